import { keyName } from '../describe.ts';
import type { Path } from '../issue.ts';
import type { Span } from './lines.ts';

/*
 * JSON with places. `JSON.parse` reads the values; this scanner runs only when there is something to report, to find
 * where a value stands, which key is doubled, or where and why a text is not JSON. It keeps its own stack, so that no
 * depth of nesting overflows, and it is as strict as RFC 8259.
 */

/** Where the parts of a document stand. */
export interface Node {
  readonly span: Span;
  readonly items?: Node[];
  readonly members?: Map<string, Member>;
}

interface Member {
  readonly key: Span;
  readonly value: Node;
}

/** A key that its object has already. */
export interface Duplicate {
  readonly path: Path;
  readonly key: string;
  readonly span: Span;
  /** The key that was there before. */
  readonly first: Span;
}

/** Why a text is not JSON. */
export interface SyntaxFault {
  readonly span: Span;
  readonly expected: string;
  readonly received: string;
  readonly note?: string;
}

export interface Scan {
  /** Undefined when the text is not JSON. */
  readonly root: Node | undefined;
  readonly duplicates: readonly Duplicate[];
  readonly fault: SyntaxFault | undefined;
}

/** Whether some object of a JSON text has a key twice, of which `value` (from `JSON.parse`) has lost one. */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  const kept = countKeys(value);
  // Every valid document comes by here, so the first count is quick; when it is not enough, the second is exact.
  return countLikelyKeys(text) !== kept && countWrittenKeys(text) !== kept;
}

/** The keys of a value, at all depths. */
function countKeys(value: unknown): number {
  let count = 0;
  const rest: object[] = [[value]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) if (hasParts(item)) rest.push(item);
      continue;
    }
    for (const key in next) {
      const item = (next as Record<string, unknown>)[key];
      count++;
      if (hasParts(item)) rest.push(item);
    }
  }
  return count;
}

function hasParts(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The keys that a JSON text writes, each with its colon right behind, and besides the strings that only look like one,
 * such as `"::1"`. So the count is never too low; NaN where white space before a colon could make it so.
 */
function countLikelyKeys(text: string): number {
  let count = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const before = text.charCodeAt(colon - 1);
    if (before === QUOTE) count++;
    else if (before <= SPACE) return Number.NaN;
  }
  return count;
}

const QUOTE = 34;
/** The last of the characters that JSON knows as white space. */
const SPACE = 32;

function countWrittenKeys(text: string): number {
  let count = 0;
  for (const { 0: token } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*:?/g)) if (token.endsWith(':')) count++;
  return count;
}

/** Scans a text; see `Scan`. */
export function scanJSON(text: string): Scan {
  const duplicates: Duplicate[] = [];
  try {
    return { root: new Scanner(text, duplicates).document(), duplicates, fault: undefined };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { root: undefined, duplicates, fault: error.fault };
  }
}

/** The stretch of a value, or of its key where the fault is the key itself. Undefined when the path leads nowhere. */
export function spanOf(root: Node, path: Path, ofKey: boolean): Span | undefined {
  let node: Node | undefined = root;
  let key: Span | undefined;
  for (const step of path) {
    const member: Member | undefined = node?.members?.get(String(step));
    key = member?.key;
    node = member?.value ?? (typeof step === 'number' ? node?.items?.[step] : undefined);
  }
  return ofKey && key !== undefined ? key : node?.span;
}

class Fault extends Error {
  readonly fault: SyntaxFault;

  constructor(fault: SyntaxFault) {
    super('not JSON');
    this.fault = fault;
  }
}

/** An object or array that is still open. */
interface Frame {
  readonly start: number;
  readonly items?: Node[];
  readonly members?: Map<string, Member>;
  /** The key whose value comes next. */
  key?: { readonly name: string; readonly span: Span };
}

const WHITE = /[ \t\n\r]*/y;
// Unrolled, so that a string of any length needs no backtracking.
const STRING_START = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const STRING = new RegExp(`${STRING_START.source}"`, 'y');
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const WORD = /[\p{L}\p{N}_$.+-]+|[\s\S]/uy;

class Scanner {
  readonly #text: string;
  readonly #duplicates: Duplicate[];
  readonly #open: Frame[] = [];
  #at = 0;

  constructor(text: string, duplicates: Duplicate[]) {
    this.#text = text;
    this.#duplicates = duplicates;
  }

  document(): Node {
    let node = this.#value();
    for (;;) {
      const frame = this.#open[this.#open.length - 1];
      if (frame === undefined) break;
      node = node === undefined ? this.#next(frame) : this.#add(frame, node);
    }
    this.#skipWhite();
    if (this.#at < this.#text.length) {
      this.#refuse('the end of the document', 'for several documents, write one on each line and read them as NDJSON');
    }
    return node as Node;
  }

