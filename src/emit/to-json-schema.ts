import { z } from 'zod';
import type { AnyZodObject, ZodFirstPartySchemaTypes, ZodNumberDef, ZodStringDef, ZodTypeAny } from 'zod/v3';
import { zodToJsonSchema } from 'zod-to-json-schema';
import { matchesOnly, patternFault } from '../../schemas/pattern.ts';
import { isTable, listed, shorten, shown } from '../../schemas/shown.ts';
import { expectZod } from '../../schemas/zod-version.ts';

expectZod(z);

/*
 * Both converters that this module drives turn what they cannot say into something else without a word. So each
 * schema is walked first, against tables of what is known to convert exactly; whatever the tables do not name is
 * refused. An entry belongs there only after Zod and a JSON Schema validator agreed on values chosen against it.
 */

/** A JSON Schema, draft 2020-12. */
export type JSONSchema = { [keyword: string]: unknown };

/** How to convert a Zod schema. */
export interface ToJSONSchemaOptions {
  /** Where ids and annotations of Zod 4 schemas are read from; by default `z.globalRegistry`, which `.meta()` fills. */
  readonly metadata?: Registry;
}

type Registry = NonNullable<z.core.ToJSONSchemaParams['metadata']>;
type Path = readonly (string | number)[];

/** A Zod schema says what JSON Schema cannot say exactly, or what validators would read in different ways. */
export class UnrepresentableError extends Error {
  override readonly name = 'UnrepresentableError';
  /** Where the schema would stand in the export: keywords, keys and indices. `.nullable()` and its like add no step. */
  declare readonly path: (string | number)[];

  constructor(path: Path, received: string, instead: string, options?: { readonly cause?: unknown }) {
    const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    super(`#${pointer}: expected what JSON Schema can say exactly, received ${received}; ${instead}.`, options);
    // Node prints what is enumerable, and the message has it already.
    Object.defineProperty(this, 'path', { value: [...path] });
  }
}

/**
 * Converts a Zod schema, of Zod 4 or of `zod/v3`, to JSON Schema draft 2020-12 for its input.
 *
 * The result accepts the JSON values that Zod accepts, and no others; what cannot be converted so is refused.
 * Schemas with an `id` in the registry become `$defs` of that name; one that holds itself and has none is given one
 * by Zod. `format` is left out, since validators disagree on whether and how to check it. Patterns are limited to
 * what means the same in ECMAScript (with and without `u`), Python, Go, Rust and Java, but for one thing: in Python
 * and Java `$` also matches before a final newline, which `.meta({ not: { pattern: '[^!-~]' } })` beside an anchored
 * pattern of printable ASCII closes.
 * The key `__proto__` is outside all of this, because Zod skips it.
 *
 * @throws UnrepresentableError naming the place, what stands there and what to write instead; RangeError for unknown
 *   options.
 */
export function toJSONSchema(schema: z.core.$ZodType | ZodTypeAny, options: ToJSONSchemaOptions = {}): JSONSchema {
  checkOptions(options);
  const { metadata = z.globalRegistry } = options;
  const { $schema: _, ...converted } = isZod4(schema) ? convertZod4(schema, metadata) : convertZod3(schema);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...tidy(converted) };
}

/** @throws RangeError for what is no object, for unknown names, and for what is no registry. */
function checkOptions(options: ToJSONSchemaOptions): void {
  const known = 'Known options: metadata.';
  if (!isTable(options)) throw new RangeError(`Expected options as an object, received ${shown(options)}. ${known}`);
  const unknown = Object.keys(options).find((name) => name !== 'metadata');
  if (unknown !== undefined) throw new RangeError(`Unknown option ${listed([shorten(unknown)])}. ${known}`);
  const { metadata } = options;
  // A Map has no `remove`.
  const isRegistry = metadata === undefined || typeof (metadata as Partial<Registry> | null)?.remove === 'function';
  if (!isRegistry) throw new RangeError(`Expected a registry of Zod as \`metadata\`, received ${shown(metadata)}.`);
}

function convertZod4(schema: z.core.$ZodType, metadata: Registry): JSONSchema {
  new Place([], judgeZod4(metadata)).visit(schema);
  const target = 'draft-2020-12';
  try {
    return z.toJSONSchema(schema, { io: 'input', reused: 'inline', unrepresentable: 'throw', target, metadata });
  } catch (cause) {
    const received = `what Zod refuses to convert (${String(cause)})`;
    throw new UnrepresentableError([], received, 'give each id to one schema, and let each key be a string', { cause });
  }
}

