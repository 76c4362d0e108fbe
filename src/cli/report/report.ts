import type { DocumentResult } from '../../validate-text.ts';
import type { Style } from '../style.ts';

/** One output format: what it writes for each document as it is judged, and at the end. */
export interface Report {
  readonly document: (result: DocumentResult, text: string) => string;
  readonly end: (summary: Summary) => string;
}

export interface Summary {
  readonly documents: number;
  readonly valid: number;
  /** Inputs that could not be read at all. */
  readonly unreadable: number;
}

/** What a format may ask for. */
export interface ReportOptions {
  readonly style: Style;
  /** How wide lines of source may be. */
  readonly columns: number;
  /** Whether valid documents carry their value. */
  readonly emitValue: boolean;
}

/** A result without its value, unless it is asked for. */
export function withoutValue(result: DocumentResult, { emitValue }: ReportOptions): DocumentResult {
  const { value: _, ...rest } = result;
  return emitValue ? result : rest;
}
