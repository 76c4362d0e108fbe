import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/* Starting programs, and telling what they took. */

const PEAK = new URL('peak.mjs', import.meta.url).href;

/** Whether peak.mjs can tell the memory of a process. */
export const TELLS_MEMORY = existsSync('/proc/self/status');

/**
 * Runs Node, and tells the milliseconds from its start to its end; with `output`, standard output goes to that file
 * descriptor.
 */
export async function timeNode(args, { output = 'ignore', exitCode = 0 } = {}) {
  const start = process.hrtime.bigint();
  await run(args, ['ignore', output, 'inherit'], exitCode);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** As `timeNode`, with the megabytes that were resident at the most, as far as they can be told. */
export async function measureNode(args, { output = 'ignore', exitCode = 0 } = {}) {
  if (!TELLS_MEMORY) return { milliseconds: await timeNode(args, { output, exitCode }), megabytes: undefined };
  const start = process.hrtime.bigint();
  const kibibytes = await run(['--import', PEAK, ...args], ['ignore', output, 'inherit', 'pipe'], exitCode);
  return { milliseconds: Number(process.hrtime.bigint() - start) / 1e6, megabytes: (Number(kibibytes) * 1024) / 1e6 };
}

function run(args, stdio, exitCode) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio });
    let told = '';
    child.stdio[3]?.on('data', (text) => {
      told += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === exitCode) resolve(told);
      else reject(new Error(`Expected exit code ${exitCode} of \`node ${args.join(' ')}\`, received ${code}.`));
    });
  });
}
