import { z } from 'zod';
import { compareVersions, type Default, type ObjectKind } from './catalogue.ts';
import {
  DefinitionError,
  factsOf,
  type ObjectFacts,
  objectFacts,
  type ReleaseTable,
  subclassBases,
  typeFacts,
  type VersionTable,
} from './facts.ts';
import { expectedOfEnum, type Field, type FieldType, readField, unnamedEnum } from './field.ts';
import { expecting } from './messages.ts';
import { matchesOnly, type PatternFault, sourceFault } from './pattern.ts';
import { isTable, listed, shorten, shown } from './shown.ts';
import { type FieldSchema, toZod4, type Zod4 } from './zod3.ts';

/*
 * How objects are declared: a strict Zod object of the fields, and facts beside it. Declarations hold no transforms, no
 * refinements and no defaults that write; the two forms in which objects travel are computed from them in `forms.ts`.
 */

declare const facts: unique symbol;

/** A defined object; its type also carries its facts, from which TypeScript computes both forms (`infer.ts`). */
export type DefinedObject<
  Name extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Versions extends VersionTable = VersionTable,
  List extends boolean = boolean,
  Parents extends string = string,
> = z.ZodObject<Shape, z.core.$strict> & {
  readonly [facts]: { name: Name; versions: Versions; list: List; parents: Parents };
};

/** Defined objects by their names. */
export type Objects = Readonly<Record<string, z.ZodObject>>;

/** What the type of a defined object carries; `parents` is the union of their names. */
export type FactsOf<T> = T extends { readonly [facts]: infer F } ? F : never;

declare const subclasses: unique symbol;

/** A reference that the named object or any registered descendant of it satisfies. */
export type OrSubclass<T> = T & { readonly [subclasses]: true };

/** Asks for the shape alone: to compare with all of `z.ZodObject` costs a compiler 76,000 instantiations. */
type ShapeOf<T> = T extends { readonly shape: infer Shape } ? Shape : Record<never, never>;

type NamesOf<Parent> = Parent extends {
  readonly [facts]: { name: infer N extends string; parents: infer P extends string };
}
  ? N | P
  : never;

type Fields = Readonly<Record<string, FieldSchema>>;

/** What `defineObject` takes beside the name. */
export interface Definition<
  Own extends Fields,
  Parent extends z.ZodObject | undefined,
  Versions extends VersionTable,
  List extends boolean,
> {
  /** What it is for, in whole sentences: pages, editors and JSON Schemas show it. */
  readonly description: string;
  /** The object whose fields it inherits: one of os-vif's, or another made by `defineObject`. */
  readonly parent?: Parent;
  /** Which family it belongs to; lists and pages group by it. By default the parent's. */
  readonly kind?: ObjectKind;
  /** Exists to be inherited from; a payload should hold a descendant. */
  readonly abstract?: boolean;
  /** What to use in its place. */
  readonly superseded?: string;
  /** A list object: its one field is `objects`, and the config form writes it as a plain array. */
  readonly list?: List;
  /** Each version with the fields that it brought, oldest first; fields that none names came with the first. */
  readonly versions: Versions & Record<string, readonly (keyof Own | keyof ShapeOf<Parent>)[]>;
  /** The release of its project that brought each version, such as `{ '1.0': 'os-vif 1.0.0' }`. */
  readonly releases?: { readonly [V in keyof Versions]: string };
  /** Versions that one release alone had, each with that release: they are refused, and the message names it. */
  readonly withdrawn?: ReleaseTable;
  readonly fields: Own;
  /**
   * What its constructor in Python sets, and so a reader finds in every payload that lacks it, where there is more to it
   * than the defaults of oslo.versionedobjects, which set nothing: values by field, in config form. A list object is made
   * with no objects in it.
   */
  readonly constructed?: { readonly [F in keyof Own | keyof ShapeOf<Parent>]?: Default };
  /** In config form, without `type` at the top. */
  readonly examples?: readonly Record<string, unknown>[];
}

/**
 * Declares one versioned object.
 *
 * Each field is a Zod schema: `z.string()`, `z.int()`, `z.boolean()`, a scalar of `defineScalar`, an enumeration, another
 * defined object, or an array or a `z.record(z.string(), …)` of these; `.nullable()` where os-vif allows null,
 * `.optional()` where a config may leave it out (in a primitive, every field may be absent), and
 * `.meta({ description, default })`. Fields of Zod 3 (`zod/v3`) are taken as well.
 * Own fields come before inherited ones, which is the order in which os-vif writes them.
 *
 * @throws DefinitionError naming the object and the mistake, when parent, versions and fields do not fit together.
 */
