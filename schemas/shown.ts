import { z } from 'zod';

/*
 * How the message of a mistake in a declaration shows what it received. Whoever declares in JavaScript may give anything.
 */

const LONGEST = 60;

/** A value in a few words: as JSON where it is JSON, cut where that is long. */
export function shown(value: unknown): string {
  if (value instanceof z.ZodType) return `Zod's "${value.def.type}"`;
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint') return shorten(`the BigInt ${value}`);
  if (Array.isArray(value) && value.some((item) => item instanceof z.ZodType)) return 'an array of schemas';
  return shorten(spelled(value));
}

/** A text of at most about sixty characters. */
export function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** Names as a message lists them. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

/** Whether a value is a table of keys: no array, no Date, no Promise. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]' && !(value instanceof z.ZodType);
}

function spelled(value: unknown): string {
  // JSON makes null of some.
  if (typeof value === 'number' || value === undefined) return String(value);
  if (typeof value === 'symbol') return 'a symbol';
  try {
    const isPlain = typeof value !== 'object' || value === null || Array.isArray(value) || isTable(value);
    return isPlain ? (JSON.stringify(value) ?? 'an object that is no JSON') : `a ${className(value)}`;
  } catch {
    // It holds itself, or what JSON has no words for, or cannot be read at all.
    return 'an object that is no JSON';
  }
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' ? name : 'class instance';
}
