import { expect, test } from 'vitest';
import { osvif } from '../src/lookup.ts';
import { hintOn, suggestValue } from '../src/suggest.ts';

test.each([
  ['MACAddress', 'FA:16:3E:5B:0C:12', 'fa:16:3e:5b:0c:12'],
  ['MACAddress', 'fa-16-3e-5b-0c-12', 'fa:16:3e:5b:0c:12'],
  ['MACAddress', 'fa16.3e5b.0c12', 'fa:16:3e:5b:0c:12'],
  ['MACAddress', ' fa:16:3e:5b:0c:12\n', 'fa:16:3e:5b:0c:12'],
  ['MACAddress', 41135085296, '52:54:00:12:34:56'],
  ['MACAddress', 12, undefined],
  ['MACAddress', 'fa:16:3e:5b:0c', undefined],
  ['UUID', 'urn:uuid:2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11', '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11'],
  ['UUID', '{2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11}', '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11'],
  ['UUID', 'port-1', undefined],
  ['MACAddress', `${' '.repeat(100)}fa:16:3e:5b:0c:12`, undefined],
  ['PCIAddress', '05:10.1', '0000:05:10.1'],
  ['PCIAddress', '0000:AF:10.1', '0000:af:10.1'],
  ['PCIAddress', '0000:05:20.1', undefined],
  ['IPAddress', '192.0.2.10/24', '192.0.2.10'],
  ['IPAddress', '[2001:db8::10]', '2001:db8::10'],
  ['IPAddress', 'fe80::1%eth0', 'fe80::1'],
  ['IPAddress', 'fe80::1%eth0/64', 'fe80::1'],
  ['IPAddress', '010.0.0.001', '10.0.0.1'],
  ['IPAddress', 'gateway', undefined],
  ['IPNetwork', '192.0.2.0', undefined],
  ['IPNetwork', '192.0.2.0/255.255.255.128', '192.0.2.0/25'],
  ['IPNetwork', '192.0.2.0/255.0.255.0', undefined],
  ['IPNetwork', '192.0.2.0/0.0.0.255', '192.0.2.0/24'],
  ['IPNetwork', '2001:db8::/ffff:ffff::', '2001:db8::/32'],
  ['IPNetwork', '192.0.2.0/024', '192.0.2.0/24'],
  ['Integer', '1500', 1500],
  ['Integer', ' 007 ', 7],
  ['Integer', '9007199254740992', undefined],
  ['Integer', 1.5, undefined],
  ['Boolean', 'yes', true],
  ['Boolean', 'False', false],
  ['Boolean', 1, true],
  ['Boolean', 'maybe', undefined],
  ['Boolean', null, undefined],
  ['String', 1.5, '1.5'],
  ['String', ['a'], undefined],
  ['VIFDirectMode', 'VEPA', 'vepa'],
  ['VIFDirectMode', 'pass-through', 'passthrough'],
  ['VIFDirectMode', 7, undefined],
])('%s: %j is most likely %j', (type, value, meant) => {
  expect(suggestValue(osvif, type, value)).toBe(meant);
});

test.each([
  ['UUID', '2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c1', 'which has 31 digits, not 32'],
  ['UUID', 'port-1', undefined],
  ['MACAddress', 'fa:16:3e:5b:0c', 'which has 5 pairs, not 6'],
  ['MACAddress', 'fa:16:3e:5b:0c:zz', undefined],
  ['IPAddress', '192.0.2.256', 'where 256 is above 255'],
  ['IPAddress', '192.0.2', undefined],
  ['IPNetwork', '192.0.2.0', 'which lacks its prefix length, such as /24'],
  ['IPNetwork', '2001:db8::', 'which lacks its prefix length, such as /64'],
  ['IPNetwork', '192.0.2.0/33', undefined],
  ['Integer', '1500B', undefined],
  ['UUID', 7, undefined],
  ['UUID', 'f'.repeat(1000), undefined],
])('%s: what %j lacks is plain: %j', (type, value, hint) => {
  expect(hintOn(osvif, type, value)).toBe(hint);
});
