import type { z } from 'zod';
import type { Form } from '../../schemas/forms.ts';
import { access, type Def, defOf, freeNames, type Schema, sharedSchema, suffix, variantsOf } from './schema.ts';
import { constantFunction, propertyName, quote, typescriptFile } from './text.ts';

/*
 * Functions that copy what a check has accepted, as Zod copies what it parses: an object's keys come in the order of its
 * schema. They are what the exported Zod schemas need beside `is.ts` to leave out Zod itself.
 */

/** `generated/copy.ts`: a copy of what a check accepted, for each named schema of a form that is no single value. */
export function emitCopy({ schemas, metadata }: Form): string {
  const writer = new Writer(metadata);
  const rows = Object.entries(schemas).flatMap(([name, schema]) => {
    const copy = writer.functionFor(schema, name);
    return copy === undefined ? [] : [`  ${name}: ${copy},\n`];
  });
  return typescriptFile(
    HELPERS,
    ...writer.parts,
    [
      '/** The copy of what a schema admits, by name of the schema. */',
      `export const copies: Readonly<Record<string, Copy>> = {\n${rows.join('')}};`,
    ].join('\n'),
  );
}

const HELPERS = `/** Copies a value; throws HIDDEN where a check and Zod may have seen different things. */
export type Copy = (value: never) => unknown;

type Value = Record<string, unknown>;

/** Zod reads keys that are hidden or inherited, too, and checks do not. */
export const HIDDEN = new Error('Expected own keys that are enumerable, received others.');

/** No method of the array itself is called: it need not have any. */
const copyArray = function (value: unknown[], copy: Copy): unknown[] {
  const copied = new Array<unknown>(value.length);
  for (let i = 0; i < copied.length; i++) copied[i] = copy(value[i] as never);
  return copied;
};

const itself = function (value: unknown): unknown {
  return value;
};`;

/** Written only where there are maps. */
const MAP_HELPER = `/** Zod leaves out the key \`__proto__\`. */
const copyMap = function (value: Value, copy: Copy): Value {
  const keys = Object.keys(value);
  if (keys.length !== Reflect.ownKeys(value).length) throw HIDDEN;
  const copied: Value = {};
  for (const key of keys) if (key !== '__proto__') copied[key] = copy(value[key] as never);
  return copied;
};`;

/** The code of a copy of the expression that holds a value. */
type Expression = (value: string) => string;

class Writer {
  /** Functions, in the order in which they need each other. */
  readonly parts: string[] = [];
  readonly #metadata: Form['metadata'];
  readonly #names = new Map<Schema, string>();
  readonly #freeName = freeNames(['copyArray', 'copyMap']);

  constructor(metadata: Form['metadata']) {
    this.#metadata = metadata;
  }

  /** The name of the function that copies what a schema admits, or undefined where nothing needs a copy. */
  functionFor(schema: Schema, path: string): string | undefined {
    const shared = sharedSchema(this.#metadata, schema);
    const def = defOf(shared);
    if (def.type !== 'object' && def.type !== 'union') return undefined;
    const known = this.#names.get(shared);
    if (known !== undefined) return known;
    const title = (this.#metadata.get(shared as z.ZodType)?.id as string | undefined) ?? path;
    const name = this.#freeName(`copy${title}`);
    this.#names.set(shared, name);
    this.parts.push(def.type === 'object' ? this.#object(def, name, title) : this.#variants(def, name, title));
    return name;
  }

  #expression(schema: Schema, path: string): Expression {
    const def = defOf(schema);
    if (def.type === 'optional') return this.#expression(def.innerType, path);
    if (def.type === 'nullable') {
      const inner = this.#expression(def.innerType, path);
      return inner === asItIs ? asItIs : (value) => `${value} === null ? null : ${inner(value)}`;
    }
    if (def.type === 'array') {
      const item = this.functionFor(def.element, `${path}Item`) ?? 'itself';
      return (value) => `copyArray(${value} as unknown[], ${item})`;
    }
    if (def.type === 'record') {
      if (!this.parts.includes(MAP_HELPER)) this.parts.push(MAP_HELPER);
      const item = this.functionFor(def.valueType, `${path}Item`) ?? 'itself';
      return (value) => `copyMap(${value} as Value, ${item})`;
    }
    const name = this.functionFor(schema, path);
    return name === undefined ? asItIs : (value) => `${name}(${value} as Value)`;
  }

  #object({ shape }: Extract<Def, { type: 'object' }>, name: string, path: string): string {
    const fields = Object.entries(shape).map(([key, schema]) => {
      const copy = this.#expression(schema, `${path}${suffix(key)}`);
      return { key, isRequired: defOf(schema).type !== 'optional', copy: copy(`value${access(key)}`) };
    });
    const firstOptional = fields.findIndex(({ isRequired }) => !isRequired);
    // An object that is written down is made at once; one that grows is moved again and again.
    const leading = firstOptional < 0 ? fields : fields.slice(0, firstOptional);
    const literal = leading.map(({ key, copy }) => `    ${propertyName(key)}: ${copy},\n`).join('');
    const others = fields
      .slice(leading.length)
      .map(
        ({ key, copy }) => `  if (${quote(key)} in value) {\n    copied${access(key)} = ${copy};\n    count++;\n  }\n`,
      );
    const body = `  const copied: Value = {${literal === '' ? '' : `\n${literal}  `}};
  let count = ${leading.length};
${others.join('')}  if (count !== Object.keys(value).length) throw HIDDEN;
  return copied;
`;
    return constantFunction(name, 'value: Value', 'Value', body);
  }

  #variants(def: Extract<Def, { type: 'union' }>, name: string, path: string): string {
    const { discriminator, variants } = variantsOf(def, path);
    const cases = variants.map(({ option, values }, i) => {
      const labels = values.map((value) => `    case ${quote(value)}:\n`).join('');
      return `${labels}      return ${this.functionFor(option, `${path}Option${i}`)}(value);\n`;
    });
    const body = `  switch (value${access(discriminator)}) {
${cases.join('')}    default:
      throw HIDDEN;
  }
`;
    return constantFunction(name, 'value: Value', 'unknown', body);
  }
}

function asItIs(value: string): string {
  return value;
}
