import type { Path } from '../issue.ts';
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
  // Every valid document comes by here, so the first count is quick; when it is not enough, the second is exact.
  const likely = countLikelyKeys(text);
  if (likely === 0) return false;
  const kept = countKeys(value);
  return likely !== kept && countWrittenKeys(text) !== kept;
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
 * @param mostSteps how long all their paths together may be, at least so that one is told.
 * @returns them, and whether these are all.
 */
export function duplicatesIn(text: string, most: number, mostSteps: number): { found: Duplicate[]; areAll: boolean } {
  const finder = new Finder(text, most, mostSteps);
  scanJSON(text, finder);
  return { found: finder.found, areAll: finder.areAll };
}

/** An object or array that is open: where it goes on, and of an object the keys so far. */
interface Frame {
  step: string | number;
  keys?: Map<string, Span>;
}

class Finder implements Visitor {
  readonly found: Duplicate[] = [];
  areAll = true;
  readonly #text: string;
  readonly #most: number;
  readonly #mostSteps: number;
  readonly #frames: Frame[] = [];
  #steps = 0;

  constructor(text: string, most: number, mostSteps: number) {
    this.#text = text;
    this.#most = most;
    this.#mostSteps = mostSteps;
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
    this.areAll = this.found.length < this.#most && this.#steps < this.#mostSteps;
    if (!this.areAll) return;
    this.#steps += this.#frames.length;
    this.found.push({ path: this.#frames.map(({ step }) => step), key, span, first });
  }
}
