import { ASCII, type Expression, ifBetter, NoBetterCode, parse } from './expression.ts';
import { rangesOf } from './text.ts';

/*
 * A pattern of which V8 makes the quickest code.
 *
 * - One test for each character: V8 counts through a repetition, such as `[0-9a-f]{8}`, and takes twice the time for that;
 *   so repetitions are written out. A table would take as long as those.
 * - No test that tells right characters apart: V8 compares a character with one range of a class such as `[0-9a-f]` after
 *   the other, and the processor cannot foresee whether a hex digit is a figure or a letter. A UUID that it meets for the
 *   first time takes five times as long as one that it knows by heart. So each such place is asked for twice: whether its
 *   character lies between the first one and the last one of the class, and whether it lies in a gap between the ranges.
 *   What is right gives the same answers at every place.
 */

/** One character of a text: which may stand there, as the pattern says it, and whether it may be missing. */
interface Place {
  readonly token: string;
  readonly set: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** So that the code stays small; a UUID has 36. */
const MOST_PLACES = 64;
/** V8 looks up a class of so many ranges in a table, which tells nothing apart. */
const RANGES_OF_A_TABLE = 5;

/**
 * The pattern with each repetition written out, or undefined where it has a choice, something that is repeated as often as
 * one likes, or any other place where the engine might have to go back in a text.
 */
export function writtenOut(pattern: RegExp): RegExp | undefined {
  return ifBetter(() => {
    const places = placesOf(parse(pattern).body);
    if (places.some(isAmbiguous)) throw new NoBetterCode();
    const twice = places.map(inTwoSteps);
    const [spans, rests] = [twice.map(({ span }) => span), twice.map(({ rest }) => rest)];
    const isInOne = places.every((place, i) => place === rests[i]);
    if (isInOne || spans.some(isAmbiguous) || rests.some(isAmbiguous)) return new RegExp(`^${written(places)}$`);
    return new RegExp(`^(?=${written(spans)}$)${written(rests)}$`);
  });
}

/**
 * A pattern of all texts that one from `^` to `$` does not match, and of no other. It is asked for what is expected to be
 * right, since V8 keeps the last text that matches a pattern: 7 ns more for a text that has just been parsed.
 */
export function oppositeOf(pattern: RegExp): RegExp {
  return new RegExp(`^(?!${pattern.source.slice(1)})`);
}

function written(places: readonly Place[]): string {
  return places.map(({ token, isOptional }) => token + (isOptional ? '?' : '')).join('');
}

function placesOf(expression: Expression): Place[] {
  switch (expression.kind) {
    case 'empty':
      return [];
    case 'set':
      return [{ ...expression, isOptional: false }];
    case 'sequence':
      return few([...placesOf(expression.first), ...placesOf(expression.rest)]);
    case 'repeat': {
      const { item, least, most } = expression;
      const places = placesOf(item);
      if (least === most && least * places.length <= MOST_PLACES)
        return Array.from({ length: least }, () => places).flat();
      const [place] = places;
      if (least === 0 && most === 1 && places.length === 1 && place) return [{ ...place, isOptional: true }];
      throw new NoBetterCode();
    }
    case 'choice':
      throw new NoBetterCode();
  }
}

function few(places: Place[]): Place[] {
  if (places.length > MOST_PLACES) throw new NoBetterCode();
  return places;
}

/** Whether a character may be that of a place as well as of the next one. */
function isAmbiguous({ set, isOptional }: Place, at: number, places: readonly Place[]): boolean {
  const next = places[at + 1];
  return isOptional && next !== undefined && (next.isOptional || [...set].some((character) => next.set.has(character)));
}

/**
 * Two places that hold the same characters together as one does alone: all from its first character to its last, and all
 * outside of its gaps. A character before it that may be missing is left out of those, so that the engine need not go back.
 */
function inTwoSteps(place: Place, at: number, places: readonly Place[]): { span: Place; rest: Place } {
  const ranges = rangesOf(codesOf(place.set));
  if (place.isOptional || ranges.length < 2 || ranges.length >= RANGES_OF_A_TABLE) return { span: place, rest: place };
  const [first, last] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
  const span = ASCII.slice(first, last + 1);
  const gaps = span.filter((character) => !place.set.has(character));
  const before = places[at - 1];
  const missing = before?.isOptional ? [...before.set] : [];
  return { span: placeOf(span), rest: placeOutside([...gaps, ...missing]) };
}

function codesOf(set: ReadonlySet<string>): number[] {
  return [...set].map((character) => character.charCodeAt(0));
}

function placeOf(characters: readonly string[]): Place {
  const set = new Set(characters);
  return { token: `[${classOf(set)}]`, set, isOptional: false };
}

function placeOutside(characters: readonly string[]): Place {
  const set = new Set(characters);
  return {
    token: `[^${classOf(set)}]`,
    set: new Set(ASCII.filter((character) => !set.has(character))),
    isOptional: false,
  };
}

/** Characters as they stand between brackets. */
function classOf(set: ReadonlySet<string>): string {
  return rangesOf(codesOf(set))
    .map(([first, last]) => (first === last ? escaped(first) : `${escaped(first)}-${escaped(last)}`))
    .join('');
}

/** A character as it stands in a class. */
function escaped(code: number): string {
  return String.fromCharCode(code).replace(/[\\\]^-]/, '\\$&');
}
