import { Environment } from '@marcbachmann/cel-js';

/* Rules in CEL as the API server compiles and runs them: keys are escaped, and null is absent. */

/** Kubernetes' escapes, written down once more on purpose: those of the emitter are what is tested. */
export function escapeKey(key) {
  const words = ['true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if'];
  words.push('import', 'let', 'loop', 'package', 'namespace', 'return', 'var', 'void', 'while');
  if (words.includes(key)) return `__${key}__`;
  return key
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__');
}

/** Keys that no escape makes an identifier are out of the reach of rules. */
function reachable([key]) {
  return /^[A-Za-z_./-][\w./-]*$/.test(key);
}

/** A structural schema as a type of CEL. */
function typeOf(schema) {
  if (schema.type === 'object' && schema.properties !== undefined) return fieldsOf(schema);
  if (schema.type === 'object') return 'map';
  return { array: 'list', string: 'string', boolean: 'bool', integer: 'int', number: 'double' }[schema.type];
}

function fieldsOf({ properties }) {
  const entries = Object.entries(properties).filter(reachable);
  return Object.fromEntries(entries.map(([key, property]) => [escapeKey(key), typeOf(property)]));
}

/** A value as a rule sees it. */
function seenBy(value, schema) {
  if (schema.type === 'integer') return BigInt(Math.trunc(value));
  if (schema.type === 'array') return value.map((item) => seenBy(item, schema.items));
  if (schema.type !== 'object') return value;
  const typed = Object.entries(value).map(([key, own]) => [key, own, schema.properties?.[key]]);
  const present = typed.filter(([key, own, property]) => own !== null && property !== undefined && reachable([key]));
  return Object.fromEntries(present.map(([key, own, property]) => [escapeKey(key), seenBy(own, property)]));
}

/** What is wrong with the rules of one object, by the compiler; `expressions` are what there is to run. */
export function compile(schema) {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  environment.registerVariable('self', { schema: fieldsOf(schema) });
  const faults = [];
  const expression = (text, type) => {
    const { valid, type: found, error } = environment.check(text);
    if (!valid) faults.push(`${text} does not compile: ${error.message.split('\n')[0]}`);
    else if (found !== type) faults.push(`${text} is a ${found}, not a ${type}`);
    // The compiler lets `has()` of what is not declared pass.
    for (const path of unknownPaths(text, schema)) faults.push(`${text} reads ${path}, which is not declared`);
    return valid ? environment.parse(text) : undefined;
  };
  const compiled = (schema['x-kubernetes-validations'] ?? []).map((rule) => ({
    ...rule,
    holds: expression(rule.rule, 'bool'),
    text: rule.messageExpression === undefined ? undefined : expression(rule.messageExpression, 'string'),
  }));
  return { faults, rules: compiled };
}

function unknownPaths(text, schema) {
  const code = text.replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");
  const isDeclared = (path) => {
    let at = schema;
    for (const name of path.split('.').slice(1)) {
      at = Object.entries(at?.properties ?? {}).find(([key]) => escapeKey(key) === name)?.[1];
    }
    return at !== undefined;
  };
  return [...code.matchAll(/\bself(?:\.\w+)+/g)].map(([path]) => path).filter((path) => !isDeclared(path));
}

/** The rules of one object that fail for a value: where, and with which message. */
export function failures({ rules }, schema, value) {
  const scope = { self: seenBy(value, schema) };
  return rules
    .filter(({ holds }) => holds(scope) !== true)
    .map(({ text, message, fieldPath = '' }) => ({ fieldPath, message: text === undefined ? message : text(scope) }));
}

/** Of a rule, and of the text that it gives when it fails: how long their strings can get decides what they cost. */
export function costOf(text, schema) {
  const environment = new Environment({ unlistedVariablesAreDyn: false });
  environment.registerVariable('self', { schema: fieldsOf(schema) });
  return measure(environment.parse(text).ast, schema).cost;
}

const UNBOUNDED = 3 * 1024 * 1024;

/**
 * An upper bound of the estimate that cel-go makes (checker/cost.go): 1 for each name, selection and call, 10 for each
 * list and 1 for each of its items, a tenth for each character that is compared or joined, both sides of `||` and `&&`.
 */
function measure({ op, args }, schema) {
  if (op === 'value') return { cost: 0, size: String(args).length };
  if (op === 'id') return { cost: 1, size: 0, schema };
  if (op === '.') {
    const around = measure(args[0], schema);
    const at = Object.entries(around.schema.properties).find(([key]) => escapeKey(key) === args[1])[1];
    return { cost: around.cost + 1, size: sizeOf(at), schema: at };
  }
  if (op === 'list')
    return { cost: 10 + args.length + sum(args.map((item) => measure(item, schema).cost)), size: args };
  const parts = operandsOf(op, args).map((part) => measure(part, schema));
  const cost = 1 + sum(parts.map((part) => part.cost));
  const sizes = parts.map(({ size }) => size ?? 0);
  if (op === '+') return { cost: cost + Math.ceil(sum(sizes) / 10), size: sum(sizes) };
  if (op === 'in') {
    const longest = Math.max(...sizes[1].map((item) => String(item.args).length));
    return { cost: cost + sizes[1].length * (1 + Math.ceil(longest / 10)) };
  }
  if (op === '==' || op === '!=') return { cost: cost + Math.ceil(Math.min(...sizes) / 10) };
  if (['||', '&&', '!_', 'call'].includes(op)) return { cost };
  throw new Error(`The cost of ${op} is not known.`);
}

/** `has(x)` is a call with a list of arguments; other operators have one operand, or a list of them. */
function operandsOf(op, args) {
  if (op === 'call') return args[1];
  return Array.isArray(args) ? args : [args];
}

function sizeOf(schema) {
  if (schema.enum !== undefined) return Math.max(...schema.enum.map((value) => String(value).length));
  return schema.type === 'string' ? UNBOUNDED : 0;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
