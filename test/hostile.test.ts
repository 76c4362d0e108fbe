import { describe, expect, test } from 'vitest';
import * as config from '../src/config.ts';
import { is, safeParse } from '../src/index.ts';

/*
 * Texts of a million characters, made to mislead patterns. What takes a number of steps that grows faster than the text
 * would not end before the test's patience does: the square of a million is a trillion.
 */

const LENGTH = 1_000_000;
const PIECES = [
  '0',
  'f',
  ':',
  '::',
  '1:',
  'ffff:',
  '1.',
  '255.',
  '-',
  ' ',
  '/',
  '1/',
  '0000:',
  '{',
  'urn:uuid:',
  'é',
  '\n',
];
const TEXTS = PIECES.flatMap((piece) => {
  const long = piece.repeat(LENGTH / piece.length);
  return [long, `${long}x`, `1${long}`];
});

/** A place for a text of each type. */
const PLACES: Readonly<Record<string, readonly [object: string, field: string]>> = {
  UUID: ['VIFBase', 'id'],
  MACAddress: ['VIFBase', 'address'],
  PCIAddress: ['VIFHostDevice', 'dev_address'],
  IPAddress: ['FixedIP', 'address'],
  IPNetwork: ['Subnet', 'cidr'],
  enumeration: ['VIFHostDevice', 'dev_type'],
  boolean: ['VIFBase', 'active'],
  integer: ['Network', 'mtu'],
};

function primitive(name: unknown, data: unknown, version: unknown = '1.0'): Record<string, unknown> {
  return {
    'versioned_object.name': name,
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': version,
    'versioned_object.data': data,
  };
}

function judge(value: unknown): void {
  expect(is(value)).toBe(false);
  const result = safeParse(value);
  const [issue] = result.success ? [] : result.issues;
  // Nobody reads a million characters in a message.
  expect(issue?.message.length).toBeLessThan(500);
}

describe('a text of a million characters is refused in time', { timeout: 60_000 }, () => {
  test.each(Object.entries(PLACES))('as %s', (_, [object, field]) => {
    for (const text of TEXTS) judge(primitive(object, { [field]: text }, object === 'Network' ? '1.1' : '1.0'));
  });

  test('as a name, a version, a namespace, a key or a change', () => {
    for (const text of TEXTS) {
      judge(primitive(text, {}));
      judge(primitive('FixedIP', {}, text));
      judge({ ...primitive('FixedIP', {}), 'versioned_object.namespace': text });
      judge({ ...primitive('FixedIP', {}), [text]: 1 });
      judge(primitive('FixedIP', { [text]: 1 }));
      judge({ ...primitive('FixedIP', {}), 'versioned_object.changes': [text] });
    }
  });

  test('in a config', () => {
    for (const text of TEXTS) expect(config.is({ type: 'Subnet', cidr: text })).toBe(false);
  });
});

test('as a plain string it is valid', () => {
  for (const text of TEXTS) expect(is(primitive('Network', { label: text }))).toBe(true);
});
