/*
 * NDJSON as bytes that arrive in chunks. Line ends are found before anything is decoded: the byte of a line feed is
 * part of no other character in UTF-8. What a chunk leaves of a line is all that is ever kept of it.
 */

/**
 * The bytes that a line may have. A payload of os-vif has a few thousand; to read a line takes several times its
 * length in memory, which has to stay within what small containers have, and far below the 512 Mi characters that one
 * string can hold.
 */
export const LONGEST_LINE = 16 * 2 ** 20;

/** Some lines of an input, whole. */
export interface LineBatch {
  /**
   * Stretches of whole lines with their ends, which the last line of an input may lack; null stands for a line that is
   * too long to be kept. Good until the next chunk is asked for.
   */
  readonly parts: readonly (Uint8Array | null)[];
  /** The number of the first line, from 1. */
  readonly firstLine: number;
  /** The index of the first document, from 0. */
  readonly firstIndex: number;
}

/** Cuts chunks at the ends of lines; `limit` is no shorter than a chunk. */
export class LineSplitter {
  readonly #limit: number;
  #pieces: Uint8Array[] = [];
  #kept = 0;
  #line = 1;
  #index = 0;

  constructor(limit = LONGEST_LINE) {
    this.#limit = limit;
  }

  /** Takes the next chunk, and gives the lines that are whole with it. */
  push(chunk: Uint8Array): LineBatch | undefined {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    const start = this.#kept > 0 ? chunk.indexOf(LINE_FEED) + 1 : 0;
    const parts: (Uint8Array | null)[] = [];
    if (start > 0) parts.push(this.#complete(chunk.subarray(0, start)));
    if (end > start) parts.push(chunk.subarray(start, end));
    this.#keep(chunk.subarray(end));
    return this.#batch(parts);
  }

  /** Gives the last line, if it has no end. */
  end(): LineBatch | undefined {
    return this.#batch(this.#kept > 0 ? [this.#complete(new Uint8Array())] : []);
  }

  /** Keeps the beginning of a line, in a copy; of a line that is too long, its length alone. */
  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#kept += bytes.length;
    if (this.#kept <= this.#limit) this.#pieces.push(new Uint8Array(bytes));
    else this.#pieces = [];
  }

  #complete(rest: Uint8Array): Uint8Array | null {
    const length = this.#kept + rest.length;
    const isKept = length - (rest.length > 0 ? 1 : 0) <= this.#limit;
    const line = isKept ? joined([...this.#pieces, rest], length) : null;
    this.#pieces = [];
    this.#kept = 0;
    return line;
  }

  #batch(parts: readonly (Uint8Array | null)[]): LineBatch | undefined {
    if (parts.length === 0) return undefined;
    const batch = { parts, firstLine: this.#line, firstIndex: this.#index };
    for (const part of parts) {
      const { lines, documents } = part === null ? { lines: 1, documents: 1 } : count(part);
      this.#line += lines;
      this.#index += documents;
    }
    return batch;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Where a line of a stretch ends: the offset of its line feed, or the end of the stretch. */
export function endOfLine(part: Uint8Array, start: number): number {
  const end = part.indexOf(LINE_FEED, start);
  return end === -1 ? part.length : end;
}

/** Whether a line has nothing that JSON does not take for white space. */
export function isBlank(part: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = part[i];
    if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) return false;
  }
  return true;
}

function count(part: Uint8Array): { readonly lines: number; readonly documents: number } {
  let lines = 0;
  let documents = 0;
  for (let start = 0; start < part.length; ) {
    const end = endOfLine(part, start);
    lines++;
    if (!isBlank(part, start, end)) documents++;
    start = end + 1;
  }
  return { lines, documents };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
