import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { decode, is, parse, safeParse, schema, ValidationError } from '../src/index.ts';
import { primitiveJudge } from '../src/judge.ts';
import { osvif } from '../src/lookup.ts';
import { validatePrimitive } from '../src/validate-primitive.ts';

/*
 * Generated code says yes or no, the walk says why; both read a value in ways of their own, and have to see the same in
 * whatever JavaScript can hand over.
 */

const data = () => ({ address: '192.0.2.10', floating_ips: ['198.51.100.7'] });

function fixedIP(fields: unknown = data(), more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    'versioned_object.name': 'FixedIP',
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': '1.0',
    'versioned_object.data': fields,
    ...more,
  };
}

function inherits(prototype: object | null, own: object): unknown {
  return Object.assign(Object.create(prototype), own);
}

function hidden(object: object, key: string, value: unknown): unknown {
  return Object.defineProperty(object, key, { value, enumerable: false, configurable: true });
}

class Address {
  address = '192.0.2.10';
}

const foreign = runInNewContext('Object.prototype') as object;
const withExtras = Object.assign(['192.0.2.1'], { extra: 1 });
const without = (key: string) => Object.fromEntries(Object.entries(fixedIP()).filter(([name]) => name !== key));

/** Values, and whether they are valid. */
const VALUES: Readonly<Record<string, readonly [boolean, unknown]>> = {
  'a plain object': [true, fixedIP()],
  'an object without a prototype': [true, inherits(null, fixedIP(inherits(null, data())))],
  'an object of another realm': [true, runInNewContext(`(${JSON.stringify(fixedIP())})`)],
  'an object with the prototype of another realm': [true, inherits(foreign, fixedIP())],
  'an instance of a class': [false, fixedIP(new Address())],
  'an instance of a class without fields': [false, fixedIP(new (class {})())],
  'a Date': [false, fixedIP(new Date(0))],
  'a Map': [false, fixedIP(new Map())],
  'an array as an object': [false, fixedIP([])],
  'an array with the prototype of objects': [false, fixedIP(Object.setPrototypeOf([], Object.prototype))],
  'an array without a prototype': [true, fixedIP({ floating_ips: Object.setPrototypeOf(['192.0.2.1'], null) })],
  'an object with the prototype of arrays': [
    false,
    fixedIP({ floating_ips: inherits(Array.prototype, { length: 0 }) }),
  ],
  'a key that stands in the prototype': [false, inherits({ 'versioned_object.name': 'FixedIP' }, fixedIP())],
  'all keys in a prototype that has none itself': [false, inherits(inherits(null, fixedIP()) as object, {})],
  'an unknown key in a prototype that has none itself': [
    false,
    inherits(inherits(null, { x: 1 }) as object, fixedIP()),
  ],
  'a hidden key in a prototype that has none itself': [
    true,
    inherits(hidden(Object.create(null), 'x', 1) as object, fixedIP()),
  ],
  'an unknown key that is a symbol': [true, fixedIP({ ...data(), [Symbol('x')]: 1 })],
  'an unknown key that is not enumerable': [true, fixedIP(hidden(data(), 'x', 1))],
  'a wrong field that is not enumerable': [true, fixedIP(hidden({ floating_ips: [] }, 'address', 7))],
  'a name that is not enumerable': [
    false,
    hidden(without('versioned_object.name'), 'versioned_object.name', 'FixedIP'),
  ],
  'a namespace that is not enumerable': [
    false,
    hidden(without('versioned_object.namespace'), 'versioned_object.namespace', 'os_vif'),
  ],
  'data that are not enumerable': [false, hidden(without('versioned_object.data'), 'versioned_object.data', data())],
  'no name': [false, without('versioned_object.name')],
  'no version': [false, without('versioned_object.version')],
  'a key `__proto__`': [false, fixedIP(JSON.parse('{"__proto__": {"address": "192.0.2.1"}}'))],
  'a key `__proto__` in the envelope': [false, JSON.parse(JSON.stringify(fixedIP()).replace('{', '{"__proto__": 1,'))],
  'undefined for a field': [false, fixedIP({ address: undefined })],
  'undefined for changes': [false, fixedIP(data(), { 'versioned_object.changes': undefined })],
  'a hole': [false, fixedIP({ floating_ips: new Array(1) })],
  'an array with a key': [true, fixedIP({ floating_ips: withExtras })],
  'a string object': [false, fixedIP({ address: new String('192.0.2.10') })],
  'a getter': [
    true,
    fixedIP({
      get address() {
        return '192.0.2.10';
      },
    }),
  ],
  'a transparent proxy': [true, new Proxy(fixedIP(new Proxy(data(), {})), {})],
  'a lone surrogate': [false, fixedIP({ address: '192.0.2.1\ud800' })],
  'a value within itself': [false, cyclic()],
};

function cyclic(): unknown {
  const value = fixedIP();
  value['versioned_object.data'] = value;
  return value;
}

function network(fields: Record<string, unknown>): unknown {
  return {
    'versioned_object.name': 'Network',
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': '1.1',
    'versioned_object.data': fields,
  };
}

