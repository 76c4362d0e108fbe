import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgeLines } from '../../src/cli/judge-lines.ts';
import type { Findings } from '../../src/cli/report/findings.ts';
import { makeReport } from '../../src/cli/report/index.ts';
import { type Plan, Workers } from '../../src/cli/workers.ts';
import { osvif } from '../../src/lookup.ts';
import type { LineBatch } from '../../src/text/split-lines.ts';
import { ROOT } from '../support/cli.ts';

/* The threads of `osvif validate` beside the main one; here they run the build, since Node cannot read the sources. */

const CODE = pathToFileURL(join(ROOT, 'dist/src/cli/worker.js'));
const READY = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage('ready');";
const plan: Plan = {
  options: { expect: 'Route' },
  reports: ['pretty', 'ndjson'].map((format) => ({ format, isColored: true, columns: 80, emitValue: true })),
};

function batchOf(text: string, firstLine = 1): LineBatch {
  return { parts: [Buffer.from(text), null], firstLine, firstIndex: firstLine - 1 };
}

/** Offers a batch until a thread takes it. */
async function judged(workers: Workers, batch: LineBatch, source: string): Promise<Findings> {
  for (;;) {
    const findings = workers.offer(batch, source);
    if (findings !== undefined) return findings;
    await setTimeout(1);
  }
}

test('threads find what this one finds', async () => {
  const workers = new Workers(2, plan, CODE);
  const batches = [1, 3, 5, 7, 9].map((line) => batchOf(`{"type": "Route", "cidr": "::/${120 + line}"}\n`, line));
  const found = await Promise.all(batches.map((batch) => judged(workers, batch, 'here.ndjson')));
  await workers.close();
  const reports = plan.reports.map(makeReport);
  const expected = batches.map((batch) =>
    judgeLines(osvif, batch, { ...plan.options, source: 'here.ndjson' }, reports),
  );
  expect(found).toEqual(expected);
  expect(expected.map(({ documents, valid }) => [documents, valid])).toEqual([
    [2, 1],
    [2, 1],
    [2, 1],
    [2, 1],
    [2, 0],
  ]);
});

test('a thread takes four batches at once, and none before it is ready', async () => {
  const findings = '{ documents: 1, valid: 1, texts: [] }';
  const code = `${READY} parentPort.on('message', () => setTimeout(() => parentPort.postMessage(${findings}), 100));`;
  const workers = new Workers(1, plan, new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  expect(workers.offer(batchOf('{}'), 'a')).toBeUndefined();
  await judged(workers, batchOf('{}'), 'a');
  const taken = ['b', 'c', 'd', 'e'].map((source) => workers.offer(batchOf('{}'), source));
  expect(workers.offer(batchOf('{}'), 'f')).toBeUndefined();
  expect(await Promise.all(taken)).toEqual(taken.map(() => ({ documents: 1, valid: 1, texts: [] })));
  await workers.close();
});

describe('a thread that fails', () => {
  test.each([
    ['as it starts', "throw new Error('broken');", 'broken'],
    ['at its work', `${READY} parentPort.on('message', () => { throw new Error('broken'); });`, 'broken'],
    [
      'without a word',
      `${READY} parentPort.on('message', () => process.exit(7));`,
      'A worker thread ended with exit code 7.',
    ],
  ])('%s: whoever waits for it is told, and whoever comes later', async (_, code, message) => {
    const workers = new Workers(1, plan, new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    const waiting = [judged(workers, batchOf('{}'), 'a'), judged(workers, batchOf('{}'), 'b')];
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { message } });
    }
    await expect(judged(workers, batchOf('{}'), 'c')).rejects.toThrow(message);
    await workers.close();
  });
});
