import { parentPort, workerData } from 'node:worker_threads';
import { judgeLines } from './judge-lines.ts';
import { knownObjects } from './registry.ts';
import { makeReport } from './report/index.ts';
import type { Answer, Order, Plan } from './workers.ts';

/* What runs in each thread of `workers.ts`: for each batch that comes, its findings go back. */

const { options, reports: plans, registry } = workerData as Plan;
const { lookup } = await knownObjects(registry === undefined ? {} : { registry: [registry] });
const reports = plans.map(makeReport);

function answer(what: Answer): void {
  parentPort?.postMessage(what);
}

parentPort?.on('message', ({ batch, source }: Order) => {
  answer(judgeLines(lookup, batch, { ...options, source }, reports));
});
answer('ready');
