import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'RouteList', '1.0');
const route = primitive('Route', '1.0', { cidr: '203.0.113.0/26' });
const subnet = primitive('Subnet', '1.0', {});
const node = { cidr: '203.0.113.0/26' };

testObject('RouteList', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ objects: [route, primitive('Route', '1.0', {}), route] }),
      'list empty': v1_0({ objects: [] }, ['objects']),
      'changes empty': v1_0({}, []),
      'changes repeated, of an unset field': v1_0({}, ['objects', 'objects']),
    },
    rejected: {
      'objects as number': [`${data}/objects`, 'invalid_type', v1_0({ objects: 0 })],
      'objects null': [`${data}/objects`, 'invalid_null', v1_0({ objects: null })],
      'item as boolean': [`${data}/objects/0`, 'invalid_type', v1_0({ objects: [true] })],
      'item null': [`${data}/objects/0`, 'invalid_null', v1_0({ objects: [null] })],
      'item a Subnet': [`${data}/objects/1/versioned_object.name`, 'wrong_object', v1_0({ objects: [route, subnet] })],
      'objects misspelt': [`${data}/Objects`, 'unknown_key', v1_0({ Objects: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('RouteList', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['routes'])],
    },
  },
  config: {
    accepted: {
      'minimal, list empty': { type: 'RouteList', objects: [] },
      'with $schema': { $schema: './RouteList.json', type: 'RouteList', objects: [] },
      'full, items with and without type': { type: 'RouteList', objects: [{ type: 'Route', ...node }, node] },
    },
    rejected: {
      'type missing': ['', 'missing_key', { objects: [node] }],
      'unknown type': ['/type', 'unknown_object', { type: 'routelist', objects: [] }],
      'objects missing': ['', 'missing_key', { type: 'RouteList' }],
      'objects as list object': ['/objects', 'invalid_type', { type: 'RouteList', objects: { objects: [] } }],
      'objects null': ['/objects', 'invalid_null', { type: 'RouteList', objects: null }],
      'item as string': ['/objects/0', 'invalid_type', { type: 'RouteList', objects: ['203.0.113.0/26'] }],
      'item null': ['/objects/1', 'invalid_null', { type: 'RouteList', objects: [node, null] }],
      'item of wrong type': ['/objects/0/type', 'wrong_object', { type: 'RouteList', objects: [{ type: 'FixedIP' }] }],
      'item of unknown type': [
        '/objects/0/type',
        'unknown_object',
        { type: 'RouteList', objects: [{ type: 'route' }] },
      ],
      'item without cidr': ['/objects/0', 'missing_key', { type: 'RouteList', objects: [{ interface: 'eth0' }] }],
      'objects misspelt': ['/object', 'unknown_key', { type: 'RouteList', objects: [], object: [] }],
    },
  },
});
