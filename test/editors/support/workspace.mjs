import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/* A project in which the package is installed as npm would publish it: what is tested is what users get. */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export default function setup(project) {
  // Language servers ask for real paths where a temporary folder is a link.
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'osvif-editors-')));
  npm(ROOT, 'pack', '--pack-destination', workspace);
  const tarball = readdirSync(workspace).find((name) => name.endsWith('.tgz'));
  const manifest = { private: true, type: 'module', dependencies: { osvif: `file:${tarball}` } };
  writeFileSync(join(workspace, 'package.json'), JSON.stringify(manifest));
  npm(workspace, 'install', '--prefer-offline');
  project.provide('workspace', workspace);
  return () => rmSync(workspace, { recursive: true, force: true });
}

function npm(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
