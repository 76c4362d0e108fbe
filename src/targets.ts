import { describe, isPlainObject, shortQuote } from './describe.ts';
import type { Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';

/**
 * Checks versions by object name.
 *
 * @throws RangeError for a name or a version that never existed, and for what is no such table.
 */
export function checkVersions(lookup: Lookup, versions: object): ReadonlyMap<string, string> {
  if (!isPlainObject(versions)) {
    throw new RangeError(`Expected versions by object name, received ${describe(versions)}.`);
  }
  return new Map(Object.entries(versions).map(([name, version]) => [name, checkVersion(lookup, name, version)]));
}

/**
 * Checks a version of an object.
 *
 * @throws RangeError for a name or a version that never existed.
 */
export function checkVersion(lookup: Lookup, name: string, version: unknown): string {
  const entry = lookup.find(name);
  if (entry === undefined) {
    const near = nearest(name, lookup.names);
    const end = near === undefined ? '.' : `; did you mean "${near}"?`;
    throw new RangeError(`Expected the name of an os-vif object, received ${shortQuote(name)}${end}`);
  }
  if (typeof version === 'string' && entry.versions.includes(version)) return version;
  const known = entry.versions.join(', ');
  throw new RangeError(`Expected a version of ${name} (${known}), received ${describe(version)}.`);
}
