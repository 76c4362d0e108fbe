import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { codegen } from '../../src/emit/json-schema/codegen.ts';
import type { FormName } from '../../src/emit/json-schema/consumer.ts';
import type { Definitions, Json } from '../../src/emit/json-schema/definitions.ts';
import { readSchema, strictAjv } from '../support/judges.ts';
import { readVectors } from '../support/vectors.ts';

/* What generators make of these files is tested in `test/codegen/`, with the generators. */

const definitionsOf = (form: FormName) => readSchema(`${form}.json`).$defs as Definitions;

function emitted(form: FormName, root?: string): Definitions {
  const request = { catalogue, form, definitions: definitionsOf(form), ...(root !== undefined && { root }) };
  return codegen(request).$defs as Definitions;
}

describe('the schemas for code generators', () => {
  test('a type for an object at all of its versions, and one for its data', () => {
    const { HostVIFInfo, HostVIFInfoData } = emitted('primitive', 'HostVIFInfo');
    expect(HostVIFInfo).toMatchInlineSnapshot(`
      {
        "additionalProperties": false,
        "description": "One VIF object that a plugin accepts, with the versions and, since 1.1, the port profiles that may come with it; an entry of HostPluginInfo. A sender can step a VIF down to a version in this range before it is sent.",
        "properties": {
          "versioned_object.changes": {
            "description": "Names of the fields that were set since the object was made or last saved. Readers may ignore it.",
            "items": {
              "type": "string",
            },
            "tsType": "(keyof HostVIFInfoData)[]",
            "type": "array",
          },
          "versioned_object.data": {
            "$ref": "#/$defs/HostVIFInfoData",
          },
          "versioned_object.name": {
            "description": "Name of the object, which decides what \`versioned_object.data\` may hold. Always \`HostVIFInfo\`.",
            "tsType": "'HostVIFInfo'",
            "type": "string",
          },
          "versioned_object.namespace": {
            "description": "Always \`os_vif\`.",
            "tsType": "'os_vif'",
            "type": "string",
          },
          "versioned_object.version": {
            "description": "Version of the object, which decides which fields exist. 1.1 came with os-vif 1.8.0. One of \`1.0\`, \`1.1\`.",
            "tsType": "'1.0' | '1.1'",
            "type": "string",
          },
        },
        "required": [
          "versioned_object.name",
          "versioned_object.namespace",
          "versioned_object.version",
          "versioned_object.data",
        ],
        "title": "HostVIFInfo",
        "type": "object",
      }
    `);
    expect(Object.keys(HostVIFInfoData?.properties as Json)).toEqual([
      'vif_object_name',
      'min_version',
      'max_version',
      'supported_port_profiles',
    ]);
  });

  test('enumerations under names of their own; null and texts with a pattern in place', () => {
    expect(emitted('primitive').VIFVHostUserMode).toMatchInlineSnapshot(`
      {
        "description": "Which end of the vhost-user socket the hypervisor is.",
        "enum": [
          "client",
          "server",
        ],
        "title": "VIFVHostUserMode",
        "type": "string",
      }
    `);
    const { properties } = emitted('primitive').DatapathOffloadRepresentorData as { properties: Definitions };
    expect(properties.representor_name).toMatchInlineSnapshot(`
      {
        "description": "Name that the plugin gives the representor on plug, at most 15 bytes. Nova asks for \`tap\` and the first 11 characters of the port UUID. If null or absent, the name does not change. No public plugin renames: \`agilio_ovs\` and \`vrouter\` read the address only.",
        "type": [
          "string",
          "null",
        ],
      }
    `);
  });

  test('one version alone keeps its name', () => {
    const types = emitted('primitive', 'VIFVHostUser_1_0');
    expect(Object.keys(types)).toContain('VIFVHostUser_1_0Data');
    expect(Object.keys(types)).not.toContain('VIFVHostUser');
    expect(types.VIFVHostUser_1_0).toMatchObject({
      properties: { 'versioned_object.version': { tsType: "'1.0'" } },
    });
  });

  test.each(['primitive', 'config'] as const)('every reference of the %s form leads to a definition', (form) => {
    const types = emitted(form);
    for (const [, name] of JSON.stringify(types).matchAll(/"\$ref":"([^"]+)"/g)) {
      expect(types).toHaveProperty([String(name).replace('#/$defs/', '')]);
    }
  });

  test('whatever is valid fits its type', () => {
    const ajv = strictAjv()
      .addVocabulary(['tsType'])
      .addSchema({ $id: 'types', $defs: emitted('primitive') });
    const accepted = readVectors('generated').filter(({ strict }) => strict.accepted);
    expect(accepted.length).toBeGreaterThan(700);
    for (const { id, payload } of accepted) {
      const name = (payload as Json)['versioned_object.name'];
      expect([id, ajv.validate(`types#/$defs/${name}`, payload)]).toEqual([id, true]);
    }
  });

  test('refuses what a generator would have to make a name up for', () => {
    const property = { type: 'string', enum: ['a', 'b'], description: 'Which.' };
    const definitions = { Thing: { type: 'object', properties: { type: { const: 'Thing' }, mode: property } } };
    expect(() => codegen({ catalogue, form: 'config', definitions })).toThrowErrorMatchingInlineSnapshot(
      `[Error: Expected a definition for each object and each enumeration, received {"type":"string","enum":["a","b"],"description":"Which."}.]`,
    );
  });
});
