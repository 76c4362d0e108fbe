import type { FieldType, ObjectEntry, TypeEntry } from '../schemas/catalogue.ts';
import { describe, isPlainObject } from './describe.ts';
import { type Details, type IssueCode, makeIssue, type Owner, type Path } from './issue.ts';
import type { IssueList } from './issues/issue-list.ts';
import {
  type Audience,
  laterField,
  missingQuotes,
  notAList,
  notAnObject,
  nullValue,
  undefinedValue,
  unknownField,
} from './issues/sentences.ts';
import { findField, type KnownType, type Lookup } from './lookup.ts';
import { nearest, nearestEnding } from './nearest.ts';
import { hintOn, suggestValue } from './suggest.ts';

/*
 * What the validators of both forms have in common: the state of a walk, the grammar of a message, and values that
 * look the same in both forms.
 */

/** The state of one walk over one document. */
export interface Walk {
  readonly lookup: Lookup;
  readonly issues: IssueList;
  /** Where the walk stands; reports copy it. */
  readonly path: (string | number)[];
  /** Whether people write this form, mostly as YAML. */
  readonly isHandwritten?: boolean;
  /** Whether the generated checks can be relied on, so that the walk need not look for faults in what they accept. */
  readonly isChecked?: boolean | undefined;
  /** Who reads the messages; by default callers of the library. */
  readonly audience?: Audience | undefined;
  /** What the text of the document has at a path without quotes, where a YAML reader made no string of it. */
  readonly bareTextAt?: ((path: Path) => string | undefined) | undefined;
}

/** What a validator may be told. */
export interface ValidateOptions {
  /** The object that the document has to be, or to descend from; without it, any. */
  readonly expect?: string | undefined;
  readonly audience?: Walk['audience'];
  readonly bareTextAt?: Walk['bareTextAt'];
  readonly isChecked?: Walk['isChecked'];
  /** How many issues to tell at most. */
  readonly maxIssues?: number | undefined;
  /** How many issues end the walk. */
  readonly mostCounted?: number | undefined;
}

/** The object in which the walk stands, as far as it is known, and the place of the object around it. */
export interface Place extends Owner {
  readonly around?: Place | undefined;
}

/** How the objects of a form are named and visited; `place` is that of the object around. */
export interface ObjectVisitor<W extends Walk> {
  readonly name: (walk: W, type: FieldType) => string;
  readonly visit: (walk: W, type: FieldType, value: unknown, place: Place) => void;
}

/** Reports one fault, at the walk's place or at a key below it. */
export function report(walk: Walk, code: IssueCode, place: Place, details: Details, key?: string | number): void {
  if (walk.issues.countUntold()) return;
  const path = key === undefined ? [...walk.path] : [...walk.path, key];
  walk.issues.add(makeIssue(code, path, details, place));
}

/** Whether there is no use in looking for further faults. */
export function isFull({ issues }: Walk): boolean {
  return issues.isFull;
}

/** Counts a fault that there is no room to tell, and returns whether that is so: then no words need be found for it. */
export function countUntold({ issues }: Walk): boolean {
  return issues.countUntold();
}

/** Runs `visit` one step deeper, and returns what it returns. */
export function descend<T>(walk: Walk, key: string | number, visit: () => T): T {
  walk.path.push(key);
  const result = visit();
  walk.path.pop();
  return result;
}

/** Checks that a value is an object of JSON; reports it when not. */
export function checkObject(
  walk: Walk,
  value: unknown,
  expected: string,
  place: Place,
): value is Record<string, unknown> {
  if (isPlainObject(value)) return true;
  reportNoObject(walk, expected, value, place);
  return false;
}

/** Reports what is no object of JSON. */
export function reportNoObject(walk: Walk, expected: string, value: unknown, place: Place): void {
  if (!countUntold(walk)) report(walk, 'invalid_type', place, notAnObject(expected, value, walk.path.length === 0));
}

