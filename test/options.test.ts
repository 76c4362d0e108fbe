import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as config from '../src/config.ts';
import { compareFingerprints, fingerprint } from '../src/fingerprint.ts';
import * as primitive from '../src/index.ts';
import { toJSONSchema } from '../src/json-schema.ts';
import { primitive as payload } from './support/cases.ts';
import { HOSTILE_VALUES } from './support/hostile-values.ts';
import { kuryr } from './support/registries.ts';

/* Options that do not exist must not pass for options that were heeded: a typing mistake would switch a check off. */

const network = payload('Network', '1.1', {});
const flat = { type: 'Network', id: '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11' };
const list = payload('FixedIPList', '1.0', { objects: [] });

/** Every function with its options, each with a right value. */
const FUNCTIONS: Readonly<
  Record<string, { readonly call: (options: never) => unknown; readonly options: Readonly<Record<string, unknown>> }>
> = {
  safeParse: {
    call: (options) => primitive.safeParse(network, options),
    options: { form: 'primitive', mode: 'coerce', expect: 'Network' },
  },
  parse: {
    call: (options) => primitive.parse(network, options),
    options: { form: 'primitive', mode: 'strict', expect: 'Network' },
  },
  'safeParse of osvif/config': {
    call: (options) => config.safeParse(flat, options),
    options: { form: 'config', mode: 'strict', expect: 'Network' },
  },
  schema: { call: (options) => primitive.schema('Network', options), options: { form: 'config' } },
  decode: { call: (options) => primitive.decode(network, options), options: { mode: 'coerce' } },
  encode: {
    call: (options) => primitive.encode(flat as never, options),
    options: { versions: { Network: '1.0' } },
  },
  validateText: {
    call: (options) => primitive.validateText(JSON.stringify(network), options),
    options: { input: 'json', form: 'primitive', mode: 'strict', expect: 'Network', source: 'a.json' },
  },
  'safeParse of a registry': {
    call: (options) => kuryr.safeParse(network, options),
    options: { form: 'primitive', mode: 'coerce', expect: 'Network' },
  },
  'config.parse of a registry': {
    call: (options) => kuryr.config.parse(flat, options),
    options: { form: 'config', mode: 'strict', expect: 'Network' },
  },
  'decode of a registry': { call: (options) => kuryr.decode(network, options), options: { mode: 'coerce' } },
  'encode of a registry': {
    call: (options) => kuryr.encode(flat as never, options),
    options: { versions: { Network: '1.0' } },
  },
  'validateText of a registry': {
    call: (options) => kuryr.validateText(JSON.stringify(network), options),
    options: { input: 'json', form: 'primitive', mode: 'strict', expect: 'Network', source: 'a.json' },
  },
  'jsonSchema of a registry': {
    call: (options) => kuryr.jsonSchema(options),
    options: { for: 'portable', form: 'config', draft: '2020-12', name: 'Network' },
  },
  toJSONSchema: { call: (options) => toJSONSchema(z.string(), options), options: { metadata: z.registry() } },
};

/** An argument that throws when it is read is the caller's own fault, and its error the caller's. */
const WRONG = Object.entries(HOSTILE_VALUES).filter(([what]) => what !== 'undefined' && !/throw|revoked/.test(what));

const NO_OPTIONS = [
  null,
  'config',
  '',
  7,
  0,
  true,
  [],
  ['form'],
  new Map([['form', 'config']]),
  () => ({}),
  new Date(),
];

async function thrown(call: () => unknown): Promise<unknown> {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(FUNCTIONS))('%s', (_, { call, options }) => {
  const calling = (given: unknown) => thrown(() => call(given as never));

  test('accepts each of its options, none, and those that are undefined', async () => {
    expect(await calling(options)).toBeUndefined();
    expect(await calling(undefined)).toBeUndefined();
    expect(await calling({})).toBeUndefined();
    for (const [name, value] of Object.entries(options)) {
      expect(await calling({ [name]: value })).toBeUndefined();
      expect(await calling({ [name]: undefined })).toBeUndefined();
    }
  });

  test('refuses what is no object', async () => {
    for (const given of NO_OPTIONS) {
      const error = await calling(given);
      expect(error, `${typeof given}`).toBeInstanceOf(RangeError);
      expect((error as Error).message).toMatch(/^Expected options as an object, received .*Known options: /);
    }
  });

  test('refuses unknown options by name', async () => {
    for (const name of [...Object.keys(options).map((known) => `${known}s`), 'unheard_of', '__proto__x', '']) {
      const error = await calling({ ...options, [name]: undefined });
      expect(error).toBeInstanceOf(RangeError);
      expect((error as Error).message).toContain('Unknown option ');
      for (const known of Object.keys(options)) expect((error as Error).message).toContain(known);
    }
  });

  test('refuses values of a wrong type', async () => {
    for (const name of Object.keys(options)) {
      for (const [what, make] of WRONG) {
        // A text is right as the name of a source.
        if (typeof make() === 'string' || isTableOfNothing(name, make)) continue;
        expect(await calling({ [name]: make() }), `${name}: ${what}`).toBeInstanceOf(RangeError);
      }
      expect(await calling({ [name]: null }), name).toBeInstanceOf(RangeError);
      expect(await calling({ [name]: [options[name]] }), name).toBeInstanceOf(RangeError);
    }
  });
});

