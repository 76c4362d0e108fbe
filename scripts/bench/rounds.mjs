import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { REFERENCES } from './contestants.mjs';
import { documentSets } from './documents.mjs';
import { summary } from './statistics.mjs';

/* Starts the processes of measure.mjs one after the other, and makes ratios of what they tell. */

const MEASURE = fileURLToPath(new URL('measure.mjs', import.meta.url));

/**
 * Judges every set of documents in several processes.
 *
 * @returns the summary of each task, and the versions of the judges in Python.
 */
export async function measureRounds({ processes, isShared, ...settings }, progress) {
  const answers = [];
  const all = documentSets();
  const shares = isShared ? [all] : all.map((set) => [set]);
  for (let number = 1; number <= processes; number++) {
    for (const share of shares) {
      progress(`judging ${share.map(({ name }) => name).join(', ')}: process ${number} of ${processes}`);
      answers.push(await measureInProcess({ ...settings, sets: share.map(({ id }) => id) }));
    }
  }
  return { tasks: summarized(answers.map(({ tasks }) => tasks)), versions: answers[0].versions };
}

function measureInProcess(settings) {
  return new Promise((resolve, reject) => {
    const child = fork(MEASURE, [JSON.stringify(settings)]);
    let answer;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && answer !== undefined) resolve(answer);
      else
        reject(
          new Error(`Expected an answer of the process that judges ${settings.sets}, received exit code ${code}.`),
        );
    });
  });
}

/** A ratio is taken within a round, where both sides met the same state of the machine. */
function summarized(processes) {
  const rows = new Map();
  for (const tasks of processes) {
    for (const { samples, ...task } of tasks) {
      const key = keyOf(task);
      const row = rows.get(key) ?? { ...task, times: [], shares: [] };
      rows.set(key, row);
      const reference = tasks.find((other) => keyOf(other) === keyOf({ ...task, id: REFERENCES[task.group] }));
      row.times.push(...samples);
      row.shares.push(...samples.map((time, round) => time / reference.samples[round]));
    }
  }
  return [...rows.values()].map(({ times, shares, ...task }) => ({
    ...task,
    nanoseconds: summary(times),
    share: summary(shares),
    speed: summary(shares.map((share) => 1 / share)),
  }));
}

const keyOf = ({ group, set, id }) => `${group} ${set} ${id}`;
