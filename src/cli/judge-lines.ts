import type { Lookup } from '../lookup.ts';
import { decodeLines } from '../text/decode-lines.ts';
import type { LineBatch } from '../text/split-lines.ts';
import { failedResult, judgeLine, type ReadOptions } from '../validate-text.ts';
import { Collector, type Findings } from './report/findings.ts';
import type { Report } from './report/report.ts';

/** Judges the lines of a batch, and puts into words what there is to say about them. */
export function judgeLines(
  lookup: Lookup,
  batch: LineBatch,
  options: ReadOptions,
  reports: readonly Report[],
): Findings {
  const reading: ReadOptions = { ...options, audience: 'command line' };
  const collector = new Collector(reports, options.onFailure);
  let index = batch.firstIndex;
  for (const line of decodeLines(batch)) {
    for (const result of judgeLine(lookup, line, index, reading)) collector.add(result, () => line.text);
    index++;
  }
  return collector.findings();
}

/** What there is to say of lines that could not be judged. @param error why. */
export function failLines(batch: LineBatch, source: string, error: unknown, reports: readonly Report[]): Findings {
  const collector = new Collector(reports);
  let index = batch.firstIndex;
  for (const line of decodeLines(batch)) {
    collector.add(failedResult(error, { source, index, line: line.number }), () => line.text);
    index++;
  }
  return collector.findings();
}
