import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const pci_address = '0000:81:02.3';
const v1_0 = primitive.bind(null, 'VIFNestedDPDK', '1.0');
const profile = primitive('VIFPortProfileK8sDPDK', '1.1', { l3_setup: true });
const config = { type: 'VIFNestedDPDK', id, plugin: 'noop', pci_address, dev_driver: 'vfio-pci' };

testObject('VIFNestedDPDK', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({
        pci_address,
        dev_driver: 'vfio-pci',
        id,
        address: 'fa:16:3e:0a:0b:0c',
        network: primitive('Network', '1.1', { id }),
        plugin: 'noop',
        active: true,
        has_traffic_filtering: false,
        preserve_on_delete: false,
        port_profile: profile,
      }),
      'texts empty': v1_0({ pci_address: '', dev_driver: '' }),
      'pci_address of no PCI form, since os-vif takes any text': v1_0({ pci_address: '0000:FF:20.9' }),
      'inherited fields null': v1_0({ address: null, network: null }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['dev_driver', 'pci_address', 'dev_driver']),
    },
    rejected: {
      'pci_address as number': [`${data}/pci_address`, 'invalid_type', v1_0({ pci_address: 0 })],
      'pci_address null': [`${data}/pci_address`, 'invalid_null', v1_0({ pci_address: null })],
      'dev_driver as boolean': [`${data}/dev_driver`, 'invalid_type', v1_0({ dev_driver: false })],
      'dev_driver null': [`${data}/dev_driver`, 'invalid_null', v1_0({ dev_driver: null })],
      'dev_driver misspelt': [`${data}/dev_drvier`, 'unknown_key', v1_0({ dev_drvier: 'vfio-pci' })],
      'inherited profile null': [`${data}/port_profile`, 'invalid_null', v1_0({ port_profile: null })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFNestedDPDK', '0.9', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_0({}, ['dev_address'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFNestedDPDK.json', ...config },
      full: {
        ...config,
        address: 'fa:16:3e:0a:0b:0c',
        network: { type: 'Network', id },
        active: true,
        has_traffic_filtering: false,
        preserve_on_delete: false,
        port_profile: { type: 'VIFPortProfileBase' },
      },
      'texts empty': { ...config, pci_address: '', dev_driver: '' },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'noop', pci_address, dev_driver: 'vfio-pci' }],
      'type of Kuryr': ['/type', 'unknown_object', { ...config, type: 'VIFDPDKNested' }],
      'id missing': ['', 'missing_key', { type: 'VIFNestedDPDK', plugin: 'noop', pci_address, dev_driver: '' }],
      'plugin missing': ['', 'missing_key', { type: 'VIFNestedDPDK', id, pci_address, dev_driver: 'vfio-pci' }],
      'pci_address missing': ['', 'missing_key', { type: 'VIFNestedDPDK', id, plugin: 'noop', dev_driver: '' }],
      'dev_driver missing': ['', 'missing_key', { type: 'VIFNestedDPDK', id, plugin: 'noop', pci_address }],
      'pci_address as object': ['/pci_address', 'invalid_type', { ...config, pci_address: {} }],
      'pci_address null': ['/pci_address', 'invalid_null', { ...config, pci_address: null }],
      'dev_driver as array': ['/dev_driver', 'invalid_type', { ...config, dev_driver: ['vfio-pci'] }],
      'dev_driver null': ['/dev_driver', 'invalid_null', { ...config, dev_driver: null }],
      'pci_address misspelt': ['/pci_adress', 'unknown_key', { ...config, pci_adress: pci_address }],
      'inherited id in braces': ['/id', 'invalid_format', { ...config, id: `{${id}}` }],
    },
  },
});
