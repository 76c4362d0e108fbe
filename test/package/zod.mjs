import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * The package beside each version of Zod that a project may have, and beside none: it installs without a word, and entry
 * points that need a newer Zod say so as they load.
 */

const WITHOUT = ['osvif', 'osvif/config', 'osvif/catalogue', 'osvif/fingerprint'];
const WITH = ['osvif/zod', 'osvif/zod/config', 'osvif/define', 'osvif/json-schema'];

const NEEDS =
  'osvif/zod, osvif/zod/config, osvif/define and osvif/json-schema need zod 4.6.0 or newer, found zod {}. ' +
  'The other entry points need no zod.';

/** What a project has, and what entry points that need Zod say then; nothing where they load. */
const PROJECTS = [
  { zod: '3.25.76', says: NEEDS.replace('{}', '3 or older') },
  { zod: '4.5.4', says: NEEDS.replace('{}', '4.5.4') },
  { zod: '4.6.0' },
  { zod: 'latest' },
  { zod: undefined, says: "Cannot find package 'zod'" },
];

/** @param check runs one check; `loader` is the module that imports what its arguments name. */
export function checkZodVersions(check, folder, tarball, loader) {
  for (const { zod, says } of PROJECTS) {
    const project = join(folder, `zod-${zod}`);
    check(`zod ${zod ?? '(none)'}: npm install`, () => {
      mkdirSync(project);
      cpSync(loader, join(project, 'load.mjs'));
      const dependencies = { osvif: tarball, ...(zod && { zod }) };
      writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
      // npm would install what a dependency of ours has for a peer; other package managers do not.
      const omit = zod === undefined ? ['--legacy-peer-deps'] : [];
      const { status, stderr } = spawnSync('npm', ['install', '--prefer-offline', ...omit], {
        cwd: project,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
    });
    for (const entry of [...WITHOUT, ...WITH]) {
      check(`zod ${zod ?? '(none)'}: import ${entry}`, () =>
        load(project, entry, WITH.includes(entry) ? says : undefined),
      );
    }
    check(`zod ${zod ?? '(none)'}: osvif list`, () => {
      const { status, stderr } = spawnSync('npx', ['--no', 'osvif', 'list'], { cwd: project, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    });
  }
}

function load(project, entry, says) {
  const { status, stderr } = spawnSync(process.execPath, ['load.mjs', entry], { cwd: project, encoding: 'utf8' });
  if (says === undefined ? status === 0 : status === 1 && stderr.includes(says)) return;
  throw new Error(`expected ${says ?? 'that it loads'}, received exit code ${status}: ${stderr}`);
}
