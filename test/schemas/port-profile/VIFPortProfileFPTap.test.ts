import { primitive, testObject } from '../../support/cases.ts';

const data = '/versioned_object.data';
const mac_address = 'fa:16:3e:0d:0e:0f';
const v1_0 = primitive.bind(null, 'VIFPortProfileFPTap', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileFPTap', '1.1');
const offload = primitive('DatapathOffloadRepresentor', '1.0', {});
const config = { type: 'VIFPortProfileFPTap' };

testObject('VIFPortProfileFPTap', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ mac_address, datapath_offload: offload }),
      'full at 1.0': v1_0({ mac_address }),
      'nullable fields null': v1_1({ mac_address: null, datapath_offload: null }),
      'mac_address of broadcast': v1_0({ mac_address: 'ff:ff:ff:ff:ff:ff' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['mac_address', 'datapath_offload', 'mac_address']),
    },
    rejected: {
      'offload at 1.0': [`${data}/datapath_offload`, 'field_not_in_version', v1_0({ datapath_offload: offload })],
      'mac_address as number': [`${data}/mac_address`, 'invalid_type', v1_1({ mac_address: 190 })],
      'mac_address in upper case': [
        `${data}/mac_address`,
        'invalid_format',
        v1_1({ mac_address: 'FA:16:3E:0D:0E:0F' }),
      ],
      'mac_address with dashes': [`${data}/mac_address`, 'invalid_format', v1_0({ mac_address: 'fa-16-3e-0d-0e-0f' })],
      'mac_address of five pairs': [`${data}/mac_address`, 'invalid_format', v1_0({ mac_address: 'fa:16:3e:0d:0e' })],
      'mac_address with short pair': [
        `${data}/mac_address`,
        'invalid_format',
        v1_0({ mac_address: 'fa:16:3e:d:0e:0f' }),
      ],
      'mac_address with newline': [`${data}/mac_address`, 'invalid_format', v1_1({ mac_address: `${mac_address}\n` })],
      'mac_address empty': [`${data}/mac_address`, 'invalid_format', v1_1({ mac_address: '' })],
      'mac_address misspelt': [`${data}/mac_adress`, 'unknown_key', v1_1({ mac_adress: mac_address })],
      'inherited offload as boolean': [`${data}/datapath_offload`, 'invalid_type', v1_1({ datapath_offload: false })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFPortProfileFPTap', '1.2', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['address'])],
      'offload changed at 1.0': ['/versioned_object.changes/0', 'field_not_in_version', v1_0({}, ['datapath_offload'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfileFPTap.json', ...config },
      full: { ...config, mac_address, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'nullable fields null': { ...config, mac_address: null, datapath_offload: null },
    },
    rejected: {
      'type missing': ['', 'missing_key', { mac_address }],
      'unknown type': ['/type', 'unknown_object', { type: 'VIFPortProfileFPTAP' }],
      'mac_address as number in base 60': ['/mac_address', 'invalid_type', { ...config, mac_address: 41135085296 }],
      'mac_address in upper case': ['/mac_address', 'invalid_format', { ...config, mac_address: 'FA:16:3E:0D:0E:0F' }],
      'mac_address misspelt': ['/mac', 'unknown_key', { ...config, mac: mac_address }],
      'inherited offload without type': ['/datapath_offload', 'missing_key', { ...config, datapath_offload: {} }],
    },
  },
});
