import {
  basesOf,
  compareVersions,
  type DescribedCatalogue,
  type DescribedField,
  type DescribedObject,
  type FieldType,
  familyOf,
  fieldsAt,
  fullDescription,
  isTagged,
  nestedName,
  nestedObjects,
  unionName,
  versionedName,
} from '../../schemas/catalogue.ts';
import { docComment, literal, propertyName, quote, typescriptFile } from './text.ts';

/*
 * TypeScript interfaces of both forms, printed from the catalogue. The type tests compare them with what TypeScript
 * itself infers from the Zod declarations.
 */

const INDENT = '  ';

/** `generated/types.ts`: primitives, each object at each version and at any. */
export function emitPrimitiveTypes(catalogue: DescribedCatalogue): string {
  const objects = Object.entries(catalogue.objects).flatMap(([name, entry]) => [
    ...entry.versions.map((version) => primitiveInterface(catalogue, name, entry, version)),
    alias(
      name,
      objectDoc(entry),
      entry.versions.map((version) => versionedName(name, version)),
    ),
  ]);
  return typescriptFile(
    ...valueTypes(catalogue),
    ...objects,
    ...basesOf(catalogue).map((base) => unionAlias(catalogue, base, (name) => name)),
    ...anyObject(catalogue),
  );
}

/** `generated/config.ts`: the flat form, as documents (`X`) and inside fields (`NestedX`). */
export function emitConfigTypes(catalogue: DescribedCatalogue): string {
  const nested = nestedObjects(catalogue);
  const objects = Object.entries(catalogue.objects).flatMap(([name, entry]) =>
    configInterfaces(catalogue, name, entry, nested.names.includes(name)),
  );
  return typescriptFile(
    ...valueTypes(catalogue),
    ...objects,
    ...basesOf(catalogue).map((base) => unionAlias(catalogue, base, (name) => name)),
    ...nested.bases.map((base) => unionAlias(catalogue, base, nestedName)),
    ...anyObject(catalogue),
  );
}

function primitiveInterface(
  catalogue: DescribedCatalogue,
  name: string,
  entry: DescribedObject,
  version: string,
): string {
  const fields = fieldsAt(entry, version);
  const names = fields.map(([field]) => quote(field));
  const data = fields.map(([field, facts]) =>
    property(field, true, fieldType(catalogue, facts, primitiveReference), fieldDoc(entry, facts), INDENT.repeat(2)),
  );
  const key = (part: string, type: string, optional = '') =>
    `${INDENT}'versioned_object.${part}'${optional}: ${type};\n`;
  return [
    docComment(entry.versions.length === 1 ? objectDoc(entry) : `${name} at version ${version}. ${objectDoc(entry)}`),
    `export interface ${versionedName(name, version)} {\n`,
    key('name', quote(name)),
    key('namespace', quote('os_vif')),
    key('version', quote(version)),
    key('data', data.length === 0 ? 'Record<string, never>' : `{\n${data.join('')}${INDENT}}`),
    docComment('Names of the fields that were set since the object was made or last saved.', INDENT),
    key('changes', arrayOf(names.length === 0 ? 'never' : names.join(' | ')), '?'),
    '}',
  ].join('');
}

function primitiveReference({ object = '', subclasses }: FieldType): string {
  return subclasses ? unionName(object) : object;
}

function configInterfaces(
  catalogue: DescribedCatalogue,
  name: string,
  entry: DescribedObject,
  isNested: boolean,
): string[] {
  const hasTag = isTagged(catalogue, name);
  const fields = Object.entries(entry.fields).map(([field, facts]) =>
    property(
      field,
      !facts.required,
      fieldType(catalogue, facts, configReference(catalogue)),
      fieldDoc(entry, facts),
      INDENT,
    ),
  );
  const $schema = property('$schema', true, 'string', 'Where editors find the JSON Schema of this document.', INDENT);
  const tag = `${INDENT}type: ${quote(name)};\n`;
  const doc = docComment(objectDoc(entry));
  if (!isNested) return [`${doc}export interface ${name} {\n${$schema}${tag}${fields.join('')}}`];
  const nestedTag = hasTag ? tag : tag.replace('type:', 'type?:');
  const where = hasTag ? '' : ' Inside a field, where `type` may be left out.';
  return [
    `${docComment(objectDoc(entry) + where)}export interface ${nestedName(name)} {\n${nestedTag}${fields.join('')}}`,
    `${doc}export interface ${name} extends ${nestedName(name)} {\n${$schema}${tag}}`,
  ];
}

