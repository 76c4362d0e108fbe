const LONGEST = 60;

/**
 * A value in a few words, for the "received …" of a message. It never throws, whatever the value, and the words do
 * nothing to a terminal: no received value becomes text in any other way.
 */
export function describe(value: unknown): string {
  if (typeof value === 'string') return shortQuote(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined)
    return String(value);
  if (typeof value === 'bigint') return describeBigInt(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  try {
    return describeObject(value);
  } catch {
    return UNREADABLE;
  }
}

/** What stands for a value of which some property, or the value itself, throws when it is read. */
export const UNREADABLE = 'a value that cannot be read';

function describeBigInt(value: bigint): string {
  // The digits of a larger one may take seconds to find.
  const isShort = BigInt.asIntN(256, value) === value;
  return isShort ? `the BigInt ${shorten(String(value))}` : 'a BigInt of more than 256 bits';
}

function describeObject(value: object): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  if (isPlainObject(value)) return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  return `a ${className(value)}`;
}

/** A JSON string of at most about sixty characters, with everything invisible escaped. */
export function shortQuote(text: string): string {
  const short = shorten(text);
  // What JSON shows as it is, as most texts, is quicker to tell than to escape.
  return /^[ !#-[\]-~]*$/.test(short) ? `"${short}"` : escapeInvisible(JSON.stringify(short));
}

/** Received names as a message lists them: as they are where they are plain, quoted otherwise, and no more than ten. */
export function nameList(names: readonly string[]): string {
  return firstOf(names, (name) => (/^[\w.-]{1,60}$/.test(name) ? name : shortQuote(name)));
}

/** Received values as a message lists them, no more than ten. */
export function describeAll(values: readonly unknown[]): string {
  return firstOf(values, describe);
}

const MOST_LISTED = 10;

function firstOf<T>(items: readonly T[], show: (item: T) => string): string {
  const shown = items.slice(0, MOST_LISTED).map(show).join(', ');
  return items.length <= MOST_LISTED ? shown : `${shown} and ${items.length - MOST_LISTED} more`;
}

/** A text in which nothing is invisible: control characters and their like are escaped, and can do nothing to a terminal. */
export function escapeInvisible(text: string): string {
  return replaceInvisible(text, escapeUnits);
}

/**
 * A text with something else in the place of each character that is not seen or moves others: control characters, line
 * ends, bidirectional controls, zero-width ones, tags, variation selectors, halves of characters, and what is none.
 */
export function replaceInvisible(text: string, replace: (character: string) => string): string {
  // Most texts hold nothing but what ASCII shows, which is quicker to tell.
  return /^[ -~]*$/.test(text) ? text : text.replace(INVISIBLE, replace);
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Whether a value is what JSON calls an object: no array, no Date, no Map, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || isForeign(prototype);
}

/** Lets in plain objects of other realms (workers, iframes, vm contexts), whose prototype has none and shows nothing. */
function isForeign(prototype: object | null): boolean {
  return prototype === null || (Object.getPrototypeOf(prototype) === null && Object.keys(prototype).length === 0);
}

/** Whether JSON would have a key of an object: it is the object's own, and enumerable. */
export function hasKey(value: object, key: string): boolean {
  return Object.prototype.propertyIsEnumerable.call(value, key);
}

/** A text of at most so many characters, by default sixty. */
export function shorten(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 2);
  // No half of a character stays.
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, longest - (isHalf ? 2 : 1))}…`;
}

function className(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' ? escapeInvisible(shorten(name)) : 'class instance';
}

/** Each UTF-16 unit of a character as JSON escapes it. */
export function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** A key in a message: as code, or quoted where it holds what code cannot show. */
export function keyName(key: string): string {
  return /^[!-_a-~]{1,60}$/.test(key) ? `\`${key}\`` : shortQuote(key);
}
