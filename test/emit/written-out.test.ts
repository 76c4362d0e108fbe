import { describe, expect, test } from 'vitest';
import { UUID } from '../../schemas/scalars.ts';
import { writtenOut } from '../../src/emit/written-out.ts';
import { patternOf, textsOf } from '../support/patterns.ts';

const texts = textsOf(['a', 'b', '-', '$'], 6);

describe('a pattern is written out', () => {
  test.each([
    [/^$/, '^$'],
    [/^a{3}$/, '^aaa$'],
    [/^(?:[a-b]{2}-){2}b$/, '^[a-b][a-b]-[a-b][a-b]-b$'],
    [/^(?:a(b){0}-?){2}$/, '^a-?a-?$'],
    [/^(?:a-?b){2}$/, '^a-?ba-?b$'],
    [/^a-?$/, '^a-?$'],
    [/^(?:a|a)\$[$]\.?$/, String.raw`^a\$[$]\.?$`],
    [/^(?:a{1}){1}(?:)(?:-)?$/, '^a-?$'],
  ])('%s', (pattern, expected) => {
    expect(writtenOut(pattern)?.source).toBe(expected);
    expect(texts.filter((text) => writtenOut(pattern)?.test(text) !== pattern.test(text))).toEqual([]);
  });

  test('that of a UUID', () => {
    const written = writtenOut(patternOf(UUID)) as RegExp;
    expect(written.source).toMatch(/^\^(?:\[0-9a-fA-F\]){8}-\?\[0/);
    expect(written.source).not.toContain('{');
  });
});

describe('a pattern stays as it is', () => {
  test.each([
    ['with a choice', /^(?:a|b-)$/],
    ['with something as often as one likes', /^a*-$/],
    ['with something once or more', /^a+$/],
    ['with something a number of times that varies', /^a{1,2}$/],
    ['with several characters that may be missing', /^(?:ab)?-$/],
    ['with a character that may be the one that may be missing before it', /^[ab]?a$/],
    ['with two characters in a row that may be missing', /^a?-?$/],
    ['that is long', /^a{65}$/],
    ['that grows without end', /^(?:(?:a{60}){60}){60}$/],
    ['of parts of texts', /a/],
    ['beyond ASCII', /^[\u00e4]$/],
    ['with syntax that is not portable', /^\d$/],
  ])('%s', (_, pattern) => {
    expect(writtenOut(pattern)).toBeUndefined();
  });
});

test('a hostile text takes no longer than its length', () => {
  // Where the engine may go back, each of these doubles the time.
  expect(writtenOut(new RegExp(`^${'a?'.repeat(30)}${'a'.repeat(30)}$`))).toBeUndefined();
});
