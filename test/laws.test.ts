import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { compareVersions, newestOf, type ObjectEntry } from '../schemas/catalogue.ts';
import * as osvif from '../src/index.ts';
import { type EncodeOptions, ValidationError } from '../src/index.ts';
import { existsAt, findField } from '../src/lookup.ts';
import { firstDifference } from './live/compare.ts';
import { isObject, type Json, type JsonObject } from './live/json.ts';
import { pairsOf } from './live/known.ts';
import { type SampleKind, sampleOf, textOf } from './live/payloads.ts';
import { CHANGES, DATA, NAME, VERSION } from './live/primitive.ts';
import { type Random, randomOf } from './live/random.ts';
import { checkedKuryr, kuryr } from './support/registries.ts';

/*
 * Laws that hold for every payload, tried on generated ones:
 *
 *   OSVIF_LAWS=50000 OSVIF_LAWS_SEED=7 npx vitest run test/laws.test.ts
 */

const COUNT = Number(process.env.OSVIF_LAWS ?? 3000);
const SEED = Number(process.env.OSVIF_LAWS_SEED ?? 20_261_123);

/** What has to keep the laws, and what the names of those objects are like that stand in no other. */
const SUBJECTS = [
  ['os-vif', osvif, /^VIF(?!PortProfile)|^InstanceInfo$|^HostInfo$/],
  ['os-vif and Kuryr', kuryr, /^PodState$|^InstanceInfo$|^HostInfo$/],
  ['os-vif and Kuryr, with generated checks', checkedKuryr, /^PodState$|^InstanceInfo$|^HostInfo$/],
] as const;

