import { type DocumentResult, failedResult, isFailure, type OnFailure } from '../../validate-text.ts';
import type { LineOf, Report } from './report.ts';

/** What there is to say about some documents. */
export interface Findings {
  readonly documents: number;
  readonly valid: number;
  /** Documents on which osvif failed. */
  readonly failed: number;
  /** What each report writes about them. */
  readonly texts: readonly string[];
}

/** Puts results into words as they come, one text for each report. */
export class Collector {
  #documents = 0;
  #valid = 0;
  #failed = 0;
  readonly #texts: string[];
  readonly #reports: readonly Report[];
  readonly #onFailure: OnFailure | undefined;

  constructor(reports: readonly Report[], onFailure?: OnFailure) {
    this.#reports = reports;
    this.#onFailure = onFailure;
    this.#texts = reports.map(() => '');
  }

  /** @param lineOf gives the lines around the document. */
  add(result: DocumentResult, lineOf: LineOf): void {
    this.#documents++;
    if (result.valid) this.#valid++;
    else if (isFailure(result)) this.#failed++;
    for (let i = 0; i < this.#reports.length; i++) {
      const report = this.#reports[i] as Report;
      const { between = '' } = report;
      const written = this.#textOf(report, result, lineOf);
      if (written === '') continue;
      const text = this.#texts[i] as string;
      this.#texts[i] = `${text}${text === '' ? '' : between}${written}`;
    }
  }

  #textOf(report: Report, result: DocumentResult, lineOf: LineOf): string {
    try {
      return report.document(result, lineOf);
    } catch (error) {
      this.#failed++;
      return report.document(failedResult(error, result, this.#onFailure), () => '');
    }
  }

  /** What was found, as plain data, which may go to another thread. */
  findings(): Findings {
    return { documents: this.#documents, valid: this.#valid, failed: this.#failed, texts: this.#texts };
  }
}
