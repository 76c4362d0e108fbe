import { dataName, newestOf, versionedName } from '../../../schemas/catalogue.ts';
import { NOTICE, quote } from '../text.ts';
import type { Request } from './consumer.ts';
import { type Json, mapSubschemas, pick, reachableFrom, referredName } from './definitions.ts';

/*
 * Types for other languages. Generators name what has a name and make one up for the rest, so here everything that
 * becomes a type is a definition of its own: objects, their data, enumerations. What becomes none is written out where
 * it is used: patterned strings, and constants, of which some generators make an enumeration each.
 *
 * An object is one type at all of its versions, since the newest has every field that the others have.
 *
 * Most languages have no unions, and generators melt the members into one type that has everything. A union of objects
 * is therefore any JSON object here, which every language reads and writes back without a loss; a program goes on with
 * the type that its name picks. TypeScript has unions, and json-schema-to-typescript takes them from `tsType`.
 */

const NAME = 'versioned_object.name';
const VERSION = 'versioned_object.version';
const DATA = 'versioned_object.data';
const CHANGES = 'versioned_object.changes';

/** Generators would name types after a title, and write a default into objects that leave the field out. */
const LEFT_OUT = ['title', 'default', 'examples', 'not'];

type Properties = Readonly<Record<string, Json>>;
type Types = readonly (readonly [name: string, definition: Json])[];

/** Nothing but named definitions, each of which becomes one type. */
export function codegen(request: Request): Json {
  const { form, definitions, root, notice = NOTICE } = request;
  const reached = root === undefined ? definitions : pick(definitions, reachableFrom(definitions, root));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `os-vif ${form}`,
    // json-schema-to-typescript makes a type of the file as well, which this describes.
    description: 'The file itself, and no object: its definitions are the types.',
    $comment: `${notice} For generators of types: it admits more than is valid.`,
    $defs: Object.fromEntries(Object.keys(reached).flatMap((name) => typesOf(request, name).map(titled))),
  };
}

/** Its name as its title as well: of two names that fit, some generators take the one they come upon first. */
function titled([name, definition]: Types[number]): Types[number] {
  return [name, { title: name, ...definition }];
}

/** The types that one definition becomes. */
function typesOf(request: Request, name: string): Types {
  const { catalogue, definitions, root } = request;
  const definition = definitions[name] as Json;
  const { description, oneOf } = definition;
  const entry = catalogue.objects[name];
  if ('enum' in definition) return [[name, plain(definition)]];
  if (isScalar(definition)) return [];
  if (!('properties' in definition)) {
    if (entry === undefined) return [[name, Array.isArray(oneOf) ? union(request, oneOf) : typed(request, definition)]];
    const newest = definitions[versionedName(name, newestOf(entry))] as Json;
    return primitiveTypes(request, name, { ...newest, description }, entry.versions);
  }
  const version = propertiesOf(definition)[VERSION];
  if (version === undefined) return [[name, typed(request, definition)]];
  // Of an object with several versions, one of them: the type of the object covers it.
  if (entry === undefined && name !== root) return [];
  return primitiveTypes(request, name, definition, [String(version.const)]);
}

/** The envelope and its data. */
function primitiveTypes(request: Request, name: string, definition: Json, versions: readonly string[]): Types {
  const properties = propertiesOf(definition);
  const { [VERSION]: version = {}, [DATA]: data = {}, [CHANGES]: changes = {} } = properties;
  const held = dataName(name);
  const envelope = {
    ...definition,
    properties: {
      ...properties,
      [VERSION]: constant(version, versions),
      [DATA]: { $ref: `#/$defs/${held}` },
      // No enumeration of field names: generators melt those of objects that have the same fields into one.
      [CHANGES]: { ...changes, items: { type: 'string' }, tsType: `(keyof ${typeScript(held)})[]` },
    },
  };
  const fields = propertiesOf(data);
  return [
    [name, typed(request, envelope)],
    [held, typed(request, { ...data, description: `${name}: ${data.description}`, properties: fields })],
  ];
}

/** A definition, or a schema in it that becomes no type: what it refers to and is no type either is written out. */
function typed(request: Request, schema: Json): Json {
  const { $ref, const: value, ...own } = noted(schema);
  if (value !== undefined) return constant(schema, [String(value)]);
  const target = $ref === undefined ? undefined : request.definitions[referredName($ref)];
  if (target !== undefined && isScalar(target)) return plain({ ...target, ...own });
  const parts = mapSubschemas(own, (part) => typed(request, named(part)));
  return nullable(plain({ ...parts, ...($ref !== undefined && referring($ref, own)) }));
}

/** A reference alone: what stands beside one makes json-schema-to-typescript write the type out a second time. */
function referring($ref: unknown, beside: Json): Json {
  return Object.keys(beside).length === 0 ? { $ref } : { allOf: [{ $ref }] };
}

/** @throws Error for what a generator would have to make a name up for. */
function named(part: Json): Json {
  if (!('enum' in part) && !('properties' in part)) return part;
  throw new Error(`Expected a definition for each object and each enumeration, received ${JSON.stringify(part)}.`);
}

/** `["string", "null"]`, where the other way to say it is two schemas. */
function nullable(schema: Json): Json {
  const { anyOf, ...rest } = schema;
  const [{ type, ...value } = {}, ...others] = (anyOf ?? []) as readonly Json[];
  return typeof type === 'string' && others.length === 1 ? { ...value, ...rest, type: [type, 'null'] } : schema;
}

/** Text that is one of a few. */
function constant({ description }: Json, values: readonly string[]): Json {
  const always = values.length > 1 ? 'One of' : 'Always';
  const list = values.map((value) => `\`${value}\``).join(', ');
  const note = String(description).includes(list) ? '' : ` ${always} ${list}.`;
  return { type: 'string', description: `${description}${note}`, tsType: values.map(quote).join(' | ') };
}

/** Any JSON object, and in TypeScript one of those that may stand there. */
function union({ form }: Request, members: readonly Json[]): Json {
  const names = members.map(nameOf);
  const tag = form === 'primitive' ? NAME : 'type';
  return {
    type: 'object',
    description: `One of ${names.join(', ')}; \`${tag}\` tells which.`,
    tsType: names.map(typeScript).join(' | '),
  };
}

/** A name as json-schema-to-typescript spells it: `tsType` is text to it, in which it corrects nothing. */
function typeScript(name: string): string {
  return name.replace(/[0-9][a-z]/g, (match) => match.toUpperCase());
}

/** What a type does not say, in words. */
function noted(field: Json): Json {
  if (!('default' in field)) return field;
  return { ...field, description: `${field.description} Default: \`${JSON.stringify(field.default)}\`.` };
}

function plain(schema: Json): Json {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !LEFT_OUT.includes(keyword)));
}

/** A string, number or boolean that is no enumeration: a type of the language, whatever its pattern. */
function isScalar({ type, enum: values, properties }: Json): boolean {
  return type !== undefined && values === undefined && properties === undefined;
}

function propertiesOf(schema: Json): Properties {
  return (schema.properties ?? {}) as Properties;
}

function nameOf({ $ref }: Json): string {
  return referredName($ref);
}
