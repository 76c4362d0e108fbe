import { type Expression, ifBetter, NoBetterCode, parse } from './expression.ts';

/*
 * A pattern of which V8 makes the quickest code: one test for each character. It counts through a repetition, such as
 * `[0-9a-f]{8}`, and takes twice the time for that; so repetitions are written out. A table would take as long as those.
 */

/** One character of a text: which may stand there, as the pattern says it, and whether it may be missing. */
interface Place {
  readonly token: string;
  readonly set: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** So that the code stays small; a UUID has 36. */
const MOST_PLACES = 64;

/**
 * The pattern with each repetition written out, or undefined where it has a choice, something that is repeated as often as
 * one likes, or any other place where the engine might have to go back in a text.
 */
export function writtenOut(pattern: RegExp): RegExp | undefined {
  return ifBetter(() => {
    const places = placesOf(parse(pattern).body);
    if (places.some(isAmbiguous)) throw new NoBetterCode();
    return new RegExp(`^${places.map(({ token, isOptional }) => token + (isOptional ? '?' : '')).join('')}$`);
  });
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
