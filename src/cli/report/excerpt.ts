import { printable } from '../style.ts';

/** A line of source around a fault, and what stands under it; nothing in it disturbs a terminal. */
export interface Excerpt {
  readonly source: string;
  /** Blank, as wide as what stands before the fault. */
  readonly indent: string;
  readonly carets: string;
}

/**
 * Cuts a line down to a number of columns around a fault, whose extent is read off the text: a string, a word, or one
 * character.
 *
 * @param start the offset of the fault in the line.
 */
export function excerptOf(line: string, start: number, columns: number): Excerpt {
  const found = tokenOf(line.slice(start, start + 2 * columns));
  const before = line.slice(0, start);
  const after = line.slice(start + found.length);
  const parts = head(line, columns) === line ? { before, token: found, after } : cut(before, found, after, columns);
  return {
    source: printable(parts.before + parts.token + parts.after),
    indent: parts.before.replace(/[^\t]/gu, (character) => ' '.repeat(widthOf(character))),
    carets: '^'.repeat(Math.max(1, sum(parts.token))),
  };
}

const STRING = /^(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)/u;
const WORD = /^[^\s,[\]{}"']+/u;

/** A string, closed or not; a word, in which `:` may stand as in an address but not at the end; any other character. */
function tokenOf(text: string): string {
  const string = STRING.exec(text)?.[0];
  if (string !== undefined) return string;
  const word = WORD.exec(text)?.[0] ?? /^\S/u.exec(text)?.[0] ?? '';
  if (/^:(?:[^:]|$)/u.test(word)) return ':';
  const isInside = /^[\]}]/.test(text.slice(word.length));
  return word.length > 1 && word.endsWith(':') && !isInside ? word.slice(0, -1) : word;
}

/** The fault gets up to half of the room, what surrounds it shares the rest. */
function cut(before: string, found: string, after: string, columns: number) {
  const token = head(found, Math.floor(columns / 2));
  const room = columns - sum(token);
  const right = token === found ? head(after, room - sum(tail(before, Math.floor(room / 2)))) : '';
  return { before: tail(before, room - sum(right)), token, after: right };
}

/** The beginning of a text, as far as it fits. */
function head(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  let fitting = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) return `${text.slice(0, fitting)}…`;
    end += character.length;
    if (width < columns) fitting = end;
  }
  return text;
}

/** The end of a text, as far as it fits. */
function tail(text: string, columns: number): string {
  const backwards = [...text.slice(-4 * columns)].reverse().join('');
  return [...head(backwards, columns)].reverse().join('');
}

function sum(text: string): number {
  return [...text].reduce((width, character) => width + widthOf(character), 0);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/**
 * Columns that a character takes in a terminal: East Asian wide characters and emoji take two, combining marks none. A
 * tab takes up to eight.
 */
function widthOf(character: string): number {
  if (character === '\t') return 8;
  if (printable(character) !== character) return 1;
  if (/[\p{Mn}\p{Me}]/u.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
