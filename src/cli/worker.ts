import { parentPort, workerData } from 'node:worker_threads';
import { judgeLines } from './judge-lines.ts';
import { knownObjects } from './registry.ts';
import { makeReport } from './report/index.ts';
import type { Order, Plan } from './workers.ts';

/* What runs in each thread of `workers.ts`: for each batch that comes, its findings go back. */

const { options, reports: plans, registry } = workerData as Plan;
const { lookup } = await knownObjects(registry === undefined ? {} : { registry: [registry] });
const reports = plans.map(makeReport);

parentPort?.on('message', ({ batch, source }: Order) => {
  parentPort?.postMessage(judgeLines(lookup, batch, { ...options, source }, reports));
});
