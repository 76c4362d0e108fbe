import { styleText } from 'node:util';
import { escapeUnits, replaceInvisible } from '../describe.ts';
import type { IO, Output } from './command.ts';

type Format = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it alone. */
export type Style = (format: Format, text: string) => string;

/** How a stream wants its text; see `wantsColor`. */
export function styleFor(stream: Output, env: IO['env']): Style {
  return styleOf(wantsColor(stream, env));
}

/** With colours or without. */
export function styleOf(isColored: boolean): Style {
  // `styleText` would ask the environment once more, by rules of its own.
  const options = { validateStream: false };
  return isColored ? (format, text) => styleText(format, text, options) : (_, text) => text;
}

/** Whether a stream wants colours: `FORCE_COLOR` decides (`0` and `false` mean no), then `NO_COLOR`, then the terminal. */
export function wantsColor({ isTTY }: Output, { FORCE_COLOR, NO_COLOR, TERM }: IO['env']): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTTY === true && TERM !== 'dumb';
}

/** A source text without what would move the cursor or change the terminal, column for column. Tabs stay. */
export function printable(text: string): string {
  return replaceInvisible(text, (character) => (character === '\t' ? character : '\ufffd'));
}

/** JSON that does nothing to a terminal, and whose lines every reader tells alike, U+2028 and its like escaped. */
export function toJSON(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  // The tables of Unicode are slow, and ASCII, which is nearly all, needs none.
  if (!/[^\n -~]/.test(json)) return json;
  return replaceInvisible(json, (character) => (character === '\n' ? character : escapeUnits(character)));
}

/**
 * A count as text, for every document of a long input. Of what is made of a number in any other way, V8 keeps the last
 * thousands; each collection finds them alive, and so much that lives makes V8 take more room for what is new.
 */
export function digits(count: number): string {
  return count.toFixed();
}
