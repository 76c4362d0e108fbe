import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { allCases, examples } from './cases.mjs';
import { NAMES, PORT, readJSON, schemaOf } from './schemas.mjs';
import { propertyOf, serverFor } from './server.mjs';

/* An API server with our schemas says of every payload what osvif says, save what it prunes. */

const servers = new Map();

function judge({ form, root, value }) {
  const key = `${form} ${root}`;
  if (!servers.has(key)) servers.set(key, serverFor(schemaOf(form, root)));
  return servers.get(key)(value);
}

/** Whether an issue is about a key that no object in its place has: the API server drops such keys unseen. */
function isPruned({ code, path }, { form, root }) {
  if (code !== 'unknown_key') return false;
  const step = (at, key) => (typeof key === 'number' ? at?.items : at && propertyOf(at, key));
  return path.reduce(step, schemaOf(form, root)) === undefined;
}

const cases = allCases();

test('examples are valid, in both forms', () => {
  const valid = examples();
  assert.ok(valid.length > 200, `${valid.length}`);
  for (const each of valid) {
    const { accepted, structural, rules } = judge(each);
    assert.deepEqual([each.source, each.issues.length, accepted, structural, rules], [each.source, 0, true, [], []]);
  }
});

test('what osvif refuses is refused, and what it takes is taken, save keys that are pruned', () => {
  assert.ok(cases.length > 50_000, `${cases.length}`);
  const counts = { taken: 0, refused: 0, pruned: 0 };
  const codes = new Set();
  for (const each of cases) {
    const seen = each.issues.filter((issue) => !isPruned(issue, each));
    for (const { code } of seen) codes.add(code);
    const { accepted, structural, rules } = judge(each);
    const context = () => JSON.stringify({ ...each, structural, rules }, null, 2);
    assert.equal(accepted, seen.length === 0, accepted === (seen.length === 0) ? '' : context());
    counts[each.issues.length === 0 ? 'taken' : seen.length > 0 ? 'refused' : 'pruned'] += 1;
  }
  assert.ok(counts.taken > 2000 && counts.refused > 6000 && counts.pruned > 2000, JSON.stringify(counts));
  assert.deepEqual([...codes].sort(), [
    'field_not_in_version',
    'invalid_enum',
    'invalid_format',
    'invalid_null',
    'invalid_type',
    'missing_key',
    'unknown_key',
    'unknown_object',
    'unknown_version',
    'unsafe_integer',
    'wrong_namespace',
    'wrong_object',
  ]);
});

test('each rule speaks of some payload, and nothing else refuses that, unless null is a matter of a junctor too', () => {
  for (const [form, least] of [
    ['config', 45],
    ['primitive', 40],
  ]) {
    const relevant = cases.filter((each) => each.form === form && each.root === 'AnyVIF');
    const verdicts = relevant.map(judge);
    const spoken = new Set(verdicts.flatMap(({ rules }) => rules));
    const alone = new Set(verdicts.flatMap(({ structural, rules }) => (structural.length > 0 ? [] : rules)));
    const rules = rulesOf(readJSON(`generated/json-schema/${form}.kubernetes.json`));
    assert.ok(rules.length >= least, `${rules.length}`);
    const without = (texts) => rules.filter((rule) => ![...texts].some((text) => isFrom(text, rule)));
    assert.deepEqual(without(spoken), []);
    const nullable = [
      'datapath_offload',
      'datapath_type',
      'mac_address',
      'mtu',
      'representor_address',
      'representor_name',
    ];
    const fields = without(alone).map(({ fieldPath }) => fieldPath.split('.').at(-1));
    assert.deepEqual(
      [...new Set(fields)].filter((field) => !nullable.includes(field)),
      [],
    );
  }
});

/** Whether a message is of a rule: about its field, and with the literal parts of its text. */
function isFrom(text, { fieldPath, messageExpression }) {
  const literals = [...messageExpression.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, part]) => part);
  return text.includes(`${fieldPath}: `) && literals.every((part) => text.includes(part));
}

