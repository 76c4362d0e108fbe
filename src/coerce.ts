import { compareVersions, type FieldEntry, type FieldType, newestOf, type ObjectEntry } from '../schemas/catalogue.ts';
import { coerceScalar, REFUSED, surpriseOf, UNSAFE } from './coerce-scalar.ts';
import { describe, describeAll, hasKey, isPlainObject, keyName } from './describe.ts';
import { CHANGES, checkEnvelope, DATA, NAME, NAMESPACE, NAMESPACE_KEY, primitiveName, VERSION } from './envelope.ts';
import { type Details, type Issue, makeIssue } from './issue.ts';
import { IssueList } from './issues/issue-list.ts';
import { notAList, undefinedValue, unknownVersion } from './issues/sentences.ts';
import { mapItems } from './items.ts';
import { findField, type Lookup } from './lookup.ts';
import {
  checkName,
  checkObject,
  checkScalar,
  countUntold,
  descend,
  isFull,
  itemsName,
  type Place,
  referenceName,
  report,
  reportNull,
  reportUndefined,
  reportUnsafe,
  standing,
  type ValidateOptions,
  valueName,
  type Walk,
} from './walk.ts';

/*
 * Coerce reading: what os-vif's `obj_to_primitive` writes after its `obj_from_primitive` has read a payload, without
 * asking os-vif. What it refuses is an issue; each value that it converts or drops is a warning.
 */