  /** Reads a scalar whole; opens an object or array and returns undefined. */
  #value(): Node | undefined {
    this.#skipWhite();
    const start = this.#at;
    const opener = this.#text[start];
    if (opener === '{' || opener === '[') {
      this.#at++;
      this.#open.push(opener === '{' ? { start, members: new Map() } : { start, items: [] });
      return undefined;
    }
    if (this.#match(opener === '"' ? STRING : SCALAR) === undefined) {
      if (opener === '"') this.#refuseString();
      this.#refuse('a JSON value', this.#noteOnToken());
    }
    return { span: { start, end: this.#at } };
  }

  /** Goes on in an open frame: its first member or item, or its end. */
  #next(frame: Frame): Node | undefined {
    this.#skipWhite();
    const closer = frame.members === undefined ? ']' : '}';
    if (this.#text[this.#at] === closer) return this.#close(frame);
    if (frame.members !== undefined) this.#key(frame, 'a key in double quotes or `}`');
    return this.#value();
  }

  /** Adds a value that is complete to the frame around it, and reads what stands behind it. */
  #add(frame: Frame, node: Node): Node | undefined {
    if (frame.items !== undefined) frame.items.push(node);
    else if (frame.key !== undefined) frame.members?.set(frame.key.name, { key: frame.key.span, value: node });
    this.#skipWhite();
    const closer = frame.members === undefined ? ']' : '}';
    if (this.#text[this.#at] === closer) return this.#close(frame);
    const comma = this.#at;
    if (this.#text[comma] !== ',') this.#refuse(`\`,\` or \`${closer}\``);
    this.#at++;
    this.#skipWhite();
    if (this.#text[this.#at] === closer) {
      const span = { start: comma, end: comma + 1 };
      throw new Fault({ span, expected: `\`${closer}\` without a comma before it`, received: '`,`' });
    }
    if (frame.members !== undefined) this.#key(frame, 'a key in double quotes');
    return this.#value();
  }

  #close(frame: Frame): Node {
    this.#at++;
    this.#open.pop();
    const { start, items, members } = frame;
    const span = { start, end: this.#at };
    if (items !== undefined) return { span, items };
    return members === undefined ? { span } : { span, members };
  }

  #key(frame: Frame, expected: string): void {
    const start = this.#at;
    const token = this.#text[start] === '"' ? this.#match(STRING) : undefined;
    if (token === undefined) {
      if (this.#text[start] === '"') this.#refuseString();
      this.#refuse(expected, this.#noteOnToken());
    }
    const name = JSON.parse(token) as string;
    const span = { start, end: this.#at };
    const first = frame.members?.get(name)?.key;
    if (first !== undefined) this.#duplicates.push({ path: [...this.#path(), name], key: name, span, first });
    frame.key = { name, span };
    this.#skipWhite();
    if (this.#text[this.#at] !== ':') this.#refuse('`:` behind the key');
    this.#at++;
  }

  /** The path of the innermost open frame. */
  #path(): (string | number)[] {
    return this.#open.slice(0, -1).map(({ key, items }) => key?.name ?? items?.length ?? 0);
  }

  #skipWhite(): void {
    this.#match(WHITE);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const token = pattern.exec(this.#text)?.[0];
    if (token !== undefined) this.#at += token.length;
    return token;
  }

  #refuse(expected: string, note?: string): never {
    const start = this.#at;
    const word = this.#match(WORD);
    const received = word === undefined ? 'the end of the text' : keyName(word);
    throw new Fault({ span: { start, end: this.#at }, expected, received, ...(note !== undefined && { note }) });
  }

  /** Finds what is wrong inside of a string. */
  #refuseString(): never {
    this.#match(STRING_START);
    if (this.#text[this.#at] !== '\\') {
      const isCut = this.#at === this.#text.length;
      const note = isCut ? undefined : 'since line breaks and tabs inside of a string are written \\n and \\t';
      this.#refuse('the closing `"` of a string', note);
    }
    const start = this.#at;
    const sequence = this.#match(/\\u?[\s\S]?/y) ?? '\\';
    const expected = 'an escape such as \\n, \\" or \\u00e9';
    throw new Fault({ span: { start, end: this.#at }, expected, received: keyName(sequence) });
  }

  #noteOnToken(): string | undefined {
    const next = this.#text[this.#at];
    if (next === "'") return 'since JSON strings have double quotes';
    if (next === '/' || next === '#') return 'since JSON has no comments';
    return undefined;
  }
}
