import type { Issue } from '../../issue.ts';
import { Lines } from '../../text/lines.ts';
import type { DocumentResult } from '../../validate-text.ts';
import { printable } from '../style.ts';
import type { Report, ReportOptions, Summary } from './report.ts';

const WIDEST = 100;

/** For people: a line for each document, and under an invalid one each issue with its source line and a caret. */
export function prettyReport({ style }: ReportOptions): Report {
  return {
    document: (result, text) => {
      const mark = result.valid ? style('green', '✓') : style('red', '✗');
      const what = [result.object, result.valid ? result.version : null].filter((part) => part !== null).join(' ');
      const head = `${mark} ${printable(labelOf(result))}${what === '' ? '' : `  ${style('dim', what)}`}\n`;
      if (result.valid) return head;
      const lines = new Lines(text);
      const first = result.line ?? 1;
      const issues = result.issues.map((issue) => issueText(issue, lines, first));
      return `${head}${issues.join('')}`;
    },
    end: (summary) => `${summaryText(summary)}\n`,
  };

  function issueText(issue: Issue, lines: Lines, firstLine: number): string {
    const { line, column, pointer, message, code } = issue;
    const place = line === undefined ? '' : `${line}:${column} `;
    const where = pointer === '' ? 'the document' : printable(pointer);
    const head = `  ${style('bold', place + where)}\n  ${printable(message)} ${style('dim', code)}\n`;
    if (line === undefined || column === undefined) return head;
    return head + excerpt(lines.textOf(line - firstLine + 1), line, column);
  }

  function excerpt(text: string, line: number, column: number): string {
    const { before, token, after } = around(text, column - 1);
    const number = String(line);
    const gutter = `  ${' '.repeat(number.length)} ${style('dim', '|')}`;
    const blank = before.replace(/[^\t]/gu, (character) => ' '.repeat(widthOf(character)));
    const carets = '^'.repeat(
      Math.max(
        1,
        [...token].reduce((sum, character) => sum + widthOf(character), 0),
      ),
    );
    return [
      `  ${style('dim', `${number} |`)} ${before}${token}${after}`,
      `${gutter} ${blank}${style('red', carets)}`,
      '',
    ].join('\n');
  }
}

function labelOf({ source, index, line }: DocumentResult): string {
  const name = source ?? 'text';
  if (line !== undefined) return `${name}:${line}`;
  return index === 0 ? name : `${name} (document ${index + 1})`;
}

/** A line cut down to what surrounds the fault, whose extent is read off the text: a string, a word, or one character. */
function around(text: string, start: number): { before: string; token: string; after: string } {
  const [found = ''] =
    /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,:[\]{}"']+|\S)?/u.exec(text.slice(start, start + WIDEST)) ?? [];
  const token = found.length > WIDEST / 2 ? `${found.slice(0, WIDEST / 2)}…` : found;
  const room = WIDEST - token.length;
  const from = text.length <= WIDEST ? 0 : Math.max(0, start - Math.floor(room / 2));
  const to = Math.min(text.length, from + WIDEST);
  return {
    before: printable(`${from > 0 ? '…' : ''}${text.slice(from, start)}`),
    token: printable(token),
    after: printable(
      `${text.slice(start + found.length, Math.max(to, start + found.length))}${to < text.length ? '…' : ''}`,
    ),
  };
}

/** Columns that a character takes in a terminal: East Asian wide characters and emoji take two. */
function widthOf(character: string): number {
  const isWide =
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
  return isWide.test(character) ? 2 : 1;
}

function summaryText({ documents, valid, unreadable }: Summary): string {
  const invalid = documents - valid;
  const parts = [`${valid} valid`, `${invalid} invalid`, ...(unreadable > 0 ? [`${unreadable} unreadable`] : [])];
  return `${documents} ${documents === 1 ? 'document' : 'documents'}: ${parts.join(', ')}`;
}
