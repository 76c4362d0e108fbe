import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'FixedIPList', '1.0');
const ip = primitive('FixedIP', '1.0', { address: '198.51.100.9' });
const subnet = primitive('Subnet', '1.0', {});
const node = { address: '198.51.100.9' };

testObject('FixedIPList', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ objects: [ip, primitive('FixedIP', '1.0', {}), ip] }),
      'list empty': v1_0({ objects: [] }, ['objects']),
      'changes empty': v1_0({}, []),
      'changes repeated, of an unset field': v1_0({}, ['objects', 'objects']),
    },
    rejected: {
      'objects as object': [`${data}/objects`, 'invalid_type', v1_0({ objects: {} })],
      'objects null': [`${data}/objects`, 'invalid_null', v1_0({ objects: null })],
      'item as string': [`${data}/objects/0`, 'invalid_type', v1_0({ objects: ['198.51.100.9'] })],
      'item null': [`${data}/objects/0`, 'invalid_null', v1_0({ objects: [null] })],
      'item a Subnet': [`${data}/objects/0/versioned_object.name`, 'wrong_object', v1_0({ objects: [subnet] })],
      'objects misspelt': [`${data}/objets`, 'unknown_key', v1_0({ objets: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('FixedIPList', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['ips'])],
    },
  },
  config: {
    accepted: {
      'minimal, list empty': { type: 'FixedIPList', objects: [] },
      'with $schema': { $schema: './FixedIPList.json', type: 'FixedIPList', objects: [] },
      'full, items with and without type': { type: 'FixedIPList', objects: [node, { type: 'FixedIP', ...node }] },
    },
    rejected: {
      'type missing': ['', 'missing_key', { objects: [] }],
      'unknown type': ['/type', 'unknown_object', { type: 'FixedIPs', objects: [] }],
      'objects missing': ['', 'missing_key', { type: 'FixedIPList' }],
      'objects as string': ['/objects', 'invalid_type', { type: 'FixedIPList', objects: '198.51.100.9' }],
      'objects null': ['/objects', 'invalid_null', { type: 'FixedIPList', objects: null }],
      'item as text': ['/objects/1', 'invalid_type', { type: 'FixedIPList', objects: [node, '198.51.100.10'] }],
      'item null': ['/objects/0', 'invalid_null', { type: 'FixedIPList', objects: [null] }],
      'item of wrong type': ['/objects/0/type', 'wrong_object', { type: 'FixedIPList', objects: [{ type: 'Subnet' }] }],
      'item without address': ['/objects/0', 'missing_key', { type: 'FixedIPList', objects: [{ floating_ips: [] }] }],
      'objects misspelt': ['/ips', 'unknown_key', { type: 'FixedIPList', objects: [], ips: [] }],
    },
  },
});
