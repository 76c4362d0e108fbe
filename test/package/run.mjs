import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { checkZodVersions } from './zod.mjs';

/* Packs the package as npm would publish it, installs it into a new project, and uses it there in every way. */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = join(HERE, '../..');
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const READERS = ['ValidationError', 'catalogue', 'formatIssues', 'is', 'parse', 'safeParse', 'schema', 'validateText'];
const SCALARS = ['IPAddress', 'IPNetwork', 'MACAddress', 'PCIAddress', 'UUID'];
/** Names that each entry point exports, among others. */
const EXPORTS = {
  osvif: READERS,
  'osvif/config': READERS,
  'osvif/types': [],
  'osvif/types/config': [],
  'osvif/zod': ['AnyObject', 'VIFBridge', 'VIFVHostUser_1_0', 'metadata', ...SCALARS],
  'osvif/zod/config': ['AnyObject', 'VIFBridge', 'metadata', ...SCALARS],
  'osvif/define': ['DefinitionError', 'defineEnum', 'defineObject', 'defineScalar', 'orSubclass', 'osvif', ...SCALARS],
  'osvif/catalogue': ['catalogue'],
  'osvif/fingerprint': ['compareFingerprints', 'fingerprint', 'fingerprints'],
  'osvif/json-schema': ['UnrepresentableError', 'toJSONSchema'],
  'osvif/json-schema/primitive.json': ['$schema', '$id', '$defs'],
  'osvif/json-schema/primitive.draft-07.json': ['$schema', '$id', 'definitions'],
  'osvif/json-schema/config/VIFBridge.json': ['$schema', '$id', '$defs'],
  'osvif/package.json': ['name', 'version'],
};

/** How consumers compile: the compiler, its options, their files. */
const COMPILATIONS = [
  ['typescript-7.0', '--module node16', 'consumer.ts'],
  ['typescript-7.0', '--module node18', 'consumer.ts json.ts'],
  ['typescript-7.0', '--module node20', 'consumer.ts json.ts consumer.cts'],
  ['typescript-7.0', '--module nodenext', 'consumer.ts json.ts consumer.cts'],
  ['typescript-7.0', '--module esnext --moduleResolution bundler', 'consumer.ts json.ts'],
  ['typescript-7.0', '--module preserve', 'consumer.ts json.ts consumer.cts'],
  ['typescript-7.0', '--module commonjs --moduleResolution bundler', 'consumer.ts consumer.cts'],
  ['typescript-5.9', '--module nodenext', 'consumer.ts json.ts consumer.cts'],
  ['typescript-5.9', '--module esnext --moduleResolution node10', 'consumer.ts json.ts'],
  ['typescript-5.9', '--module commonjs --moduleResolution node10', 'consumer.ts consumer.cts'],
];
// Zod's own declarations ask for esModuleInterop, which TypeScript 5.9 leaves off when it resolves as Node 10 did.
const STRICT = '--noEmit --strict --skipLibCheck false --target es2022 --resolveJsonModule --esModuleInterop';
const SHOWN_LINES = 30;

let failures = 0;

