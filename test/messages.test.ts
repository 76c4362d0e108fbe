import { describe, expect, test } from 'vitest';
import { encode, formatIssues, type Options, safeParse } from '../src/index.ts';

/* Messages are user interface: each is seen here whole, as `formatIssues` prints it. */

function messages(value: unknown, options: Options = {}): string {
  const result = safeParse(value, options);
  return result.success ? 'valid' : formatIssues(result.issues);
}

const route = {
  'versioned_object.name': 'Route',
  'versioned_object.namespace': 'os_vif',
  'versioned_object.version': '1.0',
  'versioned_object.data': { cidr: '192.0.2.0/24', gateway: '192.0.2.1' },
};

function routeWith(data: Record<string, unknown>): unknown {
  return { ...route, 'versioned_object.data': data };
}

function profile(version: string, data: Record<string, unknown>): unknown {
  return {
    ...route,
    'versioned_object.name': 'VIFPortProfileOpenVSwitch',
    'versioned_object.version': version,
    'versioned_object.data': data,
  };
}

test('no document at all', () => {
  expect(messages(null)).toMatchInlineSnapshot(
    `"(document): Expected an os-vif object in its envelope (\`versioned_object.name\`, …), received null. [invalid_type]"`,
  );
  expect(messages([route])).toMatchInlineSnapshot(
    `"(document): Expected an os-vif object in its envelope (\`versioned_object.name\`, …), received an array of 1; validate each item by itself. [invalid_type]"`,
  );
  expect(messages(undefined, { form: 'config', expect: 'VIFBase' })).toMatchInlineSnapshot(
    `"(document): Expected a VIFBase or an object that extends it as a mapping of its fields, received undefined. [invalid_type]"`,
  );
});

test('the envelope', () => {
  expect(messages({ ...route, name: 'Route' })).toMatchInlineSnapshot(
    `"/name: A primitive has no key \`name\`; did you mean \`versioned_object.name\`? [unknown_key]"`,
  );
  const { 'versioned_object.data': _, ...withoutData } = route;
  expect(messages(withoutData)).toMatchInlineSnapshot(
    `"(document): Missing key \`versioned_object.data\`, which every primitive needs. [missing_key]"`,
  );
  expect(messages({ ...route, 'versioned_object.namespace': 'nova' })).toMatchInlineSnapshot(
    `"/versioned_object.namespace: Wrong namespace "nova"; that of os-vif's objects is "os_vif". [wrong_namespace]"`,
  );
  expect(messages({ ...route, 'versioned_object.name': 'Ruote' })).toMatchInlineSnapshot(
    `"/versioned_object.name: Expected the name of an os-vif object, received "Ruote"; did you mean "Route"? [unknown_object]"`,
  );
  expect(messages({ ...route, 'versioned_object.name': 3 })).toMatchInlineSnapshot(
    `"/versioned_object.name: Expected the name of an os-vif object, received 3. [unknown_object]"`,
  );
  expect(messages(route, { expect: 'VIFBase' })).toMatchInlineSnapshot(
    `"/versioned_object.name: Expected a VIFBase or an object that extends it, received a Route. [wrong_object]"`,
  );
  expect(messages({ ...route, 'versioned_object.version': 1 })).toMatchInlineSnapshot(
    `"/versioned_object.version: Expected version "1.0" of Route, received the number 1; did you mean "1.0"? [unknown_version]"`,
  );
  expect(messages({ ...(profile('1.10', {}) as object) })).toMatchInlineSnapshot(
    `"/versioned_object.version: VIFPortProfileOpenVSwitch 1.10 is newer than osvif knows (up to 1.4). [unknown_version]"`,
  );
  expect(messages({ ...route, 'versioned_object.data': [] })).toMatchInlineSnapshot(
    `"/versioned_object.data: Expected an object with fields of Route, received an empty array; write one object, not a list. [invalid_type]"`,
  );
  expect(messages({ ...route, 'versioned_object.changes': ['cidr', 'gatewya', 7] })).toMatchInlineSnapshot(`
    "/versioned_object.changes/1: Route 1.0 has no field \`gatewya\`; did you mean \`gateway\`? [unknown_key]
    /versioned_object.changes/2: Expected the name of a field of Route, received 7. [invalid_type]"
  `);
});