export function defineObject<
  const Name extends string,
  Own extends Fields,
  const Versions extends VersionTable,
  Parent extends z.ZodObject | undefined = undefined,
  const List extends boolean = false,
>(
  name: Name,
  definition: Definition<Own, Parent, Versions, List>,
): DefinedObject<
  Name,
  { [F in keyof Own]: Zod4<Own[F]> } & Omit<ShapeOf<Parent>, keyof Own>,
  Versions,
  List,
  NamesOf<Parent>
> {
  return defining(name, () => {
    checkName(name);
    checkParts(OF_OBJECT, definition);
    const { description, versions, releases, abstract, superseded, list, withdrawn = {}, examples = [] } = definition;
    const parent = definition.parent as z.ZodObject | undefined;
    // One that is undefined is misspelt, as in `osvif.objects.VIFBas`: it must not be taken for none.
    const inherited = 'parent' in definition ? factsOf(parent, 'a parent') : undefined;
    const kind = definition.kind ?? inherited?.kind;
    if (kind === undefined) throw new DefinitionError('expected a kind or a parent to take it from, received neither.');
    const parents = inherited === undefined ? [] : [inherited.name, ...inherited.parents];
    const fields = ownFields(name, definition.fields);
    const shape = { ...fields, ...inheritedFields(fields, parent) };
    if (list) checkList(shape);
    checkVersions(versions, shape);
    checkReleases(versions, releases);
    checkWithdrawn(withdrawn, versions);
    const constructed = { ...inherited?.constructed, ...(definition.constructed as Record<string, Default>) };
    checkConstructed(constructed, shape);
    const object = z.strictObject(shape).describe(description);
    objectFacts.set(object, {
      ...{
        name,
        kind,
        description,
        parent,
        parents,
        abstract,
        superseded,
        list,
        versions,
        releases,
        withdrawn,
        constructed,
        examples,
      },
    });
    return object as never;
  });
}

/** What `defineScalar` takes beside the name. */
export interface ScalarDefinition {
  /** A short name for people; by default the name itself. */
  readonly title?: string;
  /** What the text means, in whole sentences. */
  readonly description: string;
  /** How an error message asks for one, behind "Expected": `a VLAN name such as vlan7`. */
  readonly expected: string;
  /** What the text has to match, in what means the same in ECMAScript, Python, Go, Rust and Java; without flags. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/**
 * Declares a text of a form of its own, such as a UUID.
 *
 * @param timeFault what keeps a pattern from taking linear time. By default nobody asks: os-vif's own patterns are proved in
 *   the tests, and to prove them takes longer than all else that is done as they load.
 */
export function defineScalar(
  name: string,
  definition: ScalarDefinition,
  timeFault: (pattern: RegExp) => PatternFault | undefined = () => undefined,
): z.ZodString {
  return defining(name, () => {
    checkName(name);
    checkParts(OF_SCALAR, definition);
    const { title = name, description, expected, pattern, examples } = definition;
    const fault = sourceFault(pattern);
    if (fault !== undefined)
      throw new DefinitionError(`expected a portable pattern, received ${fault.received}; ${fault.instead}.`);
    const slow = timeFault(pattern);
    if (slow !== undefined)
      throw new DefinitionError(
        `expected a pattern that takes linear time, received ${slow.received}; ${slow.instead}.`,
      );
    const schema = z.string({ error: expecting(expected) }).regex(pattern);
    const refused = examples.find((example) => !schema.safeParse(example).success);
    if (refused !== undefined)
      throw new DefinitionError(`expected an example that ${pattern} matches, received ${shown(refused)}.`);
    // In Python and Java `$` also matches before a final newline; no printable ASCII text satisfies this.
    const guard = matchesOnly(/^[!-~]+$/, pattern) ? { not: { pattern: '[^!-~]' } } : {};
    const scalar = schema.meta({ title, description, examples: [...examples], ...guard });
    typeFacts.set(scalar, { name, expected });
    return scalar;
  });
}

/**
 * Declares an enumeration: its values in os-vif's order, each with what it means. JavaScript puts whole
 * numbers such as `10` before all others and in ascending order, whatever stands here, and fingerprints depend on it.
 *
 * @param name its class name in oslo.versionedobjects, which fingerprints contain.
 */
export function defineEnum<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): z.ZodEnum<{ [K in keyof Values & string]: K }> {
  return defining(name, () => {
    checkName(name);
    checkText('a description', description);
    if (!isTable(values)) {
      const expected = "values with what each means, such as { up: 'It is up.' }";
      throw new DefinitionError(`expected ${expected}, received ${shown(values)}.`);
    }
    const names = Object.keys(values) as (keyof Values & string)[];
    if (names.length === 0) throw new DefinitionError('expected values, received none.');
    for (const value of names) checkText(`what ${shown(value)} means`, values[value]);
    const expected = expectedOfEnum(names);
    const schema = z.enum(names, { error: expecting(expected) }).meta({ title: name, description });
    typeFacts.set(schema, { name, expected, values });
    return schema as never;
  });
}

