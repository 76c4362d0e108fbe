import { access, freeNames, suffix } from './schema.ts';
import { constantFunction, docComment, groupedByLength, quote, rangesOf, switchOnLength } from './text.ts';

/*
 * Objects that have the same keys, such as os-vif's envelopes, are kinds of one thing. One function reads their keys, and the
 * texts with which they say what they are, and answers with a number. That takes less code than reading them anew in the
 * check of each kind, and on a mix of VIFs an eighth less time.
 */

/** The keys of an object. */
export interface Keys {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Those of the required ones that admit one text only, with which an object says what it is. */
  readonly tags: readonly string[];
}

/** What an object is among those that have its keys. */
export interface Kind {
  readonly kinds: Kinds;
  readonly number: number;
  /** The texts with which it says what it is, one for each tag. */
  readonly texts: readonly string[];
  /** The name of the function that checks the fields. */
  fields: string;
  /** Which of the fields that it asks for are there in this kind: one bit each. */
  known?: number;
}

/** A kind's number and a bit for each optional key are one integer of 31 bits. */
const MOST_OPTIONAL = 16;

/** The kinds of objects that have the same keys, and the code that tells them apart. */
export class Kinds {
  readonly #keys: Keys;
  readonly #reader: string;
  readonly #table: string;
  readonly #known: string;
  readonly #rows: Kind[] = [];
  #isTableUsed = false;

  constructor(keys: Keys, freeName: (wanted: string) => string) {
    this.#keys = keys;
    this.#reader = freeName('kindOf');
    this.#table = freeName('fieldsOf');
    this.#known = freeName('knownOf');
  }

  /** Objects with so many optional keys have no room for their number. */
  get areTooWide(): boolean {
    return this.#keys.optional.length > MOST_OPTIONAL;
  }

  /** Whether they say what they are. */
  get areTold(): boolean {
    return this.#keys.tags.length > 0;
  }

  isTag(key: string): boolean {
    return this.#keys.tags.includes(key);
  }

