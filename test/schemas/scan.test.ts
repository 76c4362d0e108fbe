import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as scalars from '../../schemas/scalars.ts';
import * as scan from '../../schemas/scan.ts';
import { readScalarVectors } from '../support/vectors.ts';

type Scan = (text: string, pattern: RegExp) => boolean;

const SCANS = new Map<string, Scan>(Object.entries(scan));
const SCALARS = new Map<string, z.ZodType>(Object.entries(scalars));
/** The pattern for a scan that has to do without. */
const NOTHING = /^(?!)/;

function patternOf(name: string): RegExp {
  const [check] = SCALARS.get(name)?.def.checks ?? [];
  return (check?._zod.def as { pattern?: RegExp } | undefined)?.pattern as RegExp;
}

function scanOf(name: string): Scan {
  return SCANS.get(name) as Scan;
}

/** Every text of up to `most` of these pieces. */
function textsOf(pieces: readonly string[], most: number): string[] {
  let row = [''];
  const all = [''];
  for (let length = 1; length <= most; length++) {
    row = row.flatMap((text) => pieces.map((piece) => text + piece));
    all.push(...row);
  }
  return all;
}

function disagreements(name: string, texts: readonly string[]): string[] {
  const pattern = patternOf(name);
  return texts.filter((text) => scanOf(name)(text, pattern) !== pattern.test(text));
}

const pieces = [':', '::', '1', 'aF09', '12345', 'g', '.', '192.0.2.1'];
const groups = textsOf([':', '1'], 12).concat(textsOf([':', 'fe80'], 10));

describe('a scan has the verdict of its pattern', () => {
  test('on texts that are made of parts of addresses', () => {
    const texts = [...textsOf(pieces, 5), ...groups];
    expect(texts.length).toBeGreaterThan(40_000);
    expect(texts.filter((text) => patternOf('IPAddress').test(text)).length).toBeGreaterThan(500);
    expect(disagreements('IPAddress', texts)).toEqual([]);
  });

  test('on texts that are made of parts of networks', () => {
    const suffixes = ['/64', '/0', '/128', '/129', '/064', '/', '64', '/64/64', '/6 4', '/64\n'];
    const texts = [...textsOf(pieces, 3), ...groups].flatMap((text) => suffixes.map((suffix) => text + suffix));
    expect(texts.filter((text) => patternOf('IPNetwork').test(text)).length).toBeGreaterThan(500);
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
    expect(all.filter((text) => patternOf('UUID').test(text)).length).toBeGreaterThan(90);
    expect(disagreements('UUID', all)).toEqual([]);
  });

  test('on every single value of the vectors', () => {
    const texts = readScalarVectors().flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    expect(texts.length).toBeGreaterThan(500);
    for (const name of SCANS.keys()) expect(disagreements(name, texts)).toEqual([]);
  });
});

test.each([
  ['UUID', ['2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11', 'ABCDEFAB-CDEF-0123-4567-89ABCDEF0123']],
  ['IPAddress', ['2001:db8::10', 'fe80::1:2', '::ffff:c000:201', '1:2:3:4:5:6:7:8', '2001:db8:1:2:3:4::']],
  ['IPNetwork', ['2001:db8::/64', 'fe80::1/64', '1:2:3:4:5:6:7:8/64']],
] as const)('%s takes most texts without the pattern', (name, texts) => {
  for (const text of texts) expect([text, scanOf(name)(text, NOTHING)]).toEqual([text, true]);
});
