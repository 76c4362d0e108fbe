import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import type { FormName } from '../../src/emit/json-schema/consumer.ts';
import type { Definitions, Json } from '../../src/emit/json-schema/definitions.ts';
import { openapi } from '../../src/emit/json-schema/openapi.ts';
import { readSchema } from '../support/judges.ts';

/* Verdicts are compared wherever judges are (`test/support/judges.ts`); OpenAPI's own tools run in `test/codegen/`. */

interface Union extends Json {
  readonly oneOf: readonly Json[];
  readonly discriminator: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
}

const definitionsOf = (form: FormName) => readSchema(`${form}.json`).$defs as Definitions;
const schemasOf = (form: FormName) => (readSchema(`${form}.openapi.json`).components as Json).schemas as Definitions;
const componentOf = (reference: unknown) => String(reference).replace('#/components/schemas/', '');

/** What a Subnet refers to, in turn. */
const NEEDED = {
  primitive: ['IPNetwork', 'IPAddress', 'FixedIP', 'FixedIPList', 'Route', 'RouteList', 'Subnet'],
  config: ['IPNetwork', 'IPAddress', 'NestedFixedIP', 'NestedRoute', 'Subnet'],
};

describe.each(['primitive', 'config'] as const)('the OpenAPI document of the %s form', (form) => {
  const schemas = schemasOf(form);

  test('has components alone, under the names of the portable definitions', () => {
    const { components, ...rest } = readSchema(`${form}.openapi.json`);
    expect(Object.keys(components as Json)).toEqual(['schemas']);
    expect(Object.keys(schemas)).toEqual(Object.keys(definitionsOf(form)));
    expect(rest).toEqual({
      openapi: '3.1.0',
      info: {
        title: `os-vif ${form}`,
        description: 'Generated from schemas/ by `npm run build:generated`. Do not edit.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        version: '1',
      },
      paths: {},
    });
  });

  test('refers to its own components and to nothing else', () => {
    const references = [...JSON.stringify(schemas).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) expect(schemas).toHaveProperty([componentOf(reference)]);
    expect(JSON.stringify(schemas)).not.toContain('$defs');
  });

  test('has a discriminator on each union, which names each member by the tag that the member requires', () => {
    const unions = Object.entries(schemas).filter((entry): entry is [string, Union] => 'oneOf' in entry[1]);
    expect(unions).toHaveLength(form === 'primitive' ? 16 : 6);
    for (const [, { oneOf, discriminator }] of unions) {
      const { propertyName, mapping } = discriminator;
      expect(Object.values(mapping)).toEqual(oneOf.map(({ $ref }) => $ref));
      for (const [tag, reference] of Object.entries(mapping)) {
        const member = schemas[componentOf(reference)] as { required: string[]; properties: Definitions };
        expect(member.required).toContain(propertyName);
        expect(member.properties[propertyName]?.const).toBe(tag);
      }
    }
  });

  test('of one object: what it needs', () => {
    const definitions = definitionsOf(form);
    const { info, components } = openapi({ catalogue, form, definitions, root: 'Subnet' });
    expect(info).toMatchObject({ title: `os-vif ${form}: Subnet` });
    expect(Object.keys((components as { schemas: Definitions }).schemas)).toEqual(NEEDED[form]);
  });
});

test('a union without a tag is refused', () => {
  const definitions = {
    A: { type: 'object' },
    B: { type: 'object' },
    AB: { oneOf: [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }] },
  };
  expect(() => openapi({ catalogue, form: 'config', definitions })).toThrowErrorMatchingInlineSnapshot(
    `[Error: Expected a tag that tells A, B apart, found none.]`,
  );
});
