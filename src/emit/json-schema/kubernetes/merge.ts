import type { Definitions, Json } from '../definitions.ts';
import { type Branch, distinct, groupsOf, nameOf, type Restriction, resolve, withoutNull } from './branches.ts';

/** One object with the properties of all branches, and what holds for some of them only. */
export interface Merged {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Json>>;
  readonly restrictions: readonly Restriction[];
}

/** Where merging has come to. */
interface Place {
  readonly definitions: Definitions;
  /** All that can stand there; those at hand may be some of them. */
  readonly all: readonly Branch[];
  readonly path: readonly string[];
}

type Property = Pick<Merged, 'restrictions'> & { readonly schema: Json };

/** @throws when a property has meanings that one schema cannot hold. */
export function mergeBranches(branches: readonly Branch[], definitions: Definitions): Merged {
  return mergeObjects(branches, { definitions, all: branches, path: [] });
}

function mergeObjects(branches: readonly Branch[], place: Place): Merged {
  const keys = distinct(branches.flatMap(({ schema }) => Object.keys(propertiesOf(schema))));
  const merged = keys.map((key) => [key, mergeProperty(key, branches, place)] as const);
  return {
    required: keys.filter((key) => branches.every(({ schema }) => requires(schema, key))),
    properties: Object.fromEntries(merged.map(([key, { schema }]) => [key, schema])),
    restrictions: merged.flatMap(([, { restrictions }]) => restrictions),
  };
}

function mergeProperty(key: string, branches: readonly Branch[], { path: around, ...place }: Place): Property {
  const path = [...around, key];
  const holders = branches.flatMap(({ tags, schema }): Branch[] => {
    const property = propertiesOf(schema)[key];
    return property === undefined ? [] : [{ tags, schema: property }];
  });
  const { schema, restrictions } = mergeSchemas(holders, { ...place, path });
  const required = branches.filter((branch) => requires(branch.schema, key));
  const lacking = branches.filter((branch) => propertiesOf(branch.schema)[key] === undefined);
  return {
    schema: { ...schema, ...descriptionOf(holders, place.definitions) },
    restrictions: [
      ...(required.length > 0 && required.length < branches.length
        ? [{ kind: 'required', path, where: groupsOf(required, place.all) } as const]
        : []),
      ...absences(lacking, holders, { ...place, path }, withoutNull(schema).nullable === true),
      ...restrictions,
    ],
  };
}

/** What is to be said of the branches that have no such property, or not yet. */
function absences(
  lacking: readonly Branch[],
  holders: readonly Branch[],
  { all, path }: Place,
  isNullable: boolean,
): Restriction[] {
  const owners = distinct(holders.map(nameOf));
  const foreign = lacking.filter((branch) => !owners.includes(nameOf(branch)));
  const later = lacking.filter((branch) => owners.includes(nameOf(branch)));
  const bySince = groupBy(later, (branch) => firstVersion(branch, holders));
  const [name = ''] = Object.keys(holders[0]?.tags ?? {});
  return [
    ...(foreign.length > 0 ? [{ kind: 'foreign', path, where: [{ [name]: owners }], isNullable } as const] : []),
    ...bySince.map(
      ([since, some]) => ({ kind: 'later', path, where: groupsOf(some, all), since, isNullable }) as const,
    ),
  ];
}

/** The oldest version of the same object that has the property; branches come oldest first. */
function firstVersion(branch: Branch, holders: readonly Branch[]): string {
  const holder = holders.find((other) => nameOf(other) === nameOf(branch));
  return Object.values(holder?.tags ?? {}).at(-1) as string;
}

/** One schema for a property that several objects have. */
function mergeSchemas(holders: readonly Branch[], place: Place): Property {
  const schemas = holders.map(({ schema }) => resolve(schema, place.definitions));
  const [first] = holders as [Branch];
  if (distinct(schemas.map(meaningOf)).length === 1) return { schema: first.schema, restrictions: [] };
  if (schemas.every(({ properties }) => properties !== undefined)) {
    const { restrictions, ...merged } = mergeObjects(
      holders.map(({ tags }, i) => ({ tags, schema: schemas[i] as Json })),
      place,
    );
    return { schema: { type: 'object', ...merged }, restrictions };
  }
  const values = schemas.map(valuesOf);
  if (values.every((some) => some !== undefined)) {
    const all = distinct(values.flat());
    return { schema: { type: 'string', enum: all }, restrictions: differences('values', holders, values, place) };
  }
  const items = schemas.map(itemValuesOf);
  if (items.every((some) => some !== undefined)) {
    const schema = { type: 'array', items: { type: 'string', enum: distinct(items.flat()) } };
    return { schema, restrictions: differences('items', holders, items, place) };
  }
  throw new Error(`${place.path.join('/')} means different things in ${distinct(holders.map(nameOf)).join(', ')}.`);
}

/** Which branches admit only some of the values. */
function differences(
  kind: 'values' | 'items',
  holders: readonly Branch[],
  values: readonly (readonly string[])[],
  { all, path }: Place,
): Restriction[] {
  const [key] = path.slice(-1) as [string];
  const everything = distinct(values.flat());
  const valuesOfBranch = new Map(holders.map((holder, i) => [holder, values[i] as readonly string[]]));
  // Of a tag, each branch has one value: what an object admits is what all of its branches have.
  const isTag = holders.some(({ tags }) => key in tags);
  const alike = (holder: Branch) => (isTag ? holders.filter((other) => nameOf(other) === nameOf(holder)) : [holder]);
  const admitted = (holder: Branch) => distinct(alike(holder).flatMap((other) => valuesOfBranch.get(other) ?? []));
  const groups = groupBy(holders, (holder) => admitted(holder).join());
  // The name is what all the rest depends on.
  if (Object.keys(holders[0]?.tags ?? {})[0] === key) return [];
  return groups.flatMap(([, some]) => {
    const own = admitted(some[0] as Branch);
    return own.length === everything.length ? [] : [{ kind, path, where: groupsOf(some, all), values: own }];
  });
}

/** Several descriptions become one, each with the names of the objects that it is about. */
function descriptionOf(holders: readonly Branch[], definitions: Definitions): Json {
  const textOf = ({ schema }: Branch) => resolve(withoutNull(schema), definitions).description as string | undefined;
  const texts = groupBy(holders, (holder) => textOf(holder) ?? '');
  if (texts.length === 1) return texts[0]?.[0] === '' ? {} : { description: texts[0]?.[0] };
  const parts = texts.map(([text, some]) => `${distinct(some.map(nameOf)).join(', ')}: ${text}`);
  return { description: parts.join(' ') };
}

/** What a schema checks, without what it says to people. */
function meaningOf({ description, title, ...meaning }: Json): string {
  return JSON.stringify(meaning);
}

function valuesOf(schema: Json): string[] | undefined {
  if (typeof schema.const === 'string') return [schema.const];
  return schema.type === 'string' ? (schema.enum as string[] | undefined) : undefined;
}

/** The strings that an array may hold, of an array of them. */
function itemValuesOf({ type, items, maxItems }: Json): string[] | undefined {
  if (type !== 'array') return undefined;
  return maxItems === 0 ? [] : valuesOf(items as Json);
}

function propertiesOf({ properties = {} }: Json): Readonly<Record<string, Json>> {
  return properties as Record<string, Json>;
}

function requires({ required = [] }: Json, key: string): boolean {
  return (required as string[]).includes(key);
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups];
}
