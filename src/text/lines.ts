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
  readonly #starts: number[] = [0];

  /** @param ends what ends a line. */
  constructor(text: string, ends = /\r\n|\n|\r/g) {
    this.#text = text;
    for (const { index, 0: end } of text.matchAll(ends)) this.#starts.push(index + end.length);
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
    return this.#text.slice(this.#starts[line - 1], this.#starts[line]).replace(/[\r\n]+$/, '');
  }
}
