import { type DescribedObject, fullDescription, orNullName } from '../../../schemas/catalogue.ts';
import { sentenceList } from '../text.ts';
import type { FormName, Request } from './consumer.ts';
import { type Definitions, type Json, mapValues, pick, reachableFrom, referredName } from './definitions.ts';
import { snippetOf } from './editor-snippets.ts';
import { orNull, sentence, valueOfField, valueOfType } from './editor-values.ts';
import { ANY_DOCUMENT, head } from './portable.ts';

/*
 * For the language services of editors. They tell most when one branch is left to look at: where several objects can
 * stand, an enumeration judges the name, and an `if` for each name leads to what that object needs. So one mistake has
 * one message, and completion offers the keys of one object.
 *
 * What a field is for stands beside its reference as `markdownDescription`: `description` would not be shown there, and
 * one of either kind in the definition of an object would be shown in its place.
 */

const NAME = 'versioned_object.name';
const NAMESPACE = 'versioned_object.namespace';
const VERSION = 'versioned_object.version';
const DATA = 'versioned_object.data';
const CHANGES = 'versioned_object.changes';

/** The key that tells which object stands there. */
const TAGS = { primitive: NAME, config: 'type' } as const;

/** How a text ends that names an object: with that key. */
const AS_WRITTEN = { primitive: ` in its envelope (\`${NAME}\`, …)`, config: ', with its `type`' } as const;

const SNIPPETS = 'Snippets';

/** Whose snippets the schema of a whole form has. */
const USUAL = 'AnyVIF';

type Properties = Readonly<Record<string, Json>>;

/** What the portable schema admits, in the shape of which editors make the most. */
export function editor(request: Request): Json {
  const { form, root } = request;
  const plain = mapValues(request.definitions, (definition, name) => rewritten(request, name, definition));
  const nullable = Object.entries(plain).map(([name, definition]) => [orNullName(name), orNull(definition)]);
  const all: Definitions = { ...plain, ...Object.fromEntries(nullable), [SNIPPETS]: snippets(request) };
  const start = root === undefined ? anyDocument(request) : { ...union(request, root), ...withSnippets(form) };
  const needed = reachableFrom({ ...all, '': start }, '');
  return {
    ...head(request.notice, `${root ?? form}.json`, root ?? `os-vif ${form}`),
    ...start,
    $defs: pick(all, needed),
  };
}

/** Everything that a form admits; a config document may also be an array of configs. */
function anyDocument({ form }: Request): Json {
  const any = { $ref: '#/$defs/AnyObject' };
  if (form === 'primitive') return { ...any, ...withSnippets(form) };
  return {
    type: ['object', 'array'],
    errorMessage: sentence('an os-vif object, with its `type`, or an array of such objects'),
    ...implies({ type: 'object' }, any),
    items: { ...any, ...withSnippets(form) },
    ...withSnippets(form),
  };
}

/** An object either says what it is or is offered snippets: the second schema is there for nothing else. */
function withSnippets(form: FormName): Json {
  return { anyOf: [{ required: [TAGS[form]] }, { $ref: `#/$defs/${SNIPPETS}` }] };
}

function snippets(request: Request): Json {
  const names = membersOf(request, request.root ?? USUAL).map((name) => objectOf(request, name));
  return {
    not: { required: [TAGS[request.form]] },
    defaultSnippets: names.map((name) => snippetOf(request, name)),
  };
}

/** One definition in the shape for editors. */
function rewritten(request: Request, name: string, definition: Json): Json {
  if (name === ANY_DOCUMENT.config) return anyDocument(request);
  if (membersOf(request, name)[0] !== name) return union(request, name);
  if (name in request.catalogue.types) return valueOfType(request.catalogue, name, definition);
  return request.form === 'config' ? config(request, name, definition) : primitive(request, name, definition);
}

/** Definitions of the objects that a definition admits: those of a union, or itself. */
function membersOf({ catalogue, definitions }: Request, name: string): string[] {
  const { oneOf } = definitions[name] as Json;
  // Of an object at several versions, each has a definition.
  if (!Array.isArray(oneOf) || name in catalogue.objects) return [name];
  return oneOf.map(({ $ref }: Json) => referredName($ref));
}

/** The object that a definition describes. */
function objectOf({ catalogue, definitions, form }: Request, name: string): string {
  if (name in catalogue.objects) return name;
  return constantOf(definitions[name] as Json, TAGS[form]);
}

/** The name decides, and what it leads to judges the rest. */
function union(request: Request, definition: string): Json {
  const { catalogue, form } = request;
  const tag = TAGS[form];
  const members = membersOf(request, definition);
  const names = members.map((member) => objectOf(request, member));
  return {
    title: definition.replace('Nested', ''),
    type: 'object',
    errorMessage: sentence(`${expectedOf(request, names)}${AS_WRITTEN[form]}`),
    required: [tag],
    properties: {
      [tag]: {
        enum: names,
        markdownDescription: 'Name of the object.',
        markdownEnumDescriptions: names.map((name) => fullDescription(catalogue.objects[name] as DescribedObject)),
      },
    },
    allOf: members.map((member, i) => when(tag, names[i] as string, { $ref: `#/$defs/${member}` })),
  };
}

