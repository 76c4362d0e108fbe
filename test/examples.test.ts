import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue, type DocumentResult, type Input, validateText } from '../src/index.ts';

/* The documents of `examples/`: all are valid, but those of `broken/`, which have one mistake each. */

interface Example {
  readonly file: string;
  readonly documents: readonly DocumentResult[];
}

const EXAMPLES = new URL('../examples/', import.meta.url);

async function read(folder: string): Promise<Example[]> {
  const files = readdirSync(new URL(`${folder}/`, EXAMPLES)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, EXAMPLES), 'utf8');
      const input = file.slice(file.lastIndexOf('.') + 1) as Input;
      return { file, documents: await validateText(text, { input }) };
    }),
  );
}

const vif = await read('vif');
const config = await read('config');
const host = await read('host');
const stream = await read('stream');
const broken = await read('broken');

function documentsOf(...folders: readonly (readonly Example[])[]): DocumentResult[] {
  return folders.flat().flatMap(({ documents }) => documents);
}

test('the folders, with the numbers of their files', () => {
  expect(readdirSync(EXAMPLES).sort()).toEqual([
    'broken',
    'config',
    'host',
    'kubernetes',
    'kuryr',
    'programs',
    'stream',
    'types',
    'vif',
  ]);
  const counts = { vif, config, host, stream, broken };
  expect(Object.entries(counts).map(([name, files]) => [name, files.length, documentsOf(files).length])).toEqual([
    ['vif', 19, 19],
    ['config', 23, 26],
    ['host', 3, 3],
    ['stream', 1, 4],
    ['broken', 24, 24],
  ]);
});

test.each([...vif, ...config, ...host, ...stream])('$file is valid', ({ documents }) => {
  expect(documents.flatMap(({ issues }) => issues)).toEqual([]);
});

test('primitives and configs are where they should be', () => {
  const formsOf = (...folders: Example[][]) => new Set(documentsOf(...folders).map(({ form }) => form));
  expect(formsOf(vif, stream)).toEqual(new Set(['primitive']));
  expect(formsOf(config)).toEqual(new Set(['config']));
  const kinds = documentsOf(vif).map(({ object }) => catalogue.objects[object ?? '']?.kind);
  expect(new Set(kinds)).toEqual(new Set(['vif']));
  const isNamed = vif.map(({ file, documents }) => file.startsWith(`${documents[0]?.object}-`));
  expect(isNamed).not.toContain(false);
});

/** Names of all objects in a document, at whatever depth; a config says only those that it has to. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, 'versioned_object.name': name = type } = value as Record<string, unknown>;
  return [...(typeof name === 'string' ? [name] : []), ...Object.values(value).flatMap(namesIn)];
}

test.each(['vif', 'config'])('every VIF, port profile and datapath offload occurs in %s/', (folder) => {
  const kinds = ['vif', 'port-profile', 'datapath-offload'];
  const concrete = Object.keys(catalogue.objects).filter((name) => {
    const { kind, abstract } = catalogue.objects[name] ?? {};
    return kinds.includes(kind ?? '') && !abstract;
  });
  expect(concrete).toHaveLength(7 + 8 + 1);
  const found = namesIn(documentsOf(folder === 'vif' ? vif : config).map(({ value }) => value));
  expect(found).toEqual(expect.arrayContaining(concrete));
});

/** A primitive as a config says it: envelopes off, list objects as arrays, `type` only where several could stand. */
function flatten(value: unknown, isTagged: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => flatten(item, false));
  if (typeof value !== 'object' || value === null) return value;
  const { 'versioned_object.name': name, 'versioned_object.data': data } = value as Record<string, unknown>;
  const entry = catalogue.objects[String(name)];
  const fields = Object.entries(data as Record<string, unknown>).map(([key, field]) => [
    key,
    flatten(field, entry?.fields[key]?.subclasses === true),
  ]);
  const config = Object.fromEntries(fields);
  if (entry?.list) return config.objects;
  return isTagged ? { type: name, ...config } : config;
}

