import { afterAll, describe, expect, test } from 'vitest';
import { catalogue, editorsFor, examplesIn, NOTATIONS, VIFS } from './support/editors.mjs';

/* What a user is told of a mistake: both language services say the same, whichever draft the schema is written in. */

const [config, config07, primitive, primitive07] = await Promise.all([
  editorsFor('config.editor.json'),
  editorsFor('config.editor.draft-07.json'),
  editorsFor('primitive.editor.json'),
  editorsFor('primitive.editor.draft-07.json'),
]);
const drafts = { config: [config, config07], primitive: [primitive, primitive07] };

afterAll(() => {
  for (const { yaml } of [config, config07, primitive, primitive07]) yaml.close();
});

/** What one editor finds in a text, with the schemas of both drafts, which have to agree. */
async function check(form, notation, text, folder) {
  const [findings, others] = await Promise.all(drafts[form].map((editors) => editors[notation].check(text, folder)));
  expect(others).toEqual(findings);
  return findings;
}

/** The messages on a value, on which the editors have to agree. */
async function messagesOn(form, value) {
  const [json, yaml] = await Promise.all(
    Object.entries(NOTATIONS).map(async ([notation, write]) => {
      const findings = await check(form, notation, write(value));
      return findings.map(({ message }) => message);
    }),
  );
  expect(yaml).toEqual(json);
  return json;
}

/** A table from each VIF to what its cases give; one message is written as text. */
async function tableOf(casesOf) {
  const rows = VIFS.map(async ([name, entry]) => {
    const cases = Object.entries(casesOf(entry.examples[0], entry)).map(async ([title, value]) => {
      const messages = await messagesOn('config', value);
      return [title, messages.length === 1 ? messages[0] : messages];
    });
    return [name, Object.fromEntries(await Promise.all(cases))];
  });
  return Object.fromEntries(await Promise.all(rows));
}

function without(key, { [key]: _, ...rest }) {
  return rest;
}

/** What somebody might write in the place of a value of a type. */
const WRONG = {
  Boolean: 'yes',
  MACAddress: 'FA:16:3E:5B:0C:12',
  Object: 'default',
  PCIAddress: '05:10.1',
  String: 5,
  UUID: 'port-1',
  VIFDirectMode: 'private',
  VIFHostDeviceDevType: 'pci',
  VIFVHostUserMode: 'listen',
};

