import { keyName } from '../describe.ts';
import type { Span } from './lines.ts';

/*
 * JSON with places. `JSON.parse` reads the values; this scanner runs only when there is something to report, and tells a
 * visitor what stands where, or where and why a text is not JSON. It builds nothing: a hostile text has more parts than
 * fit into memory. It keeps its own stack, so that no depth of nesting overflows, and it is as strict as RFC 8259.
 */

/** Who is told what stands where; offsets are UTF-16, ends the first behind. */
export interface Visitor {
  /** An object or array begins. */
  open(start: number, isObject: boolean): void;
  /** The innermost of those that are open ends. */
  close(end: number): void;
  /** A key, quotes included; its value comes next. */
  key(start: number, end: number): void;
  scalar(start: number, end: number): void;
}

/** Why a text is not JSON. */
export interface SyntaxFault {
  readonly span: Span;
  readonly expected: string;
  readonly received: string;
  readonly sentence?: string;
  readonly note?: string;
  readonly advice?: string;
  /** The notation in which the text may have been meant. */
  readonly meant?: 'yaml' | 'ndjson';
}

/** What a fault says beside what was expected and what was received. */
type Hint = Omit<SyntaxFault, 'span' | 'expected' | 'received'>;

/** Scans a text, and returns why it is not JSON, if it is not: then the visitor was told what stands before that. */
export function scanJSON(text: string, visitor: Visitor): SyntaxFault | undefined {
  try {
    new Scanner(text, visitor).document();
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.fault;
  }
}

/** The text that a key stands for. */
export function nameOf(text: string, start: number, end: number): string {
  const name = text.slice(start + 1, end - 1);
  return name.includes('\\') ? JSON.parse(text.slice(start, end)) : name;
}

/** The first offset behind a string of JSON, which begins at `start`. */
export function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
  return text.length;
}

class Fault extends Error {
  readonly fault: SyntaxFault;

  constructor(fault: SyntaxFault) {
    super('not JSON');
    this.fault = fault;
  }
}

const [QUOTE, BACKSLASH] = [34, 92];
/** The first of the characters that may stand in a string as they are. */
const SPACE = 32;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
/** More of a word than a message shows. */
const WORD = /[\p{L}\p{N}_$.+-]{1,200}|[\s\S]/uy;

class Scanner {
  readonly #text: string;
  readonly #visitor: Visitor;
  /** For each object or array that is open, whether it is an object. */
  readonly #open: boolean[] = [];
  #at = 0;

  constructor(text: string, visitor: Visitor) {
    this.#text = text;
    this.#visitor = visitor;
  }

  document(): void {
    let isComplete = this.#value();
    for (;;) {
      const isObject = this.#open[this.#open.length - 1];
      if (isObject === undefined) break;
      isComplete = isComplete ? this.#behind(isObject) : this.#first(isObject);
    }
    this.#skipWhite();
    if (this.#at < this.#text.length) {
      this.#refuseRest();
    }
  }

  /** Reads a scalar whole, or opens an object or array; returns whether the value is complete. */
  #value(): boolean {
    this.#skipWhite();
    const start = this.#at;
    const opener = this.#text[start];
    if (opener === '{' || opener === '[') {
      this.#at++;
      this.#open.push(opener === '{');
      this.#visitor.open(start, opener === '{');
      return false;
    }
    if (opener === '"') this.#string();
    else if (!this.#match(SCALAR)) this.#refuse('a JSON value', this.#hintOnToken());
    this.#visitor.scalar(start, this.#at);
    return true;
  }

  /** Goes on in an object or array that was just opened: its first member or item, or its end. */
  #first(isObject: boolean): boolean {
    this.#skipWhite();
    const closer = isObject ? '}' : ']';
    if (this.#text[this.#at] === closer) return this.#close();
    if (isObject) this.#key('a key in double quotes or `}`');
    return this.#value();
  }

  /** Goes on behind a value that is complete. */
  #behind(isObject: boolean): boolean {
    this.#skipWhite();
    const closer = isObject ? '}' : ']';
    if (this.#text[this.#at] === closer) return this.#close();
    const comma = this.#at;
    if (this.#text[comma] !== ',') this.#refuse(`\`,\` or \`${closer}\``);
    this.#at++;
    this.#skipWhite();
    if (this.#text[this.#at] === closer) {
      const expected = `\`${closer}\` without a comma before it`;
      const sentence = `Trailing comma before \`${closer}\`, which JSON does not allow`;
      const span = { start: comma, end: comma + 1 };
      throw new Fault({ span, expected, received: '`,`', sentence, advice: 'remove the comma' });
    }
    if (isObject) this.#key('a key in double quotes');
    return this.#value();
  }

  #close(): boolean {
    this.#at++;
    this.#open.pop();
    this.#visitor.close(this.#at);
    return true;
  }

  #key(expected: string): void {
    const start = this.#at;
    if (this.#text.charCodeAt(start) !== QUOTE) this.#refuse(expected, this.#hintOnToken());
    this.#string();
    this.#visitor.key(start, this.#at);
    this.#skipWhite();
    if (this.#text[this.#at] !== ':') this.#refuse('`:` behind the key');
    this.#at++;
  }

  /** Reads a string to its end. */
  #string(): void {
    for (this.#at++; ; ) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === BACKSLASH) {
        if (!this.#match(ESCAPE)) this.#refuseEscape();
      } else if (unit >= SPACE) {
        this.#at++;
        if (unit === QUOTE) return;
      } else {
        const isCut = this.#at === this.#text.length;
        const hint = isCut ? {} : { advice: 'write line breaks and tabs in a string as \\n and \\t' };
        this.#refuse('the closing `"` of a string', hint);
      }
    }
  }

  #skipWhite(): void {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      this.#at++;
    }
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const isThere = pattern.test(this.#text);
    if (isThere) this.#at = pattern.lastIndex;
    return isThere;
  }

  #refuse(expected: string, hint: Hint = {}): never {
    const start = this.#at;
    const received = this.#match(WORD) ? keyName(this.#text.slice(start, this.#at)) : 'the end of the text';
    throw new Fault({ span: { start, end: this.#at }, expected, received, ...hint });
  }

  /** Refuses what stands behind the document. */
  #refuseRest(): never {
    const isDocument = /["{[]/.test(this.#text.charAt(this.#at));
    const sentence = 'A second document begins behind the first';
    this.#refuse('the end of the document', isDocument ? { sentence, meant: 'ndjson' } : {});
  }

  #refuseEscape(): never {
    const start = this.#at;
    this.#match(/\\u?[\s\S]?/y);
    const expected = 'an escape such as \\n, \\" or \\u00e9';
    const received = keyName(this.#text.slice(start, this.#at));
    throw new Fault({ span: { start, end: this.#at }, expected, received });
  }

  #isAtStart(): boolean {
    return /^[ \n\r\t]*$/.test(this.#text.slice(0, this.#at));
  }

  /** What may have been meant by what is no JSON. */
  #hintOnToken(): Hint {
    const next = this.#text[this.#at];
    if (next === "'") return { advice: 'JSON strings have double quotes' };
    // At the very start stands what a YAML file begins with: a key, an item of a list, a comment or `---`.
    if (this.#isAtStart() && /^[\p{L}_#%-]/u.test(next ?? '')) return { meant: 'yaml' };
    return next === '/' || next === '#' ? { advice: 'JSON has no comments' } : {};
  }
}
