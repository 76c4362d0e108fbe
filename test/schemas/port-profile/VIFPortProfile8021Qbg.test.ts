import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFPortProfile8021Qbg', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfile8021Qbg', '1.1');
const own = { manager_id: 1, type_id: 2, type_id_version: 3, instance_id: id };
const unusual = { manager_id: JSON.parse('1500.0'), type_id: -0, type_id_version: -1 };
const offload = primitive('DatapathOffloadRepresentor', '1.0', {});
const config = { type: 'VIFPortProfile8021Qbg', ...own };

testObject('VIFPortProfile8021Qbg', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ ...own, datapath_offload: offload }),
      'full at 1.0': v1_0(own),
      'inherited field null': v1_1({ datapath_offload: null }),
      'integers of unusual spelling': v1_0(unusual),
      'largest safe integers': v1_0({ manager_id: 2 ** 53 - 1, type_id: 1 - 2 ** 53 }),
      'instance_id in upper case without dashes': v1_0({ instance_id: '6F3D2C1B0A9E4D8CB7A65E4F3D2C1B0A' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['type_id', 'datapath_offload', 'type_id']),
    },
    rejected: {
      'offload at 1.0': [`${data}/datapath_offload`, 'field_not_in_version', v1_0({ datapath_offload: offload })],
      'manager_id as string': [`${data}/manager_id`, 'invalid_type', v1_1({ manager_id: '1' })],
      'manager_id null': [`${data}/manager_id`, 'invalid_null', v1_1({ manager_id: null })],
      'manager_id with fraction': [`${data}/manager_id`, 'invalid_type', v1_0({ manager_id: 1500.5 })],
      'manager_id unsafe': [`${data}/manager_id`, 'unsafe_integer', v1_0({ manager_id: 2 ** 53 })],
      'type_id as boolean': [`${data}/type_id`, 'invalid_type', v1_1({ type_id: true })],
      'type_id null': [`${data}/type_id`, 'invalid_null', v1_1({ type_id: null })],
      'type_id unsafe below zero': [`${data}/type_id`, 'unsafe_integer', v1_1({ type_id: -(2 ** 53) })],
      'type_id_version as string': [`${data}/type_id_version`, 'invalid_type', v1_1({ type_id_version: '1.0' })],
      'type_id_version null': [`${data}/type_id_version`, 'invalid_null', v1_0({ type_id_version: null })],
      'instance_id as number': [`${data}/instance_id`, 'invalid_type', v1_1({ instance_id: 6 })],
      'instance_id null': [`${data}/instance_id`, 'invalid_null', v1_1({ instance_id: null })],
      'instance_id with newline': [`${data}/instance_id`, 'invalid_format', v1_1({ instance_id: `${id}\n` })],
      'type_id misspelt': [`${data}/typeid`, 'unknown_key', v1_1({ typeid: 2 })],
      'unknown version': [
        '/versioned_object.version',
        'unknown_version',
        primitive('VIFPortProfile8021Qbg', '1.2', {}),
      ],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['profile_id'])],
      'offload changed at 1.0': ['/versioned_object.changes/0', 'field_not_in_version', v1_0({}, ['datapath_offload'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfile8021Qbg.json', ...config },
      full: { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'integers of unusual spelling': { ...config, ...unusual },
    },
    rejected: {
      'type missing': ['', 'missing_key', own],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFPortProfile802.1Qbg' }],
      'manager_id missing': ['', 'missing_key', { type: config.type, type_id: 2, type_id_version: 3, instance_id: id }],
      'type_id missing': ['', 'missing_key', { type: config.type, manager_id: 1, type_id_version: 3, instance_id: id }],
      'type_id_version missing': ['', 'missing_key', { type: config.type, manager_id: 1, type_id: 2, instance_id: id }],
      'instance_id missing': ['', 'missing_key', { type: config.type, manager_id: 1, type_id: 2, type_id_version: 3 }],
      'manager_id as array': ['/manager_id', 'invalid_type', { ...config, manager_id: [1] }],
      'manager_id null': ['/manager_id', 'invalid_null', { ...config, manager_id: null }],
      'type_id with fraction': ['/type_id', 'invalid_type', { ...config, type_id: 1500.5 }],
      'type_id null': ['/type_id', 'invalid_null', { ...config, type_id: null }],
      'type_id_version unsafe': ['/type_id_version', 'unsafe_integer', { ...config, type_id_version: 2 ** 53 }],
      'type_id_version as string': ['/type_id_version', 'invalid_type', { ...config, type_id_version: '3' }],
      'type_id_version null': ['/type_id_version', 'invalid_null', { ...config, type_id_version: null }],
      'instance_id as object': ['/instance_id', 'invalid_type', { ...config, instance_id: {} }],
      'instance_id null': ['/instance_id', 'invalid_null', { ...config, instance_id: null }],
      'instance_id with urn': ['/instance_id', 'invalid_format', { ...config, instance_id: `urn:uuid:${id}` }],
      'manager_id misspelt': ['/managerid', 'unknown_key', { ...config, managerid: 1 }],
      'inherited offload of wrong type': [
        '/datapath_offload/type',
        'wrong_object',
        { ...config, datapath_offload: config },
      ],
    },
  },
});
