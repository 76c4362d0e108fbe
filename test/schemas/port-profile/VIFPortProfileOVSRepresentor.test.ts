import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const pci = '0000:81:02.3';
const data = '/versioned_object.data';
const address = `${data}/representor_address`;
const v1_0 = primitive.bind(null, 'VIFPortProfileOVSRepresentor', '1.0');
const v1_1 = primitive.bind(null, 'VIFPortProfileOVSRepresentor', '1.1');
const v1_2 = primitive.bind(null, 'VIFPortProfileOVSRepresentor', '1.2');
const v1_3 = primitive.bind(null, 'VIFPortProfileOVSRepresentor', '1.3');
const v1_4 = primitive.bind(null, 'VIFPortProfileOVSRepresentor', '1.4');
const v1_5 = primitive('VIFPortProfileOVSRepresentor', '1.5', {});
const fields1_0 = { representor_name: 'tap0', representor_address: pci, interface_id: id, profile_id: 'gold' };
const fields1_1 = { ...fields1_0, datapath_type: 'system' };
const fields1_2 = { ...fields1_1, datapath_offload: primitive('DatapathOffloadBase', '1.0', {}) };
const fields1_3 = { ...fields1_2, create_port: false };
const config = { type: 'VIFPortProfileOVSRepresentor', interface_id: id };

testObject('VIFPortProfileOVSRepresentor', {
  primitive: {
    accepted: {
      minimal: v1_4({}),
      'full at 1.4': v1_4({ ...fields1_3, create_tap: false, multiqueue: false }),
      'full at 1.3': v1_3(fields1_3),
      'full at 1.2': v1_2(fields1_2),
      'full at 1.1': v1_1(fields1_1),
      'full at 1.0': v1_0(fields1_0),
      'nullable fields null': v1_4({ representor_name: null, representor_address: null }),
      'inherited fields null': v1_4({ datapath_type: null, datapath_offload: null }),
      'representor_name empty': v1_0({ representor_name: '' }),
      'highest representor_address': v1_0({ representor_address: 'ffff:ff:1f.7' }),
      'changes empty': v1_4({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['representor_name', 'interface_id', 'interface_id']),
    },
    rejected: {
      'datapath_type at 1.0': [`${data}/datapath_type`, 'field_not_in_version', v1_0({ datapath_type: null })],
      'datapath_offload at 1.1': [`${data}/datapath_offload`, 'field_not_in_version', v1_1({ datapath_offload: null })],
      'create_port at 1.2': [`${data}/create_port`, 'field_not_in_version', v1_2({ create_port: false })],
      'create_tap at 1.3': [`${data}/create_tap`, 'field_not_in_version', v1_3({ create_tap: false })],
      'multiqueue at 1.3': [`${data}/multiqueue`, 'field_not_in_version', v1_3({ multiqueue: true })],
      'representor_name as number': [`${data}/representor_name`, 'invalid_type', v1_4({ representor_name: 0 })],
      'representor_address as array': [address, 'invalid_type', v1_4({ representor_address: [] })],
      'representor_address in upper case': [address, 'invalid_format', v1_4({ representor_address: '0000:8A:02.3' })],
      'representor_address with slot 20': [address, 'invalid_format', v1_0({ representor_address: '0000:81:20.3' })],
      'representor_address with newline': [address, 'invalid_format', v1_0({ representor_address: `${pci}\n` })],
      'representor_address empty': [address, 'invalid_format', v1_4({ representor_address: '' })],
      'representor_name misspelt': [`${data}/representer_name`, 'unknown_key', v1_4({ representer_name: 'tap0' })],
      'inherited create_tap as string': [`${data}/create_tap`, 'invalid_type', v1_4({ create_tap: 'true' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', v1_5],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_4({}, ['hybrid_plug'])],
      'create_port changed at 1.2': ['/versioned_object.changes/0', 'field_not_in_version', v1_2({}, ['create_port'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFPortProfileOVSRepresentor.json', ...config },
      full: { ...config, ...fields1_1, datapath_offload: null, create_port: true, create_tap: true, multiqueue: true },
      'nested offload': { ...config, datapath_offload: { type: 'DatapathOffloadRepresentor' } },
      'nullable fields null': { ...config, representor_name: null, representor_address: null },
    },
    rejected: {
      'type missing': ['', 'missing_key', { interface_id: id }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFPortProfileOvsRepresentor' }],
      'interface_id missing': ['', 'missing_key', { type: 'VIFPortProfileOVSRepresentor' }],
      'representor_name as boolean': ['/representor_name', 'invalid_type', { ...config, representor_name: true }],
      'representor_address as number': ['/representor_address', 'invalid_type', { ...config, representor_address: 81 }],
      'representor_address of no form': [
        '/representor_address',
        'invalid_format',
        { ...config, representor_address: 'pf0' },
      ],
      'representor_address misspelt': ['/representor_adress', 'unknown_key', { ...config, representor_adress: pci }],
      'inherited profile_id null': ['/profile_id', 'invalid_null', { ...config, profile_id: null }],
    },
  },
});
