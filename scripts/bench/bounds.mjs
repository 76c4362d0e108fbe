import { PARSE_ALONE } from './contestants.mjs';
import { figure, rowOf, taskOf } from './figures.mjs';

/* The bounds that osvif is held to, and what was measured: nothing here decides whether a run succeeds. */

/** Bounds are round numbers, and stand there without zeros behind them. */
const tidy = (value, digits) => String(Number(digits === undefined ? figure(value) : value.toPrecision(digits)));
const times = (value, digits) => `${tidy(value, digits)} ×`;
const percent = (share, digits) => `${tidy(share * 100, digits)} %`;
const milliseconds = (value, digits) => `${tidy(value, digits)} ms`;
const megabytes = (value, digits) => `${tidy(value, digits)} MB`;
const kilobytes = (bytes, digits) => `${tidy(bytes / 1000, digits)} kB`;

/** So many digits where fewer would read as the bound itself. */
const CLOSE = 4;

function measured(value, bound, write) {
  return write(value) === write(bound) ? write(value, CLOSE) : write(value);
}

const least = (what, bound, value, write) => ({
  what,
  bound: `≥ ${write(bound)}`,
  measured: measured(value, bound, write),
  isHeld: value >= bound,
});
const most = (what, bound, value, write) => ({
  what,
  bound: `≤ ${write(bound)}`,
  measured: measured(value, bound, write),
  isHeld: value <= bound,
});

/** Each bound, with what it is about, its text, what was measured, and whether it is held. */
export function boundsOf(results) {
  const speed = (id, set) => taskOf(results, 'verdict', set, id).speed.median;
  const share = (group, id, set) => taskOf(results, group, set, id).share.median;
  const stream = rowOf(results.ndjson.rows, 'ndjson');
  return [
    ...results.documents
      .filter(({ id }) => taskOf(results, 'parse', id, PARSE_ALONE) !== undefined)
      .flatMap(({ id, name }) => [
        least(`\`is\`, ${name}: speed against Ajv standalone`, 2.2, speed('osvif-is', id), times),
        least(`\`safeParse\`, ${name}: speed against Ajv standalone`, 2, speed('osvif-safe-parse', id), times),
        most(
          `\`JSON.parse\` and \`safeParse\`, ${name}: time against \`JSON.parse\` alone`,
          1.2,
          share('parse', 'osvif-safe-parse', id),
          times,
        ),
      ]),
    most(
      'all issues of a VIF with a mistake: time against Zod',
      0.5,
      share('issues', 'osvif-safe-parse', 'invalid'),
      times,
    ),
    most(
      'first verdict, above bare Node',
      12,
      rowOf(results.coldStart.rows, 'osvif-is').milliseconds.median,
      milliseconds,
    ),
    least(
      'NDJSON, `--format ndjson` in two threads: rate against `JSON.parse` alone in one',
      0.75,
      stream.share.median,
      percent,
    ),
    // Told on Linux alone.
    ...(stream.peakMegabytes === undefined
      ? []
      : [
          most(
            'NDJSON, `--format ndjson` in two threads: resident memory at the most',
            110,
            stream.peakMegabytes,
            megabytes,
          ),
        ]),
    most('instantiations of the types', 300, rowOf(results.types, 'types').instantiations, String),
    most('main entry, minified and gzipped', 20_000, results.size.entry.gzippedBytes, kilobytes),
    most('tarball', 400_000, results.size.tarball.bytes, kilobytes),
  ];
}
