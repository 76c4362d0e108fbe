import type { IO } from './command.ts';

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
  print(text: string): void {
    if (text !== '' && this.#io.stdout.isTTY) this.clear();
    this.#io.stdout.write(text);
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.#isShown) this.#io.stderr.write('\r\u001b[K');
    this.#isShown = false;
    this.#next = Date.now() + PATIENCE_MS;
  }
}
