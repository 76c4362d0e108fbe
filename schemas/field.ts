import { z } from 'zod';
import { DefinitionError, objectFacts, subclassBases, type TypeFacts, typeFacts } from './facts.ts';

/** A field as the two forms and the catalogue see it: its type, freed of the wrappers around it. */
export interface Field {
  readonly type: FieldType;
  readonly nullable: boolean;
  /** A config has to give it. */
  readonly required: boolean;
  readonly meta: Readonly<Record<string, unknown>>;
}

export type FieldType =
  | { readonly kind: 'scalar'; readonly facts: TypeFacts; readonly schema: z.ZodType }
  | { readonly kind: 'list'; readonly items: FieldType }
  | { readonly kind: 'map'; readonly items: FieldType }
  | { readonly kind: 'object'; readonly object: z.ZodObject; readonly name: string; readonly subclasses: boolean };

/** Reads what a field's Zod schema says. @throws DefinitionError for a schema that no os-vif field has. */
export function readField(schema: z.core.$ZodType): Field {
  let inner = schema as z.ZodType;
  let nullable = false;
  let required = true;
  let meta: Record<string, unknown> = {};
  for (;;) {
    expectZod4(inner);
    // Of a shared schema, only what was said at the use site counts: its own description belongs to the type.
    if (!typeFacts.has(inner) && !objectFacts.has(inner)) meta = { ...ownMeta(inner), ...meta };
    if (inner instanceof z.ZodOptional) required = false;
    else if (inner instanceof z.ZodNullable) nullable = true;
    else break;
    if (hasChecks(inner)) refuse(`${spelled(inner)} with further checks`, 'check the value after reading');
    inner = inner.unwrap() as z.ZodType;
  }
  return { type: readType(inner), nullable, required, meta };
}

/** The enumeration in a field that has no name of its own yet. */
export function unnamedEnum(schema: z.core.$ZodType): z.ZodEnum | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unnamedEnum(schema.def.innerType);
  if (schema instanceof z.ZodArray) return unnamedEnum(schema.element);
  if (schema instanceof z.ZodRecord) return unnamedEnum(schema.valueType);
  if (!(schema instanceof z.ZodEnum)) return undefined;
  const declared = declaredSchema(schema);
  return typeFacts.has(declared) ? undefined : (declared as z.ZodEnum);
}

/** How an error message asks for one of the values of an enumeration. */
export function expectedOfEnum(values: readonly string[]): string {
  return `one of ${values.map((value) => `"${value}"`).join(', ')}`;
}

const PLAIN: Readonly<Record<string, TypeFacts>> = {
  string: { name: 'String', expected: 'a string' },
  int: { name: 'Integer', expected: 'an integer' },
  boolean: { name: 'Boolean', expected: 'true or false' },
};

/** A schema of Zod 4 takes one of Zod 3 inside without a word, and fails when it is used. */
function expectZod4(schema: z.ZodType): void {
  if ((schema as Partial<z.ZodType> | undefined)?._zod !== undefined) return;
  refuse('what is no schema of Zod 4 inside one of Zod 4', 'write all of a field in Zod 4, or all in Zod 3');
}

function readType(schema: z.ZodType): FieldType {
  expectZod4(schema);
  const declared = declaredSchema(schema);
  const base = subclassBases.get(declared);
  const object = base ?? declared;
  const name = objectFacts.get(object)?.name;
  if (name !== undefined) {
    return { kind: 'object', object: object as z.ZodObject, name, subclasses: base !== undefined };
  }
  const facts = typeFacts.get(declared) ?? PLAIN[plainKind(declared)];
  if (facts !== undefined) return { kind: 'scalar', facts, schema: declared };
  if (isCoercing(declared)) refuse(`z.coerce.${declared.def.type}()`, 'read with mode "coerce" to convert');
  if (hasChecks(declared)) refuse(`${spelled(declared)} with further checks`, adviceOnChecks(declared));
  if (declared instanceof z.ZodArray) return { kind: 'list', items: readType(declared.element as z.ZodType) };
  if (declared instanceof z.ZodRecord) return { kind: 'map', items: readItems(declared) };
  if (declared instanceof z.ZodExactOptional) refuse('z.exactOptional()', 'write .optional()');
  refuse(spelled(declared), ADVICE[declared.def.type]);
}

