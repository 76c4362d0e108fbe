import { afterAll, describe, expect, test } from 'vitest';
import { catalogue, editorsFor, NOTATIONS, VIFS, validateText } from './support/editors.mjs';

/* What is offered at the cursor (¦), and what the document is when it is taken. */

const [config, config07, primitive] = await Promise.all([
  editorsFor('config.editor.json'),
  editorsFor('config.editor.draft-07.json'),
  editorsFor('primitive.editor.json'),
]);

afterAll(() => {
  for (const { yaml } of [config, config07, primitive]) yaml.close();
});

/** All proposals, with the schemas of both drafts, which have to agree. */
async function proposals(notation, text) {
  const [items, others] = await Promise.all([config, config07].map((editors) => editors[notation].complete(text)));
  expect(others).toEqual(items);
  return items;
}

async function labels(notation, text) {
  return (await proposals(notation, text)).map(({ label }) => label);
}

/**
 * Keys that both editors offer in an object. YAML offers a skeleton of all required keys beside them, which has the
 * name of the object.
 */
async function keys(json, yaml, skeleton) {
  const [inJson, inYaml] = await Promise.all([labels('json', json), labels('yaml', yaml)]);
  const own = inYaml.filter((label) => label !== skeleton);
  expect(own).toEqual(inJson);
  return inJson;
}

/** Values that both editors offer. */
async function values(json, yaml) {
  const [inJson, inYaml] = await Promise.all([labels('json', json), labels('yaml', yaml)]);
  expect(inYaml.map((label) => JSON.stringify(label))).toEqual(inJson);
  return inYaml;
}

describe('keys', () => {
  test.each(VIFS)('of a %s, and no others', async (name, { fields }) => {
    expect(await keys(`{ "type": "${name}", "¦" }`, `type: ${name}\n¦`, name)).toEqual(Object.keys(fields));
    // Half of a name is offered keys of no branch.
    expect(await keys(`{ "type": "${name.slice(0, -1)}", "¦" }`, `type: ${name.slice(0, -1)}\n¦`)).toEqual([]);
  });

  const profiles = Object.entries(catalogue.objects).filter(([, { kind }]) => kind === 'port-profile');

  test.each(profiles)('of a %s in a VIF', async (name, { fields }) => {
    const json = `{ "type": "VIFBridge", "port_profile": { "type": "${name}", "¦" } }`;
    const yaml = `type: VIFBridge\nport_profile:\n  type: ${name}\n  ¦`;
    expect(await keys(json, yaml, name)).toEqual(Object.keys(fields));
  });

  test('of an object whose name another one starts with', async () => {
    const fields = Object.keys(catalogue.objects.Subnet.fields);
    expect(await keys('{ "type": "Subnet", "¦" }', 'type: Subnet\n¦', 'Subnet')).toEqual(fields);
  });

  test('of what has no type yet: the type', async () => {
    expect(await labels('json', '{ "¦" }')).toEqual(['type']);
    const inside = await keys(
      '{ "type": "VIFBridge", "port_profile": { "¦" } }',
      'type: VIFBridge\nport_profile:\n  ¦',
      'AnyVIFPortProfile',
    );
    expect(inside).toEqual(['type']);
  });

  test('that are there already are not offered again', async () => {
    const rest = Object.keys(catalogue.objects.VIFBase.fields).filter((key) => key !== 'plugin');
    expect(
      await keys('{ "type": "VIFBase", "plugin": "ovs", "¦" }', 'type: VIFBase\nplugin: ovs\n¦', 'VIFBase'),
    ).toEqual(rest);
  });

  test('bring what their value starts with', async () => {
    const [json, yaml] = await Promise.all([
      proposals('json', '{ "type": "VIFDirect", "¦" }'),
      proposals('yaml', 'type: VIFDirect\n¦'),
    ]);
    const snippets = (items) => Object.fromEntries(items.map(({ label, snippet }) => [label, snippet]));
    expect(snippets(json)).toMatchInlineSnapshot(`
      {
        "active": ""active": \${1:true}",
        "address": ""address": "\${1:fa:16:3e:5b:0c:12}"",
        "dev_address": ""dev_address": "\${1:0000:05:10.1}"",
        "has_traffic_filtering": ""has_traffic_filtering": \${1:false}",
        "id": ""id": "\${1:2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11}"",
        "mode": ""mode": $1",
        "network": ""network": {$1}",
        "plugin": ""plugin": "$1"",
        "port_profile": ""port_profile": {$1}",
        "preserve_on_delete": ""preserve_on_delete": \${1:false}",
        "vif_name": ""vif_name": "$1"",
        "vlan_name": ""vlan_name": "$1"",
      }
    `);
    expect(snippets(yaml)).toMatchInlineSnapshot(`
      {
        "VIFDirect": "dev_address: \${1:0000:05:10.1}
      mode: $2
      id: \${3:2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11}
      plugin: $4",
        "active": "active: \${1:true}",
        "address": "address: \${1:fa:16:3e:5b:0c:12}",
        "dev_address": "dev_address: \${1:0000:05:10.1}",
        "has_traffic_filtering": "has_traffic_filtering: \${1:false}",
        "id": "id: \${1:2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11}",
        "mode": "mode: ",
        "network": "network:
        id: ",
        "plugin": "plugin: ",
        "port_profile": "port_profile:
        ",
        "preserve_on_delete": "preserve_on_delete: \${1:false}",
        "vif_name": "vif_name: ",
        "vlan_name": "vlan_name: ",
      }
    `);
  });
});

