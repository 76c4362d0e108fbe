import { spawnSync } from 'node:child_process';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ValidationError } from '../src/index.ts';
import { toJSONSchema, UnrepresentableError } from '../src/json-schema.ts';

/* What Node prints of an error that nobody catches: each issue once, and a line of code that fits on a screen. */

const ENTRY = new URL('../dist/src/index.js', import.meta.url).href;

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('an uncaught ValidationError is short', () => {
  const program = `import { parse } from ${JSON.stringify(ENTRY)}; parse({ 'versioned_object.name': 'Route' });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr.match(/missing_key/g)).toHaveLength(3);
  const lines = stderr.split('\n').slice(1, 8).join('\n');
  // The names of variables are short ones, which change from build to build.
  expect(lines.replace(/\(\w+[.]issues\)/, '(result.issues)')).toMatchInlineSnapshot(`
    "		throw new ValidationError(result.issues);
    		      ^

    ValidationError: 3 issues
    (document): Missing key \`versioned_object.namespace\`, which every primitive needs. [missing_key]
    (document): Missing key \`versioned_object.version\`, which every primitive needs. [missing_key]
    (document): Missing key \`versioned_object.data\`, which every primitive needs. [missing_key]"
  `);
  expect(stderr.length).toBeLessThan(2000);
});

test('errors tell programs what their message tells people, and Node does not print it twice', () => {
  const issues = [
    { code: 'missing_key', severity: 'error', path: [], pointer: '', message: 'Missing key `id`.' },
  ] as const;
  const error = new ValidationError(issues);
  expect(error.issues).toBe(issues);
  expect(error.name).toBe('ValidationError');
  expect(error).toBeInstanceOf(Error);
  expect(inspect(error)).not.toContain('issues:');
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'ValidationError',
    message: '1 issue\n(document): Missing key `id`. [missing_key]',
    issues,
  });

  const refused = thrownBy(() => toJSONSchema(z.object({ a: z.bigint() })));
  expect(refused).toBeInstanceOf(UnrepresentableError);
  expect((refused as UnrepresentableError).path).toEqual(['properties', 'a']);
  expect(inspect(refused)).not.toContain('path:');
});
