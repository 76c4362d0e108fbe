import { isTampered } from '../../generated/is.ts';
import type { Path } from '../issue.ts';
import { costOf } from '../issues/issue-list.ts';
import { endOfString, nameOf, scanJSON, type Visitor } from './json.ts';
import type { Span } from './lines.ts';

/** A key that its object has already. */
export interface Duplicate {
  readonly path: Path;
  readonly key: string;
  readonly span: Span;
  /** The key that was there before. */
  readonly first: Span;
}

/** Whether some object of a JSON text has a key twice, of which `value` (from `JSON.parse`) has lost one. */
export function hasDuplicateKeys(text: string, value: unknown): boolean {
  // Where somebody gave all objects a key to inherit, no count of keys can be relied on.
  if (isTampered()) return duplicatesIn(text, 1, Number.POSITIVE_INFINITY).found.length > 0;
  // Every valid document comes by here, so what is quick comes first; only the last count is exact.
  const kept = new Size(value);
  if (text.length - kept.characters < SHORTEST_MEMBER) return false;
  const likely = countLikelyKeys(text);
  return likely !== kept.keys && countWrittenKeys(text) !== kept.keys;
}

/** How many characters a key that was lost took at least: `"":0,`. */
const SHORTEST_MEMBER = 5;

/** How much a value from `JSON.parse` holds, at all depths. */
class Size {
  keys = 0;
  /** The fewest characters that JSON can be written in to say it. */
  characters = 0;
  readonly #rest: object[] = [];

  constructor(value: unknown) {
    this.#add(value);
    for (let next = this.#rest.pop(); next !== undefined; next = this.#rest.pop()) {
      const parts = Array.isArray(next) ? this.#addItems(next) : this.#addMembers(next as Record<string, unknown>);
      const commas = parts > 0 ? parts - 1 : 0;
      this.characters += BRACKETS + commas;
    }
  }

  #add(value: unknown): void {
    if (typeof value === 'object' && value !== null) this.#rest.push(value);
    else this.characters += lengthOf(value);
  }

  #addItems(items: readonly unknown[]): number {
    for (const item of items) this.#add(item);
    return items.length;
  }

  #addMembers(members: Readonly<Record<string, unknown>>): number {
    let count = 0;
    for (const key in members) {
      count++;
      this.characters += key.length + QUOTES + COLON_BEHIND;
      this.#add(members[key]);
    }
    this.keys += count;
    return count;
  }
}

const BRACKETS = 2;
const QUOTES = 2;
const COLON_BEHIND = 1;

/** How many characters a value that has no parts takes at least, however it is written. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length + QUOTES;
  if (typeof value !== 'number') return value === false ? 5 : 4;
  // From one hundred on, there is `1e2` and its like.
  if (value >= 100) return 3;
  return value >= 10 ? 2 : 1;
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

const [QUOTE, COLON] = [34, 58];
/** The last of the characters that JSON knows as white space. */
const SPACE = 32;

function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; ) {
    let at = endOfString(text, start);
    while (text.charCodeAt(at) <= SPACE) at++;
    if (text.charCodeAt(at) === COLON) count++;
    start = text.indexOf('"', at);
  }
  return count;
}

/**
 * The doubled keys of a JSON text, in their order.
 *
 * @param most how many to tell at most.
 * @param mostPath how long all their paths together may be, at least so that one is told.
 * @returns them, and how many there are beside them.
 */
export function duplicatesIn(text: string, most: number, mostPath: number): { found: Duplicate[]; untold: number } {
  const finder = new Finder(text, most, mostPath);
  scanJSON(text, finder);
  return { found: finder.found, untold: finder.untold };
}

/** An object or array that is open: where it goes on, and of an object the keys so far. */
interface Frame {
  step: string | number;
  keys?: Map<string, Span>;
}

class Finder implements Visitor {
  readonly found: Duplicate[] = [];
  untold = 0;
  readonly #text: string;
  readonly #most: number;
  readonly #frames: Frame[] = [];
  /** How much room there is for paths. */
  #room: number;

  constructor(text: string, most: number, mostPath: number) {
    this.#text = text;
    this.#most = most;
    this.#room = mostPath;
  }

  open(_: number, isObject: boolean): void {
    this.scalar();
    this.#frames.push({ step: isObject ? '' : -1 });
  }

  close(): void {
    this.#frames.pop();
  }

  key(start: number, end: number): void {
    const frame = this.#frames[this.#frames.length - 1] as Frame;
    const name = nameOf(this.#text, start, end);
    const span = { start, end };
    frame.step = name;
    frame.keys ??= new Map();
    const first = frame.keys.get(name);
    frame.keys.set(name, span);
    if (first !== undefined) this.#add(name, span, first);
  }

  scalar(): void {
    const frame = this.#frames[this.#frames.length - 1];
    if (typeof frame?.step === 'number') frame.step++;
  }

  #add(key: string, span: Span, first: Span): void {
    if (this.found.length >= this.#most || this.#room <= 0) {
      this.untold++;
      return;
    }
    const path = this.#frames.map(({ step }) => step);
    this.#room -= costOf(path);
    this.found.push({ path, key, span, first });
  }
}