describe('every VIF', () => {
  test('has eight types', () => {
    expect(VIFS).toHaveLength(8);
  });

  test('as its examples have it: nothing to say', async () => {
    const table = await tableOf((_, { examples }) => ({ ...examples }));
    for (const [name, messages] of Object.entries(table)) {
      expect([name, Object.values(messages).flat()]).toEqual([name, []]);
    }
  });

  test('a wrong value', async () => {
    const table = await tableOf((value, { fields }) => {
      const own = Object.entries(fields).filter(([, { required, type }]) => required || type === 'Object');
      return Object.fromEntries(
        own.map(([key, { type }]) => [`${key}: ${WRONG[type]}`, { ...value, [key]: WRONG[type] }]),
      );
    });
    expect(table).toMatchInlineSnapshot(`
      {
        "VIFBase": {
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "network: default": "Incorrect type. Expected one of object, null.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
        },
        "VIFBridge": {
          "bridge_name: 5": "Expected a string.",
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "network: default": "Incorrect type. Expected one of object, null.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
          "vif_name: 5": "Expected a string.",
        },
        "VIFDirect": {
          "dev_address: 05:10.1": "Expected a PCI address such as 0000:05:10.1 (lower case).",
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "mode: private": "Expected one of "vepa", "passthrough", "bridge".",
          "network: default": "Incorrect type. Expected one of object, null.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
        },
        "VIFGeneric": {
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "network: default": "Incorrect type. Expected one of object, null.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
          "vif_name: 5": "Expected a string.",
        },
        "VIFHostDevice": {
          "dev_address: 05:10.1": "Expected a PCI address such as 0000:05:10.1 (lower case).",
          "dev_type: pci": "Expected one of "ethernet", "generic".",
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "network: default": "Incorrect type. Expected one of object, null.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
        },
        "VIFNestedDPDK": {
          "dev_driver: 5": "Expected a string.",
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "network: default": "Incorrect type. Expected one of object, null.",
          "pci_address: 5": "Expected a string.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
        },
        "VIFOpenVSwitch": {
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "network: default": "Incorrect type. Expected one of object, null.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
          "vif_name: 5": "Expected a string.",
        },
        "VIFVHostUser": {
          "id: port-1": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "mode: listen": "Expected one of "client", "server".",
          "network: default": "Incorrect type. Expected one of object, null.",
          "path: 5": "Expected a string.",
          "plugin: 5": "Expected a string.",
          "port_profile: default": "Expected a VIFPortProfileBase or an object that extends it, with its \`type\`.",
          "vif_name: 5": "Expected a string.",
        },
      }
    `);
  });

  test('null where it may not stand', async () => {
    const table = await tableOf((value, { fields }) => {
      const [key] = Object.entries(fields).find(([, { nullable }]) => !nullable);
      return { [`${key}: null`]: { ...value, [key]: null } };
    });
    expect(table).toMatchInlineSnapshot(`
      {
        "VIFBase": {
          "id: null": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
        },
        "VIFBridge": {
          "vif_name: null": "Expected a string.",
        },
        "VIFDirect": {
          "vif_name: null": "Expected a string.",
        },
        "VIFGeneric": {
          "vif_name: null": "Expected a string.",
        },
        "VIFHostDevice": {
          "dev_type: null": "Expected one of "ethernet", "generic".",
        },
        "VIFNestedDPDK": {
          "pci_address: null": "Expected a string.",
        },
        "VIFOpenVSwitch": {
          "vif_name: null": "Expected a string.",
        },
        "VIFVHostUser": {
          "vif_name: null": "Expected a string.",
        },
      }
    `);
  });

  test('a missing key', async () => {
    const table = await tableOf((value, { fields }) => {
      const required = Object.keys(fields).filter((key) => fields[key].required);
      return Object.fromEntries(required.map((key) => [key, without(key, value)]));
    });
    for (const [name, messages] of Object.entries(table)) {
      for (const [key, message] of Object.entries(messages)) {
        expect([name, message]).toEqual([name, `Missing property "${key}".`]);
      }
    }
    expect(Object.keys(table.VIFNestedDPDK)).toEqual(['pci_address', 'dev_driver', 'id', 'plugin']);
  });

  test('an unknown key: misspelt, or that of another VIF', async () => {
    const table = await tableOf((value, { fields }) => {
      const foreign = VIFS.flatMap(([, other]) => Object.keys(other.fields)).find((key) => !(key in fields));
      return {
        has_trafic_filtering: { ...value, has_trafic_filtering: true },
        [foreign]: { ...value, [foreign]: 'x' },
      };
    });
    expect(table).toMatchInlineSnapshot(`
      {
        "VIFBase": {
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
          "vif_name": "Property vif_name is not allowed.",
        },
        "VIFBridge": {
          "dev_address": "Property dev_address is not allowed.",
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
        },
        "VIFDirect": {
          "bridge_name": "Property bridge_name is not allowed.",
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
        },
        "VIFGeneric": {
          "bridge_name": "Property bridge_name is not allowed.",
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
        },
        "VIFHostDevice": {
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
          "vif_name": "Property vif_name is not allowed.",
        },
        "VIFNestedDPDK": {
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
          "vif_name": "Property vif_name is not allowed.",
        },
        "VIFOpenVSwitch": {
          "dev_address": "Property dev_address is not allowed.",
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
        },
        "VIFVHostUser": {
          "bridge_name": "Property bridge_name is not allowed.",
          "has_trafic_filtering": "Property has_trafic_filtering is not allowed.",
        },
      }
    `);
  });

  test('a misspelt type: the list of all', async () => {
    const names = Object.keys(catalogue.objects).map((name) => `"${name}"`);
    const table = await tableOf((value) => ({ type: { ...value, type: value.type.replace('VIF', 'Vif') } }));
    const expected = { type: `Value is not accepted. Valid values: ${names.join(', ')}.` };
    expect(table).toEqual(Object.fromEntries(VIFS.map(([name]) => [name, expected])));
  });

  test('no type', async () => {
    for (const [name, { examples }] of VIFS) {
      const value = without('type', examples[0]);
      const inJson = await check('config', 'json', NOTATIONS.json(value));
      expect([name, inJson]).toEqual([name, [{ place: '1:1', marked: '{', message: 'Missing property "type".' }]]);
      const [{ message }, ...others] = await check('config', 'yaml', NOTATIONS.yaml(value));
      expect([name, message, others]).toEqual([name, 'Expected an os-vif object, with its `type`.', []]);
    }
  });
});

