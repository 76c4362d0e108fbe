import {
  type Catalogue,
  compareVersions,
  type Default,
  type FieldEntry,
  fieldsAt,
  newestOf,
  type ObjectEntry,
} from '../schemas/catalogue.ts';
import { describe, isPlainObject } from './describe.ts';
import { type Lookup, osvif } from './lookup.ts';
import { md5 } from './md5.ts';
import { nearest } from './nearest.ts';

/*
 * The fingerprints of oslo.versionedobjects' `ObjectVersionChecker`: the version and the md5 of a Python repr of an
 * object's fields. They prove names, types, nullability, defaults, enumerations and versions at one glance.
 */

const UNSPECIFIED = "<class 'oslo_versionedobjects.fields.UnspecifiedDefault'>";

/**
 * The fingerprint of an object at a version, as os-vif's own test records it: `1.0-4a5a8881dc999752cb050dd443458b6a`.
 *
 * @param name an object of os-vif.
 * @param version one that it has had; without it, the newest.
 * @throws RangeError for an object or a version that does not exist.
 */
export function fingerprint(name: string, version?: string): string {
  return fingerprintWith(osvif, name, version);
}

/** `fingerprint`, of the objects that `lookup` knows. */
export function fingerprintWith(lookup: Lookup, name: string, version?: string): string {
  const entry = lookup.find(name);
  if (entry === undefined) {
    const near = typeof name === 'string' ? nearest(name, lookup.names) : undefined;
    const end = near === undefined ? '.' : `; did you mean "${near}"?`;
    throw new RangeError(`Expected the name of an os-vif object, received ${describe(name)}${end}`);
  }
  const wanted = version === undefined ? newestOf(entry) : version;
  if (!entry.versions.includes(wanted)) {
    throw new RangeError(
      `Expected ${entry.versions.join(' or ')} as version of ${name}, received ${describe(version)}.`,
    );
  }
  return fingerprintAt(lookup.catalogue, entry, wanted);
}

/** All fingerprints, by object and version, sorted by name. */
export function fingerprints(): Record<string, Record<string, string>> {
  return fingerprintsWith(osvif);
}

/** `fingerprints`, of the objects that `lookup` knows. */
export function fingerprintsWith(lookup: Lookup): Record<string, Record<string, string>> {
  const entries = [...lookup.names].sort().map((name) => {
    const { versions } = lookup.object(name);
    return [name, Object.fromEntries(versions.map((version) => [version, fingerprintWith(lookup, name, version)]))];
  });
  return Object.fromEntries(entries);
}

/** How an object in a record of fingerprints stands to this package. */
export interface FingerprintDifference {
  readonly name: string;
  /**
   * `changed`: other fields at the same version. `newer`: a version that this package does not know. `unknown`: an object
   * that it does not know. `older`: the record ends before this package's newest version. `unlisted`: the record lacks
   * the object. Only the first three mean that os-vif has moved on.
   */
  readonly state: 'changed' | 'newer' | 'unknown' | 'older' | 'unlisted';
  /** What this package says. */
  readonly ours?: string;
  /** What the record says. */
  readonly theirs?: string;
}

/**
 * Compares a record of fingerprints, such as the table in os-vif's own tests, with this package.
 *
 * @param record fingerprints (`1.0-4a5a…`) by object name.
 * @returns the differences: the record's in its order, then the objects that it lacks.
 * @throws RangeError for what is no such table.
 */
export function compareFingerprints(record: Readonly<Record<string, readonly string[]>>): FingerprintDifference[] {
  return compareFingerprintsWith(osvif, record);
}

/** `compareFingerprints`, of the objects that `lookup` knows. */
export function compareFingerprintsWith(
  lookup: Lookup,
  record: Readonly<Record<string, readonly string[]>>,
): FingerprintDifference[] {
  checkRecord(record);
  const listed = Object.entries(record).flatMap(([name, all]) => all.map((theirs) => difference(lookup, name, theirs)));
  const unlisted = lookup.names
    .filter((name) => !Object.hasOwn(record, name))
    .map((name): FingerprintDifference => ({ name, state: 'unlisted', ours: fingerprintWith(lookup, name) }));
  const older = Object.entries(record).flatMap(([name, all]) => olderThanOurs(lookup, name, all));
  return [...listed.filter((found) => found !== undefined), ...older, ...unlisted];
}

/** @throws RangeError for what is no table of lists of texts. */
function checkRecord(record: unknown): void {
  const isList = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (isPlainObject(record) && Object.values(record).every(isList)) return;
  throw new RangeError(`Expected lists of fingerprints by object name, received ${describe(record)}.`);
}

function difference(lookup: Lookup, name: string, theirs: string): FingerprintDifference | undefined {
  const entry = lookup.find(name);
  if (entry === undefined) return { name, state: 'unknown', theirs };
  const [version = ''] = theirs.split('-');
  if (!entry.versions.includes(version)) return { name, state: 'newer', ours: fingerprintWith(lookup, name), theirs };
  const ours = fingerprintWith(lookup, name, version);
  return ours === theirs ? undefined : { name, state: 'changed', ours, theirs };
}

function olderThanOurs(lookup: Lookup, name: string, all: readonly string[]): FingerprintDifference[] {
  const entry = lookup.find(name);
  const theirs = all[all.length - 1];
  if (entry === undefined || theirs === undefined) return [];
  const knowsOurs = all.some((one) => compareVersions(one.split('-')[0] as string, newestOf(entry)) >= 0);
  return knowsOurs ? [] : [{ name, state: 'older', ours: fingerprintWith(lookup, name), theirs }];
}

function fingerprintAt(catalogue: Catalogue, entry: ObjectEntry, version: string): string {
  const fields = fieldsAt(entry, version)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `('${name}', ${fieldRepr(catalogue, field)})`);
  // A list object also has a table of its items' versions, which is empty in all of os-vif's.
  const rest = entry.list ? ', OrderedDict()' : '';
  const repr = `([${fields.join(', ')}], []${rest})`;
  return `${version}-${md5(repr)}`;
}

function fieldRepr({ types }: Catalogue, field: FieldEntry): string {
  const values = types[field.type]?.values;
  const parts = [
    `default=${field.default === undefined ? UNSPECIFIED : pythonStr(field.default)}`,
    `nullable=${pythonRepr(field.nullable)}`,
    ...(values === undefined ? [] : [`valid_values=${pythonTuple(values)}`]),
  ];
  return `${types[field.type]?.oslo ?? field.type}(${parts.join(',')})`;
}

/** Python's `str()`, which differs from `repr()` in texts that stand alone. */
function pythonStr(value: Default): string {
  return typeof value === 'string' ? value : pythonRepr(value);
}

function pythonRepr(value: Default): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return pythonText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${pythonText(key)}: ${pythonRepr(item)}`)
    .join(', ')}}`;
}

/** In single quotes, or in double ones where that saves escapes; what cannot be printed is escaped. */
function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped.replace(/(?! )[\p{C}\p{Z}]/gu, pythonEscape)}${quote}`;
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function pythonEscape(character: string): string {
  const digits = (character.codePointAt(0) as number).toString(16);
  const [letter, length] = digits.length <= 2 ? ['x', 2] : digits.length <= 4 ? ['u', 4] : ['U', 8];
  return SHORT_ESCAPES[character] ?? `\\${letter}${digits.padStart(Number(length), '0')}`;
}

function pythonTuple(items: readonly string[]): string {
  return `(${items.map(pythonText).join(', ')}${items.length === 1 ? ',' : ''})`;
}
