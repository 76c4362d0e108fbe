import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LineBatch } from '../text/split-lines.ts';
import type { TextOptions } from '../validate-text.ts';
import type { Findings } from './report/findings.ts';
import type { ReportPlan } from './report/index.ts';

/** What every batch has in common. */
export interface Plan {
  readonly options: TextOptions;
  readonly reports: readonly ReportPlan[];
  /** The file that `--registry` names; code cannot go to another thread, so each loads it. */
  readonly registry?: string | undefined;
}

/** What a thread is asked for. */
export interface Order {
  readonly batch: LineBatch;
  readonly source: string;
}

// As the sources are named, or as the build names them.
const CODE = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Threads that judge batches of lines side by side. */
export class Workers {
  readonly #threads: readonly Thread[];
  #next = 0;

  /** @param code what runs in each; it answers each order with findings. */
  constructor(count: number, plan: Plan, code = CODE) {
    this.#threads = Array.from({ length: count }, () => new Thread(code, plan));
  }

  /**
   * Judges a batch, whose bytes are copied at once. Rejects when its thread ends in an error, then or before.
   *
   * Batches go round: since results are wanted in their order, nothing is won by giving one to whoever is free.
   */
  judge(batch: LineBatch, source: string): Promise<Findings> {
    const thread = this.#threads[this.#next] as Thread;
    this.#next = (this.#next + 1) % this.#threads.length;
    return thread.judge({ batch, source });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

interface Waiting {
  readonly resolve: (findings: Findings) => void;
  readonly reject: (error: Error) => void;
}

/** One thread, which answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #error: Error | undefined;

  constructor(code: URL, plan: Plan) {
    this.#worker = new Worker(code, { workerData: plan });
    this.#worker.on('message', (findings: Findings) => this.#waiting.shift()?.resolve(findings));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`A worker thread ended with exit code ${code}.`)));
  }

  judge(order: Order): Promise<Findings> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      if (this.#error === undefined) this.#worker.postMessage(order);
      else this.#fail(this.#error);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#error ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#error);
  }
}