test('a config says the same as the primitive of its name', () => {
  const baseName = (file: string) => file.slice(0, file.lastIndexOf('.'));
  const primitives = [...vif, ...host].filter(({ documents }) => documents[0]?.form === 'primitive');
  const configs = [...config, ...host].filter(({ documents }) => documents[0]?.form === 'config');
  const pairs = primitives.flatMap((primitive) => {
    const same = configs.find(({ file }) => baseName(file) === baseName(primitive.file));
    return same === undefined ? [] : [{ primitive, same }];
  });
  // All VIFs, and HostInfo.
  expect(pairs).toHaveLength(vif.length + 1);
  for (const { primitive, same } of pairs) {
    expect(same.documents[0]?.value, same.file).toEqual(flatten(primitive.documents[0]?.value, true));
  }
});

test('each broken document has one mistake, and a message that tells it', () => {
  const messages = broken.map(({ file, documents }) => {
    const issues = documents.flatMap((document) => document.issues);
    expect(issues, file).toHaveLength(1);
    return [file, issues.map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`).join('\n')];
  });
  expect(Object.fromEntries(messages)).toMatchInlineSnapshot(`
    {
      "comment-in-json.json": "8:21 not_json: Expected a key in double quotes, received \`/\`; JSON has no comments.",
      "doubled-key.json": "72:5 duplicate_key: Duplicate key \`plugin\`; it first stands on line 70.",
      "field-of-a-later-version.json": "82:9 field_not_in_version: VIFPortProfileOpenVSwitch 1.3 has no field \`create_tap\`, which came with version 1.4; use that version, or leave the field out.",
      "list-without-envelope.json": "19:20 invalid_type: Expected a SubnetList in its envelope (\`versioned_object.name\`, …), received an empty array; write one object, not a list.",
      "mac-upper-case.json": "9:16 invalid_format: Expected a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons), received "FA:16:3E:5B:0C:12"; did you mean "fa:16:3e:5b:0c:12"?",
      "missing-interface-id.yaml": "28:1 missing_key: Missing key \`interface_id\`, which every VIFPortProfileOpenVSwitch config needs.",
      "missing-type.yaml": "1:1 missing_key: Missing key \`type\`, which names the object, such as "VIFGeneric".",
      "misspelt-field.yaml": "9:1 unknown_key: VIFBridge has no field \`has_trafic_filtering\`; did you mean \`has_traffic_filtering\`?",
      "mode-that-libvirt-has.json": "8:13 invalid_enum: Expected one of "vepa", "passthrough", "bridge", received "private".",
      "mtu-as-text.json": "68:16 invalid_type: Expected an integer, received "1442"; did you mean 1442?",
      "null-port-profile.json": "74:21 invalid_null: \`port_profile\` may not be null; leave it out.",
      "object-of-kuryr.json": "2:28 unknown_object: Expected the name of an os-vif object, received "VIFVlanNested".",
      "one-name-server-for-a-list.yaml": "9:10 invalid_type: Expected an array of IPAddress values, received "198.51.100.53"; write it as a list: ["198.51.100.53"].",
      "pci-address-without-domain.json": "7:20 invalid_format: Expected a PCI address such as 0000:05:10.1 (lower case), received "05:10.1"; did you mean "0000:05:10.1"?",
      "port-profile-in-place-of-network.json": "11:32 wrong_object: Expected a Network, received a VIFPortProfileOpenVSwitch, which belongs in \`port_profile\`.",
      "port-profile-indented-too-far.yaml": "27:3 unknown_key: Network has no field \`port_profile\`; the VIFOpenVSwitch around it has.",
      "python-dict.json": "2:3 not_json: Expected a key in double quotes or \`}\`, received \`'\`; JSON strings have double quotes.",
      "subnet-without-prefix.yaml": "19:13 invalid_format: Expected a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64, received "198.51.100.0", which lacks its prefix length, such as /24.",
      "tab-indented.yaml": "34:1 not_yaml: This is not valid YAML: the line is indented by a tab; use spaces.",
      "trailing-comma.json": "81:34 not_json: Trailing comma before \`}\`, which JSON does not allow; remove the comma.",
      "unquoted-version.yaml": "44:26 invalid_type: Expected a string, but YAML reads \`1.0\` as the number 1; put it in quotes: "1.0".",
      "version-as-number.json": "12:35 unknown_version: Expected version "1.0" or "1.1" of Network, received the number 1.1; did you mean "1.1"?",
      "wrong-namespace.json": "3:33 wrong_namespace: Wrong namespace "os-vif"; that of os-vif's objects is "os_vif".",
      "yes-for-true.yaml": "32:15 invalid_type: Expected true or false, received "yes"; did you mean true?",
    }
  `);
});
