import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { objects } from '../schemas/index.ts';
import { emit } from '../src/emit/index.ts';
import { COMMAND } from '../src/emit/text.ts';

/*
 * Writes `generated/`, or with `--check` compares it with what would be written: both look at the same list of
 * differences, so that the check cannot lie.
 */

const ROOT = fileURLToPath(new URL('../generated', import.meta.url));

interface Difference {
  readonly path: string;
  readonly state: 'stale' | 'missing' | 'orphaned';
}

async function compare(files: Map<string, string>): Promise<Difference[]> {
  const onDisk = await filesBelow(ROOT);
  const wanted = await Promise.all(
    [...files].map(async ([path, text]): Promise<Difference | undefined> => {
      if (!onDisk.includes(path)) return { path, state: 'missing' };
      return (await readFile(join(ROOT, path), 'utf8')) === text ? undefined : { path, state: 'stale' };
    }),
  );
  const orphans = onDisk.filter((path) => !files.has(path)).map((path): Difference => ({ path, state: 'orphaned' }));
  return [...wanted, ...orphans].filter((difference) => difference !== undefined);
}

async function write(files: Map<string, string>, differences: Difference[]): Promise<void> {
  for (const { path, state } of differences) {
    const target = join(ROOT, path);
    if (state === 'orphaned') {
      await rm(target);
      continue;
    }
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, files.get(path) as string);
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const files = emit(objects);
const differences = await compare(files);
const isCheck = process.argv.includes('--check');
for (const { path, state } of differences) console.log(`${state}: generated/${path}`);
if (!isCheck) await write(files, differences);
else if (differences.length > 0) {
  console.error(`generated/ is not what schemas/ says. Run \`${COMMAND}\`, and commit what it writes.`);
  process.exitCode = 1;
}
console.log(`${files.size} generated files, ${differences.length} ${isCheck ? 'differ' : 'written or removed'}.`);
