import { describe, expect, test } from 'vitest';
import { addressOfNumber, canonicalAddress, prefixOfMask } from '../src/ip.ts';

/* netaddr's text of addresses, which is that of the C library's inet_ntop. */

describe('an address in its usual text', () => {
  test.each([
    ['192.0.2.10', '192.0.2.10'],
    ['::', '::'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['0000::0001', '::1'],
    ['1:0:0:0:0:0:0:0', '1::'],
    ['2001:DB8::A', '2001:db8::a'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
    // A single zero group is no run.
    ['1:2:3::5:6:7:8', '1:2:3:0:5:6:7:8'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    // The longest run; of equal ones the leftmost.
    ['1:0:0:2::3', '1:0:0:2::3'],
    ['1::2:0:0:0:3', '1:0:0:2::3'],
    ['1:0:0:2:3:0:0:4', '1::2:3:0:0:4'],
    ['0:0:1:2:3:4:0:0', '::1:2:3:4:0:0'],
    ['1:0:0:2:0:0:0:0', '1:0:0:2::'],
    // A dotted tail behind groups 0 to 5, or 0 to 4 and ffff.
    ['::102:304', '::1.2.3.4'],
    ['::1:0', '::0.1.0.0'],
    ['::1:1', '::0.1.0.1'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['::FFFF:0:0', '::ffff:0.0.0.0'],
    ['::ffff:0:1', '::ffff:0.0.0.1'],
    // Group 6 is zero too, so the run is longer.
    ['::0.0.0.1', '::1'],
    ['::0.0.1.2', '::102'],
    ['::ffff', '::ffff'],
    ['::fffe:c000:201', '::fffe:c000:201'],
    ['::ffff:0:1.2.3.4', '::ffff:0:102:304'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
    ['::5:6:1.2.3.4', '::5:6:102:304'],
    ['::1.2.0.0', '::1.2.0.0'],
    ['1::1.2.3.4', '1::102:304'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalAddress(text)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });
});

test.each([
  [0, '0.0.0.0'],
  [1, '0.0.0.1'],
  [3221225994, '192.0.2.10'],
  [2 ** 32 - 1, '255.255.255.255'],
  [2 ** 32, '::1:0:0'],
  [2 ** 48, '::1:0:0:0'],
  [2 ** 32 + 0xffff, '::1:0:ffff'],
  [0xffff_0102_0304, '::ffff:1.2.3.4'],
  [Number.MAX_SAFE_INTEGER, '::1f:ffff:ffff:ffff'],
])('the number %d is %s', (number, text) => {
  expect(addressOfNumber(number)).toBe(text);
});

describe('a mask', () => {
  test('of each length has it, as netmask and as hostmask', () => {
    for (const size of [32, 128]) {
      for (let length = 0; length <= size; length++) {
        expect(prefixOfMask(maskOf(size, length, '1', '0'), size)).toBe(length);
        // All ones and all zeros are netmasks as well, and netmasks win.
        const asHostmask = length === 0 ? size : length === size ? 0 : length;
        expect(prefixOfMask(maskOf(size, length, '0', '1'), size)).toBe(asHostmask);
      }
    }
  });

  /** A mask whose first bits are of one kind. */
  function maskOf(size: number, length: number, first: string, rest: string): string {
    const bits = first.repeat(length) + rest.repeat(size - length);
    const units = bits.match(size === 32 ? /.{8}/g : /.{16}/g)?.map((unit) => Number.parseInt(unit, 2)) ?? [];
    return size === 32 ? units.join('.') : units.map((unit) => unit.toString(16)).join(':');
  }

  test.each([
    ['255.0.255.0', 32],
    ['0.255.0.255', 32],
    ['1.0.0.0', 32],
    ['255.255.255.253', 32],
    ['ffff::1', 128],
    ['255.0.0.0', 128],
    ['ffff::', 32],
  ])('%s is none of %d bits', (mask, size) => {
    expect(prefixOfMask(mask, size)).toBeUndefined();
  });

  test.each([
    ['ffff:ffff::', 32],
    ['::ffff', 112],
    ['::255.255.255.255', 96],
    ['::', 0],
  ])('%s has %d bits', (mask, length) => {
    expect(prefixOfMask(mask, 128)).toBe(length);
  });
});
