import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/* A project in which the package is installed as npm would publish it: what is bundled is what users get. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export default function setup(project) {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'osvif-bundlers-')));
  npm(ROOT, 'pack', '--pack-destination', workspace);
  const tarball = readdirSync(workspace).find((name) => name.endsWith('.tgz'));
  const dependencies = { osvif: `file:${tarball}`, zod: devDependencies.zod };
  writeFileSync(join(workspace, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  npm(workspace, 'install', '--prefer-offline');
  project.provide('workspace', workspace);
  return () => rmSync(workspace, { recursive: true, force: true });
}

function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