describe.each(SUBJECTS)('with the objects of %s', (_, subject, isOutermost) => {
  const { catalogue, backport, decode, encode, is, parse, safeParse } = subject as typeof osvif;
  const SCOPE = { all: catalogue, known: catalogue };
  const PAIRS = pairsOf(catalogue);
  const OBJECTS: Readonly<Record<string, ObjectEntry>> = catalogue.objects;

  type Versions = Readonly<Record<string, string>>;

  /** A generated payload, and what else a law may choose at random. */
  interface Case {
    readonly payload: JsonObject;
    readonly random: Random;
    /** Fails with the payload, and what reproduces it. */
    readonly equal: (received: unknown, expected: unknown, what: string) => void;
  }

  /** Tests one law on every sample of a kind. */
  function law(name: string, kind: SampleKind, holds: (each: Case) => void): void {
    test(name, { timeout: 3_600_000 }, () => {
      for (let index = 0; index < COUNT; index++) {
        const sample = sampleOf(kind, SCOPE, SEED, index);
        const payload = JSON.parse(textOf(sample));
        const before = JSON.stringify(payload);
        const where = `${kind} ${index} of OSVIF_LAWS_SEED=${SEED}`;
        const equal: Case['equal'] = (received, expected, what) => {
          if (isDeepStrictEqual(received, expected)) return;
          expect(received, `${what}, ${where}: ${before}`).toEqual(expected);
          expect.fail(`${what}, by a sign or a prototype, ${where}: ${before}`);
        };
        try {
          holds({ payload, random: randomOf(SEED + 1, index), equal });
        } catch (error) {
          if (error instanceof ValidationError) expect.fail(`${error.message}\n${where}: ${before}`);
          throw error;
        }
        equal(JSON.stringify(payload), before, 'the input is left alone');
      }
    });
  }

  function decoded(payload: unknown) {
    return decode(payload as osvif.AnyObject);
  }

  function encoded(config: unknown, options?: EncodeOptions): Json {
    return encode(config as ReturnType<typeof decoded>, options) as unknown as Json;
  }

  function stepped(payload: Json, target: string | Versions): Json {
    return backport(payload as unknown as osvif.AnyObject, target as osvif.VersionsOf) as unknown as Json;
  }

  /** A copy of a payload in which each object is replaced, the innermost first. */
  function replaced(value: Json, replace: (node: JsonObject) => JsonObject): Json {
    if (Array.isArray(value)) return value.map((item) => replaced(item, replace));
    if (!isObject(value)) return value;
    const members = Object.entries(value).map(([key, member]): [string, Json] => [key, replaced(member, replace)]);
    const node = Object.fromEntries(members);
    return Object.hasOwn(node, NAME) ? replace(node) : node;
  }

  function* nodesIn(value: Json | undefined): Generator<JsonObject> {
    if (typeof value !== 'object' || value === null) return;
    if (isObject(value) && Object.hasOwn(value, NAME)) yield value;
    for (const member of Object.values(value)) yield* nodesIn(member);
  }

  function entryOf(node: JsonObject): ObjectEntry {
    return OBJECTS[String(node[NAME])] as ObjectEntry;
  }

  /** A payload as `encode` writes it: newest versions, no `changes`, every list object with `objects`. */
  function normal(payload: Json): Json {
    return replaced(payload, ({ [CHANGES]: _, ...node }) => {
      const entry = entryOf(node);
      const data = node[DATA] as JsonObject;
      return { ...node, [VERSION]: newestOf(entry), [DATA]: entry.list && !data.objects ? { objects: [] } : data };
    });
  }

  /** A payload as a config that says `type` wherever it may. */
  function withAllTypes(value: Json): Json {
    if (Array.isArray(value)) return value.map(withAllTypes);
    if (!isObject(value)) return value;
    const { [NAME]: name, [DATA]: data = value } = value;
    const fields = Object.entries(data as JsonObject).map(([key, member]): [string, Json] => [
      key,
      withAllTypes(member),
    ]);
    // A map has no name: its values are what counts.
    if (name === undefined) return Object.fromEntries(fields);
    const arrays = fields.map(([key, member]): [string, Json] => {
      const target = OBJECTS[String(entryOf(value).fields[key]?.object)];
      return [key, target?.list && isObject(member) ? (member.objects as Json) : member];
    });
    return { type: name, ...Object.fromEntries(arrays) };
  }

  /** Versions of some objects, each picked among all that it has had. */
  function someVersions(random: Random): Versions {
    const share = random.pick([0.1, 0.5, 1]);
    const names = Object.keys(OBJECTS).filter(() => random.chance(share));
    return Object.fromEntries(names.map((name) => [name, random.pick((OBJECTS[name] as ObjectEntry).versions)]));
  }

  function older(a: string, b: string): string {
    return compareVersions(a, b) < 0 ? a : b;
  }

  /** What backporting has to yield, by going through the payload without looking at any type. */
  function lowered(payload: Json, versions: Versions): Json {
    return replaced(payload, (node) => {
      const own = String(node[VERSION]);
      const version = older(own, versions[String(node[NAME])] ?? own);
      const isThere = (name: string) => {
        const field = findField(entryOf(node), name);
        return field !== undefined && existsAt(field, version);
      };
      const { [CHANGES]: before, ...rest } = node;
      const changes = Array.isArray(before) ? before.filter((change) => isThere(String(change))) : undefined;
      const data = Object.entries(node[DATA] as JsonObject).filter(([field]) => isThere(field));
      return {
        ...rest,
        [VERSION]: version,
        [DATA]: Object.fromEntries(data),
        ...(changes && (changes.length > 0 || (before as Json[]).length === 0) && { [CHANGES]: changes }),
      };
    });
  }

  test('the payloads hold each object at each version, at the top and wherever it can stand', () => {
    const tops = new Map<string, number>();
    const all = new Map<string, number>();
    const add = (counts: Map<string, number>, { [NAME]: name, [VERSION]: version }: JsonObject) =>
      counts.set(`${name} ${version}`, (counts.get(`${name} ${version}`) ?? 0) + 1);
    for (let index = 0; index < COUNT; index++) {
      const { value } = sampleOf('well-formed', SCOPE, SEED, index);
      add(tops, value as JsonObject);
      for (const node of nodesIn(value)) add(all, node);
    }
    expect(COUNT).toBeGreaterThanOrEqual(3000);
    expect([...tops.keys()].sort()).toEqual(PAIRS.map(([name, version]) => `${name} ${version}`).sort());
    expect(Math.min(...tops.values())).toBe(Math.floor(COUNT / PAIRS.length));
    const nested = [...all]
      .filter(([pair, count]) => count > (tops.get(pair) ?? 0))
      .map(([pair]) => pair.split(' ')[0]);
    const unnested = Object.keys(OBJECTS).filter((name) => !nested.includes(name));
    expect(unnested).toEqual(Object.keys(OBJECTS).filter((name) => isOutermost.test(name)));
  });

  law('decode undoes encode', 'well-formed', ({ payload, equal }) => {
    const config = decoded(payload);
    equal(decoded(encoded(config)), config, 'decode(encode(c)) is c');
  });

  law('encode undoes decode, of what it writes itself', 'well-formed', ({ payload, equal }) => {
    const written = normal(payload);
    equal(encoded(decoded(written)), written, 'encode(decode(p)) is p');
    const all = { $schema: './VIF.json', ...(withAllTypes(written) as JsonObject) };
    equal(encoded(all), written, '$schema and each type that may stand mean nothing');
  });

  law(
    'what is valid coerces to itself, save for IP text, changes and a Network',
    'well-formed',
    ({ payload, equal }) => {
      const result = safeParse(payload, { mode: 'coerce' });
      if (!result.success) throw new ValidationError(result.issues);
      equal(firstDifference(catalogue, payload, result.value as unknown as Json), undefined, 'coerce(p) is p');
      const types = result.warnings.map(({ object, path }) => {
        const key = path.findLast((step) => typeof step === 'string');
        const field = OBJECTS[String(object)]?.fields[String(key)];
        return (field?.items ?? field)?.type;
      });
      equal(
        [...new Set(types)].filter((type) => type !== 'IPAddress' && type !== 'IPNetwork'),
        [],
        'warnings',
      );
    },
  );

  law('coerce is idempotent on what is valid', 'well-formed', ({ payload, equal }) => {
    const value = parse(payload, { mode: 'coerce' });
    equal(
      safeParse(value, { mode: 'coerce' }),
      { success: true, value, warnings: [] },
      'coerce(coerce(p)) is coerce(p)',
    );
  });

  let coerced = 0;

  law('coerce is idempotent on what is broken', 'broken', ({ payload, equal }) => {
    const result = safeParse(payload, { mode: 'coerce' });
    if (!result.success) return;
    const { value } = result;
    coerced += 1;
    equal(
      safeParse(value, { mode: 'coerce' }),
      { success: true, value, warnings: [] },
      'coerce(coerce(p)) is coerce(p)',
    );
  });

  test('… of which enough was accepted', () => {
    expect(coerced / COUNT).toBeGreaterThan(0.2);
  });

  law('what coerce decodes is what it yields', 'broken', ({ payload, equal }) => {
    const result = safeParse(payload, { mode: 'coerce' });
    if (!result.success || !is(result.value)) return;
    equal(
      decode(payload as unknown as osvif.AnyObject, { mode: 'coerce' }),
      decoded(result.value),
      'decode of what is loose',
    );
  });

  law(
    'backport takes nothing but later fields, and yields what is valid',
    'well-formed',
    ({ payload, random, equal }) => {
      const versions = someVersions(random);
      const lower = stepped(payload, versions);
      equal(lower, lowered(payload, versions), `backport to ${JSON.stringify(versions)}`);
      equal(safeParse(lower), { success: true, value: lower, warnings: [] }, 'it is valid');
      equal(stepped(lower, versions), lower, 'backport is idempotent');
      equal(stepped(payload, {}), payload, 'backport to nothing is the payload');
    },
  );

  law('backport to one version is backport of the top alone', 'well-formed', ({ payload, random, equal }) => {
    const { [NAME]: name, [VERSION]: own, [DATA]: data } = payload as Record<string, string | JsonObject>;
    const versions = entryOf(payload).versions.filter((version) => compareVersions(version, String(own)) <= 0);
    const target = random.pick(versions);
    const lower = stepped(payload, target) as JsonObject;
    const top = lowered({ ...payload, [DATA]: {} }, { [String(name)]: target }) as JsonObject;
    const kept = Object.entries(data as JsonObject).filter(([field]) => Object.hasOwn(lower[DATA] as object, field));
    equal(lower, { ...top, [DATA]: Object.fromEntries(kept) }, `backport to ${target}`);
    const gone = Object.keys(data as JsonObject).filter((field) => !Object.hasOwn(lower[DATA] as object, field));
    const isLater = (field: string) => compareVersions(entryOf(payload).fields[field]?.since ?? '', target) > 0;
    equal(
      gone.filter((field) => !isLater(field)),
      [],
      'only later fields go',
    );
    equal(is(lower), true, 'it is valid');
  });

  law('backport in two steps is backport in one', 'well-formed', ({ payload, random, equal }) => {
    const [first, second] = [someVersions(random), someVersions(random)];
    const both = { ...first, ...second };
    for (const name of Object.keys(both)) both[name] = older(first[name] ?? '1.99', second[name] ?? '1.99');
    equal(stepped(stepped(payload, first), second), stepped(payload, both), 'two steps');
  });

  const encodings = { written: 0, refused: 0 };

  law(
    'encode at versions is backport of encode, where nothing is later',
    'well-formed',
    ({ payload, random, equal }) => {
      const versions = someVersions(random);
      const config = decoded(payload);
      const lower = stepped(encoded(config), versions);
      const isLossless = isDeepStrictEqual(decoded(lower), config);
      encodings[isLossless ? 'written' : 'refused'] += 1;
      if (!isLossless)
        return equal(
          codesOf(() => encoded(config, { versions })),
          ['field_not_in_version'],
          'codes',
        );
      const written = encoded(config, { versions });
      equal(written, lower, 'encode(c, versions)');
      equal(safeParse(written), { success: true, value: written, warnings: [] }, 'it is valid');
    },
  );

  test('… of which enough was written, and refused', () => {
    expect(encodings.written / COUNT).toBeGreaterThan(0.3);
    expect(encodings.refused / COUNT).toBeGreaterThan(0.05);
  });

  function codesOf(run: () => unknown): string[] {
    try {
      run();
    } catch (error) {
      if (error instanceof ValidationError) return [...new Set(error.issues.map(({ code }) => code))];
      throw error;
    }
    return [];
  }
});
