import type { IssueCode, Path } from '../issue.ts';
import type { Span } from './lines.ts';

/** One document of a text, read: its value, or why there is none, and where its parts stand. */
export interface TextDocument {
  /** Undefined when the text could not be read as one. */
  readonly value: unknown;
  readonly isReadable: boolean;
  /** What is wrong with the text itself. */
  readonly faults: readonly TextFault[];
  /** Where a value stands, or its key; undefined when the path leads nowhere. */
  readonly spanOf: (path: Path, ofKey: boolean) => Span | undefined;
  /** What stands at a path when it has no quotes and a reader made something else than a string of it. */
  readonly bareTextAt: (path: Path) => string | undefined;
}

/** A fault of the notation, not of the data. */
export interface TextFault {
  readonly code: IssueCode;
  readonly path: Path;
  readonly span: Span | undefined;
  /** Of a doubled key: the one that was there before. */
  readonly first?: Span | undefined;
  readonly expected: string;
  readonly received: string;
  readonly note?: string | undefined;
}

/** A document whose text cannot be read. */
export function unreadable(...faults: TextFault[]): TextDocument {
  return { value: undefined, isReadable: false, faults, spanOf: () => undefined, bareTextAt: () => undefined };
}
