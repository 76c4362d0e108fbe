import { compareVersions, newestOf, type ObjectEntry } from '../schemas/catalogue.ts';
import { describe, keyName } from './describe.ts';
import { CHANGES, checkEnvelope, DATA, ENVELOPE_KEYS, NAME, PREFIX, primitiveName, VERSION } from './envelope.ts';
import type { Issue } from './issue.ts';
import type { Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';
import {
  checkList,
  checkName,
  checkObject,
  checkValue,
  descend,
  isFull,
  type KnownPlace,
  type ObjectVisitor,
  objectName,
  type Place,
  report,
  reportField,
  standing,
  type ValidateOptions,
  type Walk,
} from './walk.ts';

/** All faults of a primitive under strict reading: envelope, then data, then changes, at each depth. */
export function validatePrimitive(lookup: Lookup, value: unknown, options: ValidateOptions = {}): Issue[] {
  const { expect, bareTextAt, isNestedValid } = options;
  const walk: Walk = { lookup, issues: [], path: [], bareTextAt, isNestedValid };
  checkPrimitive(walk, value, expect === undefined ? lookup.names : lookup.family(expect), {});
  return walk.issues;
}

function checkPrimitive(walk: Walk, value: unknown, allowed: readonly string[], outer: Place): void {
  if (!checkObject(walk, value, primitiveName(walk, allowed), outer)) return;
  const keys = checkEnvelope(walk, value, outer, (key) => reportEnvelopeKey(walk, key, outer));
  const name = value[NAME];
  if (!keys.includes(NAME) || !checkName(walk, name, allowed, NAME, outer)) return;
  const entry = walk.lookup.object(name);
  const version = value[VERSION];
  if (!keys.includes(VERSION) || !checkVersion(walk, version, name, entry)) return;
  const known = { object: name, version, around: outer };
  if (keys.includes(DATA)) descend(walk, DATA, () => checkData(walk, value[DATA], entry, known));
  if (keys.includes(CHANGES)) descend(walk, CHANGES, () => checkChanges(walk, value[CHANGES], entry, known));
}

function reportEnvelopeKey(walk: Walk, key: string, around: Place): void {
  const expected = 'a key of a primitive (`versioned_object.name`, `.namespace`, `.version`, `.data` or `.changes`)';
  report(walk, 'unknown_key', around, { expected, received: keyName(key), suggestion: nearestEnvelopeKey(key) }, key);
}

const ENVELOPE_PARTS = ENVELOPE_KEYS.map((known) => known.replace(PREFIX, ''));

/** A key with the prefix mistyped, or without it. */
function nearestEnvelopeKey(key: string): string | undefined {
  if (key.includes('.')) return nearest(key, ENVELOPE_KEYS);
  const part = nearest(key, ENVELOPE_PARTS);
  return part && PREFIX + part;
}

function checkVersion(walk: Walk, version: unknown, object: string, entry: ObjectEntry): version is string {
  if (typeof version === 'string' && entry.versions.includes(version)) return true;
  const all = entry.versions.map((known) => `"${known}"`);
  const listed = all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all[all.length - 1]}`;
  const details = {
    expected: `version ${listed} of ${object}`,
    received: typeof version === 'number' ? `the number ${version}` : describe(version),
    suggestion: suggestVersion(version, entry),
  };
  report(walk, 'unknown_version', { object }, details, VERSION);
  return false;
}

/** The same version in its right spelling, or else the newest. */
function suggestVersion(version: unknown, entry: ObjectEntry): string {
  const text = String(version).trim();
  const isVersion = (typeof version === 'string' || typeof version === 'number') && /^[0-9]+(?:[.][0-9]+)?$/.test(text);
  const same = isVersion ? entry.versions.find((known) => compareVersions(known, text) === 0) : undefined;
  return same ?? newestOf(entry);
}

function checkData(walk: Walk, data: unknown, entry: ObjectEntry, known: KnownPlace): void {
  if (!checkObject(walk, data, `an object with fields of ${known.object}`, known)) return;
  const objects: ObjectVisitor = {
    name: (type) => objectName(walk, standing(walk, type)),
    visit: (type, value) => checkPrimitive(walk, value, standing(walk, type), known),
  };
  const fields = walk.lookup.fieldsAt(known.object, known.version);
  for (const key of Object.keys(data)) {
    if (isFull(walk)) break;
    const field = fields.get(key);
    if (field === undefined) {
      reportField(walk, key, entry, known, key);
      continue;
    }
    // As `descend` does, without a function for each field.
    walk.path.push(key);
    checkValue(walk, field, data[key], known, objects);
    walk.path.pop();
  }
}

function checkChanges(walk: Walk, changes: unknown, entry: ObjectEntry, known: KnownPlace): void {
  const expected = `the name of a field of ${known.object}`;
  const fields = walk.lookup.fieldsAt(known.object, known.version);
  checkList(walk, changes, 'field names', known, (change) => {
    if (typeof change !== 'string') report(walk, 'invalid_type', known, { expected, received: describe(change) });
    else if (!fields.has(change)) reportField(walk, change, entry, known);
  });
}
