import { describe, expect, test } from 'vitest';
import { treeOf } from '../../src/cli/workspace/json-tree.ts';
import { makeIssue } from '../../src/issue.ts';
import { tooDeepAt } from '../../src/text/depth.ts';
import type { SyntaxFault } from '../../src/text/json.ts';
import { duplicatesIn, hasDuplicateKeys } from '../../src/text/json-duplicates.ts';
import { placesIn } from '../../src/text/json-places.ts';
import { readVectors } from '../support/vectors.ts';

const BAD = {
  'an empty text': ['', 0, 'Expected a JSON value, received the end of the text'],
  'nothing but white space': [' \n', 2, 'Expected a JSON value, received the end of the text'],
  'a missing value': ['{"a":}', 5, 'Expected a JSON value, received `}`'],
  'a comma too many in an object': [
    '{"a":1,}',
    6,
    'Trailing comma before `}`, which JSON does not allow; remove the comma',
  ],
  'a comma too many in an array': [
    '[1, ]',
    2,
    'Trailing comma before `]`, which JSON does not allow; remove the comma',
  ],
  'a missing comma': ['{"a":1 "b":2}', 7, 'Expected `,` or `}`, received `"`'],
  'a missing colon': ['{"a" 1}', 5, 'Expected `:` behind the key, received `1`'],
  'a missing end': ['[1,2', 4, 'Expected `,` or `]`, received the end of the text'],
  'a key without quotes': ['{a:1}', 1, 'Expected a key in double quotes or `}`, received `a`'],
  'single quotes': ["['a']", 1, "Expected a JSON value, received `'`; JSON strings have double quotes"],
  'a comment before a key': [
    '{ # x\n}',
    2,
    'Expected a key in double quotes or `}`, received `#`; JSON has no comments',
  ],
  'a comment': ['// x\n{}', 0, 'Expected a JSON value, received `/`; JSON has no comments'],
  'a leading zero': ['[01]', 2, 'Expected `,` or `]`, received `1`'],
  'a word': ['[True]', 1, 'Expected a JSON value, received `True`'],
  'an unknown escape': ['["\\x"]', 2, 'Expected an escape such as \\n, \\" or \\u00e9, received `\\x`'],
  'a line break in a string': [
    '["a\nb"]',
    3,
    'Expected the closing `"` of a string, received "\\n"; write line breaks and tabs in a string as \\n and \\t',
  ],
  'an open string': ['["abc', 5, 'Expected the closing `"` of a string, received the end of the text'],
  'two documents': ['{}\n{}', 3, 'A second document begins behind the first'],
} as const;

describe('a text that is not JSON', () => {
  test.each(Object.entries(BAD))('%s', (_, [text, offset, sentence]) => {
    expect(() => JSON.parse(text)).toThrow();
    const fault = treeOf(text) as SyntaxFault;
    expect(fault.span.start).toBe(offset);
    expect(makeIssue('not_json', [], fault).message).toBe(`${sentence}.`);
  });
});

test('the scanner reads whatever JSON.parse reads', () => {
  const texts = readVectors('generated').map(({ payload }) => JSON.stringify(payload, null, 1));
  for (const text of [...texts, '1e999', '"\\ud800"', '[-0.0E+1, true, null]', ' {"": {"\\u0061": []}} ']) {
    const root = treeOf(text);
    expect(root).not.toHaveProperty('expected');
    expect(JSON.parse(text.slice(root.span.start, root.span.end))).toEqual(JSON.parse(text));
  }
});

test('places of values and keys', () => {
  const text = '{"a": [1, {"b/c": "x"}],\n "a b": null}';
  const wanted = [
    { path: ['a', 0], ofKey: true, at: '1' },
    { path: ['a', 1, 'b/c'], ofKey: false, at: '"x"' },
    { path: ['a', 1, 'b/c'], ofKey: true, at: '"b/c"' },
    { path: ['a b'], ofKey: false, at: 'null' },
    { path: [], ofKey: true, at: text },
    { path: ['a', 7], ofKey: false, at: undefined },
    { path: ['nope', 'x'], ofKey: false, at: undefined },
    { path: ['a', '0'], ofKey: false, at: undefined },
  ];
  for (const isUnique of [true, false]) {
    const places = placesIn(text, wanted, isUnique);
    expect(places).toEqual(wanted.map(({ at }) => (at === undefined ? undefined : text.indexOf(at))));
    expect(wanted.map((one) => placesIn(text, [one], isUnique)[0])).toEqual(places);
  }
});

