import type { DocumentResult } from '../../validate-text.ts';
import type { Style } from '../style.ts';

/** One output format: what it writes for each document as it is judged, and around all of them. */
export interface Report {
  /** What stands before the documents; where there is such a head, they wait until the summary is known. */
  readonly head?: (summary: Summary) => string;
  readonly document: (result: DocumentResult, lineOf: LineOf) => string;
  /** What stands between two documents. */
  readonly between?: string;
  /** @param skipped the files that hold no os-vif objects. */
  readonly end: (summary: Summary, skipped: readonly string[]) => string;
}

/** Gives a line of the input in which a document stands, by its number there and without its end. */
export type LineOf = (line: number) => string;

export interface Summary {
  readonly documents: number;
  readonly valid: number;
  /** Inputs that could not be read at all, or not to their end. */
  readonly unreadable: number;
  /** Files in folders that hold no os-vif objects. */
  readonly skipped: number;
}

/** What a format may ask for. */
export interface ReportOptions {
  readonly style: Style;
  /** How wide lines of source may be. */
  readonly columns: number;
  /** How wide a terminal is, so that messages break between words; elsewhere each stays on one line. */
  readonly terminalColumns?: number | undefined;
  /** Whether valid documents carry their value. */
  readonly emitValue: boolean;
}

/** A result without its value, unless it is asked for. */
export function withoutValue(result: DocumentResult, { emitValue }: ReportOptions): object {
  // JSON leaves out what is undefined.
  return emitValue ? result : { ...result, value: undefined };
}