/** Refers to `base` or to any registered descendant of it, as os-vif's `ObjectField(…, subclasses=True)` does. */
export function orSubclass<T extends z.ZodObject>(base: T): OrSubclass<T> {
  defining('orSubclass', () => factsOf(base));
  const reference = base.meta({});
  subclassBases.set(reference, base);
  return reference as OrSubclass<T>;
}

/** Own fields and the version that brought each, of one object. */
export function sinceOf({ versions }: ObjectFacts, field: string): string {
  const [first, ...later] = Object.keys(versions);
  return later.find((version) => versions[version]?.includes(field)) ?? (first as string);
}

/** Runs a definition, and says of each mistake where it was made. */
function defining<T>(name: string, define: () => T): T {
  try {
    return define();
  } catch (error) {
    if (error instanceof DefinitionError) throw new DefinitionError(`${owner(name)}: ${error.message}`);
    throw error;
  }
}

function owner(name: unknown): string {
  return typeof name === 'string' && name !== '' ? shorten(name) : shown(name);
}

/** Names go into generated code as they are, to readers of Python, and into names of files, which have an end. */
function checkName(name: string): void {
  if (typeof name === 'string' && /^[A-Z][A-Za-z0-9_]{0,99}$/.test(name)) return;
  throw new DefinitionError(
    'expected a name of at most 100 letters, digits and `_` that starts with a capital letter.',
  );
}

