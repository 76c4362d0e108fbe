import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, inject, test } from 'vitest';
import { BUNDLERS, jsFiles, SPLITTERS } from './support/bundlers.mjs';
import { PROGRAMS } from './support/programs.mjs';

/* Whatever the package exports runs in a worker and as a classic script, by the bundlers that people use. */

const workspace = inject('workspace');

/** Files of a program: itself, and a page that starts it as a worker. */
function written(name) {
  const folder = join(workspace, 'src', name.replaceAll(/\W/g, '-'));
  mkdirSync(folder, { recursive: true });
  const program = { worker: join(folder, 'worker.js'), page: join(folder, 'page.js') };
  writeFileSync(program.worker, PROGRAMS[name].source);
  const options = "/* webpackChunkName: 'worker' */ { type: 'module' }";
  writeFileSync(program.page, `new Worker(new URL('./worker.js', import.meta.url), ${options});\n`);
  return program;
}

function outputFolder(...names) {
  const folder = join(workspace, 'out', ...names.map((name) => name.replaceAll(/\W/g, '-')));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a script as a browser runs a worker's, without anything of Node's, and resolves to the first message of it. */
function firstMessage(file) {
  return new Promise((resolve, reject) => {
    const run = (path) => runInContext(readFileSync(path, 'utf8'), context, { filename: path });
    const context = createContext({
      ...{ URL, TextDecoder, TextEncoder, setTimeout, console },
      location: { href: 'https://example.org/' },
      postMessage: (message) => resolve(JSON.parse(JSON.stringify(message))),
      importScripts: (path) => run(join(dirname(file), path)),
    });
    context.self = context;
    try {
      run(file);
    } catch (error) {
      reject(error);
    }
  });
}

/** Words in what reads texts: in the parser of YAML, and in our reader of JSON. */
const READERS = ['BLOCK_FOLDED', 'without a comma before it'];

function mentions(file, words) {
  const text = readFileSync(file, 'utf8');
  return words.filter((word) => text.includes(word));
}

test('every entry point has a program', () => {
  const root = join(workspace, 'node_modules/osvif');
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // Those that hold types alone are empty files.
  const isProgram = ({ default: path }) => path !== undefined && statSync(join(root, path)).size > 0;
  const entries = Object.keys(exports).filter((entry) => isProgram(exports[entry]));
  const used = Object.values(PROGRAMS).map(({ entry }) => entry);
  expect(entries.map((entry) => entry.replace('.', 'osvif')).filter((entry) => !used.includes(entry))).toEqual([]);
});

describe.each(Object.keys(BUNDLERS))('%s', (bundler) => {
  test.each(Object.keys(PROGRAMS))('%s', async (name) => {
    const file = await BUNDLERS[bundler](written(name), outputFolder(bundler, name));
    expect(await firstMessage(file)).toEqual(PROGRAMS[name].posts);
  });
});

describe('what nobody uses is in no bundle', () => {
  test('which its words would show', async () => {
    const file = await BUNDLERS['esbuild, IIFE'](written('all of osvif'), outputFolder('all'));
    expect(mentions(file, READERS)).toEqual(READERS);
  });

  test.each(Object.keys(SPLITTERS))('%s writes one file for `is` alone', async (bundler) => {
    const folder = outputFolder(bundler, 'splitting');
    await SPLITTERS[bundler](written('is alone'), folder);
    const [file, ...others] = jsFiles(folder);
    expect(others).toEqual([]);
    expect(mentions(join(folder, file), READERS)).toEqual([]);
  });

  test.each(Object.keys(BUNDLERS))('%s leaves the reader of texts out of `is` alone', async (bundler) => {
    const file = await BUNDLERS[bundler](written('is alone'), outputFolder(bundler, 'unused'));
    expect(mentions(file, READERS)).toEqual([]);
  });
});
