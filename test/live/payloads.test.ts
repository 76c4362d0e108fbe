import { describe, expect, test } from 'vitest';
import { catalogue } from '../../generated/catalogue.ts';
import { familyOf, type ObjectEntry } from '../../schemas/catalogue.ts';
import { fingerprint } from '../../src/fingerprint.ts';
import { safeParse } from '../../src/index.ts';
import { constructState, issueState, mutationState, STRICT_CODES, statesOf, wantedStates } from './coverage.ts';
import { compareFingerprints } from './fingerprints.ts';
import { isObject, type Json, type JsonObject, put, toText } from './json.ts';
import { type Installed, knownTo, pairsOf, reachesBeyond } from './known.ts';
import { MUTATION_NAMES } from './mutations.ts';
import { makeConstruct, type Sample, type SampleKind, sampleOf, textOf } from './payloads.ts';
import { randomOf } from './random.ts';
import { KURYR, OSVIF } from './subjects.ts';
import { slippedText, validValue } from './values.ts';

const SCOPE = { all: catalogue, known: catalogue };
const SEED = 20_261_123;
const COUNT = 3000;

/** An os-vif that is one version behind with a profile, and knows neither the offload nor a field. */
const OLDER: Installed = {
  osvif: '3.0.0',
  objects: Object.fromEntries(
    Object.entries(catalogue.objects)
      .filter(([name]) => !name.startsWith('DatapathOffload'))
      .map(([name, { versions, fields }]) => [
        name,
        {
          version: name === 'VIFPortProfileOpenVSwitch' ? '1.3' : (versions.at(-1) as string),
          fingerprint: '',
          fields: Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'hybrid_plug')),
        },
      ]),
  ),
};

function samples(kind: SampleKind, count = COUNT, seed = SEED): Sample[] {
  return Array.from({ length: count }, (_, index) => sampleOf(kind, SCOPE, seed, index));
}

function parsed(sample: Sample): Json {
  return JSON.parse(textOf(sample));
}

function issuesOf(sample: Sample) {
  const result = safeParse(parsed(sample));
  return result.success ? [] : result.issues;
}

const wellFormed = samples('well-formed');
const broken = samples('broken');
const constructs = samples('construct', 300);

describe('samples', () => {
  test.each(['well-formed', 'broken', 'construct'] as const)('%s ones depend on seed and index alone', (kind) => {
    const texts = samples(kind, 60).map(textOf);
    expect(samples(kind, 60).reverse().map(textOf).reverse()).toEqual(texts);
    expect(new Set([...texts, ...samples(kind, 60, SEED + 1).map(textOf)]).size).toBeGreaterThan(100);
  });

  test('well-formed ones are accepted', () => {
    for (const sample of wellFormed) {
      expect({ index: sample.index, issues: issuesOf(sample) }).toEqual({ index: sample.index, issues: [] });
    }
  });

  test('broken ones are mostly refused, and name what was done to them', () => {
    const refused = broken.filter((sample) => issuesOf(sample).length > 0);
    expect(refused.length / broken.length).toBeGreaterThan(0.85);
    expect(broken.every(({ mutations }) => mutations.length > 0)).toBe(true);
  });

  test('together they hold every state that a run wants', () => {
    const states = [
      ...wellFormed.flatMap((sample) => statesOf(catalogue, parsed(sample))),
      ...broken.flatMap((sample) => issuesOf(sample).map(({ code }) => issueState(code))),
      ...broken.flatMap(({ mutations }) => mutations.map(mutationState)),
      ...constructs.map(({ value }) => constructState(topOf(value))),
    ];
    const wanted = wantedStates(catalogue);
    expect(wanted.filter((state) => !states.includes(state))).toEqual([]);
    expect(wanted).toEqual(expect.arrayContaining(['Network 1.1 mtu null', 'VIFDirect 1.0 mode vepa']));
    expect(new Set(wanted).size).toBe(wanted.length);
    expect(wanted.length).toBeGreaterThan(600);
  });

  test('each mutation alone makes faults', () => {
    const alone = broken.filter((sample) => sample.mutations.length === 1 && issuesOf(sample).length > 0);
    expect(new Set(alone.flatMap(({ mutations }) => mutations))).toEqual(new Set(MUTATION_NAMES));
  });

  test('they go down to the last level, and stay small', () => {
    const texts = wellFormed.map(textOf);
    expect(texts.some((text) => text.includes('VIFBridge') && text.includes('floating_ips'))).toBe(true);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(60_000);
  });

  test('some spell integers as floats, keep -0, and hold lone surrogates', () => {
    const texts = wellFormed.map(textOf).join('\n');
    for (const part of ['1500.0', '":-0,', '"\\ud800"', '9007199254740991']) expect(texts).toContain(part);
  });

  test('all their issue codes are among those that a run wants', () => {
    const codes = broken.flatMap((sample) => issuesOf(sample).map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set(STRICT_CODES));
  });
});

