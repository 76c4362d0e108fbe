import { type Definitions, type Json, referredName } from '../definitions.ts';

/*
 * A structural schema knows no unions: all objects that can stand in one place become one object with the properties of
 * all. What only some of them have or need is written down here as plain data, for rules and junctors to say.
 */

/** An object at one version, as one of those that can stand in a place. */
export interface Branch {
  /** The constants among its properties. The name comes first, the version last if there is one. */
  readonly tags: Readonly<Record<string, string>>;
  readonly schema: Json;
}

/** Something that holds for some branches only. */
export interface Restriction {
  readonly kind:
    | 'required'
    /** Only these objects have the property. */
    | 'foreign'
    /** At these versions, objects do not have the property yet. */
    | 'later'
    /** These admit some of the values only. */
    | 'values'
    /** These admit some of the values only, in an array. */
    | 'items';
  /** From the merged object to the property. */
  readonly path: readonly string[];
  /** Which branches: one of the groups has to fit. */
  readonly where: readonly Group[];
  /** Of `values` and `items`. */
  readonly values?: readonly string[];
  /** Of `later`: the version that brought the property. */
  readonly since?: string;
  readonly isNullable?: boolean;
}

/** Fits a branch when each tag has one of the values. */
export type Group = Readonly<Record<string, readonly string[]>>;

/** The objects that a definition admits: itself, or all that its unions lead to. */
export function branchesOf(schema: Json, definitions: Definitions): Branch[] {
  const resolved = resolve(schema, definitions);
  if (Array.isArray(resolved.oneOf)) {
    return resolved.oneOf.flatMap((branch: Json) => branchesOf(branch, definitions));
  }
  return [{ tags: constantsOf(resolved), schema: resolved }];
}

/** What a reference leads to; what stands beside the reference wins. */
export function resolve(schema: Json, definitions: Definitions): Json {
  if (schema.$ref === undefined) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolve(definitions[referredName($ref)] as Json, definitions), ...beside };
}

/** `anyOf` with null, or null beside another type, as `nullable`. */
export function withoutNull(schema: Json): Json {
  const { anyOf, type, ...rest } = schema;
  if (Array.isArray(anyOf)) return { ...(anyOf[0] as Json), ...rest, nullable: true };
  if (Array.isArray(type)) return { ...rest, type: type[0], nullable: true };
  return schema;
}

function constantsOf({ properties = {} }: Json): Record<string, string> {
  const constants = Object.entries(properties as Record<string, Json>).filter(([, schema]) => 'const' in schema);
  return Object.fromEntries(constants.map(([key, schema]) => [key, String(schema.const)]));
}

/** The name of a branch's object, the first of its tags. */
export function nameOf({ tags }: Branch): string {
  return Object.values(tags)[0] ?? '';
}

/** The tags by which branches differ: the name, the version, or both. */
function discriminatorsOf(branches: readonly Branch[]): string[] {
  const keys = Object.keys(branches[0]?.tags ?? {});
  return keys.filter((key) => new Set(branches.map(({ tags }) => tags[key])).size > 1);
}

/** Some of the branches, in as few groups as their tags allow: a name stands alone when all of its versions are meant. */
export function groupsOf(some: readonly Branch[], all: readonly Branch[]): Group[] {
  const [first, second] = discriminatorsOf(all);
  if (first === undefined) return [];
  const valuesOf = (branches: readonly Branch[], key: string) => distinct(branches.map(({ tags }) => tags[key] ?? ''));
  if (second === undefined) return [{ [first]: valuesOf(some, first) }];
  const groups = new Map<string, { names: string[]; versions: string[] }>();
  for (const name of valuesOf(some, first)) {
    const isNamed = ({ tags }: Branch) => tags[first] === name;
    const versions = valuesOf(some.filter(isNamed), second);
    const isWhole = versions.length === valuesOf(all.filter(isNamed), second).length;
    const key = isWhole ? '' : versions.join();
    const group = groups.get(key) ?? { names: [], versions: isWhole ? [] : versions };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ names, versions }) => ({
    [first]: names,
    ...(versions.length > 0 && { [second]: versions }),
  }));
}

export function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
