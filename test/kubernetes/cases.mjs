import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import { catalogue } from '../../dist/src/catalogue.js';
import { safeParse as safeParseConfig } from '../../dist/src/config.js';
import { encode, safeParse } from '../../dist/src/index.js';
import { NAMES } from './schemas.mjs';

/* Payloads, real ones and broken ones, with what osvif itself says of each. */

const ROOT = new URL('../../', import.meta.url);
const ABSENT = Symbol('absent');
const OTHERS = [ABSENT, null, true, 7, 1e300, 'x', '', [], [7], {}, { type: 'Route' }];

/** All of them: `{ source, form, root, value, issues }`. */
export function allCases() {
  return [...examples(), ...vectors(), ...configs(), ...primitives(), ...numbers()];
}

/** The documents of the project's examples, and the examples in its catalogue, in both forms. */
export function examples() {
  const files = ['config', 'host', 'vif'].flatMap((folder) =>
    readdirSync(new URL(`examples/${folder}`, ROOT)).map((file) => `examples/${folder}/${file}`),
  );
  const documents = files.flatMap((file) =>
    parseAllDocuments(readFileSync(new URL(file, ROOT), 'utf8'))
      .flatMap((document) => document.toJS())
      .map((value) => ({ source: file, value })),
  );
  const own = Object.entries(catalogue.objects).flatMap(([name, { examples }]) =>
    examples.map((value) => ({ source: `the catalogue's ${name}`, value })),
  );
  const encoded = own.map(({ source, value }) => ({ source: `${source}, encoded`, value: encode(value) }));
  return [...documents, ...own, ...encoded].flatMap(({ source, value }) => casesOf(source, value));
}

/** What the real os-vif judged. */
export function vectors() {
  return ['generated', 'os-vif-tests']
    .flatMap((file) =>
      readFileSync(new URL(`test/fixtures/vectors/${file}.jsonl`, ROOT), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line))
    .flatMap(({ id, payload }) => casesOf(`vector ${id}`, payload));
}

/** Configs with one thing changed, everywhere: nothing there, null, values of other types, fields of other objects. */
export function configs() {
  const whole = Object.values(catalogue.objects).flatMap(({ examples }) => examples);
  return whole.flatMap((config) =>
    changes(config).map((value) => caseOf(`a changed ${config.type}`, 'config', unionOf(config.type), value)),
  );
}

/** Primitives with one thing changed in an envelope: other names and versions, fields of other objects and versions. */
export function primitives() {
  const whole = Object.values(catalogue.objects).flatMap(({ examples }) => examples);
  const versions = [...new Set(Object.values(catalogue.objects).flatMap((entry) => entry.versions))];
  return whole.flatMap((config) =>
    envelopeChanges(encode(config), versions).map((value) =>
      caseOf(`a changed ${config.type}, encoded`, 'primitive', unionOf(config.type), value),
    ),
  );
}

function envelopeChanges(value, versions) {
  return placesOf(value).flatMap(([at, rebuild]) => {
    const data = at?.['versioned_object.data'];
    if (data === undefined) return [];
    const withData = (key, sample) => ({ 'versioned_object.data': { ...data, [key]: sample } });
    const foreign = FOREIGN.filter((key) => !(key in data));
    const changed = [
      ...siblingsOf(at['versioned_object.name']).map((name) => ({ 'versioned_object.name': name })),
      ...versions.map((version) => ({ 'versioned_object.version': version })),
      ...versions.map((version) => ({
        'versioned_object.version': version,
        'versioned_object.changes': Object.keys(data),
      })),
      ...foreign.flatMap((key) => [withData(key, null), withData(key, SAMPLES[key])]),
      ...FOREIGN.map((key) => ({ 'versioned_object.changes': [key] })),
      ...fieldsAtVersions(at['versioned_object.name']).flatMap(([version, key]) => {
        const older = dataAt(data, at['versioned_object.name'], version);
        const versioned = { 'versioned_object.version': version, 'versioned_object.data': older };
        return [
          { ...versioned, 'versioned_object.changes': [key] },
          { ...versioned, 'versioned_object.data': { ...older, [key]: null } },
        ];
      }),
      ...('mode' in data ? [withData('mode', 'vepa'), withData('mode', 'client')] : []),
    ];
    return changed.map((more) => rebuild({ ...at, ...more }));
  });
}

