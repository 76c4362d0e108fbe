import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { failLines, judgeLines } from '../../src/cli/judge-lines.ts';
import type { Findings } from '../../src/cli/report/findings.ts';
import { makeReport } from '../../src/cli/report/index.ts';
import { type Plan, type Rescue, Workers } from '../../src/cli/workers.ts';
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

/** For threads that do not fail. */
const NONE: Rescue = {
  judge: () => expect.unreachable(),
  giveUp: () => expect.unreachable(),
  tell: () => expect.unreachable(),
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
  const workers = new Workers(2, plan, NONE, CODE);
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
  const findings = '{ documents: 1, valid: 1, failed: 0, texts: [] }';
  const code = `${READY} parentPort.on('message', () => setTimeout(() => parentPort.postMessage(${findings}), 100));`;
  const workers = new Workers(1, plan, NONE, new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  expect(workers.offer(batchOf('{}'), 'a')).toBeUndefined();
  await judged(workers, batchOf('{}'), 'a');
  const taken = ['b', 'c', 'd', 'e'].map((source) => workers.offer(batchOf('{}'), source));
  expect(workers.offer(batchOf('{}'), 'f')).toBeUndefined();
  expect(await Promise.all(taken)).toEqual(taken.map(() => ({ documents: 1, valid: 1, failed: 0, texts: [] })));
  await workers.close();
});

describe('a thread that fails', () => {
  const work = (line: string) => `${READY} parentPort.on('message', ({ source }) => { ${line} });`;
  const answer = "parentPort.postMessage({ documents: 9, valid: 9, failed: 0, texts: ['thread'] });";
  test.each([
    ['as it starts', "throw new Error('broken');", 'broken', []],
    ['as it loads what never comes', 'await new Promise(() => {});', 'it ended with exit code 13', []],
    ['at its work', work("throw new Error('broken');"), 'broken', ['gave up a']],
    ['without a word', work('process.exit(7);'), 'it ended with exit code 7', ['gave up a']],
    ['by an error that is none', work('throw 7;'), '7', ['gave up a']],
    [
      'for want of memory',
      work('for (const all = []; ; ) all.push(new Array(1e5).fill(0.5));'),
      'Worker terminated due to reaching memory limit: JS heap out of memory',
      ['gave up a'],
    ],
    [
      'at the third batch',
      work(`if (source === 'c') throw new Error('broken'); ${answer}`),
      'broken',
      ['thread', 'thread', 'gave up c'],
    ],
  ])('%s: it is told once, and no line is lost', async (_, code, message, texts) => {
    const told: unknown[] = [];
    const rescue: Rescue = {
      judge: ({ source }) => ({ documents: 1, valid: 1, failed: 0, texts: [`here ${source}`] }),
      giveUp: ({ batch, source }) => ({
        documents: 1,
        valid: 0,
        failed: batch.parts.length,
        texts: [`gave up ${source}`],
      }),
      tell: (error) => told.push(error instanceof Error ? error.message : `${error}`),
    };
    const workers = new Workers(1, plan, rescue, new URL(`data:text/javascript,${encodeURIComponent(code)}`), 32);
    const found: string[] = [];
    for (const source of ['a', 'b', 'c', 'd', 'e', 'f']) {
      let findings = workers.offer(batchOf('{}'), source);
      while (findings === undefined && told.length === 0) {
        await setTimeout(1);
        findings = workers.offer(batchOf('{}'), source);
      }
      if (findings !== undefined) found.push(...(await findings).texts);
    }
    expect(told).toEqual([message]);
    expect(workers.offer(batchOf('{}'), 'later')).toBeUndefined();
    expect(found).toEqual(texts);
    await workers.close();
    expect(told.length).toBe(1);
  });

  test('leaves what it had not begun to this one', async () => {
    const rescue: Rescue = {
      judge: (order) => judgeLines(osvif, order.batch, { ...plan.options, source: order.source }, reports),
      giveUp: ({ batch, source }, error) => failLines(batch, source, error, reports),
      tell: () => {},
    };
    const reports = plan.reports.map(makeReport);
    const code = work('const end = Date.now() + 200; while (Date.now() < end); process.exit(1);');
    const workers = new Workers(1, plan, rescue, new URL(`data:text/javascript,${encodeURIComponent(code)}`));
    const buffer = Buffer.from('{"type": "Route", "cidr": "::/0"}\n');
    const batch = { parts: [buffer, null], firstLine: 5, firstIndex: 4 };
    let first = workers.offer(batch, 'a');
    while (first === undefined) {
      await setTimeout(1);
      first = workers.offer(batch, 'a');
    }
    const others = [workers.offer(batch, 'b'), workers.offer(batch, 'c')];
    // The bytes are the caller's again at once.
    buffer.fill(0);
    const [failed, ...rest] = await Promise.all([first, ...others]);
    expect(failed).toMatchObject({ documents: 2, valid: 0, failed: 2 });
    expect(failed?.texts[1]).toContain(
      '"message":"osvif failed to check this document (Error: it ended with exit code 1); this is a fault of osvif, so please report it with this line and the document."',
    );
    expect(rest).toMatchObject([
      { documents: 2, valid: 1, failed: 0 },
      { documents: 2, valid: 1, failed: 0 },
    ]);
    await workers.close();
  });
});
