import { compile, costOf } from './cel.mjs';

/*
 * What makes a schema structural, as Kubernetes asks for it in a CustomResourceDefinition: its keywords, its types, what
 * may stand within junctors, and rules that compile and stay within the budget.
 */

const VALUE = ['enum', 'exclusiveMaximum', 'exclusiveMinimum', 'format', 'maxItems', 'maxLength', 'maxProperties'];
VALUE.push('maximum', 'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'pattern', 'required');
const JUNCTORS = ['allOf', 'anyOf', 'oneOf', 'not'];
const OUTSIDE = [
  'additionalProperties',
  'default',
  'description',
  'example',
  'externalDocs',
  'nullable',
  'title',
  'type',
];
OUTSIDE.push('x-kubernetes-embedded-resource', 'x-kubernetes-int-or-string', 'x-kubernetes-list-map-keys');
OUTSIDE.push('x-kubernetes-list-type', 'x-kubernetes-map-type', 'x-kubernetes-preserve-unknown-fields');
OUTSIDE.push('x-kubernetes-validations');
const TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
const REASONS = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];

/** Of one rule, and of all rules of a definition. */
const COST_LIMITS = { rule: 10_000_000, schema: 100_000_000 };
const REQUEST_BYTES = 3 * 1024 * 1024;

/** What is wrong with a schema that stands below a property, or with `isRoot` with that of a whole resource. */
export function lint(schema, { isRoot = false } = {}) {
  const linter = { faults: [], cost: 0 };
  if (isRoot) lintRoot(schema, linter);
  lintStructure(schema, '', linter, 1);
  if (linter.cost > COST_LIMITS.schema) report(linter, '', `has rules that cost ${linter.cost} in all`);
  return linter.faults;
}

/** What all rules may cost together, by an upper bound. */
export function totalCost(schema) {
  const linter = { faults: [], cost: 0 };
  lintStructure(schema, '', linter, 1);
  return linter.cost;
}

function report({ faults }, path, text) {
  faults.push(`${path || 'the schema'} ${text}`);
}

function lintRoot(schema, linter) {
  if (schema.type !== 'object') report(linter, '', 'is not of the type object');
  if (schema.nullable) report(linter, '', 'is nullable');
  if (schema.additionalProperties !== undefined) report(linter, '', 'has additionalProperties at the root');
}

function lintStructure(schema, path, linter, cardinality) {
  lintKeywords(schema, [...VALUE, ...JUNCTORS, ...OUTSIDE, 'items', 'properties'], path, linter);
  if (!TYPES.includes(schema.type)) report(linter, path, `has the type ${JSON.stringify(schema.type)}`);
  if (schema.type === 'array' && schema.items === undefined) report(linter, path, 'is an array without items');
  if (schema.properties !== undefined && schema.additionalProperties !== undefined) {
    report(linter, path, 'has properties and additionalProperties');
  }
  if (schema.additionalProperties === false) report(linter, path, 'forbids additionalProperties');
  // Not a rule of Kubernetes, but ours: a default would be written into every object.
  if (schema.default !== undefined) report(linter, path, 'has a default');
  lintValue(schema, path, linter);
  lintJunctors(schema, schema, path, linter);
  lintRules(schema, path, linter, cardinality);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    lintStructure(property, `${path}/${key}`, linter, cardinality);
  }
  for (const keyword of ['items', 'additionalProperties']) {
    const items = schema[keyword];
    if (Array.isArray(items)) report(linter, path, `has a list of ${keyword}`);
    else if (typeof items === 'object') {
      // As many as fit into a request, each with a comma, whatever they stand in.
      const most = Math.floor(REQUEST_BYTES / (smallest(items) + 1));
      lintStructure(items, `${path}/*`, linter, most);
    }
  }
}

function lintKeywords(schema, known, path, linter) {
  for (const keyword of Object.keys(schema)) {
    if (!known.includes(keyword)) report(linter, path, `has ${keyword}`);
  }
}

function lintValue({ pattern, enum: values }, path, linter) {
  if (pattern !== undefined && !isPortable(pattern)) report(linter, path, `has a pattern beyond RE2: ${pattern}`);
  if (values !== undefined && values.length === 0) report(linter, path, 'has an empty enum');
}

function isPortable(pattern) {
  if (/\(\?(?!:)|\\[1-9]|\\k/.test(pattern)) return false;
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Within junctors stand value validations only, of what is declared outside of them. */
function lintJunctors(schema, outside, path, linter) {
  for (const junctor of JUNCTORS) {
    for (const branch of [schema[junctor] ?? []].flat()) lintNested(branch, outside, `${path}/${junctor}`, linter);
  }
}

function lintNested(schema, outside, path, linter) {
  lintKeywords(schema, [...VALUE, ...JUNCTORS, 'items', 'properties'], path, linter);
  lintValue(schema, path, linter);
  lintJunctors(schema, outside, path, linter);
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const declared = outside.properties?.[key];
    if (declared === undefined) report(linter, `${path}/${key}`, 'is not declared outside of junctors');
    else lintNested(property, declared, `${path}/${key}`, linter);
  }
  if (schema.items === undefined) return;
  if (outside.items === undefined) report(linter, `${path}/*`, 'is not declared outside of junctors');
  else lintNested(schema.items, outside.items, `${path}/*`, linter);
}

function lintRules(schema, path, linter, cardinality) {
  const rules = schema['x-kubernetes-validations'] ?? [];
  if (rules.length === 0) return;
  const { faults } = compile(schema);
  for (const fault of faults) report(linter, path, `has a rule that is wrong: ${fault}`);
  for (const rule of rules) {
    lintRule(rule, schema, path, linter);
    if (faults.length > 0) continue;
    const cost = costOf(rule.rule, schema) * cardinality;
    const messageCost = rule.messageExpression === undefined ? 0 : costOf(rule.messageExpression, schema);
    if (Math.max(cost, messageCost) > COST_LIMITS.rule)
      report(linter, path, `has a rule that costs ${cost}: ${rule.rule}`);
    linter.cost += cost + messageCost;
  }
}

function lintRule({ message, messageExpression, fieldPath, reason }, schema, path, linter) {
  if (message === undefined && messageExpression === undefined) report(linter, path, 'has a rule without a message');
  if (message?.includes('\n')) report(linter, path, 'has a message of several lines');
  if (reason !== undefined && !REASONS.includes(reason)) report(linter, path, `has a rule with the reason ${reason}`);
  if (fieldPath !== undefined && !isDeclared(fieldPath, schema)) {
    report(linter, path, `has a rule about ${fieldPath}, which is not declared`);
  }
}

/** `.a['b.c'].d` */
function isDeclared(fieldPath, schema) {
  const parts = [...fieldPath.matchAll(/\.(\w+)|\['([^']+)'\]/g)];
  if (parts.map(([part]) => part).join('') !== fieldPath) return false;
  return parts.reduce((at, [, name, quoted]) => at?.properties?.[name ?? quoted], schema) !== undefined;
}

/** How few bytes a value can have in JSON. */
function smallest(schema) {
  if (schema.type !== 'object') return { string: 2, boolean: 4, array: 2 }[schema.type] ?? 1;
  const required = (schema.required ?? []).filter((key) => schema.properties?.[key] !== undefined);
  return required.reduce((bytes, key) => bytes + key.length + smallest(schema.properties[key]) + 4, 2);
}
