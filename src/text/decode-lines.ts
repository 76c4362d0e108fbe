import { isUtf8 } from 'node:buffer';
import type { TextFault } from './document.ts';
import type { NDJSONLine } from './ndjson.ts';
import { endOfLine, isBlank, type LineBatch, LONGEST_LINE } from './split-lines.ts';

const CARRIAGE_RETURN = 0x0d;
const MEBIBYTE = 2 ** 20;

/** The lines of a batch that are not blank, as text. */
export function* decodeLines({ parts, firstLine }: LineBatch): Generator<NDJSONLine> {
  let number = firstLine;
  for (const part of parts) {
    if (part === null) {
      yield { text: '', number, fault: TOO_LONG };
      number++;
      continue;
    }
    const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    // One look at all of it is cheaper than one at each line.
    const isText = isUtf8(bytes);
    for (let start = 0; start < bytes.length; number++) {
      const end = endOfLine(bytes, start);
      if (!isBlank(bytes, start, end)) yield decode(bytes, start, end, number, isText);
      start = end + 1;
    }
  }
}

const TOO_LONG: TextFault = {
  code: 'limit_exceeded',
  path: [],
  span: { start: 0, end: 0 },
  expected: `a line of at most ${LONGEST_LINE / MEBIBYTE} MiB`,
  received: 'a longer one',
};

function decode(bytes: Buffer, start: number, lineFeed: number, number: number, isText: boolean): NDJSONLine {
  const end = bytes[lineFeed - 1] === CARRIAGE_RETURN ? lineFeed - 1 : lineFeed;
  const text = bytes.toString('utf8', start, end);
  if (isText || isUtf8(bytes.subarray(start, end))) return { text, number };
  return { text, number, fault: notUTF8(bytes.subarray(start, end)) };
}

/** Replacing bytes that are no text would judge another text than was given. */
function notUTF8(line: Buffer): TextFault {
  const before = textBeforeFault(line);
  const offset = Buffer.byteLength(before);
  const byte = (line[offset] as number).toString(16).toUpperCase().padStart(2, '0');
  return {
    code: 'not_json',
    path: [],
    span: { start: before.length, end: before.length + 1 },
    expected: 'UTF-8 text',
    received: `0x${byte} as byte ${offset + 1} of the line`,
  };
}

/** The text in front of the first bytes that are no UTF-8, found by halving. */
function textBeforeFault(line: Buffer): string {
  let text = '';
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const decoded = decodedStart(line.subarray(0, middle));
    if (decoded === undefined) high = middle - 1;
    else {
      text = decoded;
      low = middle;
    }
  }
  return text;
}

/** The whole characters of a text's beginning; undefined when something in it is no UTF-8. */
function decodedStart(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
