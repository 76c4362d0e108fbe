import { z } from 'zod';
import { compareVersions, type ObjectKind } from './catalogue.ts';

/**
 * What an os-vif object is: a strict Zod object of its fields, with what Zod has no word for (name, parent,
 * versions, examples) in a registry beside it. Declarations hold no transforms, no refinements and no defaults
 * that write; the two forms in which objects travel are computed from them in `forms.ts`.
 */
export interface ObjectFacts {
  readonly name: string;
  readonly kind: ObjectKind;
  readonly description: string;
  /** The objects whose fields this one inherits, nearest first. */
  readonly parents: readonly string[];
  /** Exists to be inherited from; a payload should hold a descendant where one fits. */
  readonly abstract?: boolean | undefined;
  /** What to use in its place, where upstream keeps an object for old peers only. */
  readonly superseded?: string | undefined;
  /** A list object: its one field is `objects`, and the config form writes it as a plain array. */
  readonly list?: boolean | undefined;
  /** History, oldest first: each version with the fields that it brought. Unnamed fields came with the first. */
  readonly versions: VersionTable;
  /** In config form, without `type` at the top. */
  readonly examples: readonly Record<string, unknown>[];
}

/** `{ '1.0': [], '1.1': ['mtu'] }` */
export type VersionTable = Readonly<Record<string, readonly string[]>>;

/** What the name of a field's type stands for, and how an error message asks for a value of it. */
export interface TypeFacts {
  /** The class name in oslo.versionedobjects, which fingerprints contain. */
  readonly name: string;
  /** Continues "Expected …". */
  readonly expected: string;
  /** For an enumeration: what each value means. */
  readonly values?: Readonly<Record<string, string>>;
}

export const objectFacts = z.registry<ObjectFacts>();
export const typeFacts = z.registry<TypeFacts>();
const subclassBases = z.registry<{ readonly base: string }>();

declare const facts: unique symbol;

/** A defined object; its type also carries its facts, so that the type tests can compute both forms from it. */
export type DefinedObject<
  Name extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Versions extends VersionTable = VersionTable,
  List extends boolean = boolean,
  Parents extends string = string,
> = z.ZodObject<Shape, z.core.$strict> & {
  readonly [facts]: { name: Name; versions: Versions; list: List; parents: Parents };
};

/** What the type of a defined object carries; `parents` is the union of their names. */
export type FactsOf<T> = T extends { readonly [facts]: infer F } ? F : never;

declare const subclasses: unique symbol;

/** A reference that the named object or any registered descendant of it satisfies. */
export type OrSubclass<T> = T & { readonly [subclasses]: true };

type ShapeOf<T> = T extends z.ZodObject<infer Shape> ? Shape : Record<never, never>;

type NamesOf<Parent> = Parent extends {
  readonly [facts]: { name: infer N extends string; parents: infer P extends string };
}
  ? N | P
  : never;

/** What `defineObject` takes beside the name. */
export interface Definition<
  Fields extends z.ZodRawShape,
  Parent extends z.ZodObject | undefined,
  Versions extends VersionTable,
  List extends boolean,
> {
  readonly description: string;
  readonly parent?: Parent;
  /** Of a root; children have their parent's. */
  readonly kind?: ObjectKind;
  readonly abstract?: boolean;
  readonly superseded?: string;
  readonly list?: List;
  readonly versions: Versions & Record<string, readonly (keyof Fields | keyof ShapeOf<Parent>)[]>;
  readonly fields: Fields;
  readonly examples: readonly Record<string, unknown>[];
}

/**
 * Declares one versioned object.
 *
 * Each field is a Zod schema: a shared scalar, `z.string()`, `z.int()`, `z.boolean()`, an enumeration, another
 * defined object, or an array of these; `.nullable()` where os-vif allows null, `.optional()` where a config may
 * leave it out (in a primitive, every field may be absent), and `.meta({ description, default })`.
 * Own fields come before inherited ones, which is the order in which os-vif writes them.
 *
 * @throws Error naming the object and the mistake, when parent, versions and fields do not fit together.
 */
export function defineObject<
  const Name extends string,
  Fields extends z.ZodRawShape,
  const Versions extends VersionTable,
  Parent extends z.ZodObject | undefined = undefined,
  const List extends boolean = false,
>(
  name: Name,
  definition: Definition<Fields, Parent, Versions, List>,
): DefinedObject<Name, Fields & Omit<ShapeOf<Parent>, keyof Fields>, Versions, List, NamesOf<Parent>> {
  const { description, fields, versions, abstract, superseded, list, examples } = definition;
  const parent = definition.parent as z.ZodObject | undefined;
  const inherited = parent && factsOf(parent);
  const kind = definition.kind ?? inherited?.kind;
  if (kind === undefined) throw new Error(`${name}: expected a kind or a parent to take it from, received neither.`);
  const parents = inherited === undefined ? [] : [inherited.name, ...inherited.parents];
  const shape = { ...fields, ...inheritedFields(name, fields, parent) };
  checkVersions(name, versions, shape);
  const object = z.strictObject(shape).describe(description);
  objectFacts.add(object, { name, kind, description, parents, abstract, superseded, list, versions, examples });
  return object as never;
}

