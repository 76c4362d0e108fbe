import { newestOf, type ObjectEntry } from '../schemas/catalogue.ts';
import { describe, isPlainObject } from './describe.ts';
import { CHANGES, checkEnvelope, DATA, ENVELOPE_KEYS, NAME, PREFIX, primitiveName, VERSION } from './envelope.ts';
import type { Issue } from './issue.ts';
import { IssueList } from './issues/issue-list.ts';
import { foreignKey, isForeignKey, unknownEnvelopeKey, unknownVersion } from './issues/sentences.ts';
import type { KnownType, Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';
import {
  checkList,
  checkName,
  checkValue,
  countUntold,
  isFull,
  type KnownPlace,
  type ObjectVisitor,
  type Place,
  referenceName,
  report,
  reportField,
  reportNoObject,
  reportType,
  standing,
  type ValidateOptions,
  type Walk,
} from './walk.ts';

/** All faults of a primitive under strict reading: envelope, then data, then changes, at each depth. */
export function validatePrimitive(lookup: Lookup, value: unknown, options: ValidateOptions = {}): readonly Issue[] {
  const { expect, audience, bareTextAt, isChecked, maxIssues, mostCounted } = options;
  const walk: Walk = {
    lookup,
    issues: new IssueList(maxIssues, mostCounted),
    path: [],
    audience,
    bareTextAt,
    isChecked,
  };
  checkPrimitive(walk, value, expect === undefined ? lookup.names : lookup.family(expect), {});
  return walk.issues.told();
}

function checkPrimitive(walk: Walk, value: unknown, allowed: readonly string[], outer: Place): void {
  // Names what was expected only where it is not there: this runs for every object on the way to a fault.
  if (!isPlainObject(value)) {
    reportNoObject(walk, primitiveName(walk, allowed), value, outer);
    return;
  }
  const keys = checkEnvelope(walk, value, outer, reportEnvelopeKey);
  const name = value[NAME];
  if (!keys.has(NAME) || !checkName(walk, name, allowed, NAME, outer)) return;
  const entry = walk.lookup.object(name);
  const version = value[VERSION];
  if (!keys.has(VERSION) || !checkVersion(walk, version, name, entry)) return;
  const known = { object: name, version, around: outer };
  const fields = walk.lookup.fieldsAt(name, version);
  // As `descend` does, without a function for each.
  if (keys.has(DATA)) {
    walk.path.push(DATA);
    checkData(walk, value[DATA], entry, fields, known);
    walk.path.pop();
  }
  if (keys.has(CHANGES)) {
    walk.path.push(CHANGES);
    checkChanges(walk, value[CHANGES], entry, fields, known);
    walk.path.pop();
  }
}

function reportEnvelopeKey(walk: Walk, key: string, around: Place): void {
  if (countUntold(walk)) return;
  const keys = '`versioned_object.name`, `.namespace`, `.version`, `.data` or `.changes`';
  const expected = `a key of a primitive (${keys})`;
  const details = isForeignKey(key)
    ? foreignKey(expected, key)
    : unknownEnvelopeKey(expected, key, nearestEnvelopeKey(key), keys.replace('or', 'and'));
  report(walk, 'unknown_key', around, details, key);
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
  const expected = `version ${walk.lookup.versionList(object)} of ${object}`;
  const unknown = {
    expected,
    received: typeof version === 'number' ? `the number ${version}` : describe(version),
    suggestion: suggestVersion(version, entry),
  };
  report(walk, 'unknown_version', { object }, unknownVersion(version, object, entry, expected) ?? unknown, VERSION);
  return false;
}

/** The same version in its right spelling, or else the newest. */
function suggestVersion(version: unknown, entry: ObjectEntry): string {
  const text = typeof version === 'string' || typeof version === 'number' ? String(version).trim() : '';
  if (!/^[0-9]+(?:[.][0-9]+)?$/.test(text)) return newestOf(entry);
  const [major, minor = 0] = text.split('.').map(Number);
  const same = `${major}.${minor}`;
  return entry.versions.includes(same) ? same : newestOf(entry);
}

type Fields = ReadonlyMap<string, KnownType>;

const OBJECTS: ObjectVisitor<Walk> = {
  name: referenceName,
  visit: (walk, type, value, place) => checkPrimitive(walk, value, standing(walk, type), place),
};

function checkData(walk: Walk, data: unknown, entry: ObjectEntry, fields: Fields, known: KnownPlace): void {
  if (!isPlainObject(data)) {
    reportNoObject(walk, `an object with fields of ${known.object}`, data, known);
    return;
  }
  // V8 reads values quicker so than by `Object.keys`. Where the checks can be relied on, nothing has a key to inherit.
  for (const key in data) {
    if (!walk.isChecked && !Object.hasOwn(data, key)) continue;
    if (isFull(walk)) break;
    const field = fields.get(key);
    const value = data[key];
    if (field === undefined) reportField(walk, key, entry, known, key);
    else if (!(walk.isChecked && field.check?.(value))) {
      walk.path.push(key);
      checkValue(walk, field, value, known, OBJECTS);
      walk.path.pop();
    }
  }
}

function checkChanges(walk: Walk, changes: unknown, entry: ObjectEntry, fields: Fields, known: KnownPlace): void {
  checkList(walk, changes, 'field names', known, (change) => {
    if (typeof change !== 'string') reportType(walk, `the name of a field of ${known.object}`, change, known);
    else if (!fields.has(change)) reportField(walk, change, entry, known);
  });
}