function convertZod3(schema: ZodTypeAny): JSONSchema {
  new Place([], judgeZod3()).visit(schema);
  // Only this target writes exclusive bounds as 2020-12 does, and only `strict` lets a plain object have further keys.
  const options = { target: 'jsonSchema7', $refStrategy: 'none', removeAdditionalStrategy: 'strict' } as const;
  return zodToJsonSchema(schema, options) as JSONSchema;
}

// ---- The walk ----

/** `further`: what stands there is for the keys that an object does not name, where anything may be allowed. */
type Judge = (schema: unknown, at: Place, further: boolean) => void;

/** A stop of the walk: it refuses what stands there, or goes on below. */
class Place {
  readonly #path: Path;
  readonly #judge: Judge;

  constructor(path: Path, judge: Judge) {
    this.#path = path;
    this.#judge = judge;
  }

  visit(schema: unknown, ...steps: Path): void {
    this.#judge(schema, new Place([...this.#path, ...steps], this.#judge), false);
  }

  visitAll(schemas: readonly unknown[], keyword: string): void {
    for (const [i, schema] of schemas.entries()) this.visit(schema, keyword, i);
  }

  visitFields(shape: Readonly<Record<string, unknown>>): void {
    for (const [key, field] of Object.entries(shape)) this.visit(field, 'properties', key);
  }

  visitFurther(schema: unknown): void {
    this.#judge(schema, new Place([...this.#path, 'additionalProperties'], this.#judge), true);
  }

  refuse(received: string, instead: string): never {
    throw new UnrepresentableError(this.#path, received, instead);
  }
}

const JSON_FORM = 'write the schema of its JSON form';
const AFTERWARDS = 'validate the JSON first, and refine or convert the result afterwards';
const ONE_GENERATION = 'build the whole of it with one generation of Zod';
const REGEX = 'write z.string().regex() with a pattern of what you mean';
const OUTSIDE_META = 'say what constrains in Zod itself, and keep the rest in a z.registry() of your own';
const REQUIRED = 'make it required, or write z.union()';

/** What to write in place of a kind of schema, check or format; the others share a fallback. */
const INSTEAD: Readonly<Record<string, string>> = {
  ...each(['any', 'unknown'], 'write a union of what may stand there'),
  ...each(
    ['bigint', 'date', 'file', 'function', 'map', 'nan', 'promise', 'set', 'symbol', 'undefined', 'void'],
    JSON_FORM,
  ),
  ...each(['catch', 'effects', 'pipe', 'pipeline', 'transform', 'overwrite'], AFTERWARDS),
  ...each(['multiple_of', 'multipleOf'], 'check it in code, since validators round the division differently'),
  custom: 'write a refinement as lengths, bounds and patterns, or apply it to the validated result',
  intersection: 'write one object, with .extend()',
  prefault: 'write .default()',
  template_literal: REGEX,
};

/** The same for the formats of both generations, and for what Zod 3 counts among the checks of a string. */
const INSTEAD_OF_FORMAT: Readonly<Record<string, string>> = {
  ...each(['ip', 'ipv6'], "use IPAddress of 'osvif/zod', which is Zod 4"),
  ...each(['cidr', 'cidrv6'], "use IPNetwork of 'osvif/zod', which is Zod 4"),
  ...each(['trim', 'toLowerCase', 'toUpperCase'], AFTERWARDS),
};

function refuseKind(kind: string, at: Place): never {
  at.refuse(`Zod's "${kind}"`, INSTEAD[kind] ?? 'write it with the kinds of schema that JSON has');
}

function refuseFormat(format: string, at: Place): never {
  at.refuse(`Zod's format "${format}"`, INSTEAD_OF_FORMAT[format] ?? REGEX);
}

function each<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

// ---- What both generations share ----

function judgePattern(regex: RegExp, at: Place): void {
  const fault = patternFault(regex);
  if (fault !== undefined) at.refuse(fault.received, fault.instead);
}

function judgeLength(length: number, at: Place): void {
  if (!Number.isSafeInteger(length) || length < 0) at.refuse(`the length ${length}`, 'write a whole number');
}

function judgeBound(bound: unknown, at: Place): void {
  if (!Number.isFinite(bound)) at.refuse(`the bound ${shown(bound)}`, 'leave it out, or write a finite number');
}

function judgeValues(values: readonly unknown[], at: Place): void {
  if (values.length === 0) at.refuse('no value at all', 'write z.never()');
  const wrong = values.filter((value) => Object(value) === value || !isJSON(value));
  if (wrong.length === 0) return;
  at.refuse(`${shown(wrong[0])} as a literal`, 'write a string, a number, a boolean or null');
}

function judgeAnnotation(name: string, value: unknown, at: Place): void {
  if (!isJSON(value)) at.refuse(`a value of "${name}" that is not JSON`, 'write strings, numbers, arrays and the like');
}

function isJSON(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every(isJSON);
  if (typeof value !== 'object') return Number.isFinite(value);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJSON);
}

