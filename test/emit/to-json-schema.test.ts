import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';
import { IPAddress, IPNetwork, MACAddress, PCIAddress, UUID } from '../../schemas/scalars.ts';
import { type JSONSchema, toJSONSchema, UnrepresentableError } from '../../src/emit/to-json-schema.ts';

type Schema = Parameters<typeof toJSONSchema>[0] & { safeParse(value: unknown): { success: boolean } };

/** A schema in both generations, where both have it, and values that both judges accept or reject. */
interface Case {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly accepted: readonly unknown[];
  readonly rejected: readonly unknown[];
}

/** What TypeScript makes of enums. */
const Mode = { Client: 'client', Server: 'server' } as const;
const Level = { Low: 0, High: 1, 0: 'Low', 1: 'High' } as const;

type Tree = { name: string; children: Tree[] };
const Tree: z.ZodType<Tree> = z.lazy(() => z.strictObject({ name: z.string(), children: z.array(Tree) }));
const Chain = z.object({
  get next() {
    return Chain.nullable();
  },
});

const CASES: Readonly<Record<string, Case>> = {
  strings: both(z.string(), z3.string(), ['', 'a', '😀', '\ud800', '\n'], [1, null, true, [], {}]),
  booleans: both(z.boolean(), z3.boolean(), [true, false], ['true', 0, null]),
  null: both(z.null(), z3.null(), [null], [0, '', false, {}]),
  never: both(z.never(), z3.never(), [], [0, '', null, {}, []]),
  numbers: both(z.number(), z3.number(), [0, -0, 1.5, -1e300], ['1', null, true]),
  'safe integers': four(z.int(), [0, -0, 1500.0, 2 ** 53 - 1, 1 - 2 ** 53], [1.5, 2 ** 53, -(2 ** 53), '1']),
  integers: three(z3.number().int(), [0, 1500.0, 2 ** 53, -(2 ** 60)], [1.5, '1']),
  'int32 and uint32': four(
    z.tuple([z.int32(), z.uint32()]),
    [[-(2 ** 31), 2 ** 32 - 1]],
    [
      [2 ** 31, 0],
      [0, -1],
      [0, 0.5],
    ],
  ),
  bounds: both(z.number().min(1).lt(3), z3.number().min(1).lt(3), [1, 2.9], [0.9, 3, 4]),
  'bounds of both kinds': both(z.number().gt(1).min(1).max(2), z3.number().gt(1).min(1).max(2), [1.1, 2], [1, 2.1]),
  'lengths in characters': four(z.string().min(2).max(3), ['ab', '😀😀', '😀😀😀', '\ud800a'], ['', 'a', '😀', 'abcd']),
  'one character': four(z.string().length(1), ['a', '😀', '\ud800', '\n'], ['', 'ab', '😀😀']),
  'lengths that no emoji divides': three(z3.string().min(1), ['a', '😀'], ['']),
  'lengths of ASCII': three(
    z3
      .string()
      .regex(/^[ -~]*$/)
      .length(2),
    ['ab', '  '],
    ['a', '😀', 'abc'],
  ),
  patterns: both(
    z.string().regex(/^(?:a|[b-d]{2,3})[.]x+$/),
    z3.string().regex(/^(?:a|[b-d]{2,3})[.]x+$/),
    ['a.x', 'bcd.xx'],
    ['ax', 'b.x', 'A.x', 'a.x\n'],
  ),
  'several patterns': both(
    z.string().regex(/^a/).regex(/z$/),
    z3.string().regex(/^a/).regex(/z$/),
    ['az', 'a\nz'],
    ['a', 'z', 'za'],
  ),
  'patterns that see whole characters': both(
    z.string().regex(/^[^a]$/u),
    z3.string().regex(/^[^a]$/u),
    ['b', '😀', '\n'],
    ['a', '😀😀', ''],
  ),
  literals: both(z.literal('a'), z3.literal('a'), ['a'], ['b', null, 0]),
  'literals of several types': four(z.literal(['a', 1, true, null]), ['a', 1, true, null], ['b', 2, false, 0]),
  enumerations: both(z.enum(['a', 'b']), z3.enum(['a', 'b']), ['a', 'b'], ['c', 'A', null]),
  'TypeScript enums of strings': both(z.enum(Mode), z3.nativeEnum(Mode), ['client', 'server'], ['Client', '', 0]),
  'TypeScript enums of numbers': both(z.enum(Level), z3.nativeEnum(Level), [0, 1], [2, 'Low', '0']),
  'enums of both': both(z.enum({ a: 0, b: 'x' }), z3.nativeEnum({ a: 0, b: 'x' }), [0, 'x'], ['a', 'b', 1]),
  nullable: both(z.string().nullable(), z3.string().nullable(), ['a', null], [1, undefined, {}]),
  'nullable null': both(z.null().nullable(), z3.null().nullable(), [null], ['a']),
  'nullable object': both(
    z.object({ a: z.string() }).nullable(),
    z3.object({ a: z3.string() }).nullable(),
    [null, { a: 'b' }],
    [{}, 'b'],
  ),
  unions: both(z.union([z.string(), z.number()]), z3.union([z3.string(), z3.number()]), ['a', 1], [null, true]),
  'unions with null': both(
    z.union([z.string(), z.int(), z.null()]),
    z3.union([z3.string(), z3.number(), z3.null()]),
    ['a', 1, null],
    [true, []],
  ),
  'unions of literals': both(
    z.union([z.literal('a'), z.literal(1)]),
    z3.union([z3.literal('a'), z3.literal(1)]),
    ['a', 1],
    ['1', 'b'],
  ),
  'nested unions': both(
    z.union([z.boolean(), z.union([z.string().min(1), z.array(z.string())])]),
    z3.union([z3.boolean(), z3.union([z3.string().min(1), z3.array(z3.string())])]),
    [true, 'a', [], ['a']],
    ['', null, [1]],
  ),
  arrays: both(z.array(z.string()), z3.array(z3.string()), [[], ['a', 'b']], ['a', {}, [1], ['a', null]]),
  'lengths of arrays': both(
    z.array(z.null()).min(1).max(2),
    z3.array(z3.null()).min(1).max(2),
    [[null]],
    [[], [null, null, null]],
  ),
  'arrays of one length': both(
    z.array(z.null()).length(2),
    z3.array(z3.null()).length(2),
    [[null, null]],
    [[], [null]],
  ),
  tuples: four(z.tuple([z.string(), z.int().optional()]), [['a'], ['a', 1]], [[], ['a', 'b'], ['a', 1, 2]]),
  'open tuples': four(z.tuple([z.string()], z.int()), [['a'], ['a', 1, 2]], [[], ['a', 'b'], [1]]),
  records: both(
    z.record(z.string(), z.int()),
    z3.record(z3.number().int()),
    [{}, { a: 1, '': 2 }],
    [[], { a: 'b' }, null],
  ),
  'records by pattern': both(
    z.record(z.string().regex(/^[a-z]+$/), z.int()),
    z3.record(z3.string().regex(/^[a-z]+$/), z3.number()),
    [{}, { a: 1 }],
    [{ A: 1 }, { a: '1' }],
  ),
  'records by name': both(
    z.partialRecord(z.enum(['a', 'b']), z.int()),
    z3.record(z3.enum(['a', 'b']), z3.number()),
    [{}, { a: 1 }],
    [{ c: 1 }, { a: 'b' }],
  ),
  objects: both(
    z.object({ a: z.string() }),
    z3.object({ a: z3.string() }),
    [{ a: 'b' }, { a: 'b', x: 1 }],
    [{}, { a: 1 }, [], null, { A: 'b' }],
  ),
  'strict objects': both(
    z.strictObject({ a: z.string() }),
    z3.object({ a: z3.string() }).strict(),
    [{ a: 'b' }],
    [{}, { a: 'b', x: 1 }],
  ),
  'loose objects': both(
    z.looseObject({ a: z.string() }),
    z3.object({ a: z3.string() }).passthrough(),
    [{ a: 'b', x: [1] }],
    [{}, { a: 1 }],
  ),
  'objects with a catchall': both(
    z.object({ a: z.string() }).catchall(z.int()),
    z3.object({ a: z3.string() }).catchall(z3.number()),
    [{ a: 'b', x: 1 }],
    [{ a: 'b', x: 'y' }],
  ),
  'nested objects': both(
    z.object({ a: z.strictObject({ b: z.array(z.object({ c: z.null() })) }) }),
    z3.object({ a: z3.object({ b: z3.array(z3.object({ c: z3.null() })) }).strict() }),
    [{ a: { b: [] } }, { a: { b: [{ c: null, d: 1 }] } }],
    [{}, { a: {} }, { a: { b: [{}] } }, { a: { b: [], d: 1 } }],
  ),
  'optional, nullish and readonly fields': both(
    z.object({ a: z.string().optional(), b: z.int().nullish(), c: z.null().readonly() }),
    z3.object({ a: z3.string().optional(), b: z3.number().nullish(), c: z3.null().readonly() }),
    [{ c: null }, { a: 'x', b: null, c: null }, { b: 1, c: null }],
    [{}, { a: null, c: null }, { b: 'x', c: null }],
  ),
  'exactly optional fields': four(z.object({ a: z.exactOptional(z.string()) }), [{}, { a: 'x' }], [{ a: null }]),
  'fields required again': four(z.object({ a: z.string().optional() }).required(), [{ a: 'x' }], [{}, { a: null }]),
  'optional branches': both(
    z.object({ a: z.union([z.string().optional(), z.int()]) }),
    z3.object({ a: z3.union([z3.string().optional(), z3.number()]) }),
    [{}, { a: 'x' }, { a: 1 }],
    [{ a: null }],
  ),
  'discriminated unions': both(
    z.discriminatedUnion('k', [z.object({ k: z.literal('a'), x: z.int() }), z.strictObject({ k: z.enum(['b', 'c']) })]),
    z3.discriminatedUnion('k', [
      z3.object({ k: z3.literal('a'), x: z3.number() }),
      z3.object({ k: z3.enum(['b', 'c']) }).strict(),
    ]),
    [{ k: 'a', x: 1 }, { k: 'b' }, { k: 'c' }],
    [{ k: 'a' }, { k: 'b', x: 1 }, { k: 'd' }, {}, 'a'],
  ),
  'unions by name, then by version': four(
    z.discriminatedUnion('name', [
      z.discriminatedUnion('version', [
        z.strictObject({ name: z.literal('A'), version: z.literal('1.0') }),
        z.strictObject({ name: z.literal('A'), version: z.literal('1.1'), mtu: z.int() }),
      ]),
      z.strictObject({ name: z.literal('B'), version: z.literal('1.0') }),
    ]),
    [
      { name: 'A', version: '1.0' },
      { name: 'A', version: '1.1', mtu: 1 },
      { name: 'B', version: '1.0' },
    ],
    [{ name: 'B', version: '1.1' }, { name: 'A', version: '1.0', mtu: 1 }, { version: '1.0' }],
  ),
  'lazy schemas': both(
    z.lazy(() => z.string()),
    z3.lazy(() => z3.string()),
    ['a'],
    [1],
  ),
  'brands and descriptions': both(
    z.string().brand('x').describe('y'),
    z3.string().brand('x').describe('y'),
    ['a'],
    [1],
  ),
  'schemas that hold themselves': four(
    Tree,
    [{ name: 'a', children: [{ name: 'b', children: [] }] }],
    [{ name: 'a', children: [{ name: 1 }] }],
  ),
  'getters that hold themselves': four(
    Chain,
    [{ next: null }, { next: { next: null } }],
    [{}, { next: {} }, { next: { next: 1 } }],
  ),
  'all of JSON': four(z.json(), [1, 'a', null, [[{ a: [true] }]]], []),
};

