import type { Report, Summary } from './report.ts';
import { Spool } from './spool.ts';

/** Where the text of a report goes. */
export interface Destination {
  /** What to call it when something goes wrong with it. */
  readonly name: string;
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Brings one report to its destination as it comes, without keeping it. */
export class ReportWriter {
  readonly destination: Destination;
  readonly #report: Report;
  readonly #waiting: Spool | undefined;
  #isEmpty = true;

  constructor(report: Report, destination: Destination) {
    this.destination = destination;
    this.#report = report;
    this.#waiting = report.head === undefined ? undefined : new Spool();
  }

  /** Takes what the report says about some documents, `between` already standing among them. */
  async add(text: string): Promise<void> {
    if (text === '') return;
    const whole = this.#isEmpty ? text : `${this.#report.between ?? ''}${text}`;
    this.#isEmpty = false;
    await (this.#waiting?.add(whole) ?? this.destination.write(whole));
  }

  async end(summary: Summary, skipped: readonly string[]): Promise<void> {
    const { head, end } = this.#report;
    if (head !== undefined) await this.destination.write(head(summary));
    for await (const part of this.#waiting?.take() ?? []) await this.destination.write(part);
    await this.destination.write(end(summary, skipped));
    await this.destination.finish();
  }
}
