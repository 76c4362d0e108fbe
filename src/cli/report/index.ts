import { styleOf } from '../style.ts';
import { jsonReport } from './json.ts';
import { ndjsonReport } from './ndjson.ts';
import { prettyReport } from './pretty.ts';
import type { Report, ReportOptions } from './report.ts';

/** Output formats by name. */
export const REPORTS: Readonly<Record<string, (options: ReportOptions) => Report>> = {
  pretty: prettyReport,
  json: jsonReport,
  ndjson: ndjsonReport,
};

/** A report as plain data, which may go to another thread. */
export interface ReportPlan {
  readonly format: string;
  readonly isColored: boolean;
  readonly columns: number;
  readonly terminalColumns?: number | undefined;
  readonly emitValue: boolean;
  /** Whether only documents with faults are reported. */
  readonly isQuiet?: boolean;
}

/** Makes the report that a plan describes. */
export function makeReport({ format, isColored, isQuiet, ...options }: ReportPlan): Report {
  const make = REPORTS[format] as NonNullable<(typeof REPORTS)[string]>;
  const report = make({ ...options, style: styleOf(isColored) });
  if (!isQuiet) return report;
  return {
    ...report,
    document: (result, lineOf) => (result.valid ? '' : report.document(result, lineOf)),
    // What a program reads has to stay whole; a summary for people is no fault.
    end: (summary, skipped) => (report.head === undefined ? '' : report.end(summary, skipped)),
  };
}
