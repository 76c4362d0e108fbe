import type { z } from 'zod';
import { shorten } from './shown.ts';

/*
 * What the exported Zod schemas say of a fault, in the words of our own validators. Zod asks for a message only when
 * something is wrong.
 */

/** Makes the message of an issue, as the `error` of a Zod schema; undefined leaves it to Zod. */
export type Message = (issue: z.core.$ZodRawIssue) => string | undefined;

/** For a value of a type: `a UUID such as …`. */
export function expecting(expected: string): Message {
  return ({ code, input, path }) => {
    if (code === 'unrecognized_keys') return undefined;
    if (input === undefined) return missing(path);
    const asked = code === 'too_big' || code === 'too_small' ? SAFE_INTEGER : expected;
    return `Expected ${asked}, received ${received(input)}.`;
  };
}

/** For an object: also for keys that it does not have. */
export function expectingObject(expected: string, holder: string): Message {
  const asks = expecting(expected);
  return (issue) => {
    if (issue.code !== 'unrecognized_keys') return asks(issue);
    const keys = issue.keys as readonly string[];
    return `${holder} has no ${keys.length === 1 ? 'key' : 'keys'} ${listed(keys)}.`;
  };
}

/** For several objects, which the value of one key tells apart. */
export function expectingOneOf(expected: string, values: string): Message {
  const asks = expecting(expected);
  return (issue) => {
    if (issue.code !== 'invalid_union') return asks(issue);
    const tag = String(issue.discriminator);
    const input = issue.input as Readonly<Record<string, unknown>>;
    return input[tag] === undefined ? missing([tag]) : `Expected ${values}, received ${received(input[tag])}.`;
  };
}

const SAFE_INTEGER = 'an integer from -9007199254740991 to 9007199254740991';
const MOST_KEYS = 5;

/** A key as code, or quoted where it holds what code cannot show. */
function codeOf(key: string): string {
  return /^[!-_a-~]{1,60}$/.test(key) ? `\`${key}\`` : quote(key);
}

function missing(path: readonly PropertyKey[] | undefined): string {
  const key = path?.[path.length - 1];
  return typeof key === 'string' ? `Missing key ${codeOf(key)}.` : 'Missing value.';
}

function listed(keys: readonly string[]): string {
  const shown = keys.slice(0, MOST_KEYS).map(codeOf).join(', ');
  return keys.length > MOST_KEYS ? `${shown} and ${keys.length - MOST_KEYS} more` : shown;
}

/** A value in a few words; nothing in it disturbs a terminal. */
function received(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'bigint') return 'a BigInt';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function quote(text: string): string {
  return JSON.stringify(shorten(text)).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits);
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
