import type { IO, Output } from './command.ts';

const PATIENCE_MS = 500;
const INTERVAL_MS = 100;

/**
 * One line on standard error that says how far long work has come: only in a terminal, only while nothing else appears
 * there, and gone in the end.
 */
export class Progress {
  readonly #io: IO;
  readonly #isTerminal: boolean;
  #next = Date.now() + PATIENCE_MS;
  #isShown = false;

  constructor(io: IO) {
    this.#io = io;
    this.#isTerminal = io.stderr.isTTY === true && io.env.TERM !== 'dumb';
  }

  show(text: string): void {
    if (!this.#isTerminal || Date.now() < this.#next) return;
    this.#io.stderr.write(`\r\u001b[K${text}`);
    this.#isShown = true;
    this.#next = Date.now() + INTERVAL_MS;
  }

  /** Writes to standard output, which may be the same terminal. */
  async print(text: string | Uint8Array): Promise<void> {
    if (text.length === 0) return;
    if (this.#io.stdout.isTTY) this.clear();
    await writeTo(this.#io.stdout, text);
  }

  /** Writes to standard error. */
  tell(text: string): void {
    this.clear();
    this.#io.stderr.write(text);
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.#isShown) this.#io.stderr.write('\r\u001b[K');
    this.#isShown = false;
    this.#next = Date.now() + PATIENCE_MS;
  }
}

/** Writes to a stream, and waits while it has enough. What it cannot write is told to whoever listens to its errors. */
function writeTo(stream: Output, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text, () => resolve()) !== false) resolve();
  });
}
