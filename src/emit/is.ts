import type { z } from 'zod';
import type { Form } from '../../schemas/forms.ts';
import { type Automaton, automatonOf } from './automaton.ts';
import { type Condition, checkCode, FEW, type Field, not, oneOf, overItems, partial, refusalOfTexts } from './check.ts';
import { ASCII } from './expression.ts';
import { Family, fieldCheck, type Holder, type Member } from './families.ts';
import { type Keys, type Kind, Kinds, plain } from './kinds.ts';
import { type Def, defOf, freeNames, type Schema, sharedSchema, suffix } from './schema.ts';
import { constantFunction, docComment, quote, typescriptFile } from './text.ts';
import { oppositeOf, writtenOut } from './written-out.ts';

/*
 * Validators that answer yes or no, generated from the Zod schemas: one small function for each schema that is more
 * than a condition, shared where the schema is shared. They need no Zod and no `eval`. A schema of a kind that is not
 * known here is refused, so that nothing is generated that says something else than Zod.
 */

/**
 * `generated/is.ts`: yes or no for each named schema of a form. The code imports nothing.
 *
 * @param digest tells for which objects the code is, where it does not lie beside them.
 */
export function emitIs({ schemas, metadata }: Form, digest?: string): string {
  const writer = new Writer(metadata);
  const rows = Object.entries(schemas).map(([name, schema]) => `  ${name}: ${writer.functionFor(schema, name)},\n`);
  return typescriptFile(
    ...(digest === undefined ? [] : [digestConstant(digest)]),
    HELPERS,
    ...writer.tables(),
    ...writer.readers(),
    ...writer.parts.map(codeOf),
    ...writer.tablesOfKinds(),
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

function digestConstant(digest: string): string {
  return `${docComment('Of the objects that this was generated for: their registry takes no checks with another.')}export const digest = ${quote(digest)};`;
}

const HELPERS = `/** Says yes or no. */
export type Check = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;
type FieldCheck = (value: Fields, kind: number) => boolean;

const { getPrototypeOf } = Object;

const EMPTY = {};

/**
 * Whether somebody gave every object a key to inherit. Then nothing here can be relied on, since it takes all that for…in
 * visits for a key of its own.
 */
export const isTampered = function (): boolean {
  for (const _ in EMPTY) return true;
  return false;
};

/**
 * Whether the prototype of an object is one that JSON's objects have: no Date, no Map, no instance of a class. A plain
 * object of another realm (a worker, an iframe, a vm context) has a prototype that has none. Since for…in visits what is
 * inherited too, nothing may be there to visit; of Object.prototype, the caller knows that already.
 */
const isForeign = function (value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === null || (getPrototypeOf(prototype) === null && Object.keys(prototype).length === 0);
};

const isEmptyArray = function (value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
};`;

/** Written only where there are maps. Any text may be a key, `__proto__` included, so keys are read as JSON has them. */
const MAP_HELPER = `/** Whether a value is an object whose values all pass, under whatever keys. */
const isMapOf = function (input: unknown, isItem: Check): boolean {
${plain('false')}  for (const key of Object.keys(value)) if (!isItem(value[key])) return false;
  return true;
};`;

/** Names that no schema can have. */
const RESERVED = Array.from((HELPERS + MAP_HELPER).matchAll(/const (\w+) = function/g), ([, name]) => name as string);

type DefOf<Type extends Def['type']> = Extract<Def, { type: Type }>;

/** Code, or what makes it when everything else is known. */
type Part = string | (() => string);

function codeOf(part: Part): string {
  return typeof part === 'string' ? part : part();
}

class Writer {
  /** Functions, and the patterns that they use, in the order in which they need each other. */
  readonly parts: Part[] = [];
  readonly #metadata: Form['metadata'];
  readonly #names = new Map<Schema, string>();
  readonly #nested = new Map<string, string>();
  readonly #tabled: Tabled[] = [];
  readonly #kinds = new Map<Def, Kind>();
  readonly #groups = new Map<string, Kinds>();
  readonly #families: Family[] = [];
  readonly #freeName = freeNames(RESERVED);

  constructor(metadata: Form['metadata']) {
    this.#metadata = metadata;
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
    this.parts.push(id === undefined ? code : () => `export ${codeOf(code)}`);
    return name;
  }

  #idOf(schema: Schema): string | undefined {
    return this.#metadata.get(schema as z.ZodType)?.id as string | undefined;
  }

  #write(def: Def, name: string, path: string): Part {
    if (def.type === 'object') return this.#object(def, name, path);
    if (def.type === 'array') return this.#array(def, name, path);
    if (def.type === 'union' && 'discriminator' in def) return this.#variants(def, name, path);
    const texts = textsOf(def, path);
    if (texts.length > FEW) return checkCode(name, `${refusalOfTexts('value', texts, '  ')}  return true;\n`);
    return checkCode(name, `  return ${this.#expression(def, path)('value')};\n`);
  }

  /** A condition where that is short, else the call of a function. */
  #condition(schema: Schema, path: string): Condition {
    const def = defOf(schema);
    if (def.type === 'nullable') {
      const inner = this.#condition(def.innerType, path);
      return (value) => `${value} === null || ${inner(value)}`;
    }
    const shared = sharedSchema(this.#metadata, schema);
    if (isShort(def) && this.#idOf(shared) === undefined) return this.#expression(def, path);
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
        return (value) => `isEmptyArray(${value})`;
      case 'record':
        return this.#map(def, path);
      case 'boolean':
        return (value) => `typeof ${value} === 'boolean'`;
      case 'literal':
      case 'enum':
        return oneOf(textsOf(def, path));
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
      return this.#pattern(pattern, path);
    });
    return (value) => [`typeof ${value} === 'string'`, ...tests.map((test) => test(value))].join(' && ');
  }

  #pattern(pattern: RegExp, path: string): Condition {
    const straight = writtenOut(pattern);
    if (straight !== undefined) {
      const name = this.#freeName(`not${path}`);
      this.parts.push(`${patternComment(pattern)}const ${name} = ${oppositeOf(straight)};`);
      return (value) => `!${name}.test(${value})`;
    }
    const automaton = automatonOf(pattern);
    if (automaton === undefined) {
      const name = this.#freeName(`${path}Pattern`);
      this.parts.push(`const ${name} = ${pattern};`);
      return (value) => `${name}.test(${value})`;
    }
    const name = this.#freeName(`matches${path}`);
    this.#tabled.push({ patterns: [{ name, pattern }], automaton });
    return (value) => `${name}(${value})`;
  }

  /** The tables of all patterns that have some, and how they are read. */
  tables(): string[] {
    return shared(this.#tabled).map((table) => tableCode(this.#freeName('table'), table));
  }

  #array(def: DefOf<'array'>, name: string, path: string): string {
    if (checksOf(def).length > 0) refuse(path, 'an array with a length');
    return checkCode(name, overItems(this.#refusalOfItem(def.element, `${path}Item`)));
  }

  /** Statements that refuse an item of a list. Some texts need no function of their own there. */
  #refusalOfItem(schema: Schema, path: string): string {
    const texts = this.#isNamed(schema) ? [] : textsOf(defOf(schema), path);
    if (texts.length > 0) return refusalOfTexts('item', texts, '    ');
    return `    if (${not(this.#condition(schema, path)('item'))}) return false;\n`;
  }

  #isNamed(schema: Schema): boolean {
    return this.#idOf(sharedSchema(this.#metadata, schema)) !== undefined;
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

  #object(def: DefOf<'object'>, name: string, path: string): Part {
    requireClosed(def, path);
    const member = this.#memberOf(def, path);
    if (member !== undefined) {
      const kind = this.#kindOf(def, path);
      this.#join({ kind, path, ...member });
      return () => checkCode(name, kind.kinds.one(kind), 'input: unknown');
    }
    const fields = this.#fieldsOf(def, path);
    if (!fields.some(({ isRequired }) => isRequired)) return partial(name, fields);
    const kind = this.#kindOf(def, path);
    this.parts.push(fieldCheck(fields, kind));
    return checkCode(name, kind.kinds.one(kind), 'input: unknown');
  }

  #fieldsOf(def: DefOf<'object'>, path: string): (Field & { isRequired: boolean })[] {
    return Object.entries(def.shape).map(([key, schema]) => {
      const { inner, isRequired } = present(key, schema, path);
      return { key, isRequired, condition: this.#condition(inner, `${path}${suffix(key)}`) };
    });
  }

  /** The fields of an object that has them in an object inside of it, where it may have a family. */
  #memberOf(def: DefOf<'object'>, path: string): Pick<Member, 'holders' | 'fields'> | undefined {
    const { keys } = tagged(def);
    const places = Object.entries(def.shape).map(([key, schema]) => ({ key, ...present(key, schema, path) }));
    const held = places.filter(({ key }) => !keys.tags.includes(key));
    const inside = held.filter(({ inner }) => this.#isPartial(inner));
    const [data, ...others] = inside.map(({ key, inner }) => ({ key, def: defOf(inner) as DefOf<'object'> }));
    if (keys.tags.length === 0 || data === undefined || others.length > 0) return undefined;
    const names = Object.keys(data.def.shape);
    const holders = held.map(({ key, isRequired, inner }): Holder | undefined => {
      if (key === data.key) return { key, isRequired, holds: 'fields' };
      return this.#isListOf(names, inner) ? { key, isRequired, holds: 'names' } : undefined;
    });
    if (holders.some((holder) => holder === undefined)) return undefined;
    requireClosed(data.def, `${path}${suffix(data.key)}`);
    return { holders: holders as Holder[], fields: this.#fieldsOf(data.def, `${path}${suffix(data.key)}`) };
  }

  /** Whether a schema is of an object that has no name, and of which everything may be missing. */
  #isPartial(schema: Schema): boolean {
    const def = defOf(schema);
    return (
      def.type === 'object' &&
      !this.#isNamed(schema) &&
      Object.values(def.shape).every(({ _zod: { def } }) => def.type === 'optional')
    );
  }

  /** Whether a schema is of an array that has no name, and whose items are just these texts. */
  #isListOf(texts: readonly string[], schema: Schema): boolean {
    const def = defOf(schema);
    if (def.type !== 'array' || this.#isNamed(schema) || this.#isNamed(def.element)) return false;
    const item = defOf(def.element);
    if (checksOf(def).length > 0 || (item.type !== 'enum' && item.type !== 'literal')) return false;
    return JSON.stringify(textsOf(item, '')) === JSON.stringify(texts);
  }

  /** The family of an object is the first one that takes it, or a new one. */
  #join(member: Member): void {
    if (this.#families.some((family) => family.takes(member))) return;
    const family = new Family(member, this.#freeName);
    this.#families.push(family);
    this.parts.push(() => family.code());
  }

  /** What an object with required keys is; asked twice, it answers the same. */
  #kindOf(def: DefOf<'object'>, path: string): Kind {
    const known = this.#kinds.get(def);
    if (known !== undefined) return known;
    const { keys, texts } = tagged(def);
    const signature = JSON.stringify(keys);
    const kinds = this.#groups.get(signature) ?? new Kinds(keys, this.#freeName);
    this.#groups.set(signature, kinds);
    if (kinds.areTooWide) refuse(path, `${keys.optional.length} optional keys beside required ones`);
    const kind = kinds.add(texts, this.#freeName(`has${path}Fields`));
    if (kind === undefined) return refuse(path, `another object that says of itself ${texts.join(', ')}`);
    this.#kinds.set(def, kind);
    return kind;
  }

  /** The functions that tell objects with the same keys apart. */
  readers(): string[] {
    return [...this.#groups.values()].map((kinds) => kinds.reader());
  }

  /** The lists of what checks the fields of such objects. */
  tablesOfKinds(): string[] {
    return [...this.#groups.values()].flatMap((kinds) => kinds.tables());
  }

  #variants(def: DefOf<'union'>, name: string, path: string): Part {
    const options = this.#optionsOf(def, path);
    // Before anything is written, so that their numbers follow one another.
    const kinds = options.map((option) => this.#kindOf(option.def, option.path));
    const [{ kinds: group }] = kinds as [Kind];
    if (!group.areTold || kinds.some(({ kinds }) => kinds !== group)) {
      refuse(path, 'a union of objects with different keys, or with no texts that tell them apart');
    }
    for (const option of options) this.functionFor(option.schema, option.path);
    return () => checkCode(name, group.several(kinds), 'input: unknown');
  }

  /** The objects that a union, or a union of unions, admits. */
  #optionsOf(def: DefOf<'union'>, path: string): Option[] {
    return def.options.flatMap((option, i) => {
      const schema = sharedSchema(this.#metadata, option);
      const inner = defOf(schema);
      const innerPath = this.#idOf(schema) ?? `${path}Option${i}`;
      if (inner.type === 'union') return this.#optionsOf(inner, innerPath);
      if (inner.type !== 'object') return refuse(innerPath, `Zod's "${inner.type}" as an option of a union`);
      return { schema, def: inner, path: innerPath };
    });
  }
}

interface Option {
  readonly schema: Schema;
  readonly def: DefOf<'object'>;
  readonly path: string;
}

function requireClosed(def: DefOf<'object'>, path: string): void {
  if (def.catchall === undefined || defOf(def.catchall).type !== 'never') refuse(path, 'an object that is open');
  if (checksOf(def).length > 0) refuse(path, 'an object with checks');
}

/** What a key holds when it is there. */
function present(key: string, schema: Schema, path: string): { inner: Schema; isRequired: boolean } {
  const def = defOf(schema);
  if (def.type !== 'optional') return { inner: schema, isRequired: true };
  if (!schema._zod.traits.has('ZodExactOptional')) {
    refuse(path, `\`${key}\`, which may be undefined; write .exactOptional()`);
  }
  return { inner: def.innerType, isRequired: false };
}

/** The keys of an object, and the texts of its tags. */
function tagged({ shape }: DefOf<'object'>): { keys: Keys; texts: string[] } {
  const defs = Object.entries(shape).map(([key, schema]) => ({ key, def: defOf(schema) }));
  const keysOf = (entries: typeof defs) => entries.map(({ key }) => key);
  const tags = defs.filter(({ def }) => tagOf(def) !== undefined);
  return {
    keys: {
      required: keysOf(defs.filter(({ def }) => def.type !== 'optional')),
      optional: keysOf(defs.filter(({ def }) => def.type === 'optional')),
      tags: keysOf(tags),
    },
    texts: tags.map(({ def }) => tagOf(def) as string),
  };
}

/** The one text that a schema admits. */
function tagOf(def: Def): string | undefined {
  const [text, ...others] = def.type === 'literal' ? def.values : [];
  return typeof text === 'string' && others.length === 0 ? text : undefined;
}

/** What is written where it is needed, with no function of its own unless it has a name. */
function isShort(def: Def): boolean {
  if (def.type === 'literal') return def.values.length <= FEW;
  if (def.type === 'enum') return Object.keys(def.entries).length <= FEW;
  if (def.type === 'array') return isAlwaysEmpty(def);
  return ['string', 'number', 'boolean', 'record'].includes(def.type);
}

function isAlwaysEmpty(def: DefOf<'array'>): boolean {
  const checks = checksOf(def);
  return checks.length > 0 && checks.every((check) => 'maximum' in check && check.maximum === 0);
}

function integer(def: DefOf<'number'>, path: string): Condition {
  if (!('format' in def) || def.format !== 'safeint') return refuse(path, 'Zod\'s "number" of any kind');
  return (value) => `Number.isSafeInteger(${value})`;
}

/** The texts that a schema names one by one. */
function textsOf(def: Def, path: string): string[] {
  const values = def.type === 'literal' ? def.values : def.type === 'enum' ? Object.values(def.entries) : [];
  return values.map((value) => (typeof value === 'string' ? value : refuse(path, `${value}`)));
}

/** Patterns with what the code calls each, and the one table of them all. */
interface Tabled {
  readonly patterns: readonly { readonly name: string; readonly pattern: RegExp }[];
  readonly automaton: Automaton;
}

/** Patterns share a table where that is smaller than their own together, as one for addresses and one for networks is. */
function shared(all: readonly Tabled[]): Tabled[] {
  const tables: Tabled[] = [];
  for (const one of all) {
    const joined = tables.map((table) => join(table, one));
    const at = joined.findIndex((both, i) => both && sizeOf(both) < sizeOf(tables[i] as Tabled) + sizeOf(one));
    if (at < 0) tables.push(one);
    else tables[at] = joined[at] as Tabled;
  }
  return tables;
}

/** So many have a bit each in what a table says of a state. */
const MOST_PATTERNS = 16;

function join(table: Tabled, other: Tabled): Tabled | undefined {
  const patterns = [...table.patterns, ...other.patterns];
  if (patterns.length > MOST_PATTERNS) return undefined;
  const automaton = automatonOf(...patterns.map(({ pattern }) => pattern));
  return automaton && { patterns, automaton };
}

function sizeOf({ automaton: { rows, classes } }: Tabled): number {
  return (rows.length + 1) * (classes.length + 2);
}

function tableCode(name: string, { patterns, automaton }: Tabled): string {
  const { classes, rows, start, accepting } = automaton;
  const states = rows.length + 1;
  // Line by line for each class, since it takes less room when compressed than row by row for each state.
  const lines = [
    Array.from({ length: states }, () => 0),
    ...classes.map((_, i) => [0, ...rows.map((row) => row[i] as number)]),
    [0, ...accepting],
  ];
  const last = states * (lines.length - 1);
  const readers = patterns.map(({ name: reader, pattern }, i) => {
    const accepts = `((steps[${last} + state] as number) & ${1 << i}) !== 0`;
    return patternComment(pattern) + reading(reader, name, start, accepts);
  });
  return [
    LINES_COMMENT + numbers(`${name}Lines`, [startsOf(classes, states)]),
    STEPS_COMMENT + numbers(`${name}Steps`, lines),
    ...readers,
  ].join('\n\n');
}

/** Where the line of each character starts. */
function startsOf(classes: readonly string[], states: number): number[] {
  return ASCII.map((character) => (classes.findIndex((group) => group.includes(character)) + 1) * states);
}

function numbers(name: string, rows: readonly (readonly number[])[]): string {
  const lines = rows.map((row) => `  ${row.join(', ')},\n`).join('');
  // Bytes take half the room in the processor's cache.
  const type = rows.flat().every((number) => number < 2 ** 8) ? 'Uint8Array' : 'Uint16Array';
  return `const ${name} = /* @__PURE__ */ new ${type}([\n${lines}]);`;
}

const LINES_COMMENT = docComment(
  'Where in the steps the line of a character starts, by its code. Line 0 is that of characters that match nothing.',
);

const STEPS_COMMENT = docComment(
  'A line for each class of characters: in it the next state for each state. The last line says which patterns match a text that ends in a state, one bit each. State 0 fails for good.',
);

/**
 * The table is read without branches, since a processor guesses wrong at every other character; and from constants of the
 * function, where V8 knows what they are throughout the loop.
 */
function reading(name: string, table: string, start: number, accepts: string): string {
  const body = `  const lines = ${table}Lines;
  const steps = ${table}Steps;
  let state = ${start};
  let codes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes |= code;
    state = steps[(lines[code & 127] as number) + state] as number;
  }
  return ${accepts} && codes < 128;
`;
  return constantFunction(name, 'text: string', 'boolean', body);
}

function patternComment(pattern: RegExp): string {
  return `/** ${String(pattern).replaceAll('*/', '*\\/')} */\n`;
}

function checksOf(def: Def): z.core.$ZodCheckDef[] {
  return ('checks' in def ? (def.checks ?? []) : []).map((check) => check._zod.def);
}

function refuse(path: string, received: string): never {
  throw new Error(`${path}: expected a schema that can be checked ahead of time, received ${received}.`);
}