describe('values', () => {
  const names = Object.keys(catalogue.objects);

  test('of type: the names of all objects, each with what it is', async () => {
    expect(await values('{ "type": ¦ }', 'type: ¦')).toEqual(names);
    expect(await values('{ "type": "VIFBr¦" }', 'type: VIFBr¦')).toEqual(names);
    for (const [notation, text] of [
      ['json', '{ "type": ¦ }'],
      ['yaml', 'type: ¦'],
    ]) {
      const [, generic] = await proposals(notation, text);
      expect(generic.documentation).toBe(catalogue.objects.VIFGeneric.description);
    }
  });

  test('of the type of a port profile: its family alone', async () => {
    const family = names.filter((name) => name.startsWith('VIFPortProfile'));
    const json = '{ "type": "VIFBridge", "port_profile": { "type": ¦ } }';
    expect(await values(json, 'type: VIFBridge\nport_profile:\n  type: ¦')).toEqual(family);
  });

  const enumerated = VIFS.flatMap(([name, { fields }]) =>
    Object.entries(fields).flatMap(([key, { type }]) => {
      const { meanings } = catalogue.types[type] ?? {};
      return meanings === undefined ? [] : [[name, key, meanings]];
    }),
  );

  test('are enumerated in three VIFs', () => {
    expect(enumerated.map(([name, key]) => `${name}.${key}`)).toEqual([
      'VIFDirect.mode',
      'VIFVHostUser.mode',
      'VIFHostDevice.dev_type',
    ]);
  });

  test.each(enumerated)('of %s.%s, each with what it means', async (name, key, meanings) => {
    const texts = { json: `{ "type": "${name}", "${key}": ¦ }`, yaml: `type: ${name}\n${key}: ¦` };
    expect(await values(texts.json, texts.yaml)).toEqual(Object.keys(meanings));
    for (const [notation, text] of Object.entries(texts)) {
      const items = await proposals(notation, text);
      expect(items.map(({ documentation }) => documentation)).toEqual(Object.values(meanings));
    }
  });

  test('of a boolean, an example of an address, and null where it may stand', async () => {
    expect(await labels('json', '{ "type": "VIFBridge", "active": ¦ }')).toEqual(['true', 'false']);
    expect(await labels('yaml', 'type: VIFBridge\nactive: ¦')).toEqual(['true', 'false']);
    expect(await labels('json', '{ "type": "VIFBridge", "address": ¦ }')).toEqual(['"fa:16:3e:5b:0c:12"', 'null']);
    expect(await labels('yaml', 'type: VIFBridge\naddress: ¦')).toEqual(['fa:16:3e:5b:0c:12', 'null']);
  });
});