const NUMBERS = [
  0,
  -0,
  1500.0,
  2 ** 53 - 1,
  -(2 ** 53 - 1),
  2 ** 53,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  '1',
];

function walkAccepts(value: unknown, expect?: string): boolean {
  return validatePrimitive(osvif, value, { expect }).length === 0;
}

describe('generated code and the walk agree on', () => {
  test.each(Object.entries(VALUES))('%s', (_, [isValid, value]) => {
    expect([is(value), is(value, 'FixedIP'), walkAccepts(value)]).toEqual([isValid, isValid, isValid]);
    const result = safeParse(value);
    expect(result).toEqual(
      isValid ? { success: true, value, warnings: [] } : { success: false, issues: validatePrimitive(osvif, value) },
    );
  });

  test('numbers', () => {
    const accepted = NUMBERS.filter((mtu) => is(network({ mtu })));
    expect(accepted).toEqual([0, -0, 1500, 2 ** 53 - 1, -(2 ** 53 - 1)]);
    expect(NUMBERS.filter((mtu) => walkAccepts(network({ mtu })))).toEqual(accepted);
  });

  test('strings of any kind', () => {
    for (const label of ['', '\ud800', '\0', 'a\nb', 'x'.repeat(1e6)]) {
      expect([is(network({ label })), walkAccepts(network({ label }))]).toEqual([true, true]);
    }
  });

  test('nesting of any depth, without a call for each level', () => {
    let deep: unknown = fixedIP();
    for (let level = 0; level < 1e5; level++) deep = [deep];
    for (let level = 0; level < 1e5; level++) deep = fixedIP({ address: deep });
    expect([is(deep), walkAccepts(deep)]).toEqual([false, false]);
  });
});

describe('when somebody extends Object.prototype, own keys alone count', () => {
  /** What `run` returns while every object inherits a key; nothing else would work meanwhile. */
  function extended<T>(key: string, value: unknown, enumerable: boolean, run: () => T): T {
    Object.defineProperty(Object.prototype, key, { value, enumerable, configurable: true, writable: true });
    try {
      return run();
    } finally {
      delete (Object.prototype as Record<string, unknown>)[key];
    }
  }

  test.each([
    ['x', 1],
    ['versioned_object.name', 'FixedIP'],
    ['address', 7],
  ])('by %s', (key, value) => {
    const right = fixedIP({});
    const wrong = without('versioned_object.name');
    const verdicts = () => [
      [is(right), is(right, 'FixedIP'), safeParse(right).success, walkAccepts(right)],
      [is(wrong), is(wrong, 'FixedIP'), safeParse(wrong).success, walkAccepts(wrong)],
    ];
    for (const enumerable of [true, false]) {
      expect(extended(key, value, enumerable, verdicts)).toEqual([
        [true, true, true, true],
        [false, false, false, false],
      ]);
    }
  });
});

describe('a value that changes while it is read', () => {
  /** A field that is wrong when it is read first, and right from then on. */
  const changing = () => {
    let reads = 0;
    return fixedIP({
      get address() {
        reads += 1;
        return reads === 1 ? 7 : '192.0.2.10';
      },
    });
  };

  test('is refused, and said to be none', () => {
    expect(is(changing())).toBe(false);
    expect(() => parse(changing())).toThrow(ValidationError);
    expect(schema('FixedIP')['~standard'].validate(changing()).issues).toHaveLength(1);
    const result = safeParse(changing());
    expect(result).toMatchInlineSnapshot(`
      {
        "issues": [
          {
            "code": "invalid_type",
            "expected": "JSON data",
            "message": "Expected JSON data, received a value that changes while it is read.",
            "path": [],
            "pointer": "",
            "received": "a value that changes while it is read",
            "severity": "error",
          },
        ],
        "success": false,
      }
    `);
    expect(primitiveJudge.issues(osvif, changing())).toHaveLength(1);
  });

  test('is what it was when it was judged, if that was right', () => {
    let reads = 0;
    const value = fixedIP({
      get address() {
        reads += 1;
        return reads === 1 ? '192.0.2.10' : 7;
      },
    });
    expect(is(value)).toBe(true);
    expect(is(value)).toBe(false);
  });

  test('is not what a converter reads afterwards', () => {
    // What the README says of getters: they are read more than once, and only the first time is validated.
    let reads = 0;
    const value = fixedIP({
      get address() {
        reads += 1;
        return reads === 1 ? '192.0.2.10' : 'anything';
      },
    });
    expect(decode(value)).toMatchObject({ address: 'anything' });
    reads = 0;
    expect(decode(structuredClone(value))).toMatchObject({ address: '192.0.2.10' });
  });

  test('is invalid when it throws, and its error goes no further', () => {
    const value = fixedIP({
      get address(): string {
        throw new TypeError('gone');
      },
    });
    const { proxy, revoke } = Proxy.revocable(fixedIP(), {});
    revoke();
    for (const unreadable of [value, proxy]) {
      expect(is(unreadable)).toBe(false);
      expect(safeParse(unreadable)).toMatchObject({
        success: false,
        issues: [
          { code: 'invalid_type', pointer: '', message: 'Expected JSON data, received a value that cannot be read.' },
        ],
      });
    }
  });
});
