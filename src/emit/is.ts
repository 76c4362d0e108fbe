import type { z } from 'zod';
import type { Form } from '../../schemas/forms.ts';
import * as scalars from '../../schemas/scalars.ts';
import * as scan from '../../schemas/scan.ts';
import { access, type Def, defOf, freeNames, type Schema, sharedSchema, suffix, variantsOf } from './schema.ts';
import { quote, typescriptFile } from './text.ts';

/*
 * Validators that answer yes or no, generated from the Zod schemas: one small function for each schema that is more
 * than a condition, shared where the schema is shared. They need no Zod and no `eval`. A schema of a kind that is not
 * known here is refused, so that nothing is generated that says something else than Zod.
 */

/**
 * `generated/is.ts`: yes or no for each named schema of a form.
 *
 * @param scans the module of `schemas/scan.ts`; without it, the code imports nothing, and patterns alone decide.
 */
export function emitIs({ schemas, metadata }: Form, scans?: string): string {
  const writer = new Writer(metadata, scans !== undefined);
  const rows = Object.entries(schemas).map(([name, schema]) => `  ${name}: ${writer.functionFor(schema, name)},\n`);
  return typescriptFile(
    ...(scans === undefined ? [] : [`import * as scan from ${quote(scans)};`]),
    HELPERS,
    ...writer.parts,
    [
      '/** The same for what has a name and stands inside of objects: in a field, or in a list of one. */',
      `export const nested: Readonly<Record<string, Check>> = {\n${writer.nestedRows()}};`,
    ].join('\n'),
    [
      '/** Whether a value is what a schema admits, by name of the schema. */',
      `export const checks: Readonly<Record<string, Check>> = {\n${rows.join('')}};`,
    ].join('\n'),
  );
}

const HELPERS = `/** Says yes or no. */
export type Check = (value: unknown) => boolean;

const { getPrototypeOf } = Object;

const EMPTY = {};

/**
 * Whether somebody gave every object a key to inherit. Then nothing here can be relied on, since it takes all that for…in
 * visits for a key of its own.
 */
export function isTampered(): boolean {
  for (const _ in EMPTY) return true;
  return false;
}

/** Whether a value is an object, and no array; what its prototype is, each check of an object asks for itself. */
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether the prototype of an object is one that JSON's objects have: no Date, no Map, no instance of a class. A plain
 * object of another realm (a worker, an iframe, a vm context) has a prototype that has none. Since for…in visits what is
 * inherited too, nothing may be there to visit; of Object.prototype, the caller knows that already.
 */
function isForeign(value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === null || (getPrototypeOf(prototype) === null && Object.keys(prototype).length === 0);
}

/** Whether a value is an array whose items all pass; a hole is undefined, which passes nowhere. */
function isArrayOf(value: unknown, isItem: Check): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false;
  return true;
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}`;

/** Written only where there are maps. Any text may be a key, `__proto__` included, so keys are read as JSON has them. */
const MAP_HELPER = `/** Whether a value is an object whose values all pass, under whatever keys. */
function isMapOf(value: unknown, isItem: Check): boolean {
  if (!isRecord(value)) return false;
  if (getPrototypeOf(value) !== Object.prototype && !isForeign(value)) return false;
  for (const key of Object.keys(value)) if (!isItem(value[key])) return false;
  return true;
}`;

/**
 * Whether a value is what JSON calls an object. Written out in each function, and behind a read of the value's constructor:
 * where V8 knows the shape of a value, it knows the prototype too, and otherwise asks its runtime for it. That makes a
 * check of objects alone 1.5 times as fast.
 */
const PLAIN = `  if (!isRecord(value)) return false;
  if ((value.constructor !== Object || getPrototypeOf(value) !== Object.prototype) && !isForeign(value)) return false;
`;

type DefOf<Type extends Def['type']> = Extract<Def, { type: Type }>;

/** The code of a condition on the expression that holds a value. */
type Condition = (value: string) => string;

class Writer {
  /** Functions, and the patterns that they use, in the order in which they need each other. */
  readonly parts: string[] = [];
  readonly #metadata: Form['metadata'];
  readonly #scans: boolean;
  readonly #names = new Map<Schema, string>();
  readonly #nested = new Map<string, string>();
  readonly #freeName = freeNames(['isTampered', 'isRecord', 'isForeign', 'isArrayOf', 'isMapOf', 'isEmptyArray']);

