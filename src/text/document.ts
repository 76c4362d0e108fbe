import type { Details, IssueCode, Path } from '../issue.ts';
import type { Span } from './lines.ts';

/** One document of a text, read: its value, or why there is none, and where its parts stand. */
export interface TextDocument {
  /** Undefined when the text could not be read as one. */
  readonly value: unknown;
  readonly isReadable: boolean;
  /** What is wrong with the text itself. */
  readonly faults: readonly TextFault[];
  /** How many faults there are beside those, when they are too many to tell. */
  readonly untold?: number | undefined;
  /** The offsets at which some values begin, or their keys; undefined for a path that leads nowhere. */
  readonly placesOf: (wanted: readonly Wanted[]) => readonly (number | undefined)[];
  /** What stands at a path when it has no quotes and a reader made something else than a string of it. */
  readonly bareTextAt: (path: Path) => string | undefined;
  /** How the number at a path is written, whose place is known. */
  readonly numberTextAt: (path: Path, start: number) => string | undefined;
}

/** What place to tell: that of the value at a path, or of its key, if it has one. */
export interface Wanted {
  readonly path: Path;
  readonly ofKey: boolean;
}

/** A fault of the notation, not of the data. */
export interface TextFault extends Details {
  readonly code: IssueCode;
  readonly path: Path;
  readonly span: Span | undefined;
  /** Of a doubled key, which its path ends in: the one that was there before. */
  readonly first?: Span | undefined;
  /** The notation in which the text may have been meant. */
  readonly meant?: 'yaml' | 'ndjson';
}

/** A document whose text cannot be read. */
export function unreadable(...faults: TextFault[]): TextDocument {
  const nothing = () => undefined;
  return {
    value: undefined,
    isReadable: false,
    faults,
    placesOf: () => [],
    bareTextAt: nothing,
    numberTextAt: nothing,
  };
}