/** What a key of a definition has to hold. */
interface Part {
  /** Continues "expected …". */
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
  readonly isOptional?: true;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isFlag = (value: unknown) => typeof value === 'boolean';

const DESCRIPTION: Part = { expected: 'a description', isRight: isText };

/** What TypeScript says of a definition, for those who declare in JavaScript, where a misspelt key would be lost. */
const OF_OBJECT: Readonly<Record<keyof Definition<Fields, undefined, VersionTable, boolean>, Part>> = {
  description: DESCRIPTION,
  parent: { expected: 'a parent', isRight: () => true, isOptional: true },
  kind: { expected: 'a text as `kind`', isRight: isText, isOptional: true },
  abstract: { expected: 'true or false as `abstract`', isRight: isFlag, isOptional: true },
  superseded: { expected: 'a text as `superseded`', isRight: isText, isOptional: true },
  list: { expected: 'true or false as `list`', isRight: isFlag, isOptional: true },
  versions: { expected: "`versions` such as { '1.0': [] }", isRight: isTable },
  releases: {
    expected: "`releases` such as { '1.0': 'os-vif 1.0.0' }",
    isRight: (value) => isTable(value) && Object.values(value).every(isText),
    isOptional: true,
  },
  withdrawn: {
    expected: "`withdrawn` such as { '1.1': 'os-vif 1.8.0' }",
    isRight: (value) => isTable(value) && Object.values(value).every(isText),
    isOptional: true,
  },
  fields: { expected: '`fields` such as { name: z.string() }', isRight: isTable },
  constructed: { expected: '`constructed` such as { field: value }', isRight: isTable, isOptional: true },
  examples: {
    expected: '`examples` such as [{ field: value }]',
    isRight: (value) => Array.isArray(value) && value.every(isTable),
    isOptional: true,
  },
};

const OF_SCALAR: Readonly<Record<keyof ScalarDefinition, Part>> = {
  title: { expected: 'a text as `title`', isRight: isText, isOptional: true },
  description: DESCRIPTION,
  expected: { expected: '`expected`, how a message asks for such a text', isRight: isText },
  pattern: { expected: 'a `pattern` such as /^vlan[0-9]+$/', isRight: (value) => value instanceof RegExp },
  examples: {
    expected: "`examples` such as ['vlan7']",
    isRight: (value) => Array.isArray(value) && value.every((example) => typeof example === 'string'),
  },
};

function checkParts(parts: Readonly<Record<string, Part>>, definition: unknown): void {
  if (!isTable(definition)) throw new DefinitionError(`expected a definition, received ${shown(definition)}.`);
  const unknown = Object.keys(definition).find((key) => !Object.hasOwn(parts, key));
  if (unknown !== undefined) {
    throw new DefinitionError(`expected ${listed(Object.keys(parts))} in a definition, received \`${unknown}\`.`);
  }
  for (const [key, { expected, isRight, isOptional }] of Object.entries(parts)) {
    const value = definition[key];
    if (isRight(value) || (isOptional && value === undefined)) continue;
    throw new DefinitionError(`expected ${expected}, received ${value === undefined ? 'none' : shown(value)}.`);
  }
}

function checkText(what: string, text: unknown): void {
  if (isText(text)) return;
  throw new DefinitionError(`expected ${what}, received ${text === undefined ? 'none' : shown(text)}.`);
}

function ownFields(object: string, fields: Fields): z.ZodRawShape {
  const entries = Object.entries(fields).map(([field, declared]) => {
    const schema = defining(`\`${field}\``, () => ownField(object, field, declared));
    return [field, schema];
  });
  return Object.fromEntries(entries);
}

/**
 * `type` is how a config names its object. What every JavaScript object has cannot be told from a field: as a key,
 * `__proto__` would be lost, and Zod finds a `constructor` wherever there is none.
 */
const NO_FIELDS = ['type', ...Object.getOwnPropertyNames(Object.prototype)];

function ownField(object: string, name: string, declared: FieldSchema): z.ZodType {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || NO_FIELDS.includes(name)) {
    const taken = 'not `type`, and no name that every JavaScript object has';
    throw new DefinitionError(`expected the name of a field: letters, digits and \`_\`, ${taken}.`);
  }
  const schema = toZod4(declared);
  const unnamed = unnamedEnum(schema);
  if (unnamed !== undefined) nameEnum(unnamed, `${object}${pascalCase(name)}`);
  const field = readField(schema);
  checkText('a description in .meta()', field.meta.description);
  checkMeta(field);
  return schema;
}

/** Gives an enumeration that was declared in passing a name, as oslo.versionedobjects knows it by none. */
function nameEnum(schema: z.ZodEnum, name: string): void {
  const values = schema.options as string[];
  const wrong = values.find((value) => typeof value !== 'string');
  if (wrong !== undefined) throw new DefinitionError(`expected texts in an enumeration, received ${shown(wrong)}.`);
  if (values.length === 0) throw new DefinitionError('expected values in an enumeration, received none.');
  const meanings = Object.fromEntries(values.map((value) => [value, '']));
  typeFacts.set(schema, { name, oslo: 'Enum', expected: expectedOfEnum(values), values: meanings });
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|_+)([a-z0-9]?)/gi, (_, letter: string) => letter.toUpperCase());
}

const ANNOTATIONS = ['description', 'default', 'title', 'examples', 'deprecated'];

function checkMeta({ type, nullable, meta }: Field): void {
  const unknown = Object.keys(meta).find((key) => !ANNOTATIONS.includes(key));
  if (unknown !== undefined) {
    throw new DefinitionError(`expected \`${ANNOTATIONS.join('`, `')}\` in .meta(), received \`${unknown}\`.`);
  }
  if ('default' in meta && !isValue(type, nullable, meta.default)) {
    throw new DefinitionError(`expected a default that its schema accepts, received ${shown(meta.default)}.`);
  }
  checkExamples(type, nullable, meta.examples ?? []);
}

function checkExamples(type: FieldType, nullable: boolean, examples: unknown): void {
  if (!Array.isArray(examples)) throw new DefinitionError(`expected a list of examples, received ${shown(examples)}.`);
  const refused = examples.find((example) => !isValue(type, nullable, example));
  if (refused === undefined) return;
  throw new DefinitionError(`expected an example that its schema accepts, received ${shown(refused)}.`);
}