  constructor(metadata: Form['metadata'], scans: boolean) {
    this.#metadata = metadata;
    this.#scans = scans;
  }

  /** The name of the function that checks a schema, which is written first if it is not there yet. */
  functionFor(schema: Schema, path: string): string {
    const shared = sharedSchema(this.#metadata, schema);
    const known = this.#names.get(shared);
    if (known !== undefined) return known;
    const id = this.#idOf(shared);
    const name = this.#freeName(`is${id ?? path}`);
    this.#names.set(shared, name);
    const code = this.#write(defOf(shared), name, id ?? path);
    this.parts.push(id === undefined ? code : `export ${code}`);
    return name;
  }

  #idOf(schema: Schema): string | undefined {
    return this.#metadata.get(schema as z.ZodType)?.id as string | undefined;
  }

  #write(def: Def, name: string, path: string): string {
    if (def.type === 'object') return this.#object(def, name, path);
    if (def.type === 'union' && 'discriminator' in def) return this.#variants(def, name, path);
    return `${head(name)}  return ${this.#expression(def, path)('value')};\n}`;
  }

  /** A condition where that is short, else the call of a function. */
  #condition(schema: Schema, path: string): Condition {
    const def = defOf(schema);
    if (def.type === 'nullable') {
      const inner = this.#condition(def.innerType, path);
      return (value) => `${value} === null || ${inner(value)}`;
    }
    const shared = sharedSchema(this.#metadata, schema);
    const isShort = ['string', 'number', 'boolean', 'literal', 'array', 'record'].includes(def.type);
    if (isShort && this.#idOf(shared) === undefined) return this.#expression(def, path);
    const name = this.functionFor(shared, path);
    this.#noteNested(shared, name);
    return (value) => `${name}(${value})`;
  }

  /** One row of a table for each schema with a name that others refer to. */
  nestedRows(): string {
    return [...this.#nested].map(([id, name]) => `  ${id}: ${name},\n`).join('');
  }

  #noteNested(schema: Schema, name: string): void {
    const id = this.#idOf(schema);
    if (id !== undefined) this.#nested.set(id, name);
  }

  #expression(def: Def, path: string): Condition {
    switch (def.type) {
      case 'string':
        return this.#string(def, path);
      case 'number':
        return integer(def, path);
      case 'array':
        return this.#array(def, path);
      case 'record':
        return this.#map(def, path);
      case 'boolean':
        return (value) => `typeof ${value} === 'boolean'`;
      case 'literal':
        return oneOf(def.values, path);
      case 'enum':
        return oneOf(Object.values(def.entries), path);
      case 'union': {
        const options = def.options.map((option, i) => this.#condition(option, `${path}Option${i}`));
        return (value) => options.map((option) => option(value)).join(' || ');
      }
      default:
        return refuse(path, `Zod's "${def.type}"`);
    }
  }

  #string(def: DefOf<'string'>, path: string): Condition {
    const tests = checksOf(def).map((check): Condition => {
      const pattern = 'pattern' in check ? check.pattern : undefined;
      if (!(pattern instanceof RegExp)) return refuse(path, `the check "${check.check}"`);
      if (pattern.flags !== '') return refuse(path, `${pattern}, whose flags JSON Schema cannot say`);
      const name = this.#freeName(`${path}Pattern`);
      this.parts.push(`const ${name} = ${pattern};`);
      const scanned = this.#scans && hasScan(path, pattern);
      return (value) => (scanned ? `scan.${path}(${value}, ${name})` : `${name}.test(${value})`);
    });
    return (value) => [`typeof ${value} === 'string'`, ...tests.map((test) => test(value))].join(' && ');
  }

  #array(def: DefOf<'array'>, path: string): Condition {
    const lengths = checksOf(def);
    const isEmpty = lengths.every((check) => 'maximum' in check && check.maximum === 0);
    if (!isEmpty) refuse(path, 'an array with a length');
    if (lengths.length > 0) return (value) => `isEmptyArray(${value})`;
    const item = this.functionFor(def.element, `${path}Item`);
    this.#noteNested(sharedSchema(this.#metadata, def.element), item);
    return (value) => `isArrayOf(${value}, ${item})`;
  }

  #map(def: DefOf<'record'>, path: string): Condition {
    const key = defOf(def.keyType);
    if (key.type !== 'string' || checksOf(key).length > 0 || checksOf(def).length > 0)
      refuse(path, 'a map of some keys');
    if (!this.parts.includes(MAP_HELPER)) this.parts.push(MAP_HELPER);
    const item = this.functionFor(def.valueType, `${path}Item`);
    this.#noteNested(sharedSchema(this.#metadata, def.valueType), item);
    return (value) => `isMapOf(${value}, ${item})`;
  }

  #object(def: DefOf<'object'>, name: string, path: string): string {
    if (def.catchall === undefined || defOf(def.catchall).type !== 'never') refuse(path, 'an object that is open');
    if (checksOf(def).length > 0) refuse(path, 'an object with checks');
    const fields = Object.entries(def.shape).map(([key, schema]) => this.#field(key, schema, path));
    const required = fields.filter(({ isRequired }) => isRequired).length;
    const branches = fields.map(({ key, isRequired, condition }) => {
      const count = isRequired ? '        required++;\n' : '';
      // By its name: V8 reads a field that the code names faster than `value[key]`.
      const wrong = not(condition(`value${access(key)}`));
      return `      case ${quote(key)}:\n        if (${wrong}) return false;\n${count}        break;\n`;
    });
    return `${head(name)}${PLAIN}${required > 0 ? '  let required = 0;\n' : ''}  for (const key in value) {
    switch (key) {
${branches.join('')}      default:
        return false;
    }
  }
  return ${required > 0 ? `required === ${required}` : 'true'};
}`;
  }

  #field(key: string, schema: Schema, path: string): { key: string; isRequired: boolean; condition: Condition } {
    const def = defOf(schema);
    const isRequired = def.type !== 'optional';
    if (!isRequired && !schema._zod.traits.has('ZodExactOptional')) {
      refuse(path, `\`${key}\`, which may be undefined; write .exactOptional()`);
    }
    const inner = def.type === 'optional' ? def.innerType : schema;
    return { key, isRequired, condition: this.#condition(inner, `${path}${suffix(key)}`) };
  }

  #variants(def: DefOf<'union'>, name: string, path: string): string {
    const { discriminator, variants } = variantsOf(def, path);
    const cases = variants.map(({ option, values }, i) => {
      const labels = values.map((value) => `    case ${quote(value)}:\n`).join('');
      return `${labels}      return ${this.functionFor(option, `${path}Option${i}`)}(value);\n`;
    });
    return `${head(name)}  if (!isRecord(value)) return false;
  switch (value${access(discriminator)}) {
${cases.join('')}    default:
      return false;
  }
}`;
  }
}

