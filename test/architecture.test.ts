import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/* Imports point one way: schemas ← generated ← src ← src/cli, and beside it schemas ← src/emit ← scripts. */

interface Edge {
  readonly from: string;
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
  /** When it is followed: as the file loads, later by a call of `import()`, or by the compiler alone. */
  readonly kind: 'load' | 'call' | 'type';
}

/** What files may import, also at run time or as types alone; what no rule allows is forbidden. */
interface Rule {
  readonly files: RegExp;
  readonly may: RegExp;
  readonly mayAsType?: RegExp;
}

/** The first rule that fits a file is its rule. */
const RULES: readonly Rule[] = [
  { files: /^schemas\/catalogue\.ts$/, may: /^$/ },
  // Fields may be declared in Zod 3, which is read without loading it.
  { files: /^schemas\/zod3\.ts$/, may: /^(schemas\/|zod$)/, mayAsType: /^zod\/v3$/ },
  { files: /^schemas\//, may: /^(schemas\/|zod$)/ },
  {
    files: /^generated\/zod(-config)?\.ts$/,
    may: /^(schemas\/|generated\/(is|copy)\.ts$)/,
    mayAsType: /^(zod|generated\/(types|config)\.ts)$/,
  },
  { files: /^generated\//, may: /^$/, mayAsType: /^schemas\/catalogue\.ts$/ },
  // Emitters write `generated/`, so they must do without it.
  { files: /^src\/emit\//, may: /^(src\/emit\/|schemas\/|zod$|zod\/v3$|zod-to-json-schema$)/ },
  { files: /^src\/zod(-config)?\.ts$/, may: /^(schemas\/|generated\/)/ },
  // Objects of other packages are declared in Zod, and everything is made of them on the spot.
  { files: /^src\/(define|registry)\.ts$/, may: /^(src\/(?!cli\/|zod)|schemas\/)/, mayAsType: /^zod$/ },
  { files: /^src\/json-schema\.ts$/, may: /^src\/emit\/to-json-schema\.ts$/ },
  {
    files: /^src\/cli\//,
    may: /^(src\/(?!zod|define|registry)|generated\/(?!zod)|schemas\/catalogue\.ts$|node:|yaml$|ignore$)/,
  },
  {
    files: /^src\/text\//,
    may: /^(src\/(?!cli\/|emit\/|zod|define|registry)|generated\/(?!zod)|schemas\/catalogue\.ts$|node:|yaml$)/,
  },
  { files: /^src\//, may: /^(src\/(?!cli\/|emit\/|zod|define|registry)|generated\/(?!zod)|schemas\/catalogue\.ts$)/ },
  { files: /^scripts\//, may: /^(scripts\/|src\/emit\/|schemas\/|generated\/|node:|rolldown$)/ },
  { files: /^test\//, may: /^(?!scripts\/)/ },
  { files: /^examples\//, may: /^(osvif\/define|zod)$/ },
];

/** Loads the module that `--registry` names. */
const LOADER = 'src/cli/registry.ts';

const ROOT = new URL('../', import.meta.url);
const files = ['schemas', 'generated', 'src', 'scripts', 'test', 'examples']
  .flatMap(sourcesBelow)
  // The samples below are none of this file's imports.
  .filter((file) => file !== 'test/architecture.test.ts');
const edges = files.flatMap((file) => edgesOf(file, readFileSync(new URL(file, ROOT), 'utf8')));

function sourcesBelow(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => (path.endsWith('.ts') || path.startsWith('examples/')) && /[.][jt]s$/.test(path))
    .filter((path) => !path.includes('/node_modules/'))
    .sort();
}

/** Reads the imports off a source text in which each statement starts a line, as the formatter has it. */
function edgesOf(from: string, source: string): Edge[] {
  const statements = /^(?:import|export)\s+(type\s+)?(?:(?:\*|\* as \w+|\w+|\{[^{}]*\})\s+from\s+)?'([^']+)'/gm;
  const calls = /(\btypeof\s+)?\bimport\(\s*'([^']+)'/g;
  const unread = source.replaceAll(statements, '').match(/^import\b(?![.(]).*/m)?.[0];
  if (unread !== undefined) throw new Error(`${from}: the rules cannot read \`${unread}\`.`);
  const isComputed = /\bimport\((?!\s*')/.test(source);
  const mayCompute = from === LOADER || from.startsWith('test/');
  if (isComputed && !mayCompute) throw new Error(`${from} must not compute what it imports.`);
  const read = (pattern: RegExp, kind: Edge['kind']) =>
    [...source.matchAll(pattern)].map(
      ([, type, to]): Edge => ({ from, to: resolve(from, to as string), kind: type === undefined ? kind : 'type' }),
    );
  return [...read(statements, 'load'), ...read(calls, 'call')];
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}

function isAllowed({ from, to, kind }: Edge): boolean {
  const rule = RULES.find(({ files }) => files.test(from));
  return rule !== undefined && (rule.may.test(to) || (kind === 'type' && rule.mayAsType?.test(to) === true));
}

function violations(graph: readonly Edge[]): string[] {
  return graph.filter((edge) => !isAllowed(edge)).map(({ from, to }) => `${from} must not import ${to}`);
}

/** The first way that leads from a file back to itself, types included. */
function findCycle(graph: readonly Edge[]): string[] | undefined {
  const done = new Set<string>();
  function visit(file: string, way: readonly string[]): string[] | undefined {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { from, to } of graph) {
      const cycle = from === file ? visit(to, [...way, file]) : undefined;
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  }
  for (const { from } of graph) {
    const cycle = visit(from, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

/** Everything that a file reaches by some kinds of import. */
function reach(graph: readonly Edge[], entry: string, kinds: readonly Edge['kind'][]): string[] {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const { from, to, kind } of graph) if (from === file && kinds.includes(kind)) reached.add(to);
  }
  return [...reached];
}

test('the walk finds the whole project', () => {
  expect(files.filter((file) => !file.startsWith('test/')).length).toBeGreaterThan(60);
  expect(edges.length).toBeGreaterThan(150);
  const own = edges.map(({ to }) => to).filter((to) => /^(schemas|generated|src|scripts|test)\/.*\.ts$/.test(to));
  expect(own.filter((to) => !files.includes(to))).toEqual([]);
});

test('imports are read off every kind of statement', () => {
  const source = `
import './a.ts';
import b from '../b.ts';
import * as c from 'c';
import type { D } from 'd';
import {
  type E,
  e,
} from './e.ts';
export * from './f.ts';
export type * from './g.ts';
export { h } from './h.ts';
export const text = "import x from 'x'";
const i = await import('./i.ts');
type J = typeof import('./j.ts');
console.log(import.meta.url);
`;
  expect(edgesOf('src/x.ts', source).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
    'load src/a.ts',
    'load b.ts',
    'load c',
    'type d',
    'load src/e.ts',
    'load src/f.ts',
    'type src/g.ts',
    'load src/h.ts',
    'call src/i.ts',
    'type src/j.ts',
  ]);
  expect(() => edgesOf('src/x.ts', "import a, { b } from 'c';")).toThrow("cannot read `import a, { b } from 'c';`");
  expect(() => edgesOf('src/x.ts', 'await import(name)')).toThrow('must not compute what it imports');
});

test('imports point one way', () => {
  expect(violations(edges)).toEqual([]);
});

describe('an import that points another way is caught', () => {
  test.each([
    ['schemas/catalogue.ts', 'zod'],
    ['generated/is.ts', 'schemas/scalars.ts'],
    ['src/judge.ts', 'schemas/scalars.ts'],
    ['schemas/vif/VIFBase.ts', 'src/issue.ts'],
    ['schemas/define.ts', 'generated/catalogue.ts'],
    ['schemas/define.ts', 'node:fs'],
    ['generated/catalogue.ts', 'schemas/catalogue.ts'],
    ['generated/zod.ts', 'zod'],
    ['src/walk.ts', 'schemas/scalars.ts'],
    ['src/walk.ts', 'generated/zod.ts'],
    ['src/walk.ts', 'zod'],
    ['src/walk.ts', 'node:fs'],
    ['src/index.ts', 'src/zod.ts'],
    ['src/index.ts', 'src/define.ts'],
    ['src/common.ts', 'src/registry.ts'],
    ['src/define.ts', 'zod'],
    ['src/cli/main.ts', 'src/registry.ts'],
    ['examples/kuryr/objects.js', 'schemas/define.ts'],
    ['examples/kuryr/objects.js', 'osvif'],
    ['src/api.ts', 'src/emit/text.ts'],
    ['src/api.ts', 'src/cli/main.ts'],
    ['src/api.ts', 'scripts/build.ts'],
    ['src/api.ts', 'test/support/cases.ts'],
    ['src/emit/types.ts', 'generated/catalogue.ts'],
    ['src/emit/index.ts', 'src/cli/main.ts'],
    ['src/cli/main.ts', 'schemas/index.ts'],
    ['scripts/build.ts', 'src/index.ts'],
    ['test/cli.test.ts', 'scripts/build.ts'],
    ['elsewhere.ts', 'zod'],
  ])('%s → %s', (from, to) => {
    expect(violations([{ from, to, kind: 'load' }])).toEqual([`${from} must not import ${to}`]);
  });
});

test('no import leads back to where it came from', () => {
  expect(findCycle(edges)).toBeUndefined();
  const planted = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'b'],
  ].map(([from, to]) => ({ from, to, kind: 'type' }) as Edge);
  expect(findCycle(planted)).toEqual(['b', 'c', 'd', 'b']);
});

test('neither descriptions nor YAML are loaded before somebody asks for them', () => {
  const loaded = ['src/index.ts', 'src/config.ts'].flatMap((entry) => reach(edges, entry, ['load']));
  expect(loaded).toContain('generated/catalogue.ts');
  for (const late of ['generated/descriptions.ts', 'src/text/yaml.ts']) {
    expect(files).toContain(late);
    expect(loaded).not.toContain(late);
  }
});

test('the command line does without Zod, unless somebody names a registry', () => {
  const loaded = reach(edges, 'src/cli/main.ts', ['load', 'call']);
  expect(loaded).toContain('src/cli/registry.ts');
  expect(loaded.filter((file) => /^(zod|src\/registry[.]ts$|src\/define[.]ts$)/.test(file))).toEqual([]);
});

test.each([
  ['src/index.ts', [], ['yaml']],
  ['src/config.ts', [], ['yaml']],
  ['src/zod.ts', ['zod'], ['zod']],
  ['src/zod-config.ts', ['zod'], ['zod']],
  ['src/define.ts', ['zod', 'zod-to-json-schema'], ['zod', 'zod-to-json-schema', 'yaml']],
  ['src/json-schema.ts', ['zod', 'zod-to-json-schema'], ['zod', 'zod-to-json-schema']],
  ['src/catalogue.ts', [], []],
  ['src/fingerprint.ts', [], []],
])('%s loads %j and, once its functions are called, %j', (entry, atOnce, ever) => {
  const packages = (kinds: Edge['kind'][]) => reach(edges, entry, kinds).filter((path) => !files.includes(path));
  expect(reach(edges, entry, ['load']).length).toBeGreaterThan(1);
  expect(packages(['load'])).toEqual(atOnce);
  expect(packages(['load', 'call'])).toEqual(ever);
});
