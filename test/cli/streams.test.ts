import { describe, test } from 'vitest';
import { shell } from '../support/cli.ts';

/* Readers that go away, and outputs that take nothing. */

describe.concurrent('a reader that has seen enough', () => {
  test.for([
    ['osvif schema | head -c 1', '{'],
    ['osvif list | head -n 1', 'VIFs\n'],
    ['osvif validate examples/vif --format ndjson | head -c 10', '{"source":'],
    ['osvif fingerprint | true', ''],
  ])('ends %s quietly', async ([line, stdout], { expect }) => {
    expect(await shell(`${line}; echo "$\{PIPESTATUS[0]}" >&2`)).toEqual({ code: 0, stdout, stderr: '0\n' });
  });

  test('of trouble leaves the exit code alone', async ({ expect }) => {
    // The page of help goes to standard error, which is the pipe here; only the exit code goes past it.
    expect(await shell('exec 4>&1; { osvif; echo $? >&4; } 2>&1 >&4 | true')).toEqual({
      code: 0,
      stdout: '2\n',
      stderr: '',
    });
  });
});

test.concurrent('what cannot be written is told', async ({ expect }) => {
  expect(await shell('osvif list >/dev/full')).toEqual({
    code: 3,
    stdout: '',
    stderr: 'osvif: standard output: no space left on device\n',
  });
});
