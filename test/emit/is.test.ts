import { expect, test } from 'vitest';
import { z } from 'zod';
import * as generated from '../../generated/is.ts';
import { primitiveForm } from '../../schemas/forms.ts';
import { objects } from '../../schemas/index.ts';
import { emitIs } from '../../src/emit/is.ts';
import { formOf } from '../support/forms.ts';
import { readVectors } from '../support/vectors.ts';

/** What is generated for some schemas, without what stands in every file. */
function codeOf(schemas: Readonly<Record<string, z.ZodType>>): string {
  const code = emitIs(formOf(schemas));
  const start = code.indexOf('const isEmptyArray');
  const end = code.indexOf('/** Whether a value is what a schema admits');
  return code.slice(code.indexOf('\n\n', start), end).trim();
}

test('the code is plain: a function for each schema, shared where the schema is shared', () => {
  const Letters = z.string().regex(/^[a-f]{2}$/);
  const Port = z.strictObject({ id: Letters, tags: z.array(z.string()), up: z.boolean().nullable().exactOptional() });
  expect(codeOf({ Letters, Port, Pair: z.strictObject({ left: Port, right: Port }) })).toMatchInlineSnapshot(`
    "/**
     * Which kind of object it is: its number, and behind that a bit for each key that may be missing. It is -1 if a key is
     * missing or unknown, or if there is no such kind.
     */
    const kindOf = function (input: unknown): number {
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
      return required !== 2 ? -1 : optional;
    };

    /**
     * Which kind of object it is: its number, and behind that a bit for each key that may be missing. It is -1 if a key is
     * missing or unknown, or if there is no such kind.
     */
    const kindOf2 = function (input: unknown): number {
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
      return required !== 2 ? -1 : optional;
    };

    /** /^[a-f]{2}$/ */
    const notLetters = /^(?![a-f][a-f]$)/;

    export const isLetters = function (value: unknown): boolean {
      return typeof value === 'string' && !notLetters.test(value);
    };

    const isPortTags = function (value: unknown): boolean {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        if (typeof item !== 'string') return false;
      }
      return true;
    };

    const hasPortFields = function (value: Fields, kind: number): boolean {
      if (!isLetters(value.id)) return false;
      if (!isPortTags(value.tags)) return false;
      if ((kind & 0x1) !== 0 && !(value.up === null || typeof value.up === 'boolean')) return false;
      return true;
    };

    export const isPort = function (input: unknown): boolean {
      const kind = kindOf(input);
      return kind >> 1 === 0 && hasPortFields(input as Fields, kind);
    };

    const hasPairFields = function (value: Fields, kind: number): boolean {
      if (!isPort(value.left)) return false;
      if (!isPort(value.right)) return false;
      return true;
    };

    export const isPair = function (input: unknown): boolean {
      const kind = kindOf2(input);
      return kind === 0 && hasPairFields(input as Fields, kind);
    };

    /** The same for what has a name and stands inside of objects: in a field, or in a list of one. */
    export const nested: Readonly<Record<string, Check>> = {
      Letters: isLetters,
      Port: isPort,
    };"
  `);
});

