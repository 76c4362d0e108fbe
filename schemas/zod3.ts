import { z } from 'zod';
import type * as z3 from 'zod/v3';
import { refuse } from './field.ts';

/*
 * Fields may come as Zod 3 schemas, which users of the field still hold. What they say exactly is said again in Zod 4,
 * so that all that follows knows one generation only; anything else is refused.
 */

/** A schema of Zod 3, as far as the types of fields need it. */
interface Zod3Schema {
  readonly _input: unknown;
  readonly _def: object;
}

/** What a field may be declared with. */
export type FieldSchema = z.core.$ZodType | Zod3Schema;

/** A Zod 4 schema of the same values, which a schema of Zod 4 is itself. */
export type Zod4<T> = T extends z.core.$ZodType
  ? T
  : T extends { readonly _input: infer Value }
    ? undefined extends Value
      ? z.ZodOptional<z.ZodType<Exclude<Value, undefined>, Exclude<Value, undefined>>>
      : z.ZodType<Value, Value>
    : never;

/** Says a Zod 3 schema in Zod 4. @throws DefinitionError for what Zod 4 would not say exactly, or no os-vif field has. */
export function toZod4(schema: FieldSchema): z.ZodType {
  if (typeof schema !== 'object' || schema === null)
    refuse(schema === undefined || schema === null ? 'nothing' : `a ${typeof schema}`);
  if ('_zod' in schema) return schema as z.ZodType;
  const def = (schema as Zod3Schema)._def as z3.ZodFirstPartySchemaTypes['_def'] | undefined;
  if (def === undefined || !('typeName' in def)) refuse('something that is no Zod schema');
  const translated = translate(def);
  return def.description === undefined ? translated : translated.meta({ description: def.description });
}

function translate(def: z3.ZodFirstPartySchemaTypes['_def']): z.ZodType {
  switch (def.typeName as `${z3.ZodFirstPartyTypeKind}`) {
    case 'ZodString':
      return plain(def as z3.ZodStringDef, [], () => z.string());
    case 'ZodNumber':
      return plain(def as z3.ZodNumberDef, ['int'], () => z.int());
    case 'ZodBoolean':
      return plain({ ...(def as z3.ZodBooleanDef), checks: [] }, [], () => z.boolean());
    case 'ZodEnum':
      return z.enum((def as z3.ZodEnumDef).values);
    case 'ZodOptional':
      return toZod4((def as z3.ZodOptionalDef).innerType).optional();
    case 'ZodNullable':
      return toZod4((def as z3.ZodNullableDef).innerType).nullable();
    case 'ZodArray':
      return arrayOf(def as z3.ZodArrayDef);
    case 'ZodRecord':
      return recordOf(def as z3.ZodRecordDef);
    default:
      refuse(`Zod 3's "${kindOf(def)}"`, ADVICE[kindOf(def)] ?? 'write the field in Zod 4');
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  default: 'write the field in Zod 4 with .meta({ default }), since nothing here fills a default in',
  effects: 'check or convert the value after reading',
  object: 'declare it with defineObject',
};

/** A single value whose checks are just those that make the kind. */
function plain(
  def: { readonly coerce: boolean; readonly checks: readonly { readonly kind: string }[] },
  checks: readonly string[],
  make: () => z.ZodType,
): z.ZodType {
  const kind = kindOf(def as unknown as z3.ZodFirstPartySchemaTypes['_def']);
  if (def.coerce) refuse(`Zod 3's z.coerce.${kind}()`, 'read with mode "coerce" to convert');
  const found = def.checks.map((check) => check.kind);
  if (found.join() === checks.join()) return make();
  const further = found.find((check) => !checks.includes(check));
  if (further === undefined) refuse(`Zod 3's "${kind}"`, 'write .int()');
  const advice = kind === 'string' ? 'give the text a name and a pattern with defineScalar' : 'leave out the bounds';
  refuse(`Zod 3's "${kind}" with the check "${further}"`, advice);
}

function arrayOf({ type, minLength, maxLength, exactLength }: z3.ZodArrayDef): z.ZodType {
  if (minLength ?? maxLength ?? exactLength) refuse('Zod 3\'s "array" with a length', 'leave out the length');
  return z.array(toZod4(type));
}

function recordOf({ keyType, valueType }: z3.ZodRecordDef): z.ZodType {
  return z.record(toZod4(keyType) as z.ZodString, toZod4(valueType));
}

function kindOf({ typeName }: { readonly typeName: string }): string {
  return typeName.replace('Zod', '').toLowerCase();
}
