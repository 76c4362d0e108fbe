import type { Random } from '../live/random.ts';

/* Values that no JSON text holds, and that a program may hand over all the same. */

type Make = (random: Random, value: unknown) => unknown;

class Payload {
  id = 'x';
}

/** Values that read the same however often they are read, and are no JSON. */
const STRANGE: Readonly<Record<string, Make>> = {
  undefined: () => undefined,
  bigint: () => 2n ** 70n,
  symbol: () => Symbol('\u001b[31m'),
  function: () => () => 1,
  notANumber: () => Number.NaN,
  infinity: () => Number.NEGATIVE_INFINITY,
  date: () => new Date(Number.NaN),
  map: () => new Map([['id', 1]]),
  instance: () => new Payload(),
  boxed: () => new String('x'),
  bytes: () => new Uint8Array(3),
  regularExpression: () => /x/,
  weak: () => new WeakMap(),
  promise: () => Promise.resolve(1),
  holes: () => Object.assign(new Array<string>(3), { 1: 'x' }),
  longHoles: (random) => {
    const list: unknown[] = [];
    list.length = random.pick([5, 1000, 100_000, 2 ** 32 - 1]);
    return list;
  },
  keyedList: () => Object.assign(['x'], { id: 1, toString: 1 }),
  noText: () => ({ toString: 1, valueOf: 2 }),
  noTextInList: () => [[{ toString: null, [Symbol.toPrimitive]: 3 }]],
  wrongJSON: () => ({ toJSON: () => ({ id: 1 }), valueOf: 1 }),
  constructorName: () => ({ constructor: { name: '\u001b[31m\n' } }),
  ownPrototype: () => JSON.parse('{"__proto__":{"id":1},"constructor":1,"hasOwnProperty":2}'),
  noPrototype: (_, value) => Object.assign(Object.create(null), isObject(value) ? value : {}),
  inherited: (_, value) => Object.create(isObject(value) ? value : null),
  symbolKey: (_, value) => ({ ...(isObject(value) ? value : {}), [Symbol('id')]: 1 }),
  hiddenKey: (_, value) =>
    Object.defineProperty({ ...(isObject(value) ? value : {}) }, 'id', { value: 1, enumerable: false }),
  getter: (_, value) => Object.defineProperty({}, 'id', { get: () => value, enumerable: true }),
  proxy: (_, value) => new Proxy(isObject(value) || Array.isArray(value) ? value : {}, {}),
  cycle: () => {
    const cycle: Record<string, unknown> = { id: 'x' };
    cycle.network = cycle;
    cycle.list = [cycle];
    return cycle;
  },
  deep: () => {
    let deep: unknown = 1;
    for (let i = 0; i < 20_000; i++) deep = i % 2 === 0 ? [deep] : { 'versioned_object.data': deep };
    return deep;
  },
  wide: () => Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])),
  long: (random) => random.pick(['/', '{', ' ', '0', 'é', '\u202e', '\ud800', '1.', '::']).repeat(50_000),
};

export const STRANGE_VALUES: readonly string[] = Object.keys(STRANGE);

/** Where Zod sees something else: it takes an instance for an object with the keys that it has, and nothing for a hole. */
const SEEN_DIFFERENTLY = new Set([
  ...['getter', 'proxy', 'inherited', 'hiddenKey', 'keyedList', 'holes', 'longHoles'],
  ...['date', 'map', 'instance', 'boxed', 'bytes', 'regularExpression', 'weak', 'promise'],
]);

/** A value with something strange at one place, or in place of the whole. */
export function withStrange(
  value: unknown,
  random: Random,
): { value: unknown; strange: string; isComparable: boolean } {
  const strange = random.pick(STRANGE_VALUES);
  const make = STRANGE[strange] as Make;
  const places = placesIn(value);
  const isComparable = !SEEN_DIFFERENTLY.has(strange);
  if (places.length === 0 || random.chance(0.1)) return { value: make(random, value), strange, isComparable };
  const { holder, key } = random.pick(places);
  const made = make(random, holder[key]);
  Object.defineProperty(holder, key, { value: made, configurable: true, enumerable: true, writable: true });
  return { value, strange, isComparable };
}

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
