import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const dev_address = '0000:81:02.3';
const v1_0 = primitive.bind(null, 'VIFHostDevice', '1.0');
const config = { type: 'VIFHostDevice', id, plugin: 'ovs', dev_type: 'ethernet', dev_address };

testObject('VIFHostDevice', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({
        dev_type: 'ethernet',
        dev_address,
        id,
        address: 'fa:16:3e:0a:0b:0c',
        network: primitive('Network', '1.1', { id, bridge: 'br-test' }),
        plugin: 'ovs',
        active: true,
        has_traffic_filtering: true,
        preserve_on_delete: false,
        port_profile: primitive('VIFPortProfileOVSRepresentor', '1.4', { representor_address: dev_address }),
      }),
      'dev_type generic': v1_0({ dev_type: 'generic' }),
      'lowest dev_address': v1_0({ dev_address: '0000:00:00.0' }),
      'highest dev_address': v1_0({ dev_address: 'ffff:ff:1f.7' }),
      'inherited fields null': v1_0({ address: null, network: null }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['dev_type', 'dev_address', 'dev_type', 'id']),
    },
    rejected: {
      'dev_type as number': [`${data}/dev_type`, 'invalid_type', v1_0({ dev_type: 0 })],
      'dev_type null': [`${data}/dev_type`, 'invalid_null', v1_0({ dev_type: null })],
      'dev_type hostdev, as in libvirt': [`${data}/dev_type`, 'invalid_enum', v1_0({ dev_type: 'hostdev' })],
      'dev_type capitalised': [`${data}/dev_type`, 'invalid_enum', v1_0({ dev_type: 'Ethernet' })],
      'dev_address as array': [`${data}/dev_address`, 'invalid_type', v1_0({ dev_address: [dev_address] })],
      'dev_address null': [`${data}/dev_address`, 'invalid_null', v1_0({ dev_address: null })],
      'dev_address in upper case': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:8A:02.3' })],
      'dev_address with slot 20': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:81:20.0' })],
      'dev_address with function 8': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: '0000:81:02.8' })],
      'dev_address with newline': [`${data}/dev_address`, 'invalid_format', v1_0({ dev_address: `${dev_address}\n` })],
      'dev_address misspelt': [`${data}/dev_adress`, 'unknown_key', v1_0({ dev_adress: dev_address })],
      'vif_name, which other VIFs have': [`${data}/vif_name`, 'unknown_key', v1_0({ vif_name: 'tap0' })],
      'inherited network as array': [`${data}/network`, 'invalid_type', v1_0({ network: [] })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFHostDevice', '1.1', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['mode'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFHostDevice.json', ...config },
      full: {
        ...config,
        address: 'fa:16:3e:0a:0b:0c',
        network: { type: 'Network', id, bridge: 'br-test' },
        active: true,
        has_traffic_filtering: true,
        preserve_on_delete: false,
        port_profile: { type: 'VIFPortProfileOVSRepresentor', interface_id: id, representor_address: dev_address },
      },
      'dev_type generic': { ...config, dev_type: 'generic' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'ovs', dev_type: 'ethernet', dev_address }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIFHostDev' }],
      'id missing': ['', 'missing_key', { type: 'VIFHostDevice', plugin: 'ovs', dev_type: 'ethernet', dev_address }],
      'plugin missing': ['', 'missing_key', { type: 'VIFHostDevice', id, dev_type: 'ethernet', dev_address }],
      'dev_type missing': ['', 'missing_key', { type: 'VIFHostDevice', id, plugin: 'ovs', dev_address }],
      'dev_address missing': ['', 'missing_key', { type: 'VIFHostDevice', id, plugin: 'ovs', dev_type: 'generic' }],
      'dev_type as boolean': ['/dev_type', 'invalid_type', { ...config, dev_type: true }],
      'dev_type null': ['/dev_type', 'invalid_null', { ...config, dev_type: null }],
      'dev_type empty': ['/dev_type', 'invalid_enum', { ...config, dev_type: '' }],
      'dev_address as number': ['/dev_address', 'invalid_type', { ...config, dev_address: 8102.3 }],
      'dev_address null': ['/dev_address', 'invalid_null', { ...config, dev_address: null }],
      'dev_address without domain': ['/dev_address', 'invalid_format', { ...config, dev_address: '81:02.3' }],
      'pci_address, which VIFNestedDPDK has': ['/pci_address', 'unknown_key', { ...config, pci_address: dev_address }],
      'inherited active null': ['/active', 'invalid_null', { ...config, active: null }],
    },
  },
});
