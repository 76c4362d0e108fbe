import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Compiles programs against the packed package, as several compilers and their options read it: libraries that publish
 * declarations, and programs that use such libraries.
 */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const SHOWN_LINES = 20;

/** All that are installed, or those that arguments name. */
const COMPILERS =
  process.argv.length > 2 ? process.argv.slice(2) : ['typescript-5.4', 'typescript-5.9', 'typescript-7.0'];

/** Zod's declarations speak of `URL`, which is in no library of ECMAScript. */
const WITH_ZOD = '--lib es2020,dom';
const STRICT = [
  ...['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'],
  ...['--noPropertyAccessFromIndexSignature', '--noImplicitOverride', '--isolatedModules', '--skipLibCheck false'],
].join(' ');
const MODERN = '--module nodenext --target es2020';

/** How programs are compiled; a compiler takes part where none of its limits is met. */
const COMPILATIONS = [
  {
    what: 'only the library of ES2020',
    files: 'reading.ts destructuring.ts',
    options: `${STRICT} --lib es2020 ${MODERN}`,
  },
  {
    what: 'without strict',
    files: 'destructuring.ts',
    options: `--strict false --skipLibCheck false --lib es2020 ${MODERN}`,
  },
  { what: 'Zod', files: 'schemas.ts', options: `${STRICT} ${WITH_ZOD} ${MODERN}` },
  { what: 'node16', files: 'reading.ts schemas.ts', options: `${STRICT} ${WITH_ZOD} --module node16 --target es2022` },
  {
    what: 'bundler',
    files: 'reading.ts schemas.ts',
    options: `${STRICT} ${WITH_ZOD} --module esnext --moduleResolution bundler --target esnext`,
  },
  // Such modules are required since TypeScript 5.8.
  { what: 'CommonJS', files: 'common.cts', options: `${STRICT} ${WITH_ZOD} ${MODERN}`, not: ['typescript-5.4'] },
  // Resolution as in Node 10 is gone from TypeScript 7; there, Zod's own declarations ask for esModuleInterop.
  {
    what: 'node10',
    files: 'reading.ts schemas.ts common.cts',
    options: `${STRICT} ${WITH_ZOD} --module commonjs --moduleResolution node10 --esModuleInterop --target es2020`,
    not: ['typescript-7.0'],
  },
];

const LIBRARIES = readdirSync(join(HERE, 'libraries')).filter((name) => name.endsWith('.ts'));

let failures = 0;

/** Runs one check, and prints one line, with what failed. */
function check(what, run) {
  try {
    run();
    console.log(`ok    ${what}`);
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${what}: ${error.message}`);
  }
}

/** Runs a program that has to succeed. */
function execute(cwd, program, args) {
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status === 0) return;
  const lines = `${stdout}${stderr}`.trimEnd().split('\n').slice(0, SHOWN_LINES);
  throw new Error([`expected exit code 0, received ${status ?? error?.message}`, ...lines].join('\n      '));
}

function compile(folder, compiler, ...options) {
  const args = options.join(' ').split(' ');
  execute(folder, process.execPath, [join(HERE, 'node_modules', compiler, 'bin/tsc'), ...args]);
}

/** A project that has the package as npm would publish it, and Zod. */
function install(folder) {
  execute(ROOT, 'npm', ['run', '--silent', 'build']);
  execute(ROOT, 'npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const osvif = join(folder, 'node_modules/osvif');
  mkdirSync(osvif, { recursive: true });
  execute(folder, 'tar', ['-xzf', tarball, '-C', osvif, '--strip-components', '1']);
  cpSync(join(ROOT, 'node_modules/zod'), join(folder, 'node_modules/zod'), { recursive: true });
  const specification = 'node_modules/@standard-schema/spec';
  cpSync(join(HERE, specification), join(folder, specification), { recursive: true });
  for (const name of ['libraries', 'programs']) cpSync(join(HERE, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
}

/** Each library alone: a compiler names types only by entry points that some file imports. */
function checkLibraries(folder, compiler) {
  const out = `declarations/${compiler}`;
  for (const library of LIBRARIES) {
    check(`${compiler} declarations of libraries/${library}`, () => {
      const emit = `--declaration --emitDeclarationOnly --outDir ${out}`;
      compile(folder, compiler, STRICT, MODERN, WITH_ZOD, emit, `libraries/${library}`);
    });
  }
  check(`${compiler} reads these declarations`, () => {
    const files = LIBRARIES.map((library) => join(out, library.replace('.ts', '.d.ts')));
    compile(folder, compiler, STRICT, MODERN, WITH_ZOD, '--noEmit', ...files);
  });
}

function checkPrograms(folder, compiler) {
  for (const { what, files, options } of COMPILATIONS.filter(({ not }) => !not?.includes(compiler))) {
    const paths = files.split(' ').map((file) => `programs/${file}`);
    check(`${compiler} ${what}: ${files}`, () => compile(folder, compiler, options, '--noEmit', ...paths));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'osvif-typescript-'));
try {
  install(folder);
  for (const compiler of COMPILERS) {
    checkPrograms(folder, compiler);
    checkLibraries(folder, compiler);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'All programs compile as they should.' : `${failures} checks failed.`);
process.exitCode = failures === 0 ? 0 : 1;