function fieldsAtVersions(name) {
  const { versions, fields } = catalogue.objects[name];
  return versions.flatMap((version) => Object.keys(fields).map((key) => [version, key]));
}

/** The fields that exist at a version. Versions are few enough to compare as texts. */
function dataAt(data, name, version) {
  const { fields } = catalogue.objects[name];
  return Object.fromEntries(Object.entries(data).filter(([key]) => fields[key].since <= version));
}

/** Every object, array and value in a value, each with what gives a copy that has another in its place. */
function placesOf(value, rebuild = (other) => other) {
  const own = [value, rebuild];
  if (typeof value !== 'object' || value === null) return [own];
  const nested = Object.keys(value).flatMap((key) =>
    placesOf(value[key], (other) => rebuild(replaced(value, key, other))),
  );
  return [own, ...nested];
}

/** Integers at the edge of what all readers of JSON hold alike. */
function numbers() {
  const network = { 'versioned_object.name': 'Network', 'versioned_object.namespace': 'os_vif' };
  return [9007199254740991, -9007199254740991, 9007199254740992, -9007199254740992, 1500.5].flatMap((mtu) => [
    caseOf('an integer', 'config', 'Network', { type: 'Network', id: '2b7d8f0a52c14e7b9a7c1f6f5f0d3c11', mtu }),
    caseOf('an integer', 'primitive', 'Network', {
      ...network,
      'versioned_object.version': '1.1',
      'versioned_object.data': { mtu },
    }),
  ]);
}

/** A document as what it says it is, and as one of its family; what has no known name is tried as a VIF. */
function casesOf(source, value) {
  const form = value !== null && typeof value === 'object' && 'type' in value ? 'config' : 'primitive';
  const name = form === 'config' ? value.type : value?.['versioned_object.name'];
  const roots = NAMES.includes(name) ? [...new Set([name, unionOf(name)])] : ['AnyVIF'];
  return roots.map((root) => caseOf(source, form, root, value));
}

function caseOf(source, form, root, value) {
  const parse = form === 'config' ? safeParseConfig : safeParse;
  const result = parse(value, { expect: root.replace(/^Any(.*)$/, '$1Base') });
  return { source, form, root, value, issues: result.success ? [] : result.issues };
}

/** The union in which an object can stand, or the object itself. */
function unionOf(name) {
  const { parents } = catalogue.objects[name];
  const base = [...parents, name].find((other) => other.endsWith('Base'));
  return base === undefined ? name : `Any${base.replace(/Base$/, '')}`;
}

/** Copies of a value with one thing changed, at every place. */
function changes(value) {
  const found = placesOf(value).flatMap(([at, rebuild]) => {
    const isObject = typeof at === 'object' && at !== null && !Array.isArray(at);
    return [...OTHERS, ...(isObject ? objectChanges(at) : [])].map(rebuild);
  });
  return found.filter((other) => other !== ABSENT);
}

function objectChanges(at) {
  const foreign = FOREIGN.filter((key) => !(key in (catalogue.objects[at.type]?.fields ?? {})));
  return [
    ...foreign.flatMap((key) => [null, SAMPLES[key]].map((sample) => ({ ...at, [key]: sample }))),
    ...siblingsOf(at.type).map((type) => ({ ...at, type })),
  ];
}

function replaced(at, key, other) {
  if (Array.isArray(at)) return at.flatMap((item, i) => (String(i) !== key ? [item] : other === ABSENT ? [] : [other]));
  const entries = Object.entries(at).filter(([own]) => own !== key || other !== ABSENT);
  return Object.fromEntries(entries.map(([own, item]) => [own, own === key ? other : item]));
}

const FOREIGN = [...new Set(Object.values(catalogue.objects).flatMap(({ fields }) => Object.keys(fields)))];

/** A value for each field that any object has, out of the examples where one has it. */
const SAMPLES = Object.fromEntries(FOREIGN.map((key) => [key, 'x']));
JSON.stringify(Object.values(catalogue.objects), (key, value) => {
  if (key !== 'examples') return value;
  JSON.stringify(value, (field, sample) => {
    if (Object.hasOwn(SAMPLES, field)) SAMPLES[field] = sample;
    return sample;
  });
  return undefined;
});

function siblingsOf(type) {
  return NAMES.includes(type)
    ? NAMES.filter((other) => !other.startsWith('Any') && unionOf(other) === unionOf(type))
    : [];
}
