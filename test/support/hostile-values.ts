/*
 * Values that cause harm where a program turns them into text, compares them, or reads what they inherit.
 */

/** Hostile values that JSON can hold, as JSON text by what they are. */
export const HOSTILE_JSON: Readonly<Record<string, string>> = {
  'an object whose toString is a number': '{"toString":1}',
  'an object whose valueOf is a number': '{"valueOf":1,"toString":null}',
  'an object with a toJSON': '{"toJSON":{"toString":1}}',
  'an object with a constructor': '{"constructor":{"name":{"toString":1}}}',
  'an object with a key __proto__': '{"__proto__":{"toString":1}}',
  'an array of one that is no text': '[{"toString":1}]',
  'nested arrays': '[[[["1.0"]]]]',
  'an array with a length': '[{"length":-1}]',
  'an object like an array': '{"0":"a","length":1000000000}',
  'a deep array': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'a deep object': `${'{"toString":'.repeat(5000)}1${'}'.repeat(5000)}`,
  'a large number': '1e400',
  'a number beyond the safe integers': '9007199254740993',
  'negative zero': '-0',
  'the empty text': '""',
  'the name of an inherited property': '"__proto__"',
};

/** What only a program can hand over; made anew, since some can be used once. */
export const HOSTILE_VALUES: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(
    Object.entries(HOSTILE_JSON).map(([name, text]) => [name, () => JSON.parse(text) as unknown] as const),
  ),
  undefined: () => undefined,
  NaN: () => Number.NaN,
  'a symbol': () => Symbol('s'),
  'a BigInt': () => 10n,
  'a huge BigInt': () => 1n << 100_000n,
  'a function': () => () => 'text',
  'a function that is called as text': () => Object.assign(() => 1, { toString: 1 }),
  'methods that throw': () => ({ toString: thrown, valueOf: thrown, toJSON: thrown, [Symbol.toPrimitive]: thrown }),
  'a getter that throws': () => Object.defineProperty({}, 'id', { enumerable: true, get: thrown }),
  'getters that throw, by the names of an envelope': () =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        ['name', 'namespace', 'version', 'data', 'changes'].map((key) => [
          `versioned_object.${key}`,
          { enumerable: true, get: thrown },
        ]),
      ),
    ),
  'an array with a getter that throws': () => Object.defineProperty([1], 0, { enumerable: true, get: thrown }),
  'an instance whose constructor throws': () =>
    Object.create(Object.defineProperty({}, 'constructor', { get: thrown })),
  'an instance with a hostile class name': () => instanceOf('\u001b[2J\nok'),
  'an instance whose class has no text for a name': () => instanceOf({ toString: 1 }),
  'a revoked proxy': () => revoked({}),
  'a revoked proxy of an array': () => revoked([]),
  'a proxy whose every trap throws': () => new Proxy({}, new Proxy({}, { get: () => thrown })),
  'a proxy whose properties throw': () => new Proxy({ id: 1 }, { get: thrown }),
  'no prototype': () => Object.assign(Object.create(null), { toString: 1 }),
  'a prototype that is null, deep down': () => [[Object.create(null)]],
  'an object that holds itself': () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    return loop;
  },
  'an array that holds itself': () => {
    const loop: unknown[] = [];
    loop.push(loop);
    return loop;
  },
  'a Date without a time': () => new Date(Number.NaN),
  'a Map': () => new Map([['a', 1]]),
  'a boxed text': () => Object('text'),
  'a hole': () => new Array(2),
};

function thrown(): never {
  throw new Error('thrown by the value');
}

function instanceOf(name: unknown): object {
  const Class = class {};
  Object.defineProperty(Class, 'name', { value: name });
  return new Class();
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
