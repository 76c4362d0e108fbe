import { Ajv } from 'ajv';
import { compile, failures } from './cel.mjs';

/*
 * What an API server does with an object: it prunes what the schema does not declare, validates the rest, and then runs
 * the rules, unless something is so wrong that they could not be trusted. That the first two steps are those of
 * Kubernetes is what `judge/run.sh` checks.
 */

const ajv = new Ajv({ allErrors: true, strict: false, formats: { int64: true } });

/** Faults that keep the API server from running the rules. */
const BLOCKING = ['enum', 'maxItems', 'required', 'type'];

/** A judge of values for a structural schema. */
export function serverFor(schema) {
  const isValid = ajv.compile(translate(schema));
  const compiled = new Map();
  return (input) => {
    const value = prune(input, schema);
    const structural = isValid(value) ? [] : isValid.errors.filter(({ keyword }) => keyword !== 'if').map(faultOf);
    const isBlocked = structural.some(({ keyword }) => BLOCKING.includes(keyword));
    const rules = isBlocked ? [] : runRules(value, schema, '', compiled);
    return { structural, rules, accepted: structural.length + rules.length === 0 };
  };
}

function faultOf({ instancePath, keyword, message }) {
  return { path: instancePath, keyword, message };
}

/** Removes what is not declared, as the API server does before anything else. */
export function prune(value, schema) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return schema.items === undefined ? value : value.map((item) => prune(item, schema.items));
  const declared = Object.entries(value).filter(([key]) => propertyOf(schema, key) !== undefined);
  return Object.fromEntries(declared.map(([key, own]) => [key, prune(own, propertyOf(schema, key))]));
}

/** What an object's key is declared as. */
export function propertyOf({ properties = {}, additionalProperties }, key) {
  return Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
}

/** A structural schema in JSON Schema, which has no `nullable` beside other keywords. */
function translate(schema) {
  const { nullable, 'x-kubernetes-validations': _, ...rest } = schema;
  const translated = {
    ...rest,
    ...(rest.properties && { properties: mapValues(rest.properties, translate) }),
    ...(rest.items && { items: translate(rest.items) }),
    ...(rest.additionalProperties && { additionalProperties: translate(rest.additionalProperties) }),
  };
  return nullable ? { if: { type: 'null' }, else: translated } : translated;
}

function runRules(value, schema, path, compiled) {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => runRules(item, schema.items, `${path}[${i}]`, compiled));
  }
  const nested = Object.entries(value).flatMap(([key, own]) => {
    const place = /^\w+$/.test(key) ? `${path}.${key}` : `${path}['${key}']`;
    return runRules(own, propertyOf(schema, key), place, compiled);
  });
  return [...ownRules(value, schema, path, compiled), ...nested];
}

function ownRules(value, schema, path, compiled) {
  if (schema['x-kubernetes-validations'] === undefined) return [];
  if (!compiled.has(schema)) compiled.set(schema, compile(schema));
  const failed = failures(compiled.get(schema), schema, value);
  return failed.map(({ fieldPath, message }) => `${path}${fieldPath}: ${message}`);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
