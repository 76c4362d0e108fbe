import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';
import { DefinitionError, defineEnum, defineObject, defineScalar, orSubclass, UUID } from '../../src/define.ts';
import { kuryr, osvif } from '../support/registries.ts';

/* Whoever declares an object learns of each mistake when it is made, by name. */

const { Network, SubnetList, VIFBase } = osvif.objects;
const description = 'What this test is about.';
/** Of objects, types and fields, each in its own words: what a type says of itself is not said of a field. */
const [ofObject, ofType] = ['An object.', 'A type.'];
const text = z.string().meta({ description });

/** The message of a mistake. */
function mistake(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(DefinitionError);
    return (error as Error).message;
  }
  return 'no mistake';
}

/** The mistake in an object that has one thing different from a right one. */
function mistakeIn(changes: object, name = 'Thing'): string {
  const right = { kind: 'thing', description: ofObject, versions: { '1.0': [] }, fields: { a: text } };
  return mistake(() => defineObject(name, { ...right, ...changes } as never));
}

/** The mistake in one field. */
function mistakeInField(schema: unknown): string {
  return mistakeIn({ fields: { a: schema } });
}

/** An object that is right by itself. */
function thing(name: string, fields: Record<string, z.ZodType> = { a: text }, parent?: z.ZodObject) {
  return defineObject(name, {
    kind: 'thing',
    description: ofObject,
    versions: { '1.0': [] },
    fields,
    ...(parent && { parent }),
  });
}

test('what is right is taken', () => {
  expect(mistakeIn({})).toBe('no mistake');
  expect(mistakeInField(text)).toBe('no mistake');
  expect(mistake(() => osvif.extend({ Thing: thing('Thing') }))).toBe('no mistake');
});

