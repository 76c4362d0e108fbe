import { expect, test } from 'vitest';
import { z } from 'zod';
import * as generated from '../../generated/is.ts';
import type { Form } from '../../schemas/forms.ts';
import { primitiveForm } from '../../schemas/forms.ts';
import { objects } from '../../schemas/index.ts';
import { emitIs } from '../../src/emit/is.ts';
import { readVectors } from '../support/vectors.ts';

/** What is generated for some schemas, without what stands in every file. */
function codeOf(schemas: Readonly<Record<string, z.ZodType>>): string {
  const metadata: Form['metadata'] = z.registry();
  for (const [id, schema] of Object.entries(schemas)) metadata.add(schema, { id });
  const code = emitIs({ schemas, metadata });
  const start = code.indexOf(code.includes('function linesOf') ? 'function linesOf' : 'function isEmptyArray');
  const end = code.indexOf('/** Whether a value is what a schema admits');
  return code.slice(code.indexOf('\n\n', start), end).trim();
}

test('the code is plain: a function for each schema, shared where the schema is shared', () => {
  const Letters = z.string().regex(/^[a-f]{2}$/);
  const Port = z.strictObject({ id: Letters, tags: z.array(z.string()), up: z.boolean().nullable().exactOptional() });
  expect(codeOf({ Letters, Port, Pair: z.strictObject({ left: Port, right: Port }) })).toMatchInlineSnapshot(`
    "/** /^[a-f]{2}$/ */
    const LettersPattern = /^[a-f][a-f]$/;

    export function isLetters(value: unknown): boolean {
      return typeof value === 'string' && LettersPattern.test(value);
    }

    function isPortTags(value: unknown): boolean {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        if (typeof item !== 'string') return false;
      }
      return true;
    }

    /** Which of the keys that may be missing an object has, one bit each; -1 if it lacks another, or has an unknown one. */
    function optionalKeys(input: unknown): number {
      const value = input as Fields;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
      if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return -1;
      let required = 0;
      let optional = 0;
      for (const key in value) {
        switch (key) {
          case 'id':
          case 'tags':
            required++;
            break;
          case 'up':
            optional |= 0x1;
            break;
          default:
            return -1;
        }
      }
      return required === 2 ? optional : -1;
    }

    export function isPort(input: unknown): boolean {
      const optional = optionalKeys(input);
      if (optional < 0) return false;
      const value = input as Fields;
      if (!isLetters(value.id)) return false;
      if (!isPortTags(value.tags)) return false;
      if ((optional & 0x1) !== 0 && !(value.up === null || typeof value.up === 'boolean')) return false;
      return true;
    }

    /** Which of the keys that may be missing an object has, one bit each; -1 if it lacks another, or has an unknown one. */
    function optionalKeys2(input: unknown): number {
      const value = input as Fields;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
      if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return -1;
      let required = 0;
      let optional = 0;
      for (const key in value) {
        switch (key) {
          case 'left':
          case 'right':
            required++;
            break;
          default:
            return -1;
        }
      }
      return required === 2 ? optional : -1;
    }

    export function isPair(input: unknown): boolean {
      const optional = optionalKeys2(input);
      if (optional < 0) return false;
      const value = input as Fields;
      if (!isPort(value.left)) return false;
      if (!isPort(value.right)) return false;
      return true;
    }

    /** The same for what has a name and stands inside of objects: in a field, or in a list of one. */
    export const nested: Readonly<Record<string, Check>> = {
      Letters: isLetters,
      Port: isPort,
    };"
  `);
});

test('a union is told by the length of a text first', () => {
  const option = (...tags: [string, ...string[]]) => z.strictObject({ tag: z.enum(tags) });
  const code = (...options: [ReturnType<typeof option>, ...ReturnType<typeof option>[]]) => {
    const all = codeOf({ Union: z.discriminatedUnion('tag', options) });
    return all.slice(all.indexOf('export function isUnion('), all.indexOf('/** The same for what has a name')).trim();
  };
  expect(code(option('bridge'), option('tap', 'tun'), option('direct'), option('ovs'))).toMatchInlineSnapshot(`
    "export function isUnion(value: unknown): boolean {
      if (!isRecord(value)) return false;
      const tag = value.tag;
      if (typeof tag !== 'string') return false;
      // Whatever is called looks at the text itself.
      switch (tag.length) {
        case 6:
          if (tag === 'bridge') return isUnionOption0(value);
          return isUnionOption2(value);
        case 3:
          if (tag === 'tap') return isUnionOption1(value);
          if (tag === 'tun') return isUnionOption1(value);
          return isUnionOption3(value);
        default:
          return false;
      }
    }"
  `);
  expect(code(option('tap'), option('ovs'))).toMatchInlineSnapshot(`
    "export function isUnion(value: unknown): boolean {
      if (!isRecord(value)) return false;
      switch (value.tag) {
        case 'tap':
          return isUnionOption0(value);
        case 'ovs':
          return isUnionOption1(value);
        default:
          return false;
      }
    }"
  `);
});

