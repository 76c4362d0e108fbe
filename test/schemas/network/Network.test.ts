import { primitive, testObject } from '../../support/cases.ts';

const id = '6f3d2c1b-0a9e-4d8c-b7a6-5e4f3d2c1b0a';
const data = '/versioned_object.data';
const v1_0 = primitive.bind(null, 'Network', '1.0');
const v1_1 = primitive.bind(null, 'Network', '1.1');
const flags = { multi_host: false, should_provide_bridge: true, should_provide_vlan: true };
const plain = { id, bridge: 'br-test', label: 'blue', ...flags, bridge_interface: 'eth0', vlan: 7 };
const subnets = primitive('SubnetList', '1.0', { objects: [primitive('Subnet', '1.0', { cidr: '198.51.100.0/26' })] });
const routes = primitive('RouteList', '1.0', {});
const config = { type: 'Network', id };
const subnet = { cidr: '198.51.100.0/26' };

testObject('Network', {
  primitive: {
    accepted: {
      minimal: v1_1({}),
      'full at 1.1': v1_1({ ...plain, subnets, mtu: 1450 }),
      'full at 1.0, without mtu': v1_0({ ...plain, subnets }),
      'nullable fields null': v1_1({ bridge_interface: null, vlan: null, mtu: null }),
      'subnets empty': v1_1({ subnets: primitive('SubnetList', '1.0', { objects: [] }) }),
      'subnets without objects': v1_1({ subnets: primitive('SubnetList', '1.0', {}) }),
      'id in upper case without dashes': v1_1({ id: '6F3D2C1B0A9E4D8CB7A65E4F3D2C1B0A' }),
      'texts empty': v1_0({ bridge: '', label: '', bridge_interface: '' }),
      'label a lone surrogate': v1_1({ label: '\ud800' }),
      'mtu 1500.0, vlan minus zero': v1_1({ mtu: JSON.parse('1500.0'), vlan: -0 }),
      'mtu the largest safe integer, vlan below zero': v1_1({ mtu: 2 ** 53 - 1, vlan: -1 }),
      'changes empty': v1_1({}, []),
      'changes repeated, in any order, of unset fields': v1_1({}, ['mtu', 'subnets', 'mtu', 'id']),
    },
    rejected: {
      'mtu at 1.0': [`${data}/mtu`, 'field_not_in_version', v1_0({ mtu: null })],
      'id as number': [`${data}/id`, 'invalid_type', v1_1({ id: 6 })],
      'id null': [`${data}/id`, 'invalid_null', v1_0({ id: null })],
      'id with trailing newline': [`${data}/id`, 'invalid_format', v1_1({ id: `${id}\n` })],
      'bridge as array': [`${data}/bridge`, 'invalid_type', v1_1({ bridge: ['br-test'] })],
      'bridge null': [`${data}/bridge`, 'invalid_null', v1_1({ bridge: null })],
      'label as number': [`${data}/label`, 'invalid_type', v1_1({ label: 101 })],
      'label null': [`${data}/label`, 'invalid_null', v1_1({ label: null })],
      'subnets as plain array': [`${data}/subnets`, 'invalid_type', v1_1({ subnets: [] })],
      'subnets null': [`${data}/subnets`, 'invalid_null', v1_1({ subnets: null })],
      'subnets a RouteList': [`${data}/subnets/versioned_object.name`, 'wrong_object', v1_1({ subnets: routes })],
      'multi_host as string': [`${data}/multi_host`, 'invalid_type', v1_1({ multi_host: 'true' })],
      'multi_host null': [`${data}/multi_host`, 'invalid_null', v1_1({ multi_host: null })],
      'bridge flag as number': [`${data}/should_provide_bridge`, 'invalid_type', v1_0({ should_provide_bridge: 1 })],
      'bridge flag null': [`${data}/should_provide_bridge`, 'invalid_null', v1_1({ should_provide_bridge: null })],
      'vlan flag as number': [`${data}/should_provide_vlan`, 'invalid_type', v1_1({ should_provide_vlan: 0 })],
      'vlan flag null': [`${data}/should_provide_vlan`, 'invalid_null', v1_1({ should_provide_vlan: null })],
      'bridge_interface as boolean': [`${data}/bridge_interface`, 'invalid_type', v1_1({ bridge_interface: false })],
      'vlan as string': [`${data}/vlan`, 'invalid_type', v1_1({ vlan: '7' })],
      'mtu with fraction': [`${data}/mtu`, 'invalid_type', v1_1({ mtu: 1500.5 })],
      'mtu unsafe': [`${data}/mtu`, 'unsafe_integer', v1_1({ mtu: 2 ** 53 })],
      'mtu misspelt': [`${data}/MTU`, 'unknown_key', v1_1({ MTU: 1500 })],
      'unknown version': ['/versioned_object.version', 'unknown_version', primitive('Network', '1.2', {})],
      'unknown change': ['/versioned_object.changes/0', 'unknown_key', v1_1({}, ['subnet'])],
      'mtu changed at 1.0': ['/versioned_object.changes/1', 'field_not_in_version', v1_0({}, ['id', 'mtu'])],
    },
  },
  config: {
    accepted: {
      minimal: config,
      'with $schema': { $schema: './Network.json', ...config },
      full: { type: 'Network', ...plain, mtu: 1450, subnets: [subnet] },
      'subnets empty': { ...config, subnets: [] },
      'subnets with and without type': { ...config, subnets: [{ type: 'Subnet', ...subnet }, subnet] },
      'nullable fields null': { ...config, bridge_interface: null, vlan: null, mtu: null },
      'mtu 1500.0, vlan minus zero': { ...config, mtu: JSON.parse('1500.0'), vlan: -0 },
    },
    rejected: {
      'type missing': ['', 'missing_key', { id }],
      'unknown type': ['/type', 'unknown_object', { ...config, type: 'Net' }],
      'id missing': ['', 'missing_key', { type: 'Network' }],
      'id as number': ['/id', 'invalid_type', { ...config, id: 6 }],
      'id null': ['/id', 'invalid_null', { ...config, id: null }],
      'id in braces': ['/id', 'invalid_format', { ...config, id: `{${id}}` }],
      'bridge as boolean': ['/bridge', 'invalid_type', { ...config, bridge: true }],
      'bridge null': ['/bridge', 'invalid_null', { ...config, bridge: null }],
      'label as object': ['/label', 'invalid_type', { ...config, label: {} }],
      'label null': ['/label', 'invalid_null', { ...config, label: null }],
      'subnets as list object': ['/subnets', 'invalid_type', { ...config, subnets: { objects: [] } }],
      'subnets null': ['/subnets', 'invalid_null', { ...config, subnets: null }],
      'subnet null': ['/subnets/1', 'invalid_null', { ...config, subnets: [subnet, null] }],
      'subnet of wrong type': ['/subnets/0/type', 'wrong_object', { ...config, subnets: [{ type: 'Route' }] }],
      'multi_host as string': ['/multi_host', 'invalid_type', { ...config, multi_host: 'no' }],
      'multi_host null': ['/multi_host', 'invalid_null', { ...config, multi_host: null }],
      'bridge flag as number': ['/should_provide_bridge', 'invalid_type', { ...config, should_provide_bridge: 0 }],
      'bridge flag null': ['/should_provide_bridge', 'invalid_null', { ...config, should_provide_bridge: null }],
      'vlan flag as array': ['/should_provide_vlan', 'invalid_type', { ...config, should_provide_vlan: [] }],
      'vlan flag null': ['/should_provide_vlan', 'invalid_null', { ...config, should_provide_vlan: null }],
      'bridge_interface as number': ['/bridge_interface', 'invalid_type', { ...config, bridge_interface: 0 }],
      'vlan unsafe': ['/vlan', 'unsafe_integer', { ...config, vlan: -(2 ** 53) }],
      'vlan as boolean': ['/vlan', 'invalid_type', { ...config, vlan: true }],
      'mtu with fraction': ['/mtu', 'invalid_type', { ...config, mtu: 1500.5 }],
      'mtu misspelt': ['/mtu_', 'unknown_key', { ...config, mtu_: 1500 }],
    },
  },
});
