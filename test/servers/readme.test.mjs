import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

/* Runs the README's programs for servers with the package as npm would publish it. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const programs = new Map(
  [...readme.matchAll(/^```js\n(\/\/ (\w+\.js)\n.*?)^```$/gms)].map(([, program, name]) => [name, program]),
);

let project;

function output(cwd, program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout;
}

before(() => {
  project = mkdtempSync(join(tmpdir(), 'osvif-servers-'));
  mkdirSync(join(project, 'node_modules'));
  output(ROOT, 'npm', 'pack', '--pack-destination', project);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
  output(project, 'tar', '-xzf', tarball);
  renameSync(join(project, 'package'), join(project, 'node_modules/osvif'));
  for (const name of ['ajv', 'fastify']) {
    symlinkSync(join(HERE, 'node_modules', name), join(project, 'node_modules', name));
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
});

after(() => rmSync(project, { recursive: true, force: true }));

const PRINTS = {
  'ajv.js': "false must have required property 'versioned_object.namespace'\n",
  'fastify.js':
    '200 valid\n' +
    '400 {"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":"body must NOT have additional properties"}\n',
};

test('the README has a program for each', () => {
  assert.deepEqual([...programs.keys()].sort(), Object.keys(PRINTS));
});

for (const [name, printed] of Object.entries(PRINTS)) {
  test(name, () => {
    writeFileSync(join(project, name), programs.get(name));
    assert.equal(output(project, process.execPath, '--no-warnings', name), printed);
  });
}