test('fields', () => {
  expect(messages(routeWith({ gatway: '192.0.2.1' }))).toMatchInlineSnapshot(
    `"/versioned_object.data/gatway: Route 1.0 has no field \`gatway\`; did you mean \`gateway\`? [unknown_key]"`,
  );
  expect(messages(routeWith({ 'next hop\n': '192.0.2.1' }))).toMatchInlineSnapshot(
    `"/versioned_object.data/next hop\\u000a: Route 1.0 has no field "next hop\\n". [unknown_key]"`,
  );
  expect(messages(profile('1.3', { create_tap: true }))).toMatchInlineSnapshot(
    `"/versioned_object.data/create_tap: VIFPortProfileOpenVSwitch 1.3 has no field \`create_tap\`, which came with version 1.4; use that version, or leave the field out. [field_not_in_version]"`,
  );
  expect(messages(profile('1.4', { interface_id: null, create_tap: 'yes' }))).toMatchInlineSnapshot(`
    "/versioned_object.data/interface_id: \`interface_id\` may not be null; leave it out. [invalid_null]
    /versioned_object.data/create_tap: Expected true or false, received "yes"; did you mean true? [invalid_type]"
  `);
  expect(messages(profile('1.4', { profile_id: 7, datapath_offload: 7 }))).toMatchInlineSnapshot(`
    "/versioned_object.data/profile_id: Expected a string, received 7; did you mean "7"? [invalid_type]
    /versioned_object.data/datapath_offload: Expected a DatapathOffloadBase or an object that extends it in its envelope (\`versioned_object.name\`, …), received 7. [invalid_type]"
  `);
});

test('formatted values', () => {
  expect(messages(routeWith({ cidr: '192.0.2.0', gateway: '192.0.2.1/24' }))).toMatchInlineSnapshot(`
    "/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0", which lacks its prefix length, such as /24. [invalid_format]
    /versioned_object.data/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.0.2.1/24"; did you mean "192.0.2.1"? [invalid_format]"
  `);
  expect(messages(routeWith({ cidr: '192.0.2.0/255.255.255.0', gateway: '192.000.002.001' }))).toMatchInlineSnapshot(`
    "/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "192.0.2.0/255.255.255.0"; did you mean "192.0.2.0/24"? [invalid_format]
    /versioned_object.data/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "192.000.002.001"; did you mean "192.0.2.1"? [invalid_format]"
  `);
  expect(messages(routeWith({ cidr: '2001:db8::/129', gateway: 'fe80::1%eth0' }))).toMatchInlineSnapshot(`
    "/versioned_object.data/cidr: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "2001:db8::/129". [invalid_format]
    /versioned_object.data/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "fe80::1%eth0"; did you mean "fe80::1"? [invalid_format]"
  `);
  expect(messages(profile('1.4', { interface_id: '{2B7D8F0A-52C1-4E7B-9A7C-1F6F5F0D3C11}' }))).toMatchInlineSnapshot(
    `"/versioned_object.data/interface_id: Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11, received "{2B7D8F0A-52C1-4E7B-9A7C-1F6F5F0D3C11}"; did you mean "2B7D8F0A-52C1-4E7B-9A7C-1F6F5F0D3C11"? [invalid_format]"`,
  );
  expect(messages(routeWith({ gateway: 'x'.repeat(1000) }))).toMatchInlineSnapshot(
    `"/versioned_object.data/gateway: Expected an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10, received "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…". [invalid_format]"`,
  );
});