describe('values', () => {
  const random = randomOf(SEED, 0);

  test.each(Object.entries(catalogue.types))('of %s are valid, and their slips most often are not', (name, type) => {
    const allowed = new RegExp(type.pattern ?? `^(?:${type.values?.join('|')})$`);
    const valid = random.times(500, () => validValue(catalogue, name, random));
    const slips = random.times(500, () => slippedText(catalogue, name, random));
    if (type.pattern === undefined && type.values === undefined) {
      expect(valid.every((value) => typeof value === (type.json === 'integer' ? 'number' : type.json))).toBe(true);
      expect(new Set(slips)).toEqual(new Set([undefined]));
      return;
    }
    expect(valid.filter((value) => !allowed.test(String(value)))).toEqual([]);
    expect(slips.filter((text) => !allowed.test(String(text))).length).toBeGreaterThan(250);
  });

  test('of an unknown type are an error', () => {
    expect(() => validValue(catalogue, 'DateTime', random)).toThrow('received DateTime');
  });
});

describe('constructs', () => {
  test('name only objects and fields of the catalogue, at any depth', () => {
    const visit = (value: Json): void => {
      if (Array.isArray(value)) value.forEach(visit);
      const construct = isObject(value) ? value.construct : undefined;
      if (!isObject(construct)) return;
      const entry = catalogue.objects[String(construct.name)];
      expect(Object.keys(entry?.fields ?? {})).toEqual(expect.arrayContaining(Object.keys(construct.kwargs as object)));
      Object.values(construct.kwargs as object).forEach(visit);
    };
    for (const { value } of constructs) visit(value);
    expect(textOf({ value: constructs.map(({ value }) => value), asFloats: false })).toContain('"name":"FixedIP"');
  });

  test('can be made of every object', () => {
    const names = Object.keys(catalogue.objects);
    expect(names.map((name) => topOf(makeConstruct(catalogue, randomOf(1, 1), name)))).toEqual(names);
  });
});

describe('an older os-vif', () => {
  const known = knownTo(catalogue, OLDER);

  test('has what it knows of the catalogue', () => {
    expect(knownTo(catalogue, { osvif: '', objects: everything() })).toEqual(catalogue);
    expect(known.objects.VIFPortProfileOpenVSwitch?.versions).toEqual(['1.0', '1.1', '1.2', '1.3']);
    expect(known.objects.VIFPortProfileFPOpenVSwitch?.versions).toContain('1.4');
    expect(known.objects.VIFPortProfileFPOpenVSwitch?.fields).not.toHaveProperty('hybrid_plug');
    expect(known.objects).not.toHaveProperty('DatapathOffloadBase');
    expect(JSON.stringify(known.objects)).not.toContain('"object":"DatapathOffloadBase"');
    expect(familyOf(known, 'VIFPortProfileBase')).toHaveLength(9);
  });

  test('is never asked for more', () => {
    const scope = { all: catalogue, known };
    for (const kind of ['well-formed', 'broken'] as const) {
      for (let index = 0; index < 500; index++) {
        const { value } = sampleOf(kind, scope, SEED, index);
        expect(reachesBeyond(catalogue, known, value)).toBe(false);
      }
    }
  });

  test('is beyond reach wherever a later version stands', () => {
    const later = { 'versioned_object.name': 'VIFPortProfileOpenVSwitch', 'versioned_object.version': '1.4' };
    expect(reachesBeyond(catalogue, known, { data: [{ port_profile: later }] })).toBe(true);
    expect(reachesBeyond(catalogue, known, { data: [{ ...later, 'versioned_object.version': '1.5' }] })).toBe(false);
    expect(reachesBeyond(catalogue, catalogue, later)).toBe(false);
  });

  test('has the fingerprints that we compute, save those of versions that we do not know', () => {
    const objects = everything();
    const names = Object.keys(objects);
    expect(compareFingerprints(OSVIF.reads, { osvif: '', objects })).toEqual({ compared: names, faults: [] });
    const { Route, Subnet } = objects as Record<string, Installed['objects'][string]>;
    const other = { ...objects, Route: { ...Route, fingerprint: '1.0-x' }, Subnet: { ...Subnet, version: '1.9' } };
    const { compared, faults } = compareFingerprints(OSVIF.reads, { osvif: '', objects: other as typeof objects });
    expect(compared).toEqual(names.filter((name) => name !== 'Subnet'));
    expect(faults).toEqual([`Route: our fingerprint is ${fingerprint('Route')}, that of os-vif 1.0-x`]);
  });

  function everything(): Installed['objects'] {
    const entries = Object.entries(catalogue.objects);
    return Object.fromEntries(
      entries.map(([name, { versions, fields }]) => [
        name,
        { version: versions.at(-1) as string, fingerprint: fingerprint(name), fields },
      ]),
    );
  }
});

