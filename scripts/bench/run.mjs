import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { checkAgreement } from './agreement.mjs';
import { buildPeers } from './build-peers.mjs';
import { writeChart } from './chart.mjs';
import { measureColdStart } from './cold-start.mjs';
import { loadContestants, versions } from './contestants.mjs';
import { documentSets } from './documents.mjs';
import { measureNDJSON } from './ndjson.mjs';
import { writeMarkdown, writeSummary } from './report.mjs';
import { measureRounds } from './rounds.mjs';
import { measureSize } from './size.mjs';
import { measureTypes } from './types.mjs';
import { saveResults } from './write.mjs';

/*
 * Everything in one run, of the package as it stands in dist/:
 *
 *   npm run bench               measures, and prints the results
 *   npm run bench -- --write    measures, and writes them here and into the README
 *   npm run bench -- --quick    shows in a minute that all agree and that everything runs; its numbers mean nothing
 */

const FULL = {
  judging: { processes: 5, rounds: 20, warmUp: 8, recovery: 2, batch: 10, documents: 500 },
  coldStart: { rounds: 60 },
  ndjson: { megabytes: 500, rounds: 3 },
};
const QUICK = {
  judging: { processes: 1, isShared: true, rounds: 2, warmUp: 1, recovery: 1, batch: 1, documents: 100 },
  coldStart: { rounds: 1 },
  ndjson: { megabytes: 5, rounds: 1 },
};

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' } } });
if (options.quick && options.write) throw new Error('Numbers of a quick run mean nothing, so they are not written.');

const start = performance.now();
const progress = (what) => console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${what}`);

/** Others at work make numbers spread, and starts slow. */
function warnOfLoad() {
  const [load] = loadavg();
  if (load > cpus().length / 2) progress(`this machine is busy (load ${load.toFixed(1)}): expect wide quartiles`);
}

async function measure({ judging, coldStart, ndjson }) {
  if (!options.quick) warnOfLoad();
  progress('writing the schema in the words of each peer');
  buildPeers();
  progress('asking everybody for every document');
  const agreement = checkAgreement(await loadContestants());
  progress(`all agree on ${agreement} documents`);
  const { tasks, versions: python } = await measureRounds(judging, progress);
  if (Object.keys(python).length < 2)
    progress("without Debian's python3-os-vif or python3-jsonschema, rows are missing");
  progress('starting everybody');
  const cold = await measureColdStart(coldStart.rounds);
  progress(`reading ${ndjson.megabytes} MB of NDJSON`);
  const stream = await measureNDJSON(ndjson.megabytes, ndjson.rounds);
  progress('counting instantiations and bytes');
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: { osvif: ownVersion(), ...versions(), ...python },
    settings: { judging, coldStart, ndjson },
    agreement,
    documents: documentSets().map(described),
    tasks,
    coldStart: cold,
    ndjson: stream,
    types: measureTypes(),
    size: await measureSize(),
  };
}

function described({ id, name, texts }) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { id, name, count: texts.length, bytesEach: bytes / texts.length };
}

function machine() {
  const [{ model }] = cpus();
  return {
    cpu: model.trim(),
    cores: cpus().length,
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

function ownVersion() {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

function tell(results) {
  if (options.write) return saveResults(results);
  const texts = [writeMarkdown, writeSummary, writeChart].map((write) => write(results));
  if (!options.quick) console.log(texts[0]);
}

tell(await measure(options.quick ? QUICK : FULL));
progress(options.quick ? 'everything runs, and all agree' : 'done');
