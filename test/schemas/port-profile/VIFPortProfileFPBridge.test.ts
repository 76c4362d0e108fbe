import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfileFPBridge', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileFPBridge', '1.1');
const v1_2 = primitive('VIFPortProfileFPBridge', '1.2', {});
const offload = primitive('DatapathOffloadRepresentor', '1.0', {});
const config = { type: 'VIFPortProfileFPBridge', bridge_name: 'brq0' };

testObject('VIFPortProfileFPBridge', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ bridge_name: 'brq0', datapath_offload: offload }),
      'full at 1.0': v1_0({ bridge_name: 'brq0' }),
      'inherited field null': v1_1({ datapath_offload: null }),
      'bridge_name empty': v1_0({ bridge_name: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['datapath_offload', 'bridge_name', 'bridge_name']),
    },
    rejected: {
      'offload at 1.0': [`${data}/datapath_offload`, 'field_not_in_version', v1_0({ datapath_offload: offload })],
      'bridge_name as number': [`${data}/bridge_name`, 'invalid_type', v1_1({ bridge_name: 0 })],
      'bridge_name null': [`${data}/bridge_name`, 'invalid_null', v1_1({ bridge_name: null })],
      'bridge_name misspelt': [`${data}/bridge_nmae`, 'unknown_key', v1_0({ bridge_nmae: 'brq0' })],
      'inherited offload as number': [`${data}/datapath_offload`, 'invalid_type', v1_1({ datapath_offload: 0 })],
      'unknown version': ['/versioned_object.version', 'unknown_version', v1_2],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['bridge'])],
      'offload changed at 1.0': ['/versioned_object.changes/0', 'field_not_in_version', v1_0({}, ['datapath_offload'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfileFPBridge.json', ...config },
      full: { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'inherited field null': { ...config, datapath_offload: null },
      'bridge_name empty': { ...config, bridge_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { bridge_name: 'brq0' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFPortProfileFPbridge' }],
      'bridge_name missing': ['', 'missing_key', { type: 'VIFPortProfileFPBridge' }],
      'bridge_name as boolean': ['/bridge_name', 'invalid_type', { ...config, bridge_name: true }],
      'bridge_name null': ['/bridge_name', 'invalid_null', { ...config, bridge_name: null }],
      'bridge_name misspelt': ['/bridge-name', 'unknown_key', { ...config, 'bridge-name': 'brq0' }],
      'inherited offload of wrong type': [
        '/datapath_offload/type',
        'wrong_object',
        { ...config, datapath_offload: config },
      ],
    },
  },
});
