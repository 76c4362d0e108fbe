import { z } from 'zod';

/*
 * A fast path for schemas of plain JSON data, by Zod's own hook: what a check accepts needs no more than the copy that
 * Zod makes, and whatever it does not accept goes to Zod, which says why.
 */

/** A schema with a check that was generated from it. Results and issues are Zod's. */
export function quick(schema: z.ZodType, accepts: (value: unknown) => boolean): z.ZodType {
  const copy = copierOf(schema);
  return z.core.withParser(schema, (value) => (accepts(value) ? copy(value) : undefined) ?? z.core.INVALID);
}

type Schema = z.core.$ZodType;
/** Undefined where a check and Zod may have seen different things. */
type Copier = (value: unknown) => unknown;

const copiers = new WeakMap<z.core.$ZodTypeDef, Copier>();

/** What copies a valid value as Zod does: an object's keys come in the order of its schema. */
function copierOf(schema: Schema): Copier {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const known = copiers.get(def);
  if (known !== undefined) return known;
  const made = makeCopier(def);
  copiers.set(def, made);
  return made;
}

function makeCopier(def: z.core.$ZodTypes['_zod']['def']): Copier {
  switch (def.type) {
    case 'object':
      return objectCopier(def.shape);
    case 'array':
      return arrayCopier(copierOf(def.element));
    case 'optional':
      return copierOf(def.innerType);
    case 'nullable': {
      const copy = copierOf(def.innerType);
      return (value) => (value === null ? null : copy(value));
    }
    case 'union':
      return variantCopier(def as z.core.$ZodDiscriminatedUnionDef);
    default:
      return itself;
  }
}

function itself(value: unknown): unknown {
  return value;
}

/** No method of the array itself is called: it need not have any. */
function arrayCopier(copy: Copier): Copier {
  return (value) => {
    const items = Array.from({ length: (value as unknown[]).length }, (_, i) => copy((value as unknown[])[i]));
    return items.includes(undefined) ? undefined : items;
  };
}

/** Zod reads keys that are hidden or inherited, too, and checks do not: where there are some, Zod shall judge. */
function objectCopier(shape: z.core.$ZodShape): Copier {
  const fields = Object.entries(shape).map(([key, schema]) => [key, copierOf(schema)] as const);
  return (value) => {
    const given = value as Readonly<Record<string, unknown>>;
    const copied: Record<string, unknown> = {};
    let count = 0;
    for (const [key, copy] of fields) {
      if (!(key in given)) continue;
      copied[key] = copy(given[key]);
      if (copied[key] === undefined) return undefined;
      count++;
    }
    return count === Object.keys(given).length ? copied : undefined;
  };
}

function variantCopier({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Copier {
  const variants = new Map<unknown, Copier>();
  for (const option of options) {
    const tags = (option as z.core.$ZodTypes)._zod.propValues?.[discriminator] ?? [];
    for (const tag of tags) variants.set(tag, copierOf(option));
  }
  return (value) => (variants.get((value as Readonly<Record<string, unknown>>)[discriminator]) as Copier)(value);
}