describe('snippets', () => {
  test('there is one for each VIF, in an empty document and in an array', async () => {
    for (const [notation, text] of [
      ['json', '¦'],
      ['yaml', '¦'],
      ['json', '[¦]'],
      ['yaml', '- ¦'],
      ['yaml', '# A port\n¦'],
    ]) {
      const found = (await labels(notation, text)).filter((label) => label.startsWith('VIF'));
      expect([notation, text, [...new Set(found)]]).toEqual([
        notation,
        text,
        [
          'VIFBase',
          'VIFGeneric',
          'VIFBridge with VIFPortProfileOpenVSwitch',
          'VIFOpenVSwitch with VIFPortProfileOpenVSwitch',
          'VIFDirect with VIFPortProfile8021Qbg',
          'VIFVHostUser with VIFPortProfileOpenVSwitch',
          'VIFHostDevice with VIFPortProfileOpenVSwitch',
          'VIFNestedDPDK with VIFPortProfileK8sDPDK',
        ],
      ]);
    }
  });

  test('they are not offered where the object has a type', async () => {
    for (const text of [
      'type: VIFBridge\n¦',
      'type: ¦',
      'type: VIFDirect\nmode: ¦',
      'type: VIFBridge\nnetwork:\n  ¦',
    ]) {
      expect((await labels('yaml', text)).filter((label) => label.includes(' with '))).toEqual([]);
    }
  });

  test.each([
    ['json', '¦'],
    ['json', '[¦]'],
    ['yaml', '¦'],
    ['yaml', '- ¦'],
  ])('taken as they are, they are valid (%s, %s)', async (notation, text) => {
    const taken = (await proposals(notation, text)).filter(({ label }) => label.startsWith('VIF'));
    expect(taken.length).toBeGreaterThanOrEqual(VIFS.length);
    for (const { label, result } of taken) {
      const [{ value, issues }] = await validateText(result, { input: notation, form: 'config' });
      const { type } = Array.isArray(value) ? value[0] : value;
      expect([type, issues]).toEqual([label.split(' ')[0], []]);
      expect(await config[notation].check(result)).toEqual([]);
    }
  });

  test('as they are inserted', async () => {
    const direct = async (notation) => {
      const items = await proposals(notation, '¦');
      return items.find(({ label }) => label.startsWith('VIFHostDevice')).snippet;
    };
    expect(await direct('json')).toMatchInlineSnapshot(`
      "{
      	"type": "VIFHostDevice",
      	"id": "\${1:70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84}",
      	"address": "\${2:fa:16:3e:b6:43:9f}",
      	"plugin": "\${3:ovs}",
      	"network": {
      		"id": "\${4:8d3f2f5e-6d0b-4b7c-9f5e-2a1c0e9b7d64}",
      		"bridge": "\${5:br-int}",
      		"mtu": \${6:1442}
      	},
      	"port_profile": {
      		"type": "VIFPortProfileOpenVSwitch",
      		"interface_id": "\${7:70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84}",
      		"datapath_offload": {
      			"type": "DatapathOffloadRepresentor",
      			"representor_name": "\${8:tap70d5a2c9-e6}",
      			"representor_address": "\${9:0000:03:00.2}"
      		}
      	},
      	"dev_type": "\${10|ethernet,generic|}",
      	"dev_address": "\${11:0000:03:00.2}"
      }"
    `);
    expect(await direct('yaml')).toMatchInlineSnapshot(`
      "type: VIFHostDevice
      id: "\${1:70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84}"
      address: "\${2:fa:16:3e:b6:43:9f}"
      plugin: \${3:ovs}
      network:
        id: "\${4:8d3f2f5e-6d0b-4b7c-9f5e-2a1c0e9b7d64}"
        bridge: \${5:br-int}
        mtu: \${6:1442}
      port_profile:
        type: VIFPortProfileOpenVSwitch
        interface_id: "\${7:70d5a2c9-e641-4f8b-b3c7-9a2e1f0d6b84}"
        datapath_offload:
          type: DatapathOffloadRepresentor
          representor_name: \${8:tap70d5a2c9-e6}
          representor_address: "\${9:0000:03:00.2}"
      dev_type: \${10|ethernet,generic|}
      dev_address: "\${11:0000:03:00.2}""
    `);
  });

  test.each(Object.keys(NOTATIONS))('of primitives (%s)', async (notation) => {
    const items = await primitive[notation].complete('¦');
    const taken = items.filter(({ label }) => label.startsWith('VIF'));
    expect(taken).toHaveLength(VIFS.length);
    for (const { label, result } of taken) {
      const documents = await validateText(result, { input: notation, form: 'primitive' });
      expect(documents.map(({ object, issues }) => [object, issues])).toEqual([[label.split(' ')[0], []]]);
    }
  });
});

