/** One line of an NDJSON text. */
export interface NDJSONLine {
  /** Without the line's end. */
  readonly text: string;
  /** 1-based, blank lines counted. */
  readonly number: number;
}

/** The lines of an NDJSON text that are not blank. Lines end with LF or CRLF; the last one may lack it. */
export function readNDJSON(text: string): NDJSONLine[] {
  return text
    .split('\n')
    .map((line, i) => ({ text: line.endsWith('\r') ? line.slice(0, -1) : line, number: i + 1 }))
    .filter(({ text: line }) => line.trim() !== '');
}
