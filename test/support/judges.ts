import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { z } from 'zod';
import * as exportedPrimitive from '../../generated/zod.ts';
import * as exportedConfig from '../../generated/zod-config.ts';
import type { DescribedCatalogue } from '../../schemas/catalogue.ts';
import { configForm, primitiveForm } from '../../schemas/forms.ts';
import { objects } from '../../schemas/index.ts';
import type { Form, Mode, ObjectName, Result } from '../../src/api.ts';
import { validatorsFor } from '../../src/api.ts';
import type { JSONSchemaOptions, Objects } from '../../src/define.ts';
import { Lookup, osvif } from '../../src/lookup.ts';
import { validateConfig } from '../../src/validate-config.ts';
import { validatePrimitive } from '../../src/validate-primitive.ts';

/*
 * Independent judges of one value: `is`, which for primitives is code generated ahead of time, the walker over the
 * catalogue, the Zod schemas, plain and as they are exported (those of primitives ask generated code first), and
 * strict Ajv over the exported JSON Schemas: packed as a bundle (in both drafts), as one file for each object, as
 * components for OpenAPI, and in the shape for editors (in both drafts, and not strict, since strict Ajv refuses the
 * keywords of editors). All have to agree on everything.
 */

export type Judge = (value: unknown) => boolean;

const ZOD: Readonly<Record<Form, Readonly<Record<string, z.ZodType>>>> = {
  primitive: primitiveForm(objects).schemas,
  config: configForm(objects).schemas,
};

const SCHEMAS = new URL('../../generated/json-schema/', import.meta.url);

export function readSchema(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(path, SCHEMAS), 'utf8'));
}

/** Judges of any object of a form. */
export function judgesOf(form: Form): Record<string, Judge> {
  const bundle = strictAjv().compile(readSchema(`${form}.json`));
  const draft07 = new Ajv(STRICT).compile(readSchema(`${form}.draft-07.json`));
  const editor = new Ajv2020(LENIENT).compile(readSchema(`${form}.editor.json`));
  const editor07 = new Ajv(LENIENT).compile(readSchema(`${form}.editor.draft-07.json`));
  const components = openapiValidator(readSchema(`${form}.openapi.json`));
  const zod = ZOD[form].AnyObject as z.ZodType;
  const exported = (form === 'config' ? exportedConfig : exportedPrimitive).AnyObject;
  const walk = form === 'config' ? validateConfig : validatePrimitive;
  const validators: Validators = validatorsFor(osvif, form);
  return {
    is: validators.is,
    walker: (value) => walk(osvif, value).length === 0,
    zod: (value) => zod.safeParse(value).success,
    exported: (value) => exported.safeParse(value).success,
    bundle: (value) => bundle(value),
    draft07: (value) => draft07(value),
    editor: (value) => editor(value),
    editor07: (value) => editor07(value),
    openapi: (value) => components(value),
    files: byName(form, fileValidators(form)),
  };
}

/** The same judges of a registry, which makes on the spot what is generated for os-vif's own objects. */
export function judgesOfRegistry(registry: Registered, form: Form): Record<string, Judge> {
  const schema = registry.jsonSchema({ form }) as { readonly $id: string };
  const ajv = strictAjv().addSchema(schema);
  const names = Object.keys(registry.objects);
  const objects = names.map(
    (name) => [name, ajv.getSchema(`${schema.$id}#/$defs/${name}`) as ValidateFunction] as const,
  );
  const draft07 = new Ajv(STRICT).compile(registry.jsonSchema({ form, draft: '07' }));
  const editor = new Ajv2020(LENIENT).compile(registry.jsonSchema({ form, for: 'editor' }));
  const components = openapiValidator(registry.jsonSchema({ form, for: 'openapi' }));
  const zod = registry.zod[form].AnyObject as z.ZodType;
  const { is } = form === 'config' ? registry.config : registry;
  const lookup = new Lookup(registry.catalogue);
  const walk = form === 'config' ? validateConfig : validatePrimitive;
  return {
    is: (value) => is(value),
    walker: (value) => walk(lookup, value).length === 0,
    zod: (value) => zod.safeParse(value).success,
    bundle: (value) => ajv.validate(schema.$id, value) as boolean,
    draft07: (value) => draft07(value),
    editor: (value) => editor(value),
    openapi: (value) => components(value),
    objects: byName(form, new Map(objects)),
  };
}

interface Validators {
  is(value: unknown): boolean;
  safeParse(value: unknown, options?: { readonly expect?: never; readonly mode?: Mode }): Result<unknown>;
}

/** What all registries have in common, however they are typed. */
export interface Registered extends Validators {
  readonly objects: Objects;
  readonly catalogue: DescribedCatalogue;
  readonly config: Validators;
  readonly zod: Readonly<Record<Form, Readonly<Record<string, z.ZodType>>>>;
  jsonSchema(options: JSONSchemaOptions): object;
}

/** No schema of its own can be chosen for a value without a known name, which the bundle judges. */
function byName(form: Form, schemas: ReadonlyMap<string, ValidateFunction>): Judge {
  const tag = form === 'config' ? 'type' : 'versioned_object.name';
  return (value) => {
    const name = (value as Record<string, unknown> | null)?.[tag];
    // A list may be too deep to become text.
    return typeof name === 'string' && (schemas.get(name)?.(value) ?? false);
  };
}

/** Judges of one object: what it admits without its descendants. */
export function judgesOfObject(form: Form, name: ObjectName): Record<string, Judge> {
  const zod = ZOD[form][name] as z.ZodType;
  const file = fileValidators(form).get(name) as ValidateFunction;
  return { zod: (value) => zod.safeParse(value).success, file: (value) => file(value) };
}

const cache = new Map<Form, Map<string, ValidateFunction>>();

function fileValidators(form: Form): Map<string, ValidateFunction> {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const ajv = strictAjv();
  const names = readdirSync(new URL(`${form}/`, SCHEMAS)).map((file) => file.replace('.json', ''));
  for (const name of names) ajv.addSchema(readSchema(`${form}/${name}.json`));
  const compiled = new Map(names.map((name) => [name, ajv.getSchema(`../${form}/${name}.json`) as ValidateFunction]));
  cache.set(form, compiled);
  return compiled;
}

/** The components of the OpenAPI document, in their place; a discriminator is advice and judges nothing. */
function openapiValidator({ components }: { components?: unknown }): ValidateFunction {
  const ajv = strictAjv().addVocabulary(['components', 'discriminator']);
  return ajv.compile({ $ref: '#/components/schemas/AnyObject', components });
}

/** Ajv in strict mode, where a warning is a failure. */
export function strictAjv(): Ajv2020 {
  return new Ajv2020(STRICT);
}

const refuse = (...message: unknown[]) => {
  throw new Error(`Ajv warns: ${message.join(' ')}`);
};
const LENIENT: Options = { strict: false };
const STRICT: Options = {
  strict: true,
  allowUnionTypes: false,
  logger: { log: refuse, warn: refuse, error: refuse },
};
