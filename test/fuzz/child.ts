import { openSync, writeSync } from 'node:fs';
import { randomOf } from '../live/random.ts';
import { judgesOf } from '../support/judges.ts';
import { type Case, caseOf, type TextCase } from './cases.ts';
import { type Checking, checkText, checkValue, Fault } from './checks.ts';

/*
 * Runs cases one by one, as a process of its own, which may hang or end: the file tells which case and which step it is at.
 * Arguments: seed, first index, index behind the last, seconds, file, module with the functions under test.
 */

const [seed, first, end, seconds, file, module] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const loaded = await import(module);
const subject: Checking['subject'] = loaded.subject ?? { ...loaded, config: await import('../../src/config.ts') };
const judges = { primitive: judgesOf('primitive'), config: judgesOf('config') };
const descriptor = openSync(file, 'w');

/** Written at once, so that it stands there whatever happens next; of the same length each time. */
function tell(index: number, step: string): void {
  writeSync(descriptor, `${index}\n${step}`.slice(0, 400).padEnd(400), 0);
}

/** Undefined, or what is wrong. */
async function faultOf(index: number, each: Case): Promise<string | undefined> {
  const checking = {
    subject,
    judges,
    random: randomOf(Number(seed) + 2, index),
    step: (name: string) => tell(index, name),
  };
  try {
    if (each.kind === 'value') checkValue(checking, each);
    else await checkText(checking, each);
    return undefined;
  } catch (error) {
    return error instanceof Fault ? error.message : String(error instanceof Error ? error.stack : error);
  }
}

const SHRINKING = 1000;

/** A shorter text with the same fault, as far as leaving out parts leads in a second. */
async function shrunk(index: number, each: TextCase, fault: string): Promise<string> {
  const until = Date.now() + SHRINKING;
  let { text } = each;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length && Date.now() < until; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      const isSame = headOf(await faultOf(index, { ...each, text: shorter })) === headOf(fault);
      if (isSame) text = shorter;
      else at += size;
    }
  }
  return text;
}

/** What two faults have in common that are the same. */
function headOf(fault = ''): string {
  return fault.slice(0, 20);
}

const until = Date.now() + Number(seconds) * 1000;
let index = Number(first);
for (; index < Number(end) && Date.now() < until; index++) {
  tell(index, 'the case is made');
  const each = caseOf(Number(seed), index);
  const text = await faultOf(index, each);
  if (text === undefined) continue;
  const shorter = each.kind === 'value' ? undefined : await shrunk(index, each, text);
  process.stdout.write(`${JSON.stringify({ index, text, shrunk: shorter })}\n`);
}
process.stdout.write(`${JSON.stringify({ done: index })}\n`);
