import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * `npm pack` and `npm publish` run it before and after: what is published says nothing of how the package is developed. npm
 * would warn users of our `prepare` script. A pack that is killed leaves the published manifest in place, which has no
 * scripts: restore it by `git checkout package.json`. npm reads the manifest again after a pack, so publish the tarball of
 * `npm pack`.
 */

const MANIFEST = fileURLToPath(new URL('../package.json', import.meta.url));
/** Where the manifest waits meanwhile; npm packs no file of such a name. */
const ORIGINAL = `${MANIFEST}.orig`;

function publish(): void {
  restore();
  const text = readFileSync(MANIFEST, 'utf8');
  const { scripts: _scripts, devDependencies: _tools, ...published } = JSON.parse(text);
  writeFileSync(ORIGINAL, text);
  writeFileSync(MANIFEST, `${JSON.stringify(published, null, 2)}\n`);
}

/** Only over a manifest that `publish` wrote: a stale original must not undo what somebody has edited since. */
function restore(): void {
  const isPublished = JSON.parse(readFileSync(MANIFEST, 'utf8')).scripts === undefined;
  if (isPublished && existsSync(ORIGINAL)) renameSync(ORIGINAL, MANIFEST);
}

const task = process.argv[2];
if (task === 'publish') publish();
else if (task === 'restore') restore();
else throw new Error(`Expected \`publish\` or \`restore\`, received ${JSON.stringify(task)}.`);
