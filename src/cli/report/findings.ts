import type { DocumentResult } from '../../validate-text.ts';
import type { LineOf, Report } from './report.ts';

/** What there is to say about some documents. */
export interface Findings {
  readonly documents: number;
  readonly valid: number;
  /** What each report writes about them. */
  readonly texts: readonly string[];
}

/** Puts results into words as they come, one text for each report. */
export class Collector {
  #documents = 0;
  #valid = 0;
  readonly #texts: string[];
  readonly #reports: readonly Report[];

  constructor(reports: readonly Report[]) {
    this.#reports = reports;
    this.#texts = reports.map(() => '');
  }

  /** @param lineOf gives the lines around the document. */
  add(result: DocumentResult, lineOf: LineOf): void {
    this.#documents++;
    if (result.valid) this.#valid++;
    for (let i = 0; i < this.#reports.length; i++) {
      const { document, between = '' } = this.#reports[i] as Report;
      const text = this.#texts[i] as string;
      this.#texts[i] = `${text}${text === '' ? '' : between}${document(result, lineOf)}`;
    }
  }

  /** What was found, as plain data, which may go to another thread. */
  findings(): Findings {
    return { documents: this.#documents, valid: this.#valid, texts: this.#texts };
  }
}
