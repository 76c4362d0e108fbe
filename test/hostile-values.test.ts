import { describe, expect, test } from 'vitest';
import { validatorsFor } from '../src/api.ts';
import { catalogue } from '../src/catalogue.ts';
import * as config from '../src/config.ts';
import * as primitive from '../src/index.ts';
import { type Input, type Issue, ValidationError, validateText } from '../src/index.ts';
import { Lookup } from '../src/lookup.ts';
import { randomOf } from './live/random.ts';
import { HOSTILE_JSON, HOSTILE_VALUES } from './support/hostile-values.ts';
import { checkedKuryr, kuryr } from './support/registries.ts';

/*
 * A hostile value at the places of payloads of every object, through every function: each answers, or throws a
 * ValidationError. All that is handed over is frozen, so that to change it throws a TypeError. Every place is tried by
 *
 *   OSVIF_HOSTILE=100000 npx vitest run --typecheck=false test/hostile-values.test.ts
 */

/** How many places are tried with each value. */
const COUNT = Number(process.env.OSVIF_HOSTILE ?? 30);
const SEED = Number(process.env.OSVIF_HOSTILE_SEED ?? 20_261_201);
const TIMEOUT = { timeout: 600_000 };

type Step = string | number;

/** The paths to all parts of a value, its root included. */
function placesIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as Record<Step, unknown>)[key], [...path, key]))];
}

/** A frozen copy of a value with another in one of its places. */
function withAt(value: unknown, [step, ...rest]: readonly Step[], part: unknown): unknown {
  if (step === undefined) return part;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<Step, unknown>;
  copy[step] = withAt(copy[step], rest, part);
  return Object.freeze(copy);
}

function frozen(value: unknown): unknown {
  try {
    return Object.freeze(value);
  } catch {
    // Proxies refuse.
    return value;
  }
}

function checkIssues(issues: readonly Issue[]): void {
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.filter(({ message }) => typeof message !== 'string')).toEqual([]);
  expect(typeof primitive.formatIssues(issues)).toBe('string');
}

/** What a call returns; undefined when it throws the one error that it may throw. */
function answer<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    checkIssues(error.issues);
    return undefined;
  }
}

type Subject = Pick<typeof primitive, 'backport' | 'decode' | 'encode' | 'is' | 'negotiate' | 'parse' | 'safeParse'> & {
  readonly schema: typeof primitive.schema;
};

/** Calls everything that takes a value. */
function callAll(osvif: Subject, value: unknown): void {
  const any = value as never;
  for (const options of [undefined, { form: 'config' }, { mode: 'coerce' }, { expect: 'VIFBase' }] as const) {
    const result = osvif.safeParse(value, options);
    if (!result.success) checkIssues(result.issues);
    expect(answer(() => osvif.parse(value, options)) !== undefined).toBe(result.success && result.value !== undefined);
  }
  expect(osvif.is(value)).toBe(osvif.safeParse(value).success);
  expect(config.is(value)).toBe(config.safeParse(value).success);
  osvif.is(value, 'VIFBase');
  osvif.schema('Network')['~standard'].validate(value);
  answer(() => osvif.decode(any));
  answer(() => osvif.decode(any, { mode: 'coerce' }));
  answer(() => osvif.encode(any));
  answer(() => osvif.encode(any, { versions: { Network: '1.0' } }));
  answer(() => osvif.backport(any, {}));
  answer(() => osvif.backport(any, { Network: '1.0' }));
  answer(() => osvif.negotiate(any, any));
}

const examples = Object.entries(catalogue.objects).map(
  ([
    name,
    {
      examples: [first = { type: name }],
    },
  ]) => first,
);
const payloads = examples.flatMap((example) => [example, primitive.encode(example as never) as unknown]);
const places = payloads.flatMap((payload) => placesIn(payload).map((path) => ({ payload, path })));

/** Some places of payloads, others for each value. */
function somePlaces(index: number, count = COUNT): typeof places {
  return randomOf(SEED, index).shuffle(places).slice(0, count);
}

describe.each([
  ['os-vif', primitive],
  ['a registry without generated checks', kuryr],
  ['a registry with generated checks', checkedKuryr],
] as [string, Subject][])('with the objects of %s', (_, osvif) => {
  test.each(Object.entries(HOSTILE_VALUES).map(([name, make], i) => [name, make, i] as const))(
    '%s',
    TIMEOUT,
    (_, make, i) => {
      for (const { payload, path } of somePlaces(i)) callAll(osvif, withAt(payload, path, frozen(make())));
    },
  );
});

test.each(Object.entries(HOSTILE_JSON).map(([name, text], i) => [name, text, i] as const))(
  '%s in a text',
  TIMEOUT,
  async (name, hostile, i) => {
    const isDeep = name.includes('deep');
    // The parser of YAML recurses.
    const inputs: readonly Input[] = isDeep ? ['json', 'ndjson'] : ['json', 'ndjson', 'yaml'];
    const ways = inputs.flatMap((input) => [{ input }, { input, mode: 'coerce' as const }]);
    for (const { payload, path } of somePlaces(i, isDeep ? COUNT / 4 : COUNT)) {
      const text = JSON.stringify(withAt(payload, path, 'HERE')).replace('"HERE"', () => hostile);
      for (const options of ways) {
        const results = await validateText(text, options);
        for (const { issues, valid } of results) if (!valid) checkIssues(issues);
      }
    }
  },
);

test('an error that is no fault of the value goes on', () => {
  const fail = () => {
    throw new Error('ours');
  };
  const checks = { isAnyObject: fail, isTampered: () => false, nested: {} };
  const { is, safeParse } = validatorsFor(new Lookup(catalogue, checks), 'primitive');
  for (const value of payloads) {
    expect(() => is(value)).toThrow('ours');
    expect(() => safeParse(value)).toThrow('ours');
  }
  for (const name of ['a revoked proxy', 'a getter that throws', 'an instance whose constructor throws']) {
    expect(is(HOSTILE_VALUES[name]?.())).toBe(false);
  }
});

test('the version that crashed strict reading', () => {
  const vif = {
    'versioned_object.name': 'VIFBase',
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': { toString: 1 },
    'versioned_object.data': {},
  };
  const result = primitive.safeParse(vif);
  expect(result.success ? [] : result.issues).toMatchObject([
    { code: 'unknown_version', pointer: '/versioned_object.version', received: 'an object', suggestion: '1.0' },
  ]);
});