function rulesOf(schema) {
  const own = schema['x-kubernetes-validations'] ?? [];
  const nested = [...Object.values(schema.properties ?? {}), schema.items].filter((other) => other !== undefined);
  return [...own, ...nested.flatMap(rulesOf)];
}

test('each junctor is needed: without it, something wrong is let pass', () => {
  let count = 0;
  for (const form of ['config', 'primitive']) {
    for (const root of NAMES) {
      const schema = structuredClone(schemaOf(form, root));
      const fits = ({ value, ...each }) =>
        each.form === form && (each.root === root || value?.type === root || value?.['versioned_object.name'] === root);
      const refused = cases.filter((each) => fits(each) && !judge({ ...each, root }).accepted);
      // Those of a nested object are its own schema's, but for objects that stand in lists.
      const places = root === 'HostPluginInfo' ? junctorsOf(schema) : junctorsOf({ allOf: schema.allOf }, schema);
      for (const place of places) {
        const whole = place.allOf;
        for (const junctor of whole) {
          place.allOf = whole.map((other) => (other === junctor ? {} : other));
          const server = serverFor(structuredClone(schema));
          assert.ok(
            refused.some(({ value }) => server(value).accepted),
            `${form} ${root} ${JSON.stringify(junctor)}`,
          );
          count += 1;
        }
        place.allOf = whole;
      }
    }
  }
  assert.ok(count > 50, `${count}`);
});

/** Objects with junctors, in a schema or only at its top. */
function junctorsOf(schema, top = schema) {
  const nested = [...Object.values(schema.properties ?? {}), schema.items].filter((other) => other !== undefined);
  return [...(schema.allOf === undefined ? [] : [top]), ...nested.flatMap((other) => junctorsOf(other))];
}

const port = serverFor(PORT);

function resources(folder) {
  const path = new URL(`../../examples/kubernetes/${folder}`, import.meta.url);
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, parse(readFileSync(new URL(`${path.href}/${file}`), 'utf8'))]);
}

test('the example resources are taken, those that are broken are refused with one message', () => {
  const good = resources('').map(([file, resource]) => [file, port(resource)]);
  assert.ok(good.length >= 3);
  for (const [file, { structural, rules }] of good) assert.deepEqual([file, structural, rules], [file, [], []]);
  const broken = resources('broken').map(([file, resource]) => {
    const { structural, rules } = port(resource);
    return [file, [...structural.map(({ path, message }) => `${path}: ${message}`), ...rules]];
  });
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`\n${Object.fromEntries(broken)['missing-vif-name.yaml'][0].slice(1)}\n`));
  assert.deepEqual(Object.fromEntries(broken), {
    'field-of-a-later-version.yaml': [
      ".status.vifs.eth0.vif['versioned_object.data'].vif_name: VIFVHostUser 1.0 has no field `vif_name`, which came with version 1.1; use that version, or leave the field out.",
    ],
    'field-of-another-vif.yaml': ['.spec.vif.path: VIFOpenVSwitch has no field `path`; VIFVHostUser has.'],
    'mac-upper-case.yaml': ['/spec/vif/address: must match pattern "^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$"'],
    'missing-vif-name.yaml': ['.spec.vif.vif_name: Missing key `vif_name`, which every VIFOpenVSwitch config needs.'],
    'misspelt-type.yaml': ['/spec/vif/type: must be equal to one of the allowed values'],
    'mode-of-another-vif.yaml': ['.spec.vif.mode: Expected one of "client", "server", received "passthrough".'],
    'mtu-as-text.yaml': ['/spec/vif/network/mtu: must be integer'],
    'null-of-another-profile.yaml': ['/spec/vif/port_profile: must NOT be valid'],
    'profile-without-interface-id.yaml': [
      '.spec.vif.port_profile.interface_id: Missing key `interface_id`, which every VIFPortProfileOpenVSwitch config needs.',
    ],
    'version-that-never-was.yaml': [
      `.status.vifs.eth0.vif['versioned_object.version']: Expected version "1.0" of VIFGeneric, received "1.1".`,
    ],
  });
});
