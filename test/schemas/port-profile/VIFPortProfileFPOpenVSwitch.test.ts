import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfileFPOpenVSwitch', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileFPOpenVSwitch', '1.1');
const v1_2 = primitive.bind(null, 'VIFPortProfileFPOpenVSwitch', '1.2');
const v1_3 = primitive.bind(null, 'VIFPortProfileFPOpenVSwitch', '1.3');
const v1_4 = primitive.bind(null, 'VIFPortProfileFPOpenVSwitch', '1.4');
const v1_5 = primitive('VIFPortProfileFPOpenVSwitch', '1.5', {});
const fields1_0 = { bridge_name: 'br-test', hybrid_plug: true, interface_id: id, profile_id: 'gold' };
const fields1_1 = { ...fields1_0, datapath_type: 'netdev' };
const fields1_2 = { ...fields1_1, datapath_offload: primitive('DatapathOffloadBase', '1.0', {}) };
const fields1_3 = { ...fields1_2, create_port: true };
const config = { type: 'VIFPortProfileFPOpenVSwitch', interface_id: id, bridge_name: 'br-test' };

testObject('VIFPortProfileFPOpenVSwitch', {
  primitive: {
    accepted: {
      minimal: v1_4({}),
      'full at 1.4': v1_4({ ...fields1_3, create_tap: false, multiqueue: true }),
      'full at 1.3': v1_3(fields1_3),
      'full at 1.2': v1_2(fields1_2),
      'full at 1.1': v1_1(fields1_1),
      'full at 1.0': v1_0(fields1_0),
      'inherited fields null': v1_4({ datapath_type: null, datapath_offload: null }),
      'bridge_name empty': v1_0({ bridge_name: '' }),
      'changes empty': v1_4({}, []),
      'changes repeated, in any order, of unset fields': v1_4({}, ['multiqueue', 'hybrid_plug', 'multiqueue']),
    },
    rejected: {
      'datapath_type at 1.0': [`${data}/datapath_type`, 'field_not_in_version', v1_0({ datapath_type: 'system' })],
      'datapath_offload at 1.1': [`${data}/datapath_offload`, 'field_not_in_version', v1_1({ datapath_offload: null })],
      'create_port at 1.2': [`${data}/create_port`, 'field_not_in_version', v1_2({ create_port: true })],
      'create_tap at 1.3': [`${data}/create_tap`, 'field_not_in_version', v1_3({ create_tap: true })],
      'multiqueue at 1.3': [`${data}/multiqueue`, 'field_not_in_version', v1_3({ multiqueue: false })],
      'bridge_name as number': [`${data}/bridge_name`, 'invalid_type', v1_4({ bridge_name: 0 })],
      'bridge_name null': [`${data}/bridge_name`, 'invalid_null', v1_0({ bridge_name: null })],
      'hybrid_plug as string': [`${data}/hybrid_plug`, 'invalid_type', v1_4({ hybrid_plug: 'true' })],
      'hybrid_plug null': [`${data}/hybrid_plug`, 'invalid_null', v1_4({ hybrid_plug: null })],
      'hybrid_plug as in Neutron': [`${data}/ovs_hybrid_plug`, 'unknown_key', v1_4({ ovs_hybrid_plug: true })],
      'inherited interface_id null': [`${data}/interface_id`, 'invalid_null', v1_4({ interface_id: null })],
      'unknown version': ['/versioned_object.version', 'unknown_version', v1_5],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_4({}, ['representor_name'])],
      'multiqueue changed at 1.3': ['/versioned_object.changes/0', 'field_not_in_version', v1_3({}, ['multiqueue'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfileFPOpenVSwitch.json', ...config },
      full: { ...config, ...fields1_1, datapath_offload: null, create_port: true, create_tap: true, multiqueue: true },
      'nested offload': { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'bridge_name empty': { ...config, bridge_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { interface_id: id, bridge_name: 'br-test' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFPortProfileFPOVS' }],
      'interface_id missing': ['', 'missing_key', { type: 'VIFPortProfileFPOpenVSwitch', bridge_name: 'br-test' }],
      'bridge_name missing': ['', 'missing_key', { type: 'VIFPortProfileFPOpenVSwitch', interface_id: id }],
      'bridge_name as array': ['/bridge_name', 'invalid_type', { ...config, bridge_name: [] }],
      'bridge_name null': ['/bridge_name', 'invalid_null', { ...config, bridge_name: null }],
      'hybrid_plug as number': ['/hybrid_plug', 'invalid_type', { ...config, hybrid_plug: 1 }],
      'hybrid_plug null': ['/hybrid_plug', 'invalid_null', { ...config, hybrid_plug: null }],
      'hybrid_plug misspelt': ['/hybrid_plugged', 'unknown_key', { ...config, hybrid_plugged: true }],
      'inherited interface_id with newline': [
        '/interface_id',
        'invalid_format',
        { ...config, interface_id: `${id}\n` },
      ],
      'inherited offload without type': ['/datapath_offload', 'missing_key', { ...config, datapath_offload: {} }],
    },
  },
});
