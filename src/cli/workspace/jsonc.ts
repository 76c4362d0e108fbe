import { endOfString } from '../../text/json.ts';
import { Lines, type Span } from '../../text/lines.ts';
import { Refusal } from './files.ts';
import { type Node, treeOf } from './json-tree.ts';

/*
 * JSON with comments and trailing commas, the notation of editors' settings, changed in place: whatever an edit does
 * not mean to change stays byte for byte, comments, line ends and byte-order mark included. Comments and trailing
 * commas are blanked before the scanner for JSON reads the text, so that every place it tells is one of the original.
 */

/** A text that can be changed. */
export interface JSONC {
  readonly text: string;
  readonly root: Node;
  /** The same text as plain JSON, place for place. */
  readonly json: string;
}

/** Why a text cannot be changed. */
export class JSONCError extends Refusal {
  override readonly name = 'JSONCError';
  /** Line and column. */
  readonly place: string;

  constructor(text: string, { start }: Span, expected: string, received: string) {
    super(`Expected ${expected}, received ${received}.`);
    const { line, column } = new Lines(text).positionOf(start);
    this.place = `${line}:${column}`;
  }
}

/**
 * Reads a text. One with nothing but white space and comments is taken for an empty object, as editors take it.
 *
 * @throws JSONCError when it is not JSON with comments.
 */
export function readJSONC(text: string): JSONC {
  const withoutThem = withoutComments(text);
  if (withoutThem.trim() === '') return readJSONC(withEmptyObject(text));
  const json = withoutTrailingCommas(withoutThem);
  const read = treeOf(json);
  if (!('expected' in read)) return { text, root: read, json };
  throw new JSONCError(text, read.span, read.expected, read.received);
}

/** The value that a stretch of the text holds. */
export function valueAt({ json }: JSONC, { start, end }: Span): unknown {
  return JSON.parse(json.slice(start, end));
}

/**
 * The text with one more value at the end of an array, or of an object, where the value has a key. It takes over how
 * the text is indented, and its line ends; comments stay beside what they stand beside.
 */
export function insertLast({ text, root }: JSONC, container: Node, value: unknown, key?: string): string {
  const { start, end } = container.span;
  const closer = end - 1;
  const last = lastChild(container);
  // A comment may stand behind the last child; the new one goes behind the comment, the comma before it.
  const content = text.slice(0, closer).trimEnd().length;
  const comma = last?.end ?? content;
  const hasTrailingComma = last !== undefined && /^\s*,/.test(withoutComments(text).slice(last.end, closer));
  const entry = { key, value, comma: hasTrailingComma ? ',' : '' };
  const isOneLine = last !== undefined && !LINE_END.test(text.slice(start, end));
  const before = `${text.slice(0, comma)}${last === undefined || hasTrailingComma ? '' : ','}${text.slice(comma, content)}`;
  if (isOneLine) return `${before} ${entryText(entry)}${text.slice(content)}`;

  const eol = eolOf(text);
  const unit = indentUnit(text, root);
  const outer = indentAt(text, start);
  const inner = (last && indentBefore(text, last.start)) ?? outer + unit;
  const lines = entryText(entry, unit).split('\n').join(`${eol}${inner}`);
  const isClosed = LINE_END.test(text.slice(content, closer));
  return `${before}${eol}${inner}${lines}${isClosed ? text.slice(content) : `${eol}${outer}${text.slice(closer)}`}`;
}

/** The text with a string, which may be a key, in the place of another. */
export function replaceString({ text }: JSONC, { start, end }: Span, string: string): string {
  return `${text.slice(0, start)}${JSON.stringify(string)}${text.slice(end)}`;
}

