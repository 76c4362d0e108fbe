import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfile8021Qbh', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfile8021Qbh', '1.1');
const offload = primitive('DatapathOffloadRepresentor', '1.0', {});
const config = { type: 'VIFPortProfile8021Qbh', profile_id: 'gold' };

testObject('VIFPortProfile8021Qbh', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ profile_id: 'gold', datapath_offload: offload }),
      'full at 1.0': v1_0({ profile_id: 'gold' }),
      'inherited field null': v1_1({ datapath_offload: null }),
      'profile_id empty': v1_0({ profile_id: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['profile_id', 'datapath_offload', 'profile_id']),
    },
    rejected: {
      'offload at 1.0': [`${data}/datapath_offload`, 'field_not_in_version', v1_0({ datapath_offload: null })],
      'profile_id as number': [`${data}/profile_id`, 'invalid_type', v1_1({ profile_id: 7 })],
      'profile_id null': [`${data}/profile_id`, 'invalid_null', v1_1({ profile_id: null })],
      'profile_id misspelt': [`${data}/profileid`, 'unknown_key', v1_1({ profileid: 'gold' })],
      'inherited offload as array': [`${data}/datapath_offload`, 'invalid_type', v1_1({ datapath_offload: [] })],
      'unknown version': [
        '/versioned_object.version',
        'unknown_version',
        primitive('VIFPortProfile8021Qbh', '1.2', {}),
      ],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['type_id'])],
      'offload changed at 1.0': ['/versioned_object.changes/0', 'field_not_in_version', v1_0({}, ['datapath_offload'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfile8021Qbh.json', ...config },
      full: { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'inherited field null': { ...config, datapath_offload: null },
      'profile_id empty': { ...config, profile_id: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { profile_id: 'gold' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: '8021Qbh' }],
      'profile_id missing': ['', 'missing_key', { type: 'VIFPortProfile8021Qbh' }],
      'profile_id as array': ['/profile_id', 'invalid_type', { ...config, profile_id: ['gold'] }],
      'profile_id null': ['/profile_id', 'invalid_null', { ...config, profile_id: null }],
      'profile_id misspelt': ['/profile', 'unknown_key', { ...config, profile: 'gold' }],
      'inherited offload without type': ['/datapath_offload', 'missing_key', { ...config, datapath_offload: {} }],
    },
  },
});