/** Versions may be an empty table, and a registry of Zod's may be any object with its methods. */
function isTableOfNothing(name: string, make: () => unknown): boolean {
  if (name !== 'versions') return false;
  const value = make();
  return typeof value === 'object' && value !== null;
}

test('says what was meant', async () => {
  const said = async (call: () => unknown) => ((await thrown(call)) as Error).message;
  expect(await said(() => primitive.safeParse({}, 'VIFDirect' as never))).toMatchInlineSnapshot(
    `"Expected options as an object, received "VIFDirect". Known options: form, mode, expect, maxIssues."`,
  );
  expect(await said(() => primitive.safeParse({}, { expects: 'VIFDirect' } as never))).toMatchInlineSnapshot(
    `"Unknown option \`expects\`; did you mean \`expect\`? Known options: form, mode, expect, maxIssues."`,
  );
  expect(await said(() => primitive.parse({}, { name: 'VIFDirect' } as never))).toMatchInlineSnapshot(
    `"Unknown option \`name\`. Known options: form, mode, expect, maxIssues."`,
  );
  expect(await said(() => primitive.encode(flat as never, '1.0' as never))).toMatchInlineSnapshot(
    `"Expected options as an object, received "1.0". Known options: versions."`,
  );
  expect(await said(() => primitive.encode(flat as never, { version: '1.0' } as never))).toMatchInlineSnapshot(
    `"Unknown option \`version\`; did you mean \`versions\`? Known options: versions."`,
  );
  expect(await said(() => primitive.schema(undefined as never))).toMatchInlineSnapshot(
    `"Expected the name of an os-vif object, received undefined."`,
  );
  expect(await said(() => primitive.validateText(new Uint8Array() as never))).toMatchInlineSnapshot(
    `"Expected a text, received a Uint8Array."`,
  );
  expect(await said(() => primitive.validateText('', { source: 7 } as never))).toMatchInlineSnapshot(
    `"Expected a string as \`source\`, received 7."`,
  );
  expect(await said(() => primitive.formatIssues({ success: true } as never))).toMatchInlineSnapshot(
    `"Expected an array of issues, received an object."`,
  );
  expect(await said(() => primitive.formatIssues(['/id: wrong'] as never))).toMatchInlineSnapshot(
    `"Expected an array of issues, received "/id: wrong" in it."`,
  );
  expect(await said(() => [network].map(primitive.decode as never))).toMatchInlineSnapshot(
    `"Expected options as an object, received 0. Known options: mode."`,
  );
  expect(await said(() => fingerprint('Network', null as never))).toMatchInlineSnapshot(
    `"Expected 1.0 or 1.1 as version of Network, received null."`,
  );
  expect(await said(() => compareFingerprints({ Network: '1.0' } as never))).toMatchInlineSnapshot(
    `"Expected lists of fingerprints by object name, received an object."`,
  );
  expect(await said(() => kuryr.jsonSchema({ draft: 7 } as never))).toMatchInlineSnapshot(
    `"Expected one of the drafts for portable 2020-12, 07, received 7."`,
  );
  expect(await said(() => toJSONSchema(z.string(), { io: 'output' } as never))).toMatchInlineSnapshot(
    `"Unknown option \`io\`. Known options: metadata."`,
  );
});

test('arguments that are no options', async () => {
  for (const [what, make] of WRONG) {
    const any = make() as never;
    for (const call of [
      () => primitive.is(network, any),
      () => primitive.schema(any),
      () => kuryr.schema(any),
      () => primitive.formatIssues(any),
      () => fingerprint(any),
      () => fingerprint('Network', any),
      () => kuryr.fingerprint('Network', any),
      () => kuryr.withChecks(any),
    ]) {
      expect(await thrown(call), what).toBeInstanceOf(RangeError);
    }
  }
  for (const wrong of [null, 7, true, [], () => 1]) {
    expect(await thrown(() => primitive.backport(network as never, wrong as never))).toBeInstanceOf(RangeError);
    expect(await thrown(() => compareFingerprints(wrong as never))).toBeInstanceOf(RangeError);
    expect(await thrown(() => primitive.validateText(wrong as never))).toBeInstanceOf(RangeError);
  }
  expect(await thrown(() => primitive.is(network, undefined))).toBeUndefined();
  expect(await thrown(() => primitive.backport(list as never, {}))).toBeUndefined();
});