/** What is wrong with the text rather than with what it says; an editor finds that without a schema. */
const ILL_WRITTEN = [
  'comment-in-json.json',
  'doubled-key.json',
  'python-dict.json',
  'tab-indented.yaml',
  'trailing-comma.json',
];

test('each broken example has one message, at the mistake', async () => {
  const written = examplesIn('broken').filter(({ file }) => !ILL_WRITTEN.includes(file));
  const rows = written.map(async ({ file, form, notation, text }) => {
    const findings = await check(form, notation, text);
    return [file, findings.map(({ place, marked, message }) => `${place} ${marked} → ${message}`)];
  });
  expect(Object.fromEntries(await Promise.all(rows))).toMatchInlineSnapshot(`
    {
      "field-of-a-later-version.json": [
        "82:9 "create_tap" → Property create_tap is not allowed.",
      ],
      "list-without-envelope.json": [
        "19:20 [] → Expected a SubnetList in its envelope (\`versioned_object.name\`, …).",
      ],
      "mac-upper-case.json": [
        "9:16 "FA:16:3E:5B:0C:12" → Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), or null.",
      ],
      "missing-interface-id.yaml": [
        "28:1 port_profile → Missing property "interface_id".",
      ],
      "missing-type.yaml": [
        "1:1 i → Expected an os-vif object, with its \`type\`.",
      ],
      "misspelt-field.yaml": [
        "9:1 has_trafic_filtering → Property has_trafic_filtering is not allowed.",
      ],
      "mode-that-libvirt-has.json": [
        "8:13 "private" → Expected one of "vepa", "passthrough", "bridge".",
      ],
      "mtu-as-text.json": [
        "68:16 "1442" → Expected an integer, or null.",
      ],
      "null-port-profile.json": [
        "74:21 null → Expected a VIFPortProfileBase or an object that extends it in its envelope (\`versioned_object.name\`, …).",
      ],
      "object-of-kuryr.json": [
        "2:28 "VIFVlanNested" → Value is not accepted. Valid values: "VIFBase", "VIFGeneric", "VIFBridge", "VIFOpenVSwitch", "VIFDirect", "VIFVHostUser", "VIFHostDevice", "VIFNestedDPDK", "VIFPortProfileBase", "VIFPortProfileOpenVSwitch", "VIFPortProfile8021Qbg", "VIFPortProfile8021Qbh", "VIFPortProfileFPOpenVSwitch", "VIFPortProfileOVSRepresentor", "VIFPortProfileFPBridge", "VIFPortProfileFPTap", "VIFPortProfileK8sDPDK", "DatapathOffloadBase", "DatapathOffloadRepresentor", "Network", "Subnet", "SubnetList", "Route", "RouteList", "FixedIP", "FixedIPList", "InstanceInfo", "HostInfo", "HostPluginInfo", "HostVIFInfo", "HostPortProfileInfo".",
      ],
      "one-name-server-for-a-list.yaml": [
        "9:10 198.51.100.53 → Expected an array.",
      ],
      "pci-address-without-domain.json": [
        "7:20 "05:10.1" → Expected a PCI address such as 0000:05:10.1 (lower case).",
      ],
      "port-profile-in-place-of-network.json": [
        "11:32 "VIFPortProfileOpenVSwitch" → Expected the name "Network".",
      ],
      "port-profile-indented-too-far.yaml": [
        "27:3 port_profile → Property port_profile is not allowed.",
      ],
      "subnet-without-prefix.yaml": [
        "19:13 198.51.100.0 → Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64.",
      ],
      "unquoted-version.yaml": [
        "44:26 1.0 → Expected a string.",
      ],
      "version-as-number.json": [
        "12:35 1.1 → Expected version "1.0" or "1.1" of Network.",
      ],
      "wrong-namespace.json": [
        "3:33 "os-vif" → Expected the namespace "os_vif".",
      ],
      "yes-for-true.yaml": [
        "32:15 yes → Expected true or false.",
      ],
    }
  `);
});