describe('Zod and a JSON Schema validator agree', () => {
  const rows = Object.entries(CASES).flatMap(([name, { schemas, accepted, rejected }]) =>
    Object.entries(schemas).map(([zod, schema]) => ({ name, zod, schema, accepted, rejected })),
  );

  test.each(rows)('$name, $zod', ({ schema, accepted, rejected }) => {
    const validate = compile(toJSONSchema(schema));
    const json = rejected.filter((value) => value !== undefined);
    expect(accepted.map((value) => [value, schema.safeParse(value).success, validate(value)])).toEqual(
      accepted.map((value) => [value, true, true]),
    );
    expect(json.map((value) => [value, schema.safeParse(value).success, validate(value)])).toEqual(
      json.map((value) => [value, false, false]),
    );
  });
});

describe('the scalars of os-vif', () => {
  const values = readFileSync(new URL('../fixtures/vectors/scalars.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { value: unknown }).value);

  test.each([
    { name: 'UUID', scalar: UUID, accepted: 78 },
    { name: 'MACAddress', scalar: MACAddress, accepted: 65 },
    { name: 'PCIAddress', scalar: PCIAddress, accepted: 66 },
    { name: 'IPAddress', scalar: IPAddress, accepted: 116 },
    { name: 'IPNetwork', scalar: IPNetwork, accepted: 100 },
  ])('$name has one verdict on all values', ({ scalar, accepted }) => {
    const validate = compile(toJSONSchema(scalar));
    const verdicts = values.map((value) => scalar.safeParse(value).success);
    expect(values.map((value) => validate(value))).toEqual(verdicts);
    expect([values.length, verdicts.filter(Boolean).length]).toEqual([1282, accepted]);
  });

  test('the formats that are admitted have one verdict on all values', () => {
    const formats = { ...FORMATS_OF_ZOD_4, ...FORMATS_OF_ZOD_3 };
    const strings = values.filter((value) => typeof value === 'string');
    const candidates = [
      ...strings,
      ...strings.map((value) => value.toUpperCase()),
      ...strings.map((value) => `${value}/24`),
      ...EXAMPLES,
    ];
    const counts = Object.entries(formats).map(([name, schema]) => {
      const validate = compile(toJSONSchema(schema));
      const verdicts = candidates.map((value) => schema.safeParse(value).success);
      expect(
        candidates.map((value) => validate(value)),
        name,
      ).toEqual(verdicts);
      return [name, verdicts.filter(Boolean).length];
    });
    expect(Object.fromEntries(counts)).toMatchInlineSnapshot(`
      {
        "cidr of IPv4 of Zod 3": 149,
        "cidr of IPv6 of Zod 3": 169,
        "cidrv4": 149,
        "cuid": 2,
        "cuid2": 255,
        "cuid2 of Zod 3": 255,
        "email": 1,
        "guid": 116,
        "ipv4": 118,
        "ksuid": 1,
        "mac": 134,
        "nanoid": 1,
        "nanoid of Zod 3": 1,
        "ulid": 1,
        "uuid": 26,
        "uuidv4": 2,
        "xid": 1,
      }
    `);
  });
});

const EXAMPLES = [
  'user.name@example.com .user@example.com a@b V1StGXR8_Z5jdHi6B-myT 01ARZ3NDEKTSV4RRFFQ69G5FAV 9m4e2mr0ui3e8a215n4g',
  'cjld2cjxh0000qzrmn831i7rn C1234567 tz4a98xxat96iws9zmbrgj3a 0ujtsYcgvSTl8PAuAdqWYSMnLOv',
  '::ffff:1.2.3.4/96 fe80::1%eth0/64 1.2.3.4/33 1.2.3.4/08',
].flatMap((line) => line.split(' '));

const FORMATS_OF_ZOD_4 = {
  guid: z.guid(),
  uuid: z.uuid(),
  uuidv4: z.uuidv4(),
  ipv4: z.ipv4(),
  cidrv4: z.cidrv4(),
  mac: z.mac(),
  email: z.email(),
  nanoid: z.nanoid(),
  cuid: z.cuid(),
  cuid2: z.cuid2(),
  ulid: z.ulid(),
  xid: z.xid(),
  ksuid: z.ksuid(),
};
const FORMATS_OF_ZOD_3 = {
  'nanoid of Zod 3': z3.string().nanoid(),
  'cuid2 of Zod 3': z3.string().cuid2(),
  'cidr of IPv4 of Zod 3': z3.string().cidr({ version: 'v4' }),
  'cidr of IPv6 of Zod 3': z3.string().cidr({ version: 'v6' }),
};

describe('traps of zod-to-json-schema', () => {
  test('a Zod 4 schema, which it turns into {}, goes to the other converter', () => {
    expect(toJSONSchema(z.boolean())).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "boolean",
      }
    `);
  });

  test('one generation inside the other, which would be {}', () => {
    expect(
      refusals({
        'Zod 3 in Zod 4': z.object({ a: z3.string() as never }),
        'Zod 4 in Zod 3': z3.object({ a: z.string() as never }),
        'no schema': undefined as never,
      }),
    ).toMatchInlineSnapshot(`
      {
        "Zod 3 in Zod 4": "#/properties/a: expected what JSON Schema can say exactly, received something that is no schema of Zod 4; build the whole of it with one generation of Zod.",
        "Zod 4 in Zod 3": "#/properties/a: expected what JSON Schema can say exactly, received something that is no schema of Zod 3; build the whole of it with one generation of Zod.",
        "no schema": "#: expected what JSON Schema can say exactly, received something that is no schema of Zod 3; build the whole of it with one generation of Zod.",
      }
    `);
  });

  test('formats of which it says nothing, too little, or, as for .cidr(), what nothing matches', () => {
    expect(
      refusals({
        '.cidr()': z3.string().cidr(),
        '.ip()': z3.string().ip(),
        '.uuid()': z3.string().uuid(),
        '.email()': z3.string().email(),
        '.ulid()': z3.string().ulid(),
        '.base64()': z3.string().base64(),
        '.datetime()': z3.string().datetime(),
        '.startsWith("W")': z3.string().startsWith('W'),
      }),
    ).toMatchInlineSnapshot(`
      {
        ".base64()": "#: expected what JSON Schema can say exactly, received Zod's format "base64"; write z.string().regex() with a pattern of what you mean.",
        ".cidr()": "#: expected what JSON Schema can say exactly, received Zod's format "cidr"; use IPNetwork of 'osvif/zod', which is Zod 4.",
        ".datetime()": "#: expected what JSON Schema can say exactly, received Zod's format "datetime"; write z.string().regex() with a pattern of what you mean.",
        ".email()": "#: expected what JSON Schema can say exactly, received Zod's format "email"; write z.string().regex() with a pattern of what you mean.",
        ".ip()": "#: expected what JSON Schema can say exactly, received Zod's format "ip"; use IPAddress of 'osvif/zod', which is Zod 4.",
        ".startsWith("W")": "#: expected what JSON Schema can say exactly, received Zod's format "startsWith"; write z.string().regex() with a pattern of what you mean.",
        ".ulid()": "#: expected what JSON Schema can say exactly, received Zod's format "ulid"; write z.string().regex() with a pattern of what you mean.",
        ".uuid()": "#: expected what JSON Schema can say exactly, received Zod's format "uuid"; write z.string().regex() with a pattern of what you mean.",
      }
    `);
  });

  test('refinements, transforms and coercion, which vanish', () => {
    expect(
      refusals({
        '.refine()': z3.string().refine(() => false),
        '.superRefine()': z3.string().superRefine(() => {}),
        '.transform()': z3.object({ a: z3.string().transform(Number) }),
        'z.preprocess()': z3.preprocess(String, z3.string()),
        '.pipe()': z3.string().pipe(z3.string()),
        '.catch()': z3.string().catch('a'),
        '.trim()': z3.string().trim(),
        'z.coerce': z3.coerce.number(),
      }),
    ).toMatchInlineSnapshot(`
      {
        ".catch()": "#: expected what JSON Schema can say exactly, received Zod's "catch"; validate the JSON first, and refine or convert the result afterwards.",
        ".pipe()": "#: expected what JSON Schema can say exactly, received Zod's "pipeline"; validate the JSON first, and refine or convert the result afterwards.",
        ".refine()": "#: expected what JSON Schema can say exactly, received Zod's "effects"; validate the JSON first, and refine or convert the result afterwards.",
        ".superRefine()": "#: expected what JSON Schema can say exactly, received Zod's "effects"; validate the JSON first, and refine or convert the result afterwards.",
        ".transform()": "#/properties/a: expected what JSON Schema can say exactly, received Zod's "effects"; validate the JSON first, and refine or convert the result afterwards.",
        ".trim()": "#: expected what JSON Schema can say exactly, received Zod's format "trim"; validate the JSON first, and refine or convert the result afterwards.",
        "z.coerce": "#: expected what JSON Schema can say exactly, received z.coerce.number(); validate the JSON first, and refine or convert the result afterwards.",
        "z.preprocess()": "#: expected what JSON Schema can say exactly, received Zod's "effects"; validate the JSON first, and refine or convert the result afterwards.",
      }
    `);
  });

  test('regex flags, which vanish', () => {
    expect(refusals({ i: z3.string().regex(/^a$/i) })).toMatchInlineSnapshot(`
      {
        "i": "#: expected what JSON Schema can say exactly, received the pattern /^a$/i with the flag i; write it without, such as [Aa] for /a/i.",
      }
    `);
  });

  test('lengths, which count UTF-16 units', () => {
    expect(
      refusals({ max: z3.string().max(255), min: z3.string().min(2), length: z3.string().regex(/^a|b$/).length(1) }),
    ).toMatchInlineSnapshot(`
      {
        "length": "#: expected what JSON Schema can say exactly, received .length(1) of Zod 3, which counts an emoji as two characters; write it in Zod 4, or beside .regex(/^[ -~]*$/) if it is ASCII.",
        "max": "#: expected what JSON Schema can say exactly, received .max(255) of Zod 3, which counts an emoji as two characters; write it in Zod 4, or beside .regex(/^[ -~]*$/) if it is ASCII.",
        "min": "#: expected what JSON Schema can say exactly, received .min(2) of Zod 3, which counts an emoji as two characters; write it in Zod 4, or beside .regex(/^[ -~]*$/) if it is ASCII.",
      }
    `);
  });

  test('what it gets wrong, or says as an older draft does', () => {
    expect(
      refusals({
        'z.tuple()': z3.tuple([z3.string()]),
        'z.literal(null)': z3.literal(null),
        'a schema that holds itself': Recursive3,
        'bounds twice': z3.number().min(5).min(3),
        'lengths of arrays that overwrite each other': z3.array(z3.null()).min(6).length(5),
        'keys that are neither strings nor an enumeration': z3.record(
          z3.union([z3.literal('a'), z3.literal('b')]),
          z3.null(),
        ),
        'a tag that may be absent': z3.discriminatedUnion('k', [
          z3.object({ k: z3.literal('a').default('a') }),
          z3.object({ k: z3.literal('b') }),
        ]),
        multipleOf: z3.number().multipleOf(0.1),
      }),
    ).toMatchInlineSnapshot(`
      {
        "a schema that holds itself": "#/properties/child: expected what JSON Schema can say exactly, received a schema that holds itself; write it in Zod 4, whose export can refer to it.",
        "a tag that may be absent": "#: expected what JSON Schema can say exactly, received a discriminator \`k\` that may be absent; make it required, or write z.union().",
        "bounds twice": "#: expected what JSON Schema can say exactly, received .min() twice; write it once.",
        "keys that are neither strings nor an enumeration": "#: expected what JSON Schema can say exactly, received keys of Zod's "ZodUnion"; write z.string().",
        "lengths of arrays that overwrite each other": "#: expected what JSON Schema can say exactly, received .length() with .min() or .max(); write one or the other.",
        "multipleOf": "#: expected what JSON Schema can say exactly, received Zod's "multipleOf"; check it in code, since validators round the division differently.",
        "z.literal(null)": "#: expected what JSON Schema can say exactly, received z.literal(null), whose export is any object; write z.null().",
        "z.tuple()": "#: expected what JSON Schema can say exactly, received Zod 3's z.tuple(), which exports as an older draft has it; write it in Zod 4.",
      }
    `);
  });
});

const Recursive3: z3.ZodTypeAny = z3.lazy(() => z3.object({ child: Recursive3.optional() }));

describe('traps of z.toJSONSchema', () => {
  test('formats whose check is not their pattern', () => {
    expect(z.cidrv6().safeParse('::1/3.4').success).toBe(true);
    expect(z.ipv6().safeParse('::ffff:1.2.3.4').success).toBe(true);
    expect(
      refusals({
        'z.cidrv6()': z.cidrv6(),
        'z.ipv6()': z.ipv6(),
        'z.hostname(), a lookahead': z.hostname(),
        'z.url(), a format without a pattern': z.url(),
        'z.base64()': z.base64(),
        'z.iso.date()': z.iso.date(),
        'z.hex()': z.hex(),
        'a format of the same name': z.stringFormat('uuid', () => false),
        '.startsWith()': z.string().startsWith('a'),
        '.lowercase()': z.string().lowercase(),
      }),
    ).toMatchInlineSnapshot(`
      {
        ".lowercase()": "#: expected what JSON Schema can say exactly, received Zod's format "lowercase"; write z.string().regex() with a pattern of what you mean.",
        ".startsWith()": "#: expected what JSON Schema can say exactly, received Zod's format "starts_with"; write z.string().regex() with a pattern of what you mean.",
        "a format of the same name": "#: expected what JSON Schema can say exactly, received Zod's format "uuid"; write z.string().regex() with a pattern of what you mean.",
        "z.base64()": "#: expected what JSON Schema can say exactly, received Zod's format "base64"; write z.string().regex() with a pattern of what you mean.",
        "z.cidrv6()": "#: expected what JSON Schema can say exactly, received Zod's format "cidrv6"; use IPNetwork of 'osvif/zod', which is Zod 4.",
        "z.hex()": "#: expected what JSON Schema can say exactly, received Zod's format "hex"; write z.string().regex() with a pattern of what you mean.",
        "z.hostname(), a lookahead": "#: expected what JSON Schema can say exactly, received Zod's format "hostname"; write z.string().regex() with a pattern of what you mean.",
        "z.ipv6()": "#: expected what JSON Schema can say exactly, received Zod's format "ipv6"; use IPAddress of 'osvif/zod', which is Zod 4.",
        "z.iso.date()": "#: expected what JSON Schema can say exactly, received Zod's format "date"; write z.string().regex() with a pattern of what you mean.",
        "z.url(), a format without a pattern": "#: expected what JSON Schema can say exactly, received Zod's format "url"; write z.string().regex() with a pattern of what you mean.",
      }
    `);
  });

  test('z.uuid() demands RFC version bits, and so does its export', () => {
    const validate = compile(toJSONSchema(z.uuid()));
    const without = '2b7d8f0a-52c1-0e7b-9a7c-1f6f5f0d3c11';
    expect([validate(without), z.uuid().safeParse(without).success, UUID.safeParse(without).success]).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('z.cidrv4() exports `\\/` and a format of its own: neither is left', () => {
    expect(toJSONSchema(z.cidrv4())).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])/([0-9]|[1-2][0-9]|3[0-2])$",
        "type": "string",
      }
    `);
  });

  test('`\\/` in any pattern becomes `/`, and an escaped backslash before a slash stays', () => {
    const { pattern } = toJSONSchema(z.string().regex(/^a\/b\\\/[/]\.$/));
    expect(pattern).toBe('^a/b\\\\/[/]\\.$');
    expect(toJSONSchema(z.string().regex(/\//).regex(/a\/b/)).allOf).toEqual([{ pattern: '/' }, { pattern: 'a/b' }]);
    expect(toJSONSchema(z3.string().regex(/a\/b/)).pattern).toBe('a/b');
  });

  test('regex flags', () => {
    expect(
      refusals(
        Object.fromEntries(
          ['i', 's', 'm', 'g', 'y', 'v'].map((flag) => [flag, z.string().regex(new RegExp('^a$', flag))]),
        ),
      ),
    ).toMatchInlineSnapshot(`
      {
        "g": "#: expected what JSON Schema can say exactly, received the pattern /^a$/g with the flag g; write it without, such as [Aa] for /a/i.",
        "i": "#: expected what JSON Schema can say exactly, received the pattern /^a$/i with the flag i; write it without, such as [Aa] for /a/i.",
        "m": "#: expected what JSON Schema can say exactly, received the pattern /^a$/m with the flag m; write it without, such as [Aa] for /a/i.",
        "s": "#: expected what JSON Schema can say exactly, received the pattern /^a$/s with the flag s; write it without, such as [Aa] for /a/i.",
        "v": "#: expected what JSON Schema can say exactly, received the pattern /^a$/v with the flag v; write it without, such as [Aa] for /a/i.",
        "y": "#: expected what JSON Schema can say exactly, received the pattern /^a$/y with the flag y; write it without, such as [Aa] for /a/i.",
      }
    `);
    expect(toJSONSchema(z.string().regex(/^a$/du)).pattern).toBe('^a$');
  });

  test('patterns that languages read differently', () => {
    const lookaround = '(?=a) (?!a) (?<=a) (?<!a)';
    const groups = String.raw`(a)\1 (?<n>a)`;
    const escapes = String.raw`\d \w \s \ba . \n \x41 \u0041 a\-b [\d]`;
    const braces = 'a*? a{1001} a{,2} { ] [] [^] [[] [a&&b] [+--]';
    const sources = [lookaround, groups, escapes, braces].flatMap((line) => line.split(' '));
    const schemas = sources.map((source) => [source, z.string().regex(new RegExp(source))]);
    const whole = [String.raw`\p{L}`, '[^]'].map((source) => [
      `${source}, u`,
      z.string().regex(new RegExp(source, 'u')),
    ]);
    expect(refusals(Object.fromEntries([...schemas, ...whole]))).toMatchInlineSnapshot(`
      {
        "(?!a)": "#: expected what JSON Schema can say exactly, received the pattern /(?!a)/ with (?!, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "(?<!a)": "#: expected what JSON Schema can say exactly, received the pattern /(?<!a)/ with (?<!, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "(?<=a)": "#: expected what JSON Schema can say exactly, received the pattern /(?<=a)/ with (?<=, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "(?<n>a)": "#: expected what JSON Schema can say exactly, received the pattern /(?<n>a)/ with (?<n, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "(?=a)": "#: expected what JSON Schema can say exactly, received the pattern /(?=a)/ with (?=, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "(a)\\1": "#: expected what JSON Schema can say exactly, received the pattern /(a)\\1/ with \\1, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        ".": "#: expected what JSON Schema can say exactly, received the pattern /./ with ., which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[+--]": "#: expected what JSON Schema can say exactly, received the pattern /[+--]/ with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[[]": "#: expected what JSON Schema can say exactly, received the pattern /[[]/ with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[\\d]": "#: expected what JSON Schema can say exactly, received the pattern /[\\d]/ with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[]": "#: expected what JSON Schema can say exactly, received the pattern /[]/ with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[^]": "#: expected what JSON Schema can say exactly, received the pattern /[^]/ with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[^], u": "#: expected what JSON Schema can say exactly, received the pattern /[^]/u with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "[a&&b]": "#: expected what JSON Schema can say exactly, received the pattern /[a&&b]/ with [, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\ba": "#: expected what JSON Schema can say exactly, received the pattern /\\ba/ with \\b, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\d": "#: expected what JSON Schema can say exactly, received the pattern /\\d/ with \\d, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\n": "#: expected what JSON Schema can say exactly, received the pattern /\\n/ with \\n, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\p{L}, u": "#: expected what JSON Schema can say exactly, received the pattern /\\p{L}/u with \\p, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\s": "#: expected what JSON Schema can say exactly, received the pattern /\\s/ with \\s, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\u0041": "#: expected what JSON Schema can say exactly, received the pattern /\\u0041/ with \\u, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\w": "#: expected what JSON Schema can say exactly, received the pattern /\\w/ with \\w, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "\\x41": "#: expected what JSON Schema can say exactly, received the pattern /\\x41/ with \\x, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "]": "#: expected what JSON Schema can say exactly, received the pattern /]/ with ], which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "a*?": "#: expected what JSON Schema can say exactly, received the pattern /a*?/ with *?, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "a\\-b": "#: expected what JSON Schema can say exactly, received the pattern /a\\-b/ with \\-, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "a{,2}": "#: expected what JSON Schema can say exactly, received the pattern /a{,2}/ with {, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "a{1001}": "#: expected what JSON Schema can say exactly, received the pattern /a{1001}/ with {, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
        "{": "#: expected what JSON Schema can say exactly, received the pattern /{/ with {, which languages read differently; write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d.",
      }
    `);
  });

  test('patterns that see halves of characters without the flag u', () => {
    expect(
      refusals({
        negated: z.string().regex(/^[^a]$/),
        emoji: z.string().regex(/^😀+$/),
        range: z.string().regex(new RegExp(`[a-${'\uffff'}]`)),
      }),
    ).toMatchInlineSnapshot(`
      {
        "emoji": "#: expected what JSON Schema can say exactly, received the pattern /^😀+$/, which halves an emoji; add the flag u.",
        "negated": "#: expected what JSON Schema can say exactly, received the pattern /^[^a]$/, which halves an emoji; add the flag u.",
        "range": "#: expected what JSON Schema can say exactly, received the pattern /[a-￿]/, which halves an emoji; add the flag u.",
      }
    `);
  });

  test('the portable rest', () => {
    const source = '^(?:a|(b))*[^/\\]\\-.a-f]+c?d{2}e{3,}f{0,1000}\\.\\(\\)\\[\\]\\{\\}\\^\\$\\*\\+\\?\\|\\\\ü$';
    expect(toJSONSchema(z.string().regex(new RegExp(source, 'u'))).pattern).toBe(source);
  });

  test('io: what has a default is not required', () => {
    const schema = toJSONSchema(z.object({ a: z.string().default('x') }));
    expect(schema).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "a": {
            "default": "x",
            "type": "string",
          },
        },
        "type": "object",
      }
    `);
    expect(toJSONSchema(z3.object({ a: z3.string().default('x') }))).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "additionalProperties": true,
        "properties": {
          "a": {
            "default": "x",
            "type": "string",
          },
        },
        "type": "object",
      }
    `);
  });

  test('.default() writes into the value, on which the export is silent, as its input side', () => {
    const schema = z.object({ a: z.string().default('x') });
    expect([schema.parse({}), compile(toJSONSchema(schema))({})]).toEqual([{ a: 'x' }, true]);
  });

  test('reused: no invented names; what has an id is referred to by it', () => {
    const shared = z.string().min(1);
    const named = z.string().max(9).meta({ id: 'Named' });
    expect(toJSONSchema(z.object({ a: shared, b: shared, c: named, d: z.array(named) }))).toMatchInlineSnapshot(`
      {
        "$defs": {
          "Named": {
            "maxLength": 9,
            "type": "string",
          },
        },
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "a": {
            "minLength": 1,
            "type": "string",
          },
          "b": {
            "minLength": 1,
            "type": "string",
          },
          "c": {
            "$ref": "#/$defs/Named",
          },
          "d": {
            "items": {
              "$ref": "#/$defs/Named",
            },
            "type": "array",
          },
        },
        "required": [
          "a",
          "b",
          "c",
          "d",
        ],
        "type": "object",
      }
    `);
  });

  test('.describe() on a schema with an id exports `$ref` beside `description`', () => {
    const named = z.string().regex(/^a/).regex(/b$/).meta({ id: 'AtoB', description: 'From a to b.' });
    const object = z.object({ a: named, b: named.describe('Here.'), c: named.nullable(), d: named.readonly() });
    expect(toJSONSchema(object)).toMatchInlineSnapshot(`
      {
        "$defs": {
          "AtoB": {
            "allOf": [
              {
                "pattern": "^a",
              },
              {
                "pattern": "b$",
              },
            ],
            "description": "From a to b.",
            "type": "string",
          },
        },
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "a": {
            "$ref": "#/$defs/AtoB",
          },
          "b": {
            "$ref": "#/$defs/AtoB",
            "description": "Here.",
          },
          "c": {
            "anyOf": [
              {
                "$ref": "#/$defs/AtoB",
              },
              {
                "type": "null",
              },
            ],
          },
          "d": {
            "$ref": "#/$defs/AtoB",
            "readOnly": true,
          },
        },
        "required": [
          "a",
          "b",
          "c",
          "d",
        ],
        "type": "object",
      }
    `);
    compile(toJSONSchema(object));
  });

  test('keys of .meta() that JSON Schema lacks, or that Zod does not check', () => {
    expect(
      refusals({
        'a key of ours': z.object({ a: z.string().meta({ since: '1.1' }) }),
        inherited: z.string().meta({ since: '1.1' }).describe('x'),
        'a constraint': z.number().meta({ minimum: 3 }),
        'a format': z.string().meta({ format: 'ipv6' }),
        'what is not JSON': z.string().meta({ examples: [new Date(0)] }),
        'an id that no reference can hold': z.string().meta({ id: 'a b' }),
        'of further keys': z.object({}).catchall(z.unknown().meta({ minimum: 3 })),
      }),
    ).toMatchInlineSnapshot(`
      {
        "a constraint": "#: expected what JSON Schema can say exactly, received "minimum" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "a format": "#: expected what JSON Schema can say exactly, received "format" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "a key of ours": "#/properties/a: expected what JSON Schema can say exactly, received "since" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "an id that no reference can hold": "#: expected what JSON Schema can say exactly, received the id "a b"; write letters, digits, \`_\`, \`.\` and \`-\` only.",
        "inherited": "#: expected what JSON Schema can say exactly, received "since" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "of further keys": "#/additionalProperties: expected what JSON Schema can say exactly, received "minimum" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "what is not JSON": "#: expected what JSON Schema can say exactly, received a value of "examples" that is not JSON; write strings, numbers, arrays and the like.",
      }
    `);
  });

  test('a registry of our own keeps them out, and is where ids are read from if it is given', () => {
    const since = z.registry<{ since: string }>();
    const metadata = z.registry<{ id?: string; title?: string }>();
    const field = z.string().register(since, { since: '1.1' }).describe('only in the global registry');
    const object = z.object({ a: field.register(metadata, { id: 'Field', title: 'A field' }) });
    expect(toJSONSchema(object, { metadata })).toMatchInlineSnapshot(`
      {
        "$defs": {
          "Field": {
            "title": "A field",
            "type": "string",
          },
        },
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "a": {
            "$ref": "#/$defs/Field",
          },
        },
        "required": [
          "a",
        ],
        "type": "object",
      }
    `);
  });

  test('the guard against a final newline needs a pattern that says the same', () => {
    const not = { pattern: '[^!-~]' };
    const guarded = z
      .string()
      .regex(/^(?:a|b)[!-z]$/)
      .meta({ not });
    expect(toJSONSchema(guarded)).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "not": {
          "pattern": "[^!-~]",
        },
        "pattern": "^(?:a|b)[!-z]$",
        "type": "string",
      }
    `);
    expect(
      refusals({
        'no pattern': z.string().meta({ not }),
        'no end': z.string().regex(/^a/).meta({ not }),
        'an end of one branch': z.string().regex(/^a|b$/).meta({ not }),
        'a space': z.string().regex(/^a b$/).meta({ not }),
        'a negation': z
          .string()
          .regex(/^[^a]$/u)
          .meta({ not }),
        'another guard': z
          .string()
          .regex(/^a$/)
          .meta({ not: { pattern: 'a' } }),
      }),
    ).toMatchInlineSnapshot(`
      {
        "a negation": "#: expected what JSON Schema can say exactly, received "not" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "a space": "#: expected what JSON Schema can say exactly, received "not" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "an end of one branch": "#: expected what JSON Schema can say exactly, received "not" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "another guard": "#: expected what JSON Schema can say exactly, received "not" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "no end": "#: expected what JSON Schema can say exactly, received "not" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
        "no pattern": "#: expected what JSON Schema can say exactly, received "not" in .meta(); say what constrains in Zod itself, and keep the rest in a z.registry() of your own.",
      }
    `);
  });

  test('a plain object accepts further keys, and so does its export', () => {
    expect(toJSONSchema(z.object({}))).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {},
        "type": "object",
      }
    `);
  });

  test('a Zod 4 schema that JSON has no kind for', () => {
    expect(
      refusals({
        'z.any()': z.array(z.any()),
        'z.unknown()': z.object({ a: z.object({}).catchall(SHARED), b: SHARED }),
        'z.date()': z.date(),
        'z.bigint()': z.bigint(),
        'z.map()': z.map(z.string(), z.string()),
        'z.set()': z.set(z.string()),
        'z.undefined()': z.undefined(),
        'z.void()': z.void(),
        'z.symbol()': z.symbol(),
        'z.nan()': z.nan(),
        'z.file()': z.file(),
        'z.function()': z.function() as never,
        'z.promise()': z.promise(z.string()),
        'z.instanceof()': z.instanceof(Date),
        'z.custom()': z.custom<string>(),
        'z.templateLiteral()': z.templateLiteral(['a', z.number()]),
        'z.intersection()': z.object({}).and(z.object({})),
        'z.xor()': z.xor([z.string(), z.null()]),
        'z.literal(undefined)': z.literal(['a', undefined]),
        'z.literal(1n)': z.literal(1n),
        'z.enum([])': z.enum([]),
        'z.tuple([])': z.tuple([]),
        'z.looseRecord()': z.looseRecord(z.string(), z.null()),
        'a record with required keys': z.record(z.enum(['a']), z.null()),
        'a record with keys that are numbers': z.record(z.number(), z.null()),
      }),
    ).toMatchInlineSnapshot(`
      {
        "a record with keys that are numbers": "#: expected what JSON Schema can say exactly, received keys of Zod's "number"; write z.string().",
        "a record with required keys": "#: expected what JSON Schema can say exactly, received z.record() of an enumeration, which demands all keys; write z.strictObject().",
        "z.any()": "#/items: expected what JSON Schema can say exactly, received Zod's "any"; write a union of what may stand there.",
        "z.bigint()": "#: expected what JSON Schema can say exactly, received Zod's "bigint"; write the schema of its JSON form.",
        "z.custom()": "#: expected what JSON Schema can say exactly, received Zod's "custom"; write a refinement as lengths, bounds and patterns, or apply it to the validated result.",
        "z.date()": "#: expected what JSON Schema can say exactly, received Zod's "date"; write the schema of its JSON form.",
        "z.enum([])": "#: expected what JSON Schema can say exactly, received no value at all; write z.never().",
        "z.file()": "#: expected what JSON Schema can say exactly, received Zod's "file"; write the schema of its JSON form.",
        "z.function()": "#: expected what JSON Schema can say exactly, received Zod's "function"; write the schema of its JSON form.",
        "z.instanceof()": "#: expected what JSON Schema can say exactly, received Zod's "custom"; write a refinement as lengths, bounds and patterns, or apply it to the validated result.",
        "z.intersection()": "#: expected what JSON Schema can say exactly, received Zod's "intersection"; write one object, with .extend().",
        "z.literal(1n)": "#: expected what JSON Schema can say exactly, received the BigInt 1 as a literal; write a string, a number, a boolean or null.",
        "z.literal(undefined)": "#: expected what JSON Schema can say exactly, received undefined as a literal; write a string, a number, a boolean or null.",
        "z.looseRecord()": "#: expected what JSON Schema can say exactly, received z.looseRecord(); write z.looseObject().",
        "z.map()": "#: expected what JSON Schema can say exactly, received Zod's "map"; write the schema of its JSON form.",
        "z.nan()": "#: expected what JSON Schema can say exactly, received Zod's "nan"; write the schema of its JSON form.",
        "z.promise()": "#: expected what JSON Schema can say exactly, received Zod's "promise"; write the schema of its JSON form.",
        "z.set()": "#: expected what JSON Schema can say exactly, received Zod's "set"; write the schema of its JSON form.",
        "z.symbol()": "#: expected what JSON Schema can say exactly, received Zod's "symbol"; write the schema of its JSON form.",
        "z.templateLiteral()": "#: expected what JSON Schema can say exactly, received Zod's "template_literal"; write z.string().regex() with a pattern of what you mean.",
        "z.tuple([])": "#: expected what JSON Schema can say exactly, received a tuple of nothing; write z.array(z.never()).",
        "z.undefined()": "#: expected what JSON Schema can say exactly, received Zod's "undefined"; write the schema of its JSON form.",
        "z.unknown()": "#/properties/b: expected what JSON Schema can say exactly, received Zod's "unknown"; write a union of what may stand there.",
        "z.void()": "#: expected what JSON Schema can say exactly, received Zod's "void"; write the schema of its JSON form.",
        "z.xor()": "#: expected what JSON Schema can say exactly, received z.xor(); write z.union() or z.discriminatedUnion().",
      }
    `);
  });

  test('a Zod 4 schema that changes or checks values in ways of its own', () => {
    expect(
      refusals({
        '.refine()': z.object({ a: z.string().refine(() => true) }),
        '.superRefine()': z.strictObject({}).superRefine(() => {}),
        '.check()': z.array(z.null()).check(() => {}),
        '.transform()': z.string().transform(Number),
        'z.preprocess()': z.preprocess(String, z.string()),
        'z.codec()': z.codec(z.string(), z.number(), { decode: Number, encode: String }),
        'z.stringbool()': z.stringbool(),
        '.trim()': z.string().trim(),
        '.toLowerCase()': z.string().toLowerCase(),
        'z.coerce': z.coerce.boolean(),
        '.catch()': z.string().catch('a'),
        '.prefault()': z.string().prefault('a'),
        '.multipleOf()': z.int().multipleOf(3),
        'a check with a condition': z.string().min(5, { when: () => false } as never),
        'a conversion of its own': withConversion(),
        'a refinement of further keys': z.object({}).catchall(z.any().refine(() => false)),
        'a default that is not JSON': z.unknown().nullable().default(new Date(0)),
      }),
    ).toMatchInlineSnapshot(`
      {
        ".catch()": "#: expected what JSON Schema can say exactly, received Zod's "catch"; validate the JSON first, and refine or convert the result afterwards.",
        ".check()": "#: expected what JSON Schema can say exactly, received Zod's "custom"; write a refinement as lengths, bounds and patterns, or apply it to the validated result.",
        ".multipleOf()": "#: expected what JSON Schema can say exactly, received Zod's "multiple_of"; check it in code, since validators round the division differently.",
        ".prefault()": "#: expected what JSON Schema can say exactly, received Zod's "prefault"; write .default().",
        ".refine()": "#/properties/a: expected what JSON Schema can say exactly, received Zod's "custom"; write a refinement as lengths, bounds and patterns, or apply it to the validated result.",
        ".superRefine()": "#: expected what JSON Schema can say exactly, received Zod's "custom"; write a refinement as lengths, bounds and patterns, or apply it to the validated result.",
        ".toLowerCase()": "#: expected what JSON Schema can say exactly, received Zod's "overwrite"; validate the JSON first, and refine or convert the result afterwards.",
        ".transform()": "#: expected what JSON Schema can say exactly, received Zod's "pipe"; validate the JSON first, and refine or convert the result afterwards.",
        ".trim()": "#: expected what JSON Schema can say exactly, received Zod's "overwrite"; validate the JSON first, and refine or convert the result afterwards.",
        "a check with a condition": "#: expected what JSON Schema can say exactly, received a check with a condition (\`when\`); make it unconditional.",
        "a conversion of its own": "#: expected what JSON Schema can say exactly, received a schema with a conversion of its own; leave out its toJSONSchema.",
        "a default that is not JSON": "#: expected what JSON Schema can say exactly, received a value of "default" that is not JSON; write strings, numbers, arrays and the like.",
        "a refinement of further keys": "#/additionalProperties: expected what JSON Schema can say exactly, received Zod's "custom"; write a refinement as lengths, bounds and patterns, or apply it to the validated result.",
        "z.codec()": "#: expected what JSON Schema can say exactly, received Zod's "pipe"; validate the JSON first, and refine or convert the result afterwards.",
        "z.coerce": "#: expected what JSON Schema can say exactly, received z.coerce.boolean(); validate the JSON first, and refine or convert the result afterwards.",
        "z.preprocess()": "#: expected what JSON Schema can say exactly, received Zod's "pipe"; validate the JSON first, and refine or convert the result afterwards.",
        "z.stringbool()": "#: expected what JSON Schema can say exactly, received Zod's "pipe"; validate the JSON first, and refine or convert the result afterwards.",
      }
    `);
  });

  test('a Zod 4 schema whose export says something else', () => {
    expect(
      refusals({
        'a bound that JSON cannot hold': z.number().max(Number.POSITIVE_INFINITY),
        'half a length': z.string().max(1.5),
        'a default that a tuple cannot fill in': z.tuple([z.string().optional(), z.string().default('a')]),
        'a default that is required': z.object({ a: z.string().default('a').nonoptional() }),
        'a tag that may be absent': z.discriminatedUnion('k', [
          z.object({ k: z.literal('a').default('a') }),
          z.object({ k: z.literal('b') }),
        ]),
        'a branch in a wrapper': z.discriminatedUnion('k', [z.object({ k: z.literal('a') }).readonly()]),
        'checks after the id': z.string().meta({ id: 'Early' }).min(1),
        'one id for two schemas': z.tuple([z.string().meta({ id: 'Two' }), z.null().meta({ id: 'Two' })]),
      }),
    ).toMatchInlineSnapshot(`
      {
        "a bound that JSON cannot hold": "#: expected what JSON Schema can say exactly, received the bound Infinity; leave it out, or write a finite number.",
        "a branch in a wrapper": "#: expected what JSON Schema can say exactly, received a branch of Zod's "readonly"; write the object itself.",
        "a default that a tuple cannot fill in": "#: expected what JSON Schema can say exactly, received a default in a tuple; write .optional().",
        "a default that is required": "#/properties/a: expected what JSON Schema can say exactly, received a default that is not optional; leave out .default().",
        "a tag that may be absent": "#: expected what JSON Schema can say exactly, received a discriminator \`k\` that may be absent; make it required, or write z.union().",
        "checks after the id": "#: expected what JSON Schema can say exactly, received further checks on a schema with an id; give the id last.",
        "half a length": "#: expected what JSON Schema can say exactly, received the length 1.5; write a whole number.",
        "one id for two schemas": "#: expected what JSON Schema can say exactly, received what Zod refuses to convert (Error: Duplicate schema id "Two" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.); give each id to one schema, and let each key be a string.",
      }
    `);
  });
});

