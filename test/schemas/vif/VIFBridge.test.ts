import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'VIFBridge', '1.0');
const profile = primitive('VIFPortProfileOpenVSwitch', '1.4', { interface_id: id });
const config = { type: 'VIFBridge', id, plugin: 'ovs', vif_name: 'tap0', bridge_name: 'qbr0' };

testObject('VIFBridge', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({
        vif_name: 'tap0',
        bridge_name: 'qbr0',
        id,
        address: 'fa:16:3e:0a:0b:0c',
        network: primitive('Network', '1.1', { id, bridge: 'br-test' }),
        plugin: 'ovs',
        active: true,
        has_traffic_filtering: true,
        preserve_on_delete: false,
        port_profile: profile,
      }),
      'inherited fields null': v1_0({ address: null, network: null }),
      'names empty': v1_0({ vif_name: '', bridge_name: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['bridge_name', 'id', 'vif_name', 'id']),
    },
    rejected: {
      'vif_name as number': [`${data}/vif_name`, 'invalid_type', v1_0({ vif_name: 0 })],
      'vif_name null': [`${data}/vif_name`, 'invalid_null', v1_0({ vif_name: null })],
      'bridge_name as array': [`${data}/bridge_name`, 'invalid_type', v1_0({ bridge_name: ['qbr0'] })],
      'bridge_name null': [`${data}/bridge_name`, 'invalid_null', v1_0({ bridge_name: null })],
      'bridge_name misspelt': [`${data}/bridgeName`, 'unknown_key', v1_0({ bridgeName: 'qbr0' })],
      'inherited active as string': [`${data}/active`, 'invalid_type', v1_0({ active: 'true' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFBridge', '2.0', {})],
      'unknown change': ['/versioned_object.changes/1', 'unknown_key', v1_0({}, ['vif_name', 'bridge'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFBridge.json', ...config },
      full: {
        ...config,
        address: 'fa:16:3e:0a:0b:0c',
        network: { id, bridge: 'br-test' },
        active: true,
        has_traffic_filtering: true,
        preserve_on_delete: false,
        port_profile: { type: 'VIFPortProfileOpenVSwitch', interface_id: id },
      },
      'network with type': { ...config, network: { type: 'Network', id } },
      'inherited fields null': { ...config, address: null, network: null },
      'names empty': { ...config, vif_name: '', bridge_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'ovs', vif_name: 'tap0', bridge_name: 'qbr0' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'Bridge' }],
      'id missing': ['', 'missing_key', { type: 'VIFBridge', plugin: 'ovs', vif_name: 'tap0', bridge_name: 'qbr0' }],
      'plugin missing': ['', 'missing_key', { type: 'VIFBridge', id, vif_name: 'tap0', bridge_name: 'qbr0' }],
      'vif_name missing': ['', 'missing_key', { type: 'VIFBridge', id, plugin: 'ovs', bridge_name: 'qbr0' }],
      'bridge_name missing': ['', 'missing_key', { type: 'VIFBridge', id, plugin: 'ovs', vif_name: 'tap0' }],
      'vif_name as number': ['/vif_name', 'invalid_type', { ...config, vif_name: 1e3 }],
      'vif_name null': ['/vif_name', 'invalid_null', { ...config, vif_name: null }],
      'bridge_name as object': ['/bridge_name', 'invalid_type', { ...config, bridge_name: {} }],
      'bridge_name null': ['/bridge_name', 'invalid_null', { ...config, bridge_name: null }],
      'bridge, which Network has': ['/bridge', 'unknown_key', { ...config, bridge: 'qbr0' }],
      'inherited address in upper case': ['/address', 'invalid_format', { ...config, address: 'FA:16:3E:0A:0B:0C' }],
    },
  },
});
