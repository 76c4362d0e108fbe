/*
 * Patterns of `scalars.ts` without the pattern, for most texts: only where a benchmark showed that it pays. Each is named
 * after its scalar. A scan only ever says yes; whatever it does not know goes to the pattern, which has the last word.
 * None reads beyond a text's end, since V8 then calls a function for each character from there on.
 * This file imports nothing, and generated validators import it.
 */

const DASH = 45;
const COLON = 58;

/** 1 for a hexadecimal digit, by its code; for codes beyond the table there is nothing, which is not 1. */
const HEX = Uint8Array.from({ length: 128 }, (_, code) => (/[0-9a-fA-F]/.test(String.fromCharCode(code)) ? 1 : 0));

/** With all dashes; without branches, since most UUIDs are right. */
export function UUID(text: string, pattern: RegExp): boolean {
  return (text.length === 36 && isDashed(text)) || pattern.test(text);
}

function isDashed(text: string): boolean {
  const digits =
    hex(text, 0) &
    hex(text, 1) &
    hex(text, 2) &
    hex(text, 3) &
    hex(text, 4) &
    hex(text, 5) &
    hex(text, 6) &
    (hex(text, 7) & hex(text, 9) & hex(text, 10) & hex(text, 11) & hex(text, 12) & hex(text, 14) & hex(text, 15)) &
    (hex(text, 16) & hex(text, 17) & hex(text, 19) & hex(text, 20) & hex(text, 21) & hex(text, 22) & hex(text, 24)) &
    (hex(text, 25) & hex(text, 26) & hex(text, 27) & hex(text, 28) & hex(text, 29) & hex(text, 30) & hex(text, 31)) &
    (hex(text, 32) & hex(text, 33) & hex(text, 34) & hex(text, 35));
  return (
    digits === 1 &&
    text.charCodeAt(8) === DASH &&
    text.charCodeAt(13) === DASH &&
    text.charCodeAt(18) === DASH &&
    text.charCodeAt(23) === DASH
  );
}

function hex(text: string, at: number): number {
  return HEX[text.charCodeAt(at)] as number;
}

/** IPv6 without an IPv4 tail. */
export function IPAddress(text: string, pattern: RegExp): boolean {
  return (startsWithGroup(text) && isIPv6(text, text.length)) || pattern.test(text);
}

/** The same with the prefix length that most IPv6 networks have. */
export function IPNetwork(text: string, pattern: RegExp): boolean {
  const end = text.length - 3;
  return (startsWithGroup(text) && text.endsWith('/64') && isIPv6(text, end)) || pattern.test(text);
}

/** Within five characters, the first group of an IPv6 address is over; an IPv4 address has no colon at all. */
function startsWithGroup(text: string): boolean {
  return (
    text.length > 4 &&
    (text.charCodeAt(4) === COLON ||
      text.charCodeAt(3) === COLON ||
      text.charCodeAt(2) === COLON ||
      text.charCodeAt(1) === COLON ||
      text.charCodeAt(0) === COLON)
  );
}

/** RFC 4291 section 2.2: eight groups, or fewer and one gap (beside a gap at an end, one fewer than could stand there). */
function isIPv6(text: string, end: number): boolean {
  let colons = 0;
  let digits = 0;
  let gaps = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (HEX[code] === 1) digits++;
    else if (code !== COLON || digits > 4) return false;
    else {
      colons++;
      if (digits === 0 && at > 0) gaps++;
      digits = 0;
    }
  }
  const isCounted = gaps === 0 ? colons === 7 : gaps === 1 && colons < 8;
  return isCounted && digits <= 4 && isClosed(text, end);
}

/** Only as half of a gap can a colon stand first or last. */
function isClosed(text: string, end: number): boolean {
  if (text.charCodeAt(0) === COLON && text.charCodeAt(1) !== COLON) return false;
  return text.charCodeAt(end - 1) !== COLON || text.charCodeAt(end - 2) === COLON;
}
