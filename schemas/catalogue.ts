/*
 * What the schemas say, as one plain table: `reduce.ts` makes it, the build writes it down, and everything at run time
 * walks it, so that nothing that validates has to load Zod. This file imports nothing, and everybody may import it.
 */

/** All objects and the types of their fields. */
export interface Catalogue {
  /** Types of single values (`UUID`, `Integer`, `VIFDirectMode`, …) by oslo.versionedobjects' class name. */
  readonly types: Readonly<Record<string, TypeEntry>>;
  /** Objects by name, in the order of the registry. */
  readonly objects: Readonly<Record<string, ObjectEntry>>;
}

/** A type of single values. */
export interface TypeEntry {
  readonly json: 'string' | 'integer' | 'boolean';
  /** The class name in oslo.versionedobjects, where it is another than the type's. */
  readonly oslo?: string;
  /** Continues "Expected …" in an error message. */
  readonly expected: string;
  /** An ECMAScript regular expression without flags. */
  readonly pattern?: string;
  /** For an enumeration: its values in os-vif's order. */
  readonly values?: readonly string[];
}

/** What a page calls os-vif's own families of objects. */
const KIND_TITLES = {
  vif: 'VIFs',
  'port-profile': 'Port profiles',
  'datapath-offload': 'Datapath offloads',
  network: 'Network objects',
  instance: 'Instance',
  host: 'Host objects',
} as const;

/** Which family an object belongs to; lists and the reference group by it. Objects of other packages may name more. */
export type ObjectKind = keyof typeof KIND_TITLES | (string & Record<never, never>);