describe('in an object', () => {
  test('its definition, whose keys nobody checks in JavaScript', () => {
    expect([
      mistake(() => defineObject('Thing', undefined as never)),
      mistake(() => defineObject('Thing', [] as never)),
      mistakeIn({ parnt: VIFBase }),
      mistakeIn({ kind: 5 }),
      mistakeIn({ abstract: 'no' }),
      mistakeIn({ superseded: 5 }),
      mistakeIn({ versions: undefined }),
      mistakeIn({ versions: ['1.0'] }),
      mistakeIn({ fields: undefined }),
      mistakeIn({ fields: z.strictObject({ a: text }) }),
      mistakeIn({ constructed: 'a' }),
      mistakeIn({ examples: { a: 'x' } }),
      mistakeIn({ examples: [null] }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: expected a definition, received undefined.",
        "Thing: expected a definition, received [].",
        "Thing: expected \`description\`, \`parent\`, \`kind\`, \`abstract\`, \`superseded\`, \`list\`, \`versions\`, \`releases\`, \`withdrawn\`, \`fields\`, \`constructed\`, \`examples\` in a definition, received \`parnt\`.",
        "Thing: expected a text as \`kind\`, received 5.",
        "Thing: expected true or false as \`abstract\`, received "no".",
        "Thing: expected a text as \`superseded\`, received 5.",
        "Thing: expected \`versions\` such as { '1.0': [] }, received none.",
        "Thing: expected \`versions\` such as { '1.0': [] }, received ["1.0"].",
        "Thing: expected \`fields\` such as { name: z.string() }, received none.",
        "Thing: expected \`fields\` such as { name: z.string() }, received Zod's "object".",
        "Thing: expected \`constructed\` such as { field: value }, received "a".",
        "Thing: expected \`examples\` such as [{ field: value }], received {"a":"x"}.",
        "Thing: expected \`examples\` such as [{ field: value }], received [null].",
      ]
    `);
  });
  test('its name', () => {
    expect(
      ['thing', 'Not-a-name', '', '__proto__', 'X'.repeat(101), 7].map((name) => mistakeIn({}, name as string)),
    ).toMatchInlineSnapshot(`
      [
        "thing: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
        "Not-a-name: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
        """: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
        "__proto__: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
        "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX…: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
        "7: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
      ]
    `);
  });
  test('its description', () => {
    expect([mistakeIn({ description: undefined }), mistakeIn({ description: '  ' })]).toMatchInlineSnapshot(`
      [
        "Thing: expected a description, received none.",
        "Thing: expected a description, received "  ".",
      ]
    `);
  });
  test('its parent', () => {
    expect([
      mistakeIn({ kind: undefined }),
      mistakeIn({ parent: z.strictObject({ a: z.string() }) }),
      mistakeIn({ parent: VIFBase.extend({ a: z.string() }) }),
      mistakeIn({ parent: 'VIFBase' }),
      mistakeIn({ parent: (osvif.objects as Record<string, unknown>).VIFBas }),
      mistakeIn({ parent: null }),
      mistakeIn({ parent: VIFBase, fields: { plugin: text } }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: expected a kind or a parent to take it from, received neither.",
        "Thing: expected a parent made by defineObject, received Zod's "object".",
        "Thing: expected a parent made by defineObject, received Zod's "object".",
        "Thing: expected a parent made by defineObject, received "VIFBase".",
        "Thing: expected a parent made by defineObject, received undefined.",
        "Thing: expected a parent made by defineObject, received null.",
        "Thing: \`plugin\` is inherited from VIFBase; declare it once.",
      ]
    `);
  });
  test('its versions', () => {
    expect([
      mistakeIn({ versions: {} }),
      mistakeIn({ versions: { '1.1': [], '1.0': [] } }),
      mistakeIn({ versions: { '1.10': [], '1.9': [] } }),
      mistakeIn({ versions: { '1': [] } }),
      mistakeIn({ versions: { '1.0': [], '1.01': [] } }),
      mistakeIn({ versions: { '1.0': [], '1.1': ['b'] } }),
      mistakeIn({ versions: { '1.0': [], '1.1': ['toString'] } }),
      mistakeIn({ versions: { '1.0': [], '1.1': ['a'], '1.2': ['a'] } }),
      mistakeIn({ versions: { '1.0': [], '1.1': 'a' } }),
      mistakeIn({ versions: { '1.0': null } }),
      mistakeIn({ versions: { '1.0': [7] } }),
      mistakeIn({ fields: {}, versions: { '1.0': ['a'] } }),
      mistakeIn({ releases: { '1.1': 'thing 2.0' } }),
      mistakeIn({ releases: { '1.0': 2 } }),
      mistakeIn({ withdrawn: { '1.0': 'thing 1.0' } }),
      mistakeIn({ withdrawn: { '1.1': 2 } }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: expected at least one version, received none.",
        "Thing: expected versions from oldest to newest, received 1.0 after 1.1.",
        "Thing: expected versions from oldest to newest, received 1.9 after 1.10.",
        "Thing: expected a version such as 1.0, received "1".",
        "Thing: expected a version such as 1.0, received "1.01".",
        "Thing: version 1.1: expected one of its fields \`a\`, received \`b\`.",
        "Thing: version 1.1: expected one of its fields \`a\`, received \`toString\`.",
        "Thing: version 1.2: \`a\` came with an earlier version.",
        "Thing: version 1.1: expected a list of the fields it brought, received "a".",
        "Thing: version 1.0: expected a list of the fields it brought, received null.",
        "Thing: version 1.0: expected names of fields, received 7.",
        "Thing: version 1.0: expected no field, as it has none, received \`a\`.",
        "Thing: releases: expected each version (\`1.0\`), received \`1.1\`.",
        "Thing: expected \`releases\` such as { '1.0': 'os-vif 1.0.0' }, received {"1.0":2}.",
        "Thing: expected in \`withdrawn\` no version of \`versions\`, received "1.0".",
        "Thing: expected \`withdrawn\` such as { '1.1': 'os-vif 1.8.0' }, received {"1.1":2}.",
      ]
    `);
  });
  test('its fields, as a list object', () => {
    expect([
      mistakeIn({ list: true }),
      mistakeIn({ list: true, fields: { objects: text } }),
      mistakeIn({ list: true, fields: { objects: z.array(UUID).meta({ description }), a: text } }),
      mistakeIn({ list: true, fields: {} }),
      mistakeIn({ list: true, fields: { objects: z.array(UUID).meta({ description }) } }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: expected of a list object one field, \`objects\`, that is an array; received \`a\`.",
        "Thing: expected of a list object one field, \`objects\`, that is an array; received no array.",
        "Thing: expected of a list object one field, \`objects\`, that is an array; received \`objects\`, \`a\`.",
        "Thing: expected of a list object one field, \`objects\`, that is an array; received none.",
        "no mistake",
      ]
    `);
  });
});

describe('in a field', () => {
  test('its name', () => {
    const named = (name: string) => mistakeIn({ fields: JSON.parse(`{"${name}": 0}`) });
    expect(['type', '$schema', '__proto__', 'constructor', 'a-b', ''].map(named)).toMatchInlineSnapshot(`
      [
        "Thing: \`type\`: expected the name of a field: letters, digits and \`_\`, not \`type\`, and no name that every JavaScript object has.",
        "Thing: \`$schema\`: expected the name of a field: letters, digits and \`_\`, not \`type\`, and no name that every JavaScript object has.",
        "Thing: \`__proto__\`: expected the name of a field: letters, digits and \`_\`, not \`type\`, and no name that every JavaScript object has.",
        "Thing: \`constructor\`: expected the name of a field: letters, digits and \`_\`, not \`type\`, and no name that every JavaScript object has.",
        "Thing: \`a-b\`: expected the name of a field: letters, digits and \`_\`, not \`type\`, and no name that every JavaScript object has.",
        "Thing: \`\`: expected the name of a field: letters, digits and \`_\`, not \`type\`, and no name that every JavaScript object has.",
      ]
    `);
  });
  test('its description', () => {
    expect([mistakeInField(z.string()), mistakeInField(UUID), mistakeInField(Network)]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected a description in .meta(), received none.",
        "Thing: \`a\`: expected a description in .meta(), received none.",
        "Thing: \`a\`: expected a description in .meta(), received none.",
      ]
    `);
  });

  test('what its constructor sets', () => {
    const fields = { a: text, subnets: SubnetList.meta({ description }), network: Network.meta({ description }) };
    const constructing = (constructed: object) => mistakeIn({ fields, constructed });
    expect([
      constructing({ b: 1 }),
      constructing({ constructor: 1 }),
      constructing({ a: null }),
      constructing({ a: undefined }),
      constructing({ subnets: [{}] }),
      constructing({ subnets: {} }),
      constructing({ network: [] }),
      constructing({ a: 'x', subnets: [] }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: constructed: expected one of its fields \`a\`, \`subnets\`, \`network\`, received \`b\`.",
        "Thing: constructed: expected one of its fields \`a\`, \`subnets\`, \`network\`, received \`constructor\`.",
        "Thing: \`a\`: expected a constructed value that its schema accepts, received null.",
        "Thing: \`a\`: expected a constructed value that its schema accepts, received undefined.",
        "Thing: \`subnets\`: expected a constructed value that its schema accepts, received [{}].",
        "Thing: \`subnets\`: expected a constructed value that its schema accepts, received {}.",
        "Thing: \`network\`: expected a constructed value that its schema accepts, received [].",
        "no mistake",
      ]
    `);
  });

  test('its default', () => {
    const withDefault = (schema: z.ZodType, value: unknown) =>
      mistakeInField(schema.meta({ description, default: value }));
    expect([
      withDefault(z.string(), 7),
      withDefault(z.string(), null),
      withDefault(UUID, 'none'),
      withDefault(z.array(z.int()), [1, 2.5]),
      withDefault(z.record(z.string(), z.boolean()), []),
      withDefault(z.record(z.string(), orSubclass(VIFBase)), { eth0: {} }),
      withDefault(Network, {}),
      withDefault(z.record(z.string(), z.int()), new Date(0)),
      withDefault(z.int(), 1n),
      withDefault(z.int(), Number.NaN),
      withDefault(z.int(), 'x'.repeat(100)),
      withDefault(z.string().nullable(), null),
      withDefault(z.record(z.string(), orSubclass(VIFBase)), {}),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected a default that its schema accepts, received 7.",
        "Thing: \`a\`: expected a default that its schema accepts, received null.",
        "Thing: \`a\`: expected a default that its schema accepts, received "none".",
        "Thing: \`a\`: expected a default that its schema accepts, received [1,2.5].",
        "Thing: \`a\`: expected a default that its schema accepts, received [].",
        "Thing: \`a\`: expected a default that its schema accepts, received {"eth0":{}}.",
        "Thing: \`a\`: expected a default that its schema accepts, received {}.",
        "Thing: \`a\`: expected a default that its schema accepts, received a Date.",
        "Thing: \`a\`: expected a default that its schema accepts, received the BigInt 1.",
        "Thing: \`a\`: expected a default that its schema accepts, received NaN.",
        "Thing: \`a\`: expected a default that its schema accepts, received "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx….",
        "no mistake",
        "no mistake",
      ]
    `);
  });
  test('its metadata', () => {
    expect([
      mistakeInField(z.string().meta({ description, pattern: '^a$' })),
      mistakeInField(z.int().meta({ description, examples: [1, 'x'] })),
      mistakeInField(z.int().meta({ description, examples: 'x' as never })),
      mistakeInField(z.int().meta({ description, examples: [1] })),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected \`description\`, \`default\`, \`title\`, \`examples\`, \`deprecated\` in .meta(), received \`pattern\`.",
        "Thing: \`a\`: expected an example that its schema accepts, received "x".",
        "Thing: \`a\`: expected a list of examples, received "x".",
        "no mistake",
      ]
    `);
  });
  test('what no field of os-vif is, or what would be lost', () => {
    const meta = { description };
    expect([
      mistakeInField(z.date().meta(meta)),
      mistakeInField(z.any().meta(meta)),
      mistakeInField(z.number().meta(meta)),
      mistakeInField(z.int().min(1).meta(meta)),
      mistakeInField(z.int32().meta(meta)),
      mistakeInField(z.string().min(1).meta(meta)),
      mistakeInField(z.email().meta(meta)),
      mistakeInField(z.coerce.string().meta(meta)),
      mistakeInField(UUID.min(3).meta(meta)),
      mistakeInField(z.string().default('x').meta(meta)),
      mistakeInField(z.string().transform(Number).meta(meta)),
      mistakeInField(z.boolean().refine(Boolean).meta(meta)),
      mistakeInField(Network.refine(() => true).meta(meta)),
      mistakeInField(Network.partial().meta(meta)),
      mistakeInField(z.strictObject({}).meta(meta)),
      mistakeInField(z.array(z.string()).min(1).meta(meta)),
      mistakeInField(z.array(z.string().nullable()).meta(meta)),
      mistakeInField(z.array(z.string().optional()).meta(meta)),
      mistakeInField(z.record(z.enum(['a']), z.string()).meta(meta)),
      mistakeInField(z.record(UUID, z.string()).meta(meta)),
      mistakeInField(z.looseRecord(z.string(), z.string()).meta(meta)),
      mistakeInField(z.union([z.string(), z.int()]).meta(meta)),
      mistakeInField(z.enum({ A: 1 }).meta(meta)),
      mistakeInField(z.enum([]).meta(meta)),
      mistakeInField(z.string().nullable().refine(Boolean).meta(meta)),
      mistakeInField(z.string().optional().refine(Boolean).meta(meta)),
      mistakeInField(z.array(z.int()).optional().refine(Boolean).nullable().meta(meta)),
      mistakeInField(z.int().refine(Boolean).meta(meta)),
      mistakeInField(z.number().int().meta(meta)),
      mistakeInField(z.exactOptional(z.string()).meta(meta)),
      mistakeInField(z.array(z3.string() as never).meta(meta)),
      mistakeInField(z.optional(z3.string() as never).meta(meta)),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "date"; give the text a name and a pattern with defineScalar.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "any".",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "number"; write z.int().",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "number" with further checks; oslo.versionedobjects has no such bounds.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "number"; write z.int().",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "string" with further checks; give the text a name and a pattern with defineScalar.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "string"; give the text a name and a pattern with defineScalar.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received z.coerce.string(); read with mode "coerce" to convert.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "string" with further checks; give the text a name and a pattern with defineScalar.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "default"; write .meta({ default }), since nothing here fills a default in.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "pipe"; convert the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "boolean" with further checks; check the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "object" with further checks; check the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "object"; declare it with defineObject.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "object"; declare it with defineObject.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "array" with further checks; oslo.versionedobjects has no such bounds.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "nullable"; what stands in an array or a record may not be null.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "optional"; what stands in an array or a record may not be absent.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received z.record() with keys of Zod's "enum"; write z.string() for the keys.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received z.record() with keys of UUID; write z.string() for the keys.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received another z.record() than that of all keys; write z.record(z.string(), …).",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "union"; where objects with one parent may stand, write orSubclass(parent).",
        "Thing: \`a\`: expected texts in an enumeration, received 1.",
        "Thing: \`a\`: expected values in an enumeration, received none.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "nullable" with further checks; check the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "optional" with further checks; check the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "optional" with further checks; check the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "number" with further checks; check the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "number" with further checks; write z.int().",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received z.exactOptional(); write .optional().",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received what is no schema of Zod 4 inside one of Zod 4; write all of a field in Zod 4, or all in Zod 3.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received what is no schema of Zod 4 inside one of Zod 4; write all of a field in Zod 4, or all in Zod 3.",
      ]
    `);
  });
  test('what is no schema', () => {
    expect([mistakeInField(undefined), mistakeInField('string'), mistakeInField({})]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received nothing.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received a string.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received something that is no Zod schema.",
      ]
    `);
  });
  test('what Zod 3 says and Zod 4 would not', () => {
    expect([
      mistakeInField(z3.string()),
      mistakeInField(z3.number().describe(description)),
      mistakeInField(z3.number().int().max(4094).describe(description)),
      mistakeInField(z3.string().uuid().describe(description)),
      mistakeInField(z3.coerce.string().describe(description)),
      mistakeInField(z3.string().default('x').describe(description)),
      mistakeInField(z3.string().transform(Number).describe(description)),
      mistakeInField(z3.object({}).describe(description)),
      mistakeInField(z3.date().describe(description)),
      mistakeInField(z3.array(z3.string()).nonempty().describe(description)),
      mistakeInField(z3.record(z3.string().uuid(), z3.string()).describe(description)),
      mistakeInField(z3.array(z3.string().nullable()).describe(description)),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected a description in .meta(), received none.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "number"; write .int().",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "number" with the check "max"; leave out the bounds.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "string" with the check "uuid"; give the text a name and a pattern with defineScalar.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's z.coerce.string(); read with mode "coerce" to convert.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "default"; write the field in Zod 4 with .meta({ default }), since nothing here fills a default in.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "effects"; check or convert the value after reading.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "object"; declare it with defineObject.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "date"; write the field in Zod 4.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "array" with a length; leave out the length.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod 3's "string" with the check "uuid"; give the text a name and a pattern with defineScalar.",
        "Thing: \`a\`: expected a scalar, an enumeration, a defined object, or an array or a record of these, received Zod's "nullable"; what stands in an array or a record may not be null.",
      ]
    `);
  });
});

describe('in a scalar or an enumeration', () => {
  test('of a scalar', () => {
    const right = { description, expected: 'a name such as vlan7', pattern: /^vlan[0-9]+$/, examples: ['vlan7'] };
    const scalar = (changes: object, name = 'VLANName') => mistake(() => defineScalar(name, { ...right, ...changes }));
    expect([
      scalar({}),
      scalar({}, 'vlan'),
      scalar({ description: '' }),
      scalar({ expected: undefined }),
      scalar({ pattern: /^vlan\d+$/ }),
      scalar({ pattern: /^VLAN[0-9]+$/i }),
      scalar({ examples: ['vlan7', 'vlanX'] }),
      scalar({ pattern: /^vlan[0-9]+$/u }),
      scalar({ pattern: /^[^x]+$/ }),
      scalar({ pattern: /^vlan{[0-9]+}$/ }),
      scalar({ pattern: /^[a-z]+[a-z0-9]+$/ }),
      scalar({ pattern: /[0-9]+$/ }),

      scalar({ pattern: '^vlan[0-9]+$' }),
      scalar({ pattern: undefined }),
      scalar({ examples: undefined }),
      scalar({ examples: 'vlan7' }),
      scalar({ exmaples: ['vlan7'] }),
      mistake(() => defineScalar('VLANName', undefined as never)),
    ]).toMatchInlineSnapshot(`
      [
        "no mistake",
        "vlan: expected a name of at most 100 letters, digits and \`_\` that starts with a capital letter.",
        "VLANName: expected a description, received "".",
        "VLANName: expected \`expected\`, how a message asks for such a text, received none.",
        "VLANName: expected a portable pattern, received the pattern /^vlan\\d+$/ with \\d, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "VLANName: expected a portable pattern, received the pattern /^VLAN[0-9]+$/i with the flag i; write it without, such as [Aa] for /a/i.",
        "VLANName: expected an example that /^vlan[0-9]+$/ matches, received "vlanX".",
        "VLANName: expected a portable pattern, received the pattern /^vlan[0-9]+$/u with the flag u; write it without, such as [Aa] for /a/i.",
        "VLANName: expected a portable pattern, received the pattern /^[^x]+$/, which halves an emoji; list the characters that may stand there, such as [0-9a-z] for [^.].",
        "VLANName: expected a portable pattern, received the pattern /^vlan{[0-9]+}$/ with {, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "VLANName: expected a pattern that takes linear time, received the pattern /^[a-z]+[a-z0-9]+$/, which can read "aaaaaaaaaa…" in more than 100 ways; end each repetition with a character that it cannot read itself, such as the dot in /^[0-9]+(?:[.][0-9]+)*$/.",
        "VLANName: expected a pattern that takes linear time, received the pattern /[0-9]+$/, which can read "0000000000…" in more than 100 ways; start it with ^, and end each repetition with a character that it cannot read itself, such as the dot in /^[0-9]+(?:[.][0-9]+)*$/.",
        "VLANName: expected a \`pattern\` such as /^vlan[0-9]+$/, received "^vlan[0-9]+$".",
        "VLANName: expected a \`pattern\` such as /^vlan[0-9]+$/, received none.",
        "VLANName: expected \`examples\` such as ['vlan7'], received none.",
        "VLANName: expected \`examples\` such as ['vlan7'], received "vlan7".",
        "VLANName: expected \`title\`, \`description\`, \`expected\`, \`pattern\`, \`examples\` in a definition, received \`exmaples\`.",
        "VLANName: expected a definition, received undefined.",
      ]
    `);
  });
  test('of an enumeration', () => {
    const values = (all: unknown) => mistake(() => defineEnum('Mode', description, all as Record<string, string>));
    expect([
      values({ a: 'The first.' }),
      values({}),
      values({ a: '' }),
      values(['a', 'b']),
      values(undefined),
    ]).toMatchInlineSnapshot(`
      [
        "no mistake",
        "Mode: expected values, received none.",
        "Mode: expected what "a" means, received "".",
        "Mode: expected values with what each means, such as { up: 'It is up.' }, received ["a","b"].",
        "Mode: expected values with what each means, such as { up: 'It is up.' }, received undefined.",
      ]
    `);
  });
  test('of a reference', () => {
    expect([
      mistake(() => orSubclass(z.strictObject({}))),
      mistake(() => orSubclass(undefined as never)),
    ]).toMatchInlineSnapshot(`
      [
        "orSubclass: expected an object made by defineObject, received Zod's "object".",
        "orSubclass: expected an object made by defineObject, received undefined.",
      ]
    `);
  });
});

/** Names of the definitions of a JSON Schema, or of an OpenAPI document. */
function definedIn(schema: object): string[] {
  const { $defs, definitions, components } = schema as Record<string, { schemas?: object } | undefined>;
  return Object.keys({ ...$defs, ...definitions, ...components?.schemas });
}

describe('in what is registered', () => {
  const extend = (more: unknown) => mistake(() => osvif.extend(more as never));

  test('a table of objects by name', () => {
    const Thing = thing('Thing');
    expect([
      extend(undefined),
      extend([Thing]),
      extend(Promise.resolve({ Thing })),
      extend(Thing),
    ]).toMatchInlineSnapshot(`
      [
        "extend: expected objects by name, such as { Thing }, received undefined.",
        "extend: expected objects by name, such as { Thing }, received an array of schemas.",
        "extend: expected objects by name, such as { Thing }, received a Promise.",
        "extend: expected objects by name, received Thing itself; write { Thing }.",
      ]
    `);
    expect(extend({})).toBe('no mistake');
  });

  test('a name', () => {
    expect([
      extend({ Thing: z.strictObject({}) }),
      extend({ Other: thing('Thing') }),
      extend({ VIFBridge: thing('VIFBridge') }),
      extend({ VIFBase }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: expected an object made by defineObject, received Zod's "object".",
        "Other: expected the name that the object was defined with, Thing.",
        "VIFBridge: this name is taken.",
        "VIFBase: this object is registered already.",
      ]
    `);
  });
  test('a name that is generated already', () => {
    const names = ['AnyVIF', 'VIFBridge_1_0', 'NestedNetwork', 'NestedAnyVIFPortProfile', 'Document', 'Record', 'UUID'];
    expect(names.map((name) => extend({ [name]: thing(name) }))).toMatchInlineSnapshot(`
      [
        "AnyVIF: the name AnyVIF is taken by the union of VIFBase and its descendants.",
        "VIFBridge_1_0: the name VIFBridge_1_0 is taken by VIFBridge at 1.0.",
        "NestedNetwork: the name NestedNetwork is taken by Network in a field of a config.",
        "NestedAnyVIFPortProfile: the name NestedAnyVIFPortProfile is taken by the union of VIFPortProfileBase and its descendants in a field.",
        "Document: the name Document is taken by the package itself.",
        "Record: the name Record is taken by the package itself.",
        "UUID: the name UUID is taken by the type of values UUID.",
      ]
    `);
  });
  test('a name that generated files give to something', () => {
    const identifiers = /^(?:export )?(?:const|type|interface) ([A-Z]\w*)|^import type \{(.*)\}/gm;
    const names = [...kuryr.generate()].flatMap(([path, text]) => {
      if (path.endsWith('.json')) return definedIn(JSON.parse(text));
      if (path === 'is.ts' || !path.endsWith('.ts')) return [];
      return [...text.matchAll(identifiers)].flatMap(([, name, imported = '']) => name ?? imported.trim().split(', '));
    });
    const forOne = kuryr.jsonSchema({ for: 'codegen', name: 'Network_1_0' });
    const distinct = [...new Set([...names, ...definedIn(forOne)])];
    expect(distinct).toEqual(
      expect.arrayContaining([
        ...['ByName', 'ObjectDescription', 'Snippets', 'Document', 'AnyVIF', 'VIFVlanNested', 'Network_1_0', 'UUID'],
        ...['PodStateData', 'Network_1_0Data', 'MACAddressOrNull', 'NestedNetworkOrNull'],
      ]),
    );
    expect(distinct.length).toBeGreaterThan(150);
    const free = distinct.filter(
      (name) => !/ taken/.test(mistake(() => kuryr.extend({ [name]: thing(name) } as never))),
    );
    expect(free).toEqual([]);
  });
  test('the name of an object in other letters', () => {
    expect([
      extend({ VIFbridge: thing('VIFbridge') }),
      extend({ Thing: thing('Thing'), THING: thing('THING') }),
    ]).toMatchInlineSnapshot(`
      [
        "VIFbridge: expected a name that differs from VIFBridge in more than upper and lower case.",
        "THING: expected a name that differs from Thing in more than upper and lower case.",
      ]
    `);
  });
  test('names that two new objects take', () => {
    const Thing = thing('Thing');
    expect([
      extend({ Thing, NestedThing: thing('NestedThing') }),
      extend({ Thing, Thing_1_0: thing('Thing_1_0') }),
      extend({ Thing, ThingData: thing('ThingData') }),
      extend({ ThingData: thing('ThingData'), Thing }),
      extend({ Thing, Thing_1_0Data: thing('Thing_1_0Data') }),
      extend({ Thing, ThingOrNull: thing('ThingOrNull') }),
      extend({ Thing, Child: thing('Child', { b: text }, Thing), AnyThing: thing('AnyThing') }),
    ]).toMatchInlineSnapshot(`
      [
        "NestedThing: the name NestedThing is taken by Thing in a field of a config.",
        "Thing_1_0: the name Thing_1_0 is taken by Thing at 1.0.",
        "ThingData: the name ThingData is taken by the data of the object Thing.",
        "Thing: the name ThingData is taken by the object ThingData.",
        "Thing_1_0Data: the name Thing_1_0Data is taken by the data of Thing at 1.0.",
        "ThingOrNull: the name ThingOrNull is taken by the object Thing, or null.",
        "AnyThing: the name AnyThing is taken by the union of Thing and its descendants.",
      ]
    `);
  });
  test('a parent that is not there', () => {
    const Parent = thing('Parent');
    const Child = thing('Child', { b: text }, Parent);
    const Namesake = thing('Parent');
    expect([extend({ Child }), extend({ Child, Parent: Namesake }), extend({ Child, Parent })]).toMatchInlineSnapshot(`
      [
        "Child: expected a parent that is registered, received Parent; register it too.",
        "Child: expected a parent that is registered, received another Parent than the registered one.",
        "no mistake",
      ]
    `);
  });
  test('a reference to what is not there', () => {
    const Other = thing('Other');
    const holding = (schema: z.ZodType) => ({ Thing: thing('Thing', { a: schema.meta({ description }) }) });
    expect([
      extend(holding(Other)),
      extend(holding(z.array(Other).nullable())),
      extend(holding(z.record(z.string(), orSubclass(Other)))),
      extend({ ...holding(Other), Other: thing('Other') }),
      extend({ ...holding(Other), Other }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: expected an object that is registered, received Other; register it too.",
        "Thing: \`a\`: expected an object that is registered, received Other; register it too.",
        "Thing: \`a\`: expected an object that is registered, received Other; register it too.",
        "Thing: \`a\`: expected an object that is registered, received another Other than the registered one.",
        "no mistake",
      ]
    `);
  });
  test('an object that can hold itself', () => {
    const Bond = thing('Bond', { members: z.array(orSubclass(VIFBase)).meta({ description }) }, VIFBase);
    const Pod = thing('Pod', { vif: orSubclass(VIFBase).meta({ description }) });
    expect([
      extend({ Bond }),
      extend({ Pod }),
      extend({ Pod, VIFPod: thing('VIFPod', { pod: Pod.meta({ description }) }, VIFBase) }),
    ]).toMatchInlineSnapshot(`
      [
        "Bond: expected objects that end somewhere, received one that can hold itself: Bond → Bond.",
        "no mistake",
        "Pod: expected objects that end somewhere, received one that can hold itself: Pod → VIFPod → Pod.",
      ]
    `);
  });
  test('a type of values that means two things', () => {
    const examples = ['a'];
    const scalar = (name: string, pattern: RegExp) =>
      defineScalar(name, { description: ofType, expected: 'a letter', pattern, examples }).meta({ description });
    const mode = (value: string) => defineEnum('Mode', ofType, { [value]: 'One.' }).meta({ description });
    expect([
      extend({ Thing: thing('Thing', { a: scalar('UUID', /^a$/) }) }),
      extend({ Thing: thing('Thing', { a: scalar('String', /^a$/) }) }),
      extend({ Thing: thing('Thing', { a: scalar('Letter', /^a$/), b: scalar('Letter', /^[a-z]$/) }) }),
      extend({ Thing: thing('Thing', { a: mode('a') }), Other: thing('Other', { a: mode('b') }) }),
      extend({ Thing: thing('Thing', { a: mode('a') }), Mode: thing('Mode') }),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: \`a\`: the name UUID is taken by the type of VIFBase.\`id\`; share that, or choose another name.",
        "Thing: \`a\`: the name String is taken by a type of oslo.versionedobjects; share that, or choose another name.",
        "Thing: \`b\`: the name Letter is taken by the type of Thing.\`a\`; share that, or choose another name.",
        "Other: \`a\`: the name Mode is taken by the type of Thing.\`a\`; share that, or choose another name.",
        "Mode: the name Mode is taken by the type of values Mode.",
      ]
    `);
  });
  test('an example', () => {
    const withExample = (example: Record<string, unknown>) => {
      const definition = {
        kind: 'thing',
        description: ofObject,
        versions: { '1.0': [] },
        fields: { a: text },
      } as const;
      return { Thing: defineObject('Thing', { ...definition, examples: [example] }) };
    };
    expect([
      extend(withExample({ a: 7 })),
      extend(withExample({ a: 'b', c: 1 })),
      extend(withExample({})),
      extend(withExample({ a: 'b' })),
    ]).toMatchInlineSnapshot(`
      [
        "Thing: an example is refused: /a: Expected a string, received 7; if it comes from YAML, put it in quotes there: "7". [invalid_type]",
        "Thing: an example is refused: /c: Thing has no field \`c\`; did you mean \`a\`? [unknown_key]",
        "Thing: an example is refused: (document): Missing key \`a\`, which every Thing config needs. [missing_key]",
        "no mistake",
      ]
    `);
  });
});
