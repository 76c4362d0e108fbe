import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { judgeLines } from '../../src/cli/judge-lines.ts';
import { makeReport } from '../../src/cli/report/index.ts';
import { type Plan, Workers } from '../../src/cli/workers.ts';
import { osvif } from '../../src/lookup.ts';
import type { LineBatch } from '../../src/text/split-lines.ts';
import { ROOT } from '../support/cli.ts';

/* The threads of `osvif validate --jobs N`; here they run the build, since Node cannot read the sources. */

const CODE = pathToFileURL(join(ROOT, 'dist/src/cli/worker.js'));
const plan: Plan = {
  options: { expect: 'Route' },
  reports: ['pretty', 'ndjson'].map((format) => ({ format, isColored: true, columns: 80, emitValue: true })),
};

function batchOf(text: string, firstLine = 1): LineBatch {
  return { parts: [Buffer.from(text), null], firstLine, firstIndex: firstLine - 1 };
}

test('threads find what this one finds', async () => {
  const workers = new Workers(2, plan, CODE);
  const batches = [1, 3, 5, 7, 9].map((line) => batchOf(`{"type": "Route", "cidr": "::/${120 + line}"}\n`, line));
  const found = await Promise.all(batches.map((batch) => workers.judge(batch, 'here.ndjson')));
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

describe('a thread that fails', () => {
  test.each([
    ['as it starts', "throw new Error('broken');", 'broken'],
    [
      'at its work',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });",
      'broken',
    ],
    [
      'without a word',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7));",
      'A worker thread ended with exit code 7.',
    ],
  ])('%s: whoever waits for it is told, and whoever comes later', async (_, code, message) => {
    const workers = new Workers(1, plan, new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    const waiting = [workers.judge(batchOf('{}'), 'a'), workers.judge(batchOf('{}'), 'b')];
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { message } });
    }
    await expect(workers.judge(batchOf('{}'), 'c')).rejects.toThrow(message);
    await workers.close();
  });
});
