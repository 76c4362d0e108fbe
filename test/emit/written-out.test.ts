import { describe, expect, test } from 'vitest';
import { MACAddress, PCIAddress, UUID } from '../../schemas/scalars.ts';
import { ASCII } from '../../src/emit/expression.ts';
import { oppositeOf, writtenOut } from '../../src/emit/written-out.ts';
import { patternOf, textsOf } from '../support/patterns.ts';

const texts = textsOf(['a', 'b', '-', '$'], 6);
const BEYOND_ASCII = ['ä', '\u0661', '\uff11', '\ud83d'];

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
    const { source } = writtenOut(patternOf(UUID)) as RegExp;
    expect(source).toMatch(/^\^\(\?=(?:\[0-f\]){8}-\?\[0/);
    expect(source).toMatch(/\$\)(?:\[\^:-@G-`\]){8}-\?\[\^\\-:-@G-`\](?:\[\^:-@G-`\]){3}-/);
    expect(source).not.toContain('{');
  });
});

describe('a class of few ranges is asked for in two steps', () => {
  test.each([
    ['of two ranges', /^[ac]$/, '^(?=[a-c]$)[^b]$'],
    ['of four', /^[aceg]$/, '^(?=[a-g]$)[^bdf]$'],
    ['beside others', /^(?:[ac]b){2}-?$/, '^(?=[a-c]b[a-c]b-?$)[^b]b[^b]b-?$'],
    [
      'behind one that may be missing',
      /^(?:[ac]-?){2}[ac]$/,
      String.raw`^(?=[a-c]-?[a-c]-?[a-c]$)[^b]-?[^\-b]-?[^\-b]$`,
    ],
    ['with what has a meaning in classes', /^[\]A-Z-]$/, String.raw`^(?=[\--\]]$)[^.-@[-\\]$`],
    ['whose gap is wide', /^[!~]$/, '^(?=[!-~]$)[^"-}]$'],
  ])('%s: %s', (_, pattern, expected) => {
    expect(writtenOut(pattern)?.source).toBe(expected);
    expect(differences(pattern)).toEqual([]);
  });

  test.each([
    ['of one range', /^[a-c]$/],
    ['of five', /^[acegi]$/],
    ['that may be missing', /^[ac]?$/],
    ['whose characters in between may be those of the place before it', /^b?[ac]$/],
  ])('but not one %s: %s', (_, pattern) => {
    expect(writtenOut(pattern)?.source).toBe(pattern.source);
  });
});

test.each([
  [UUID, 'Fd93b0c4-0d6b-4b1e-a9c5-0f6a2a3b9c1E'],
  [UUID, '0d93b0c40d6b4b1ea9c50f6a2a3b9c1e'],
  [MACAddress, 'fa:16:3e:09:af:90'],
  [PCIAddress, '0a0f:b9:1f.7'],
])('the pattern of a scalar says the same written out: %#', (scalar, right) => {
  const pattern = patternOf(scalar);
  const written = writtenOut(pattern) as RegExp;
  const opposite = oppositeOf(written);
  expect(written.test(right)).toBe(true);
  expect(near(right).filter((text) => written.test(text) !== pattern.test(text))).toEqual([]);
  expect([right, ...near(right)].filter((text) => opposite.test(text) === pattern.test(text))).toEqual([]);
});

/** A text with one character in the place of another, one more, or one less. */
function near(text: string): string[] {
  const others = ['', ...ASCII, ...BEYOND_ASCII];
  const places = Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)] as const);
  return places.flatMap(([before, after]) =>
    others.flatMap((other) => [before + other + after, before + other + after.slice(1)]),
  );
}

/** Texts of which a pattern and the one written out say different things. */
function differences(pattern: RegExp): string[] {
  const written = writtenOut(pattern);
  const characters = [...ASCII, ...BEYOND_ASCII];
  const pairs = characters.flatMap((first) => ['', ...characters].map((second) => first + second));
  const all = [...pairs, ...pairs.map((pair) => pair + pair), ...textsOf(['a', 'b', 'c', '-'], 6)];
  return all.filter((text) => written?.test(text) !== pattern.test(text));
}

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

test('the opposite of a pattern matches all other texts', () => {
  expect(oppositeOf(/^ab?$/).source).toBe('^(?!ab?$)');
  expect(['', 'a', 'ab', 'abb', 'a\n', '\na'].filter((text) => oppositeOf(/^ab?$/).test(text))).toEqual([
    '',
    'abb',
    'a\n',
    '\na',
  ]);
});

test('a hostile text takes no longer than its length', () => {
  // Where the engine may go back, each of these doubles the time.
  expect(writtenOut(new RegExp(`^${'a?'.repeat(30)}${'a'.repeat(30)}$`))).toBeUndefined();
});
