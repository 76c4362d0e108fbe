import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'SubnetList', '1.0');
const subnet = primitive('Subnet', '1.0', { cidr: '198.51.100.0/26' });
const route = primitive('Route', '1.0', {});
const node = { cidr: '198.51.100.0/26' };

testObject('SubnetList', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ objects: [subnet, primitive('Subnet', '1.0', {}), subnet] }),
      'list empty': v1_0({ objects: [] }, ['objects']),
      'changes empty': v1_0({}, []),
      'changes repeated, of an unset field': v1_0({}, ['objects', 'objects']),
    },
    rejected: {
      'objects as one Subnet': [`${data}/objects`, 'invalid_type', v1_0({ objects: subnet })],
      'objects null': [`${data}/objects`, 'invalid_null', v1_0({ objects: null })],
      'item as string': [`${data}/objects/0`, 'invalid_type', v1_0({ objects: ['198.51.100.0/26'] })],
      'item null': [`${data}/objects/1`, 'invalid_null', v1_0({ objects: [subnet, null] })],
      'item a Route': [`${data}/objects/0/versioned_object.name`, 'wrong_object', v1_0({ objects: [route] })],
      'item a list': [`${data}/objects/0/versioned_object.name`, 'wrong_object', v1_0({ objects: [v1_0({})] })],
      'data as plain array': [data, 'invalid_type', v1_0([subnet])],
      'objects misspelt': [`${data}/object`, 'unknown_key', v1_0({ object: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('SubnetList', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['subnets'])],
    },
  },
  config: {
    accepted: {
      'minimal, list empty': { type: 'SubnetList', objects: [] },
      'with $schema': { $schema: './SubnetList.json', type: 'SubnetList', objects: [] },
      'full, items with and without type': { type: 'SubnetList', objects: [node, { type: 'Subnet', ...node }] },
    },
    rejected: {
      'type missing': ['', 'missing_key', { objects: [] }],
      'unknown type': ['/type', 'unknown_object', { type: 'Subnets', objects: [] }],
      'objects missing': ['', 'missing_key', { type: 'SubnetList' }],
      'objects as one Subnet': ['/objects', 'invalid_type', { type: 'SubnetList', objects: node }],
      'objects null': ['/objects', 'invalid_null', { type: 'SubnetList', objects: null }],
      'item as array': ['/objects/0', 'invalid_type', { type: 'SubnetList', objects: [[]] }],
      'item null': ['/objects/0', 'invalid_null', { type: 'SubnetList', objects: [null] }],
      'item of wrong type': ['/objects/0/type', 'wrong_object', { type: 'SubnetList', objects: [{ type: 'Network' }] }],
      'item without cidr': ['/objects/1', 'missing_key', { type: 'SubnetList', objects: [node, {}] }],
      'objects misspelt': ['/subnets', 'unknown_key', { type: 'SubnetList', objects: [], subnets: [] }],
    },
  },
});
