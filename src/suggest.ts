import { prefixOfMask } from './ip.ts';
import type { Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';

/*
 * The nearest right value: for each type the slips that people and other tools make, most likely first. What is
 * suggested is checked against the type itself, so that no message sends anybody from one mistake to the next.
 */

type Candidates = (text: string, lookup: Lookup) => readonly string[];

const SPELLINGS: Readonly<Record<string, Candidates>> = {
  UUID: (text) => [text.replace(/^urn:uuid:/i, '').replace(/^\{(.*)\}$/, '$1')],
  MACAddress: (text) => {
    const digits = text.toLowerCase().replace(/[-:. ]/g, '');
    return digits.length === 12 ? [(digits.match(/../g) ?? []).join(':')] : [];
  },
  PCIAddress: (text) => [text.toLowerCase(), `0000:${text.toLowerCase()}`],
  IPAddress: (text) => [text.replace(/^\[(.*)\]$/, '$1'), upTo(/[/%]/, text), withoutLeadingZeros(text)],
  IPNetwork: (text, lookup) => [withoutLeadingZeros(text), withPrefixLength(text, lookup)],
};

/** Longer texts are no slips of somebody who meant a single value. */
const LONGEST = 100;

const TRUE = /^(?:true|yes|on|y|1)$/i;
const FALSE = /^(?:false|no|off|n|0)$/i;

/** The value of a type that someone most likely meant, or undefined. */
export function suggestValue(lookup: Lookup, name: string, value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string' && value.length > LONGEST) return undefined;
  const { json, values } = lookup.type(name);
  if (json === 'integer') return suggestInteger(value);
  if (json === 'boolean') return suggestBoolean(value);
  if (values !== undefined) return typeof value === 'string' ? nearest(value, values) : undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    return [text, ...(SPELLINGS[name]?.(text, lookup) ?? [])].find((candidate) => lookup.matches(name, candidate));
  }
  if (name === 'MACAddress' && typeof value === 'number') return macOfBase60(value);
  const isPlain = lookup.type(name).pattern === undefined && (typeof value === 'number' || typeof value === 'boolean');
  return isPlain ? String(value) : undefined;
}

/** YAML 1.1 reads 52:54:00:12:34:56 as one number with base 60; its digits give the MAC address back. */
function macOfBase60(value: number): string | undefined {
  if (!Number.isSafeInteger(value) || value < 60 ** 5 || value >= 60 ** 6) return undefined;
  const digits = [5, 4, 3, 2, 1, 0].map((power) => Math.floor(value / 60 ** power) % 60);
  return digits.map((digit) => String(digit).padStart(2, '0')).join(':');
}

type Hint = (text: string, lookup: Lookup) => string | undefined;

/** For values that come near to a type, but whose right form nobody can guess. */
const HINTS: Readonly<Record<string, Hint>> = {
  UUID: (text) => {
    const digits = text.replace(/[-{}]/g, '');
    return /^[0-9a-fA-F]+$/.test(digits) ? countHint(digits.length, 32, 'digits') : undefined;
  },
  MACAddress: (text) => {
    const pairs = text.split(/[:-]/);
    return pairs.every((pair) => /^[0-9a-fA-F]{2}$/.test(pair)) ? countHint(pairs.length, 6, 'pairs') : undefined;
  },
  IPAddress: (text) => {
    const large = /^[0-9]+(?:[.][0-9]+){3}$/.test(text)
      ? text.split('.').find((part) => Number(part) > 255)
      : undefined;
    return large && `where ${large} is above 255`;
  },
  // How long the prefix should be nobody can tell from an address, so none is suggested.
  IPNetwork: (text, lookup) => {
    if (!lookup.matches('IPAddress', text)) return undefined;
    return `which lacks its prefix length, such as ${text.includes(':') ? '/64' : '/24'}`;
  },
};

/** What keeps a text from being of a type, to continue "received …", where that is plain to see. */
export function hintOn(lookup: Lookup, name: string, value: unknown): string | undefined {
  const hint = Object.hasOwn(HINTS, name) ? HINTS[name] : undefined;
  return typeof value === 'string' && value.length <= LONGEST ? hint?.(value, lookup) : undefined;
}

function countHint(count: number, wanted: number, what: string): string | undefined {
  return count === wanted ? undefined : `which has ${count} ${what}, not ${wanted}`;
}

function suggestInteger(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\s*[+-]?[0-9]+\s*$/.test(value)) return undefined;
  return Number.isSafeInteger(Number(value)) ? Number(value) : undefined;
}

function suggestBoolean(value: unknown): boolean | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (TRUE.test(text)) return true;
  return FALSE.test(text) ? false : undefined;
}

function withoutLeadingZeros(text: string): string {
  const parts = text.split(/([.:/])/);
  return parts.map((part) => part.replace(/^0+/, '') || part.slice(-1)).join('');
}

/** What stands before the first place that a pattern matches. */
function upTo(pattern: RegExp, text: string): string {
  const end = text.search(pattern);
  return end < 0 ? text : text.slice(0, end);
}

/** A network whose mask is spelled out, with the prefix length in its place. */
function withPrefixLength(text: string, lookup: Lookup): string {
  const [address = '', mask = ''] = text.split('/');
  if (!lookup.matches('IPAddress', mask)) return text;
  return `${address}/${prefixOfMask(mask, address.includes(':') ? 128 : 32)}`;
}