/** What a page calls a family: `pod-state` is "Pod state". */
export function kindTitle(kind: ObjectKind): string {
  if (Object.hasOwn(KIND_TITLES, kind)) return KIND_TITLES[kind as keyof typeof KIND_TITLES];
  const words = kind.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** All families that occur, in the order in which their first objects are registered. */
export function kindsOf({ objects }: Catalogue): ObjectKind[] {
  return [...new Set(Object.values(objects).map(({ kind }) => kind))];
}

/** One object at all of its versions. */
export interface ObjectEntry {
  readonly kind: ObjectKind;
  /** Whose fields it inherits, nearest first. */
  readonly parents: readonly string[];
  /** Oldest first. */
  readonly versions: readonly string[];
  /** Exists to be inherited from; a payload should hold a descendant. */
  readonly abstract?: boolean;
  /** What to use in its place. */
  readonly superseded?: string;
  /** Its one field is `objects`; the config form writes it as a plain array inside a field. */
  readonly list?: boolean;
  /** Versions that one release alone had, each with that release. */
  readonly withdrawn?: Readonly<Record<string, string>>;
  /** What its constructor sets in os-vif, so that reading fills it in where it is absent; in config form. */
  readonly constructed?: Readonly<Record<string, Default>>;
  /** Own fields first, then inherited ones: the order in which os-vif writes them. */
  readonly fields: Readonly<Record<string, FieldEntry>>;
}

/** What a value may be. */
export interface FieldType {
  /** `List`, `Dict`, `Object`, or a key of `Catalogue.types`. */
  readonly type: string;
  /** Of a `List`, or of a `Dict`, whose keys may be any text. */
  readonly items?: FieldType;
  /** Of an `Object`: which one. */
  readonly object?: string;
  /** Of an `Object`: whether descendants may stand in its place. */
  readonly subclasses?: boolean;
}

/** One field of an object. */
export interface FieldEntry extends FieldType {
  readonly nullable: boolean;
  /** A config has to give it; in a primitive, every field may be absent. */
  readonly required: boolean;
  /** The version of the object that brought it. */
  readonly since: string;
  /** What the class in os-vif declares. Documentation: neither os-vif nor anything here fills it in on reading. */
  readonly default?: Default;
}

/** The table with all that is only for people to read: three quarters of its bytes, and nothing that a validator needs. */
export interface DescribedCatalogue extends Catalogue {
  readonly types: Readonly<Record<string, DescribedType>>;
  readonly objects: Readonly<Record<string, DescribedObject>>;
}

/** A type of single values, for people to read. */
export interface DescribedType extends TypeEntry {
  readonly description?: string;
  /** For an enumeration: what each value means. */
  readonly meanings?: Readonly<Record<string, string>>;
  readonly examples?: readonly string[];
}

/** One object at all of its versions, for people to read. */
export interface DescribedObject extends ObjectEntry {
  readonly description: string;
  /** The release of its project that brought each version, such as `os-vif 1.3.0`. */
  readonly releases?: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, DescribedField>>;
  /** In config form, `type` included. */
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** One field of an object, for people to read. */
export interface DescribedField extends FieldEntry {
  readonly description: string;
}

/** What a described table has beside the plain one, under the same names. */
export interface Descriptions {
  readonly types: Readonly<Record<string, TypeDescription>>;
  readonly objects: Readonly<Record<string, ObjectDescription>>;
}

/** What a described type has beside the plain one. */
export type TypeDescription = Pick<DescribedType, 'description' | 'meanings' | 'examples'>;

/** What a described object has beside the plain one; descriptions of its fields by name. */
export interface ObjectDescription extends Pick<DescribedObject, 'description' | 'releases' | 'examples'> {
  readonly fields: Readonly<Record<string, string>>;
}

/** JSON data, but for a list or a map of objects an empty one. */
export type Default = string | number | boolean | null | readonly Default[] | { readonly [key: string]: Default };

/** Negative when `a` is older than `b`; the parts compare as numbers, so that 1.10 is newer than 1.9. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

/** An object and all objects that inherit from it, in registry order. */
export function familyOf({ objects }: Catalogue, name: string): string[] {
  return Object.keys(objects).filter((other) => other === name || objects[other]?.parents.includes(name));
}

/** Objects that have a name for themselves and all that extend them: the roots of families, and what fields admit so. */
export function basesOf(catalogue: Catalogue): string[] {
  const admitted = nestedObjects(catalogue).bases;
  const isRoot = (name: string) =>
    catalogue.objects[name]?.parents.length === 0 && familyOf(catalogue, name).length > 1;
  return Object.keys(catalogue.objects).filter((name) => admitted.includes(name) || isRoot(name));
}

/** What an object is for, with a sentence each if it is abstract or superseded. */
export function fullDescription({ description, abstract, superseded }: DescribedObject): string {
  const notes = [
    description,
    abstract ? 'Abstract: it exists to be extended; send an object that extends it where one fits.' : '',
    superseded === undefined ? '' : `Superseded: ${superseded}`,
  ];
  return notes.filter((note) => note !== '').join(' ');
}

/** What knows which release brought each version of an object. */
type WithReleases = { readonly releases?: DescribedObject['releases'] | undefined };

/** A version of an object with the release that brought it, where that is known: `1.1 (os-vif 1.3.0)`. */
export function versionText({ releases }: WithReleases, version: string): string {
  const release = releases?.[version];
  return release === undefined ? version : `${version} (${release})`;
}

/** Whether a field admits this object beside others, so that a config has to say `type` wherever it stands. */
export function isTagged(catalogue: Catalogue, name: string): boolean {
  const families = nestedObjects(catalogue).bases.map((base) => familyOf(catalogue, base));
  return families.some((family) => family.length > 1 && family.includes(name));
}

/** Name of the union of an object and its descendants: `VIFBase` and all that extend it are `AnyVIF`. */
export function unionName(base: string): string {
  return `Any${base.replace(/Base$/, '')}`;
}

/** `VIFVHostUser` at 1.0 is `VIFVHostUser_1_0`. */
export function versionedName(name: string, version: string): string {
  return `${name}_${version.replace('.', '_')}`;
}

/** `Network` inside a field of a config is `NestedNetwork`. */
export function nestedName(name: string): string {
  return `Nested${name}`;
}

/** What `Network` holds beside its name and version is `NetworkData`, where generators of types need a name for it. */
export function dataName(name: string): string {
  return `${name}Data`;
}

/** `MACAddress` or null is `MACAddressOrNull`, where that has to have a name. */
export function orNullName(name: string): string {
  return `${name}OrNull`;
}

/** Fields of an object that exist at a version, in the object's order. */
export function fieldsAt<F extends FieldEntry>(
  { fields }: { readonly fields: Readonly<Record<string, F>> },
  version: string,
): [string, F][] {
  return Object.entries(fields).filter(([, { since }]) => compareVersions(since, version) <= 0);
}

/** The newest version of an object. */
export function newestOf({ versions }: ObjectEntry): string {
  return versions[versions.length - 1] as string;
}

/** What can stand inside a field of a config: referred objects with the descendants a field admits, list items. */
export function nestedObjects(catalogue: Catalogue): { names: string[]; bases: string[] } {
  const names = new Set<string>();
  const bases = new Set<string>();
  const visit = ({ items, object, subclasses }: FieldType): void => {
    if (items !== undefined) visit(items);
    if (object === undefined || catalogue.objects[object]?.list) return;
    names.add(object);
    if (!subclasses) return;
    bases.add(object);
    for (const name of familyOf(catalogue, object)) names.add(name);
  };
  for (const { fields } of Object.values(catalogue.objects)) Object.values(fields).forEach(visit);
  const inOrder = (found: Set<string>) => Object.keys(catalogue.objects).filter((name) => found.has(name));
  return { names: inOrder(names), bases: inOrder(bases) };
}
