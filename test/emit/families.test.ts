import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emitIs } from '../../src/emit/is.ts';
import { formOf } from '../support/forms.ts';
import { load } from '../support/load.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type Check = (value: unknown) => boolean;

const Port = z.int();
const Slow = z.enum(['slow', 'idle']);
const Fast = z.enum(['fast', 'idle']);
const shapes = {
  Tap: { id: z.string(), port: Port, mode: Slow, note: z.string().nullable() },
  Tun: { id: z.string(), port: Port, mode: Fast, peer: z.string() },
  Host: { up: z.boolean() },
  Base: {},
};
const values = ['slow', 'fast', 'idle', 1, null, true];

function dataOf(shape: Shape) {
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, z.exactOptional(field)])));
}

function namesOf(shape: Shape) {
  return z.array(z.enum(Object.keys(shape))).exactOptional();
}

/** An object as os-vif sends it: what it is, its fields, and which of them were set. */
function envelope(name: string, shape: Shape, holders: Shape = { data: dataOf(shape), changes: namesOf(shape) }) {
  return z.strictObject({ name: z.literal(name), ...holders });
}

/** The names of the functions that check the fields of objects. */
function familiesOf(schemas: Shape): string[] {
  return Array.from(emitIs(formOf(schemas)).matchAll(/^const (has\w+)/gm), ([, name]) => name as string);
}

async function checksOf(schemas: Shape) {
  return (await load('is.ts', emitIs(formOf(schemas)))) as { readonly checks: Readonly<Record<string, Check>> };
}

/** Each object with each of all fields, right and wrong, with two at a time, and with each of all names. */
function documents(all: Readonly<Record<string, Shape>>): object[] {
  const keys = [...new Set(Object.values(all).flatMap(Object.keys)), 'other', 'constructor'];
  const pairs = keys.flatMap((key) => values.map((value) => [key, value] as const));
  const data = [
    {},
    ...pairs.map((pair) => Object.fromEntries([pair])),
    ...pairs.flatMap(([key, value]) => keys.map((second) => ({ [second]: 'idle', [key]: value }))),
    [],
    null,
    'text',
    new Date(),
    Object.create({ id: 'inherited' }),
    Object.assign(Object.create(null), { id: 'without a prototype' }),
  ];
  const changes = [...keys.map((key) => [key]), ['id', 'port'], ['port', 'peer'], ['id', 'id'], [], [1], {}, null];
  return Object.keys(all).flatMap((name) => [
    { name },
    ...data.map((fields) => ({ name, data: fields })),
    ...changes.flatMap((list) => [
      { name, data: {}, changes: list },
      { name, data: {}, unset: list },
    ]),
  ]);
}

async function expectSameAsZod(schemas: Shape): Promise<void> {
  const { checks } = await checksOf(schemas);
  for (const [name, schema] of Object.entries(schemas)) {
    const verdicts = documents(shapes).map((document) => {
      const verdict = checks[name]?.(document);
      expect([document, verdict]).toEqual([document, isPlain(document) && schema.safeParse(document).success]);
      return verdict;
    });
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  }
}

/** Zod takes a Date for an object without keys, and what is inherited for nothing. */
function isPlain({ data }: { readonly data?: unknown }): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return [Object.prototype, null].includes(Object.getPrototypeOf(data)) || Array.isArray(data);
}

const objects = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, envelope(name, shape)]));

