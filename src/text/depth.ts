import { endOfString } from './json.ts';

/** More than any reader of os-vif's objects takes, and few enough for whoever walks down a value. */
export const DEEPEST = 100_000;

/** Where a JSON text goes deeper than a number of levels, if it does; it need not be JSON otherwise. */
export function tooDeepAt(text: string, most = DEEPEST): number | undefined {
  // Each level takes two characters of a text that is JSON, and one that is not can be read as far as it goes.
  if (text.length <= 2 * most) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at) - 1;
    else if (unit === OPEN_ARRAY || unit === OPEN_OBJECT) {
      if (++depth > most) return at;
    } else if (unit === CLOSE_ARRAY || unit === CLOSE_OBJECT) depth--;
  }
  return undefined;
}

const QUOTE = 34;
const [OPEN_ARRAY, CLOSE_ARRAY] = [91, 93];
const [OPEN_OBJECT, CLOSE_OBJECT] = [123, 125];