describe('an extension', () => {
  const { reads, tops: names } = KURYR;
  const all = reads.catalogue;
  const tops = { ...all, objects: Object.fromEntries(names.map((name) => [name, all.objects[name] as ObjectEntry])) };
  const made = (kind: SampleKind) =>
    Array.from({ length: 500 }, (_, index) => sampleOf(kind, { all, known: all, tops }, SEED, index));
  const states = made('well-formed').flatMap((sample) => statesOf(all, parsed(sample)));

  test('has its own objects at the top, and those of os-vif inside', () => {
    expect(names).toEqual(['VIFVlanNested', 'VIFMacvlanNested', 'VIFDPDKNested', 'PodState']);
    const topNames = made('well-formed').map(({ value }) => (value as JsonObject)['versioned_object.name']);
    expect(new Set(topNames)).toEqual(new Set(names));
    expect(states).toEqual(expect.arrayContaining(['VIFBridge 1.0', 'Route 1.0 cidr set']));
  });

  test('holds maps, empty and filled, and what is in them', () => {
    const wanted = wantedStates(tops);
    expect(wanted).toEqual(
      expect.arrayContaining(
        ['additional_vifs empty', 'additional_vifs filled'].map((state) => `PodState 1.0 ${state}`),
      ),
    );
    const ofFields = wanted.filter((state) => names.includes(state.split(' ')[0] as string));
    expect(ofFields.filter((state) => !states.includes(state))).toEqual([]);
    const inMap = { eth1: { ...envelope('VIFBase'), 'versioned_object.data': {} } };
    const pod = { ...envelope('PodState'), 'versioned_object.data': { additional_vifs: inMap } };
    expect(statesOf(all, pod)).toEqual(expect.arrayContaining(['PodState 1.0', 'VIFBase 1.0 id absent']));
  });

  function envelope(name: string): JsonObject {
    return { 'versioned_object.name': name, 'versioned_object.namespace': 'os_vif', 'versioned_object.version': '1.0' };
  }
});

describe('JSON text', () => {
  test('says what JSON.stringify says, and keeps -0', () => {
    for (const { value } of wellFormed.slice(0, 200)) expect(JSON.parse(toText(value))).toEqual(value);
    expect(toText([-0, 0, 1.5, '\ud800', null])).toBe('[-0,0,1.5,"\\ud800",null]');
  });

  test('spells whole numbers as floats on demand', () => {
    expect(toText({ a: [1500, -0, 1.5, 1e300] }, true)).toBe('{"a":[1500.0,-0.0,1.5,1e+300]}');
  });

  test('holds the key __proto__ as JSON.parse does', () => {
    const holder = {};
    put(holder, '__proto__', [1]);
    expect(toText(holder)).toBe('{"__proto__":[1]}');
    expect(Object.getPrototypeOf(holder)).toBe(Object.prototype);
  });
});

test('there are 52 objects at versions', () => {
  expect(pairsOf(catalogue)).toHaveLength(52);
});

function topOf(value: Json): string {
  const construct = isObject(value) ? value.construct : undefined;
  return isObject(construct) ? String(construct.name) : '';
}
