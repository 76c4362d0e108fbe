import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* SECURITY.md promises nothing that no test shows. */

const ROOT = new URL('../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const security = read('SECURITY.md');

test('each promise names tests that are there', () => {
  const promised = security.slice(security.indexOf('## What is promised'), security.indexOf('## What is not promised'));
  const rows = promised.match(/^\| [^-].* \|$/gm)?.slice(1) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const paths = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path as string);
    expect(paths, row).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([]);
  }
});

test('each step that it names is one of .ci/run', () => {
  const steps = [...security.matchAll(/^- \*([^*]+)\*/gm)].map(([, step]) => step as string);
  expect(steps).toEqual(['Tests', 'Hostile fuzz', 'Regular expressions', 'Content security policy']);
  for (const step of steps) expect(read('.ci/run')).toContain(`step '${step}' `);
  expect(read('.ci/run')).toContain('OSVIF_HOSTILE_FUZZ_SECONDS=120 OSVIF_HOSTILE_FUZZ_SEED="$(date +%s)"');
});

test('the package has it', () => {
  expect(JSON.parse(read('package.json')).files).toContain('SECURITY.md');
});
