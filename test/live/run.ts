import { parseArgs } from 'node:util';
import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Issue } from '../../src/index.ts';
import { type Answer, Bridge } from './bridge.ts';
import { coerceReading } from './coerce-reading.ts';
import { encodedSample, exampleSamples } from './conversions.ts';
import { constructState, issueState, mutationState, statesOf, wantedStates } from './coverage.ts';
import { compareFingerprints } from './fingerprints.ts';
import { isObject, type Json, toText } from './json.ts';
import { type Disagreement, judge, type Reading, strictReading } from './judge.ts';
import { type Installed, knownTo } from './known.ts';
import { type Sample, type Scope, sampleOf, textOf } from './payloads.ts';
import { shrink } from './shrink.ts';
import { type Reader, SUBJECTS, type Subject } from './subjects.ts';
import { count, countSkipped, newTally, sayCounts, sayVerdicts, type Tally } from './tally.ts';

/*
 * The installed os-vif as a judge of strict and of coerce reading, on random documents, first of its own objects, then of
 * those of an extension:
 *
 *   npm run test:live -- --count 20000 --seed 1 --python /usr/bin/python3
 *
 * - What strict accepts, os-vif reads; so what os-vif refuses, strict refuses. The other way round, strict may refuse
 *   what os-vif accepts: that is counted.
 * - What os-vif writes back is what it read, save for what compare.ts names.
 * - What os-vif's own constructors write, strict accepts.
 * - What coerce accepts, os-vif reads, and the other way round; what os-vif writes back is coerce's value. What
 *   exclusions.ts names is left out and counted.
 * - The examples, and a configuration for every four payloads, encoded at the versions that os-vif knows, are well-formed
 *   payloads for both readings.
 * - The fingerprint of each object at its newest version is the one that oslo.versionedobjects computes.
 *
 * Half of the documents are well-formed payloads, half are broken ones, and there is a construct for every ten. What
 * the installed os-vif is too old to know is left out by asking it. Any disagreement is shrunk and printed, and ends
 * the run with exit code 1, as does a state of coverage.ts that never occurred.
 */

const KINDS = ['well-formed', 'broken', 'construct'] as const;
const BATCH = 250;
const PER_CONSTRUCT = 10;
const PER_CONFIG = 4;
/** At most so many payloads may be none to compare coerce reading by. */
const MOST_SKIPPED = 0.06;
/** Shrinking asks os-vif thousands of times, and one bug can make thousands of disagreements. */
const SHRUNK = 5;
const NAMED = 20;

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly python: string;
}

/** A reading, and how it went. */
interface Trial {
  readonly reading: Reading;
  readonly tally: Tally;
}

interface Run {
  readonly subject: Subject;
  readonly bridge: Bridge;
  readonly strict: Trial;
  readonly coerce: Trial;
  readonly scope: Scope;
  readonly missing: Set<string>;
  readonly disagreements: [Reading, Sample, Disagreement][];
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: { count: { type: 'string' }, seed: { type: 'string' }, python: { type: 'string' } },
  });
  return {
    count: readNumber('count', values.count ?? '20000'),
    seed: readNumber('seed', values.seed ?? String(Date.now() % 2 ** 32)),
    python: values.python ?? '/usr/bin/python3',
  };
}

function readNumber(name: string, text: string): number {
  if (!/^[0-9]{1,10}$/.test(text) || Number(text) >= 2 ** 32) {
    throw new RangeError(`Expected a whole number below 2^32 for --${name}, received ${JSON.stringify(text)}.`);
  }
  return Number(text);
}

/** The samples of a run, some at a time. */
function* batchesOf(scope: Scope, { count: total, seed }: Options): Generator<Sample[]> {
  for (let start = 0; start < total; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, total - start) }, (_, at) => start + at);
    yield numbers.flatMap((number) => samplesAt(scope, seed, number));
  }
}

function samplesAt(scope: Scope, seed: number, number: number): Sample[] {
  const kind = number % 2 === 0 ? 'well-formed' : 'broken';
  const payload = sampleOf(kind, scope, seed, Math.floor(number / 2));
  if (number % PER_CONSTRUCT !== 0) return [payload];
  return [payload, sampleOf('construct', scope, seed, number / PER_CONSTRUCT)];
}

/** The examples first, then what is generated. */
function* batchesOfConfigs(
  examples: Sample[],
  reads: Reader,
  scope: Scope,
  { count: total, seed }: Options,
): Generator<Sample[]> {
  yield examples;
  const end = Math.floor(total / PER_CONFIG);
  for (let start = 0; start < end; start += BATCH) {
    const size = Math.min(BATCH, end - start);
    yield Array.from({ length: size }, (_, at) => encodedSample(reads, scope, seed, start + at));
  }
}

