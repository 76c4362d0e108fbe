import { ANNOTATIONS, constantOf, readSchema, targetOf } from './definitions.mjs';

/*
 * The exported bundle as Ajv likes it best. The bundle as it is takes part too.
 */

const NAME = 'versioned_object.name';

/**
 * The bundle with OpenAPI's keyword `discriminator` in each union, which lets Ajv go to the right branch at once, and
 * without what decides nothing: annotations, and a guard that means nothing in ECMAScript (see definitions.mjs). It names
 * no dialect, so that Ajv's own, draft-07, takes it: the one for 2020-12 keeps books on keys that nothing asks for, and is
 * a little slower. A union of the versions of one object stands in unions of objects itself, and Ajv asks for the name
 * there: it is said beside the versions.
 */
export function discriminated({ $id, $ref, $defs: definitions }) {
  const entries = Object.entries(definitions).map(([name, schema]) => [name, withTag(schema)]);
  return { $id, $ref, $defs: Object.fromEntries(entries) };

  function withTag(schema) {
    if (schema.oneOf === undefined) return lean(schema);
    const { tag } = readSchema(schema, definitions);
    const union = { type: 'object', discriminator: { propertyName: tag }, oneOf: schema.oneOf };
    if (tag === NAME) return union;
    const name = constantOf(targetOf(schema.oneOf[0].$ref), NAME, definitions);
    return { ...union, required: [NAME], properties: { [NAME]: { type: 'string', const: name } } };
  }
}

function lean(schema) {
  const { not, ...rest } = schema;
  const kept = not === undefined || schema.pattern === undefined ? schema : rest;
  const entries = Object.entries(kept).filter(([key]) => !ANNOTATIONS.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, leanKeyword(key, value)]));
}

/** What stands in a keyword: names of keys are none of the keywords that they may look like. */
function leanKeyword(key, value) {
  if (key === 'properties')
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, lean(inner)]));
  if (key === 'items') return lean(value);
  return key === 'anyOf' ? value.map(lean) : value;
}
