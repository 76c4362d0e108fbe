import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { md5 } from '../src/md5.ts';

test('the digests that RFC 1321 gives', () => {
  expect(md5('')).toBe('d41d8cd98f00b204e9800998ecf8427e');
  expect(md5('message digest')).toBe('f96b697d7cb7938d525a2f31aaf161d0');
  expect(md5('1234567890'.repeat(8))).toBe('57edf4a22be3c955ac49da2e2107b67a');
});

test('texts of every length, and of any characters, have the digests that Node gives them', () => {
  const texts = Array.from({ length: 300 }, (_, length) => 'aé€😀\ud800\n'.repeat(60).slice(0, length));
  texts.push('x'.repeat(100_000));
  expect(texts.map(md5)).toEqual(texts.map((text) => createHash('md5').update(text).digest('hex')));
});
