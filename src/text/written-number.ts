import { describe, shorten } from '../describe.ts';
import type { Issue, Path } from '../issue.ts';

/*
 * Numbers in messages as they are written: JavaScript reads 9007199254740993 as 9007199254740992, 1e400 as Infinity and
 * 1.0 as 1, and whoever looks for one of those in a text does not find it.
 */

/** More of a number than a message shows. */
const LONGEST = 60;

const NUMBER = /-?[0-9][0-9.eE+-]*/y;

/** The number that begins at an offset of a JSON text, if one does. */
export function numberAt(text: string, start: number): string | undefined {
  NUMBER.lastIndex = start;
  return NUMBER.exec(text)?.[0];
}

/** The number at a path of a document, or undefined. */
export function numberIn(value: unknown, path: Path): number | undefined {
  let part = value;
  for (const step of path) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return undefined;
    part = (part as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof part === 'number' ? part : undefined;
}

/** An issue that shows a number as it is written. */
export function withWritten(issue: Issue, number: number, written: string): Issue {
  const shown = describe(number);
  const { expected = '', received, message, suggestion } = issue;
  // Where the message says already what is written, it says what was made of it besides.
  const isTold = received === undefined || message.includes(`\`${written}\``);
  if (shown === written || isTold) return issue;
  const text = shorten(written, LONGEST);
  const start = message.startsWith(`Expected ${expected}`) ? `Expected ${expected}` : '';
  const rest = replaceWord(message.slice(start.length), shown, text, ' ["');
  const told = { ...issue, message: start + rest, received: replaceWord(` ${received}`, shown, text, ' ').slice(1) };
  return suggestion === shown ? withSuggestion(told, written, text) : told;
}

/** The text that was meant is what is written, save a long one, which nobody meant. */
function withSuggestion(issue: Issue, written: string, text: string): Issue {
  if (text === written) return { ...issue, suggestion: written };
  const { suggestion: _, ...rest } = issue;
  return { ...rest, message: issue.message.replace(`; did you mean "${text}"?`, '.') };
}

/** A text with another word in the place of one, where that stands alone behind one of some characters. */
function replaceWord(text: string, word: string, by: string, before: string): string {
  let result = '';
  let last = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isAlone = before.includes(text.charAt(at - 1)) && !/^(?:\w|[.]\w)/.test(text.slice(end, end + 2));
    if (!isAlone) continue;
    result += text.slice(last, at) + by;
    last = end;
  }
  return result + text.slice(last);
}
