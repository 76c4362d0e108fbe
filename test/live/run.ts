import { parseArgs } from 'node:util';
import { catalogue } from '../../generated/catalogue.ts';
import type { Issue } from '../../src/index.ts';
import { type Answer, Bridge } from './bridge.ts';
import { constructState, issueState, mutationState, statesOf, wantedStates } from './coverage.ts';
import { isObject, type Json, toText } from './json.ts';
import { type Disagreement, judge, type Reading, strictReading } from './judge.ts';
import { type Installed, knownTo } from './known.ts';
import { type Sample, type Scope, sampleOf, textOf } from './payloads.ts';
import { shrink } from './shrink.ts';
import { count, newTally, sayErrors, sayVerdicts, type Tally } from './tally.ts';

/*
 * The installed os-vif as a judge of strict reading, on random documents:
 *
 *   npm run test:live -- --count 20000 --seed 1 --python /usr/bin/python3
 *
 * - What strict accepts, os-vif reads; so what os-vif refuses, strict refuses. The other way round, strict may refuse
 *   what os-vif accepts: that is counted.
 * - What os-vif writes back is what it read, save for what compare.ts names.
 * - What os-vif's own constructors write, strict accepts.
 *
 * Half of the documents are well-formed payloads, half are broken ones, and there is a construct for every ten. What
 * the installed os-vif is too old to know is left out by asking it. Any disagreement is shrunk and printed, and ends
 * the run with exit code 1, as does a state of coverage.ts that never occurred.
 */

const KINDS = ['well-formed', 'broken', 'construct'] as const;
const BATCH = 250;
const PER_CONSTRUCT = 10;
/** Shrinking asks os-vif thousands of times, and one bug can make thousands of disagreements. */
const SHRUNK = 5;
const NAMED = 20;

interface Options {
  readonly count: number;
  readonly seed: number;
  readonly python: string;
}

interface Run {
  readonly bridge: Bridge;
  readonly reading: Reading;
  readonly scope: Scope;
  readonly tally: Tally;
  readonly missing: Set<string>;
  readonly disagreements: [Sample, Disagreement][];
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
  const { reading, tally } = run;
  const value: Json = JSON.parse(textOf(sample));
  const issues = sample.kind === 'construct' ? [] : reading.issuesOf(value);
  const disagreement = judge(reading, sample.kind, value, answer);
  if (disagreement !== undefined) run.disagreements.push([sample, disagreement]);
  count(tally, sample.kind, issues.length === 0, answer);
  if (run.missing.size === 0) return;
  for (const state of statesOfSample(run, sample, value, issues, answer)) run.missing.delete(state);
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
async function shrinkOne(run: Run, { kind, value, asFloats }: Sample, found: Disagreement): Promise<Json> {
  const { bridge, reading } = run;
  const parse = (candidate: Json): Json => JSON.parse(toText(candidate, asFloats));
  const isAccepted = (candidate: Json) => kind === 'construct' || reading.issuesOf(parse(candidate)).length === 0;
  const wanted = isAccepted(value);
  return shrink(value, found.steps, async (candidates) => {
    const asked = candidates.filter((candidate) => isAccepted(candidate) === wanted);
    const answers = await bridge.ask(asked.map((candidate) => toText(candidate, asFloats)));
    const failing = new Set(
      asked.filter(
        (candidate, at) => judge(reading, kind, parse(candidate), answers[at] as Answer)?.kind === found.kind,
      ),
    );
    return candidates.map((candidate) => failing.has(candidate));
  });
}

async function reportDisagreements(run: Run, { seed }: Options): Promise<void> {
  for (const [sample, found] of run.disagreements.slice(0, SHRUNK)) {
    const minimal = toText(await shrinkOne(run, sample, found), sample.asFloats);
    const answers = await run.bridge.ask([minimal]);
    const smallest = judge(run.reading, sample.kind, JSON.parse(minimal), answers[0] as Answer) ?? found;
    console.log(`\n${smallest.kind} (seed ${seed}, ${sample.kind} ${sample.index}, ${sample.mutations.join(' + ')})`);
    console.log(`  ${smallest.detail}`);
    console.log(`  minimal: ${minimal}`);
    console.log(`  os-vif: ${JSON.stringify(answers[0])}`);
  }
  const more = run.disagreements.length - SHRUNK;
  if (more > 0) console.log(`\n… and ${more} more disagreements.`);
}

function reportCounts({ tally, disagreements, scope, missing }: Run, { seed }: Options): void {
  const [wellFormed = 0, broken = 0, constructs = 0] = KINDS.map((kind) => tally.judged.get(kind));
  const wanted = wantedStates(scope.known).length;
  console.log(
    [
      `  of ${broken} broken ones: ${sayVerdicts(tally, 'broken')}; os-vif raised ${sayErrors(tally)}`,
      `  ${constructs} constructs by os-vif's own constructors`,
      `  ${wanted - missing.size} of ${wanted} states occurred`,
      ...(missing.size === 0 ? [] : [`  never occurred (does a larger --count help?): ${firstOf([...missing])}`]),
      `${wellFormed + broken} payloads (seed ${seed}): ${sayVerdicts(tally, 'well-formed', 'broken')}, ` +
        `${disagreements.length} disagreements`,
    ].join('\n'),
  );
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

async function main(options: Options): Promise<boolean> {
  const { bridge, installed } = await Bridge.open(options.python);
  const known = knownTo(catalogue, installed);
  const scope = { all: catalogue, known };
  console.log(`${sayInstalled(installed, scope)}; seed ${options.seed}`);
  const run: Run = {
    bridge,
    reading: strictReading(catalogue),
    scope,
    tally: newTally(),
    missing: new Set(wantedStates(known)),
    disagreements: [],
  };
  await judgeAll(run, batchesOf(scope, options));
  await reportDisagreements(run, options);
  bridge.close();
  reportCounts(run, options);
  return run.disagreements.length === 0 && run.missing.size === 0;
}

process.exitCode = (await main(readOptions())) ? 0 : 1;
