import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentSets } from './documents.mjs';
import { measureNode, TELLS_MEMORY } from './processes.mjs';
import { shuffled, summary } from './statistics.mjs';
import { variantsOf } from './variants.mjs';

/*
 * A file of valid documents, variants of the mix, through the command line, against reading and parsing its lines alone.
 * Whole processes are timed, their start included; what they write goes to a file that is thrown away. Reading alone runs in
 * one thread, the command line by default in two where the machine has two.
 */

const COMMAND = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));
const READER = fileURLToPath(new URL('read-lines.mjs', import.meta.url));
const MEGABYTE = 1e6;
/** Variants of the mix have so many documents, which fill the file over and over. */
const DOCUMENTS = 5000;
/** The way that the others are compared with. */
const READ_ALONE = 'read-alone';

function waysOf(file) {
  const validate = [COMMAND, 'validate', file];
  return [
    { id: READ_ALONE, name: 'reading chunks, splitting lines, `JSON.parse`, nothing else', args: [READER, file] },
    { id: 'pretty', name: '`osvif validate`', args: validate },
    { id: 'ndjson', name: '`osvif validate --format ndjson`', args: [...validate, '--format', 'ndjson'] },
    {
      id: 'single',
      name: '`osvif validate --format ndjson --jobs 1`',
      args: [...validate, '--format', 'ndjson', '--jobs', '1'],
    },
  ];
}

/** Megabytes each second, also as a share of reading alone, and the resident megabytes at the most, of each way. */
export async function measureNDJSON(megabytes, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-bench-'));
  try {
    const file = join(folder, 'mix.ndjson');
    const { size, lines } = writeMix(file, megabytes * MEGABYTE);
    const ways = waysOf(file);
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await runRound(ways, join(folder, 'output')));
    return { megabytes: size / MEGABYTE, lines, rows: ways.map((way) => summarized(way, times, size)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What each way took, in an order of its own. */
async function runRound(ways, path) {
  const row = {};
  for (const { id, args } of shuffled(ways)) {
    const output = openSync(path, 'w');
    row[id] = await measureNode(args, { output });
    closeSync(output);
  }
  return row;
}

function summarized({ id, name }, times, size) {
  return {
    id,
    name,
    rate: summary(times.map((row) => size / MEGABYTE / (row[id].milliseconds / 1000))),
    share: summary(times.map((row) => row[READ_ALONE].milliseconds / row[id].milliseconds)),
    peakMegabytes: TELLS_MEMORY ? Math.max(...times.map((row) => row[id].megabytes)) : undefined,
  };
}

function writeMix(path, size) {
  const mix = documentSets().find(({ id }) => id === 'mix');
  const texts = variantsOf(mix.texts, DOCUMENTS);
  const block = Buffer.from(`${texts.join('\n')}\n`);
  const file = openSync(path, 'w');
  const blocks = Math.ceil(size / block.length);
  for (let i = 0; i < blocks; i++) writeSync(file, block);
  closeSync(file);
  return { size: blocks * block.length, lines: blocks * texts.length };
}
