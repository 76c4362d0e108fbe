import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/* Commands as users type them: `osvif` is the built one, and npx finds the tools that are installed here. */

export const HERE = fileURLToPath(new URL('.', import.meta.url));
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A folder to work in until the tests of the file are done. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-codegen-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  write(join(folder, 'bin/osvif'), `#!/bin/sh\nexec '${process.execPath}' '${ROOT}dist/src/cli/main.js' "$@"\n`, 0o755);
  symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Writes a file, and makes its folder if need be. */
export function write(path, text, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
}

/** Runs a program that has to succeed in a folder, or in one of its folders; returns what it writes to standard output. */
export function run(folder, program, args, { input, env, cwd = folder } = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter), ...env },
  });
  assert.equal(status, 0, `${program}: ${error?.message ?? `${stdout}${stderr}`.slice(0, 3000)}`);
  return stdout;
}

/** One section of the README, without its heading. */
export function readmeSection(heading) {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, section] = readme.split(`\n## ${heading}\n`);
  return section.split(/^## /m)[0];
}
