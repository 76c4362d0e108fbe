import {
  type Catalogue,
  compareVersions,
  type FieldEntry,
  type FieldType,
  type ObjectEntry,
} from '../../schemas/catalogue.ts';
import { isObject, type Json } from './json.ts';
import { NAME, VERSION } from './primitive.ts';

/** What an installed os-vif says of itself. */
export interface Installed {
  readonly osvif: string;
  readonly objects: Readonly<Record<string, InstalledObject>>;
}

interface InstalledObject {
  /** The newest. */
  readonly version: string;
  /** What oslo.versionedobjects knows that version by. */
  readonly fingerprint: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The part of a catalogue that an installed os-vif knows; the schemas describe the newest one. */
export function knownTo(catalogue: Catalogue, { objects: installed }: Installed): Catalogue {
  const objects: Record<string, ObjectEntry> = {};
  for (const [name, entry] of Object.entries(catalogue.objects)) {
    const found = Object.hasOwn(installed, name) ? installed[name] : undefined;
    if (found === undefined) continue;
    const versions = entry.versions.filter((version) => compareVersions(version, found.version) <= 0);
    const isKnown = ([field, type]: [string, FieldEntry]) =>
      Object.hasOwn(found.fields, field) && Object.hasOwn(installed, targetOf(type) ?? name);
    const fields = Object.fromEntries(Object.entries(entry.fields).filter(isKnown));
    const parents = entry.parents.filter((parent) => Object.hasOwn(installed, parent));
    if (versions.length > 0) objects[name] = { ...entry, versions, fields, parents };
  }
  return { ...catalogue, objects };
}

/** Whether something in a payload stands at an object or version that strict reading knows and this os-vif does not. */
export function reachesBeyond(all: Catalogue, known: Catalogue, value: Json): boolean {
  if (Array.isArray(value)) return value.some((item) => reachesBeyond(all, known, item));
  if (!isObject(value)) return false;
  const { [NAME]: name, [VERSION]: version } = value;
  if (hasVersion(all, name, version) && !hasVersion(known, name, version)) return true;
  return Object.values(value).some((member) => reachesBeyond(all, known, member));
}

/** Every object at every version. */
export function pairsOf({ objects }: Catalogue): [name: string, version: string][] {
  return Object.entries(objects).flatMap(([name, { versions }]) =>
    versions.map((version): [string, string] => [name, version]),
  );
}

function hasVersion({ objects }: Catalogue, name: Json | undefined, version: Json | undefined): boolean {
  if (typeof name !== 'string' || typeof version !== 'string' || !Object.hasOwn(objects, name)) return false;
  return objects[name]?.versions.includes(version) ?? false;
}

function targetOf({ object, items }: FieldType): string | undefined {
  return items === undefined ? object : targetOf(items);
}