const direct = { type: 'VIFDirect', id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11', plugin: 'sriov' };

test('configs', () => {
  const config = (value: unknown) => messages(value, { form: 'config' });
  expect(config(direct)).toMatchInlineSnapshot(`
    "(document): Missing key \`dev_address\`, which every VIFDirect config needs. [missing_key]
    (document): Missing key \`mode\`, which every VIFDirect config needs. [missing_key]"
  `);
  expect(config({ ...direct, dev_address: '05:10.1', mode: 'VEPA' })).toMatchInlineSnapshot(`
    "/dev_address: Expected a PCI address such as 0000:05:10.1 (lower case), received "05:10.1"; did you mean "0000:05:10.1"? [invalid_format]
    /mode: Expected one of "vepa", "passthrough", "bridge", received "VEPA"; did you mean "vepa"? [invalid_enum]"
  `);
  expect(
    config({ ...direct, dev_address: '0000:05:20.1', mode: 'vepq', address: 'FA-16-3E-5B-0C-12' }),
  ).toMatchInlineSnapshot(`
    "/dev_address: Expected a PCI address such as 0000:05:10.1 (lower case), received "0000:05:20.1". [invalid_format]
    /mode: Expected one of "vepa", "passthrough", "bridge", received "vepq"; did you mean "vepa"? [invalid_enum]
    /address: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), received "FA-16-3E-5B-0C-12"; did you mean "fa:16:3e:5b:0c:12"? [invalid_format]"
  `);
  expect(config({ id: direct.id })).toMatchInlineSnapshot(
    `"(document): Missing key \`type\`, which names the object; its fields are those of "Network". [missing_key]"`,
  );
  expect(config({ type: 'VIFdirect' })).toMatchInlineSnapshot(
    `"/type: Expected the name of an os-vif object, received "VIFdirect"; did you mean "VIFDirect"? [unknown_object]"`,
  );
  expect(
    config({ type: 'Network', id: direct.id, mtu: '1500', vlan: 4.5, subnets: { objects: [] } }),
  ).toMatchInlineSnapshot(`
    "/mtu: Expected an integer, received "1500"; did you mean 1500? [invalid_type]
    /vlan: Expected an integer, received 4.5. [invalid_type]
    /subnets: Expected an array of Subnet, received an object; write the list itself, without \`objects\`. [invalid_type]"
  `);
  expect(
    config({ type: 'Network', id: direct.id, mtu: 2 ** 53, subnets: [{ cidr: '192.0.2.0/24', type: 'Route' }] }),
  ).toMatchInlineSnapshot(`
    "/mtu: Expected an integer from -9007199254740991 to 9007199254740991, received 9007199254740992. [unsafe_integer]
    /subnets/0/type: Expected a Subnet, received a Route. [wrong_object]"
  `);
  expect(
    config({ type: 'Network', id: direct.id, 'versioned_object.version': '1.1', $schema: 7 }),
  ).toMatchInlineSnapshot(`
    "/$schema: Expected the address of a JSON Schema, received 7. [invalid_type]
    /versioned_object.version: \`versioned_object.version\` belongs to the primitive form, and this is a config; leave it out. [unknown_key]"
  `);
  expect(config({ type: 'VIFPortProfileFPTap', mac_address: 41135085296 })).toMatchInlineSnapshot(
    `"/mac_address: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), received 41135085296; if it comes from YAML, put it in quotes there: "52:54:00:12:34:56". [invalid_type]"`,
  );
  expect(config({ type: 'InstanceInfo', uuid: direct.id, name: true })).toMatchInlineSnapshot(
    `"/name: Expected a string, received true; if it comes from YAML, put it in quotes there: "true". [invalid_type]"`,
  );
});

describe('kinds that have a sentence of their own', () => {
  const id = direct.id;
  const config = (value: unknown) => messages(value, { form: 'config' });

  test('the other form is told once, with what to do', () => {
    expect(messages({ type: 'VIFBridge', id, plugin: 'ovs' })).toMatchInlineSnapshot(
      `"(document): This is a config, where a primitive is expected; read it with \`form: 'config'\`. [missing_key]"`,
    );
    expect(config({ ...route, $schema: 'x' })).toMatchInlineSnapshot(
      `"(document): This is a primitive, where a config is expected; read it with \`form: 'primitive'\`. [missing_key]"`,
    );
    expect(messages({ type: 'VIFBridge', id }, { mode: 'coerce' })).toMatchInlineSnapshot(
      `"(document): This is a config, where a primitive is expected; read it with \`form: 'config'\`. [missing_key]"`,
    );
    expect(config({ type: 'InstanceInfo', network: route })).toMatchInlineSnapshot(`
      "(document): Missing key \`uuid\`, which every InstanceInfo config needs. [missing_key]
      (document): Missing key \`name\`, which every InstanceInfo config needs. [missing_key]
      /network: InstanceInfo has no field \`network\`. [unknown_key]"
    `);
    expect(config({ type: 'VIFPortProfileFPTap', datapath_offload: route })).toMatchInlineSnapshot(
      `"/datapath_offload: This is a primitive, where a config is expected; write its fields without the envelope. [missing_key]"`,
    );
    expect(
      messages(profile('1.4', { datapath_offload: { type: 'DatapathOffloadRepresentor' } })),
    ).toMatchInlineSnapshot(
      `"/versioned_object.data/datapath_offload: This is a config, where a primitive is expected; write its envelope around it (\`versioned_object.name\`, …). [missing_key]"`,
    );
    expect(() => encode(route as never)).toThrowErrorMatchingInlineSnapshot(`
      [ValidationError: 1 issue
      (document): This is a primitive, where a config is expected; \`decode\` turns it into a config. [missing_key]]
    `);
  });

  test("Nova's own objects are named", () => {
    const nova = { 'nova_object.name': 'Instance', 'nova_object.version': '2.1', 'nova_object.data': {} };
    expect(messages(nova)).toMatchInlineSnapshot(
      `"(document): This is an object of Nova (\`nova_object.name\`), not of os-vif; the keys of os-vif's objects begin with \`versioned_object.\`. [missing_key]"`,
    );
    expect(config(nova)).toMatchInlineSnapshot(
      `"(document): This is an object of Nova (\`nova_object.name\`), not of os-vif; the keys of os-vif's objects begin with \`versioned_object.\`. [missing_key]"`,
    );
    expect(messages({ ...route, 'nova_object.name': 'Instance' })).toMatchInlineSnapshot(
      `"/nova_object.name: \`nova_object.name\` belongs to objects of Nova; leave it out. [unknown_key]"`,
    );
    expect(config({ type: 'Route', cidr: '::/0', 'cinder_object.name': 'Volume' })).toMatchInlineSnapshot(
      `"/cinder_object.name: \`cinder_object.name\` belongs to objects of Cinder; leave it out. [unknown_key]"`,
    );
  });

  test('null and undefined', () => {
    expect(config({ type: 'InstanceInfo', uuid: null, name: null })).toMatchInlineSnapshot(`
      "/uuid: \`uuid\` may not be null; write a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11. [invalid_null]
      /name: \`name\` may not be null; write a string. [invalid_null]"
    `);
    expect(config({ type: 'InstanceInfo', uuid: undefined, name: undefined })).toMatchInlineSnapshot(`
      "/uuid: \`uuid\` is undefined; write a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11. [invalid_type]
      /name: \`name\` is undefined; write a string. [invalid_type]"
    `);
    expect(config({ type: 'Subnet', cidr: '::/0', dns: [null, undefined] })).toMatchInlineSnapshot(`
      "/dns/0: An item of a list may not be null; leave it out. [invalid_null]
      /dns/1: An item of a list is undefined; leave it out. [invalid_type]"
    `);
    expect(messages({ ...route, 'versioned_object.changes': undefined })).toMatchInlineSnapshot(
      `"/versioned_object.changes: \`versioned_object.changes\` is undefined; leave the key out. [invalid_type]"`,
    );
    expect(messages(routeWith({ gateway: undefined }), { mode: 'coerce' })).toMatchInlineSnapshot(
      `"/versioned_object.data/gateway: \`gateway\` is undefined; leave the key out. [invalid_type]"`,
    );
  });

  test('one value for a list, and a list for one object', () => {
    const subnet = { type: 'Subnet', cidr: '::/0' };
    expect(config({ ...subnet, dns: '::1' })).toMatchInlineSnapshot(
      `"/dns: Expected an array of IPAddress values, received "::1"; write it as a list: ["::1"]. [invalid_type]"`,
    );
    expect(config({ ...subnet, routes: { cidr: '::/0' } })).toMatchInlineSnapshot(
      `"/routes: Expected an array of Route, received an object; write it as a list: [{…}]. [invalid_type]"`,
    );
    expect(config({ ...subnet, routes: { objects: [] } })).toMatchInlineSnapshot(
      `"/routes: Expected an array of Route, received an object; write the list itself, without \`objects\`. [invalid_type]"`,
    );
    expect(config({ ...subnet, routes: {} })).toMatchInlineSnapshot(
      `"/routes: Expected an array of Route, received an empty object; write it as a list: []. [invalid_type]"`,
    );
    expect(config({ type: 'VIFGeneric', id, vif_name: 'x', plugin: 'x', network: [{ id }] })).toMatchInlineSnapshot(
      `"/network: Expected a Network as a mapping of its fields, received an array of 1; write the object itself, without the list around it. [invalid_type]"`,
    );
    expect(config([subnet])).toMatchInlineSnapshot(
      `"(document): Expected an os-vif object as a mapping of its fields, received an array of 1; validate each item by itself. [invalid_type]"`,
    );
  });

  test('a field of another object of the same kind', () => {
    const bridge = { type: 'VIFBridge', id, plugin: 'ovs', vif_name: 'x', bridge_name: 'x' };
    expect(config({ ...bridge, mode: 'bridge' })).toMatchInlineSnapshot(
      `"/mode: VIFBridge has no field \`mode\`; VIFDirect and VIFVHostUser have. [unknown_key]"`,
    );
    expect(config({ ...bridge, path: 'x' })).toMatchInlineSnapshot(
      `"/path: VIFBridge has no field \`path\`; VIFVHostUser has. [unknown_key]"`,
    );
    expect(config({ type: 'VIFPortProfile8021Qbh', profile_id: 'x', interface_id: id })).toMatchInlineSnapshot(
      `"/interface_id: VIFPortProfile8021Qbh has no field \`interface_id\`; VIFPortProfileOpenVSwitch, VIFPortProfileFPOpenVSwitch and VIFPortProfileOVSRepresentor have. [unknown_key]"`,
    );
    expect(config({ ...bridge, cidr: 'x' })).toMatchInlineSnapshot(
      `"/cidr: VIFBridge has no field \`cidr\`. [unknown_key]"`,
    );
  });

  test('versions that osvif does not know', () => {
    const at = (name: string, version: unknown, options: Options = {}) =>
      messages({ ...route, 'versioned_object.name': name, 'versioned_object.version': version }, options);
    expect(at('VIFVHostUser', '1.2')).toMatchInlineSnapshot(
      `"/versioned_object.version: VIFVHostUser 1.2 is newer than osvif knows (up to 1.1). [unknown_version]"`,
    );
    expect(at('VIFVHostUser', '2.0', { mode: 'coerce' })).toMatchInlineSnapshot(
      `"/versioned_object.version: VIFVHostUser 2.0 is newer than osvif knows (up to 1.1). [unknown_version]"`,
    );
    expect(at('VIFVHostUser', 1.2)).toMatchInlineSnapshot(
      `"/versioned_object.version: VIFVHostUser 1.2 is newer than osvif knows (up to 1.1). [unknown_version]"`,
    );
    expect(at('VIFVHostUser', '0.9')).toMatchInlineSnapshot(
      `"/versioned_object.version: Expected version "1.0" or "1.1" of VIFVHostUser, received "0.9"; did you mean "1.1"? [unknown_version]"`,
    );
    expect(at('VIFVHostUser', '1.1.5')).toMatchInlineSnapshot(
      `"/versioned_object.version: Expected version "1.0" or "1.1" of VIFVHostUser, received "1.1.5"; did you mean "1.1"? [unknown_version]"`,
    );
    for (const mode of ['strict', 'coerce'] as const) {
      expect(at('Subnet', '1.1', { mode })).toBe(
        '/versioned_object.version: Version 1.1 of Subnet was in os-vif 1.8.0 only; use version "1.0". [unknown_version]',
      );
    }
    expect(at('VIFBase', '1.1')).toMatchInlineSnapshot(
      `"/versioned_object.version: Version 1.1 of VIFBase was in os-vif 1.8.0 only; use version "1.0". [unknown_version]"`,
    );
    const result = safeParse({ ...route, 'versioned_object.version': '1.7' });
    expect(result.issues?.[0]).not.toHaveProperty('suggestion');
  });

  test('no abstract base is suggested, but to those who write of one', () => {
    const named = (type: string) => config({ type });
    expect(named('VIF')).toMatchInlineSnapshot(
      `"/type: Expected the name of an os-vif object, received "VIF". [unknown_object]"`,
    );
    expect(named('VIFBas')).toMatchInlineSnapshot(
      `"/type: Expected the name of an os-vif object, received "VIFBas"; did you mean "VIFBase"? [unknown_object]"`,
    );
    expect(named('VIFbase')).toMatchInlineSnapshot(
      `"/type: Expected the name of an os-vif object, received "VIFbase"; did you mean "VIFBase"? [unknown_object]"`,
    );
    expect(named('VIFPortProfile')).toMatchInlineSnapshot(
      `"/type: Expected the name of an os-vif object, received "VIFPortProfile". [unknown_object]"`,
    );
    expect(config({ id, plugin: 'ovs' })).toMatchInlineSnapshot(
      `"(document): Missing key \`type\`, which names the object, such as "VIFGeneric". [missing_key]"`,
    );
    expect(config({ type: 'VIFGeneric', id, vif_name: 'x', plugin: 'x', port_profile: {} })).toMatchInlineSnapshot(
      `"/port_profile: Missing key \`type\`, which names the object, such as "VIFPortProfileOpenVSwitch". [missing_key]"`,
    );
    expect(config({ type: 'VIFPortProfile8021Qbh', profile_id: 'x', datapath_offload: {} })).toMatchInlineSnapshot(
      `"/datapath_offload: Missing key \`type\`, which names the object; write "DatapathOffloadRepresentor". [missing_key]"`,
    );
  });
});
