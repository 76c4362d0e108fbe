import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { checks } from '../../generated/is.ts';
import * as scalars from '../../schemas/scalars.ts';
import { type Automaton, automatonOf } from '../../src/emit/automaton.ts';
import { patternOf, textsOf } from '../support/patterns.ts';
import { readScalarVectors } from '../support/vectors.ts';

const PATTERNS = new Map(
  Object.entries<z.ZodType>(scalars).flatMap(([name, scalar]) =>
    scalar.def.checks === undefined ? [] : [[name, patternOf(scalar)] as const],
  ),
);

/** The texts of which the generated code says something else than the pattern of a scalar. */
function disagreements(name: string, texts: readonly string[]): string[] {
  const pattern = PATTERNS.get(name) as RegExp;
  return texts.filter((text) => checks[name]?.(text) !== pattern.test(text));
}

/** What the table of a pattern says of texts. */
function tableOf(pattern: RegExp, patterns = [pattern]): (text: string) => boolean {
  const { classes, rows, start, accepting } = automatonOf(...patterns) as Automaton;
  const bit = 1 << patterns.indexOf(pattern);
  const step = (state: number, character: string) =>
    rows[state - 1]?.[classes.findIndex((group) => group.includes(character))] ?? 0;
  return (text) => ((accepting[Array.from(text).reduce(step, start) - 1] ?? 0) & bit) !== 0;
}

const pieces = [':', '::', '1', 'aF09', '12345', 'g', '.', '192.0.2.1'];
const groups = textsOf([':', '1'], 12).concat(textsOf([':', 'fe80'], 10));

describe('generated code has the verdict of the pattern', () => {
  test('on texts that are made of parts of addresses', () => {
    const texts = [...textsOf(pieces, 5), ...groups];
    expect(texts.length).toBeGreaterThan(40_000);
    expect(texts.filter((text) => patternOf(scalars.IPAddress).test(text)).length).toBeGreaterThan(500);
    expect(disagreements('IPAddress', texts)).toEqual([]);
  });

  test('on texts that are made of parts of networks', () => {
    const suffixes = ['/64', '/0', '/128', '/129', '/064', '/', '64', '/64/64', '/6 4', '/64\n'];
    const texts = [...textsOf(pieces, 3), ...groups].flatMap((text) => suffixes.map((suffix) => text + suffix));
    expect(texts.filter((text) => patternOf(scalars.IPNetwork).test(text)).length).toBeGreaterThan(500);
    expect(disagreements('IPNetwork', texts)).toEqual([]);
  });

  test('on a UUID with any character in any place, or with one too few or too many', () => {
    const uuid = '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11';
    const characters = [
      '0',
      'f',
      'F',
      'g',
      'G',
      '/',
      ':',
      '@',
      '`',
      '-',
      ' ',
      '\n',
      '\0',
      '\u00e4',
      '\uff11',
      '\ud800',
    ];
    const texts = Array.from(uuid, (_, at) =>
      characters.map((character) => uuid.slice(0, at) + character + uuid.slice(at + 1)),
    ).flat();
    const cut = Array.from(uuid, (_, at) => uuid.slice(0, at) + uuid.slice(at + 1));
    const all = [...texts, ...cut, `${uuid}0`, `${uuid}\n`, uuid.replaceAll('-', ''), `urn:uuid:${uuid}`];
    expect(all.filter((text) => patternOf(scalars.UUID).test(text)).length).toBeGreaterThan(90);
    expect(disagreements('UUID', all)).toEqual([]);
  });

  test('on every single value of the vectors', () => {
    const texts = readScalarVectors().flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    expect(texts.length).toBeGreaterThan(500);
    expect(PATTERNS.size).toBe(5);
    for (const name of PATTERNS.keys()) expect(disagreements(name, texts)).toEqual([]);
  });
});

describe('a table', () => {
  const texts = textsOf(['a', 'b', 'c', '$'], 6);

  test.each([
    /^$/,
    /^a$/,
    /^(?:a|b)*c{2,}$/,
    /^(?:ab?){1,3}$/,
    /^[a-b]+c?$/,
    /^(?:a|ab)(?:c|bc)$/,
    /^(?:a*b*)*c$/,
    /^(?:a{0,2}){2}b$/,
    /^(?:)*a$/,
    /^\$[$]$/,
    /^(?:a{2}|b{0})$/,
    /^(?:a|a|b)(b)(?:c|)$/,
    /^(?:a[bc]{2}){2}$/,
  ])('says of each text what %s says', (pattern) => {
    const accepts = tableOf(pattern);
    expect(texts.filter((text) => accepts(text) !== pattern.test(text))).toEqual([]);
  });

  test.each([/^a+$/, /^[!-~]{3}$/, /^[\]\\^-]$/])('leaves out what is beyond the classes of %s', (pattern) => {
    const odd = ['', '\n', 'aa\n', 'a\u00e4', '\ud83d\ude00', '\u0161a', '!!!', ']', '\\', '^', '-', 'a'];
    const accepts = tableOf(pattern);
    expect(odd.filter((text) => accepts(text) !== pattern.test(text))).toEqual([]);
  });

  test.each([
    ['of parts of texts', /a/],
    ['of a start alone', /^a/],
    ['of an end that is escaped', /^a\$/],
    ['of an anchor on one side of each option', /^a|b$/],
    ['with an anchor within', /^(?:^a)$/],
    ['of all characters but some', /^[^a]$/],
    ['beyond ASCII', /^[\u00e4]$/],
    ['with flags', /^a$/i],
    ['with syntax that is not portable', /^\d(?=a)$/],
    ['with more states than are worth a table', /^(?:[ab]*a[ab]{12})$/],
    ['that grows without end', /^(?:a{0,1000}){0,1000}$/],
  ])('is not made for a pattern %s', (_, pattern) => {
    expect(automatonOf(pattern)).toBeUndefined();
  });

  test('serves several patterns at once', () => {
    const patterns = [/^a{1,2}$/, /^a+b?$/, /^(?:c|ab)*$/, /^$/];
    for (const pattern of patterns) {
      const accepts = tableOf(pattern, patterns);
      expect(texts.filter((text) => accepts(text) !== pattern.test(text))).toEqual([]);
    }
    expect(automatonOf(...patterns, /a/)).toBeUndefined();
  });

  test('has no two states that mean the same', () => {
    // From its start (2), by a or b to one that takes c (3), by that to its end (1).
    const rows = [
      [0, 0, 0],
      [3, 3, 0],
      [0, 0, 1],
    ];
    expect(automatonOf(/^(?:ac|bc)$/)).toEqual({ classes: ['a', 'b', 'c'], rows, start: 2, accepting: [1, 0, 0] });
  });
});
