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

/** What becomes of a thread's work when it fails: when it throws, ends or runs out of memory. */
export interface Rescue {
  /** Judges a batch that the thread had not begun. */
  readonly judge: (order: Order) => Findings;
  /** Findings for the batch at which the thread was: to judge it again might end in the same. */
  readonly giveUp: (order: Order, error: unknown) => Findings;
  /** Tells of the failure. */
  readonly tell: (error: unknown) => void;
}

/** Threads that judge batches of lines beside this one. One that fails gets no more to do. */
export class Workers {
  readonly #threads: readonly Thread[];

  /**
   * @param code what runs in each; it says that it is ready, and then answers each order with findings.
   * @param memory megabytes that each may take for what lives long (default: what V8 takes for a process).
   */
  constructor(count: number, plan: Plan, rescue: Rescue, code = CODE, memory?: number) {
    this.#threads = startThreads(count, () => new Thread(code, plan, rescue, memory), rescue);
  }

  /** Has a batch judged, whose bytes are copied at once; undefined if all threads have enough to do, or have failed. */
  offer({ parts, ...rest }: LineBatch, source: string): Promise<Findings> | undefined {
    const [idlest] = this.#threads.filter(({ isFree }) => isFree).sort((a, b) => a.waiting - b.waiting);
    // The bytes are kept until there is an answer, in case that the thread fails.
    return idlest?.judge({ batch: { ...rest, parts: parts.map((part) => part && new Uint8Array(part)) }, source });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

function startThreads(count: number, start: () => Thread, rescue: Rescue): Thread[] {
  const threads: Thread[] = [];
  try {
    for (let i = 0; i < count; i++) threads.push(start());
  } catch (error) {
    // The system has no more of them, or too few file descriptors.
    rescue.tell(error);
  }
  return threads;
}

interface Waiting {
  readonly order: Order;
  readonly resolve: (findings: Findings) => void;
  readonly reject: (error: unknown) => void;
}

/** One thread, which answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly #rescue: Rescue;
  #isReady = false;
  #isOver = false;

  constructor(code: URL, plan: Plan, rescue: Rescue, memory?: number) {
    this.#rescue = rescue;
    this.#worker = new Worker(code, {
      workerData: plan,
      resourceLimits: { ...LIMITS, ...(memory !== undefined && { maxOldGenerationSizeMb: memory }) },
    });
    this.#worker.on('message', (answer: Answer) => {
      if (answer === 'ready') this.#isReady = true;
      else this.#waiting.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('messageerror', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(new Error(`it ended with exit code ${code}`)));
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Whether it can take another batch. */
  get isFree(): boolean {
    return !this.#isOver && this.#isReady && this.waiting < MOST_WAITING;
  }

  judge(order: Order): Promise<Findings> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ order, resolve, reject });
      this.#worker.postMessage(order);
    });
  }

  async close(): Promise<void> {
    this.#isOver = true;
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#rescue.tell(error);
    const { judge, giveUp } = this.#rescue;
    for (const [i, { order, resolve, reject }] of this.#waiting.splice(0).entries()) {
      try {
        resolve(i === 0 ? giveUp(order, error) : judge(order));
      } catch (failure) {
        reject(failure);
      }
    }
  }
}
