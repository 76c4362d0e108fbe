import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { JUDGES, moduleOf } from './contestants.mjs';

/*
 * Bytes: of the tarball as npm packs it, and of what a program loads that imports one thing, bundled and minified by esbuild
 * with all that it needs at once. What is loaded later, by a call of `import()`, is not counted.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = fileURLToPath(new URL('../../dist/src/index.js', import.meta.url));
const MAXIMUM_OUTPUT = 2 ** 26;

export async function measureSize() {
  const rows = JUDGES.map(async ({ id }) => ({ id, ...(await loaded(fileURLToPath(moduleOf(id)))) }));
  return { tarball: tarball(), entry: await loaded(ENTRY), rows: await Promise.all(rows) };
}

/** What the registry would get; dist/ is taken as it is. */
function tarball() {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout, status } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: MAXIMUM_OUTPUT });
  if (status !== 0) throw new Error(`Expected exit code 0 of npm pack, received ${status}.`);
  // An array, and for later versions of npm an object.
  const [{ size, unpackedSize, entryCount }] = Object.values(JSON.parse(stdout));
  return { bytes: size, unpackedBytes: unpackedSize, files: entryCount };
}

/** Bytes of the chunks that an entry point loads at once. */
async function loaded(entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    absWorkingDir: ROOT,
    outdir: 'bundle',
  });
  const chunks = chunksOf(metafile.outputs, relative(ROOT, entry));
  const contents = outputFiles.filter(({ path }) => chunks.some((chunk) => path.endsWith(chunk)));
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  return {
    bytes: sum(contents.map(({ contents: bytes }) => bytes.length)),
    gzippedBytes: sum(contents.map(({ contents: bytes }) => gzipSync(bytes).length)),
  };
}

/** The chunk of an entry point, and those that it imports, and so on. */
function chunksOf(outputs, entry) {
  const chunks = new Set(Object.keys(outputs).filter((path) => outputs[path].entryPoint === entry));
  for (const chunk of chunks) {
    for (const { path, kind } of outputs[chunk].imports) if (kind === 'import-statement') chunks.add(path);
  }
  return [...chunks];
}