/** Reports a value of another kind than what can stand here. */
export function reportType(walk: Walk, expected: string, value: unknown, place: Place): void {
  report(walk, 'invalid_type', place, { expected, received: describe(value) });
}

/** Checks that a value names an object that can stand here; reports it at `key` when not. */
export function checkName(
  walk: Walk,
  name: unknown,
  allowed: readonly string[],
  key: string,
  around: Place,
): name is string {
  const only = allowed.length === 1 ? allowed[0] : undefined;
  if (walk.lookup.find(name) === undefined) {
    const suggestion = only ?? (typeof name === 'string' ? nearestObject(walk, name, allowed) : undefined);
    const expected = only === undefined ? `the name of ${objectName(walk, allowed)}` : `the name "${only}"`;
    report(walk, 'unknown_object', {}, { expected, received: describe(name), suggestion }, key);
    return false;
  }
  if (allowed === walk.lookup.names || allowed.includes(name as string)) return true;
  const home = homeOf(walk, name as string, around);
  const note = home === undefined ? undefined : `which belongs in \`${home}\``;
  const details = { expected: objectName(walk, allowed), received: article(name as string), note };
  report(walk, 'wrong_object', {}, details, key);
  return false;
}

/** A name as it is mistyped, or without the family's prefix, such as `OpenVSwitch`. */
function nearestObject(walk: Walk, name: string, allowed: readonly string[]): string | undefined {
  const concrete = concreteOf(walk, allowed);
  const likely = nearest(name, allowed);
  // Nobody should send a base: it is suggested only where the name is plainly meant.
  const isPlain = likely !== undefined && (/base/i.test(name) || Math.abs(likely.length - name.length) <= 1);
  const near = likely === undefined || isPlain || concrete.includes(likely) ? likely : nearest(name, concrete);
  return near ?? (name.length < 3 ? undefined : nearestEnding(name, concrete));
}

/** Those names whose objects are sent, as no base is that exists to be extended. */
export function concreteOf({ lookup }: Walk, names: readonly string[]): readonly string[] {
  return names.filter((name) => !lookup.object(name).abstract);
}

/** The field of the object around that an object can stand in. */
function homeOf(walk: Walk, name: string, around: Place): string | undefined {
  const fields = Object.entries(walk.lookup.find(around.object)?.fields ?? {});
  return fields.find(([, field]) => field.object !== undefined && standing(walk, field).includes(name))?.[0];
}

/** Reports a name that is no field of the object, or none yet at the version. */
export function reportField(walk: Walk, name: string, entry: ObjectEntry, place: KnownPlace, key?: string): void {
  if (countUntold(walk)) return;
  const holder = `${place.object} ${place.version}`;
  const since = findField(entry, name)?.since;
  if (since !== undefined) {
    report(walk, 'field_not_in_version', place, laterField(holder, name, since), key);
    return;
  }
  const known = walk.lookup.fieldsAt(place.object, place.version);
  const all = Object.keys(entry.fields);
  const suggestion = nearest(name, known.keys()) ?? (all.length > known.size ? nearest(name, all) : undefined);
  const owners = suggestion === undefined ? ownersOf(walk, name, entry, place.around) : undefined;
  report(walk, 'unknown_key', place, unknownField(holder, name, owners, suggestion), key);
}

/** A place where object and version are known. */
export interface KnownPlace extends Place {
  readonly object: string;
  readonly version: string;
}

/** What has a field of that name: an object around, since one is nested too deep easily, or others of the same kind. */
export function ownersOf(walk: Walk, name: string, entry: ObjectEntry, around: Place | undefined): string | undefined {
  const owner = ownerAround(walk, name, around);
  if (owner !== undefined) return `the ${owner} around it has`;
  const { lookup } = walk;
  const others = concreteOf(walk, lookup.names).filter((other) => {
    const object = lookup.object(other);
    return object.kind === entry.kind && findField(object, name) !== undefined;
  });
  if (others.length === 0) return undefined;
  return others.length === 1 ? `${others[0]} has` : `${listed(others)} have`;
}

