import { boundsOf } from './bounds.mjs';
import { JUDGES, NOTHING, PARSE_ALONE, PYTHON } from './contestants.mjs';
import { duration, figure, kilobytes, nameOf, ranked, rowOf, spread, taskOf, times, versionList } from './figures.mjs';

/* The results in Markdown: a page with everything, and the block that the README shows. */

const NONE = '–';
const WIDTH = 120;

/** Said wherever the numbers stand. */
const WORTH = `What the answers are worth differs: \`is\`, \`allows\`, \`validate\`, \`Check\` and Ajv say yes or no; osvif's
\`safeParse\` returns the value that it was given, Zod's returns a copy; os-vif makes objects.`;

/** The page with all results. */
export function writeMarkdown(results) {
  const { documents } = results;
  const parsed = documents.filter(({ id }) => taskOf(results, 'parse', id, PARSE_ALONE) !== undefined);
  const invalid = documents.filter(({ id }) => taskOf(results, 'issues', id, 'zod') !== undefined);
  const parts = [
    '# Benchmark results',
    'Written by `npm run bench -- --write`; `results.json` has the numbers.',
    method(results),
    documents.map(documentLine).join('\n'),
    WORTH,
    '## Verdicts',
    'Speed against Ajv standalone with `discriminator`: more is quicker.',
    judgedTable(results, 'verdict', documents, ({ speed }) => spread(speed, times)),
    ...notes(results),
    'The same in time for one document, on this machine:',
    judgedTable(results, 'verdict', documents, ({ nanoseconds }) => duration(nanoseconds.median)),
    '## Every issue of a VIF with one mistake',
    "Time against Zod's `safeParse`, with messages and places read: less is quicker.",
    judgedTable(results, 'issues', invalid, ({ share, nanoseconds }) => {
      return `${spread(share, times)}, ${duration(nanoseconds.median)}`;
    }),
    '## With `JSON.parse` before it',
    `Time of \`JSON.parse\` and a verdict against \`JSON.parse\` alone, which takes ${parsed
      .map(({ id, name }) => `${duration(taskOf(results, 'parse', id, PARSE_ALONE).nanoseconds.median)} for ${name}`)
      .join(' and ')} on this machine: less is quicker.`,
    judgedTable(results, 'parse', parsed, ({ share }) => spread(share, times)),
    '## Start',
    `From the start of a process to its end with one verdict on a typical VIF, above \`node -e ''\`, which takes
    ${figure(results.coldStart.bare.milliseconds.median)} ms. Importing a module that says yes without any library takes
    ${spread(rowOf(results.coldStart.rows, NOTHING).milliseconds, figure)} ms, and is part of every time below. Bundles are
    made by esbuild, of what is loaded at once.`,
    startTable(results),
    '## NDJSON',
    `A file of ${figure(results.ndjson.megabytes)} MB in ${count(results.ndjson.lines)} lines, variants of the mix; whole
    processes on the command line. Reading alone has one thread, \`osvif validate\` two, as by default.`,
    streamTable(results),
    '## Types',
    'Instantiations that the compiler counts for a small program that uses the types, above those for an empty one.',
    table(
      ['', 'instantiations'],
      results.types.map(({ name, instantiations }) => [name, count(instantiations)]),
    ),
    '## Package',
    packageSize(results),
    '## What we hold ourselves to',
    boundTable(results),
  ];
  return page(parts);
}

/** The block of the README: the chart, the main rows, and the rest in a few lines. */
export function writeSummary(results) {
  const main = ranked(results, 'verdict', 'typical').filter(({ isMain }) => isMain);
  const words = main.map(({ name, note, task }) => `${name} (${note}) ${times(task.speed.median)}`.replaceAll('`', ''));
  return page([
    `![Speed of verdicts on a typical VIF against Ajv standalone: ${words.join('; ')}](https://github.com/osvif/osvif/raw/main/scripts/bench/results.svg)`,
    `Speed against Ajv standalone (more is quicker), and the time to the first verdict above bare Node, which takes
    ${figure(results.coldStart.bare.milliseconds.median)} ms on this machine:`,
    mainTable(results, main),
    ...notes(results),
    WORTH,
    facts(results).map(filled).join('\n'),
  ]);
}

function method({ date, machine, settings, agreement, ...results }) {
  const { processes, rounds, recovery, batch, documents } = settings.judging;
  return `${date}, Node ${machine.node} on ${machine.system}, ${machine.cores} × ${machine.cpu}; ${versionList(results)}.
    Every peer is given the exported JSON Schema in its own words, and answers in its own quickest way; Ajv is given it as it
    is, with \`$ref\` and \`oneOf\`, and once more with the keyword \`discriminator\` in each union. Before anything was
    timed, all gave the right verdict on ${count(agreement)} documents. All sides take turns, in another order in each of
    ${rounds} rounds of ${batch} ms each, in ${processes === 1 ? 'one process' : `${processes} processes`} for each set of documents.
    Before each batch each judge runs for ${recovery} ms untimed, until the processor's caches have recovered from the one
    before it. Numbers are medians of the ratios within a round, with quartiles in brackets. In Node, each document is judged in several variants with ids
    and addresses of their own, ${documents} or more for each set: a processor learns by heart what it sees again and again,
    and no program judges the very same documents all the time. Judged were:`;
}

function documentLine({ name, count: number, bytesEach }) {
  return number === 1
    ? `- ${name}: one document of ${bytesEach} bytes`
    : `- ${name}: ${number} documents of ${figure(bytesEach)} bytes on average`;
}

