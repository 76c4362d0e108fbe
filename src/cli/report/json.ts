import { toJSON } from '../style.ts';
import { type Report, type ReportOptions, withoutValue } from './report.ts';

/** One JSON document with a summary, the result of each document, and the files that were skipped. */
export function jsonReport(options: ReportOptions): Report {
  return {
    // The list of documents is left open; `end` closes it.
    head: (summary) => toJSON({ summary, documents: [] }, 2).slice(0, -']\n}'.length),
    document: (result) => `\n    ${toJSON(withoutValue(result, options), 2).replaceAll('\n', '\n    ')}`,
    between: ',',
    end: ({ documents }, skipped) => {
      const list = toJSON(skipped, 2).replaceAll('\n', '\n  ');
      return `${documents === 0 ? '' : '\n  '}],\n  "skipped": ${list}\n}\n`;
    },
  };
}