/** Whether a field takes a value as its default; objects are none, so that of a list of them only `[]` is. */
function isValue(type: FieldType, nullable: boolean, value: unknown): boolean {
  if (value === null) return nullable;
  if (type.kind === 'scalar') return type.schema.safeParse(value).success;
  if (type.kind === 'list') return Array.isArray(value) && value.every((item) => isValue(type.items, false, item));
  if (type.kind === 'object' || !isTable(value)) return false;
  return Object.values(value).every((item) => isValue(type.items, false, item));
}

function inheritedFields(own: z.ZodRawShape, parent: z.ZodObject | undefined): z.ZodRawShape {
  if (parent === undefined) return {};
  const twice = Object.keys(own).find((field) => Object.hasOwn(parent.shape, field));
  if (twice !== undefined) {
    throw new DefinitionError(`\`${twice}\` is inherited from ${factsOf(parent).name}; declare it once.`);
  }
  return parent.shape;
}

function checkList(shape: z.ZodRawShape): void {
  const names = Object.keys(shape);
  const { objects } = shape;
  if (names.length === 1 && objects !== undefined && readField(objects).type.kind === 'list') return;
  const received = names.join() === 'objects' ? 'no array' : listed(names) || 'none';
  throw new DefinitionError(
    `expected of a list object one field, \`objects\`, that is an array; received ${received}.`,
  );
}

function checkVersions(versions: VersionTable, shape: z.ZodRawShape): void {
  const named = new Set<string>();
  for (const [version, fields] of Object.entries(versions)) {
    if (!Array.isArray(fields)) {
      throw new DefinitionError(
        `version ${version}: expected a list of the fields it brought, received ${shown(fields)}.`,
      );
    }
    for (const field of fields as readonly unknown[]) {
      if (typeof field !== 'string') {
        throw new DefinitionError(`version ${version}: expected names of fields, received ${shown(field)}.`);
      }
      if (!Object.hasOwn(shape, field)) throw new DefinitionError(`version ${version}: ${noField(field, shape)}`);
      if (named.has(field)) throw new DefinitionError(`version ${version}: \`${field}\` came with an earlier version.`);
      named.add(field);
    }
  }
  const order = Object.keys(versions);
  if (order.length === 0) throw new DefinitionError('expected at least one version, received none.');
  order.forEach((version, i) => {
    const previous = order[i - 1];
    if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)$/.test(version)) {
      throw new DefinitionError(`expected a version such as 1.0, received "${version}".`);
    }
    if (previous !== undefined && compareVersions(previous, version) >= 0) {
      throw new DefinitionError(`expected versions from oldest to newest, received ${version} after ${previous}.`);
    }
  });
}

function checkReleases(versions: VersionTable, releases: ReleaseTable | undefined): void {
  const [wanted, named] = [Object.keys(versions), Object.keys(releases ?? versions)];
  if (wanted.join() === named.join()) return;
  throw new DefinitionError(
    `releases: expected each version (${listed(wanted)}), received ${listed(named) || 'none'}.`,
  );
}

function checkWithdrawn(withdrawn: ReleaseTable, versions: VersionTable): void {
  const both = Object.keys(withdrawn).find((version) => Object.hasOwn(versions, version));
  if (both === undefined) return;
  throw new DefinitionError(`expected in \`withdrawn\` no version of \`versions\`, received ${shown(both)}.`);
}

function checkConstructed(constructed: Readonly<Record<string, Default>>, shape: z.ZodRawShape): void {
  for (const [field, value] of Object.entries(constructed)) {
    const schema = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (schema === undefined) {
      throw new DefinitionError(`constructed: ${noField(field, shape)}`);
    }
    const { type, nullable } = readField(schema);
    const isEmptyList = type.kind === 'object' && factsOf(type.object).list && shown(value) === '[]';
    if (isEmptyList || isValue(type, nullable, value)) continue;
    throw new DefinitionError(
      `\`${field}\`: expected a constructed value that its schema accepts, received ${shown(value)}.`,
    );
  }
}

function noField(received: unknown, shape: z.ZodRawShape): string {
  const fields = Object.keys(shape);
  const expected = fields.length === 0 ? 'no field, as it has none' : `one of its fields ${listed(fields)}`;
  return `expected ${expected}, received ${typeof received === 'string' ? `\`${shorten(received)}\`` : shown(received)}.`;
}
