import { isDeepStrictEqual } from 'node:util';
import { catalogue } from '../../generated/catalogue.ts';
import type { ObjectEntry } from '../../schemas/catalogue.ts';
import type * as osvif from '../../src/index.ts';
import type { Issue, TextOptions } from '../../src/index.ts';
import type { Random } from '../live/random.ts';
import type { Judge } from '../support/judges.ts';
import type { TextCase, ValueCase } from './cases.ts';

/* What has to hold of every case. Each check tells its name before it calls anything, so that a hang has one too. */

/** The functions under test: those of `osvif`, and those of `osvif/config` that differ. */
export interface Subject
  extends Pick<
    typeof osvif,
    | 'backport'
    | 'decode'
    | 'encode'
    | 'formatIssues'
    | 'is'
    | 'negotiate'
    | 'parse'
    | 'safeParse'
    | 'validateText'
    | 'ValidationError'
  > {
  readonly config: { readonly is: (value: unknown) => boolean };
}

/** Who else judges a document, by form. */
export type Judges = Readonly<Record<'primitive' | 'config', Readonly<Record<string, Judge>>>>;

export interface Checking {
  readonly subject: Subject;
  readonly judges: Judges;
  readonly random: Random;
  /** Is told the name of each step before it starts. */
  readonly step: (name: string) => void;
}

/** Nobody reads more of one message. */
const LONGEST_MESSAGE = 2000;
/** What moves a cursor, turns text around, or is not seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const OBJECTS: Readonly<Record<string, ObjectEntry>> = catalogue.objects;
/** They know JSON alone, and look past what it cannot hold. */
const JSON_JUDGES = ['bundle', 'draft07', 'editor', 'editor07', 'openapi', 'files'];
const LIMITS: readonly string[] = ['limit_exceeded', 'duplicate_key', 'not_json', 'not_yaml', 'internal_error'];

export class Fault extends Error {
  override readonly name = 'Fault';
}

function demand(isRight: boolean, fault: string): void {
  if (!isRight) throw new Fault(fault);
}

type Results = Awaited<ReturnType<Subject['validateText']>>;

/** Validates a text in all ways. */
export async function checkText(checking: Checking, { kind, text }: TextCase): Promise<void> {
  const { subject, step, random } = checking;
  const options: TextOptions[] = [
    { input: kind },
    { input: kind, mode: 'coerce', source: '\u001b[31m.json' },
    {
      input: kind,
      form: random.pick(['primitive', 'config']),
      expect: random.pick(Object.keys(catalogue.objects)) as never,
    },
  ];
  const all: Results[] = [];
  for (const each of options) {
    step(`validateText ${JSON.stringify(each)}`);
    const results = await subject.validateText(text, each);
    checkResults(checking, results, text);
    all.push(results);
  }
  const [plain = []] = all;
  step('the same again');
  demand(
    isDeepStrictEqual(await subject.validateText(text, { input: kind }), plain),
    'the second time, the results are others',
  );
  step('the results compared');
  compareValues(checking, plain);
  if (kind === 'json') compareWithParse(checking, text, plain);
  if (kind === 'ndjson') await compareWithLines(checking, text, plain);
}

function checkResults({ subject, step }: Checking, results: Results, text: string): void {
  demand(Array.isArray(results), 'the results are no array');
  step('the issues');
  for (const result of results) {
    demand(
      !result.valid || result.issues.every(({ severity }) => severity === 'warning'),
      'a valid document has errors',
    );
    demand(result.valid || result.issues.length > 0, 'an invalid document has no issues');
    demand(!result.issues.some(({ code }) => (code as string) === 'internal_error'), 'an internal error');
    const lines = text.length + 1;
    for (const issue of result.issues) checkIssue(issue, lines);
    checkShown('formatIssues', subject.formatIssues(result.issues).replaceAll('\n', ' '), Number.POSITIVE_INFINITY);
  }
}

function checkIssue({ message, received = '', line = 1, column = 1 }: Issue, most: number): void {
  checkShown('message', message, LONGEST_MESSAGE);
  checkShown('received', received, LONGEST_MESSAGE);
  demand(line >= 1 && column >= 1 && line <= most && column <= most, `line ${line} column ${column} is in no text`);
}

function checkShown(what: string, text: string, most: number): void {
  demand(text.length <= most, `${what} has ${text.length} characters: ${JSON.stringify(text.slice(0, 200))}`);
  const at = text.search(UNSEEN);
  demand(at < 0, `${what} shows what is not seen: ${JSON.stringify(text.slice(Math.max(0, at - 80), at + 20))}`);
}

/** What a text holds that is valid, all other judges accept. */
function compareValues({ judges }: Checking, results: Results): void {
  for (const { valid, form, value } of results) {
    if (!valid || form === null || value === undefined) continue;
    // Several configs may stand in one document.
    for (const each of Array.isArray(value) ? value : [value]) {
      const refusing = Object.entries(judges[form]).filter(([, judge]) => !judge(each));
      demand(refusing.length === 0, `valid as a text, refused by ${refusing.map(([name]) => name).join(', ')}`);
    }
  }
}

/** JSON.parse knows what is JSON; a document without doubled keys is as valid as its value. */
function compareWithParse({ judges }: Checking, text: string, results: Results): void {
  const parsed = parsedOf(text);
  const codes = results.flatMap(({ issues }) => issues.map(({ code }) => code as string));
  if (parsed === undefined) {
    const isEmpty = results.length === 0 && text.replace(/^\ufeff/, '').trim() === '';
    const isRefused = isEmpty || codes.some((code) => code === 'not_json' || code === 'limit_exceeded');
    demand(isRefused, 'JSON.parse refuses it, and osvif does not');
    return;
  }
  demand(!codes.includes('not_json'), 'JSON.parse accepts it, and osvif says that it is no JSON');
  const [result, ...others] = results;
  if (result === undefined || others.length > 0 || Array.isArray(parsed.value)) return;
  if (codes.some((code) => LIMITS.includes(code))) return;
  const accepting = Object.entries(judges[result.form ?? 'config']).filter(([, judge]) => judge(parsed.value));
  demand(
    result.valid || accepting.length === 0,
    `invalid as a text, accepted by ${accepting.map(([name]) => name).join(', ')}`,
  );
  demand(!result.valid || isDeepStrictEqual(result.value, parsed.value), 'the value is not what JSON.parse returns');
}

function parsedOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

/** Each line is judged as a JSON text of its own. */
async function compareWithLines({ subject, step }: Checking, text: string, results: Results): Promise<void> {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = body.split('\n');
  step('each line as JSON');
  for (const result of results.slice(0, 20)) {
    const line = lines[(result.line ?? 0) - 1];
    demand(line !== undefined, `there is no line ${result.line}`);
    const [alone, ...others] = await subject.validateText((line as string).replace(/\r$/, ''), { input: 'json' });
    if (line?.startsWith('\ufeff') || others.length > 0) continue;
    demand(alone?.valid === result.valid, `line ${result.line} is ${alone?.valid ? 'valid' : 'invalid'} alone`);
  }
}

type Call = readonly [name: string, call: () => unknown];

/** Validates a value in all ways and hands it to every conversion. */
export function checkValue(checking: Checking, each: ValueCase): void {
  const { subject, step, random } = checking;
  const { make, host, strange, isComparable } = each;
  const value = make() as never;
  const names = Object.keys(catalogue.objects);
  const expect = random.pick(names) as never;
  const versions = Object.fromEntries(
    names.filter(() => random.chance(0.2)).map((name) => [name, random.pick(OBJECTS[name]?.versions ?? [])]),
  );
  const target = random.pick<string>(['1.0', '1.1', '1.2', '9.9', '', '\u001b']);
  const calls: readonly Call[] = [
    ['is', () => subject.is(value)],
    ['is with a name', () => subject.is(value, expect)],
    ['parse', () => subject.parse(value)],
    ['safeParse as a config', () => subject.safeParse(value, { form: 'config', expect })],
    ['safeParse', () => subject.safeParse(value, { expect })],
    ['safeParse in coerce mode', () => subject.safeParse(value, { mode: 'coerce' })],
    ['safeParse in coerce mode with a name', () => subject.safeParse(value, { mode: 'coerce', expect })],
    ['decode', () => subject.decode(value)],
    ['decode in coerce mode', () => subject.decode(value, { mode: 'coerce' })],
    ['encode', () => subject.encode(value)],
    ['encode at versions', () => subject.encode(value, { versions } as never)],
    ['backport to a version', () => subject.backport(value, target as never)],
    ['backport to versions', () => subject.backport(value, versions as never)],
    ['negotiate', () => subject.negotiate(value, host as never)],
  ];
  const before = snapshot(value);
  for (const [name, call] of calls) {
    step(name);
    const outcome = outcomeOf(subject, call);
    checkOutcome(outcome);
    demand(isDeepStrictEqual(snapshot(value), before), 'the input is changed');
  }
  step('the judges compared');
  if (isComparable) compareJudges(checking, value, strange === undefined ? [] : JSON_JUDGES);
}

interface Outcome {
  readonly returned?: unknown;
  readonly thrown?: Error;
}

/** What a call returns, or which of the documented errors it throws; another error passes through. */
function outcomeOf(subject: Subject, call: () => unknown): Outcome {
  try {
    return { returned: call() };
  } catch (error) {
    const isDocumented =
      error instanceof subject.ValidationError || (error instanceof RangeError && !/stack|length/i.test(error.message));
    if (isDocumented) return { thrown: error as Error };
    throw error;
  }
}

function checkOutcome({ returned, thrown }: Outcome): void {
  if (thrown !== undefined) checkShown('the error', thrown.message.replaceAll('\n', ' '), Number.POSITIVE_INFINITY);
  const {
    issues = [],
    warnings = [],
    reason = '',
  } = (returned ?? {}) as {
    issues?: readonly Issue[];
    warnings?: readonly Issue[];
    reason?: unknown;
  };
  for (const issue of [...issues, ...warnings]) checkIssue(issue, 2);
  if (typeof reason === 'string') checkShown('reason', reason, LONGEST_MESSAGE);
}

function compareJudges({ subject, judges }: Checking, value: unknown, without: readonly string[]): void {
  for (const form of ['primitive', 'config'] as const) {
    const isValid = subject.safeParse(value, { form }).success;
    const own = form === 'config' ? subject.config.is(value) : subject.is(value);
    demand(own === isValid, `${form}: is says ${own}, safeParse says ${isValid}`);
    const asked = Object.entries(judges[form]).filter(([name]) => !without.includes(name));
    const others = asked.filter(([, judge]) => judge(value) !== isValid);
    demand(
      others.length === 0,
      `${form}: safeParse says ${isValid}, and ${others.map(([name]) => name).join(', ')} not`,
    );
  }
}

/** The own keys and values of everything, getters not called, as far as it is no cycle and not too deep. */
function snapshot(value: unknown, depth = 0, seen: ReadonlySet<unknown> = new Set()): unknown {
  if (typeof value !== 'object' || value === null || depth > 50 || seen.has(value)) return value;
  const inner = new Set([...seen, value]);
  const keys = Reflect.ownKeys(value).slice(0, 500);
  return keys.map((key) => {
    const { value: member, get } = Object.getOwnPropertyDescriptor(value, key) as PropertyDescriptor;
    return [key, get ?? snapshot(member, depth + 1, inner)];
  });
}
