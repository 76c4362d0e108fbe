import type { z } from 'zod';
import {
  type DescribedCatalogue,
  type DescribedField,
  type DescribedObject,
  type DescribedType,
  type FieldType as FieldTypeEntry,
  versionText,
} from './catalogue.ts';
import { sinceOf } from './define.ts';
import { factsOf, type ObjectFacts } from './facts.ts';
import { type FieldType, readField } from './field.ts';

/** Reduces defined objects to the plain table that the runtime walks. Pure; the order is the registry's. */
export function reduce(objects: Readonly<Record<string, z.ZodObject>>): DescribedCatalogue {
  const types: Record<string, DescribedType> = {};
  const entries = Object.entries(objects).map(([name, object]) => [name, objectEntry(object, types)] as const);
  const sorted = Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1));
  return { types: Object.fromEntries(sorted), objects: Object.fromEntries(entries) };
}

function objectEntry(object: z.ZodObject, types: Record<string, DescribedType>): DescribedObject {
  const facts = factsOf(object);
  const fields = Object.entries(object.shape).map(([name, schema]) => [name, fieldEntry(facts, name, schema, types)]);
  return {
    kind: facts.kind,
    description: facts.description,
    parents: facts.parents,
    versions: Object.keys(facts.versions),
    ...(facts.releases !== undefined && { releases: facts.releases }),
    ...(facts.abstract && { abstract: true }),
    ...(facts.superseded && { superseded: facts.superseded }),
    ...(facts.list && { list: true }),
    ...(Object.keys(facts.withdrawn).length > 0 && { withdrawn: facts.withdrawn }),
    ...(Object.keys(facts.constructed).length > 0 && { constructed: facts.constructed }),
    fields: Object.fromEntries(fields),
    examples: facts.examples.map((example) => ({ type: facts.name, ...example })),
  };
}

function fieldEntry(
  facts: ObjectFacts,
  name: string,
  schema: z.core.$ZodType,
  types: Record<string, DescribedType>,
): DescribedField {
  const { type, nullable, required, meta } = readField(schema);
  return {
    ...fieldType(type, types),
    nullable,
    required,
    since: sinceOf(facts, name),
    ...('default' in meta && { default: meta.default as DescribedField['default'] }),
    description: describedSince(facts, name, meta.description as string),
  } as DescribedField;
}

/** A description of a field, with the version that brought it, if that is a later one. */
function describedSince(facts: ObjectFacts, field: string, description: string): string {
  const since = sinceOf(facts, field);
  if (since === Object.keys(facts.versions)[0]) return description;
  return `${description} New in version ${versionText(facts, since)}.`;
}

function fieldType(type: FieldType, types: Record<string, DescribedType>): FieldTypeEntry {
  if (type.kind === 'list') return { type: 'List', items: fieldType(type.items, types) };
  if (type.kind === 'map') return { type: 'Dict', items: fieldType(type.items, types) };
  if (type.kind === 'object') return { type: 'Object', object: type.name, subclasses: type.subclasses };
  types[type.facts.name] ??= typeEntry(type);
  return { type: type.facts.name };
}

function typeEntry({ facts, schema }: Extract<FieldType, { kind: 'scalar' }>): DescribedType {
  const { description, examples } = schema.meta() ?? {};
  const pattern = patternOf(schema);
  const { type } = schema.def;
  return {
    json: type === 'number' ? 'integer' : type === 'boolean' ? 'boolean' : 'string',
    ...(facts.oslo !== undefined && { oslo: facts.oslo }),
    expected: facts.expected,
    ...(description !== undefined && { description }),
    ...(pattern !== undefined && { pattern: pattern.source }),
    ...(facts.values !== undefined && { values: Object.keys(facts.values), meanings: facts.values }),
    ...(examples !== undefined && { examples: examples as string[] }),
  };
}

function patternOf(schema: z.ZodType): RegExp | undefined {
  const [check] = schema.def.checks ?? [];
  return (check?._zod.def as { pattern?: RegExp } | undefined)?.pattern;
}
