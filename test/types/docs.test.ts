import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/cli.ts';

/* Editors show what the declarations say of a name, so each name that an entry point exports has a comment there. */

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ENTRIES: readonly string[] = Object.values<{ readonly types?: string }>(exports).flatMap(
  ({ types }) => types ?? [],
);

/** The declarations of an entry point, and those that it exports something of. */
function reached(entry: string, files = new Set<string>()): Set<string> {
  if (files.has(entry)) return files;
  files.add(entry);
  for (const [, path] of read(entry).matchAll(/^export .*?from '(\.[^']*)';$/gms)) {
    reached(join(entry, '..', String(path)).replace(/\.ts$/, '.d.ts'), files);
  }
  return files;
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Lines that declare something and have no comment above them. */
function bare(text: string, declares: RegExp): string[] {
  const lines = text.split('\n');
  return lines.filter((line, i) => declares.test(line) && !/\*\/$/.test(lines[i - 1] ?? ''));
}

test('the declarations are found', () => {
  expect(ENTRIES.length).toBeGreaterThan(8);
  expect([...reached('dist/src/index.d.ts')]).toContain('dist/src/negotiate.d.ts');
  expect(readdirSync(join(ROOT, 'dist/src'))).toContain('index.d.ts');
});

test.each(ENTRIES)('every name that %s exports has a comment', (entry) => {
  const names = [...reached(entry)].flatMap((file) => bare(read(file), /^export (declare|interface|type \w+[ <=])/));
  expect(names).toEqual([]);
});

test('so has every function of a registry', () => {
  for (const [file, name] of [
    ['dist/src/registry.d.ts', 'Registry'],
    ['dist/src/api.d.ts', 'Validators'],
  ] as const) {
    const body = new RegExp(`^export interface ${name}<.*?^}`, 'ms').exec(read(file))?.[0] ?? '';
    expect(body.split('\n').length).toBeGreaterThan(8);
    expect(bare(body, /^ {4}(readonly )?\w+[:(<]/)).toEqual([]);
  }
});

test('a declaration without a comment is noticed', () => {
  expect(bare('/** Says so. */\nexport type A = 1;\nexport type B = 2;\n', /^export type/)).toEqual([
    'export type B = 2;',
  ]);
});