/** One row for each contestant of a group, one column for each set of documents; the quickest at the first set first. */
function judgedTable(results, group, sets, write) {
  const rows = ranked(results, group, sets[0].id).map((judge) => [
    nameOf(judge),
    ...sets.map((set) => judgedCell(results, group, set, judge, write)),
  ]);
  return table(['', ...sets.map(({ name }) => name)], rows);
}

function judgedCell(results, group, set, { id }, write) {
  const task = taskOf(results, group, set.id, id);
  if (task === undefined) return NONE;
  return task.readable < set.count ? `${write(task)} ¹` : write(task);
}

function mainTable(results, judges) {
  const sets = results.documents.filter(({ id }) => id !== 'minimal');
  const rows = judges.map((judge) => {
    const start = rowOf(results.coldStart.rows, judge.id);
    const cells = sets.map((set) => judgedCell(results, 'verdict', set, judge, ({ speed }) => times(speed.median)));
    return [nameOf(judge), ...cells, start === undefined ? NONE : `${figure(start.milliseconds.median)} ms`];
  });
  return table(['', ...sets.map(({ name }) => name), 'first verdict'], rows);
}

function startTable({ coldStart, size }) {
  const rows = JUDGES.map((judge) => {
    const { milliseconds, megabytes } = rowOf(coldStart.rows, judge.id);
    const { gzippedBytes } = rowOf(size.rows, judge.id);
    return [nameOf(judge), spread(milliseconds, figure), memory(megabytes), kilobytes(gzippedBytes)];
  });
  return table(['', 'first verdict, ms', 'resident memory, MB', 'bundle, minified and gzipped'], rows);
}

function streamTable({ ndjson }) {
  const rows = ndjson.rows.map(({ name, rate, share, peakMegabytes }) => [
    name,
    spread(rate, figure),
    spread(share, figure),
    memory(peakMegabytes),
  ]);
  return table(['', 'MB/s', 'against reading alone', 'resident memory at the most, MB'], rows);
}

function boundTable(results) {
  const rows = boundsOf(results).map(({ what, bound, measured, isHeld }) => [
    what,
    bound,
    measured,
    isHeld ? 'held' : '**not held**',
  ]);
  return table(['', 'bound', 'measured', ''], rows);
}

/** What has to be known of the rows of Python. */
function notes(results) {
  const absent = PYTHON.filter(({ id }) => taskOf(results, 'verdict', 'typical', id) === undefined);
  const read = results.documents.flatMap(({ id, name, count: all }) => {
    const older = PYTHON.map((judge) => taskOf(results, 'verdict', id, judge.id)).find((task) => task?.readable < all);
    return older === undefined ? [] : [`${older.readable} of ${all} of ${name}`];
  });
  return [
    ...(read.length > 0 ? [`¹ on those whose versions this os-vif knows: ${read.join(', ')}`] : []),
    ...absent.map(({ name }) => `${name} was not installed where this was measured, and has no row.`),
  ];
}

function facts(results) {
  const share = (group, set, id) => times(taskOf(results, group, set, id).share.median);
  const [reading, stream, single] = ['read-alone', 'ndjson', 'single'].map((id) => rowOf(results.ndjson.rows, id));
  const peak = stream.peakMegabytes === undefined ? '' : `, in ${figure(stream.peakMegabytes)} MB of memory`;
  const instantiations = (id) => count(rowOf(results.types, id).instantiations);
  const start = (id) => rowOf(results.coldStart.rows, id).milliseconds.median;
  return [
    `- \`JSON.parse\` and \`safeParse\` of a typical VIF take ${share('parse', 'typical', 'osvif-safe-parse')} the time of
    \`JSON.parse\` alone, and of the mix ${share('parse', 'mix', 'osvif-safe-parse')}.`,
    `- Every issue of a VIF with one mistake takes ${share('issues', 'invalid', 'osvif-safe-parse')} the time that Zod takes.`,
    `- The first verdict, above bare Node, takes ${times(start('osvif-safe-parse') / start('zod'))} the time of Zod's:
    ${figure(start('osvif-safe-parse'))} ms, of which ${figure(start(NOTHING))} are what Node takes to import any module.`,
    `- \`osvif validate --format ndjson\` takes in ${figure(stream.rate.median)} MB/s of NDJSON in its two threads${peak}, and
    ${figure(single.rate.median)} MB/s in one; reading and parsing it alone, in one thread,
    ${figure(reading.rate.median)} MB/s.`,
    `- The types cost a consumer's compiler ${instantiations('types')} instantiations; inferred from Zod schemas,
    ${instantiations('infer')}.`,
    `- ${packageSize(results)}`,
  ];
}

function packageSize({ size: { entry, tarball } }) {
  return `The main entry has ${kilobytes(entry.gzippedBytes)} minified and gzipped, the tarball ${kilobytes(tarball.bytes)}.`;
}

const memory = (megabytes) => (megabytes === undefined ? NONE : figure(megabytes));

const count = (number) => number.toLocaleString('en');

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

function page(parts) {
  return `${parts.map((part) => (/^[|#!-]/.test(part) ? part : filled(part))).join('\n\n')}\n`;
}

/** Breaks lines as the other pages have it. */
function filled(paragraph) {
  const indent = paragraph.startsWith('- ') ? '  ' : '';
  const [first, ...words] = paragraph.split(/\s+/);
  const lines = [first];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > WIDTH) lines.push(indent + word);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}