function ownerAround({ lookup }: Walk, name: string, around: Place | undefined): string | undefined {
  for (let place = around; place !== undefined; place = place.around) {
    const entry = lookup.find(place.object);
    if (entry !== undefined && findField(entry, name) !== undefined) return place.object;
  }
  return undefined;
}

/** `A, B and C`, or the first few and how many more. */
function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const last = shown.length < names.length ? `${names.length - shown.length} others` : shown[shown.length - 1];
  return `${(shown.length < names.length ? shown : shown.slice(0, -1)).join(', ')} and ${last}`;
}

const MOST_NAMES = 4;

/** Checks a value of a field, or an item of a list, by its type. */
export function checkValue<W extends Walk>(
  walk: W,
  type: KnownType,
  value: unknown,
  place: Place,
  objects: ObjectVisitor<W>,
): void {
  const { items, object, nullable } = type;
  if (value === null) {
    if (!nullable && !countUntold(walk)) reportNull(walk, valueName(walk, type, objects.name), place);
  } else if (value === undefined) {
    reportUndefined(walk, valueName(walk, type, objects.name), place);
  } else if (items === undefined) {
    if (walk.isChecked && type.check?.(value)) return;
    if (object === undefined) checkScalar(walk, type.type, value, place);
    else objects.visit(walk, type, value, place);
  } else {
    const check = type.type === 'Dict' ? checkMap : checkList;
    check(walk, value, itemsName(items), place, (item) => checkValue(walk, items, item, place, objects));
  }
}

/** Checks that a value is an array, and each item by `visit`. */
export function checkList(
  walk: Walk,
  value: unknown,
  items: string,
  place: Place,
  visit: (item: unknown) => void,
): void {
  if (!Array.isArray(value)) {
    if (value === undefined) reportUndefined(walk, `an array of ${items}`, place);
    else report(walk, 'invalid_type', place, notAList(items, value));
    return;
  }
  for (let i = 0; i < value.length && !isFull(walk); i++) {
    walk.path.push(i);
    visit(value[i]);
    walk.path.pop();
  }
}

/** Checks that a value is an object of JSON, under whatever keys, and each of its values by `visit`. */
function checkMap(walk: Walk, value: unknown, items: string, place: Place, visit: (item: unknown) => void): void {
  if (!checkObject(walk, value, `an object from names to ${items}`, place)) return;
  for (const key of Object.keys(value)) {
    if (isFull(walk)) break;
    descend(walk, key, () => visit(value[key]));
  }
}

/** What a list or a map holds, in a message. */
export function itemsName({ object, items, type }: FieldType): string {
  return object ?? (items === undefined ? `${type} values` : collectionName(type));
}

/** What stands for a list or a map behind "Expected" where what it holds goes without saying. */
function collectionName(type: string): string {
  return type === 'Dict' ? 'an object' : 'an array';
}

/** Names of the objects that a reference admits. */
export function standing({ lookup }: Walk, { object = '', subclasses }: FieldType): readonly string[] {
  return subclasses ? lookup.family(object) : [object];
}

/** "a Network", "a VIFPortProfileBase or an object that extends it", "an os-vif object". */
export function objectName({ lookup }: Walk, allowed: readonly string[]): string {
  if (allowed.length === lookup.names.length) return 'an os-vif object';
  const first = article(allowed[0] ?? '');
  return allowed.length === 1 ? first : `${first} or an object that extends it`;
}

/** What stands for an object of a reference in its envelope behind "Expected". */
export function referenceName(walk: Walk, type: FieldType): string {
  return objectName(walk, standing(walk, type));
}

