/** What a command reads and writes. */
export interface IO {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What to exit with should the reader of the output go away now; a command that is through returns its own. */
  exitCode?: number | string | null | undefined;
  /** Whether the command ends when standard output cannot be written any more (default: true); false while it writes files. */
  endsWithOutput?: boolean;
}

export interface Output {
  /** Returns false when it has enough for now; `done` is called when it has passed everything on. */
  write(text: string | Uint8Array, done?: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** The descriptor that is written to, if it is one. */
  readonly fd?: number;
}

/** Exit codes; the README explains them. */
export const EXIT = { ok: 0, invalid: 1, usage: 2, unreadable: 3, internal: 4 } as const;

/** One option of a command: what parses it, and what its help says. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What the help shows for the value. */
  readonly placeholder?: string;
  /** The values that exist; others are refused with the nearest. */
  readonly choices?: readonly string[];
  readonly description: string;
}

/** One command of `osvif`, as plain data and a function. */
export interface Command {
  readonly name: string;
  /** What stands behind the name, such as `[PATH…]`. */
  readonly operands: string;
  readonly summary: string;
  /** Paragraphs under the usage line. */
  readonly help: readonly string[];
  readonly examples: readonly (readonly [command: string, effect: string])[];
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (parsed: Arguments, io: IO) => Promise<number>;
}

/** Arguments that have been checked against a command's options. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** A file that the command line names cannot be used; the message is the line for standard error. */
export class TroubleError extends Error {
  override readonly name = 'TroubleError';
}

/** The command line is wrong; the message says what was expected, and where help is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