// ---- Zod 4 ----

type Def4 = z.core.$ZodTypes['_zod']['def'];
type Kinds4 = { readonly [K in Def4['type']]?: (def: Extract<Def4, { type: K }>, at: Place) => void };

type Check4 = z.core.$ZodChecks['_zod']['def'];
type Checks4 = { readonly [K in Check4['check']]?: (check: Extract<Check4, { check: K }>, at: Place) => void };

const convertsAsItIs = () => {};

const KINDS_4: Kinds4 = {
  string: convertsAsItIs,
  number: convertsAsItIs,
  boolean: convertsAsItIs,
  null: convertsAsItIs,
  never: convertsAsItIs,
  literal: ({ values }, at) => judgeValues(values, at),
  enum: ({ entries }, at) => judgeValues(z.core.util.getEnumValues(entries), at),
  optional: ({ innerType }, at) => at.visit(innerType),
  nullable: ({ innerType }, at) => at.visit(innerType),
  readonly: ({ innerType }, at) => at.visit(innerType),
  nonoptional: ({ innerType }, at) => {
    // Zod goes on to fill in the default, and its export demands the key all the same.
    if (isDefaulted(innerType)) at.refuse('a default that is not optional', 'leave out .default()');
    at.visit(innerType);
  },
  default: ({ innerType, defaultValue }, at) => {
    judgeAnnotation('default', defaultValue, at);
    at.visit(innerType);
  },
  lazy: ({ getter }, at) => at.visit(getter()),
  array: ({ element }, at) => at.visit(element, 'items'),
  tuple: ({ items, rest }, at) => {
    if (items.length === 0) at.refuse('a tuple of nothing', 'write z.array(z.never())');
    // Zod then demands the absent items before it.
    if (items.some(isDefaulted)) at.refuse('a default in a tuple', 'write .optional()');
    at.visitAll(items, 'prefixItems');
    if (rest) at.visit(rest, 'items');
  },
  object: ({ shape, catchall }, at) => {
    at.visitFields(shape);
    if (catchall !== undefined) at.visitFurther(catchall);
  },
  union: (def, at) => {
    const tag = 'discriminator' in def ? String(def.discriminator) : undefined;
    // Where two branches may be absent, Zod takes an absent key for both of them.
    if (tag === undefined && def.inclusive === false) at.refuse('z.xor()', 'write z.union() or z.discriminatedUnion()');
    at.visitAll(def.options, tag === undefined ? 'anyOf' : 'oneOf');
    if (tag !== undefined) judgeTags(def.options, tag, at);
  },
  record: ({ keyType, valueType, mode, partial }, at) => {
    const key = (keyType as z.core.$ZodTypes)._zod.def;
    const finite = key.type === 'enum' && Object.values(key.entries).every((name) => typeof name === 'string');
    if (mode === 'loose') at.refuse('z.looseRecord()', 'write z.looseObject()');
    if (finite && !partial) at.refuse('z.record() of an enumeration, which demands all keys', 'write z.strictObject()');
    if (!finite && key.type !== 'string') at.refuse(`keys of Zod's "${key.type}"`, 'write z.string()');
    at.visit(keyType, 'propertyNames');
    at.visit(valueType, 'additionalProperties');
  },
};

const LENGTHS_4: Checks4 = {
  min_length: ({ minimum }, at) => judgeLength(minimum, at),
  max_length: ({ maximum }, at) => judgeLength(maximum, at),
  length_equals: ({ length }, at) => judgeLength(length, at),
};

/** The formats that Zod 4 checks by their pattern and by nothing else. */
const FORMATS_4 = new Set([
  ...['cidrv4', 'email', 'guid', 'ipv4', 'mac', 'regex', 'uuid'],
  ...['cuid', 'cuid2', 'ksuid', 'nanoid', 'ulid', 'xid'],
]);

