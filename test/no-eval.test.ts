import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readVectors } from './support/vectors.ts';

const THREAD = fileURLToPath(new URL('browser/thread.js', import.meta.url));

const vectors = [...readVectors('generated'), ...readVectors('os-vif-tests')].map(({ payload, strict }) => ({
  payload,
  accepted: strict.accepted,
}));

test.each([
  ['where code from strings is disallowed', ['--disallow-code-generation-from-strings'], false],
  ['where it is allowed, which the judges notice', [], true],
])('a process and a worker thread of it judge all vectors, %s', (_, flags, canMakeCode) => {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, THREAD], {
    input: JSON.stringify(vectors),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  expect(stderr).toBe('');
  const right = { judged: 2627, accepted: 867, wrong: [], canMakeCode };
  expect(JSON.parse(stdout)).toEqual({ main: right, thread: right });
});
