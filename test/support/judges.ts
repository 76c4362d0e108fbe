import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { z } from 'zod';
import * as exportedPrimitive from '../../generated/zod.ts';
import * as exportedConfig from '../../generated/zod-config.ts';
import { configForm, primitiveForm } from '../../schemas/forms.ts';
import { objects } from '../../schemas/index.ts';
import type { Form, ObjectName } from '../../src/api.ts';
import { validatorsFor } from '../../src/api.ts';
import { osvif } from '../../src/lookup.ts';
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
  const components = openapiValidator(form);
  const files = fileValidators(form);
  const tag = form === 'config' ? 'type' : 'versioned_object.name';
  const byFile = (value: unknown) => {
    const name = (value as Record<string, unknown> | null)?.[tag];
    return files.get(String(name))?.(value) ?? false;
  };
  const zod = ZOD[form].AnyObject as z.ZodType;
  const exported = (form === 'config' ? exportedConfig : exportedPrimitive).AnyObject;
  const walk = form === 'config' ? validateConfig : validatePrimitive;
  return {
    is: validatorsFor(form).is,
    walker: (value) => walk(osvif, value).length === 0,
    zod: (value) => zod.safeParse(value).success,
    exported: (value) => exported.safeParse(value).success,
    bundle: (value) => bundle(value),
    draft07: (value) => draft07(value),
    editor: (value) => editor(value),
    editor07: (value) => editor07(value),
    openapi: (value) => components(value),
    // No file of its own can be chosen for a value without a known name, which the bundle judges.
    files: byFile,
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
  const compiled = new Map(names.map((name) => [name, ajv.getSchema(`${name}.json`) as ValidateFunction]));
  cache.set(form, compiled);
  return compiled;
}

/** The components of the OpenAPI document, in their place; a discriminator is advice and judges nothing. */
function openapiValidator(form: Form): ValidateFunction {
  const { components } = readSchema(`${form}.openapi.json`);
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