const CHECKS_4: Readonly<Record<string, Checks4>> = {
  string: {
    ...LENGTHS_4,
    string_format: (check, at: Place) => {
      const { format, pattern } = check;
      const exact = FORMATS_4.has(format) && !('fn' in check);
      if (!exact || pattern === undefined) refuseFormat(format, at);
      judgePattern(pattern, at);
    },
  },
  number: {
    greater_than: ({ value }, at) => judgeBound(value, at),
    less_than: ({ value }, at) => judgeBound(value, at),
    number_format: convertsAsItIs,
  },
  array: LENGTHS_4,
};

function isOpen(kind: string): boolean {
  return kind === 'any' || kind === 'unknown';
}

function isDefaulted({ _zod }: z.core.$ZodType): boolean {
  return _zod.optin === 'defaulted';
}

function isZod4(schema: unknown): schema is z.core.$ZodType {
  return Object(schema) === schema && '_zod' in (schema as object);
}

function judgeZod4(metadata: Registry): Judge {
  const seen = new Set<unknown>();
  return (schema, at: Place, further) => {
    if (!isZod4(schema)) at.refuse('something that is no schema of Zod 4', ONE_GENERATION);
    const { def, toJSONSchema: ownConversion } = (schema as z.core.$ZodTypes)._zod;
    const known = KINDS_4[def.type] as ((def: Def4, at: Place) => void) | undefined;
    const judge = further && isOpen(def.type) ? convertsAsItIs : known;
    if (judge === undefined) refuseKind(def.type, at);
    if (ownConversion) at.refuse('a schema with a conversion of its own', 'leave out its toJSONSchema');
    if (seen.has(schema)) return;
    seen.add(schema);
    const checks = judgeChecks(def, at);
    judgeMetadata(schema, metadata, checks, at);
    judge(def, at);
  };
}

function judgeChecks(def: Def4, at: Place): Check4[] {
  if ('coerce' in def && def.coerce) at.refuse(`z.coerce.${def.type}()`, AFTERWARDS);
  const checks = checksOf(def);
  for (const check of checks) judgeCheck(check, CHECKS_4[def.type] ?? {}, at);
  return checks;
}

function checksOf(def: Def4): Check4[] {
  const checks = (def.checks ?? []).map((check) => check._zod.def as Check4);
  // A schema such as z.int() is its own first check.
  return 'check' in def ? [def as unknown as Check4, ...checks] : checks;
}

/** Zod's own condition on length checks; it never holds back one that the export states. */
const USUAL_WHEN = (z.core._minLength(0)._zod.def as z.core.$ZodCheckDef).when;

function judgeCheck(check: Check4, known: Checks4, at: Place): void {
  const judge = known[check.check] as ((check: Check4, at: Place) => void) | undefined;
  if (judge === undefined) refuseKind(check.check, at);
  if (check.when && check.when !== USUAL_WHEN) at.refuse('a check with a condition (`when`)', 'make it unconditional');
  judge(check, at);
}

/** Zod looks an absent tag up like any other and finds no branch, but the export of each branch lets it be absent. */
function judgeTags(options: readonly z.core.$ZodType[], tag: string, at: Place): void {
  for (const { _zod } of options as readonly z.core.$ZodTypes[]) {
    const { def } = _zod;
    if (def.type === 'union') judgeTags(def.options, tag, at);
    else if (def.type !== 'object') at.refuse(`a branch of Zod's "${def.type}"`, 'write the object itself');
    else if (def.shape[tag]?._zod.optin) at.refuse(`a discriminator \`${tag}\` that may be absent`, REQUIRED);
  }
}