test('of a doubled key, the last value has a place, and nothing of those before', () => {
  const text = '{"a": {"b": [1, 2]}, "a": {"b": [3], "c": 4}, "d": {"x": 1}, "d": 5}';
  const places = (...paths: (string | number)[][]) =>
    placesIn(
      text,
      paths.map((path) => ({ path, ofKey: false })),
      false,
    ).map((at) => at && text[at]);
  expect(places(['a', 'b', 0], ['a', 'b', 1], ['a', 'c'], ['d'], ['d', 'x'])).toEqual([
    ...['3', undefined, '4', '5', undefined],
  ]);
});

test('places of the keys of an object that is read as a list', () => {
  expect(placesIn('{"x": 1, "0": 2, "1": 3}', [{ path: [1], ofKey: false }], true)).toEqual([22]);
});

test('doubled keys are found at every depth, however they are escaped', () => {
  const text = '{"a": 1, "b": [{"c": 1, "\\u0063": 2}], "a": 3}';
  expect(hasDuplicateKeys(text, JSON.parse(text))).toBe(true);
  expect(pathsOfDuplicates(text)).toEqual([['b', 0, 'c'], ['a']]);
  const fine = '{"a": "x\\": 1", "b": {"a": ":"}, "c": ["d:", "e"]}';
  expect(hasDuplicateKeys(fine, JSON.parse(fine))).toBe(false);
});

test.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"a" :2}', true],
  ['{"":0,"":0}', true],
  ['{"a":[{"":[],"":1}]}', true],
  ['{"\\u0061":0,"a":0}', true],
  ['{"a":"\\u0000","b":-123456789.5,"":0,"":{}}', true],
  ['{"a":"\\u0000","b":-123456789.5}', false],
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
  expect(pathsOfDuplicates(text).length > 0).toBe(expected);
});

test('a doubled key before any number is found, however short the number is written', () => {
  const numbers = textsOf('0159-+.eE', 5).filter((text) => /[0-9]$/.test(text) && isJSON(text));
  expect(numbers).toEqual(expect.arrayContaining(['0', '-0', '9e9', '1e-5', '15.05']));
  const texts = numbers.flatMap((number) => [`{"":0,"":${number}}`, `[{"":1,"":0},${number}]`]);
  expect(texts.filter((text) => !hasDuplicateKeys(text, JSON.parse(text)))).toEqual([]);
});

test('no key that all objects inherit hides a doubled one', () => {
  const texts = ['{"a":1,"a":1}', '{"a":{"b":1}}'];
  const values = texts.map((text) => JSON.parse(text));
  // Nothing else may run meanwhile: the test runner cannot do with such a prototype.
  Object.defineProperty(Object.prototype, 'inherited', { value: 1, enumerable: true, configurable: true });
  const verdicts = texts.map((text, i) => hasDuplicateKeys(text, values[i]));
  Reflect.deleteProperty(Object.prototype, 'inherited');
  expect(verdicts).toEqual([true, false]);
});

/** All texts of up to a number of characters. */
function textsOf(characters: string, most: number): string[] {
  if (most === 0) return [''];
  const shorter = textsOf(characters, most - 1);
  const longest = shorter.filter(({ length }) => length === most - 1);
  return [...shorter, ...longest.flatMap((text) => [...characters].map((character) => text + character))];
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('neither depth nor length overflows', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  expect(treeOf(deep)).not.toHaveProperty('expected');
  const long = `["${'x'.repeat(2e7)}${'\\n'.repeat(1e6)}"]`;
  expect(treeOf(long)).not.toHaveProperty('expected');
  expect(hasDuplicateKeys(long, JSON.parse(long))).toBe(false);
  const escaped = `{"a" : "${'\\\\'.repeat(5e6)}"}`;
  expect(treeOf(escaped)).not.toHaveProperty('expected');
  expect(hasDuplicateKeys(escaped, JSON.parse(escaped))).toBe(false);
});

test('what goes too deep is known by its brackets, strings left out', () => {
  expect(tooDeepAt('[[[]]]', 2)).toBe(2);
  expect(tooDeepAt('[{},{},[],["[[[","\\"[[["]]', 2)).toBeUndefined();
  expect(tooDeepAt('{"a":{"b":[]}}', 2)).toBe(10);
  expect(tooDeepAt('[1,"x', 2)).toBeUndefined();
});

test('doubled keys are told up to a number of them, and of steps to them, and the rest is counted', () => {
  const text = `[{${'"a":1,'.repeat(10)}"a":1}]`;
  expect(duplicatesIn(text, 10, 30).untold).toBe(0);
  for (const [most, steps, told] of [
    [9, 30, 9],
    [10, 27, 9],
    [10, 1, 1],
  ] as const) {
    const { found, untold } = duplicatesIn(text, most, steps);
    expect([found.length, untold]).toEqual([told, 10 - told]);
  }
});

function pathsOfDuplicates(text: string) {
  return duplicatesIn(text, 10, 100).found.map(({ path }) => path);
}
