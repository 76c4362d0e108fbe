import { defineScalar } from './define.ts';

/*
 * The five formatted scalars, each the text that os-vif itself writes, plus the spellings that it reads unchanged.
 */

const HEX = '[0-9a-fA-F]';
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';
const IPV4 = `(?:${OCTET}[.]){3}${OCTET}`;
const IPV6 = ipv6Pattern();
const IPV4_PREFIX = '(?:3[0-2]|[12]?[0-9])';
const IPV6_PREFIX = '(?:12[0-8]|1[01][0-9]|[1-9]?[0-9])';

/** oslo `UUIDField`; the textual form of RFC 9562 with each dash optional and any version bits. */
export const UUID = defineScalar('UUID', {
  description:
    'A UUID: 32 hexadecimal digits of either case, usually grouped 8-4-4-4-12 by dashes; each of the four dashes may be left out. The text is kept as it is, so compare UUIDs without case and dashes.',
  examples: ['2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11'],
  expected: 'a UUID such as 2b7d8f0a-52c1-4e7b-9a7c-1f6f5f0d3c11',
  pattern: new RegExp(`^${HEX}{8}-?${HEX}{4}-?${HEX}{4}-?${HEX}{4}-?${HEX}{12}$`),
});

/** oslo `MACAddressField`, in the one spelling that it stores (it reads upper case and dashes, and rewrites them). */
export const MACAddress = defineScalar('MACAddress', {
  title: 'MAC address',
  description:
    'An Ethernet MAC address: six pairs of lower-case hexadecimal digits, separated by colons. Quote it in YAML: older readers take a bare 52:54:00:12:34:56 for a number in base 60.',
  examples: ['fa:16:3e:5b:0c:12'],
  expected: 'a MAC address such as fa:16:3e:5b:0c:12 (lower case, colons)',
  pattern: /^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/,
});

/** oslo `PCIAddressField`, in the lower case that it stores. */
export const PCIAddress = defineScalar('PCIAddress', {
  title: 'PCI address',
  description:
    'A PCI address as `lspci -D` prints it: domain (4 hexadecimal digits), bus (2), slot (00 to 1f) and function (0 to 7), in lower case.',
  examples: ['0000:05:10.1'],
  expected: 'a PCI address such as 0000:05:10.1 (lower case)',
  pattern: /^[0-9a-f]{4}:[0-9a-f]{2}:[01][0-9a-f][.][0-7]$/,
});

/** oslo `IPAddressField`; RFC 4291 section 2.2 for IPv6, dotted quads for IPv4. */
export const IPAddress = defineScalar('IPAddress', {
  title: 'IP address',
  description:
    'An IPv4 address as four decimal numbers without leading zeros, or an IPv6 address in any spelling of RFC 4291, an embedded IPv4 tail included. No prefix length, no zone such as %eth0.',
  examples: ['192.0.2.10', '2001:db8::10'],
  expected: 'an IPv4 or IPv6 address such as 192.0.2.10 or 2001:db8::10',
  pattern: new RegExp(`^(?:${IPV4}|${IPV6})$`),
});

/** oslo `IPNetworkField`, with the prefix length always spelled out. */
export const IPNetwork = defineScalar('IPNetwork', {
  title: 'IP network',
  description:
    'A network in CIDR notation: an IP address, a slash, and the prefix length in bits (0 to 32 for IPv4, 0 to 128 for IPv6). Bits to the right of the prefix may be set; os-vif keeps them.',
  examples: ['192.0.2.0/24', '2001:db8::/64'],
  expected: 'a network in CIDR notation such as 192.0.2.0/24 or 2001:db8::/64',
  pattern: new RegExp(`^(?:${IPV4}[/]${IPV4_PREFIX}|(?:${IPV6})[/]${IPV6_PREFIX})$`),
});

/**
 * One alternative for each number of groups that stand before the `::`, from seven to none; the first two also
 * cover addresses without one. At most seven groups can stand beside a `::`, and an IPv4 tail counts as two.
 */
function ipv6Pattern(): string {
  const group = `${HEX}{1,4}`;
  const beforeGap = [5, 4, 3, 2, 1].map((before) => {
    const mostAfter = 7 - before;
    return `(?:${group}:){${before}}(?:(?::${group}){1,${mostAfter}}|(?::${group}){0,${mostAfter - 2}}:${IPV4}|:)`;
  });
  return [
    `(?:${group}:){7}(?:${group}|:)`,
    `(?:${group}:){6}(?::${group}|${IPV4}|:)`,
    ...beforeGap,
    `:(?:(?::${group}){1,7}|(?::${group}){0,5}:${IPV4}|:)`,
  ].join('|');
}
