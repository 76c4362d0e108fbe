import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { emitCopy } from '../../src/emit/copy.ts';
import { formOf } from '../support/forms.ts';
import { load } from '../support/load.ts';

/* What the exported Zod schemas return for what is valid: the same that Zod would, key by key. */

const Point = z.strictObject({ x: z.number(), y: z.number() });
const Path = z.strictObject({
  name: z.string(),
  note: z.string().nullable().exactOptional(),
  points: z.array(Point),
  'first point': Point.nullable(),
});
const Notes = z.strictObject({ a: z.string().exactOptional(), b: z.string().exactOptional() });

const schemas = { Point, Path, Notes };
const { copies, HIDDEN } = (await load('copy.ts', emitCopy(formOf(schemas)))) as {
  copies: Readonly<Record<keyof typeof schemas, (value: object) => object>>;
  HIDDEN: Error;
};

const points = [
  { y: 2, x: 1 },
  { x: 3, y: 4 },
];

describe('a copy is what Zod makes', () => {
  test.each<[keyof typeof schemas, object]>([
    ['Point', { y: 2, x: 1 }],
    ['Path', { 'first point': null, points: [], name: 'none' }],
    ['Path', { 'first point': { y: 2, x: 1 }, points, note: null, name: 'all' }],
    ['Notes', {}],
    ['Notes', { b: 'b' }],
    ['Notes', { b: 'b', a: 'a' }],
  ])('%s: %j', (name, value) => {
    const copy = copies[name](value);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(schemas[name].parse(value)));
    expect(copy).not.toBe(value);
  });

  test('of all that it holds', () => {
    const copy = copies.Path({ name: 'all', points, 'first point': null }) as z.infer<typeof Path>;
    expect(copy.points).not.toBe(points);
    expect(copy.points[0]).not.toBe(points[0]);
  });
});

describe('a copy is left to Zod', () => {
  test.each<[string, keyof typeof schemas, object]>([
    ['with a key that is inherited', 'Point', Object.assign(Object.create({ x: 1 }), { y: 2 })],
    ['with an optional key that is inherited', 'Notes', Object.assign(Object.create({ a: 'a' }), { b: 'b' })],
    ['with an optional key that is hidden', 'Notes', Object.defineProperty({ b: 'b' }, 'a', { value: 'a' })],
  ])('%s', (_, name, value) => {
    expect(() => copies[name](value)).toThrow(HIDDEN);
  });
});