describe('half-written documents', () => {
  test('an empty one is offered all there is; in YAML it is an object without a type as well', async () => {
    expect(await config.json.check('')).toEqual([]);
    const [{ message }, ...others] = await config.yaml.check('');
    expect([message, others]).toEqual(['Expected an os-vif object, with its `type`.', []]);
    expect(await config.yaml.check('# A port\n')).toEqual([]);
    expect(await labels('json', '¦')).toHaveLength(8);
    // In YAML also the key `type`, and the skeleton of an object that has one.
    expect(await labels('yaml', '¦')).toHaveLength(10);
    expect(await labels('yaml', 't¦')).toEqual(await labels('yaml', '¦'));
  });

  test.each(VIFS)('only the type %s: what is missing, one message each', async (name, { fields }) => {
    const required = Object.keys(fields).filter((key) => fields[key].required);
    const expected = required.map((key) => `Missing property "${key}".`);
    for (const [notation, write] of Object.entries(NOTATIONS)) {
      const findings = await config[notation].check(write({ type: name }));
      expect(findings.map(({ message }) => message)).toEqual(expected);
    }
  });

  test('a key without a value', async () => {
    const findings = await config.yaml.check('type:\n');
    expect(findings.map(({ message }) => message.slice(0, 34))).toEqual(['Value is not accepted. Valid value']);
    const network = await config.yaml.check('type: Network\nid:\n');
    expect(network).toMatchInlineSnapshot(`
      [
        {
          "marked": "",
          "message": "Expected a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11.",
          "place": "2:4",
        },
      ]
    `);
    expect((await config.json.check('{ "type": }')).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Missing property "type".",
        "Value expected",
      ]
    `);
  });
});

describe('primitives', () => {
  const START = '"versioned_object.name": "VIFVHostUser", "versioned_object.namespace": "os_vif"';
  const LINES = 'versioned_object.name: VIFVHostUser\nversioned_object.namespace: os_vif\n';

  async function both(json, yaml) {
    const items = await Promise.all([primitive.json.complete(json), primitive.yaml.complete(yaml)]);
    return items.map((list) => list.map(({ label }) => label));
  }

  test('the keys of the envelope', async () => {
    expect(await both(`{ ${START}, "¦" }`, `${LINES}¦`)).toMatchInlineSnapshot(`
      [
        [
          "versioned_object.version",
          "versioned_object.data",
          "versioned_object.changes",
        ],
        [
          "versioned_object.version",
          "VIFVHostUser",
          "versioned_object.data",
          "versioned_object.changes",
        ],
      ]
    `);
  });

  test('the versions that the object has had, as text', async () => {
    const json = await primitive.json.complete(`{ ${START}, "versioned_object.version": ¦ }`);
    const yaml = await primitive.yaml.complete(`${LINES}versioned_object.version: ¦`);
    expect(
      [json, yaml].map((list) => list.map(({ snippet, documentation }) => `${snippet} ${documentation}`)),
    ).toMatchInlineSnapshot(`
      [
        [
          ""1.0" The first version.",
          ""1.1" Adds \`vif_name\`.",
        ],
        [
          ""1.0" The first version.",
          ""1.1" Adds \`vif_name\`.",
        ],
      ]
    `);
  });

  test.each([
    ['1.0', false],
    ['1.1', true],
  ])('the fields of version %s', async (version, hasName) => {
    const json = `{ ${START}, "versioned_object.version": "${version}", "versioned_object.data": { "¦" } }`;
    const yaml = `${LINES}versioned_object.version: "${version}"\nversioned_object.data:\n  ¦`;
    const [inJson, inYaml] = await both(json, yaml);
    expect(inYaml).toEqual(inJson);
    const fields = Object.keys(catalogue.objects.VIFVHostUser.fields);
    expect(inJson).toEqual(hasName ? fields : fields.filter((key) => key !== 'vif_name'));
  });

  test('values of an enumeration inside the data', async () => {
    const json = `{ ${START}, "versioned_object.version": "1.1", "versioned_object.data": { "mode": ¦ } }`;
    const yaml = `${LINES}versioned_object.version: "1.1"\nversioned_object.data:\n  mode: ¦`;
    expect(await both(json, yaml)).toEqual([
      ['"client"', '"server"'],
      ['client', 'server'],
    ]);
  });
});