/** Whether there is a scan of that name, and for this very pattern. */
function hasScan(name: string, pattern: RegExp): boolean {
  const scalar = Object.hasOwn(scan, name) ? SCALARS.get(name) : undefined;
  const checks = scalar === undefined ? [] : checksOf(defOf(scalar));
  return checks.some((check) => 'pattern' in check && String(check.pattern) === String(pattern));
}

const SCALARS = new Map<string, Schema>(Object.entries(scalars));

/** The code of the opposite of a condition, without parentheses where it is a single call or comparison. */
function not(condition: string): string {
  if (/^[\w.]+\([^()]*\)$/.test(condition)) return `!${condition}`;
  const [left, right, ...others] = condition.split(' === ');
  const isSingle = right !== undefined && others.length === 0 && !/ [|&]{2} /.test(condition);
  return isSingle ? `${left} !== ${right}` : `!(${condition})`;
}

function head(name: string): string {
  return `function ${name}(value: unknown): boolean {\n`;
}

function integer(def: DefOf<'number'>, path: string): Condition {
  if (!('format' in def) || def.format !== 'safeint') return refuse(path, 'Zod\'s "number" of any kind');
  return (value) => `Number.isSafeInteger(${value})`;
}

function oneOf(values: readonly unknown[], path: string): Condition {
  const literals = values.map((value) => (typeof value === 'string' ? quote(value) : refuse(path, `${value}`)));
  return (value) => literals.map((text) => `${value} === ${text}`).join(' || ');
}

function checksOf(def: Def): z.core.$ZodCheckDef[] {
  return ('checks' in def ? (def.checks ?? []) : []).map((check) => check._zod.def);
}

function refuse(path: string, received: string): never {
  throw new Error(`${path}: expected a schema that can be checked ahead of time, received ${received}.`);
}
