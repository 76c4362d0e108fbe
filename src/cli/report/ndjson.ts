import type { DocumentResult } from '../../validate-text.ts';
import { digits, toJSON } from '../style.ts';
import { type Report, type ReportOptions, withoutValue } from './report.ts';

/** One JSON line for each document. */
export function ndjsonReport(options: ReportOptions): Report {
  const shortLine = shortLines();
  return {
    document: (result) => {
      const short = options.emitValue ? undefined : shortLine(result);
      return short ?? `${toJSON(withoutValue(result, options))}\n`;
    },
    end: () => '',
  };
}

/**
 * Writes what `toJSON` would, of a line that is valid and about which there is nothing to say: nearly all are that, and in
 * it only two numbers change from one document to the next of the same kind. Undefined for all other results.
 */
function shortLines(): (result: DocumentResult) => string | undefined {
  let start = startOf('');
  const ends = new Map<string | null, { form: string | null; version: string | null; text: string }>();
  return ({ source, index, line, valid, form, object, version, issues }) => {
    if (!valid || issues.length > 0 || source === undefined || line === undefined) return undefined;
    if (start.source !== source) start = startOf(source);
    let end = ends.get(object);
    if (end === undefined || end.form !== form || end.version !== version) {
      end = { form, version, text: `,${toJSON({ valid, form, object, version, issues }).slice(1)}\n` };
      ends.set(object, end);
    }
    return `${start.text}${digits(index)},"line":${digits(line)}${end.text}`;
  };
}

function startOf(source: string): { readonly source: string; readonly text: string } {
  return { source, text: `{"source":${toJSON(source)},"index":` };
}
