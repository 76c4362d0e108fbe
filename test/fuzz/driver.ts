import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { caseOf } from './cases.ts';

/* Runs cases in a process that is watched: one that hangs or ends is replaced, and goes on behind the case. */

/** What went wrong with one case. */
export interface FoundFault {
  readonly index: number;
  readonly step: string;
  readonly text: string;
  /** Holds the case. */
  readonly file: string;
}

export interface Fuzzing {
  readonly seed: number;
  readonly seconds: number;
  /** By default as many as there is time for. */
  readonly count?: number;
  readonly first?: number;
  /** The module with the functions under test. */
  readonly module?: string;
  /** How many seconds of a processor one step may take. */
  readonly patience?: number;
}

export interface Outcome {
  readonly cases: number;
  readonly faults: readonly FoundFault[];
}

const CHILD = fileURLToPath(new URL('child.ts', import.meta.url));
const OWN = new URL('../../src/index.ts', import.meta.url).href;
/** More are hardly read. */
const MOST_FAULTS = 50;
const POLL = 200;

/** Runs cases until the time is up, and tells what was found. */
export async function fuzz({ seed, seconds, count, first = 0, module = OWN, patience = 5 }: Fuzzing): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-fuzz-'));
  const faults: FoundFault[] = [];
  const end = count === undefined ? Number.MAX_SAFE_INTEGER : first + count;
  const until = Date.now() + seconds * 1000;
  let index = first;
  while (index < end && Date.now() < until && faults.length < MOST_FAULTS) {
    const left = (until - Date.now()) / 1000;
    const run = await runChild([seed, index, end, left, join(folder, 'progress'), module].map(String), patience);
    faults.push(...run.faults.map(({ shrunk, ...fault }) => ({ ...fault, file: dump(folder, seed, fault, shrunk) })));
    index = run.next;
  }
  if (faults.length === 0) rmSync(folder, { recursive: true });
  return { cases: index - first, faults };
}

type Found = Omit<FoundFault, 'file'> & { readonly shrunk?: string };

interface Run {
  readonly faults: readonly Found[];
  readonly next: number;
}

function runChild(values: readonly string[], patience: number): Promise<Run> {
  const file = values[4] as string;
  writeFileSync(file, `${values[1]}\nthe process starts`);
  const child = spawn(process.execPath, ['--import', 'tsx', '--max-old-space-size=1024', CHILD, ...values]);
  // One that hangs would outlive this process.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const faults: Found[] = [];
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(0, 2000);
  });
  let hung: string | undefined;
  let last = { place: '', since: cpuSeconds(child.pid) };
  const watch = setInterval(() => {
    const place = readFileSync(file, 'utf8').trim();
    const now = cpuSeconds(child.pid);
    if (place !== last.place) last = { place, since: now };
    else if (now - last.since > patience && !place.endsWith('the process starts')) {
      hung = place;
      child.kill('SIGKILL');
    }
  }, POLL);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      process.off('exit', end);
      const lines = output
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
      const done = lines.find((line) => 'done' in line)?.done;
      for (const { index, text, shrunk } of lines.filter((line) => 'index' in line))
        faults.push({ index, step: stepOf(text), text, shrunk });
      if (done !== undefined) return resolve({ faults, next: done });
      const [at = '0', step = ''] = (hung ?? readFileSync(file, 'utf8').trim()).split('\n');
      const text =
        hung === undefined ? `the process ends with ${code ?? signal}: ${errors}` : `hangs for ${patience} s`;
      faults.push({ index: Number(at), step, text });
      resolve({ faults, next: Number(at) + 1 });
    });
  });
}

function stepOf(text: string): string {
  return text.split('\n')[0] as string;
}

/** What a process has used of processors, since on a busy machine a clock says little; elsewhere than on Linux, a clock. */
function cpuSeconds(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return performance.now() / 1000;
  }
}

function dump(folder: string, seed: number, { index, step, text }: Found, shrunk?: string): string {
  const each = caseOf(seed, index);
  const file = join(folder, `${seed}-${index}.${each.kind === 'value' ? 'txt' : each.kind}`);
  const shown =
    each.kind === 'value'
      ? inspect({ value: each.make(), host: each.host }, { depth: 20, maxArrayLength: 50, maxStringLength: 2000 })
      : (shrunk ?? each.text);
  writeFileSync(file, shown);
  writeFileSync(`${file}.fault`, `${step}\n${text}\n`);
  return file;
}
