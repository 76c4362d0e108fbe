import type { FieldType, ObjectEntry } from '../schemas/catalogue.ts';
import { describe, hasKey } from './describe.ts';
import { PREFIX } from './envelope.ts';
import type { Details, Issue } from './issue.ts';
import { IssueList } from './issues/issue-list.ts';
import {
  envelopeKey,
  foreignKey,
  foreignObject,
  isForeignKey,
  missingKey,
  missingType,
  otherForm,
  unknownField,
} from './issues/sentences.ts';
import { existsAt, findField, type Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';
import {
  article,
  checkList,
  checkName,
  checkObject,
  checkValue,
  concreteOf,
  countUntold,
  descend,
  isFull,
  type ObjectVisitor,
  objectName,
  ownersOf,
  type Place,
  referenceName,
  report,
  reportField,
  standing,
  type ValidateOptions,
  type Walk,
} from './walk.ts';

/** What the validator of configs may be told beside what every validator may. */
export interface ConfigOptions extends ValidateOptions {
  /** Whether required fields may be missing, as in a config that was a primitive before. */
  readonly isPartial?: boolean | undefined;
  /** Versions by object name; fields that came later are faults. Objects that it does not name are at their newest. */
  readonly versions?: ReadonlyMap<string, string>;
}

interface ConfigWalk extends Walk {
  readonly options: ConfigOptions;
}

/** All faults of one config: the object's `type` first, then what it lacks, then its keys in order. */
export function validateConfig(lookup: Lookup, value: unknown, options: ConfigOptions = {}): readonly Issue[] {
  const { expect, audience, bareTextAt, maxIssues, mostCounted } = options;
  const issues = new IssueList(maxIssues, mostCounted);
  const walk: ConfigWalk = { lookup, issues, path: [], isHandwritten: true, audience, bareTextAt, options };
  checkNode(walk, value, expect === undefined ? lookup.names : lookup.family(expect), {}, true);
  return issues.told();
}

function checkNode(walk: ConfigWalk, value: unknown, allowed: readonly string[], outer: Place, isTop: boolean): void {
  if (!checkObject(walk, value, `${objectName(walk, allowed)} as a mapping of its fields`, outer)) return;
  const $schema = value.$schema;
  if (isTop && hasKey(value, '$schema') && typeof $schema !== 'string') {
    const details = { expected: 'the address of a JSON Schema', received: describe($schema) };
    report(walk, 'invalid_type', outer, details, '$schema');
  }
  if (reportStranger(walk, value, outer, isTop)) return;
  const name = checkType(walk, value, allowed, outer, isTop);
  if (name !== undefined) checkFields(walk, value, name, outer, isTop);
}

/** Reports a primitive, or an object of another project, once and not key by key; returns whether it is one. */
function reportStranger(walk: Walk, value: Record<string, unknown>, outer: Place, isTop: boolean): boolean {
  if (hasKey(value, 'type')) return false;
  const keys = Object.keys(value);
  const foreign = keys.find(isForeignKey);
  if (keys.some((key) => key.startsWith(PREFIX))) {
    report(walk, 'missing_key', outer, otherForm('primitive', 'type', isTop, walk.audience));
  } else if (foreign !== undefined) report(walk, 'missing_key', outer, foreignObject(foreign, 'type'));
  else return false;
  return true;
}

/** The object that a node is, or undefined where that cannot be known. */
function checkType(
  walk: Walk,
  value: Record<string, unknown>,
  allowed: readonly string[],
  outer: Place,
  isTop: boolean,
): string | undefined {
  const only = allowed.length === 1 ? allowed[0] : undefined;
  if (hasKey(value, 'type')) {
    const { type } = value;
    return checkName(walk, type, allowed, 'type', outer) ? type : undefined;
  }
  if (isTop || only === undefined || walk.lookup.isTagged(only)) {
    const expected = `the key \`type\` with the name of ${objectName(walk, allowed)}`;
    const concrete = concreteOf(walk, allowed);
    const choice = only ?? (concrete.length === 1 ? concrete[0] : undefined);
    const suggestion = choice ?? likeliest(walk, Object.keys(value), concrete);
    report(walk, 'missing_key', outer, missingType(expected, suggestion, concrete[0] ?? '', choice !== undefined));
  }
  return only;
}

/** The one object that has all the fields of a mapping and lacks none that it requires, if there is just one. */
function likeliest({ lookup }: Walk, keys: readonly string[], allowed: readonly string[]): string | undefined {
  if (keys.length === 0) return undefined;
  const fitting = allowed.filter((name) => {
    const entry = lookup.object(name);
    return (
      keys.every((key) => key === '$schema' || findField(entry, key) !== undefined) &&
      Object.entries(entry.fields).every(([key, { required }]) => !required || keys.includes(key))
    );
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function checkFields(
  walk: ConfigWalk,
  value: Record<string, unknown>,
  name: string,
  outer: Place,
  isTop: boolean,
): void {
  const entry = walk.lookup.object(name);
  const place = { object: name, around: outer };
  for (const [key, { required }] of Object.entries(entry.fields)) {
    if (!required || walk.options.isPartial || hasKey(value, key)) continue;
    report(walk, 'missing_key', place, missingKey(key, article(name), `every ${name} config`));
  }
  checkKeys(walk, value, entry, place, isTop);
}

function checkKeys(
  walk: ConfigWalk,
  value: Record<string, unknown>,
  entry: ObjectEntry,
  place: Place & { object: string },
  isTop: boolean,
): void {
  for (const key of Object.keys(value)) {
    if (isFull(walk)) break;
    if (key === 'type' || (isTop && key === '$schema')) continue;
    const field = findField(entry, key);
    const version = walk.options.versions?.get(place.object);
    if (field === undefined) reportKey(walk, key, entry, place);
    else if (version !== undefined && !existsAt(field, version))
      reportField(walk, key, entry, { ...place, version }, key);
    else descend(walk, key, () => checkValue(walk, field, value[key], place, OBJECTS));
  }
}

const OBJECTS: ObjectVisitor<ConfigWalk> = {
  name: (walk, type) => listItems(walk, type)?.plural ?? referenceName(walk, type),
  visit: checkNested,
};

function checkNested(walk: ConfigWalk, type: FieldType, value: unknown, place: Place): void {
  const list = listItems(walk, type);
  if (list === undefined) checkNode(walk, value, standing(walk, type), place, false);
  else checkList(walk, value, list.name, place, (item) => checkValue(walk, list.items, item, place, OBJECTS));
}

/** What a list object holds; in a config it stands as a plain array. */
function listItems(
  { lookup }: Walk,
  { object = '' }: FieldType,
): { items: FieldType; name: string; plural: string } | undefined {
  const entry = lookup.object(object);
  const items = entry.list ? entry.fields.objects?.items : undefined;
  if (items === undefined) return undefined;
  const name = items.object ?? items.type;
  return { items, name, plural: `an array of ${name}` };
}

function reportKey(walk: Walk, key: string, entry: ObjectEntry, place: Place & { object: string }): void {
  if (!countUntold(walk)) report(walk, 'unknown_key', place, keyFault(walk, key, entry, place), key);
}

function keyFault(
  walk: Walk,
  key: string,
  entry: ObjectEntry,
  { object, around }: Place & { object: string },
): Details {
  if (key.startsWith(PREFIX)) return envelopeKey(object, key);
  if (isForeignKey(key)) return foreignKey(`a field of ${object}`, key);
  const suggestion = nearest(key, ['type', ...Object.keys(entry.fields)]);
  const owners = suggestion === undefined ? ownersOf(walk, key, entry, around) : undefined;
  return unknownField(object, key, owners, suggestion);
}
