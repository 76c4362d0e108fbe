import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as ownChecks from '../../generated/is.ts';
import { defineEnum, defineObject, defineScalar, type GeneratedChecks, orSubclass, osvif } from '../../src/define.ts';
import { primitive } from '../support/cases.ts';
import { load } from '../support/load.ts';
import { checkedKuryr, kuryr, kuryrChecks } from '../support/registries.ts';

/* `withChecks`: generated code judges for the registry that it was generated for, and for no other. */

const vlan = primitive('VIFVlanNested', '1.0', { vlan_id: 101 });
const wrong = primitive('VIFVlanNested', '1.0', { vlan_id: '101' });

/** Kuryr's checks, some of them changed. */
function changed(changes: Partial<GeneratedChecks>): GeneratedChecks {
  return { ...kuryrChecks, ...changes };
}

describe('a registry with checks', () => {
  test('answers from them, and walks only for a no', () => {
    const asked: unknown[] = [];
    const isAnyObject = (value: unknown) => {
      asked.push(value);
      // What the walk would refuse.
      return value === wrong;
    };
    const registry = kuryr.withChecks(changed({ isAnyObject }));
    expect([registry.is(wrong), registry.is(wrong, 'VIFBase'), registry.is(wrong, 'Network')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(registry.safeParse(wrong)).toEqual({ success: true, value: wrong, warnings: [] });
    expect(registry.parse(wrong)).toBe(wrong);
    expect(registry.schema('VIFVlanNested')['~standard'].validate(wrong)).toEqual({ value: wrong });
    expect(asked).toEqual([wrong, wrong, wrong, wrong, wrong]);
    expect(registry.safeParse({ x: 1 })).toEqual(kuryr.safeParse({ x: 1 }));
  });

  test('judges texts by them', async () => {
    const accepting = kuryr.withChecks(changed({ isAnyObject: () => true }));
    expect(await accepting.validateText(JSON.stringify(wrong))).toMatchObject([{ valid: true }]);
    expect(await checkedKuryr.validateText(JSON.stringify(wrong))).toEqual(
      await kuryr.validateText(JSON.stringify(wrong)),
    );
  });

  test('is another value, and the same in all else', () => {
    expect([kuryr.checks, checkedKuryr.checks?.isAnyObject]).toEqual([undefined, kuryrChecks.isAnyObject]);
    expect(Object.keys(checkedKuryr)).toEqual(Object.keys(kuryr));
    expect(checkedKuryr.objects).toBe(kuryr.objects);
    expect(checkedKuryr.catalogue).toBe(kuryr.catalogue);
    expect(checkedKuryr.zod.primitive).toBe(kuryr.zod.primitive);
    expect([...checkedKuryr.generate()]).toEqual([...kuryr.generate()]);
  });

  test('does without them while they are not to be relied on', () => {
    const unreliable = changed({ isTampered: () => true, isAnyObject: () => true, nested: {} });
    const registry = kuryr.withChecks(unreliable);
    expect([registry.is(vlan), registry.is(wrong)]).toEqual([true, false]);
    expect(registry.safeParse(wrong)).toEqual(kuryr.safeParse(wrong));
  });

  test('reads configs by the catalogue', () => {
    const registry = kuryr.withChecks(changed({ isAnyObject: () => true }));
    expect(registry.config.is({ type: 'VIFVlanNested' })).toBe(false);
  });

  test('has none once it is extended, until it is given its own', async () => {
    const Thing = defineObject('Thing', { kind: 'thing', description: 'A.', versions: { '1.0': [] }, fields: {} });
    const extended = checkedKuryr.extend({ Thing });
    expect(extended.checks).toBeUndefined();
    expect(extended.is(primitive('Thing', '1.0', {}))).toBe(true);
    const module = await load('is.ts', extended.generate().get('is.ts') as string);
    const checked = extended.withChecks(module as GeneratedChecks);
    expect([checked.is(primitive('Thing', '1.0', {})), checked.is(vlan)]).toEqual([true, true]);
    expect(checked.is(primitive('Thing', '1.1', {}))).toBe(false);
  });
});

describe("the registry of os-vif's own objects", () => {
  test('has the checks of the package', () => {
    expect(osvif.checks?.isAnyObject).toBe(ownChecks.isAnyObject);
    expect(osvif.extend({}).checks).toBeUndefined();
  });

  test('takes those that are generated for it as well', async () => {
    const module = await load('is.ts', osvif.generate().get('is.ts') as string);
    expect(osvif.withChecks(module as GeneratedChecks).is(primitive('VIFBridge', '1.0', {}))).toBe(true);
  });
});

test('checks that do not fit are refused, with what to do', async () => {
  const message = (module: unknown) => {
    try {
      kuryr.withChecks(module as GeneratedChecks);
    } catch (error) {
      return String(error);
    }
  };
  const foreign = await load('is.ts', osvif.generate().get('is.ts') as string);
  const { digest: _, ...undated } = kuryrChecks;
  const advice =
    'Run `osvif generate --registry FILE --out DIR`, where FILE exports the registry as it is before `withChecks`.';
  expect(message(kuryrChecks)).toBeUndefined();
  const refused = [undefined, './is.js', {}, ownChecks, undated, changed({ nested: null as never }), foreign];
  const messages = [...refused, changed({ digest: '' })].map(message);
  for (const text of messages) expect(text).toContain(advice);
  expect(messages.map((text) => text?.replace(` ${advice}`, ''))).toMatchInlineSnapshot(`
    [
      "RangeError: Expected the module is.ts that \`osvif generate\` writes, as in \`import * as checks from './is.js'\`, received undefined.",
      "RangeError: Expected the module is.ts that \`osvif generate\` writes, as in \`import * as checks from './is.js'\`, received "./is.js".",
      "RangeError: Expected the module is.ts that \`osvif generate\` writes, as in \`import * as checks from './is.js'\`, received one without \`digest\`.",
      "RangeError: Expected the module is.ts that \`osvif generate\` writes, as in \`import * as checks from './is.js'\`, received one without \`digest\`.",
      "RangeError: Expected the module is.ts that \`osvif generate\` writes, as in \`import * as checks from './is.js'\`, received one without \`digest\`.",
      "RangeError: Expected the module is.ts that \`osvif generate\` writes, as in \`import * as checks from './is.js'\`, received one without \`nested\`.",
      "RangeError: Expected checks generated for these objects, received some for others, or for these as they were.",
      "RangeError: Expected checks generated for these objects, received some for others, or for these as they were.",
    ]
  `);
});

describe('the digest', () => {
  const description = 'What this test is about.';
  const letter = (pattern: RegExp) =>
    defineScalar('Letter', { description, expected: 'a letter', pattern, examples: ['a'] });
  const { VIFBase, Network } = osvif.objects;

  interface Definition {
    readonly description?: string;
    readonly parent?: z.ZodObject;
    readonly versions?: Record<string, string[]>;
    readonly a?: z.ZodType;
    readonly meta?: Readonly<Record<string, unknown>>;
    readonly examples?: Record<string, unknown>[];
  }

  /** What is generated for a registry with one more object, and the digest in it. */
  function made({ a = letter(/^[ab]$/), versions = { '1.0': [] }, meta, ...more }: Definition): {
    readonly digest: string;
    readonly code: string;
  } {
    const ofField = { description: 'What a field is for.' };
    const fields = { a: a.meta({ ...ofField, ...meta }), b: z.string().meta(ofField) };
    const Thing = defineObject('Thing', { kind: 'thing', description, versions, fields, ...more } as never);
    const text = osvif.extend({ Thing }).generate().get('is.ts') as string;
    const [line, digest = ''] = /^export const digest = '([0-9a-f]{32})';$/m.exec(text) ?? [];
    return { digest, code: text.replace(String(line), '') };
  }

  const reference = made({});

  test.each<[string, Definition]>([
    ['another pattern', { a: letter(/^[abc]$/) }],
    ['another type', { a: z.string() }],
    ['null', { a: letter(/^[ab]$/).nullable() }],
    ['a list', { a: z.array(letter(/^[ab]$/)) }],
    ['a map', { a: z.record(z.string(), letter(/^[ab]$/)) }],
    ['an enumeration', { a: defineEnum('Mode', description, { a: 'A.', b: 'B.' }) }],
    ['an enumeration of others', { a: defineEnum('Mode', description, { a: 'A.', c: 'C.' }) }],
    ['an object', { a: Network }],
    ['an object or its descendants', { a: orSubclass(VIFBase) }],
    ['an object without its descendants', { a: VIFBase }],
    ['a version', { versions: { '1.0': [], '1.1': [] } }],
    ['a version that brings a field', { versions: { '1.0': [], '1.1': ['b'] } }],
    ['a parent', { parent: VIFBase }],
  ])('differs, as the code does: %s', (_, definition) => {
    const { digest, code } = made(definition);
    expect(digest).toMatch(/^[0-9a-f]{32}$/);
    expect({ digest: digest === reference.digest, code: code === reference.code }).toEqual({
      digest: false,
      code: false,
    });
  });

  test.each<[string, Definition]>([
    ['nothing', {}],
    ['a description', { description: 'Another.' }],
    ['a description of a field', { meta: { description: 'Another.' } }],
    ['a default', { meta: { default: 'a' } }],
    ['what a config may leave out', { a: letter(/^[ab]$/).optional() }],
    ['an example', { examples: [{ a: 'a', b: 'b' }] }],
  ])('is the same, as the code is: %s', (_, definition) => {
    expect(made(definition)).toEqual(reference);
  });
});
