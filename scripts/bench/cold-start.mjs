import { JUDGES, moduleOf, NOTHING } from './contestants.mjs';
import { documentSets } from './documents.mjs';
import { measureNode, TELLS_MEMORY, timeNode } from './processes.mjs';
import { shuffled, summary } from './statistics.mjs';

/*
 * From the start of a process to its end with one verdict, above `node -e ''`: each round starts everybody once, in an order
 * of its own. All have their program on the command line, so that nothing is loaded but the library and its module in
 * peers/. Loading comes from the page cache, as everywhere after the first time.
 */

/** Whoever takes longer than so many milliseconds takes part in one of so many rounds. */
const SLOW = 300;
const SLOW_ROUNDS = 4;
/** The start of Node alone. */
const BARE = 'bare';

/** Milliseconds and resident megabytes above bare Node, and those of bare Node itself. */
export async function measureColdStart(rounds) {
  const [{ texts }] = documentSets();
  const starts = [NOTHING, ...JUDGES.map(({ id }) => id)].map((id) => ({ id, args: [...program(id), texts[0]] }));
  const all = [{ id: BARE, args: ['-e', ''] }, ...starts];
  const times = await timeRounds(all, rounds);
  const memory = TELLS_MEMORY ? await residentMemory(all) : {};
  return {
    bare: { milliseconds: summary(times.map((row) => row[BARE])), megabytes: memory[BARE] },
    rows: starts.map(({ id }) => ({
      id,
      milliseconds: summary(times.filter((row) => id in row).map((row) => row[id] - row[BARE])),
      megabytes: TELLS_MEMORY ? memory[id] - memory[BARE] : undefined,
    })),
  };
}

/** Gives its verdict on the document whose JSON text it is told. */
function program(id) {
  const from = JSON.stringify(moduleOf(id));
  const code = `import { verdict } from ${from}; process.exitCode = verdict(JSON.parse(process.argv[1])) ? 0 : 1;`;
  return ['--input-type=module', '--eval', code];
}

/** For each round, the milliseconds of those who took part in it. */
async function timeRounds(all, rounds) {
  const slow = new Set();
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const taking = all.filter(({ id }) => !slow.has(id) || round % SLOW_ROUNDS === 0);
    const row = {};
    for (const { id, args } of shuffled(taking)) row[id] = await timeNode(args);
    for (const { id } of taking) if (row[id] > SLOW) slow.add(id);
    times.push(row);
  }
  return times;
}

async function residentMemory(all) {
  const memory = {};
  for (const { id, args } of all) memory[id] = (await measureNode(args)).megabytes;
  return memory;
}
