import { parentPort, workerData } from 'node:worker_threads';
import { TroubleError } from './command.ts';
import { judgeLines } from './judge-lines.ts';
import { traceOn } from './output/internal-error.ts';
import { type Known, knownObjects } from './registry.ts';
import { makeReport } from './report/index.ts';
import type { Answer, Order, Plan } from './workers.ts';

/* What runs in each thread of `workers.ts`: for each batch that comes, its findings go back. */

const { options, reports: plans, registry } = workerData as Plan;
const { lookup } = await load();
const reports = plans.map(makeReport);

async function load(): Promise<Known> {
  try {
    return await knownObjects(registry === undefined ? {} : { registry: [registry] });
  } catch (error) {
    if (!(error instanceof TroubleError)) throw error;
    // It becomes part of a line.
    throw new Error(error.message.trim().replace(/^osvif: /, ''));
  }
}

const onFailure = traceOn(process);

function answer(what: Answer): void {
  parentPort?.postMessage(what);
}

parentPort?.on('message', ({ batch, source }: Order) => {
  answer(judgeLines(lookup, batch, { ...options, source, onFailure }, reports));
});
answer('ready');
