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

/** What a thread says: once that it is loaded, and then what it found. */
export type Answer = 'ready' | Findings;

// As the sources are named, or as the build names them.
const CODE = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

/** Batches that a thread is given before it has answered: the main one is long at its own before it gives more. */
const MOST_WAITING = 4;

/** What a thread makes lives no longer than a batch, so the room that V8 would keep for it beyond that is wasted. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

/** Threads that judge batches of lines beside this one. */
export class Workers {
  readonly #threads: readonly Thread[];

  /** @param code what runs in each; it says that it is ready, and then answers each order with findings. */
  constructor(count: number, plan: Plan, code = CODE) {
    this.#threads = Array.from({ length: count }, () => new Thread(code, plan));
  }

  /**
   * Has a batch judged, whose bytes are copied at once; undefined if all threads have enough to do. Rejects when a thread
   * ends in an error, then or before.
   */
  offer(batch: LineBatch, source: string): Promise<Findings> | undefined {
    const [idlest] = this.#threads.filter(({ isFree }) => isFree).sort((a, b) => a.waiting - b.waiting);
    return idlest?.judge({ batch, source });
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
  #isReady = false;
  #error: Error | undefined;

  constructor(code: URL, plan: Plan) {
    this.#worker = new Worker(code, { workerData: plan, resourceLimits: LIMITS });
    this.#worker.on('message', (answer: Answer) => {
      if (answer === 'ready') this.#isReady = true;
      else this.#waiting.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`A worker thread ended with exit code ${code}.`)));
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Whether it can take another batch; one that has failed takes any, to say so. */
  get isFree(): boolean {
    return this.#error !== undefined || (this.#isReady && this.waiting < MOST_WAITING);
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
