import { describe, expect, test } from 'vitest';
import { hasDuplicateKeys, scanJSON, spanOf } from '../../src/text/json.ts';
import { readVectors } from '../support/vectors.ts';

const BAD = {
  'an empty text': ['', 0, 'Expected a JSON value, received the end of the text'],
  'nothing but white space': [' \n', 2, 'Expected a JSON value, received the end of the text'],
  'a missing value': ['{"a":}', 5, 'Expected a JSON value, received `}`'],
  'a comma too many in an object': ['{"a":1,}', 6, 'Expected `}` without a comma before it, received `,`'],
  'a comma too many in an array': ['[1, ]', 2, 'Expected `]` without a comma before it, received `,`'],
  'a missing comma': ['{"a":1 "b":2}', 7, 'Expected `,` or `}`, received `"`'],
  'a missing colon': ['{"a" 1}', 5, 'Expected `:` behind the key, received `1`'],
  'a missing end': ['[1,2', 4, 'Expected `,` or `]`, received the end of the text'],
  'a key without quotes': ['{a:1}', 1, 'Expected a key in double quotes or `}`, received `a`'],
  'single quotes': ["['a']", 1, "Expected a JSON value, received `'`, since JSON strings have double quotes"],
  'a comment before a key': [
    '{ # x\n}',
    2,
    'Expected a key in double quotes or `}`, received `#`, since JSON has no comments',
  ],
  'a comment': ['// x\n{}', 0, 'Expected a JSON value, received `/`, since JSON has no comments'],
  'a leading zero': ['[01]', 2, 'Expected `,` or `]`, received `1`'],
  'a word': ['[True]', 1, 'Expected a JSON value, received `True`'],
  'an unknown escape': ['["\\x"]', 2, 'Expected an escape such as \\n, \\" or \\u00e9, received `\\x`'],
  'a line break in a string': [
    '["a\nb"]',
    3,
    'Expected the closing `"` of a string, received "\\n", since line breaks and tabs inside of a string are written \\n and \\t',
  ],
  'an open string': ['["abc', 5, 'Expected the closing `"` of a string, received the end of the text'],
  'two documents': [
    '{}\n{}',
    3,
    'Expected the end of the document, received `{`, for several documents, write one on each line and read them as NDJSON',
  ],
} as const;

describe('a text that is not JSON', () => {
  test.each(Object.entries(BAD))('%s', (_, [text, offset, sentence]) => {
    expect(() => JSON.parse(text)).toThrow();
    const { root, fault } = scanJSON(text);
    expect(root).toBeUndefined();
    expect(fault?.span.start).toBe(offset);
    const note = fault?.note === undefined ? '' : `, ${fault.note}`;
    expect(`Expected ${fault?.expected}, received ${fault?.received}${note}`).toBe(sentence);
  });
});

test('the scanner reads whatever JSON.parse reads', () => {
  const texts = readVectors('generated').map(({ payload }) => JSON.stringify(payload, null, 1));
  for (const text of [...texts, '1e999', '"\\ud800"', '[-0.0E+1, true, null]', ' {"": {"\\u0061": []}} ']) {
    const { root, fault } = scanJSON(text);
    expect(fault).toBeUndefined();
    expect(JSON.parse(text.slice(root?.span.start, root?.span.end))).toEqual(JSON.parse(text));
  }
});

test('places of values and keys', () => {
  const text = '{"a": [1, {"b/c": "x"}],\n "a b": null}';
  const { root } = scanJSON(text);
  const at = (path: (string | number)[], ofKey = false) => {
    const span = root && spanOf(root, path, ofKey);
    return span && text.slice(span.start, span.end);
  };
  expect(at(['a', 0])).toBe('1');
  expect(at(['a', 1, 'b/c'])).toBe('"x"');
  expect(at(['a', 1, 'b/c'], true)).toBe('"b/c"');
  expect(at(['a b'])).toBe('null');
  expect(at([])).toBe(text);
  expect(at(['a', 7])).toBeUndefined();
  expect(at(['nope', 'x'])).toBeUndefined();
});

test('doubled keys are found at every depth, however they are escaped', () => {
  const text = '{"a": 1, "b": [{"c": 1, "\\u0063": 2}], "a": 3}';
  expect(hasDuplicateKeys(text, JSON.parse(text))).toBe(true);
  expect(scanJSON(text).duplicates.map(({ path }) => path)).toEqual([['b', 0, 'c'], ['a']]);
  const fine = '{"a": "x\\": 1", "b": {"a": ":"}, "c": ["d:", "e"]}';
  expect(hasDuplicateKeys(fine, JSON.parse(fine))).toBe(false);
});

test.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"a" :2}', true],
  ['{"a":"::1","a"\n:":"}', true],
  ['[{"a":{}},{"a":{"b":1,"b":1}}]', true],
  ['{"a":"\\":","b":1,"b":2}', true],
  ['{"a":"::1","b":"\\":","c" : ":"}', false],
  ['{"a":" : ","b":[":","::"]}', false],
  ['{"__proto__":1,"constructor":{"":2}}', false],
  ['"::1"', false],
  ['null', false],
  ['[]', false],
] as const)('doubled keys in %s: %s', (text, expected) => {
  expect(hasDuplicateKeys(text, JSON.parse(text))).toBe(expected);
  expect(scanJSON(text).duplicates.length > 0).toBe(expected);
});

test('neither depth nor length overflows', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(scanJSON(deep).fault).toBeUndefined();
  const long = `["${'x'.repeat(2e7)}${'\\n'.repeat(1e6)}"]`;
  expect(scanJSON(long).fault).toBeUndefined();
  expect(hasDuplicateKeys(long, JSON.parse(long))).toBe(false);
});
