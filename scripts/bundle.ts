import { chmod, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type ChunkingContext, type CodeSplittingGroup } from 'rolldown';

/*
 * Writes the JavaScript of `dist/`: a file for each entry point and for each module that is loaded later, at the path that its
 * source has, and in `dist/shared/` what several of them load. Node takes as long to find and open one more file as to
 * compile fifty kilobytes of code.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = 'dist/src/cli/main.js';
/** What runs in threads, which are told its address. */
const WORKER = 'dist/src/cli/worker.js';

/**
 * The shared files by name, and modules that each holds with all that these load, save what a file before it holds. What is
 * useful without the rest stands apart, so that nobody's program grows by what it does not need: the bundlers that make one
 * keep or drop a file as a whole where it does something as it loads. The bundler here divides what is not named.
 */
const SHARED: readonly (readonly [name: string, ...modules: string[]])[] = [
  ['is', 'generated/is.ts', 'schemas/catalogue.ts'],
  ['table', 'generated/catalogue.ts'],
  [
    'verbs',
    'src/common.ts',
    ...['primitive-validators', 'config-validators', 'text-lazy'].map((name) => `src/validate/${name}.ts`),
  ],
  ['documents', 'src/validate-text.ts'],
  ['pattern', 'schemas/pattern.ts', 'schemas/shown.ts', 'schemas/zod-version.ts'],
  ['scalars', 'schemas/scalars.ts'],
  ['schemas', 'schemas/index.ts', 'schemas/forms.ts'],
  ['zod', 'generated/zod.ts'],
  ['zod-config', 'generated/zod-config.ts'],
  ['text', 'src/emit/text.ts', 'src/checks.ts'],
  [
    'judge-lines',
    'src/cli/judge-lines.ts',
    'src/cli/output/internal-error.ts',
    'src/cli/registry.ts',
    'src/cli/report/index.ts',
  ],
  ['files', 'src/cli/workspace/files.ts'],
  ['command-line', ...['documents', 'names', 'yaml'].map((name) => `src/cli/${name}.ts`)],
];

/** Whatever has an address that others know: from its path below `dist/`, without `.js`, to its source. */
async function entryPoints(): Promise<Record<string, string>> {
  const { exports } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const imported = Object.values<{ readonly default?: string }>(exports).flatMap((target) => target.default ?? []);
  const names = [...imported, COMMAND, WORKER].map((path) => path.replace(/^(?:\.\/)?dist\/(.*)\.js$/, '$1'));
  return Object.fromEntries(names.map((name) => [name, join(ROOT, `${name}.ts`)]));
}

/** Where a module of its own is: at the path of its source. */
function builtPath(source: string): string {
  return relative(ROOT, source).replaceAll('\\', '/').replace(/\.ts$/, '.js');
}

/** Who comes first takes first. */
function groups(): CodeSplittingGroup[] {
  return SHARED.map(([name, ...modules], i) => ({
    debugName: name,
    priority: SHARED.length - i,
    name: (id, graph) => (loadedBy(modules, graph).has(id) ? name : null),
  }));
}

/** Modules, and all that are loaded with them. */
function loadedBy(modules: readonly string[], graph: ChunkingContext): ReadonlySet<string> {
  const loaded = new Set(modules.map((path) => join(ROOT, path)));
  for (const id of loaded) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
}

await rm(join(ROOT, 'dist'), { recursive: true, force: true });
await build({
  cwd: ROOT,
  input: await entryPoints(),
  // Names of packages begin like this, paths otherwise.
  external: /^[a-z]/,
  // Most of it runs in browsers too.
  platform: 'neutral',
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: ({ isDynamicEntry, facadeModuleId }) =>
      isDynamicEntry && facadeModuleId ? builtPath(facadeModuleId) : 'shared/[name].js',
    // Declarations have the docstrings; annotations are for the bundlers of others.
    comments: { legal: false, annotation: true, jsdoc: false },
    // Short names are less to read at each start of a program that nobody bundles. Functions keep their names, for stack
    // traces, and their statements: V8 takes a tenth longer over the shortest ones, such as `!value` for `value === null`.
    // Line breaks stay: Node prints the whole line that an uncaught error comes from.
    minify: {
      compress: false,
      mangle: { keepNames: { class: true, function: true } },
      codegen: { removeWhitespace: false },
    },
    minifyInternalExports: false,
    codeSplitting: { groups: groups() },
  },
});
await chmod(join(ROOT, COMMAND), 0o755);
