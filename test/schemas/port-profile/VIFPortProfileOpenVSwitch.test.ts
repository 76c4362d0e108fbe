import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfileOpenVSwitch', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileOpenVSwitch', '1.1');
const v1_2 = primitive.bind(null, 'VIFPortProfileOpenVSwitch', '1.2');
const v1_3 = primitive.bind(null, 'VIFPortProfileOpenVSwitch', '1.3');
const v1_4 = primitive.bind(null, 'VIFPortProfileOpenVSwitch', '1.4');
const v1_5 = primitive('VIFPortProfileOpenVSwitch', '1.5', {});
const fields1_0 = { interface_id: id, profile_id: 'gold' };
const fields1_1 = { ...fields1_0, datapath_type: 'system' };
const fields1_2 = { ...fields1_1, datapath_offload: primitive('DatapathOffloadBase', '1.0', {}) };
const fields1_3 = { ...fields1_2, create_port: true };
const config = { type: 'VIFPortProfileOpenVSwitch', interface_id: id };

testObject('VIFPortProfileOpenVSwitch', {
  primitive: {
    accepted: {
      minimal: v1_4({}),
      'full at 1.4': v1_4({ ...fields1_3, create_tap: true, multiqueue: false }),
      'full at 1.3': v1_3(fields1_3),
      'full at 1.2': v1_2(fields1_2),
      'full at 1.1': v1_1(fields1_1),
      'full at 1.0': v1_0(fields1_0),
      'nullable fields null': v1_4({ datapath_type: null, datapath_offload: null }),
      'interface_id in upper case without dashes': v1_0({ interface_id: '6F3D2C1B0A9E4D8CB7A65E4F3D2C1B0A' }),
      'texts empty': v1_1({ profile_id: '', datapath_type: '' }),
      'changes empty': v1_4({}, []),
      'changes repeated, in any order, of unset fields': v1_4({}, ['multiqueue', 'create_tap', 'multiqueue']),
    },
    rejected: {
      'datapath_type at 1.0': [`${data}/datapath_type`, 'field_not_in_version', v1_0({ datapath_type: '' })],
      'datapath_offload at 1.1': [`${data}/datapath_offload`, 'field_not_in_version', v1_1({ datapath_offload: null })],
      'create_port at 1.2': [`${data}/create_port`, 'field_not_in_version', v1_2({ create_port: false })],
      'create_tap at 1.3': [`${data}/create_tap`, 'field_not_in_version', v1_3({ create_tap: true })],
      'multiqueue at 1.3': [`${data}/multiqueue`, 'field_not_in_version', v1_3({ multiqueue: true })],
      'interface_id as number': [`${data}/interface_id`, 'invalid_type', v1_4({ interface_id: 6 })],
      'interface_id null': [`${data}/interface_id`, 'invalid_null', v1_0({ interface_id: null })],
      'interface_id in braces': [`${data}/interface_id`, 'invalid_format', v1_4({ interface_id: `{${id}}` })],
      'interface_id with newline': [`${data}/interface_id`, 'invalid_format', v1_0({ interface_id: `${id}\n` })],
      'profile_id as number': [`${data}/profile_id`, 'invalid_type', v1_4({ profile_id: 1 })],
      'profile_id null': [`${data}/profile_id`, 'invalid_null', v1_4({ profile_id: null })],
      'datapath_type as array': [`${data}/datapath_type`, 'invalid_type', v1_4({ datapath_type: ['netdev'] })],
      'create_port as string': [`${data}/create_port`, 'invalid_type', v1_4({ create_port: 'true' })],
      'create_port null': [`${data}/create_port`, 'invalid_null', v1_3({ create_port: null })],
      'create_tap as number': [`${data}/create_tap`, 'invalid_type', v1_4({ create_tap: 1 })],
      'create_tap null': [`${data}/create_tap`, 'invalid_null', v1_4({ create_tap: null })],
      'multiqueue as string': [`${data}/multiqueue`, 'invalid_type', v1_4({ multiqueue: 'false' })],
      'multiqueue null': [`${data}/multiqueue`, 'invalid_null', v1_4({ multiqueue: null })],
      'multiqueue misspelt': [`${data}/multi_queue`, 'unknown_key', v1_4({ multi_queue: true })],
      'inherited offload as string': [`${data}/datapath_offload`, 'invalid_type', v1_4({ datapath_offload: 'no' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', v1_5],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_4({}, ['hybrid_plug'])],
      'create_tap changed at 1.3': ['/versioned_object.changes/0', 'field_not_in_version', v1_3({}, ['create_tap'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfileOpenVSwitch.json', ...config },
      full: { ...config, ...fields1_1, datapath_offload: null, create_port: true, create_tap: true, multiqueue: true },
      'nested offload': { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'texts empty, datapath_type null': { ...config, profile_id: '', datapath_type: null },
    },
    rejected: {
      'type missing': ['', 'missing_key', { interface_id: id }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFPortProfileOVS' }],
      'interface_id missing': ['', 'missing_key', { type: 'VIFPortProfileOpenVSwitch' }],
      'interface_id as number': ['/interface_id', 'invalid_type', { ...config, interface_id: 6 }],
      'interface_id null': ['/interface_id', 'invalid_null', { ...config, interface_id: null }],
      'interface_id too short': ['/interface_id', 'invalid_format', { ...config, interface_id: id.slice(1) }],
      'profile_id as object': ['/profile_id', 'invalid_type', { ...config, profile_id: {} }],
      'profile_id null': ['/profile_id', 'invalid_null', { ...config, profile_id: null }],
      'datapath_type as boolean': ['/datapath_type', 'invalid_type', { ...config, datapath_type: true }],
      'create_port as number': ['/create_port', 'invalid_type', { ...config, create_port: 0 }],
      'create_port null': ['/create_port', 'invalid_null', { ...config, create_port: null }],
      'create_tap as string': ['/create_tap', 'invalid_type', { ...config, create_tap: 'true' }],
      'create_tap null': ['/create_tap', 'invalid_null', { ...config, create_tap: null }],
      'multiqueue as number': ['/multiqueue', 'invalid_type', { ...config, multiqueue: 2 }],
      'multiqueue null': ['/multiqueue', 'invalid_null', { ...config, multiqueue: null }],
      'interface_id misspelt': ['/iface_id', 'unknown_key', { ...config, iface_id: id }],
      'inherited offload without type': ['/datapath_offload', 'missing_key', { ...config, datapath_offload: {} }],
    },
  },
});