/** Runs one check, prints one line with what failed or with the fact that it returns, and tells whether it passed. */
function check(what, run) {
  try {
    const fact = run();
    console.log(`ok    ${what}${fact === undefined ? '' : `: ${fact}`}`);
    return true;
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${what}: ${error.message}`);
    return false;
  }
}

function expect(expected, received) {
  if (JSON.stringify(expected) === JSON.stringify(received)) return;
  throw new Error(`expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}`);
}

function expectAll(expected, received) {
  expect(
    expected,
    expected.filter((name) => received.includes(name)),
  );
}

function execute(cwd, program, args) {
  return spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** Runs a program that has to succeed, and returns what it writes to standard output. */
function output(cwd, program, ...args) {
  const { error, status, stdout, stderr } = execute(cwd, program, args);
  if (status === 0) return stdout;
  const lines = `${stdout}${stderr}`.trimEnd().split('\n').slice(0, SHOWN_LINES);
  throw new Error([`expected exit code 0, received ${status ?? error?.message}`, ...lines].join('\n      '));
}

const node = (cwd, ...args) => output(cwd, process.execPath, ...args);
const tool = (path) => join(HERE, 'node_modules', path);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function checkAll(folder) {
  let tarball = '';
  const isPacked = check('npm pack', () => {
    const before = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const printed = output(ROOT, 'npm', 'pack', '--pack-destination', folder);
    tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
    // Whoever packs reads the name, and finds the manifest as it was.
    expect(`${basename(tarball)}\n`, printed);
    expect(before, readFileSync(join(ROOT, 'package.json'), 'utf8'));
    return kilobytes(statSync(tarball).size);
  });
  if (!isPacked) return;
  check('publint --strict', () => {
    output(folder, tool('.bin/publint'), 'run', '--strict', tarball);
  });
  check('attw, all but cjs-resolves-to-esm', () => attw(folder, tarball));

  const consumer = join(folder, 'consumer');
  cpSync(join(HERE, 'consumer'), consumer, { recursive: true });
  const isInstalled = check('npm install into a new project', () => {
    const dependencies = { osvif: tarball, zod: MANIFEST.devDependencies.zod };
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
    output(consumer, 'npm', 'install', '--prefer-offline');
  });
  if (!isInstalled) return;

  check('the manifest says where the project is, and nothing of how it is developed', () => {
    const manifest = JSON.parse(readFileSync(join(consumer, 'node_modules/osvif/package.json'), 'utf8'));
    const { scripts, devDependencies, ...published } = MANIFEST;
    expect(published, manifest);
    expectAll(['homepage', 'bugs', 'repository'], Object.keys(manifest));
  });
  check('every entry point is checked', () => {
    const entries = Object.keys(MANIFEST.exports).filter((entry) => !entry.includes('*'));
    const names = entries.map((entry) => entry.replace('.', MANIFEST.name));
    expectAll(names, Object.keys(EXPORTS));
  });
  for (const script of ['load.mjs', 'load.cjs']) {
    const way = script === 'load.mjs' ? 'import' : 'require';
    for (const [entry, names] of Object.entries(EXPORTS)) {
      check(`${way} ${entry}`, () => {
        const received = JSON.parse(node(consumer, script, entry))[entry];
        expectAll(names, received);
        return `${received.length} names`;
      });
    }
  }
  for (const [compiler, options, files] of COMPILATIONS) {
    check(`${compiler} ${options} ${files}`, () => {
      node(consumer, tool(`${compiler}/bin/tsc`), ...`${STRICT} ${options} ${files}`.split(' '));
    });
  }
  check('osvif fingerprint --format json', () => {
    const fingerprints = JSON.parse(output(consumer, 'npx', '--no', 'osvif', 'fingerprint', '--format', 'json'));
    expect(31, Object.keys(fingerprints).length);
  });
  for (const entry of ['osvif', 'osvif/config']) {
    check(`${entry} loads its own files alone`, () => ownFiles(consumer, entry));
  }
  checkZodVersions(check, folder, tarball, join(HERE, 'consumer/load.mjs'));
}

function attw(folder, tarball) {
  const json = Object.keys(EXPORTS).filter((entry) => entry.includes('json-schema'));
  const included = json.map((entry) => entry.replace('osvif/', ''));
  const args = [tarball, '--no-definitely-typed', '--format', 'json', '--include-entrypoints', ...included];
  // Into a file: attw exits before a pipe has taken all that it writes.
  const report = join(folder, 'attw.json');
  const file = openSync(report, 'w');
  spawnSync(tool('.bin/attw'), args, { cwd: folder, stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  const { analysis, problems } = JSON.parse(readFileSync(report, 'utf8'));
  // An ES module for `require()` is what the package means to be; Node 20.19 and later take it.
  const faults = Object.values(problems).flat();
  expect(
    [],
    faults.filter(({ kind }) => kind !== 'CJSResolvesToESM'),
  );
  const received = Object.keys(analysis.entrypoints).map((entry) => entry.replace('.', MANIFEST.name));
  expectAll(Object.keys(EXPORTS), received);
  return `${received.length} entry points`;
}

/** Lets Node tell which modules it loads for an entry point. */
function ownFiles(consumer, entry) {
  const own = `${pathToFileURL(join(consumer, 'node_modules/osvif/dist'))}/`;
  const urls = node(consumer, 'trace.mjs', entry).trim().split('\n');
  expect(
    [],
    urls.filter((url) => !url.startsWith(own)),
  );
  const sizes = urls.map((url) => gzipSync(readFileSync(new URL(url))).length);
  return `${urls.length} files, ${kilobytes(sizes.reduce((sum, size) => sum + size, 0))} gzipped one by one`;
}

const folder = mkdtempSync(join(tmpdir(), 'osvif-package-'));
try {
  checkAll(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(failures === 0 ? 'All package checks passed.' : `${failures} package checks failed.`);
process.exitCode = failures === 0 ? 0 : 1;
