import { loadContestants, PARSE_ALONE } from './contestants.mjs';
import { documentSets } from './documents.mjs';
import { startPython } from './python.mjs';
import { shuffled } from './statistics.mjs';
import { variantsOf } from './variants.mjs';

/*
 * One process of the measurement in rounds; run.mjs starts several, since what V8 makes of a function differs from process
 * to process. A process measures one set of documents, so that the typical VIF meets functions that have seen such VIFs
 * alone, and the mix meets functions that have seen everything (a quick run has no time for that, and measures all sets in
 * one). The argument is { sets, documents, rounds, warmUp, recovery, batch }, where `documents` is how many of a set are
 * judged at least, and `batch` how long a task runs in a round, in milliseconds, after `recovery` in which it is not timed.
 * The answer is { tasks, versions }: for each task the nanoseconds for a document, one number for each round, and the
 * versions of the judges in Python.
 */

const NANOSECONDS = 1e6;
/** Judges that take longer than so many batches for their documents judge only some, evenly chosen. */
const LONGEST = 10;
/** Documents that tell how long a task takes. */
const PROBE = 20;
/** Python's judges are slow and steady: they take part in the first rounds only. */
const PYTHON_ROUNDS = 4;

const { sets, documents: least, rounds, warmUp, recovery, batch } = JSON.parse(process.argv[2]);

/** What a loop does with a document, and counts when it is true. */
const CALLS = {
  verdict: 'judge(inputs[j])',
  parse: 'judge(JSON.parse(inputs[j]))',
  // Message and place of every issue, since some libraries write them only when they are read.
  issues: `judge(inputs[j]).reduce(
      (length, { message, path, instancePath }) => length + message.length + String(path ?? instancePath).length,
      0,
    ) === 0`,
};

/** Each contestant: its verdicts, its lists of issues, and its verdicts on what has been parsed just now. */
function nodeTasks(contestants, documents) {
  const judging = contestants.filter(({ isForIssues }) => !isForIssues);
  const listing = documents.isValid ? [] : contestants.filter(({ issues }) => issues !== undefined);
  const parsing = documents.isParsed ? [{ id: PARSE_ALONE, verdict: () => true }, ...judging] : [];
  const parsed = documents.texts.map((text) => JSON.parse(text));
  return [
    ...judging.map(({ id, verdict }) => nodeTask('verdict', documents, parsed, id, verdict)),
    ...listing.map(({ id, issues }) => nodeTask('issues', documents, parsed, id, issues)),
    ...parsing.map(({ id, verdict }) => nodeTask('parse', documents, documents.texts, id, verdict)),
  ];
}

/**
 * A task in this process. Its loop has a text of its own, so that V8 compiles it for this task alone: in a loop for all, it
 * could inline nobody's function, as it does in a program that has one validator.
 */
function nodeTask(group, { id: set, isValid }, inputs, id, judge) {
  const loop = new Function(
    'judge',
    'inputs',
    'loops',
    `// ${group} ${set} ${id}
    let accepted = 0;
    for (let i = 0; i < loops; i++) for (let j = 0; j < inputs.length; j++) if (${CALLS[group]}) accepted++;
    return accepted;`,
  );
  const time = (chosen, loops) => {
    const start = process.hrtime.bigint();
    const accepted = loop(judge, chosen, loops);
    const nanoseconds = Number(process.hrtime.bigint() - start);
    const expected = isValid ? chosen.length * loops : 0;
    if (accepted === expected) return nanoseconds;
    throw new Error(`${id} accepts ${accepted} documents, expected ${expected}, for ${group} of ${set}.`);
  };
  return { group, id, inputs, rounds, time };
}

/** The judges in Python, on the documents that they read as they should. */
async function pythonTasks(judges, { id: set, isValid, texts }) {
  // What os-vif makes of mistakes is another question than ours.
  const able = judges.filter(({ isReader }) => isValid || !isReader);
  return Promise.all(
    able.map(async ({ id, isReader, time: judge }) => {
      const inputs = isReader ? await acceptedBy(judge, texts) : texts;
      const time = async (chosen, loops) => {
        const { nanoseconds, verdicts } = await judge(chosen, loops);
        if (verdicts.every((verdict) => verdict === isValid)) return nanoseconds;
        throw new Error(`${id} differs from the vectors on documents of ${set}.`);
      };
      return { group: 'verdict', id, inputs, rounds: PYTHON_ROUNDS, time };
    }),
  );
}

/** Debian's os-vif may be older than some documents. */
async function acceptedBy(judge, texts) {
  const { verdicts } = await judge(texts, 1);
  return texts.filter((_, i) => verdicts[i]);
}

/** Settles how many documents a task judges in a round, and how often, by what some of them take. */
async function calibrate(task) {
  const { inputs, time } = task;
  const probe = everyOther(inputs, Math.ceil(inputs.length / PROBE));
  const times = [await time(probe, 1), await time(probe, 1), await time(probe, 1)];
  const each = Math.min(...times) / probe.length;
  const budget = batch * NANOSECONDS;
  const chosen = everyOther(inputs, Math.ceil((inputs.length * each) / (LONGEST * budget)));
  const loops = Math.max(1, Math.round(budget / (chosen.length * each)));
  const count = (recovery * NANOSECONDS) / each;
  const first = chosen.slice(0, Math.ceil(count));
  return { ...task, chosen, loops, first, firstLoops: Math.max(1, Math.round(count / first.length)) };
}

function everyOther(items, step) {
  return items.filter((_, i) => i % step === 0);
}

/**
 * Runs rounds in which each task has one batch, in an order of its own for each round. Before it is timed, the processor's
 * caches and its guesses at branches become those of this task again: right behind another one, `JSON.parse` of the mix
 * took 5 % longer than 2 ms later, and with a verdict 8 %.
 */
async function runRounds(tasks, count, record) {
  for (let round = 0; round < count; round++) {
    for (const task of shuffled(tasks.filter(({ rounds: own }) => round < own))) {
      await task.time(task.first, task.firstLoops);
      const nanoseconds = await task.time(task.chosen, task.loops);
      record(task, nanoseconds / task.loops / task.chosen.length);
    }
  }
}

async function calibrated(tasks) {
  const result = [];
  for (const task of tasks) result.push(await calibrate(task));
  return result;
}

async function measureSet(documents, contestants, judges) {
  const inNode = nodeTasks(contestants, { ...documents, texts: variantsOf(documents.texts, least) });
  // What a task takes falls as it warms up.
  for (let round = 0; round < warmUp; round++) await runRounds(await calibrated(inNode), 1, () => {});
  const inPython = await pythonTasks(judges, documents);
  const tasks = await calibrated([...inNode, ...inPython.filter(({ inputs }) => inputs.length > 0)]);
  const samples = new Map(tasks.map((task) => [task, []]));
  await runRounds(tasks, rounds, (task, time) => samples.get(task).push(time));
  return tasks.map((task) => ({ ...described(task, documents), samples: samples.get(task) }));
}

/** What was measured, and how many of the documents its judge can read. */
function described({ group, id, inputs }, { id: set, texts }) {
  return { group, set, id, readable: Math.min(inputs.length, texts.length) };
}

async function measure() {
  const { judges, versions, stop } = await startPython();
  const contestants = await loadContestants();
  const tasks = [];
  for (const documents of documentSets().filter(({ id }) => sets.includes(id))) {
    tasks.push(...(await measureSet(documents, contestants, judges)));
  }
  stop();
  return { tasks, versions };
}

process.send(await measure(), () => process.disconnect());
