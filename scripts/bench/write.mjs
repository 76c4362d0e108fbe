import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeChart } from './chart.mjs';
import { writeMarkdown, writeSummary } from './report.mjs';

/*
 * What is made of results.json: the page RESULTS.md, the chart, and the numbers of the README, so that nobody copies one by
 * hand. Run by itself it writes all three again, or with `--check` says which of them is not what results.json says.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = join(ROOT, 'scripts/bench/results.json');
const README = join(ROOT, 'README.md');
const BLOCK_START = '<!-- bench: ';
const BLOCK_END = '<!-- /bench -->';
const SIGNIFICANT_DIGITS = 5;

export function saveResults(results) {
  writeFileSync(RESULTS, `${JSON.stringify(results, (_key, value) => rounded(value), 2)}\n`);
  for (const { file, text } of derived()) writeFileSync(file, text);
}

function rounded(value) {
  const isFraction = typeof value === 'number' && !Number.isInteger(value);
  return isFraction ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

function derived() {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const readme = readFileSync(README, 'utf8');
  return [
    { file: join(ROOT, 'scripts/bench/RESULTS.md'), text: writeMarkdown(results) },
    { file: join(ROOT, 'scripts/bench/results.svg'), text: writeChart(results) },
    { file: README, text: withSummary(readme, writeSummary(results)) },
  ];
}

function withSummary(readme, summary) {
  const comment = readme.indexOf(BLOCK_START);
  const end = readme.indexOf(BLOCK_END, comment);
  if (comment < 0 || end < 0) throw new Error('Expected the comments around the numbers in README.md.');
  return `${readme.slice(0, readme.indexOf('\n', comment) + 1)}${summary}${readme.slice(end)}`;
}

function main() {
  const isCheck = process.argv.includes('--check');
  const stale = derived().filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  for (const { file, text } of stale) {
    console.log(`${isCheck ? 'stale' : 'written'}: ${relative(ROOT, file)}`);
    if (!isCheck) writeFileSync(file, text);
  }
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
