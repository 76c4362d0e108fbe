import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';
import { extendObjects } from '../../schemas/extend.ts';
import { catalogue } from '../../src/catalogue.ts';
import { defineEnum, defineObject, defineScalar, orSubclass } from '../../src/define.ts';
import { emit } from '../../src/emit/index.ts';
import { toJSONSchema } from '../../src/emit/to-json-schema.ts';
import * as fingerprints from '../../src/fingerprint.ts';
import * as index from '../../src/index.ts';
import { primitive } from '../support/cases.ts';
import { readSchema, strictAjv } from '../support/judges.ts';
import { kuryr, osvif } from '../support/registries.ts';

const description = 'What this test is about.';
const { VIFBase, VIFPortProfileBase, Network } = osvif.objects;

describe('the registry of os-vif', () => {
  test('is what is generated', () => {
    expect(osvif.catalogue).toEqual(catalogue);
    expect(osvif.fingerprints()).toEqual(fingerprints.fingerprints());
    const made = { $comment: 'Made by osvif from a registry of objects. Do not edit.' };
    expect(osvif.jsonSchema()).toEqual({ ...readSchema('primitive.json'), ...made });
  });

  test('takes nothing from its own objects that others cannot have', () => {
    expect(extendObjects({}, osvif.objects)).toEqual(osvif.objects);
  });

  test('has every verb of the package', () => {
    const verbs = Object.entries(index).filter(
      ([, value]) => typeof value === 'function' && !/^class\b/.test(String(value)),
    );
    const names = verbs.map(([name]) => name).filter((name) => name !== 'formatIssues');
    expect(names.length).toBeGreaterThan(8);
    expect(Object.keys(osvif)).toEqual(expect.arrayContaining([...names, 'fingerprint', 'fingerprints', 'catalogue']));
  });

  test('never changes: an extended one is another value', () => {
    const before = [...emit(osvif.objects)];
    const Extra = defineObject('VIFExtra', { parent: VIFBase, description, versions: { '1.0': [] }, fields: {} });
    const extended = osvif.extend({ VIFExtra: Extra });
    const extra = primitive('VIFExtra', '1.0', {});
    expect([extended.is(extra), osvif.is(extra), kuryr.is(extra), index.is(extra)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(extended.is(extra, 'VIFBase')).toBe(true);
    const table = osvif.objects as Record<string, z.ZodObject>;
    expect(() => {
      table.VIFExtra = Extra;
    }).toThrow(TypeError);
    expect(Object.keys(osvif.objects)).toHaveLength(31);
    expect([...emit(osvif.objects)]).toEqual(before);
    expect(osvif.catalogue).toEqual(catalogue);
  });
});

describe('an extended registry', () => {
  test('finds the nearest name for a fingerprint', () => {
    expect(() => kuryr.fingerprint('PodStat' as 'PodState')).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected the name of an os-vif object, received "PodStat"; did you mean "PodState"?]`,
    );
    expect(() => kuryr.fingerprint(7 as never)).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: Expected the name of an os-vif object, received 7.]`,
    );
  });

  test('can be extended again', () => {
    const Trunk = defineObject('Trunk', {
      kind: 'trunk-state',
      description,
      versions: { '1.0': [] },
      fields: { pod: kuryr.objects.PodState.meta({ description }) },
    });
    const twice = kuryr.extend({ Trunk });
    const payload = primitive('Trunk', '1.0', { pod: primitive('PodState', '1.0', {}) });
    expect(twice.parse(payload, { expect: 'Trunk' })).toBe(payload);
    expect(twice.decode(payload)).toEqual({ type: 'Trunk', pod: {} });
  });

  test('leaves the configs of its base as they are', () => {
    // A descendant of Network stands in no field, so that a network in a field needs no `type` still.
    const MyNetwork = defineObject('MyNetwork', { parent: Network, description, versions: { '1.0': [] }, fields: {} });
    const extended = osvif.extend({ MyNetwork });
    const id = '5c4f1a2e-9b3d-4e6f-8a70-1b2c3d4e5f60';
    const vif = { type: 'VIFGeneric', id, plugin: 'noop', vif_name: 'tap0', network: { id } };
    expect(extended.config.is(vif)).toBe(true);
    expect(extended.zod.config.VIFGeneric.safeParse(vif).success).toBe(true);
    const mine = { ...vif, network: { type: 'MyNetwork', id } };
    expect(extended.config.is(mine)).toBe(false);
    // The constructor that fills in what is absent is inherited as well.
    expect(extended.parse(primitive('MyNetwork', '1.0', {}), { mode: 'coerce' })['versioned_object.data']).toEqual(
      osvif.parse(primitive('Network', '1.0', {}), { mode: 'coerce' })['versioned_object.data'],
    );
  });

  test('admits a new port profile where one may stand', () => {
    const VIFPortProfileMine = defineObject('VIFPortProfileMine', {
      parent: VIFPortProfileBase,
      description,
      versions: { '1.0': [] },
      fields: { colour: z.string().meta({ description }) },
    });
    const extended = osvif.extend({ VIFPortProfileMine });
    const profile = primitive('VIFPortProfileMine', '1.0', { colour: 'red' });
    const payload = primitive('VIFBridge', '1.0', { port_profile: profile });
    expect(extended.is(payload)).toBe(true);
    expect(extended.zod.primitive.VIFBridge.safeParse(payload).success).toBe(true);
    expect(osvif.is(payload)).toBe(false);
  });

  test('steps down along its own versions, and reads majors of its own', () => {
    const Thing = defineObject('Thing', {
      kind: 'thing',
      description,
      versions: { '1.9': [], '1.10': ['b'], '2.0': ['c'] },
      fields: {
        a: z.string().meta({ description }),
        b: z.string().optional().meta({ description }),
        c: z.array(orSubclass(VIFBase)).optional().meta({ description, default: [] }),
      },
    });
    const extended = osvif.extend({ Thing });
    const newest = primitive('Thing', '2.0', { a: 'x', b: 'y', c: [] }, ['c']);
    expect(extended.backport(newest as never, '1.9')).toEqual(primitive('Thing', '1.9', { a: 'x' }));
    expect(extended.backport(newest as never, '1.10')).toEqual(primitive('Thing', '1.10', { a: 'x', b: 'y' }));
    const readAt = (version: string) =>
      extended.safeParse({ ...newest, 'versioned_object.version': version }, { mode: 'coerce' });
    expect(['2.0', '1.10', '2.1', '3.0'].map((version) => readAt(version).success)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const refused = readAt('1.10');
    expect(refused.success ? [] : refused.issues.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Expected a version from "2.0" to "2.0" of Thing, received "1.10"; did you mean "2.0"?",
      ]
    `);
  });
});

describe('JSON Schema of a registry', () => {
  test('for one object, which validators compile', () => {
    const schema = kuryr.jsonSchema({ form: 'config', name: 'PodState' });
    expect(strictAjv().compile(schema)(kuryr.catalogue.objects.PodState?.examples[0])).toBe(true);
    expect(schema.$ref).toBe('#/$defs/PodState');
    expect((schema.$defs as Record<string, { properties: object }>).PodState?.properties).toHaveProperty(
      'additional_vifs',
      {
        default: {},
        description: kuryr.catalogue.objects.PodState?.fields.additional_vifs?.description,
        type: 'object',
        additionalProperties: { $ref: '#/$defs/NestedAnyVIF' },
      },
    );
  });

  test('refuses what does not exist', () => {
    const mistake = (options: object) => {
      try {
        kuryr.jsonSchema(options);
      } catch (error) {
        return String(error);
      }
    };
    expect([
      mistake({ name: 'PodStat' }),
      mistake({ name: '__proto__' }),
      mistake({ form: 'flat' }),
      mistake({ draft: '04' }),
      mistake({ for: 'toString' }),
    ]).toMatchInlineSnapshot(`
      [
        "RangeError: Expected the name of a primitive, received "PodStat"; did you mean "PodState"?",
        "RangeError: Expected the name of a primitive, received "__proto__".",
        "RangeError: Expected one of the forms primitive, config, received "flat".",
        "RangeError: Expected one of the drafts for portable 2020-12, 07, received "04"; did you mean "07"?",
        "RangeError: Expected one of the consumers portable, editor, codegen, openapi, kubernetes, received "toString".",
      ]
    `);
  });
});

describe('fields in Zod 3', () => {
  const fields3 = {
    name: z3.string().describe(description),
    size: z3.number().int().nullable().describe(description),
    on: z3.boolean().optional().describe(description),
    mode: z3.enum(['a', 'b']).describe(description),
    names: z3.array(z3.string()).describe(description),
    sizes: z3.record(z3.string(), z3.number().int()).optional().describe(description),
  };
  const meta = { description };
  const fields4 = {
    name: z.string().meta(meta),
    size: z.int().nullable().meta(meta),
    on: z.boolean().optional().meta(meta),
    mode: z.enum(['a', 'b']).meta(meta),
    names: z.array(z.string()).meta(meta),
    sizes: z.record(z.string(), z.int()).optional().meta(meta),
  };
  const base = { kind: 'thing', description, versions: { '1.0': [] } } as const;
  const three = osvif.extend({ Thing: defineObject('Thing', { ...base, fields: fields3 }) });
  const four = osvif.extend({ Thing: defineObject('Thing', { ...base, fields: fields4 }) });

  test('become the same as in Zod 4', () => {
    expect(three.catalogue).toEqual(four.catalogue);
    expect(three.fingerprint('Thing')).toBe(four.fingerprint('Thing'));
    for (const form of ['primitive', 'config'] as const) {
      expect(three.jsonSchema({ form, name: 'Thing' })).toEqual(four.jsonSchema({ form, name: 'Thing' }));
    }
  });

  test('say what the converter makes of them', () => {
    const [converted3, converted4] = [toJSONSchema(z3.object(fields3).strict()), toJSONSchema(z.strictObject(fields4))];
    // The safe bounds of z.int() are what Zod 3 does not say.
    const plain = (schema: object) => JSON.stringify(schema).replaceAll(/,?"(?:min|max)imum":-?[0-9]+/g, '');
    expect(JSON.parse(plain(converted3))).toEqual(JSON.parse(plain(converted4)));
  });

  test('judge and fingerprint as oslo.versionedobjects does', () => {
    const thing = { name: 'x', size: null, mode: 'b', names: [], sizes: { a: 1 } };
    expect(three.is(primitive('Thing', '1.0', thing))).toBe(true);
    const broken = three.safeParse(primitive('Thing', '1.0', { ...thing, mode: 'c', sizes: { a: 1.5 } }));
    expect(
      broken.success ? [] : broken.issues.map(({ pointer, message }) => `${pointer}: ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "/versioned_object.data/mode: Expected one of "a", "b", received "c"; did you mean "a"?",
        "/versioned_object.data/sizes/a: Expected an integer, received 1.5.",
      ]
    `);
    // ObjectVersionChecker of oslo.versionedobjects 3.0.1, with EnumField(valid_values=('a', 'b')) for `mode`.
    expect(three.fingerprint('Thing')).toBe('1.0-6c834bf033afce1e525a087d1eaadd66');
  });
});

test('scalars and enumerations of another package are as good as ours', () => {
  const VLANName = defineScalar('VLANName', {
    description: 'The name of a VLAN device.',
    expected: 'the name of a VLAN device such as vlan7',
    pattern: /^vlan[0-9]{1,4}$/,
    examples: ['vlan7'],
  });
  const Colour = defineEnum('Colour', 'A colour.', { red: 'As fire is.', blue: 'As the sky is.' });
  const Thing = defineObject('Thing', {
    kind: 'thing',
    description,
    versions: { '1.0': [] },
    fields: {
      device: VLANName.meta({ description }),
      colours: z
        .array(Colour)
        .nullable()
        .optional()
        .meta({ description, default: ['red'] }),
    },
  });
  const extended = osvif.extend({ Thing });
  const result = extended.config.safeParse({ type: 'Thing', device: 'vlan77777', colours: ['rde'] });
  expect(
    result.success ? [] : result.issues.map(({ pointer, message }) => `${pointer}: ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "/device: Expected the name of a VLAN device such as vlan7, received "vlan77777".",
      "/colours/0: Expected one of "red", "blue", received "rde"; did you mean "red"?",
    ]
  `);
  expect(extended.catalogue.types.VLANName).toEqual({
    json: 'string',
    expected: 'the name of a VLAN device such as vlan7',
    description: 'The name of a VLAN device.',
    pattern: '^vlan[0-9]{1,4}$',
    examples: ['vlan7'],
  });
});

test('defaults in fingerprints are spelled as Python spells them', () => {
  const withDefault = (name: string, field: z.ZodType, value: unknown) => {
    const fields = { a: field.meta({ description, default: value }) };
    return osvif.extend({
      [name]: defineObject(name, { kind: 'thing', description, versions: { '1.0': [] }, fields }),
    });
  };
  const spelled = (field: z.ZodType, value: unknown) =>
    withDefault('Thing', field, value).fingerprint('Thing' as never);
  expect([
    spelled(z.string(), "it's"),
    spelled(z.array(z.string()), ["it's", 'a"', 'a"\'', '\\', '\n\t\u0000\u007f', 'é', '\u2028', '😀', '\u00a0']),
    spelled(z.record(z.string(), z.boolean()), { a: true, b: false }),
    spelled(z.int().nullable(), null),
  ]).toEqual([
    // As ObjectVersionChecker of oslo.versionedobjects 3.0.1 gives them.
    '1.0-48edabd1ef5eaca3f8c51b886885f0e3',
    '1.0-fa2db809f10ace894a1c563a9f2659fb',
    '1.0-8c2996516ce38fc62cb74124617283b8',
    '1.0-635392231ec5c46cf2036d0c7b4f44af',
  ]);
});
