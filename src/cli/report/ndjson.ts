import { toJSON } from '../style.ts';
import { type Report, type ReportOptions, withoutValue } from './report.ts';

/** One JSON line for each document. */
export function ndjsonReport(options: ReportOptions): Report {
  return {
    document: (result) => `${toJSON(withoutValue(result, options))}\n`,
    end: () => '',
  };
}