test('objects with similar fields are checked by one function, which is told what they have', () => {
  const code = emitIs(formOf(objects));
  expect(
    code.slice(code.indexOf('/** Whether there are no fields'), code.indexOf('export const isTap')),
  ).toMatchInlineSnapshot(`
    "/** Whether there are no fields but those that are known of the object, and all of them are right. */
    const isTapLikeData = function (input: unknown, known: number): boolean {
      const value = input as Fields;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
      for (const key in value) {
        const field = value[key];
        switch (key) {
          case 'id':
            if (typeof field !== 'string' || (known & 0x1) === 0) return false;
            break;
          case 'port':
            if (!Number.isSafeInteger(field) || (known & 0x2) === 0) return false;
            break;
          case 'mode':
            if ((!(field === 'slow' || field === 'idle') || (known & 0x4) === 0) && (!(field === 'fast' || field === 'idle') || (known & 0x10) === 0)) return false;
            break;
          case 'note':
            if (!(field === null || typeof field === 'string') || (known & 0x8) === 0) return false;
            break;
          case 'peer':
            if (typeof field !== 'string' || (known & 0x20) === 0) return false;
            break;
          default:
            return false;
        }
      }
      return true;
    };

    const isTapLikeChanges = function (value: unknown, known: number): boolean {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        if (typeof item !== 'string') return false;
        switch (item.length) {
          case 2:
            if (item !== 'id' || (known & 0x1) === 0) return false;
            break;
          case 4:
            if ((item === 'port' ? known & 0x2 : item === 'mode' ? known & 0x14 : item === 'note' ? known & 0x8 : item === 'peer' ? known & 0x20 : 0) === 0) return false;
            break;
          default:
            return false;
        }
      }
      return true;
    };

    const hasTapLikeFields = function (value: Fields, kind: number): boolean {
      const known = knownOf[kind >> 1] as number;
      if (!isTapLikeData(value.data, known)) return false;
      if ((kind & 0x1) !== 0 && !isTapLikeChanges(value.changes, known)) return false;
      return true;
    };

    "
  `);
  expect(code.slice(code.indexOf('/** Which fields are known'), code.indexOf('/** The same'))).toMatchInlineSnapshot(`
    "/** Which fields are known of a kind, by its number: one bit for each that the function asks for that checks them. */
    const knownOf = /* @__PURE__ */ new Int32Array([
      /* 0 */ 0xf,
      /* 1 */ 0x33,
      /* 2 */ 0x0,
      /* 3 */ 0x0,
    ]);

    "
  `);
  expect(familiesOf(objects)).toEqual(['hasTapLikeFields', 'hasHostFields', 'hasBaseFields']);
});

describe('the verdicts are those of Zod', () => {
  const { Tap, Tun, Host, Base } = objects as Record<string, z.ZodObject>;
  const Any = z.discriminatedUnion('name', [Tap, Tun, Host, Base] as never);

  test('on objects of a family, and on others', () => expectSameAsZod({ Tap, Tun, Host, Base, Any } as Shape));

  type Holders = (shape: Shape) => Shape;

  test.each<[string, Holders]>([
    ['whose lists of names come first', (shape) => ({ changes: namesOf(shape), data: dataOf(shape) })],
    ['with several lists', (shape) => ({ data: dataOf(shape), changes: namesOf(shape), unset: namesOf(shape) })],
  ])('on objects %s, which are a family', (_, holdersOf) => expectTwo(holdersOf, ['hasTapLikeFields']));

  test.each<[string, Holders]>([
    ['with lists of anything', (shape) => ({ data: dataOf(shape), changes: z.array(z.string()).exactOptional() })],
    ['with lists of other names', (shape) => ({ data: dataOf(shape), changes: namesOf({ other: Port }) })],
    ['with fields in several places', (shape) => ({ data: dataOf(shape), changes: dataOf(shape).exactOptional() })],
    ['with fields that may be null', (shape) => ({ data: dataOf(shape).nullable(), changes: namesOf(shape) })],
  ])('on objects %s, which are none', (_, holdersOf) => expectTwo(holdersOf, ['hasTapFields', 'hasTunFields']));

  async function expectTwo(holdersOf: Holders, families: string[]): Promise<void> {
    const two = {
      Tap: envelope('Tap', shapes.Tap, holdersOf(shapes.Tap)),
      Tun: envelope('Tun', shapes.Tun, holdersOf(shapes.Tun)),
    };
    expect(familiesOf(two)).toEqual(families);
    await expectSameAsZod(two);
  }
});

test.each([
  [31, ['hasWideLikeFields']],
  [32, ['hasWideFields', 'hasWiderFields']],
])('a family of %i fields', async (count, families) => {
  const keys = Array.from({ length: count }, (_, i) => `key${i}`);
  const shapeOf = (some: readonly string[]) => Object.fromEntries(some.map((key) => [key, z.string()]));
  const Wide = envelope('Wide', shapeOf(keys.slice(0, 20)));
  const Wider = envelope('Wider', shapeOf(keys));
  expect(familiesOf({ Wide, Wider })).toEqual(families);
  const { checks } = await checksOf({ Wide, Wider });
  for (const key of keys) {
    const verdicts = ['Wide', 'Wider'].map((name) => [
      checks[name]?.({ name, data: { [key]: 'text' } }),
      checks[name]?.({ name, data: {}, changes: [key] }),
    ]);
    const isWide = keys.indexOf(key) < 20;
    expect([key, verdicts]).toEqual([
      key,
      [
        [isWide, isWide],
        [true, true],
      ],
    ]);
  }
});

test('objects that say nothing of themselves are no family', () => {
  const holders = (shape: Shape) => z.strictObject({ data: dataOf(shape), changes: namesOf(shape) });
  expect(familiesOf({ Tap: holders(shapes.Tap), Tun: holders(shapes.Tun) })).toEqual(['hasTapFields', 'hasTunFields']);
});