describe('UnrepresentableError', () => {
  test('names the place as a path and as a pointer', () => {
    const schema = z.object({ 'a/b': z.array(z.union([z.string(), z.tuple([z.null(), z.date().nullable()])])) });
    const error = refusal(schema);
    expect(error.path).toEqual(['properties', 'a/b', 'items', 'anyOf', 1, 'prefixItems', 1]);
    expect(error.message).toMatch(/^#\/properties\/a~1b\/items\/anyOf\/1\/prefixItems\/1: /);
  });

  test('places below records, catchalls and open tuples, in both generations', () => {
    const path = (schema: Schema) => refusal(schema).path.join('/');
    expect([
      path(z.record(z.string().refine(Boolean), z.null())),
      path(z.record(z.string(), z.date())),
      path(z.object({}).catchall(z.date())),
      path(z.tuple([z.null()], z.date())),
      path(z.discriminatedUnion('k', [z.object({ k: z.literal('a'), d: z.date() })])),
      path(z3.record(z3.string().trim(), z3.null())),
      path(z3.record(z3.date())),
      path(z3.object({}).catchall(z3.date())),
      path(z3.union([z3.null(), z3.array(z3.date())])),
    ]).toEqual([
      'propertyNames',
      'additionalProperties',
      'additionalProperties',
      'items',
      'oneOf/0/properties/d',
      'propertyNames',
      'additionalProperties',
      'additionalProperties',
      'anyOf/1/items',
    ]);
  });
});

const SHARED = z.unknown();

function withConversion(): z.ZodType {
  const schema = z.string();
  schema._zod.toJSONSchema = () => ({});
  return schema;
}

function both(four: Schema, three: Schema, accepted: readonly unknown[], rejected: readonly unknown[]): Case {
  return { schemas: { 'Zod 4': four, 'Zod 3': three }, accepted, rejected };
}

function four(schema: Schema, accepted: readonly unknown[], rejected: readonly unknown[]): Case {
  return { schemas: { 'Zod 4': schema }, accepted, rejected };
}

function three(schema: Schema, accepted: readonly unknown[], rejected: readonly unknown[]): Case {
  return { schemas: { 'Zod 3': schema }, accepted, rejected };
}

/** Strict, but for tuples: Ajv's strict mode takes one with optional or further items for a slip. */
function compile(schema: JSONSchema): (value: unknown) => boolean {
  const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(schema);
  return (value) => validate(value) as boolean;
}

function refusal(schema: Schema): UnrepresentableError {
  try {
    toJSONSchema(schema);
  } catch (error) {
    if (error instanceof UnrepresentableError) return error;
    throw error;
  }
  throw new Error('Expected an UnrepresentableError, received a JSON Schema.');
}

function refusals(schemas: Readonly<Record<string, Schema>>): Record<string, string> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, refusal(schema).message]));
}