function configReference(catalogue: DescribedCatalogue): (type: FieldType) => string {
  return ({ object = '', subclasses }) => {
    const list = catalogue.objects[object]?.list ? catalogue.objects[object]?.fields.objects : undefined;
    if (list !== undefined) return fieldType(catalogue, { ...list, nullable: false }, configReference(catalogue));
    return nestedName(subclasses ? unionName(object) : object);
  };
}

function fieldType(
  catalogue: DescribedCatalogue,
  field: FieldType & { nullable: boolean },
  reference: (type: FieldType) => string,
): string {
  return field.nullable ? `${valueType(catalogue, field, reference)} | null` : valueType(catalogue, field, reference);
}

function valueType(catalogue: DescribedCatalogue, type: FieldType, reference: (type: FieldType) => string): string {
  if (type.items !== undefined) {
    const items = valueType(catalogue, type.items, reference);
    return type.type === 'Dict' ? `Record<string, ${items}>` : arrayOf(items);
  }
  if (type.object !== undefined) return reference(type);
  const scalar = catalogue.types[type.type];
  if (scalar === undefined) throw new Error(`Expected a type of the catalogue, received ${quote(type.type)}.`);
  return isNamed(scalar) ? type.type : jsonType(scalar.json);
}

/** Types with a meaning of their own get a name; a plain string, integer or boolean is what it is. */
function isNamed({ pattern, values }: { pattern?: string; values?: object }): boolean {
  return pattern !== undefined || values !== undefined;
}

function jsonType(json: 'string' | 'integer' | 'boolean'): string {
  return json === 'integer' ? 'number' : json;
}

function arrayOf(type: string): string {
  return type.includes(' | ') ? `(${type})[]` : `${type}[]`;
}

function valueTypes({ types }: DescribedCatalogue): string[] {
  return Object.entries(types)
    .filter(([, type]) => isNamed(type))
    .map(([name, { json, values, description }]) =>
      alias(name, description ?? name, values === undefined ? [jsonType(json)] : values.map(quote)),
    );
}

function alias(name: string, doc: string, members: string[]): string {
  const line = `export type ${name} = ${members.join(' | ')};`;
  const lines = `export type ${name} =\n${members.map((member) => `${INDENT}| ${member}`).join('\n')};`;
  return docComment(doc) + (line.length <= 120 ? line : lines);
}

function unionAlias(catalogue: DescribedCatalogue, base: string, member: (name: string) => string): string {
  const doc = `${base} or any object that extends it.`;
  return alias(member(unionName(base)), doc, familyOf(catalogue, base).map(member));
}

function anyObject(catalogue: DescribedCatalogue): string[] {
  const names = Object.keys(catalogue.objects);
  const members = names.map((name) => `${INDENT}${name}: ${familyOf(catalogue, name).join(' | ')};\n`).join('');
  return [
    `${docComment('What each name admits where one is expected: that object or any object that extends it.')}export interface ByName {\n${members}}`,
    `${docComment('Name of an object.')}export type ObjectName = keyof ByName;`,
    alias('AnyObject', 'Any object.', names),
  ];
}

function property(name: string, isOptional: boolean, type: string, doc: string, indent: string): string {
  return `${docComment(doc, indent)}${indent}${propertyName(name)}${isOptional ? '?' : ''}: ${type};\n`;
}

/** What editors show of an object. */
export function objectDoc(entry: DescribedObject): string {
  const text = fullDescription(entry);
  return entry.superseded === undefined ? text : `${text}\n\n@deprecated ${entry.superseded}`;
}

function fieldDoc({ versions }: DescribedObject, field: DescribedField): string {
  const isLater = compareVersions(field.since, versions[0] as string) > 0;
  const notes = [
    field.description,
    isLater ? `@since ${field.since}` : '',
    field.default === undefined ? '' : `@defaultValue ${literal(field.default)}`,
  ];
  return notes.filter((note) => note !== '').join('\n\n');
}
