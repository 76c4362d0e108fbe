import { expect, test } from 'vitest';
import { describe as inWords, keyName } from '../src/describe.ts';

class Gateway {}

test.each([
  ['text', '"text"'],
  ['', '""'],
  ['a\nb\u0007\u202e', '"a\\nb\\u0007\\u202e"'],
  ['x'.repeat(100), `"${'x'.repeat(59)}…"`],
  [null, 'null'],
  [undefined, 'undefined'],
  [-0, '0'],
  [1e300, '1e+300'],
  [true, 'true'],
  [10n, 'the BigInt 10'],
  [[], 'an empty array'],
  [[1, 2], 'an array of 2'],
  [{}, 'an empty object'],
  [{ a: 1 }, 'an object'],
  [new Date(0), 'a Date'],
  [new Gateway(), 'a Gateway'],
  [Symbol('x'), 'a symbol'],
  [() => 1, 'a function'],
])('%# %s', (value, words) => {
  expect(inWords(value)).toBe(words);
});

test('an object of a class without a name', () => {
  expect(inWords(Object.create({ constructor: undefined }))).toBe('a class instance');
});

test.each([
  ['vif_name', '`vif_name`'],
  ['vif name', '"vif name"'],
  ['', '""'],
  ['tick`', '"tick`"'],
  ['k'.repeat(61), `"${'k'.repeat(59)}…"`],
])('the key %j', (key, shown) => {
  expect(keyName(key)).toBe(shown);
});