/** What coerce reading makes of a value. */
export interface Coerced {
  /** A new value; the input is left alone. Meaningless when there are issues. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** What coerce reading may be told. */
export type CoerceOptions = Pick<ValidateOptions, 'expect' | 'audience' | 'maxIssues'>;

interface CoerceWalk extends Walk {
  readonly warnings: IssueList;
}

/** An object as os-vif writes it back. */
interface Written {
  readonly value: Record<string, unknown>;
  /** Whether os-vif counts something in it as changed, which makes the field that holds it changed as well. */
  readonly isChanged: boolean;
}

/**
 * Reads a primitive as os-vif reads it.
 *
 * @param options what to expect, and how much to tell.
 */
export function coercePrimitive(lookup: Lookup, value: unknown, options: CoerceOptions = {}): Coerced {
  const { expect, audience, maxIssues } = options;
  const [issues, warnings] = [new IssueList(maxIssues), new IssueList(maxIssues)];
  const walk: CoerceWalk = { lookup, issues, warnings, path: [], audience };
  const written = readObject(walk, value, expect === undefined ? lookup.names : lookup.family(expect), {});
  return { value: written?.value, issues: issues.told(), warnings: warnings.told('warning') };
}

function readObject(walk: CoerceWalk, value: unknown, allowed: readonly string[], around: Place): Written | undefined {
  if (!checkObject(walk, value, primitiveName(walk, allowed), around)) return undefined;
  const before = walk.issues.count;
  checkEnvelope(walk, value, around, warnEnvelopeKey);
  const name = value[NAME];
  if (!hasKey(value, NAME) || !checkName(walk, name, allowed, NAME, around)) return undefined;
  const entry = walk.lookup.object(name);
  const version = value[VERSION];
  if (!hasKey(value, VERSION) || !checkReadable(walk, version, name, entry)) return undefined;
  const place = { object: name, version, around };
  const changes = readChanges(walk, value, entry, place);
  const data = hasKey(value, DATA)
    ? descend(walk, DATA, () => readData(walk, value[DATA], name, entry, place))
    : undefined;
  if (data === undefined || changes === undefined || walk.issues.count > before) return undefined;
  return written(name, version, data, changes);
}

/** Puts an object together again; what was not set cannot have changed. */
function written(name: string, version: string, data: Data, changes: readonly string[]): Written {
  const { values, changed } = data;
  const all = [...new Set([...changes, ...changed])].filter((field) => Object.hasOwn(values, field));
  return {
    value: {
      [NAME]: name,
      [NAMESPACE_KEY]: NAMESPACE,
      [VERSION]: version,
      [DATA]: values,
      ...(all.length > 0 && { [CHANGES]: all }),
    },
    isChanged: all.length > 0 || changes.length > 0,
  };
}

/** os-vif reads every version of its own major that is not above its newest, whether it ever existed or not. */
function checkReadable(walk: Walk, version: unknown, object: string, entry: ObjectEntry): version is string {
  const newest = newestOf(entry);
  const text = typeof version === 'string' ? version.trim() : '';
  const isVersion = /^[0-9]+(?:[.][0-9]+)*$/.test(text);
  if (isVersion && major(text) === major(newest) && !isAbove(text, newest)) return true;
  const expected = `a version from "${major(newest)}.0" to "${newest}" of ${object}`;
  const unknown = { expected, received: describe(version), suggestion: newest };
  report(walk, 'unknown_version', { object }, unknownVersion(version, object, entry, expected) ?? unknown, VERSION);
  return false;
}

function major(version: string): number {
  return Number(version.split('.')[0]);
}

/** Whether a version is above another; parts that are missing are 0. */
function isAbove(version: string, newest: string): boolean {
  const rest = version.split('.').slice(2);
  const order = compareVersions(version, newest);
  return order > 0 || (order === 0 && rest.some((part) => Number(part) > 0));
}

function readChanges(
  walk: CoerceWalk,
  value: Record<string, unknown>,
  entry: ObjectEntry,
  place: Place,
): string[] | undefined {
  const changes = hasKey(value, CHANGES) ? value[CHANGES] : [];
  if (!isListOfTexts(changes)) {
    report(walk, 'invalid_type', place, notNames(changes), CHANGES);
    return undefined;
  }
  return descend(walk, CHANGES, () =>
    changes.filter((change, i) => {
      const isField = findField(entry, change) !== undefined;
      if (!isField) warn(walk, [i], place, `a field of ${place.object}`, keyName(change), 'drops');
      return isField;
    }),
  );
}

/** Goes by index, since `every` passes over holes. */
function isListOfTexts(value: unknown): value is readonly string[] {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (typeof value[i] !== 'string') return false;
  return true;
}

function notNames(changes: unknown): Details {
  if (changes === undefined) return undefinedValue('an array of field names', CHANGES, false);
  if (!Array.isArray(changes)) return notAList('field names', changes);
  const odd = changes.find((change) => typeof change !== 'string');
  const note = `in which ${describe(odd)} is not a text`;
  return { expected: 'an array of field names', received: describe(changes), note };
}

interface Data {
  readonly values: Record<string, unknown>;
  /** Object fields in whose values something is changed, in field order. */
  readonly changed: readonly string[];
}

function readData(walk: CoerceWalk, data: unknown, name: string, entry: ObjectEntry, place: Place): Data | undefined {
  if (!checkObject(walk, data, `an object with fields of ${name}`, place)) return undefined;
  const values: Record<string, unknown> = {};
  const changed = new Set<string>();
  for (const key of Object.keys(data)) {
    if (isFull(walk)) break;
    const value = data[key];
    const field = findField(entry, key);
    if (field === undefined) {
      warnDropped(walk, `a field of ${name}`, key, place);
      continue;
    }
    descend(walk, key, () => {
      values[key] = readField(walk, field, value, place, () => changed.add(key));
    });
  }
  for (const [key, value] of Object.entries(entry.constructed ?? {})) {
    if (Object.hasOwn(values, key)) continue;
    const { object } = entry.fields[key] as FieldEntry;
    values[key] = object === undefined ? structuredClone(value) : emptyList(walk, object);
    if (object !== undefined) changed.add(key);
  }
  return { values, changed: Object.keys(entry.fields).filter((key) => changed.has(key)) };
}

/** A list object as a constructor makes it; its objects have been set, and so count as changed. */
function emptyList({ lookup }: Walk, name: string): Record<string, unknown> {
  return {
    [NAME]: name,
    [NAMESPACE_KEY]: NAMESPACE,
    [VERSION]: newestOf(lookup.object(name)),
    [DATA]: { objects: [] },
    [CHANGES]: ['objects'],
  };
}

function readField(walk: CoerceWalk, field: FieldEntry, value: unknown, place: Place, onChanged: () => void): unknown {
  if (value === undefined) {
    reportUndefined(walk, expectedOf(walk, field), place);
    return undefined;
  }
  if (value !== null || field.nullable) return value === null ? null : readValue(walk, field, value, place, onChanged);
  if (field.default !== undefined) {
    warn(walk, [], place, expectedOf(walk, field), 'null', `reads as ${JSON.stringify(field.default)}, the default`);
    return structuredClone(field.default);
  }
  reportNull(walk, expectedOf(walk, field), place);
  return undefined;
}

function readValue(walk: CoerceWalk, type: FieldType, value: unknown, place: Place, onChanged: () => void): unknown {
  const { items, object } = type;
  if (object !== undefined) {
    const read = readObject(walk, value, standing(walk, type), place);
    if (read?.isChanged) onChanged();
    return read?.value;
  }
  if (items !== undefined) return (type.type === 'Dict' ? readMap : readList)(walk, items, value, place);
  return readScalar(walk, type.type, value, place);
}

function readList(walk: CoerceWalk, items: FieldType, value: unknown, place: Place): unknown {
  const list = listOf(value);
  if (list === undefined) {
    report(walk, 'invalid_type', place, notAList(itemsName(items), value));
    return undefined;
  }
  const before = walk.issues.count;
  const read: unknown[] = [];
  // By index: `map` passes over holes, however many there are, and they are no values.
  for (let i = 0; i < list.length && !isFull(walk); i++) {
    read.push(descend(walk, i, () => readItem(walk, items, list[i], place)));
  }
  if (list !== value) reportLoose(walk, items, value, list, place, before);
  return read;
}

/** Only what is an object of JSON is a dict of Python; changes in its values do not count as the field's. */
function readMap(walk: CoerceWalk, items: FieldType, value: unknown, place: Place): unknown {
  if (!checkObject(walk, value, `an object from names to ${itemsName(items)}`, place)) return undefined;
  return mapItems(value, (item, key) => descend(walk, key, () => readItem(walk, items, item, place)));
}

function readItem(walk: CoerceWalk, items: FieldType, item: unknown, place: Place): unknown {
  if (isFull(walk)) return undefined;
  if (item !== null && item !== undefined) return readValue(walk, items, item, place, () => undefined);
  if (!countUntold(walk)) (item === null ? reportNull : reportUndefined)(walk, expectedOf(walk, items), place);
  return undefined;
}

/** What was read as a list without being one: a warning, or one issue in place of one for each character. */
function reportLoose(
  walk: CoerceWalk,
  items: FieldType,
  value: unknown,
  list: readonly unknown[],
  place: Place,
  before: number,
): void {
  const details = notAList(itemsName(items), value);
  if (walk.issues.count > before) {
    walk.issues.shrinkTo(before);
    report(walk, 'invalid_type', place, details);
    return;
  }
  const parts = typeof value === 'string' ? 'characters' : 'keys';
  const effect = list.length === 0 ? 'an empty array' : `the array of its ${parts}, ${describeAll(list)}`;
  warn(walk, [], place, details.expected, details.received, `reads as ${effect}`);
}

/** Whatever Python can iterate over: a text by its characters, an object by its keys. */
function listOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return [...value];
  return isPlainObject(value) ? Object.keys(value) : undefined;
}

