import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFGeneric', '1.0');
const config = { type: 'VIFGeneric', id, plugin: 'vrouter', vif_name: 'tap0' };

testObject('VIFGeneric', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({
        vif_name: 'tap0',
        id,
        address: 'fa:16:3e:0a:0b:0c',
        network: primitive('Network', '1.1', { id, label: 'green' }),
        plugin: 'vrouter',
        active: false,
        has_traffic_filtering: false,
        preserve_on_delete: true,
        port_profile: primitive('VIFPortProfileBase', '1.1', { datapath_offload: null }),
      }),
      'inherited fields null': v1_0({ address: null, network: null }),
      'vif_name empty': v1_0({ vif_name: '' }),
      'vif_name too long for Linux': v1_0({ vif_name: 'tap-with-more-than-15-bytes' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['vif_name', 'id', 'vif_name']),
    },
    rejected: {
      'vif_name as number': [`${data}/vif_name`, 'invalid_type', v1_0({ vif_name: 0 })],
      'vif_name null': [`${data}/vif_name`, 'invalid_null', v1_0({ vif_name: null })],
      'vif_name misspelt': [`${data}/vifname`, 'unknown_key', v1_0({ vifname: 'tap0' })],
      'bridge_name, which VIFBridge has': [`${data}/bridge_name`, 'unknown_key', v1_0({ bridge_name: 'br0' })],
      'inherited id without a digit': [`${data}/id`, 'invalid_format', v1_0({ id: id.slice(1) })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFGeneric', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['bridge_name'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFGeneric.json', ...config },
      full: {
        ...config,
        address: 'fa:16:3e:0a:0b:0c',
        network: { id, label: 'green' },
        active: false,
        has_traffic_filtering: false,
        preserve_on_delete: true,
        port_profile: { type: 'VIFPortProfileBase', datapath_offload: null },
      },
      'network with type': { ...config, network: { type: 'Network', id } },
      'inherited fields null': { ...config, address: null, network: null },
      'vif_name empty': { ...config, vif_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'vrouter', vif_name: 'tap0' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFgeneric' }],
      'id missing': ['', 'missing_key', { type: 'VIFGeneric', plugin: 'vrouter', vif_name: 'tap0' }],
      'plugin missing': ['', 'missing_key', { type: 'VIFGeneric', id, vif_name: 'tap0' }],
      'vif_name missing': ['', 'missing_key', { type: 'VIFGeneric', id, plugin: 'vrouter' }],
      'vif_name as boolean': ['/vif_name', 'invalid_type', { ...config, vif_name: true }],
      'vif_name null': ['/vif_name', 'invalid_null', { ...config, vif_name: null }],
      'vif_name doubled by a misspelling': ['/vif-name', 'unknown_key', { ...config, 'vif-name': 'tap0' }],
      'inherited profile without type': ['/port_profile', 'missing_key', { ...config, port_profile: {} }],
      'inherited network of wrong type': ['/network/type', 'wrong_object', { ...config, network: { type: 'Subnet' } }],
    },
  },
});