/** JSON with one line for each member, and lists of strings on one line; without `unit`, all on one line. */
export function toText(value: unknown, unit?: string): string {
  const isList = Array.isArray(value);
  if (unit === undefined || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList && value.every((item) => typeof item === 'string')) {
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  }
  const parts = isList
    ? value.map((item) => toText(item, unit))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${toText(item, unit)}`);
  const lines = parts.join(',\n').replaceAll('\n', `\n${unit}`);
  return `${isList ? '[' : '{'}\n${unit}${lines}\n${isList ? ']' : '}'}`;
}

const LINE_END = /[\r\n]/;
const DEFAULT_UNIT = '  ';
const BYTE_ORDER_MARK = '\ufeff';

function withEmptyObject(text: string): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const comments = text.slice(mark.length).trimEnd();
  const eol = eolOf(text);
  return `${mark}${comments}${comments === '' ? '' : eol}{}${eol}`;
}

/** Comments and the byte-order mark become spaces. A loop, since a pattern with both kinds of comments takes quadratic time. */
function withoutComments(text: string): string {
  const comments: Span[] = text.startsWith(BYTE_ORDER_MARK) ? [{ start: 0, end: 1 }] : [];
  const lastEnd = text.lastIndexOf('*/');
  for (let at = 0; at < text.length; ) {
    const end = endOfComment(text, at, lastEnd);
    if (end !== undefined) comments.push({ start: at, end });
    at = end ?? (text[at] === '"' ? endOfString(text, at) : at + 1);
  }
  return blanked(text, comments);
}

/** The first offset behind a comment that starts at a place, or undefined where none starts. */
function endOfComment(text: string, at: number, lastEnd: number): number | undefined {
  if (text.startsWith('//', at)) {
    let end = at;
    while (end < text.length && !isLineEnd(text, end)) end++;
    return end;
  }
  return text.startsWith('/*', at) && at + 2 <= lastEnd ? text.indexOf('*/', at + 2) + 2 : undefined;
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\r' || text[at] === '\n';
}

/** Commas behind the last item or member become spaces. What stands before such a comma has to be a value: `[,]` is a mistake. */
function withoutTrailingCommas(text: string): string {
  const commas: Span[] = [];
  let comma: number | undefined;
  let before = '[';
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    const end = character === '"' ? endOfString(text, at) : at + 1;
    if (character.trim() !== '') {
      if (comma !== undefined && '}]'.includes(character)) commas.push({ start: comma, end: comma + 1 });
      comma = character === ',' && !'[{,:'.includes(before) ? at : undefined;
      before = character;
    }
    at = end;
  }
  return blanked(text, commas);
}

/** Turns stretches of a text into spaces, save line ends: nothing moves. */
function blanked(text: string, stretches: readonly Span[]): string {
  let [result, copied] = ['', 0];
  for (const { start, end } of stretches) {
    result += text.slice(copied, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    copied = end;
  }
  return result + text.slice(copied);
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** From the start of the last item, or of the key of the last member, to its end. */
function lastChild({ items = [], members = new Map() }: Node): Span | undefined {
  const inObject = [...members.values()].map(({ key, value }) => ({ start: key.start, end: value.span.end }));
  // Of a doubled key, the map has the last value at the place of the first.
  return [...items.map(({ span }) => span), ...inObject].sort((a, b) => a.end - b.end).at(-1);
}

function entryText(
  { key, value, comma }: { key: string | undefined; value: unknown; comma: string },
  unit?: string,
): string {
  return `${key === undefined ? '' : `${JSON.stringify(key)}: `}${toText(value, unit)}${comma}`;
}

/** By how much the members of the outermost object are indented. */
function indentUnit(text: string, root: Node): string {
  const first = root.members?.values().next().value;
  return (first && indentBefore(text, first.key.start)) || DEFAULT_UNIT;
}

/** The white space before an offset, if nothing else stands before it on its line. */
function indentBefore(text: string, offset: number): string | undefined {
  const start = lineStart(text, offset);
  const before = text.slice(start, offset);
  return start > 0 && before.trim() === '' ? before : undefined;
}

/** The white space at the start of the line of an offset. */
function indentAt(text: string, offset: number): string {
  return /^\uFEFF?([ \t]*)/.exec(text.slice(lineStart(text, offset)))?.[1] ?? '';
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