/** "a Network", "an InstanceInfo" */
export function article(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** Reports a null where none may stand. */
export function reportNull(walk: Walk, expected: string, place: Place): void {
  report(walk, 'invalid_null', place, nullValue(expected, lastStep(walk), isRequired(walk, place)));
}

/** Reports an undefined, which no JSON text has. */
export function reportUndefined(walk: Walk, expected: string, place: Place): void {
  report(walk, 'invalid_type', place, undefinedValue(expected, lastStep(walk), isRequired(walk, place)));
}

function lastStep({ path }: Walk): string | number | undefined {
  return path[path.length - 1];
}

/** Whether the key at which the walk stands cannot be left out: only a config has to have some. */
function isRequired(walk: Walk, { object }: Place): boolean {
  const key = lastStep(walk);
  const entry = walk.isHandwritten && typeof key === 'string' ? walk.lookup.find(object) : undefined;
  return entry !== undefined && findField(entry, String(key))?.required === true;
}

/** What stands for a value of a type behind "Expected"; `name` says how the form at hand names objects. */
export function valueName<W extends Walk>(
  walk: W,
  type: FieldType,
  name: (walk: W, type: FieldType) => string,
): string {
  if (type.object !== undefined) return name(walk, type);
  return type.items === undefined ? walk.lookup.type(type.type).expected : collectionName(type.type);
}

/** Reports an integer that a JSON reader may have rounded. */
export function reportUnsafe(walk: Walk, value: unknown, place: Place): void {
  const expected = 'an integer from -9007199254740991 to 9007199254740991';
  report(walk, 'unsafe_integer', place, { expected, received: describe(value) });
}

/** Checks a single value by its type, and says what is nearest to a wrong one. */
export function checkScalar(walk: Walk, name: string, value: unknown, place: Place): void {
  const type = walk.lookup.type(name);
  const code = scalarFault(walk.lookup, name, type, value);
  if (code === undefined || countUntold(walk)) return;
  if (code === 'unsafe_integer') {
    reportUnsafe(walk, value, place);
    return;
  }
  const details: Details =
    type.json === 'string' && typeof value !== 'string'
      ? notAText(walk, name, type.expected, value)
      : { expected: type.expected, received: describe(value), suggestion: suggestValue(walk.lookup, name, value) };
  const note = details.suggestion === undefined ? hintOn(walk.lookup, name, value) : undefined;
  report(walk, code, place, { ...details, note });
}

function scalarFault(lookup: Lookup, name: string, type: TypeEntry, value: unknown): IssueCode | undefined {
  if (type.json === 'integer') {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'invalid_type';
    return Number.isSafeInteger(value) ? undefined : 'unsafe_integer';
  }
  if (typeof value !== type.json) return 'invalid_type';
  if (typeof value !== 'string') return undefined;
  if (type.values !== undefined) return type.values.includes(value) ? undefined : 'invalid_enum';
  return lookup.matches(name, value) ? undefined : 'invalid_format';
}

/** Longer ones are no slips of somebody who forgot quotes. */
const LONGEST_BARE = 100;

/** What to say of another value than a text; a number or boolean is often YAML that lacks quotes. */
function notAText(walk: Walk, name: string, expected: string, value: unknown): Details {
  const suggestion = suggestValue(walk.lookup, name, value);
  const isBareable = typeof value === 'number' || typeof value === 'boolean';
  const bare = isBareable ? walk.bareTextAt?.(walk.path) : undefined;
  if (bare !== undefined && bare.length <= LONGEST_BARE && walk.lookup.matches(name, bare))
    return missingQuotes(expected, bare, value);
  // Without the text, a config may have been YAML.
  const isFromYAML = isBareable && walk.isHandwritten && walk.bareTextAt === undefined && suggestion !== undefined;
  const advice = isFromYAML ? `if it comes from YAML, put it in quotes there: ${describe(suggestion)}` : undefined;
  return { expected, received: describe(value), advice, suggestion };
}
