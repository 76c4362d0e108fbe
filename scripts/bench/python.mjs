import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { BUNDLE } from './build-peers.mjs';
import { PYTHON } from './contestants.mjs';

/* The judges in Python, in a process of their own that runs judge.py. */

// Debian's packages are there for Debian's Python alone.
const INTERPRETER = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('judge.py', import.meta.url));

/**
 * Starts the process. Without Python there are no judges; without its package, a judge is missing.
 *
 * @returns the judges, each with `time(texts, loops)`, the versions of their packages, and what ends the process.
 */
export async function startPython() {
  if (!existsSync(INTERPRETER)) return { judges: [], versions: {}, stop: () => {} };
  const child = spawn(INTERPRETER, [SCRIPT, BUNDLE], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const receive = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`Expected an answer from ${INTERPRETER}, which has ended.`);
    return JSON.parse(value);
  };
  const versions = await receive();
  const installed = PYTHON.filter(({ package: name }) => name in versions);
  const judges = installed.map(({ package: name, ...judge }) => ({
    ...judge,
    time(texts, loops) {
      child.stdin.write(`${JSON.stringify({ judge: name, texts, loops })}\n`);
      return receive();
    },
  }));
  return { judges, versions, stop: () => child.stdin.end() };
}
