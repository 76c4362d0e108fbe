/*
 * IP text as netaddr writes it. Texts arrive here after they matched the type's pattern, so nothing is judged twice.
 */

/** The eight 16-bit groups of an IPv6 text in any spelling of RFC 4291. */
function groupsOf(text: string): number[] {
  const [head = '', tail] = text.split('::');
  const before = groupsBetween(head);
  if (tail === undefined) return before;
  const after = groupsBetween(tail);
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

function groupsBetween(text: string): number[] {
  if (text === '') return [];
  return text.split(':').flatMap((part) => {
    if (!part.includes('.')) return [Number.parseInt(part, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

/** An address as netaddr writes it: lower case, the longest run of zero groups as `::`, a dotted tail where usual. */
export function canonicalAddress(text: string): string {
  return text.includes(':') ? textOfGroups(groupsOf(text)) : text;
}

/** The address that a number stands for: IPv4 below 2^32, else IPv6. */
export function addressOfNumber(value: number): string {
  if (value < 2 ** 32) return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
  const groups = [7, 6, 5, 4, 3, 2, 1, 0].map((power) => Math.floor(value / 65536 ** power) % 65536);
  return textOfGroups(groups);
}

/** The prefix length that a netmask stands for, or else a hostmask, or undefined; `size` is 32 or 128. */
export function prefixOfMask(mask: string, size: number): number | undefined {
  if (mask.includes(':') !== (size === 128)) return undefined;
  const units = size === 32 ? mask.split('.').map(Number) : groupsOf(mask);
  const bits = units.map((unit) => unit.toString(2).padStart(size === 32 ? 8 : 16, '0')).join('');
  if (/^1*0*$/.test(bits)) return bits.lastIndexOf('1') + 1;
  return /^0*1*$/.test(bits) ? bits.indexOf('1') : undefined;
}

function textOfGroups(groups: readonly number[]): string {
  const { start, length } = longestZeros(groups);
  const isDotted = start === 0 && (length === 6 || (length === 5 && groups[5] === 0xffff));
  const [high = 0, low = 0] = groups.slice(6);
  const tail = [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const parts = [...groups.slice(0, isDotted ? 6 : 8).map((group) => group.toString(16)), ...(isDotted ? [tail] : [])];
  if (length < 2) return parts.join(':');
  return `${parts.slice(0, start).join(':')}::${parts.slice(start + length).join(':')}`;
}

/** The leftmost of the longest runs of zero groups. */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== 0) start = i + 1;
    else if (i - start + 1 > best.length) best = { start, length: i - start + 1 };
  });
  return best;
}