test('a name that is as long as a right one leads nowhere', () => {
  const payloads = readVectors('generated').flatMap(({ payload, strict }) => (strict.accepted ? [payload] : []));
  const names = new Set<string>();
  for (const payload of payloads) {
    const text = JSON.stringify(payload);
    for (const { 0: found, 1: name = '', index } of text.matchAll(/"versioned_object.name":"(\w+)\w"/g)) {
      names.add(name);
      const misspelt = `${text.slice(0, index)}"versioned_object.name":"${name}~"${text.slice(index + found.length)}`;
      expect([misspelt, generated.isAnyObject(JSON.parse(misspelt))]).toEqual([misspelt, false]);
    }
  }
  expect(names.size).toBeGreaterThan(25);
});

test('a pattern with choices is a table, which similar patterns share', () => {
  const Port = z.string().regex(/^(?:0|[1-9][0-9]*)$/);
  const Range = z.string().regex(/^(?:0|[1-9][0-9]*)-(?:0|[1-9][0-9]*)$/);
  expect(codeOf({ Port, Range })).toMatchInlineSnapshot(`
    "const tableLines = /* @__PURE__ */ linesOf(7, ['-', '0', '123456789']);

    /**
     * A line for each class of characters: in it the next state for each state. The last line says which patterns match a text
     * that ends in a state, one bit each. State 0 fails for good.
     */
    const tableSteps = /* @__PURE__ */ new Uint16Array([
      0, 0, 0, 0, 0, 0, 0,
      0, 0, 6, 6, 0, 0, 0,
      0, 0, 0, 3, 4, 2, 1,
      0, 0, 0, 3, 4, 3, 4,
      0, 2, 1, 1, 2, 0, 0,
    ]);

    /** /^(?:0|[1-9][0-9]*)$/ */
    function matchesPort(text: string): boolean {
      const lines = tableLines;
      const steps = tableSteps;
      let state = 5;
      let codes = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        codes |= code;
        state = steps[(lines[code & 127] as number) + state] as number;
      }
      return ((steps[28 + state] as number) & 1) !== 0 && codes < 128;
    }

    /** /^(?:0|[1-9][0-9]*)-(?:0|[1-9][0-9]*)$/ */
    function matchesRange(text: string): boolean {
      const lines = tableLines;
      const steps = tableSteps;
      let state = 5;
      let codes = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        codes |= code;
        state = steps[(lines[code & 127] as number) + state] as number;
      }
      return ((steps[28 + state] as number) & 2) !== 0 && codes < 128;
    }

    export function isPort(value: unknown): boolean {
      return typeof value === 'string' && matchesPort(value);
    }

    export function isRange(value: unknown): boolean {
      return typeof value === 'string' && matchesRange(value);
    }

    /** The same for what has a name and stands inside of objects: in a field, or in a list of one. */
    export const nested: Readonly<Record<string, Check>> = {
    };"
  `);
});

test('more patterns than one table has room for', () => {
  const names = Array.from({ length: 40 }, (_, i) => `Number${i}`);
  const code = codeOf(Object.fromEntries(names.map((name) => [name, z.string().regex(/^(?:0|[1-9][0-9]*)$/)])));
  expect(code.match(/^const table\d*Steps/gm)).toHaveLength(3);
  const bits = [...code.matchAll(/ & (\d+)\) !== 0/g)].map(([, bit]) => Number(bit));
  expect(bits).toHaveLength(40);
  expect(Math.max(...bits)).toBeLessThan(2 ** 16);
});

test('what cannot be said ahead of time fails the build, and is named', () => {
  const fields = [
    z.date(),
    z.number(),
    z.literal(1),
    z.string().max(3),
    z.string().refine((text) => text !== 'x'),
    z.string().regex(/x/i),
    z.array(z.string()).min(1),
    z.string().optional(),
  ].map((field) => z.strictObject({ field }));
  const many = Array.from({ length: 32 }, (_, i) => [`key${i}`, z.string().exactOptional()] as const);
  const wide = z.strictObject({ id: z.string(), ...Object.fromEntries(many) });
  const things = [wide, ...fields, z.object({}), z.looseObject({}), z.strictObject({}).refine(() => true)];
  expect(things.map((Thing) => refusalOf(() => codeOf({ Thing }))).join('\n')).toMatchInlineSnapshot(`
    "Thing: expected a schema that can be checked ahead of time, received 32 optional keys beside required ones.
    ThingField: expected a schema that can be checked ahead of time, received Zod's "date".
    ThingField: expected a schema that can be checked ahead of time, received Zod's "number" of any kind.
    ThingField: expected a schema that can be checked ahead of time, received 1.
    ThingField: expected a schema that can be checked ahead of time, received the check "max_length".
    ThingField: expected a schema that can be checked ahead of time, received the check "custom".
    ThingField: expected a schema that can be checked ahead of time, received /x/i, whose flags JSON Schema cannot say.
    ThingField: expected a schema that can be checked ahead of time, received an array with a length.
    Thing: expected a schema that can be checked ahead of time, received \`field\`, which may be undefined; write .exactOptional().
    Thing: expected a schema that can be checked ahead of time, received an object that is open.
    Thing: expected a schema that can be checked ahead of time, received an object that is open.
    Thing: expected a schema that can be checked ahead of time, received an object with checks."
  `);
});

function refusalOf(build: () => string): string {
  try {
    return build();
  } catch (error) {
    return (error as Error).message;
  }
}

test('there is a check for each schema', () => {
  expect(Object.keys(generated.checks)).toEqual(Object.keys(primitiveForm(objects).schemas));
});
