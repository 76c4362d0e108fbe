import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type DescribedField, type DescribedObject, versionedName } from '../../schemas/catalogue.ts';
import { catalogue } from '../../src/catalogue.ts';
import type { FormName } from '../../src/emit/json-schema/consumer.ts';
import { schemaFile } from '../../src/emit/json-schema/consumers.ts';
import type { Definitions } from '../../src/emit/json-schema/definitions.ts';
import { encode } from '../../src/index.ts';
import { readSchema } from '../support/judges.ts';

/*
 * Schemas for editors beyond the two that every value of every test is judged by: of one object or family, and of whole
 * documents. What editors make of them is tested in `test/editors/`.
 */

const DEFINITIONS: Record<FormName, Definitions> = {
  primitive: readSchema('primitive.json').$defs as Definitions,
  config: readSchema('config.json').$defs as Definitions,
};

const configs = Object.entries(catalogue.objects).flatMap(([name, { examples }]) =>
  examples.map((example) => ({ type: name, ...example })),
);
const VALUES: Record<FormName, unknown[]> = {
  config: configs.flatMap((config) => [config, { ...config, type: undefined }, { ...config, nonsense: 1 }]),
  primitive: configs.flatMap((config) => {
    const primitive = encode(config as never) as object;
    const older = { ...primitive, 'versioned_object.version': '1.0' };
    return [primitive, older, { ...older, 'versioned_object.data': {} }, { ...primitive, nonsense: 1 }];
  }),
};

function verdicts(form: FormName, root: string | undefined, values: readonly unknown[]): Record<string, boolean[]> {
  const request = { catalogue, form, definitions: DEFINITIONS[form], ...(root !== undefined && { root }) };
  const lenient = { strict: false };
  const validators = {
    portable: new Ajv2020().compile(schemaFile(request).schema),
    editor: new Ajv2020(lenient).compile(schemaFile({ ...request, consumer: 'editor' }).schema),
    editor07: new Ajv(lenient).compile(schemaFile({ ...request, consumer: 'editor', draft: '07' }).schema),
  };
  const rows = Object.entries(validators).map(([name, isValid]) => [name, values.map((value) => isValid(value))]);
  return Object.fromEntries(rows);
}

describe('the verdict is that of the portable schema', () => {
  const roots = [
    'AnyVIF',
    'AnyVIFPortProfile',
    'AnyDatapathOffload',
    'VIFVHostUser',
    'Network',
    'SubnetList',
    'HostInfo',
  ];
  const versioned = versionedName('VIFVHostUser', '1.0');

  test.each([
    ...roots.flatMap((root) => [['config', root] as const, ['primitive', root] as const]),
    ['primitive', versioned] as const,
  ])('%s of %s', (form, root) => {
    const values = JSON.parse(JSON.stringify(VALUES[form]));
    const { portable, editor, editor07 } = verdicts(form, root, values);
    expect(portable).toContain(true);
    expect(portable).toContain(false);
    expect(editor).toEqual(portable);
    expect(editor07).toEqual(portable);
  });

  test('documents of configs, and what is none', () => {
    const [first, second] = configs;
    const documents = [first, [first, second], [], [[first]], [first, 1], {}, [{}], null, 'VIFBridge', 1, true];
    const { portable, editor, editor07 } = verdicts('config', undefined, documents);
    expect(portable).toEqual([true, true, true, ...Array(8).fill(false)]);
    expect(editor).toEqual(portable);
    expect(editor07).toEqual(portable);
  });

  test('an array of primitives is none', () => {
    const { portable, editor } = verdicts('primitive', undefined, [VALUES.primitive[0], [VALUES.primitive[0]], null]);
    expect(portable).toEqual([true, false, false]);
    expect(editor).toEqual(portable);
  });
});

/** What the snippet of a config inserts for a field whose example is this text. */
function inserted(text: string): unknown {
  const route = catalogue.objects.Route as DescribedObject;
  const field = { ...(route.fields.interface as DescribedField), required: true };
  const entry = { ...route, fields: { ...route.fields, interface: field }, examples: [{ interface: text }] };
  const { schema } = schemaFile({
    catalogue: { ...catalogue, objects: { ...catalogue.objects, Route: entry } },
    form: 'config',
    definitions: DEFINITIONS.config,
    root: 'Route',
    consumer: 'editor',
  });
  const { Snippets } = schema.$defs as Record<string, { defaultSnippets: { body: Record<string, unknown> }[] }>;
  return Snippets?.defaultSnippets[0]?.body.interface;
}

test('a snippet escapes what snippets and notations read as their own', () => {
  const raw = (text: string) => `^"\${1:${text}}"`;
  expect(inserted('eth0')).toBe(['$', '{1:eth0}'].join(''));
  expect(inserted('a$b')).toBe(raw('a\\$b'));
  expect(inserted('{a}')).toBe(raw('{a\\}'));
  expect(inserted('a"b')).toBe(raw('a\\\\"b'));
  expect(inserted('a\\b')).toBe(raw('a\\\\\\\\b'));
  expect(inserted('52:54:00')).toBe(raw('52:54:00'));
});
