import { addressOfNumber, canonicalAddress, prefixOfMask } from './ip.ts';
import type { Lookup } from './lookup.ts';

/*
 * What os-vif makes of a single value of another spelling or type. The rules are oslo.versionedobjects' coercions,
 * Python's own conversions of JSON values, and netaddr's text.
 */

/** Stands for "os-vif refuses this". */
export const REFUSED = Symbol('refused');

/** A value os-vif makes out of another, or refuses to; an integer that JavaScript cannot hold is `UNSAFE`. */
export const UNSAFE = Symbol('unsafe integer');

/** White space of Python within ASCII; JavaScript's `trim` removes others. */
const WHITE = '\t\n\v\f\r\x1c\x1d\x1e\x1f ';

type Coercion = (value: unknown, lookup: Lookup) => unknown;

const COERCIONS: Readonly<Record<string, Coercion>> = {
  Boolean: (value) => isTrueInPython(value),
  Integer: (value) => integerOf(value),
  String: (value) => textOf(value),
  UUID: (value) => (typeof value === 'string' && isUUID(value) ? value : REFUSED),
  MACAddress: (value, lookup) =>
    spelled(lookup, 'MACAddress', value, (text) => text.toLowerCase().replaceAll('-', ':')),
  PCIAddress: (value, lookup) => pciAddressOf(value, lookup),
  IPAddress: (value, lookup) => addressOf(value, lookup),
  IPNetwork: (value, lookup) => (typeof value === 'string' ? networkOf(value, lookup) : REFUSED),
};

/** What os-vif reads a value of a type as. Types of other projects and enumerations take what strict reading takes. */
export function coerceScalar(lookup: Lookup, type: string, value: unknown): unknown {
  const coercion = Object.hasOwn(COERCIONS, type) ? COERCIONS[type] : undefined;
  return coercion === undefined ? exactly(lookup, type, value) : coercion(value, lookup);
}

/** Why a conversion may surprise, for those that do. */
export function surpriseOf(type: string, value: unknown, result: unknown): string | undefined {
  if (type === 'Boolean' && result === true && typeof value === 'string') {
    return 'since any text but the empty one is true in Python';
  }
  if (type === 'Integer' && typeof value === 'number') return 'since Python cuts off what is behind the point';
  if (type === 'IPNetwork' && typeof value === 'string' && !value.includes('/'))
    return 'since without a prefix length it is a single host';
  if (type === 'IPAddress' && typeof value !== 'string') return 'since netaddr reads a number as an address';
  return undefined;
}

function exactly(lookup: Lookup, type: string, value: unknown): unknown {
  const { values } = lookup.type(type);
  const isKnown = typeof value === 'string' && (values === undefined || values.includes(value));
  return isKnown && lookup.matches(type, value) ? value : REFUSED;
}

function spelled(lookup: Lookup, type: string, value: unknown, respell: (text: string) => string): unknown {
  if (typeof value !== 'string') return REFUSED;
  const text = respell(value);
  return lookup.matches(type, text) ? text : REFUSED;
}

/** In os-vif's pattern the dot before the function stands for any character but a line feed, which it keeps. */
function pciAddressOf(value: unknown, lookup: Lookup): unknown {
  if (typeof value !== 'string') return REFUSED;
  const text = value.toLowerCase();
  return lookup.matches('PCIAddress', text.replace(/^(.{10})[^\n](.)$/u, '$1.$2')) ? text : REFUSED;
}

function isTrueInPython(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** Python's `int()`, in ASCII. */
function integerOf(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return safe(Math.trunc(value) + 0);
  const number = typeof value === 'string' ? parseInteger(value) : undefined;
  return number === undefined ? REFUSED : safe(number);
}

function safe(value: number): unknown {
  return Number.isSafeInteger(value) ? value : UNSAFE;
}

/** Surrounding white space, a sign, leading zeros, single underscores between digits. */
function parseInteger(text: string): number | undefined {
  const trimmed = strip(text, WHITE);
  return /^[+-]?[0-9]+(?:_[0-9]+)*$/.test(trimmed) ? Number(trimmed.replaceAll('_', '')) + 0 : undefined;
}

/** Python's `strip(characters)`. A pattern such as `/[{}]+$/` would take quadratic time. */
function strip(text: string, characters: string): string {
  const isOne = (index: number) => characters.includes(text.charAt(index));
  let [start, end] = [0, text.length];
  while (start < end && isOne(start)) start++;
  while (end > start && isOne(end - 1)) end--;
  return text.slice(start, end);
}

/** Python's `str()` of a JSON value. */
function textOf(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? numberText(value) : REFUSED;
}

/** Digits are the same shortest ones in both languages; the exponent starts elsewhere and has two digits. */
function numberText(value: number): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size >= 1e-4 && size < 1e16);
  if (isPlain) return String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits}e${exponent.replace(/^([+-])([0-9])$/, '$10$2')}`;
}

function isUUID(text: string): boolean {
  const digits = strip(text.replaceAll('urn:', '').replaceAll('uuid:', ''), '{}').replaceAll('-', '');
  return /^[0-9a-fA-F]{32}$/.test(digits);
}

function addressOf(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') return lookup.matches('IPAddress', value) ? canonicalAddress(value) : REFUSED;
  if (typeof value === 'boolean') return addressOfNumber(Number(value));
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return REFUSED;
  return Number.isSafeInteger(value) ? addressOfNumber(value) : UNSAFE;
}

function networkOf(text: string, lookup: Lookup): unknown {
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  if (!lookup.matches('IPAddress', address)) return REFUSED;
  const size = address.includes(':') ? 128 : 32;
  const prefix = slash < 0 ? size : prefixOf(text.slice(slash + 1), size, lookup);
  return prefix === undefined ? REFUSED : `${canonicalAddress(address)}/${prefix}`;
}

function prefixOf(text: string, size: number, lookup: Lookup): number | undefined {
  const number = parseInteger(text);
  if (number !== undefined && number >= 0 && number <= size) return number;
  return lookup.matches('IPAddress', text) ? prefixOfMask(text, size) : undefined;
}