test('a valid example has none, wherever it says that its schema is', async () => {
  const examples = ['vif', 'config', 'host'].flatMap(examplesIn);
  expect(examples.length).toBeGreaterThan(40);
  const rows = examples.map(async ({ file, folder, form, notation, text }) => {
    return [file, await check(form, notation, text, folder)];
  });
  expect(await Promise.all(rows)).toEqual(examples.map(({ file }) => [file, []]));
});

const ID = '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11';
const VIF = { type: 'VIFBridge', id: ID, plugin: 'ovs', vif_name: 'tap0', bridge_name: 'qbr0' };

test('a mistake further inside of a config', async () => {
  const cases = {
    'type of a port profile, misspelt': { port_profile: { type: 'VIFPortProfileOpenVswitch', interface_id: ID } },
    'key of a port profile, missing': { port_profile: { type: 'VIFPortProfileOpenVSwitch' } },
    'key of another port profile': {
      port_profile: { type: 'VIFPortProfile8021Qbh', profile_id: 'web', manager_id: 1 },
    },
    'type of a datapath offload, misspelt': {
      port_profile: { type: 'VIFPortProfileBase', datapath_offload: { type: 'DatapathOffload' } },
    },
    'network without id': { network: {} },
    'subnets in an object': { network: { id: ID, subnets: { cidr: '192.0.2.0/24' } } },
    'route without a prefix length': {
      network: { id: ID, subnets: [{ cidr: '192.0.2.0/24', routes: [{ cidr: '198.51.100.0' }] }] },
    },
    'mtu as text': { network: { id: ID, mtu: '1500' } },
    'vlan beyond all bounds': { network: { id: ID, vlan: 2 ** 53 } },
  };
  const rows = Object.entries(cases).map(async ([name, more]) => [
    name,
    await messagesOn('config', { ...VIF, ...more }),
  ]);
  expect(Object.fromEntries(await Promise.all(rows))).toMatchInlineSnapshot(`
    {
      "key of a port profile, missing": [
        "Missing property "interface_id".",
      ],
      "key of another port profile": [
        "Property manager_id is not allowed.",
      ],
      "mtu as text": [
        "Expected an integer, or null.",
      ],
      "network without id": [
        "Missing property "id".",
      ],
      "route without a prefix length": [
        "Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64.",
      ],
      "subnets in an object": [
        "Expected an array.",
      ],
      "type of a datapath offload, misspelt": [
        "Value is not accepted. Valid values: "DatapathOffloadBase", "DatapathOffloadRepresentor".",
      ],
      "type of a port profile, misspelt": [
        "Value is not accepted. Valid values: "VIFPortProfileBase", "VIFPortProfileOpenVSwitch", "VIFPortProfile8021Qbg", "VIFPortProfile8021Qbh", "VIFPortProfileFPOpenVSwitch", "VIFPortProfileOVSRepresentor", "VIFPortProfileFPBridge", "VIFPortProfileFPTap", "VIFPortProfileK8sDPDK".",
      ],
      "vlan beyond all bounds": [
        "Value is above the maximum of 9007199254740991.",
      ],
    }
  `);
});

test('what is no config at all', async () => {
  const cases = {
    text: 'VIFBridge',
    null: null,
    'an array of text': ['VIFBridge'],
    'an array within an array': [[VIF]],
  };
  const rows = Object.entries(cases).map(async ([name, value]) => [name, await messagesOn('config', value)]);
  expect(Object.fromEntries(await Promise.all(rows))).toMatchInlineSnapshot(`
    {
      "an array of text": [
        "Expected an os-vif object, with its \`type\`.",
      ],
      "an array within an array": [
        "Expected an os-vif object, with its \`type\`.",
      ],
      "null": [
        "Expected an os-vif object, with its \`type\`, or an array of such objects.",
      ],
      "text": [
        "Expected an os-vif object, with its \`type\`, or an array of such objects.",
      ],
    }
  `);
});