const ANNOTATIONS = ['title', 'description', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly', '$comment'];
/** The one constraint that `.meta()` may state, beside a pattern that says so already; see `toJSONSchema`. */
const ASCII_GUARD = '{"pattern":"[^!-~]"}';

function judgeMetadata(schema: z.core.$ZodType, metadata: Registry, checks: readonly Check4[], at: Place): void {
  for (const [key, value] of Object.entries(metadata.get(schema) ?? {})) {
    const guard = key === 'not' && JSON.stringify(value) === ASCII_GUARD && checks.some(isASCII);
    if (key === 'id') judgeId(value, at);
    else if (ANNOTATIONS.includes(key)) judgeAnnotation(key, value, at);
    else if (!guard) at.refuse(`"${key}" in .meta()`, OUTSIDE_META);
  }
  const { parent } = schema._zod;
  if (parent === undefined) return;
  // Zod exports a parent with an id too, refers to it from here, and leaves out of this what the two share.
  const added = checks.length - checksOf((parent as z.core.$ZodTypes)._zod.def).length;
  if (added > 0 && metadata.get(parent)?.id) at.refuse('further checks on a schema with an id', 'give the id last');
  judgeMetadata(parent, metadata, checks, at);
}

function isASCII(check: Check4): boolean {
  return 'pattern' in check && check.pattern !== undefined && matchesOnly(/^[!-~]+$/, check.pattern);
}

function judgeId(id: unknown, at: Place): void {
  const plain = typeof id === 'string' && /^[A-Za-z0-9_.-]+$/.test(id);
  if (!plain) at.refuse(`the id ${JSON.stringify(id)}`, 'write letters, digits, `_`, `.` and `-` only');
}

// ---- Zod 3 ----

type Def3 = ZodFirstPartySchemaTypes['_def'];
type KindName3<D> = D extends { typeName: infer Name extends string } ? `${Name}` : never;
type DefNamed3<D, Name> = D extends Def3 ? (KindName3<D> extends Name ? D : never) : never;
type Kinds3 = { readonly [Name in KindName3<Def3>]?: (def: DefNamed3<Def3, Name>, at: Place) => void };

const KINDS_3: Kinds3 = {
  ZodString: ({ checks }, at) => judgeString3(checks, at),
  ZodNumber: ({ checks }, at) => judgeNumber3(checks, at),
  ZodBoolean: convertsAsItIs,
  ZodNull: convertsAsItIs,
  ZodNever: convertsAsItIs,
  ZodLiteral: ({ value }, at) => {
    if (value === null) at.refuse('z.literal(null), whose export is any object', 'write z.null()');
    judgeValues([value], at);
  },
  ZodEnum: ({ values }, at) => judgeValues(values, at),
  ZodNativeEnum: ({ values }, at) => judgeValues(z.core.util.getEnumValues(values), at),
  ZodOptional: ({ innerType }, at) => at.visit(innerType),
  ZodNullable: ({ innerType }, at) => at.visit(innerType),
  ZodReadonly: ({ innerType }, at) => at.visit(innerType),
  ZodBranded: ({ type }, at) => at.visit(type),
  ZodDefault: ({ innerType, defaultValue }, at) => {
    judgeAnnotation('default', defaultValue(), at);
    at.visit(innerType);
  },
  ZodLazy: ({ getter }, at) => at.visit(getter()),
  ZodArray: ({ type, minLength, maxLength, exactLength }, at) => {
    for (const length of [minLength, maxLength, exactLength]) if (length) judgeLength(length.value, at);
    if (exactLength && (minLength ?? maxLength)) at.refuse('.length() with .min() or .max()', 'write one or the other');
    at.visit(type, 'items');
  },
  ZodTuple: (_, at) => at.refuse("Zod 3's z.tuple(), which exports as an older draft has it", 'write it in Zod 4'),
  ZodObject: ({ shape, catchall }, at) => {
    at.visitFields(shape());
    at.visitFurther(catchall);
  },
  ZodUnion: ({ options }, at) => at.visitAll(options, 'anyOf'),
  ZodDiscriminatedUnion: ({ options, discriminator }, at) => {
    at.visitAll(options, 'anyOf');
    const absent = options.some(({ shape }: AnyZodObject) => shape[discriminator]?.isOptional());
    if (absent) at.refuse(`a discriminator \`${discriminator}\` that may be absent`, REQUIRED);
  },
  ZodRecord: ({ keyType, valueType }, at) => {
    // Of other keys, the converter says nothing.
    const { typeName } = keyType._def;
    if (!['ZodString', 'ZodEnum'].includes(typeName)) at.refuse(`keys of Zod's "${typeName}"`, 'write z.string()');
    at.visit(keyType, 'propertyNames');
    at.visit(valueType, 'additionalProperties');
  },
};

function judgeZod3(): Judge {
  // What the walk is inside of: the converter inlines what is shared, and writes `{}` where something holds itself.
  const open = new Set<Def3>();
  return (schema, at: Place, further) => {
    const def = (schema as { _def?: Def3 } | undefined)?._def;
    if (!def || !('typeName' in def)) at.refuse('something that is no schema of Zod 3', ONE_GENERATION);
    const kind = def.typeName.replace('Zod', '').toLowerCase();
    const known = KINDS_3[def.typeName] as ((def: Def3, at: Place) => void) | undefined;
    const judge = further && isOpen(kind) ? convertsAsItIs : known;
    if (judge === undefined) refuseKind(kind, at);
    if ('coerce' in def && def.coerce) at.refuse(`z.coerce.${kind}()`, AFTERWARDS);
    if (open.has(def)) at.refuse('a schema that holds itself', 'write it in Zod 4, whose export can refer to it');
    open.add(def);
    judge(def, at);
    open.delete(def);
  };
}

function judgeString3(checks: ZodStringDef['checks'], at: Place): void {
  const ascii = checks.some((check) => check.kind === 'regex' && matchesOnly(/^[ -~]+$/, check.regex));
  for (const check of checks) {
    const { kind } = check;
    if (kind === 'regex') judgePattern(check.regex, at);
    else if (kind === 'min' || kind === 'max' || kind === 'length') judgeLength3(kind, check.value, ascii, at);
    // For these the converter has Zod 3's own patterns; for a CIDR of either version it demands both.
    else if (kind === 'nanoid' || kind === 'cuid2' || (kind === 'cidr' && check.version)) continue;
    else refuseFormat(kind, at);
  }
}

/** Zod 3 counts a character beyond U+FFFF as two, Zod 4 and JSON Schema as one. */
function judgeLength3(kind: string, length: number, ascii: boolean, at: Place): void {
  judgeLength(length, at);
  if (ascii || length === 0 || (kind === 'min' && length === 1)) return;
  const received = `.${kind}(${length}) of Zod 3, which counts an emoji as two characters`;
  at.refuse(received, 'write it in Zod 4, or beside .regex(/^[ -~]*$/) if it is ASCII');
}

function judgeNumber3(checks: ZodNumberDef['checks'], at: Place): void {
  const seen = new Set<string>();
  for (const check of checks) {
    const { kind } = check;
    if (kind === 'int' || kind === 'finite') continue;
    if (kind !== 'min' && kind !== 'max') refuseKind(kind, at);
    judgeBound(check.value, at);
    // The converter keeps the last of several.
    const keyword = `${kind} ${check.inclusive}`;
    if (seen.has(keyword)) at.refuse(`.${kind}() twice`, 'write it once');
    seen.add(keyword);
  }
}

// ---- The result ----

function tidyOne(schema: unknown): unknown {
  return typeof schema === 'boolean' ? schema : tidy(schema as JSONSchema);
}

const TIDY: Readonly<Record<string, (value: unknown) => unknown>> = {
  pattern: (value) => String(value).replace(/\\(.)/gsu, (pair, char) => (char === '/' ? char : pair)),
  ...each(['additionalProperties', 'items', 'not', 'propertyNames'], tidyOne),
  ...each(['allOf', 'anyOf', 'oneOf', 'prefixItems'], (list) => (list as unknown[]).map(tidyOne)),
  ...each(['$defs', 'properties'], (map) => {
    const entries = Object.entries(map as JSONSchema).map(([key, value]) => [key, tidyOne(value)]);
    return Object.fromEntries(entries);
  }),
};

/** What keys are anyway; some dialects of JSON Schema have no word for it. */
const ANY_TEXT = '{"type":"string"}';

/** Evens out what both converters say correctly, but in ways that some validators, or strict ones, do not take. */
function tidy({ format: _, type, ...rest }: JSONSchema): JSONSchema {
  const tidied = Object.entries(rest)
    .filter(([keyword, value]) => keyword !== 'propertyNames' || JSON.stringify(value) !== ANY_TEXT)
    .map(([keyword, value]) => [keyword, TIDY[keyword]?.(value) ?? value]);
  const { allOf, ...result } = { ...tidyType(type, 'enum' in rest), ...Object.fromEntries(tidied) };
  // Beside a reference, Zod repeats the patterns of what is referred to, without the type that goes with them.
  return allOf === undefined || '$ref' in result ? result : { ...result, allOf };
}

/** Strict validators take a list of types for a slip, unless it means "or null". */
function tidyType(type: unknown, hasEnum: boolean): JSONSchema {
  if (!Array.isArray(type)) return type === undefined ? {} : { type };
  const types = [...new Set(type)];
  if (types.length === 1) return { type: types[0] };
  if (types.length === 2 && types.includes('null')) return { type: types };
  return hasEnum ? {} : { anyOf: types.map((name) => ({ type: name })) };
}
