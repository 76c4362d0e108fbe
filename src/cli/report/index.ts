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
