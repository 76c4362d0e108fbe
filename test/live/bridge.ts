import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Json } from './json.ts';
import type { Installed } from './known.ts';

const SCRIPT = fileURLToPath(new URL('bridge.py', import.meta.url));

/** What os-vif does with one document. */
export interface Answer {
  readonly accepted: boolean;
  /** `ClassName: text` of the exception with which it refuses. */
  readonly error: string | null;
  /** What it writes after reading. */
  readonly roundtrip: Json;
  /** `ClassName: text` of each. */
  readonly warnings: readonly string[];
}

interface Waiting {
  readonly resolve: (line: string) => void;
  readonly reject: (error: Error) => void;
}

/** One long-lived Python process with os-vif in it; answers come in the order of the questions. */
export class Bridge {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: Waiting[] = [];
  #end: Error | undefined;

  /**
   * @param modules Python files beside bridge.py, without their endings, that register further objects.
   * @throws Error when this Python does not run, or has no os_vif.
   */
  static async open(
    python: string,
    modules: readonly string[] = [],
  ): Promise<{ bridge: Bridge; installed: Installed }> {
    const bridge = new Bridge(python, modules);
    return { bridge, installed: JSON.parse(await bridge.#nextLine()) };
  }

  private constructor(python: string, modules: readonly string[]) {
    this.#child = spawn(python, ['-B', SCRIPT, ...modules], { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#waiting.shift()?.resolve(line));
    const help = 'it has to be a Python with os_vif, such as that of Debian with python3-os-vif';
    this.#child.on('error', (error) => this.#fail(new Error(`${python} does not run (${error.message}): ${help}.`)));
    this.#child.on('close', (code) => this.#fail(new Error(`${python} ended with exit code ${code}: ${help}.`)));
    // A write to a process that is gone; `close` tells why it went.
    this.#child.stdin.on('error', () => undefined);
  }

  /** What os-vif does with each of some documents, given as JSON texts without line breaks. */
  async ask(texts: readonly string[]): Promise<Answer[]> {
    const lines = texts.map(() => this.#nextLine());
    this.#child.stdin.write(texts.map((text) => `${text}\n`).join(''));
    return (await Promise.all(lines)).map((line) => JSON.parse(line));
  }

  close(): void {
    this.#child.stdin.end();
  }

  #nextLine(): Promise<string> {
    if (this.#end !== undefined) return Promise.reject(this.#end);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #fail(error: Error): void {
    this.#end ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#end);
  }
}
