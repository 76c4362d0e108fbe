import { catalogue } from '../generated/catalogue.ts';
import { isAnyObject, isTampered, nested } from '../generated/is.ts';
import {
  type Catalogue,
  compareVersions,
  type FieldEntry,
  type FieldType,
  familyOf,
  fieldsAt,
  isTagged,
  type ObjectEntry,
  type TypeEntry,
  unionName,
} from '../schemas/catalogue.ts';
import type { OwnTypes, Types } from './types.ts';

declare const types: unique symbol;

/** Says yes or no. */
type Check = (value: unknown) => boolean;

/** Of single values that may be anything of their kind. */
const PLAIN_CHECKS: Readonly<Record<TypeEntry['json'], Check>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  boolean: (value) => typeof value === 'boolean',
};

/**
 * What a field or an item may be, and the check that tells whether a value is, but for null, if there is one. All have the
 * same keys in the same order, since V8 is slow to read what differs in them.
 */
export interface KnownType extends FieldType {
  readonly items?: KnownType;
  readonly nullable?: boolean;
  readonly check?: Check;
}

/** Checks of primitives, generated ahead of time from the same schemas as a catalogue. */
export interface Checks {
  /** Of primitives of every object. */
  readonly isAnyObject: Check;
  /** Of what may stand in a field, by the name of the object, of the union or of the type of single values. */
  readonly nested: Readonly<Record<string, Check>>;
  /** Whether the checks cannot be relied on at the moment. */
  readonly isTampered: () => boolean;
}

/**
 * A catalogue with what is looked up in it again and again: compiled patterns, families, fields at a version. Its type
 * also tells TypeScript of the objects in it.
 */
export class Lookup<T extends Types = Types> {
  declare readonly [types]: T;
  readonly catalogue: Catalogue;
  readonly checks: Checks | undefined;
  readonly names: readonly string[];
  // Maps, since names that come from JSON are slow to look up in objects.
  readonly #objects: ReadonlyMap<string, ObjectEntry>;
  readonly #types: ReadonlyMap<string, TypeEntry>;
  readonly #fields = new Map<string, Map<string, ReadonlyMap<string, KnownType>>>();
  readonly #versionLists = new Map<string, string>();
  readonly #families = new Map<string, readonly string[]>();
  readonly #tagged = new Map<string, boolean>();
  readonly #patterns = new Map<string, RegExp>();

  constructor(source: Catalogue, checks?: Checks) {
    this.catalogue = source;
    this.checks = checks;
    this.names = Object.keys(source.objects);
    this.#objects = new Map(Object.entries(source.objects));
    this.#types = new Map(Object.entries(source.types));
  }

  /** An object by name, or undefined; whatever a payload holds may be asked for, `__proto__` and numbers included. */
  find(name: unknown): ObjectEntry | undefined {
    return typeof name === 'string' ? this.#objects.get(name) : undefined;
  }

  /** An object that the catalogue itself refers to. */
  object(name: string): ObjectEntry {
    return known(this.#objects, name);
  }

  type(name: string): TypeEntry {
    return known(this.#types, name);
  }

  /** Fields of an object that exist at a version, by name. */
  fieldsAt(name: string, version: string): ReadonlyMap<string, KnownType> {
    const known = this.#fields.get(name)?.get(version);
    if (known !== undefined) return known;
    const versions = memoize(this.#fields, name, () => new Map());
    return memoize(versions, version, () => {
      const fields = fieldsAt(this.object(name), version);
      return new Map(fields.map(([field, entry]) => [field, this.#knownType(entry)]));
    });
  }

  /** The versions of an object in words: `"1.0", "1.1" or "1.2"`. */
  versionList(name: string): string {
    return memoize(this.#versionLists, name, () => {
      const all = this.object(name).versions.map((version) => `"${version}"`);
      return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all[all.length - 1]}`;
    });
  }

  #knownType(entry: FieldType & { readonly nullable?: boolean }): KnownType {
    const { type, object, subclasses, nullable = false } = entry;
    const items = entry.items && this.#knownType(entry.items);
    const check = items === undefined ? this.#checkOf(entry) : undefined;
    return { type, items, object, subclasses, nullable, check } as KnownType;
  }

  #checkOf({ type, object, subclasses }: FieldType): Check | undefined {
    if (object !== undefined) return this.checks?.nested[subclasses ? unionName(object) : object];
    const { json, pattern, values } = this.type(type);
    return pattern === undefined && values === undefined ? PLAIN_CHECKS[json] : this.checks?.nested[type];
  }

  /** The object and its descendants. */
  family(name: string): readonly string[] {
    return memoize(this.#families, name, () => familyOf(this.catalogue, name));
  }

  /** Whether a config of this object says `type` wherever it stands. */
  isTagged(name: string): boolean {
    return memoize(this.#tagged, name, () => isTagged(this.catalogue, name));
  }

  /** Whether a text has the form of a type; types without a pattern take any. */
  matches(type: string, text: string): boolean {
    const { pattern } = this.type(type);
    if (pattern === undefined) return true;
    // The generated checks spare V8 the longest patterns, which take it longer to compile than a config to judge.
    const check = this.checks?.nested[type];
    if (check !== undefined) return check(text);
    return memoize(this.#patterns, type, () => new RegExp(pattern)).test(text);
  }
}

function known<T>(table: ReadonlyMap<string, T>, name: string): T {
  const entry = table.get(name);
  if (entry === undefined) throw new Error(`Expected a name of the catalogue, received \`${name}\`.`);
  return entry;
}

function memoize<T>(known: Map<string, T>, name: string, make: () => T): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}

/** os-vif's own objects. */
export const osvif = new Lookup<OwnTypes>(catalogue, { isAnyObject, isTampered, nested });

/** A field of an object by name, or undefined. */
export function findField({ fields }: ObjectEntry, name: string): FieldEntry | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** Whether a field exists at a version of its object. */
export function existsAt({ since }: FieldEntry, version: string): boolean {
  return compareVersions(since, version) <= 0;
}
