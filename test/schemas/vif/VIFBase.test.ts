import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const profileAt = `${data}/port_profile`;
const mac = 'fa:16:3e:0a:0b:0c';
const plain = { id, address: mac, plugin: 'ovs', active: true, has_traffic_filtering: true, preserve_on_delete: false };
const v1_0 = primitive.bind(null, 'VIFBase', '1.0');
const network = primitive('Network', '1.1', { id, mtu: 1500 });
const profile = primitive('VIFPortProfileOpenVSwitch', '1.4', { interface_id: id, multiqueue: true });
const subnet = primitive('Subnet', '1.0', {});
const config = { type: 'VIFBase', id, plugin: 'ovs' };

testObject('VIFBase', {
  primitive: {
    accepted: {
      minimal: v1_0({}),
      full: v1_0({ ...plain, network, port_profile: profile }, ['id', 'plugin', 'network', 'port_profile']),
      'nullable fields null': v1_0({ address: null, network: null }),
      'older network': v1_0({ network: primitive('Network', '1.0', { id }) }),
      'older profile': v1_0({ port_profile: primitive('VIFPortProfileOpenVSwitch', '1.0', {}) }),
      'profile of the base itself': v1_0({ port_profile: primitive('VIFPortProfileBase', '1.1', {}) }),
      'id in upper case without dashes': v1_0({ id: '6F3D2C1B0A9E4D8CB7A65E4F3D2C1B0A' }),
      'id with one dash': v1_0({ id: '6f3d2c1b-0a9e4d8cb7a65e4f3d2c1b0a' }),
      'plugin empty': v1_0({ plugin: '' }),
      'changes empty': v1_0({}, []),
      'changes repeated, in any order, of unset fields': v1_0({}, ['plugin', 'id', 'plugin', 'active']),
    },
    rejected: {
      'id as number': [`${data}/id`, 'invalid_type', v1_0({ id: 1 })],
      'id null': [`${data}/id`, 'invalid_null', v1_0({ id: null })],
      'id in braces': [`${data}/id`, 'invalid_format', v1_0({ id: `{${id}}` })],
      'id with urn': [`${data}/id`, 'invalid_format', v1_0({ id: `urn:uuid:${id}` })],
      'id with trailing newline': [`${data}/id`, 'invalid_format', v1_0({ id: `${id}\n` })],
      'address as number': [`${data}/address`, 'invalid_type', v1_0({ address: 190 })],
      'address in upper case': [`${data}/address`, 'invalid_format', v1_0({ address: 'FA:16:3E:0A:0B:0C' })],
      'address with dashes': [`${data}/address`, 'invalid_format', v1_0({ address: 'fa-16-3e-0a-0b-0c' })],
      'address with trailing newline': [`${data}/address`, 'invalid_format', v1_0({ address: `${mac}\n` })],
      'address in full-width digits': [`${data}/address`, 'invalid_format', v1_0({ address: 'fa:１６:3e:0a:0b:0c' })],
      'network as string': [`${data}/network`, 'invalid_type', v1_0({ network: id })],
      'network a Subnet': [`${data}/network/versioned_object.name`, 'wrong_object', v1_0({ network: subnet })],
      'plugin as array': [`${data}/plugin`, 'invalid_type', v1_0({ plugin: ['ovs'] })],
      'plugin null': [`${data}/plugin`, 'invalid_null', v1_0({ plugin: null })],
      'active "true"': [`${data}/active`, 'invalid_type', v1_0({ active: 'true' })],
      'active null': [`${data}/active`, 'invalid_null', v1_0({ active: null })],
      'filtering as number': [`${data}/has_traffic_filtering`, 'invalid_type', v1_0({ has_traffic_filtering: 0 })],
      'filtering null': [`${data}/has_traffic_filtering`, 'invalid_null', v1_0({ has_traffic_filtering: null })],
      'preserving empty': [`${data}/preserve_on_delete`, 'invalid_type', v1_0({ preserve_on_delete: '' })],
      'preserving null': [`${data}/preserve_on_delete`, 'invalid_null', v1_0({ preserve_on_delete: null })],
      'profile as array': [profileAt, 'invalid_type', v1_0({ port_profile: [profile] })],
      'profile null': [profileAt, 'invalid_null', v1_0({ port_profile: null })],
      'profile a Subnet': [`${profileAt}/versioned_object.name`, 'wrong_object', v1_0({ port_profile: subnet })],
      'plugin misspelt': [`${data}/plug_in`, 'unknown_key', v1_0({ plug_in: 'ovs' })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('VIFBase', '1.1', {})],
      'unknown change': ['/versioned_object.changes/1', 'unknown_key', v1_0({}, ['id', 'vif_name'])],
      'data null': ['/versioned_object.data', 'invalid_type', v1_0(null)],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './VIFBase.json', ...config },
      full: { type: 'VIFBase', ...plain, network: { id }, port_profile: { type: 'VIFPortProfileFPTap' } },
      'network with type': { ...config, network: { type: 'Network', id } },
      'nullable fields null': { ...config, address: null, network: null },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id, plugin: 'ovs' }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'VIF' }],
      'id missing': ['', 'missing_key', { type: 'VIFBase', plugin: 'ovs' }],
      'plugin missing': ['', 'missing_key', { type: 'VIFBase', id }],
      'id as number': ['/id', 'invalid_type', { ...config, id: 6 }],
      'id null': ['/id', 'invalid_null', { ...config, id: null }],
      'id too short': ['/id', 'invalid_format', { ...config, id: id.slice(1) }],
      'address as number in base 60': ['/address', 'invalid_type', { ...config, address: 41135085296 }],
      'address in upper case': ['/address', 'invalid_format', { ...config, address: 'FA:16:3E:0A:0B:0C' }],
      'network as array': ['/network', 'invalid_type', { ...config, network: [] }],
      'network of wrong type': ['/network/type', 'wrong_object', { ...config, network: { type: 'Subnet', id } }],
      'network without id': ['/network', 'missing_key', { ...config, network: {} }],
      'plugin as boolean': ['/plugin', 'invalid_type', { ...config, plugin: false }],
      'plugin null': ['/plugin', 'invalid_null', { ...config, plugin: null }],
      'active as string': ['/active', 'invalid_type', { ...config, active: 'yes' }],
      'active null': ['/active', 'invalid_null', { ...config, active: null }],
      'filtering as number': ['/has_traffic_filtering', 'invalid_type', { ...config, has_traffic_filtering: 1 }],
      'filtering null': ['/has_traffic_filtering', 'invalid_null', { ...config, has_traffic_filtering: null }],
      'preserving as array': ['/preserve_on_delete', 'invalid_type', { ...config, preserve_on_delete: [] }],
      'preserving null': ['/preserve_on_delete', 'invalid_null', { ...config, preserve_on_delete: null }],
      'profile as string': ['/port_profile', 'invalid_type', { ...config, port_profile: 'VIFPortProfileFPTap' }],
      'profile null': ['/port_profile', 'invalid_null', { ...config, port_profile: null }],
      'profile without type': ['/port_profile', 'missing_key', { ...config, port_profile: {} }],
      'profile of wrong type': ['/port_profile/type', 'wrong_object', { ...config, port_profile: { type: 'Network' } }],
      'active misspelt': ['/activ', 'unknown_key', { ...config, activ: true }],
      '$schema as number': ['/$schema', 'invalid_type', { ...config, $schema: 1 }],
      '$schema inside': ['/network/$schema', 'unknown_key', { ...config, network: { id, $schema: 'Network.json' } }],
    },
  },
});