test('in an array of configs, and in each document of YAML, every one is judged alone', async () => {
  expect(await messagesOn('config', [VIF, { ...VIF, active: 1 }, without('plugin', VIF)])).toEqual([
    'Expected true or false.',
    'Missing property "plugin".',
  ]);
  const documents = [VIF, { ...VIF, active: 1 }, without('plugin', VIF)].map(NOTATIONS.yaml).join('---\n');
  expect(await check('config', 'yaml', documents)).toEqual([
    { place: '12:9', marked: '1', message: 'Expected true or false.' },
    { place: '14:1', marked: 't', message: 'Missing property "plugin".' },
  ]);
});

test('a mistake in a primitive', async () => {
  const primitiveOf = (name, version, data, more) => ({
    'versioned_object.name': name,
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': version,
    'versioned_object.data': data,
    ...more,
  });
  const cases = {
    'a version that never was': primitiveOf('VIFVHostUser', '1.2', { mode: 'server' }),
    'a version as number': primitiveOf('VIFVHostUser', 1.1, {}),
    'a field of a later version': primitiveOf('VIFVHostUser', '1.0', { vif_name: 'vhu0' }),
    'an unknown field': primitiveOf('VIFBridge', '1.0', { bridge: 'qbr0' }),
    'no version': without('versioned_object.version', primitiveOf('VIFBridge', '1.0', { nonsense: 1 })),
    'no data': without('versioned_object.data', primitiveOf('VIFBridge', '1.0', {})),
    'data in an array': primitiveOf('VIFBridge', '1.0', []),
    'another namespace': { ...primitiveOf('VIFBridge', '1.0', {}), 'versioned_object.namespace': 'os-vif' },
    'an unknown key of the envelope': primitiveOf('VIFBridge', '1.0', {}, { 'versioned_object.change': [] }),
    'an unknown change': primitiveOf('VIFBridge', '1.0', {}, { 'versioned_object.changes': ['bridge'] }),
    'the wrong object': primitiveOf('VIFBridge', '1.0', {
      network: primitiveOf('Subnet', '1.0', { cidr: '192.0.2.0/24' }),
    }),
    'a list without its envelope': primitiveOf('Network', '1.1', { subnets: [] }),
    'a port profile as config': primitiveOf('VIFBridge', '1.0', { port_profile: 5 }),
  };
  const rows = Object.entries(cases).map(async ([name, value]) => [name, await messagesOn('primitive', value)]);
  expect(Object.fromEntries(await Promise.all(rows))).toMatchInlineSnapshot(`
    {
      "a field of a later version": [
        "Property vif_name is not allowed.",
      ],
      "a list without its envelope": [
        "Expected a SubnetList in its envelope (\`versioned_object.name\`, …).",
      ],
      "a port profile as config": [
        "Expected a VIFPortProfileBase or an object that extends it in its envelope (\`versioned_object.name\`, …).",
      ],
      "a version as number": [
        "Expected version "1.0" or "1.1" of VIFVHostUser.",
      ],
      "a version that never was": [
        "Expected version "1.0" or "1.1" of VIFVHostUser.",
      ],
      "an unknown change": [
        "Expected the name of a field of VIFBridge.",
      ],
      "an unknown field": [
        "Property bridge is not allowed.",
      ],
      "an unknown key of the envelope": [
        "Property versioned_object.change is not allowed.",
      ],
      "another namespace": [
        "Expected the namespace "os_vif".",
      ],
      "data in an array": [
        "Expected an object.",
      ],
      "no data": [
        "Missing property "versioned_object.data".",
      ],
      "no version": [
        "Missing property "versioned_object.version".",
      ],
      "the wrong object": [
        "Expected the name "Network".",
      ],
    }
  `);
});
