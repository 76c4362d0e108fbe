import type { z } from 'zod';
import type { Form } from '../../schemas/forms.ts';
import { propertyName } from './text.ts';

/* What the emitters of code read off Zod schemas. */

export type Schema = z.core.$ZodType;
export type Def = z.core.$ZodTypes['_zod']['def'];

export function defOf(schema: Schema): Def {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The named schema that was given a description where it is used. */
export function sharedSchema(metadata: Form['metadata'], schema: Schema): Schema {
  const { parent, def } = schema._zod;
  const isNamed = metadata.get(schema as z.ZodType)?.id !== undefined;
  return !isNamed && parent !== undefined && parent._zod.def === def ? sharedSchema(metadata, parent) : schema;
}

/** Gives each function of a file a name of its own: the wanted one, with a number behind it where that is taken. */
export function freeNames(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let i = 2; used.has(name); i++) name = `${wanted}${i}`;
    used.add(name);
    return name;
  };
}

/** The options of a discriminated union, each with the values that lead to it. */
export function variantsOf(
  def: Extract<Def, { type: 'union' }>,
  path: string,
): { discriminator: string; variants: { option: Schema; values: string[] }[] } {
  if (!('discriminator' in def))
    throw new Error(`${path}: expected a union with a discriminator, received one without.`);
  const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef;
  const variants = options.map((option) => {
    const values = [...((option as z.core.$ZodTypes)._zod.propValues?.[discriminator] ?? [])];
    return { option, values: values.map(String) };
  });
  return { discriminator, variants };
}

/** How a key of an object is written behind it. */
export function access(key: string): string {
  const name = propertyName(key);
  return name === key ? `.${key}` : `[${name}]`;
}

/** `versioned_object.data` of `VIFBridge` is `VIFBridgeData`. */
export function suffix(key: string): string {
  const last = key.split('.').at(-1) ?? key;
  const words = last.split(/[^A-Za-z0-9]/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join('') || last;
}