function readItems(schema: z.ZodRecord): FieldType {
  const key = declaredSchema(schema.keyType as z.ZodType);
  if (plainKind(key) !== 'string') refuse(`z.record() with keys of ${spelled(key)}`, 'write z.string() for the keys');
  const { mode, partial } = schema.def as { mode?: string; partial?: boolean };
  if (mode === 'loose' || partial) refuse('another z.record() than that of all keys', 'write z.record(z.string(), …)');
  return readType(schema.valueType as z.ZodType);
}

const NAME_IT = 'give the text a name and a pattern with defineScalar';

const ADVICE: Readonly<Record<string, string>> = {
  number: 'write z.int()',
  bigint: 'write z.int()',
  string: NAME_IT,
  template_literal: NAME_IT,
  date: NAME_IT,
  map: 'write z.record(z.string(), …)',
  set: 'write z.array(…)',
  tuple: 'write z.array(…)',
  readonly: 'leave out .readonly()',
  union: 'where objects with one parent may stand, write orSubclass(parent)',
  pipe: 'convert the value after reading',
  nullable: 'what stands in an array or a record may not be null',
  optional: 'what stands in an array or a record may not be absent',
  default: 'write .meta({ default }), since nothing here fills a default in',
  prefault: 'write .meta({ default }), since nothing here fills a default in',
  object: 'declare it with defineObject',
  literal: 'write an enumeration of one value',
};

function adviceOnChecks(schema: z.ZodType): string {
  if (schema instanceof z.ZodString) return NAME_IT;
  const checks = (schema.def.checks ?? []).map((check) => check._zod.def.check);
  if (schema instanceof z.ZodNumber && checks.join() === 'number_format') return 'write z.int()';
  if (checks.includes('custom')) return 'check the value after reading';
  const isBounded = schema instanceof z.ZodNumber || schema instanceof z.ZodArray;
  return isBounded ? 'oslo.versionedobjects has no such bounds' : 'check the value after reading';
}

/** @throws DefinitionError, always. */
export function refuse(received: string, advice?: string): never {
  const expected = 'a scalar, an enumeration, a defined object, or an array or a record of these';
  throw new DefinitionError(`expected ${expected}, received ${received}${advice === undefined ? '' : `; ${advice}`}.`);
}

function spelled(schema: z.ZodType): string {
  return typeFacts.get(schema)?.name ?? `Zod's "${schema.def.type}"`;
}

/**
 * The schema as it was declared, without what was said of it at one field. A further check makes another schema of it,
 * although Zod counts both as kin.
 */
function declaredSchema(schema: z.ZodType): z.ZodType {
  const parent = schema._zod.parent as z.ZodType | undefined;
  const isNamed = typeFacts.has(schema) || objectFacts.has(schema) || subclassBases.has(schema);
  return isNamed || parent === undefined || parent._zod.def !== schema._zod.def ? schema : declaredSchema(parent);
}

function plainKind(schema: z.ZodType): string {
  if (hasChecks(schema) || isCoercing(schema)) return '';
  if (schema instanceof z.ZodNumberFormat) return schema.format === 'safeint' ? 'int' : '';
  if (schema instanceof z.ZodString && !('format' in schema.def)) return 'string';
  return schema instanceof z.ZodBoolean ? 'boolean' : '';
}

function isCoercing({ def }: z.ZodType): boolean {
  return 'coerce' in def && def.coerce === true;
}

function hasChecks(schema: z.ZodType): boolean {
  return (schema.def.checks ?? []).length > 0;
}

function ownMeta(schema: z.ZodType): Record<string, unknown> {
  const parent = schema._zod.parent as z.ZodType | undefined;
  const all = { ...schema.meta() };
  if (parent === undefined) return all;
  const inherited = { ...parent.meta() } as Record<string, unknown>;
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => inherited[key] !== value));
}
