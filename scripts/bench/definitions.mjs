/*
 * Reads the definitions of the exported JSON Schema into the few kinds of schema that occur there, so that each peer's
 * dialect has to say only how it writes a kind. What is not one of these kinds is refused: a peer that was given less to
 * check would win unfairly.
 */

const PREFIX = '#/$defs/';
export const ANNOTATIONS = ['title', 'description', 'default', 'examples', 'deprecated'];
// Beside a pattern, for the languages in which `$` lets a line break pass. In ECMAScript it can refuse nothing more,
// which the vectors confirm, and no peer's users would write it.
const LINE_BREAK_GUARD = '{"pattern":"[^!-~]"}';

/**
 * The kind of a schema and what belongs to it.
 *
 * @param definitions all definitions by name, to find the tag of a union.
 */
export function readSchema(schema, definitions) {
  const { not, ...rest } = Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key)));
  if (not !== undefined && (JSON.stringify(not) !== LINE_BREAK_GUARD || rest.pattern === undefined)) refuse(schema);
  const keywords = Object.keys(rest)
    .filter((key) => key !== 'type' || rest.anyOf === undefined)
    .sort()
    .join(' ');
  const read = READERS[keywords] ?? refuse(schema);
  return read(rest, definitions);
}

const READERS = {
  $ref: ({ $ref }) => ({ kind: 'reference', name: targetOf($ref) }),
  oneOf: ({ oneOf }, definitions) => {
    const names = oneOf.map(({ $ref }) => targetOf($ref));
    return { kind: 'union', names, tag: tagOf(names, definitions) };
  },
  anyOf: (schema) => ({ kind: 'nullable', inner: besidesNull(schema) }),
  type: (schema) => readType(schema),
  'pattern type': ({ pattern }) => ({ kind: 'string', pattern }),
  'const type': ({ const: value }) => ({ kind: 'constant', value }),
  'enum type': ({ enum: values }) => ({ kind: 'enumeration', values }),
  'items type': ({ items }) => ({ kind: 'array', items }),
  // The names of the fields of an object that has none.
  'items maxItems type': ({ maxItems }) => (maxItems === 0 ? { kind: 'emptyArray' } : refuse({ maxItems })),
  'maximum minimum type': readInteger,
  'additionalProperties properties type': readObject,
  'additionalProperties properties required type': readObject,
};

function readObject({ additionalProperties, properties, required = [] }) {
  if (additionalProperties !== false) refuse({ additionalProperties });
  const fields = Object.entries(properties).map(([key, schema]) => ({
    key,
    schema,
    isRequired: required.includes(key),
  }));
  return { kind: 'object', fields };
}

/** Not every library's integers can be given bounds; what each calls an integer, or a safe one, has just these. */
function readInteger({ minimum, maximum, type }) {
  const isSafe = type === 'integer' && minimum === Number.MIN_SAFE_INTEGER && maximum === Number.MAX_SAFE_INTEGER;
  return isSafe ? { kind: 'integer', minimum, maximum } : refuse({ minimum, maximum, type });
}

function readType({ type }) {
  if (Array.isArray(type)) {
    const [first, second, ...others] = type;
    if (second !== 'null' || others.length > 0) refuse({ type });
    return { kind: 'nullable', inner: { type: first } };
  }
  return type === 'string' || type === 'boolean' ? { kind: type } : refuse({ type });
}

function besidesNull({ anyOf }) {
  const [inner, nothing] = anyOf;
  return anyOf.length === 2 && nothing.type === 'null' ? inner : refuse({ anyOf });
}

/** The key whose constant tells the objects of a union apart. */
export function tagOf(names, definitions) {
  const isTag = (tag) => new Set(names.map((name) => constantOf(name, tag, definitions))).size === names.length;
  return ['versioned_object.name', 'versioned_object.version'].find(isTag) ?? refuse(names);
}

/** What all objects that a definition admits have at a key, or nothing. */
export function constantOf(name, key, definitions) {
  const { properties, oneOf } = definitions[name];
  if (oneOf === undefined) return properties[key].const;
  const constants = new Set(oneOf.map(({ $ref }) => constantOf(targetOf($ref), key, definitions)));
  return constants.size === 1 ? [...constants][0] : undefined;
}

export function targetOf(reference) {
  return reference.startsWith(PREFIX) ? reference.slice(PREFIX.length) : refuse(reference);
}

/** Names of the definitions, each behind those that it refers to. */
export function inOrder(definitions) {
  const names = new Set();
  const add = (name) => {
    if (names.has(name)) return;
    for (const [, target] of JSON.stringify(definitions[name]).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) add(target);
    names.add(name);
  };
  for (const name of Object.keys(definitions)) add(name);
  return [...names];
}

function refuse(what) {
  throw new Error(`Expected a schema that every peer can be given, received ${JSON.stringify(what)}.`);
}
