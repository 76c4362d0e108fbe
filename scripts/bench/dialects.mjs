import { inOrder, readSchema } from './definitions.mjs';

/*
 * The same schema in the words of each library, as its users would write it: one constant for each definition, shared
 * where the schema is shared, objects closed, unions told apart by their tag where the library has a word for that. It is
 * source text rather than values, so that a peer starts as a program of its own would, without our converter.
 */

const list = (texts) => `[${texts.join(', ')}]`;
const quote = (value) => JSON.stringify(value);
const literals = (values) => values.map(quote);
const regex = (pattern) => `/${pattern}/`;

/** How a library writes each kind of schema; `write` gives the text of an inner one. */
const zod = {
  head: "import { z } from 'zod';",
  reference: ({ name }) => name,
  string: ({ pattern }) => (pattern === undefined ? 'z.string()' : `z.string().regex(${regex(pattern)})`),
  constant: ({ value }) => `z.literal(${quote(value)})`,
  enumeration: ({ values }) => `z.enum(${list(literals(values))})`,
  integer: () => 'z.int()',
  boolean: () => 'z.boolean()',
  array: ({ items }, write) => `z.array(${write(items)})`,
  emptyArray: () => 'z.array(z.string()).max(0)',
  nullable: ({ inner }, write) => `${write(inner)}.nullable()`,
  union: ({ names, tag }) => `z.discriminatedUnion(${quote(tag)}, ${list(names)})`,
  object: ({ fields }, write) =>
    object(
      'z.strictObject',
      fields,
      ({ schema, isRequired }) => write(schema) + (isRequired ? '' : '.exactOptional()'),
    ),
  definition: (name, text) => `export const ${name} = ${text};`,
};

const valibot = {
  head: "import * as v from 'valibot';",
  reference: ({ name }) => name,
  string: ({ pattern }) => (pattern === undefined ? 'v.string()' : `v.pipe(v.string(), v.regex(${regex(pattern)}))`),
  constant: ({ value }) => `v.literal(${quote(value)})`,
  enumeration: ({ values }) => `v.picklist(${list(literals(values))})`,
  integer: () => 'v.pipe(v.number(), v.safeInteger())',
  boolean: () => 'v.boolean()',
  array: ({ items }, write) => `v.array(${write(items)})`,
  emptyArray: () => 'v.pipe(v.array(v.string()), v.maxLength(0))',
  nullable: ({ inner }, write) => `v.nullable(${write(inner)})`,
  union: ({ names, tag }) => `v.variant(${quote(tag)}, ${list(names)})`,
  object: ({ fields }, write) =>
    object('v.strictObject', [...fields, ...noArray(fields)], ({ schema, isRequired }) => {
      const text = schema === undefined ? 'v.never()' : write(schema);
      return isRequired ? text : `v.exactOptional(${text})`;
    }),
  definition: (name, text) => `export const ${name} = ${text};`,
};

const typebox = {
  head: "import { Type } from 'typebox';\nexport const definitions = {};",
  reference: ({ name }) => `Type.Ref(${quote(name)})`,
  string: ({ pattern }) => (pattern === undefined ? 'Type.String()' : `Type.String({ pattern: ${regex(pattern)} })`),
  constant: ({ value }) => `Type.Literal(${quote(value)})`,
  enumeration: ({ values }) => `Type.Enum(${list(literals(values))})`,
  integer: ({ minimum, maximum }) => `Type.Integer({ minimum: ${minimum}, maximum: ${maximum} })`,
  boolean: () => 'Type.Boolean()',
  array: ({ items }, write) => `Type.Array(${write(items)})`,
  emptyArray: () => 'Type.Array(Type.String(), { maxItems: 0 })',
  nullable: ({ inner }, write) => `Type.Union([${write(inner)}, Type.Null()])`,
  // TypeBox has no word for a tag: it tries branch after branch.
  union: ({ names }) => `Type.Union(${list(names.map((name) => `Type.Ref(${quote(name)})`))})`,
  object: ({ fields }, write) => {
    const field = ({ schema, isRequired }) => (isRequired ? write(schema) : `Type.Optional(${write(schema)})`);
    return object('Type.Object', fields, field, ', { additionalProperties: false }');
  },
  definition: (name, text) => `definitions.${name} = ${text};`,
};

const arktype = {
  head: "import { type } from 'arktype';",
  reference: ({ name }) => name,
  string: ({ pattern }) => (pattern === undefined ? 'type.string' : `type(${regex(pattern)})`),
  constant: ({ value }) => `type.unit(${quote(value)})`,
  enumeration: ({ values }) => `type.enumerated(${literals(values).join(', ')})`,
  integer: ({ minimum, maximum }) => `type('${minimum} <= number.integer <= ${maximum}')`,
  boolean: () => 'type.boolean',
  array: ({ items }, write) => `${write(items)}.array()`,
  emptyArray: () => 'type.string.array().exactlyLength(0)',
  nullable: ({ inner }, write) => `${write(inner)}.or(type.null)`,
  // ArkType finds the tag by itself.
  union: ({ names }) => `type.or(${names.join(', ')})`,
  object: ({ fields }, write) => {
    const optional = ({ key, isRequired }) => (isRequired ? key : `${key}?`);
    const members = [...fields, ...noArray(fields)].map(({ schema, ...field }) => ({
      key: optional(field),
      text: schema === undefined ? 'type.never' : write(schema),
    }));
    return object('type', [{ key: '+', text: "'reject'" }, ...members], ({ text }) => text);
  },
  definition: (name, text) => `export const ${name} = ${text};`,
};

export const DIALECTS = { zod, valibot, typebox, arktype };

/**
 * To Valibot and ArkType, `[]` is an object too, which passes where no key is required: a key that arrays have and that
 * may not be there makes them answer as all the others do.
 */
function noArray(fields) {
  return fields.some(({ isRequired }) => isRequired) ? [] : [{ key: 'length', isRequired: false }];
}

function object(call, fields, write, rest = '') {
  const members = fields.map((field) => `${quote(field.key)}: ${write(field)}`);
  return `${call}({ ${members.join(', ')} }${rest})`;
}

/** The source text of all definitions in one library. */
export function writeDefinitions(dialect, definitions) {
  const write = (schema) => {
    const { kind, ...facts } = readSchema(schema, definitions);
    return dialect[kind](facts, write);
  };
  const lines = inOrder(definitions).map((name) => dialect.definition(name, write(definitions[name])));
  return `${[dialect.head, ...lines].join('\n')}\n`;
}
