import { describe, expect, test } from 'vitest';
import { decodeLines } from '../../src/text/decode-lines.ts';
import { type NDJSONLine, readNDJSON } from '../../src/text/ndjson.ts';
import { type LineBatch, LineSplitter } from '../../src/text/split-lines.ts';
import { randomOf } from '../live/random.ts';

/* Lines out of bytes, wherever the chunks are cut. */

/** Copies of the batches, since their bytes are good only until the next chunk. */
function split(bytes: Uint8Array, nextLength: () => number, limit?: number): LineBatch[] {
  const splitter = new LineSplitter(limit);
  const chunk = Buffer.alloc(bytes.length);
  const batches: LineBatch[] = [];
  const take = (batch: LineBatch | undefined) => {
    if (batch !== undefined) batches.push(structuredClone(batch));
  };
  for (let at = 0; at < bytes.length; ) {
    const length = Math.min(nextLength(), bytes.length - at);
    // One buffer for all chunks, as files are read.
    chunk.fill(0xff);
    chunk.set(bytes.subarray(at, at + length));
    take(splitter.push(chunk.subarray(0, length)));
    at += length;
  }
  take(splitter.end());
  return batches;
}

function linesOf(batches: readonly LineBatch[]): NDJSONLine[] {
  return batches.flatMap((batch) => [...decodeLines(batch)]);
}

const PIECES = ['\n', '\r\n', '\r', ' ', '\t', '{}', '"é"', '"日本"', '"🎉"', '\0', '\ufeff', 'x'.repeat(30), '\u2028'];

test('random texts, cut anywhere, give the lines of the whole text', () => {
  for (let round = 0; round < 3000; round++) {
    const random = randomOf(7, round);
    const text = random.times(random.below(40), () => random.pick(PIECES)).join('');
    const longest = 1 + random.below(50);
    const batches = split(Buffer.from(text), () => 1 + random.below(longest));
    const expected = readNDJSON(text);
    expect(linesOf(batches), JSON.stringify(text)).toEqual(expected);
    for (const batch of batches) {
      const number = [...decodeLines(batch)][0]?.number;
      if (number !== undefined) expect(expected[batch.firstIndex]?.number).toBe(number);
    }
  }
});

/** Line feeds, quotes, and what begins and goes on in characters of several bytes. */
const BYTES = [0x0a, 0x22, 0xc3, 0xa9, 0xed, 0xf0, 0x20];

test('random bytes, cut anywhere, give the same lines', () => {
  for (let round = 0; round < 1000; round++) {
    const random = randomOf(11, round);
    const bytes = Uint8Array.from(random.times(random.below(60), () => random.pick(BYTES)));
    const whole = linesOf(split(bytes, () => bytes.length));
    expect(linesOf(split(bytes, () => 1 + random.below(9)))).toEqual(whole);
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    for (const { text, number, fault } of whole) {
      const isText = Buffer.from(text).equals(Buffer.from(lines[number - 1] ?? '', 'latin1'));
      expect(fault === undefined).toBe(isText);
    }
  }
});

describe('lines that are too long', () => {
  const text = `${'a'.repeat(20)}\n${'b'.repeat(21)}\n\n${'c'.repeat(500)}\nd\n${'e'.repeat(21)}`;

  test.each([1, 2, 3, 7, 19, 20])('are named and not kept, in chunks of %d', (length) => {
    const lines = linesOf(split(Buffer.from(text), () => length, 20));
    expect(lines.map(({ number, text: line, fault }) => [number, line[0], fault?.code])).toEqual([
      [1, 'a', undefined],
      [2, undefined, 'limit_exceeded'],
      [4, undefined, 'limit_exceeded'],
      [5, 'd', undefined],
      [6, undefined, 'limit_exceeded'],
    ]);
  });
});

describe('what is no UTF-8', () => {
  /** Column and message part for a line that holds these bytes between two others. */
  function faultOf(...bytes: number[]): [column: number | undefined, received: string | undefined] {
    const line = Buffer.concat([Buffer.from('{}\n"é🎉'), Uint8Array.from(bytes), Buffer.from('"\r\n[]')]);
    const [first, bad, last] = linesOf(split(line, () => 4));
    expect([first, last]).toEqual([
      { text: '{}', number: 1 },
      { text: '[]', number: 3 },
    ]);
    const { span, received } = bad?.fault ?? {};
    return [span && span.start + 1, received];
  }

  test.each([
    ['a byte of Latin-1', [0xfc], '0xFC'],
    ['a character cut short', [0xe2, 0x82], '0xE2'],
    ['a continuation alone', [0x80], '0x80'],
    ['an overlong form', [0xc0, 0xaf], '0xC0'],
    ['a surrogate', [0xed, 0xa0, 0x80], '0xED'],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '0xF4'],
  ])('%s', (_, bytes, name) => {
    expect(faultOf(...bytes)).toEqual([5, `${name} as byte 8 of the line`]);
    expect(faultOf(0x61, 0xc3, 0xa9, ...bytes)).toEqual([7, `${name} as byte 11 of the line`]);
  });

  test('the replacement character itself is text', () => {
    expect(linesOf(split(Buffer.from('"\ufffd"'), () => 2))).toEqual([{ text: '"\ufffd"', number: 1 }]);
  });
});
