import type { Lookup } from '../lookup.ts';
import { decodeLines } from '../text/decode-lines.ts';
import type { LineBatch } from '../text/split-lines.ts';
import { judgeLine, type TextOptions } from '../validate-text.ts';
import { type Findings, findingsOf, type Judged } from './report/findings.ts';
import type { Report } from './report/report.ts';

/** Judges the lines of a batch, and puts into words what there is to say about them. */
export function judgeLines(
  lookup: Lookup,
  batch: LineBatch,
  options: TextOptions,
  reports: readonly Report[],
): Findings {
  return findingsOf(judged(lookup, batch, options), reports);
}

function* judged(lookup: Lookup, batch: LineBatch, options: TextOptions): Generator<Judged> {
  let index = batch.firstIndex;
  for (const line of decodeLines(batch)) {
    yield { result: judgeLine(lookup, line, index, options), lineOf: () => line.text };
    index++;
  }
}