/** "a Network", "a VIFPortProfileBase or an object that extends it", "an os-vif object" */
function expectedOf({ catalogue }: Request, names: readonly string[]): string {
  if (names.length === Object.keys(catalogue.objects).length) return 'an os-vif object';
  const [first = ''] = names;
  const article = /^[AEIOU]/.test(first) ? 'an' : 'a';
  return `${article} ${first}${names.length === 1 ? '' : ' or an object that extends it'}`;
}

/** Asks by pattern: the completion of YAML takes the first half of a constant for the whole. */
function when(key: string, text: string, schema: Json): Json {
  const pattern = `^${text.replaceAll('.', '[.]')}$`;
  const property = { type: 'string', pattern, doNotSuggest: true };
  return implies({ type: 'object', required: [key], properties: { [key]: property } }, schema);
}

/** Whatever satisfies the one has to satisfy the other. */
function implies(condition: Json, schema: Json): Json {
  // Written out as a name, it would be taken for the method of a promise.
  const consequence = 'then';
  return { if: condition, [consequence]: schema };
}

function config(request: Request, name: string, definition: Json): Json {
  const { $schema, type, ...fields } = propertiesOf(definition);
  const object = objectOf(request, name);
  const isTagged = (definition.required as readonly string[] | undefined)?.includes('type');
  return {
    ...definition,
    description: undefined,
    examples: undefined,
    properties: {
      // Who is offered keys of the schema has told the editor already where it is.
      ...($schema !== undefined && { $schema: { ...described($schema), doNotSuggest: true } }),
      // Where others can stand too, the enumeration of their names describes it.
      type: isTagged ? { const: object } : described(type as Json),
      ...mapValues(fields, (field, key) => valueOfField(request, object, key, field)),
    },
  };
}

/** A wrong name leaves the envelope unjudged, and a wrong version the data, which would be judged as what they are not. */
function primitive(request: Request, name: string, definition: Json): Json {
  const object = objectOf(request, name);
  const tag = { const: object, errorMessage: sentence(`the name "${object}"`) };
  return {
    title: definition.title,
    type: 'object',
    errorMessage: sentence(`${expectedOf(request, [object])}${AS_WRITTEN.primitive}`),
    required: [NAME],
    properties: { [NAME]: tag },
    ...when(NAME, object, envelope(request, object, versionsOf(request, definition))),
  };
}

/** Definitions of one object, oldest first. */
function versionsOf({ definitions }: Request, definition: Json): readonly Json[] {
  const { oneOf } = definition;
  return Array.isArray(oneOf) ? oneOf.map(({ $ref }: Json) => definitions[referredName($ref)] as Json) : [definition];
}

function envelope(request: Request, object: string, definitions: readonly Json[]): Json {
  const entry = request.catalogue.objects[object] as DescribedObject;
  const versions = definitions.map((definition) => constantOf(definition, VERSION));
  const [{ required, additionalProperties, ...first } = {}] = definitions;
  const properties = propertiesOf(first);
  const text = (key: string) => ({ markdownDescription: properties[key]?.description });
  const listed = versions.map((version) => `"${version}"`).join(' or ');
  return {
    required,
    properties: {
      [NAME]: true,
      [NAMESPACE]: {
        const: properties[NAMESPACE]?.const,
        errorMessage: sentence(`the namespace "os_vif"`),
        ...text(NAMESPACE),
      },
      [VERSION]: {
        type: 'string',
        enum: versions,
        errorMessage: sentence(`version ${listed} of ${object}`),
        ...text(VERSION),
        markdownEnumDescriptions: versions.map((version) => whatCameWith(entry, version)),
      },
      [DATA]: { type: 'object', errorMessage: sentence('an object'), ...text(DATA) },
      [CHANGES]: { type: 'array', errorMessage: sentence('an array'), ...text(CHANGES) },
    },
    additionalProperties,
    allOf: definitions.map((definition, i) =>
      when(VERSION, versions[i] as string, { properties: contents(request, object, definition) }),
    ),
  };
}

/** What stands in an envelope, at one version. */
function contents(request: Request, object: string, definition: Json): Properties {
  const { [DATA]: data = {}, [CHANGES]: changes = {} } = propertiesOf(definition);
  const fields = mapValues(propertiesOf(data), (field, key) => valueOfField(request, object, key, field));
  const { additionalProperties } = data;
  const names = { ...(changes.items as Json), errorMessage: sentence(`the name of a field of ${object}`) };
  return { [DATA]: { properties: fields, additionalProperties }, [CHANGES]: { items: names } };
}

function whatCameWith({ fields, versions }: DescribedObject, version: string): string {
  if (version === versions[0]) return 'The first version.';
  const added = Object.keys(fields).filter((name) => fields[name]?.since === version);
  return `Adds ${added.length === 0 ? 'no field' : sentenceList(added.map((name) => `\`${name}\``))}.`;
}

/** `description` is plain text to an editor, and the catalogue's are Markdown. */
function described({ description, ...schema }: Json): Json {
  return { ...schema, markdownDescription: description };
}

function constantOf(definition: Json, key: string): string {
  return String(propertiesOf(definition)[key]?.const);
}

function propertiesOf({ properties }: Json): Properties {
  return (properties ?? {}) as Properties;
}
