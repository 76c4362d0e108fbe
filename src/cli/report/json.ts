import type { DocumentResult } from '../../validate-text.ts';
import { toJSON } from '../style.ts';
import { type Report, type ReportOptions, withoutValue } from './report.ts';

/** One JSON document with a summary and the result of each document. */
export function jsonReport(options: ReportOptions): Report {
  const documents: DocumentResult[] = [];
  return {
    document: (result) => {
      documents.push(withoutValue(result, options));
      return '';
    },
    end: (summary) => `${toJSON({ summary, documents }, 2)}\n`,
  };
}
