import type { TextFault } from './document.ts';

/** One line of an NDJSON text. */
export interface NDJSONLine {
  /** Without the line's end. */
  readonly text: string;
  /** 1-based, blank lines counted. */
  readonly number: number;
  /** Why the line cannot be read; `text` then is what can be shown of it. */
  readonly fault?: TextFault;
}

/**
 * The lines of an NDJSON text that are not blank. Lines end with LF or CRLF; the last one may lack it. A carriage return
 * elsewhere is white space to JSON, and ends no line.
 */
export function readNDJSON(text: string): NDJSONLine[] {
  return text
    .split('\n')
    .map((line, i) => ({ text: line.endsWith('\r') ? line.slice(0, -1) : line, number: i + 1 }))
    .filter(({ text: line }) => !BLANK.test(line));
}

/** What JSON takes for white space; anything else is a document, if perhaps none that can be read. */
const BLANK = /^[ \t\r]*$/;
