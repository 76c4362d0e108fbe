import { expect, test } from 'vitest';
import { z } from 'zod';
import * as generated from '../../generated/is.ts';
import type { Form } from '../../schemas/forms.ts';
import { primitiveForm } from '../../schemas/forms.ts';
import { objects } from '../../schemas/index.ts';
import { emitIs } from '../../src/emit/is.ts';

/** What is generated for some schemas, without what stands in every file. */
function codeOf(schemas: Readonly<Record<string, z.ZodType>>): string {
  const metadata: Form['metadata'] = z.registry();
  for (const [id, schema] of Object.entries(schemas)) metadata.add(schema, { id });
  const code = emitIs({ schemas, metadata });
  const start = code.indexOf(code.includes('function accepts') ? 'function accepts' : 'function isEmptyArray');
  const end = code.indexOf('/** Whether a value is what a schema admits');
  return code.slice(code.indexOf('\n\n', start), end).trim();
}

test('the code is plain: a function for each schema, shared where the schema is shared', () => {
  const Letters = z.string().regex(/^[a-f]{2}$/);
  const Port = z.strictObject({ id: Letters, tags: z.array(z.string()), up: z.boolean().nullable().exactOptional() });
  expect(codeOf({ Letters, Port, Pair: z.strictObject({ left: Port, right: Port }) })).toMatchInlineSnapshot(`
    "const table = /* @__PURE__ */ tableOf(['abcdef'], [
      0, 0, 0,
      0, 6, 0,
      0, 9, 0,
      0, 0, 1,
    ]);

    /** /^[a-f]{2}$/ */
    const LettersAutomaton: Automaton = { table: table, start: 3, bit: 1 };

    export function isLetters(value: unknown): boolean {
      return typeof value === 'string' && accepts(LettersAutomaton, value);
    }

    function isPortTags(value: unknown): boolean {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) {
        const item: unknown = value[i];
        if (typeof item !== 'string') return false;
      }
      return true;
    }

    export function isPort(input: unknown): boolean {
      const value = input as Fields;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
      let required = 0;
      for (const key in value) {
        switch (key) {
          case 'id':
            if (!isLetters(value.id)) return false;
            required++;
            break;
          case 'tags':
            if (!isPortTags(value.tags)) return false;
            required++;
            break;
          case 'up':
            if (!(value.up === null || typeof value.up === 'boolean')) return false;
            break;
          default:
            return false;
        }
      }
      return required === 2;
    }

    export function isPair(input: unknown): boolean {
      const value = input as Fields;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
      if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
      let required = 0;
      for (const key in value) {
        switch (key) {
          case 'left':
            if (!isPort(value.left)) return false;
            required++;
            break;
          case 'right':
            if (!isPort(value.right)) return false;
            required++;
            break;
          default:
            return false;
        }
      }
      return required === 2;
    }

    /** The same for what has a name and stands inside of objects: in a field, or in a list of one. */
    export const nested: Readonly<Record<string, Check>> = {
      Letters: isLetters,
      Port: isPort,
    };"
  `);
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
  const things = [...fields, z.object({}), z.looseObject({}), z.strictObject({}).refine(() => true)];
  expect(things.map((Thing) => refusalOf(() => codeOf({ Thing }))).join('\n')).toMatchInlineSnapshot(`
    "ThingField: expected a schema that can be checked ahead of time, received Zod's "date".
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