  /** One more kind, unless there is one already that says the same of itself. */
  add(texts: readonly string[], fields: string): Kind | undefined {
    // Where none says anything, nobody tells them apart.
    if (!this.areTold) return { kinds: this, number: 0, texts, fields };
    if (this.#rows.some((row) => row.texts.every((text, i) => text === texts[i]))) return undefined;
    const kind = { kinds: this, number: this.#rows.length, texts, fields };
    this.#rows.push(kind);
    return kind;
  }

  /** The test of a key that may be missing, given the name of what holds the kind. */
  flag(key: string): string {
    return `(kind & ${hexadecimal(1 << this.#keys.optional.indexOf(key))}) !== 0`;
  }

  /** Which fields are known of a kind, given the name of what holds it. */
  known(kind: string): string {
    return `${this.#known}[${this.#numberIn(kind)}] as number`;
  }

  /** The body of a function that admits one kind. */
  one({ number, fields }: Kind): string {
    return `  const kind = ${this.#reader}(input);
  return ${this.#numberIn('kind')} === ${number} && ${fields}(input as Fields, kind);
`;
  }

  /** The body of a function that admits several. */
  several(kinds: readonly Kind[]): string {
    const ranges = rangesOf(kinds.map(({ number }) => number));
    const tests = ranges.map(([first, last]) =>
      first === last ? `number === ${first}` : `number >= ${first} && number <= ${last}`,
    );
    const test = tests.length > 1 ? `(${tests.join(' || ')})` : tests[0];
    const [check, ...others] = new Set(kinds.map(({ fields }) => fields));
    if (others.length > 0) this.#isTableUsed = true;
    return `  const kind = ${this.#reader}(input);
  const number = ${this.#numberIn('kind')};
  return ${test} && ${others.length > 0 ? `(${this.#table}[number] as FieldCheck)` : check}(input as Fields, kind);
`;
  }

  /** The function that is there once for all of them. */
  reader(): string {
    return `${READER_COMMENT}${constantFunction(this.#reader, 'input: unknown', 'number', this.#readerBody())}`;
  }

  /** The lists of what checks their fields, and of which ones are known, where they are read: behind what they are made of. */
  tables(): string[] {
    const list = (items: readonly string[]) => items.map((item, number) => `  /* ${number} */ ${item},\n`).join('');
    const checks = list(this.#rows.map(({ fields }) => fields));
    const known = list(this.#rows.map(({ known = 0 }) => hexadecimal(known)));
    const isKnownUsed = this.#rows.some(({ known }) => known !== undefined);
    return [
      ...(this.#isTableUsed ? [`const ${this.#table}: readonly FieldCheck[] = [\n${checks}];`] : []),
      ...(isKnownUsed ? [`${KNOWN_COMMENT}const ${this.#known} = /* @__PURE__ */ new Int32Array([\n${known}]);`] : []),
    ];
  }

  #numberIn(kind: string): string {
    const bits = this.#keys.optional.length;
    return bits === 0 ? kind : `${kind} >> ${bits}`;
  }

  #readerBody(): string {
    const { required, optional } = this.#keys;
    const labels = required.map((key) => `      case ${quote(key)}:\n`).join('');
    const flags = optional.map(
      (key, i) => `      case ${quote(key)}:\n        optional |= ${hexadecimal(1 << i)};\n        break;\n`,
    );
    return `${plain('-1')}  let required = 0;
  let optional = 0;
  for (const key in value) {
    switch (key) {
${labels}        required++;
        break;
${flags.join('')}      default:
        return -1;
    }
  }
${this.#choice()}`;
  }

  /** From texts to a number. */
  #choice(): string {
    const tags = this.#keys.tags.map((key, i) => ({ i, key, texts: new Set(this.#rows.map(({ texts }) => texts[i])) }));
    const same = tags.filter(({ texts }) => texts.size === 1);
    const telling = tags.filter(({ texts }) => texts.size > 1);
    const wrong = [
      `required !== ${this.#keys.required.length}`,
      ...same.map(({ i, key }) => `value${access(key)} !== ${quote(this.#rows[0]?.texts[i] as string)}`),
    ].join(' || ');
    if (telling.length === 0) return `  return ${wrong} ? -1 : optional;\n`;
    const freeName = freeNames(LOCALS);
    const locals = telling.map(({ i, key }) => ({ i, key, name: freeName(localName(key)) }));
    const [first, ...rest] = locals as [Local, ...Local[]];
    return `  if (${wrong}) return -1;
${locals.map(({ key, name }) => `  const ${name} = value${access(key)};\n`).join('')}  if (typeof ${first.name} !== 'string') return -1;
${this.#byLength(first, rest)}`;
  }

  #byLength(first: Local, rest: readonly Local[]): string {
    const textOf = ({ texts }: Kind) => texts[first.i] as string;
    const cases = groupedByLength(this.#rows, textOf).map(([length, rows]): [number, string] => {
      const branches = [...new Set(rows.map(textOf))].map((text) => {
        const alike = rows.filter((row) => textOf(row) === text);
        return this.#branch(`${first.name} === ${quote(text)}`, alike, rest);
      });
      return [length, `${branches.join('')}      return -1;\n`];
    });
    return switchOnLength(first.name, cases, '-1');
  }

  /** Returns the number of one of some kinds, of which the first text is known. */
  #branch(test: string, rows: readonly Kind[], rest: readonly Local[]): string {
    const answers = rows.map(({ number, texts }) => ({
      tests: rest.map(({ i, name }) => `${name} === ${quote(texts[i] as string)}`),
      answer: `return (${number} << ${this.#keys.optional.length}) | optional;`,
    }));
    const line = (tests: readonly string[], answer: string) => `if (${tests.join(' && ')}) ${answer}\n`;
    const [only, ...others] = answers as [(typeof answers)[number], ...typeof answers];
    if (others.length === 0) return `      ${line([test, ...only.tests], only.answer)}`;
    const lines = answers.map(({ tests, answer }) => `        ${line(tests, answer)}`);
    return `      if (${test}) {\n${lines.join('')}      }\n`;
  }
}

const READER_COMMENT = docComment(
  'Which kind of object it is: its number, and behind that a bit for each key that may be missing. It is -1 if a key is missing or unknown, or if there is no such kind.',
);

const KNOWN_COMMENT = docComment(
  'Which fields are known of a kind, by its number: one bit for each that the function asks for that checks them.',
);

/** A constant of the function that tells kinds apart: a tag's place among all, its key and the constant's name. */
interface Local {
  readonly i: number;
  readonly key: string;
  readonly name: string;
}

/** Names that the function has already. */
const LOCALS = ['input', 'value', 'required', 'optional', 'key'];

function localName(key: string): string {
  const name = suffix(key);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** How bits are written. */
export function hexadecimal(bits: number): string {
  return `0x${bits.toString(16)}`;
}

/**
 * Whether a value is what JSON calls an object. Written out in each function, and behind a read of the value's constructor:
 * where V8 knows the shape of a value, it knows the prototype too, and otherwise asks its runtime for it. That makes a
 * check of objects alone 1.5 times as fast. Of objects of many shapes, V8 knows neither; then the read is left out.
 */
export function plain(no: 'false' | '-1', shapes: 'few' | 'many' = 'few'): string {
  const isOther = 'getPrototypeOf(value) !== Object.prototype';
  const test = shapes === 'few' ? `(value.constructor !== Object || ${isOther})` : isOther;
  return `  const value = input as Fields;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ${no};
  if (${test} && !isForeign(value)) return ${no};
`;
}
