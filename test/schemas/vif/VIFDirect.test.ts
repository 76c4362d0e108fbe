import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const dev_address = '0000:81:02.3';
const v1_0 = primitive.bind(null, 'VIFDirect', '1.0');
const profile = primitive('VIFPortProfile8021Qbh', '1.1', { profile_id: 'gold' });
const full = {
  vif_name: 'nic0',
  dev_address,
  mode: 'vepa',
  vlan_name: 'eth0.7',
  id,
  address: 'fa:16:3e:0a:0b:0c',
  plugin: 'noop',
  active: true,
  has_traffic_filtering: false,
  preserve_on_delete: false,
};
const network = primitive('Network', '1.1', { id, vlan: 7 });
const config = { type: 'VIFDirect', id, plugin: 'noop', dev_address, mode: 'vepa' };

testObject('VIFDirect', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ ...full, network, port_profile: profile }),
      'inherited fields null': v1_0({ address: null, network: null }),
      'mode passthrough': v1_0({ mode: 'passthrough' }),
      'mode bridge': v1_0({ mode: 'bridge' }),
      'highest dev_address': v1_0({ dev_address: 'ffff:ff:1f.7' }),
      'names empty': v1_0({ vif_name: '', vlan_name: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['vlan_name', 'mode', 'dev_address', 'mode']),
    },
    rejected: {
      'vif_name as number': [`${data}/vif_name`, 'invalid_type', v1_0({ vif_name: 0 })],
      'vif_name null': [`${data}/vif_name`, 'invalid_null', v1_0({ vif_name: null })],
      'dev_address as number': [`${data}/dev_address`, 'invalid_type', v1_0({ dev_address: 81 })],
      'dev_address null': [`${data}/dev_address`, 'invalid_null', v1_0({ dev_address: null })],
      'dev_address in upper case': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:0A:02.3' })],
      'dev_address with slot 20': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:81:20.3' })],
      'dev_address with function 8': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:81:02.8' })],
      'dev_address without domain': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '81:02.3' })],
      'dev_address without dot': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:81:02:3' })],
      'dev_address with newline': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: `${dev_address}\n` })],
      'mode as number': [`${data}/mode`, 'invalid_type', v1_0({ mode: 0 })],
      'mode null': [`${data}/mode`, 'invalid_null', v1_0({ mode: null })],
      'mode in upper case': [`${data}/mode`, 'invalid_enum', v1_0({ mode: 'VEPA' })],
      'mode private, which libvirt has': [`${data}/mode`, 'invalid_enum', v1_0({ mode: 'private' })],
      'vlan_name as number': [`${data}/vlan_name`, 'invalid_type', v1_0({ vlan_name: 7 })],
      'vlan_name null': [`${data}/vlan_name`, 'invalid_null', v1_0({ vlan_name: null })],
      'mode misspelt': [`${data}/mdoe`, 'unknown_key', v1_0({ mdoe: 'vepa' })],
      'inherited address "null"': [`${data}/address`, 'invalid_format', v1_0({ address: 'null' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFDirect', '1.00', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['dev_type'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFDirect.json', ...config },
      full: { type: 'VIFDirect', ...full, network: { id, vlan: 7 }, port_profile: { type: 'VIFPortProfileBase' } },
      'network with type': { ...config, network: { type: 'Network', id } },
      'names empty': { ...config, vif_name: '', vlan_name: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'noop', dev_address, mode: 'vepa' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'direct' }],
      'id missing': ['', 'missing_key', { type: 'VIFDirect', plugin: 'noop', dev_address, mode: 'vepa' }],
      'plugin missing': ['', 'missing_key', { type: 'VIFDirect', id, dev_address, mode: 'vepa' }],
      'dev_address missing': ['', 'missing_key', { type: 'VIFDirect', id, plugin: 'noop', mode: 'vepa' }],
      'mode missing': ['', 'missing_key', { type: 'VIFDirect', id, plugin: 'noop', dev_address }],
      'vif_name as array': ['/vif_name', 'invalid_type', { ...config, vif_name: [] }],
      'vif_name null': ['/vif_name', 'invalid_null', { ...config, vif_name: null }],
      'dev_address as object': ['/dev_address', 'invalid_type', { ...config, dev_address: { bus: '81' } }],
      'dev_address null': ['/dev_address', 'invalid_null', { ...config, dev_address: null }],
      'dev_address full-width': ['/dev_address', 'invalid_format', { ...config, dev_address: '０000:81:02.3' }],
      'mode as boolean': ['/mode', 'invalid_type', { ...config, mode: true }],
      'mode null': ['/mode', 'invalid_null', { ...config, mode: null }],
      'mode with trailing newline': ['/mode', 'invalid_enum', { ...config, mode: 'vepa\n' }],
      'vlan_name as number': ['/vlan_name', 'invalid_type', { ...config, vlan_name: 7 }],
      'vlan_name null': ['/vlan_name', 'invalid_null', { ...config, vlan_name: null }],
      'vlan, which Network has': ['/vlan', 'unknown_key', { ...config, vlan: 7 }],
      'inherited profile of wrong type': ['/port_profile/type', 'wrong_object', { ...config, port_profile: config }],
    },
  },
});
