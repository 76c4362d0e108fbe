import { escapeInvisible } from '../../describe.ts';
import { wrap } from '../../emit/text.ts';
import { type Issue, showPointer } from '../../issue.ts';
import type { DocumentResult } from '../../validate-text.ts';
import { digits, type Style } from '../style.ts';
import { excerptOf } from './excerpt.ts';
import type { LineOf, Report, ReportOptions, Summary } from './report.ts';

const WIDEST_SOURCE = 100;

/** For people: a line for each document, and under an invalid one each issue with its source line and a caret. */
export function prettyReport({ style, columns, terminalColumns = Number.POSITIVE_INFINITY }: ReportOptions): Report {
  const marks = { valid: style('green', '✓'), invalid: style('red', '✗') };
  const labelOf = labels();
  return {
    document: (result, lineOf) => {
      const mark = result.valid ? marks.valid : marks.invalid;
      const what = whatOf(result);
      const head = `${mark} ${labelOf(result)}${what === '' ? '' : `  ${style('dim', what)}`}\n`;
      if (result.issues.length === 0) return head;
      const lastOf = rememberLast(lineOf);
      const places = byPlace(result.issues).map((issues) => placeText(issues, lastOf));
      return head + places.map((place) => `${place}\n`).join('');
    },
    end: (summary) => `${summaryText(summary, style)}\n`,
  };

  /** What is wrong at one place, and that place. */
  function placeText(issues: readonly [Issue, ...Issue[]], lineOf: LineOf): string {
    const [{ line, column, pointer }] = issues;
    const position = line === undefined ? '' : `${line}:${column} `;
    const where = pointer === '' ? 'the document' : showPointer(pointer);
    const messages = issues.map(messageText);
    const head = `  ${style('bold', position + where)}\n${messages.join('')}`;
    const text = line === undefined ? '' : lineOf(line);
    if (text === '') return head;
    const color = issues.every(({ severity }) => severity === 'warning') ? 'yellow' : 'red';
    return head + excerpt(text, line as number, column as number, color);
  }

  /** A message with its code, broken between words where a terminal would break it anywhere. */
  function messageText({ message, code }: Issue): string {
    const lines = wrap(`${escapeInvisible(message)} ${code}`, terminalColumns - 2);
    const text = lines.map((line) => `  ${line}\n`).join('');
    return `${text.slice(0, -code.length - 1)}${style('dim', code)}\n`;
  }

  function excerpt(text: string, line: number, column: number, color: 'red' | 'yellow'): string {
    const number = String(line);
    const room = Math.min(columns - number.length - 5, WIDEST_SOURCE);
    const { source, indent, carets } = excerptOf(text, column - 1, room);
    const gutter = style('dim', `${' '.repeat(number.length)} |`);
    return `  ${style('dim', `${number} |`)} ${source}\n  ${gutter} ${indent}${style(color, carets)}\n`;
  }
}

/** The lines that are not blank, one of which may be long and hold all faults: none is looked at twice in a row. */
function rememberLast(lineOf: LineOf): LineOf {
  let last: number | undefined;
  let text = '';
  return (line) => {
    if (line !== last) {
      const found = lineOf(line);
      text = found.trim() === '' ? '' : found;
      last = line;
    }
    return text;
  };
}

/** Groups neighbours that stand at the same place. */
function byPlace(issues: readonly Issue[]): [Issue, ...Issue[]][] {
  const groups: [Issue, ...Issue[]][] = [];
  for (const issue of issues) {
    const last = groups[groups.length - 1];
    const isSame =
      last?.[0].pointer === issue.pointer && last[0].line === issue.line && last[0].column === issue.column;
    if (isSame) last.push(issue);
    else groups.push([issue]);
  }
  return groups;
}

/** Names documents; of all those in a source, its own name is looked through once. */
function labels(): (result: DocumentResult) => string {
  let last: string | undefined;
  let name = 'text';
  return ({ source, index, line }) => {
    if (source !== last) {
      name = escapeInvisible(source ?? 'text');
      last = source;
    }
    if (line !== undefined) return `${name}:${digits(line)}`;
    return index === 0 ? name : `${name} (document ${digits(index + 1)})`;
  };
}

/** What a document holds, as far as that is certain. */
function whatOf({ valid, object, version }: DocumentResult): string {
  if (!valid || version === null) return object ?? '';
  return object === null ? version : `${object} ${version}`;
}

function summaryText({ documents, valid, unreadable, skipped }: Summary, style: Style): string {
  const others = skipped === 0 ? '' : `, ${skipped} other ${skipped === 1 ? 'file' : 'files'} skipped`;
  if (documents === 0 && unreadable === 0) return `No documents: nothing was validated${others}`;
  const invalid = documents - valid;
  const parts = [
    `${valid} valid`,
    invalid > 0 ? style('red', `${invalid} invalid`) : '0 invalid',
    ...(unreadable > 0 ? [style('red', `${unreadable} unreadable`)] : []),
  ];
  return `${documents} ${documents === 1 ? 'document' : 'documents'}: ${parts.join(', ')}${others}`;
}
