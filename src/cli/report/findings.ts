import type { DocumentResult } from '../../validate-text.ts';
import type { LineOf, Report } from './report.ts';

/** What there is to say about some documents. */
export interface Findings {
  readonly documents: number;
  readonly valid: number;
  /** What each report writes about them. */
  readonly texts: readonly string[];
}

/** A document's result, and the lines around it. */
export interface Judged {
  readonly result: DocumentResult;
  readonly lineOf: LineOf;
}

/** Puts results into words, one text for each report. */
export function findingsOf(judged: Iterable<Judged>, reports: readonly Report[]): Findings {
  const texts = reports.map(() => '');
  let documents = 0;
  let valid = 0;
  for (const { result, lineOf } of judged) {
    documents++;
    if (result.valid) valid++;
    reports.forEach(({ document, between = '' }, i) => {
      texts[i] += `${texts[i] === '' ? '' : between}${document(result, lineOf)}`;
    });
  }
  return { documents, valid, texts };
}