/** Judges all batches; while os-vif reads one, the next is made and the one before is judged. */
async function judgeAll(run: Run, batches: Iterable<Sample[]>): Promise<void> {
  let before = Promise.resolve();
  for (const samples of batches) {
    const judged = run.bridge.ask(samples.map(textOf)).then((answers) => {
      for (const [at, sample] of samples.entries()) judgeOne(run, sample, answers[at] as Answer);
    });
    // Awaited one batch later; a failure until then is none of the process's.
    judged.catch(() => undefined);
    await before;
    before = judged;
  }
  await before;
}

function judgeOne(run: Run, sample: Sample, answer: Answer): void {
  const value: Json = JSON.parse(textOf(sample));
  const issues = judgeBy(run, run.strict, sample, value, answer);
  judgeBy(run, run.coerce, sample, value, answer);
  if (run.missing.size === 0) return;
  for (const state of statesOfSample(run, sample, value, issues, answer)) run.missing.delete(state);
}

/** Judges by one reading. @returns what it finds wrong. */
function judgeBy(run: Run, trial: Trial, sample: Sample, value: Json, answer: Answer): readonly Issue[] {
  const { reading, tally } = trial;
  const { kind, asFloats } = sample;
  const issues = kind === 'construct' ? [] : reading.issuesOf(value);
  const reason = kind === 'construct' ? undefined : reading.reasonToSkip?.(value, answer, asFloats);
  if (reason !== undefined) {
    countSkipped(tally, reason);
    return issues;
  }
  const disagreement = judge(reading, kind, value, answer, asFloats);
  if (disagreement !== undefined) run.disagreements.push([reading, sample, disagreement]);
  count(tally, kind, issues.length === 0, answer);
  return issues;
}

function statesOfSample(run: Run, { kind, mutations }: Sample, value: Json, issues: readonly Issue[], answer: Answer) {
  if (kind === 'construct') return [constructState(topOfConstruct(value))];
  if (issues.length > 0) return [...issues.map(({ code }) => issueState(code)), ...mutations.map(mutationState)];
  return answer.accepted ? statesOf(run.scope.known, value) : [];
}

function topOfConstruct(value: Json): string {
  const construct = isObject(value) ? value.construct : undefined;
  return isObject(construct) ? String(construct.name) : '';
}

/** Shrinks a disagreement as long as it stays one of its kind. */
async function shrinkOne({ bridge }: Run, reading: Reading, sample: Sample, found: Disagreement): Promise<Json> {
  const { kind, value, asFloats } = sample;
  const parse = (candidate: Json): Json => JSON.parse(toText(candidate, asFloats));
  const isAccepted = (candidate: Json) => kind === 'construct' || reading.issuesOf(parse(candidate)).length === 0;
  const wanted = isAccepted(value);
  return shrink(value, found.steps, async (candidates) => {
    const asked = candidates.filter((candidate) => isAccepted(candidate) === wanted);
    const answers = await bridge.ask(asked.map((candidate) => toText(candidate, asFloats)));
    const failing = new Set(
      asked.filter(
        (candidate, at) => judge(reading, kind, parse(candidate), answers[at] as Answer, asFloats)?.kind === found.kind,
      ),
    );
    return candidates.map((candidate) => failing.has(candidate));
  });
}

async function reportDisagreements(run: Run, { seed }: Options): Promise<void> {
  for (const [reading, sample, found] of run.disagreements.slice(0, SHRUNK)) {
    const minimal = toText(await shrinkOne(run, reading, sample, found), sample.asFloats);
    const answers = await run.bridge.ask([minimal]);
    const answer = answers[0] as Answer;
    const smallest = judge(reading, sample.kind, JSON.parse(minimal), answer, sample.asFloats) ?? found;
    console.log(`\n${smallest.kind} (seed ${seed}, ${sample.kind} ${sample.index}, ${sample.mutations.join(' + ')})`);
    console.log(`  ${smallest.detail}`);
    console.log(`  minimal: ${minimal}`);
    console.log(`  os-vif: ${JSON.stringify(answer)}`);
  }
  const more = run.disagreements.length - SHRUNK;
  if (more > 0) console.log(`\n… and ${more} more disagreements.`);
}

function reportCounts({ strict: { tally }, coerce, disagreements, scope, missing }: Run, { seed }: Options): void {
  const [wellFormed = 0, broken = 0, constructs = 0] = KINDS.map((kind) => tally.judged.get(kind));
  const wanted = wantedStates(topsOf(scope)).length;
  console.log(
    [
      `  of ${broken} broken ones: ${sayVerdicts(tally, 'broken')}; os-vif raised ${sayCounts(tally.errors)}`,
      `  ${constructs} constructs by os-vif's own constructors`,
      `  ${wanted - missing.size} of ${wanted} states occurred`,
      ...(missing.size === 0 ? [] : [`  never occurred (does a larger --count help?): ${firstOf([...missing])}`]),
      `${wellFormed + broken} payloads (seed ${seed}): ${sayVerdicts(tally, 'well-formed', 'broken')}, ` +
        `${disagreements.length} disagreements`,
      `  by coerce reading: ${sayVerdicts(coerce.tally, 'well-formed', 'broken')}; left out ${sayCounts(coerce.tally.skipped)}`,
    ].join('\n'),
  );
}