/** Declares an enumeration: its values in os-vif's order, each with what it means. */
export function defineEnum<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): z.ZodEnum<{ [K in keyof Values & string]: K }> {
  const names = Object.keys(values) as (keyof Values & string)[];
  const expected = `one of ${names.map((value) => `"${value}"`).join(', ')}`;
  return z.enum(names).meta({ title: name, description }).register(typeFacts, { name, expected, values }) as never;
}

/** Refers to `base` or to any registered descendant of it, as os-vif's `ObjectField(…, subclasses=True)` does. */
export function orSubclass<T extends z.ZodObject>(base: T): OrSubclass<T> {
  const reference = base.meta({});
  subclassBases.add(reference, { base: factsOf(base).name });
  return reference as OrSubclass<T>;
}

/** The facts of a defined object. */
export function factsOf(object: z.core.$ZodType): ObjectFacts {
  const found = objectFacts.get(object as z.ZodType);
  if (found === undefined) throw new Error('Expected an object made by defineObject, received another schema.');
  return found;
}

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
  | { readonly kind: 'object'; readonly name: string; readonly subclasses: boolean };

/** Reads what a field's Zod schema says. @throws Error for a schema that no os-vif field has. */
export function readField(schema: z.core.$ZodType): Field {
  let inner = schema as z.ZodType;
  let nullable = false;
  let required = true;
  let meta: Record<string, unknown> = {};
  for (;;) {
    // Of a shared schema, only what was said at the use site counts: its own description belongs to the type.
    if (!typeFacts.has(inner) && !objectFacts.has(inner)) meta = { ...ownMeta(inner), ...meta };
    if (inner instanceof z.ZodOptional) required = false;
    else if (inner instanceof z.ZodNullable) nullable = true;
    else break;
    inner = inner.unwrap() as z.ZodType;
  }
  return { type: readType(inner), nullable, required, meta };
}

/** Own fields and the version that brought each, of one object. */
export function sinceOf({ versions }: ObjectFacts, field: string): string {
  const [first, ...later] = Object.keys(versions);
  return later.find((version) => versions[version]?.includes(field)) ?? (first as string);
}

const PLAIN: Readonly<Record<string, TypeFacts>> = {
  string: { name: 'String', expected: 'a string' },
  int: { name: 'Integer', expected: 'an integer' },
  boolean: { name: 'Boolean', expected: 'true or false' },
};

function readType(schema: z.ZodType): FieldType {
  const base = subclassBases.get(schema)?.base;
  if (base !== undefined) return { kind: 'object', name: base, subclasses: true };
  const object = objectFacts.get(schema);
  if (object !== undefined) return { kind: 'object', name: object.name, subclasses: false };
  if (schema instanceof z.ZodArray) return { kind: 'list', items: readType(schema.element as z.ZodType) };
  const named = typeFacts.get(schema) ?? PLAIN[plainKind(schema)];
  if (named !== undefined) return { kind: 'scalar', facts: named, schema };
  throw new Error(
    `Expected a scalar, an enumeration, a defined object or an array of these, received Zod's "${schema.def.type}".`,
  );
}

/** The schema of a scalar as it was declared, without what was said of it at one field. */
export function typeSchema(schema: z.ZodType): z.ZodType {
  const parent = schema._zod.parent as z.ZodType | undefined;
  const isUse = !typeFacts.has(schema) && parent !== undefined && parent._zod.def === schema._zod.def;
  return isUse ? typeSchema(parent) : schema;
}

function plainKind(schema: z.ZodType): string {
  if (schema instanceof z.ZodNumberFormat && schema.format === 'safeint') return 'int';
  if (schema instanceof z.ZodString && (schema.def.checks ?? []).length === 0) return 'string';
  return schema instanceof z.ZodBoolean ? 'boolean' : '';
}

function ownMeta(schema: z.ZodType): Record<string, unknown> {
  const parent = schema._zod.parent as z.ZodType | undefined;
  const all = { ...schema.meta() };
  if (parent === undefined) return all;
  const inherited = { ...parent.meta() } as Record<string, unknown>;
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => inherited[key] !== value));
}

function inheritedFields(name: string, own: z.ZodRawShape, parent: z.ZodObject | undefined): z.ZodRawShape {
  if (parent === undefined) return {};
  const twice = Object.keys(own).find((field) => field in parent.shape);
  if (twice !== undefined)
    throw new Error(`${name}: \`${twice}\` is inherited from ${factsOf(parent).name}; declare it once.`);
  return parent.shape;
}

function checkVersions(name: string, versions: VersionTable, shape: z.ZodRawShape): void {
  const named = new Set<string>();
  for (const [version, fields] of Object.entries(versions)) {
    for (const field of fields) {
      if (!(field in shape))
        throw new Error(`${name} ${version}: expected the name of a field, received \`${field}\`.`);
      if (named.has(field)) throw new Error(`${name} ${version}: \`${field}\` came with an earlier version.`);
      named.add(field);
    }
  }
  const order = Object.keys(versions);
  if (order.length === 0) throw new Error(`${name}: expected at least one version, received none.`);
  order.forEach((version, i) => {
    const previous = order[i - 1];
    if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)$/.test(version)) {
      throw new Error(`${name}: expected a version such as 1.0, received "${version}".`);
    }
    if (previous !== undefined && compareVersions(previous, version) >= 0) {
      throw new Error(`${name}: expected versions from oldest to newest, received ${version} after ${previous}.`);
    }
  });
}
