import { z } from 'zod';
import type { Default } from './catalogue.ts';
import { shown } from './shown.ts';
import { expectZod } from './zod-version.ts';

// Before any schema is made.
expectZod(z);

/*
 * What Zod has no word for (name, parent, versions, examples) stands in tables beside the schemas.
 */

/** What is said of an object beside its fields. */
export interface ObjectFacts {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  /** The object whose fields this one inherits. */
  readonly parent: z.ZodObject | undefined;
  /** The names of that object and of its own parents, nearest first. */
  readonly parents: readonly string[];
  /** Exists to be inherited from; a payload should hold a descendant where one fits. */
  readonly abstract?: boolean | undefined;
  /** What to use in its place, where upstream keeps an object for old peers only. */
  readonly superseded?: string | undefined;
  /** A list object: its one field is `objects`, and the config form writes it as a plain array. */
  readonly list?: boolean | undefined;
  /** History, oldest first: each version with the fields that it brought. Unnamed fields came with the first. */
  readonly versions: VersionTable;
  /** The release of its project that brought each version. */
  readonly releases: ReleaseTable | undefined;
  /** Versions that one release alone had, and which release. */
  readonly withdrawn: ReleaseTable;
  /** What its constructor sets, and those of its parents, by field. */
  readonly constructed: Readonly<Record<string, Default>>;
  /** In config form, without `type` at the top. */
  readonly examples: readonly Record<string, unknown>[];
}

/** `{ '1.0': [], '1.1': ['mtu'] }` */
export type VersionTable = Readonly<Record<string, readonly string[]>>;

/** `{ '1.0': 'os-vif 1.0.0', '1.1': 'os-vif 1.3.0' }` */
export type ReleaseTable = Readonly<Record<string, string>>;

/** What the name of a field's type stands for, and how an error message asks for a value of it. */
export interface TypeFacts {
  /** The name of the type, as a rule its class name in oslo.versionedobjects. */
  readonly name: string;
  /** That class name, which fingerprints contain, where it is another. */
  readonly oslo?: string | undefined;
  /** Continues "Expected …". */
  readonly expected: string;
  /** For an enumeration: what each value means. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** Facts of each defined object. */
export const objectFacts = new WeakMap<z.core.$ZodType, ObjectFacts>();
/** Facts of each named type. */
export const typeFacts = new WeakMap<z.core.$ZodType, TypeFacts>();

/** The object to which a reference admits descendants. */
export const subclassBases = new WeakMap<z.core.$ZodType, z.ZodObject>();

/** A mistake in a declaration: the message names the object, the field and what was expected there. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
}

/** The facts of a defined object. @throws DefinitionError for any other schema. */
export function factsOf(object: unknown, what = 'an object'): ObjectFacts {
  const found = object instanceof z.ZodType ? objectFacts.get(object) : undefined;
  if (found === undefined)
    throw new DefinitionError(`expected ${what} made by defineObject, received ${shown(object)}.`);
  return found;
}
