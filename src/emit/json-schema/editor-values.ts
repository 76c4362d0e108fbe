import {
  type DescribedCatalogue,
  type DescribedField,
  type DescribedObject,
  type DescribedType,
  type FieldType,
  fullDescription,
  orNullName,
} from '../../../schemas/catalogue.ts';
import type { Request } from './consumer.ts';
import { type Json, mapSubschemas } from './definitions.ts';

/* What a value may be, with the texts that an editor shows: what it is for, and what was expected in its place. */

/** A field of an object; below its description stands all else that is known about it. */
export function valueOfField({ catalogue, form }: Request, object: string, name: string, schema: Json): Json {
  const { fields } = catalogue.objects[object] as DescribedObject;
  const field = fields[name] as DescribedField;
  const facts = [
    typeText(form === 'config' ? asConfig(catalogue, field) : field) + (field.nullable ? ' or null' : ''),
    ...(field.required && form === 'config' ? ['required'] : []),
    ...(field.default === undefined ? [] : [`default \`${JSON.stringify(field.default)}\``]),
  ];
  const { description, ...value } = schema;
  return { ...judged(catalogue, field, value), markdownDescription: `${description}\n\n${facts.join(', ')}.` };
}

/** A type of single values: a message in the catalogue's words, where an editor would cite the pattern. */
export function valueOfType({ types }: DescribedCatalogue, name: string, { not: _, ...definition }: Json): Json {
  const { expected, meanings } = types[name] as DescribedType;
  const texts = meanings === undefined ? {} : { markdownEnumDescriptions: Object.values(meanings) };
  return { ...definition, errorMessage: sentence(expected), ...texts };
}

/** The same, or null. */
export function orNull({ type, enum: values, errorMessage, ...schema }: Json): Json {
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(values) && { enum: [...values, null] }),
    ...(typeof errorMessage === 'string' && { errorMessage: errorMessage.replace(/[.]$/, ', or null.') }),
  };
}

/** "Expected an integer." */
export function sentence(expected: string): string {
  return `Expected ${expected}.`;
}

function judged(catalogue: DescribedCatalogue, type: FieldType, { anyOf, ...schema }: Json): Json {
  if (Array.isArray(anyOf)) {
    const { $ref, ...value } = anyOf[0] as Json;
    // A definition of its own: between the members of an `anyOf`, an editor has to guess.
    if ($ref !== undefined) return { ...schema, $ref: orNullName(String($ref)) };
    return { ...schema, ...orNull(judged(catalogue, type, value)) };
  }
  if (schema.$ref !== undefined) return schema;
  const parts = mapSubschemas(schema, (part) => itemOf(catalogue, asConfig(catalogue, type).items as FieldType, part));
  const expected = expectedOf(catalogue, asConfig(catalogue, type));
  return { ...parts, errorMessage: sentence(`${expected}${Array.isArray(schema.type) ? ', or null' : ''}`) };
}

function expectedOf({ types }: DescribedCatalogue, { type, items }: FieldType): string {
  if (items === undefined) return (types[type] as DescribedType).expected;
  return type === 'Dict' ? 'an object' : 'an array';
}

/** An item of a list or a map, described by what it is. */
function itemOf(catalogue: DescribedCatalogue, type: FieldType, schema: Json): Json {
  const entry = catalogue.objects[type.object ?? ''];
  const description = entry === undefined ? catalogue.types[type.type]?.description : fullDescription(entry);
  const text = description === undefined ? {} : { markdownDescription: description };
  return { ...judged(catalogue, type, schema), ...text };
}

/** A list object of os-vif is a plain array in config form. */
function asConfig({ objects }: DescribedCatalogue, type: FieldType): FieldType {
  const entry = objects[type.object ?? ''];
  return entry?.list ? (entry.fields.objects as FieldType) : type;
}

function typeText({ type, items, object, subclasses }: FieldType): string {
  if (items !== undefined) return `${type === 'Dict' ? 'Map from text to' : 'List of'} ${typeText(items)}`;
  return `${object ?? type}${subclasses ? ' or an object that extends it' : ''}`;
}
