import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFOpenVSwitch', '1.0');
const profile = primitive('VIFPortProfileOpenVSwitch', '1.4', { interface_id: id, create_port: true });
const config = { type: 'VIFOpenVSwitch', id, plugin: 'ovs', vif_name: 'tap0' };

testObject('VIFOpenVSwitch', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({
        vif_name: 'tap0',
        bridge_name: 'br-test',
        id,
        address: 'fa:16:3e:0a:0b:0c',
        network: primitive('Network', '1.1', { id, bridge: 'br-test', mtu: 8942 }),
        plugin: 'ovs',
        active: false,
        has_traffic_filtering: true,
        preserve_on_delete: true,
        port_profile: profile,
      }),
      'inherited fields null': v1_0({ address: null, network: null }),
      'names empty': v1_0({ vif_name: '', bridge_name: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['port_profile', 'bridge_name', 'bridge_name']),
    },
    rejected: {
      'vif_name as boolean': [`${data}/vif_name`, 'invalid_type', v1_0({ vif_name: false })],
      'vif_name null': [`${data}/vif_name`, 'invalid_null', v1_0({ vif_name: null })],
      'bridge_name as number': [`${data}/bridge_name`, 'invalid_type', v1_0({ bridge_name: 0 })],
      'bridge_name null': [`${data}/bridge_name`, 'invalid_null', v1_0({ bridge_name: null })],
      'bridge_name misspelt': [`${data}/brigde_name`, 'unknown_key', v1_0({ brigde_name: 'br-test' })],
      'inherited plugin null': [`${data}/plugin`, 'invalid_null', v1_0({ plugin: null })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFOpenVSwitch', '1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['create_port'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFOpenVSwitch.json', ...config },
      full: {
        ...config,
        bridge_name: 'br-test',
        address: 'fa:16:3e:0a:0b:0c',
        network: { id, bridge: 'br-test', mtu: 8942 },
        active: false,
        has_traffic_filtering: true,
        preserve_on_delete: true,
        port_profile: { type: 'VIFPortProfileOpenVSwitch', interface_id: id, create_port: true },
      },
      'network with type': { ...config, network: { type: 'Network', id } },
      'inherited fields null': { ...config, address: null, network: null },
      'names empty': { ...config, vif_name: '', bridge_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'ovs', vif_name: 'tap0' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFOpenvSwitch' }],
      'id missing': ['', 'missing_key', { type: 'VIFOpenVSwitch', plugin: 'ovs', vif_name: 'tap0' }],
      'plugin missing': ['', 'missing_key', { type: 'VIFOpenVSwitch', id, vif_name: 'tap0' }],
      'vif_name missing': ['', 'missing_key', { type: 'VIFOpenVSwitch', id, plugin: 'ovs', bridge_name: 'br-test' }],
      'vif_name as number': ['/vif_name', 'invalid_type', { ...config, vif_name: 0 }],
      'vif_name null': ['/vif_name', 'invalid_null', { ...config, vif_name: null }],
      'bridge_name as array': ['/bridge_name', 'invalid_type', { ...config, bridge_name: [] }],
      'bridge_name null': ['/bridge_name', 'invalid_null', { ...config, bridge_name: null }],
      'bridge_name misspelt': ['/bridge_nam', 'unknown_key', { ...config, bridge_nam: 'br-test' }],
      'inherited network without id': ['/network', 'missing_key', { ...config, network: { bridge: 'br-test' } }],
    },
  },
});