/** What is wrong with how much was judged; nothing when it is enough. */
function faultsOfCounts(
  { subject, strict, coerce, missing }: Run,
  configs: Run,
  examples: number,
  options: Options,
): string[] {
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
  const judged = sum(strict.tally.judged);
  const skipped = sum(coerce.tally.skipped);
  const encoded = examples + Math.floor(options.count / PER_CONFIG);
  const byConfigs = [configs.strict, configs.coerce].map(({ tally }) =>
    tally.verdicts['well-formed'].get('accepted by both'),
  );
  return [
    ...(missing.size === 0 ? [] : [`${missing.size} states never occurred`]),
    ...(examples === subject.examples ? [] : [`expected ${subject.examples} examples, there are ${examples}`]),
    ...(judged === sum(coerce.tally.judged) + skipped ? [] : ['coerce reading did not see every payload']),
    ...(skipped <= MOST_SKIPPED * judged ? [] : [`${skipped} of ${judged} payloads left out`]),
    ...(byConfigs.every((accepted) => accepted === encoded) ? [] : [`expected ${encoded} configs, were ${byConfigs}`]),
  ];
}

function firstOf(names: readonly string[]): string {
  return [...names.slice(0, NAMED), ...(names.length > NAMED ? ['…'] : [])].join(', ');
}

function sayInstalled({ osvif }: Installed, { all, known }: Scope): string {
  const unknown = Object.entries(all.objects).flatMap(([name, { versions }]) =>
    versions
      .filter((version) => !known.objects[name]?.versions.includes(version))
      .map((version) => `${name} ${version}`),
  );
  return `os-vif ${osvif}${unknown.length === 0 ? '' : `, which is too old for ${unknown.join(', ')}`}`;
}

function newRun(subject: Subject, bridge: Bridge, scope: Scope, wanted: readonly string[]): Run {
  return {
    subject,
    bridge,
    strict: { reading: strictReading(subject.reads), tally: newTally() },
    coerce: { reading: coerceReading(subject.reads), tally: newTally() },
    scope,
    missing: new Set(wanted),
    disagreements: [],
  };
}

/** Compares all objects of a subject. @returns whether all agree, and everything that was wanted occurred. */
async function compare(subject: Subject, options: Options): Promise<boolean> {
  const { name, reads, modules } = subject;
  const { bridge, installed } = await Bridge.open(options.python, modules);
  const known = knownTo(reads.catalogue, installed);
  const tops = { ...known, objects: pick(known.objects, subject.tops) };
  const scope = { all: reads.catalogue, known, tops };
  console.log(`\n${name}: ${sayInstalled(installed, scope)}; seed ${options.seed}`);
  const run = newRun(subject, bridge, scope, wantedStates(tops));
  await judgeAll(run, batchesOf(scope, options));
  const examples = await exampleSamples(subject, scope);
  const configs = newRun(subject, bridge, scope, []);
  await judgeAll(configs, batchesOfConfigs(examples, reads, scope, options));
  await reportDisagreements(run, options);
  await reportDisagreements(configs, options);
  bridge.close();
  reportCounts(run, options);
  const { strict, coerce, disagreements } = configs;
  const verdicts = [strict, coerce].map(({ reading, tally }) => `${reading.name} ${sayVerdicts(tally, 'well-formed')}`);
  console.log(
    `configs of ${examples.length} examples and generated: ${verdicts.join('; ')}, ${disagreements.length} disagreements`,
  );
  const prints = compareFingerprints(reads, installed);
  console.log(`fingerprints of ${prints.compared.length} objects: ${prints.faults.length} disagreements`);
  const faults = [...prints.faults, ...faultsOfCounts(run, configs, examples.length, options)];
  for (const fault of faults) console.log(`  ${fault}`);
  return run.disagreements.length + disagreements.length + faults.length === 0;
}

function topsOf({ known, tops = known }: Scope): Catalogue {
  return tops;
}

function pick<T>(table: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([name]) => names.includes(name)));
}

/** All subjects, whatever became of those before. */
async function main(options: Options): Promise<boolean> {
  const verdicts: boolean[] = [];
  for (const subject of SUBJECTS) verdicts.push(await compare(subject, options));
  return verdicts.every((verdict) => verdict);
}

process.exitCode = (await main(readOptions())) ? 0 : 1;
