import {
  type Catalogue,
  type FieldEntry,
  type FieldType,
  fieldsAt,
  type ObjectEntry,
} from '../../schemas/catalogue.ts';
import type { IssueCode } from '../../src/issue.ts';
import { isObject, type Json } from './json.ts';
import { pairsOf } from './known.ts';
import { MUTATION_NAMES } from './mutations.ts';
import { CHANGES, DATA, NAME, VERSION } from './primitive.ts';

/*
 * What has to occur in a run, so that nothing passes by being absent: each object at each version, in it each field
 * set, absent and null, each value of an enumeration, each form of `changes`, each mutation, each issue code.
 */

/** What strict reading can find wrong in a payload. */
export const STRICT_CODES: readonly IssueCode[] = [
  ...([
    'missing_key',
    'unknown_key',
    'field_not_in_version',
    'invalid_type',
    'invalid_null',
    'invalid_format',
  ] as const),
  ...(['invalid_enum', 'unsafe_integer', 'wrong_namespace', 'unknown_version', 'unknown_object'] as const),
  'wrong_object',
];

/** Everything that a run of enough samples holds, of the objects that stand at the top in it. */
export function wantedStates(catalogue: Catalogue): string[] {
  const ofPairs = pairsOf(catalogue).flatMap(([name, version]) => {
    const fields = fieldsAt(catalogue.objects[name] as ObjectEntry, version);
    const states = fields.flatMap(([field, type]) =>
      wantedOfField(catalogue, type).map((state) => `${field} ${state}`),
    );
    return ['', ...states].map((state) => `${name} ${version} ${state}`.trimEnd());
  });
  return [
    ...ofPairs,
    ...['absent', 'empty', 'distinct', 'repeated'].map((state) => `changes ${state}`),
    ...Object.keys(catalogue.objects).map(constructState),
    ...MUTATION_NAMES.map(mutationState),
    ...STRICT_CODES.map(issueState),
  ];
}

/** What one valid payload holds, at any depth. */
export function statesOf(catalogue: Catalogue, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => statesOf(catalogue, item));
  if (!isObject(value)) return [];
  const { [NAME]: name, [VERSION]: version, [DATA]: data, [CHANGES]: changes } = value;
  const entry = typeof name === 'string' ? catalogue.objects[name] : undefined;
  // A map of objects, if it is not a value of some other kind.
  if (entry === undefined || !isObject(data)) return Object.values(value).flatMap((item) => statesOf(catalogue, item));
  const place = `${name} ${version}`;
  const ofFields = fieldsAt(entry, String(version)).map(
    ([field, type]) => `${place} ${field} ${stateOfField(catalogue, type, data[field])}`,
  );
  const nested = Object.values(data).flatMap((member) => statesOf(catalogue, member));
  return [place, ...ofFields, `changes ${stateOfChanges(changes)}`, ...nested];
}

export function constructState(name: string): string {
  return `construct ${name}`;
}

export function mutationState(name: string): string {
  return `mutation ${name}`;
}

export function issueState(code: IssueCode): string {
  return `issue ${code}`;
}

function wantedOfField(catalogue: Catalogue, type: FieldEntry): string[] {
  const set = type.items === undefined ? enumValues(catalogue, type) : ['empty', 'filled'];
  return ['absent', ...(set ?? ['set']), ...(type.nullable ? ['null'] : [])];
}

function stateOfField(catalogue: Catalogue, type: FieldType, value: Json | undefined): string {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (type.items !== undefined) return Object.keys(value).length === 0 ? 'empty' : 'filled';
  return enumValues(catalogue, type) === undefined ? 'set' : String(value);
}

function stateOfChanges(changes: Json | undefined): string {
  if (!Array.isArray(changes)) return 'absent';
  if (changes.length === 0) return 'empty';
  return new Set(changes).size === changes.length ? 'distinct' : 'repeated';
}

function enumValues({ types }: Catalogue, { type }: FieldType): readonly string[] | undefined {
  return types[type]?.values;
}