function readScalar(walk: CoerceWalk, name: string, value: unknown, place: Place): unknown {
  const isData =
    value === null ||
    ['string', 'number', 'boolean'].includes(typeof value) ||
    Array.isArray(value) ||
    isPlainObject(value);
  const result = isData ? coerceScalar(walk.lookup, name, value) : REFUSED;
  if (result === UNSAFE) {
    reportUnsafe(walk, value, place);
    return undefined;
  }
  if (result === REFUSED) {
    // What os-vif refuses, strict reading refuses too, and knows why.
    checkScalar(walk, name, value, place);
    return undefined;
  }
  if (!Object.is(result, value) && !(result === 0 && value === 0)) {
    const { expected } = walk.lookup.type(name);
    const reason = surpriseOf(name, value, result);
    warn(walk, [], place, expected, describe(value), `reads as ${describe(result)}`, reason);
  }
  return result;
}

function expectedOf(walk: Walk, type: FieldType): string {
  return valueName(walk, type, referenceName);
}

function warnEnvelopeKey(walk: CoerceWalk, key: string, around: Place): void {
  warnDropped(walk, 'a key of a primitive', key, around);
}

function warnDropped(walk: CoerceWalk, expected: string, key: string, place: Place): void {
  if (!walk.warnings.countUntold()) warn(walk, [key], place, expected, keyName(key), 'drops');
}

/** Adds a warning, such as "…, received "1500", which os-vif reads as 1500." */
function warn(
  walk: CoerceWalk,
  steps: readonly (string | number)[],
  place: Place,
  expected: string,
  received: string,
  effect: string,
  reason?: string,
): void {
  if (walk.warnings.countUntold()) return;
  const note = `which os-vif ${effect}${reason === undefined ? '' : `, ${reason}`}`;
  walk.warnings.add({
    ...makeIssue('coerced', [...walk.path, ...steps], { expected, received, note }, place),
    severity: 'warning',
  });
}
