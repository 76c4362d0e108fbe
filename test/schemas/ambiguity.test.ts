import { describe, expect, test } from 'vitest';
import { catalogue } from '../../generated/catalogue.ts';
import { ambiguityFault } from '../../schemas/ambiguity.ts';

/* A package of its own, test/regular-expressions, compares with recheck on patterns made at random. */

const OWN = Object.entries(catalogue.types).flatMap(([name, { pattern }]) =>
  pattern === undefined ? [] : [[name, new RegExp(pattern)] as const],
);

test('the patterns of os-vif take linear time', () => {
  expect(OWN.map(([name]) => name)).toContain('IPNetwork');
  for (const [name, pattern] of OWN) expect(ambiguityFault(pattern), name).toBeUndefined();
});

describe('linear', () => {
  test.each([
    /^vlan[0-9]+$/,
    /^[a-z]{1,1000}$/,
    /^(?:[a-z0-9]+-)*[a-z0-9]+$/,
    /^[0-9]{1,3}(?:[.][0-9]{1,3}){3}$/,
    /^(?:a?|b?)*c$/,
    /^[0-9]+(?:[.][0-9]+)*$/,
    // The first match ends the search.
    /[0-9]+/,
    /vlan/,
    /a*/,
    // Only so many ways, however long the text is.
    /^[0-9]{1,3}[0-9]{1,3}$/,
    /[0-9a-f]{64}/,
    /^é+x?é$/,
    /^\.+-\/$/,
  ])('%s', (pattern) => {
    expect(ambiguityFault(pattern)).toBeUndefined();
  });
});

describe('more than linear', () => {
  test.each<[pattern: RegExp, text: string, isSearch?: boolean]>([
    // Quadratic: two repetitions share a text.
    [/^a+a+$/, 'aaaaaaaaaa…'],
    [/^[a-z]+[a-z0-9]*$/, 'aaaaaaaaaa…'],
    // Exponential: each character doubles the ways.
    [/^(?:a|a)*$/, 'aaaaaa'],
    [/^(?:a*)*b$/, 'aaaaaaa'],
    [/^(?:a|b|ab)*c$/, 'ababababab'],
    [/^(?:[a-z0-9]+-?)*$/, 'aaaaaaa'],
    // Bounded, and out of all bounds.
    [/^(?:a?){30}a{30}$/, 'a'],
    [/^(?:[a-z]{0,50}){0,50}$/, 'a'],
    // The search starts at each character anew.
    [/[0-9]+$/, '0000000000…', true],
    [/a+b/, 'aaaaaaaaaa…', true],
    [/^a|b+c/, 'bbbbbbbbbb…', true],
  ])('%s', (pattern, text, isSearch = false) => {
    const fault = ambiguityFault(pattern);
    expect(fault?.received).toBe(`the pattern ${pattern}, which can read "${text}" in more than 100 ways`);
    expect(fault?.instead.startsWith('start it with ^')).toBe(isSearch);
  });

  test('what is too large to tell', () => {
    const fault = ambiguityFault(/^(?:(?:a{1,1000}){1,1000}){1000}$/);
    expect(fault?.received).toBe(
      'the pattern /^(?:(?:a{1,1000}){1,1000}){1000}$/, which is too large to prove that it takes linear time',
    );
  });
});