test('objects with the same keys are told apart by one function, which looks at the length of a text first', () => {
  const option = (name: string, version: string) =>
    z.strictObject({ name: z.literal(name), of: z.literal('os_vif'), version: z.literal(version) });
  const Tap = option('tap', '1.0');
  const Tun = z.discriminatedUnion('version', [option('tun', '1.0'), option('tun', '1.1')]);
  const Bridge = option('bridge', '1.0');
  const Any = z.discriminatedUnion('name', [Tun, Bridge]);
  const code = codeOf({ Tap, Any, Pick: z.discriminatedUnion('name', [Tap, Bridge]) });
  const part = (start: string) => code.slice(code.indexOf(start), code.indexOf('\n};\n', code.indexOf(start)) + 3);
  expect(part('  if (required')).toMatchInlineSnapshot(`
    "  if (required !== 3 || value.of !== 'os_vif') return -1;
      const name = value.name;
      const version = value.version;
      if (typeof name !== 'string') return -1;
      switch (name.length) {
        case 3:
          if (name === 'tap' && version === '1.0') return (0 << 0) | optional;
          if (name === 'tun') {
            if (version === '1.0') return (1 << 0) | optional;
            if (version === '1.1') return (2 << 0) | optional;
          }
          return -1;
        case 6:
          if (name === 'bridge' && version === '1.0') return (3 << 0) | optional;
          return -1;
        default:
          return -1;
      }
    };"
  `);
  expect(code.slice(code.indexOf('const fieldsOf'), code.indexOf('/** The same'))).toMatchInlineSnapshot(`
    "const fieldsOf: readonly FieldCheck[] = [
      /* 0 */ hasTapFields,
      /* 1 */ hasAnyOption0Option0Fields,
      /* 2 */ hasAnyOption0Option1Fields,
      /* 3 */ hasAnyOption1Fields,
    ];

    "
  `);
  expect(['isTap', 'isAny', 'isPick'].map((name) => part(`export const ${name} = `)).join('\n')).toMatchInlineSnapshot(`
    "export const isTap = function (input: unknown): boolean {
      const kind = kindOf(input);
      return kind === 0 && hasTapFields(input as Fields, kind);
    };
    export const isAny = function (input: unknown): boolean {
      const kind = kindOf(input);
      const number = kind;
      return number >= 1 && number <= 3 && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
    };
    export const isPick = function (input: unknown): boolean {
      const kind = kindOf(input);
      const number = kind;
      return (number === 0 || number === 3) && (fieldsOf[number] as FieldCheck)(input as Fields, kind);
    };"
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
    "/** Where in the steps the line of a character starts, by its code. Line 0 is that of characters that match nothing. */
    const tableLines = /* @__PURE__ */ new Uint8Array([
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 14, 21, 21, 21, 21, 21, 21, 21, 21, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);

    /**
     * A line for each class of characters: in it the next state for each state. The last line says which patterns match a
     * text that ends in a state, one bit each. State 0 fails for good.
     */
    const tableSteps = /* @__PURE__ */ new Uint8Array([
      0, 0, 0, 0, 0, 0, 0,
      0, 0, 6, 6, 0, 0, 0,
      0, 0, 0, 3, 4, 2, 1,
      0, 0, 0, 3, 4, 3, 4,
      0, 2, 1, 1, 2, 0, 0,
    ]);

    /** /^(?:0|[1-9][0-9]*)$/ */
    const matchesPort = function (text: string): boolean {
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
    };

    /** /^(?:0|[1-9][0-9]*)-(?:0|[1-9][0-9]*)$/ */
    const matchesRange = function (text: string): boolean {
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
    };

    export const isPort = function (value: unknown): boolean {
      return typeof value === 'string' && matchesPort(value);
    };

    export const isRange = function (value: unknown): boolean {
      return typeof value === 'string' && matchesRange(value);
    };

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
  const tagged = (tag: string, keys = {}) => z.strictObject({ tag: z.literal(tag), ...keys });
  const several = z.strictObject({ tag: z.enum(['a', 'b']) });
  const unions = [
    z.discriminatedUnion('tag', [tagged('a'), tagged('b', { id: z.string() })]),
    z.discriminatedUnion('tag', [several]),
  ];
  const alike = z.strictObject({ left: tagged('a'), right: tagged('a') });
  const objects = [z.object({}), z.looseObject({}), z.strictObject({}).refine(() => true)];
  const things = [wide, ...fields, ...objects, ...unions, alike];
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
    Thing: expected a schema that can be checked ahead of time, received an object with checks.
    Thing: expected a schema that can be checked ahead of time, received a union of objects with different keys, or with no texts that tell them apart.
    Thing: expected a schema that can be checked ahead of time, received a union of objects with different keys, or with no texts that tell them apart.
    ThingRight: expected a schema that can be checked ahead of time, received another object that says of itself a."
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
