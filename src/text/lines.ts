/** A stretch of a text, by UTF-16 offsets; `end` is the first offset behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as editors count it: both 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in a text; made once for a text, and only when there is something to report. */
export class Lines {
  readonly #text: string;
  readonly #starts: Uint32Array;

  /** @param isNDJSON whether a carriage return alone ends no line. */
  constructor(text: string, isNDJSON = false) {
    this.#text = text;
    this.#starts = lineStarts(text, isNDJSON);
  }

  positionOf(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** The text of a line, without its end. */
  textOf(line: number): string {
    const start = this.#starts[line - 1] ?? 0;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end--;
    return this.#text.slice(start, end);
  }
}

const [LF, CR] = [10, 13];

function isLineEnd(unit: number): boolean {
  return unit === LF || unit === CR;
}

/** Where the lines of a text begin; it may have nothing but lines, and so a number takes no more room than it has to. */
function lineStarts(text: string, isNDJSON: boolean): Uint32Array {
  let starts = new Uint32Array(64);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== LF && (unit !== CR || isNDJSON || text.charCodeAt(at + 1) === LF)) continue;
    if (count === starts.length) starts = grown(starts);
    starts[count++] = at + 1;
  }
  return starts.subarray(0, count);
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}
