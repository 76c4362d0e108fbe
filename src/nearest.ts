/**
 * The candidate that a person most likely meant, or undefined when none is near: equal but for case and separators,
 * or at most a third of its letters away (insertions, deletions, replacements and swaps of neighbours each count one).
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  // Nobody mistypes a name by that much, and the distance takes quadratic time.
  if (text.length > 64) return undefined;
  const wanted = simplify(text);
  const of = profileOf(wanted);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const its = profileOf(candidate);
    const limit = Math.min(Math.max(1, Math.floor(Math.min(its.length, of.length) / 3)), least - 1);
    if (Math.abs(its.length - of.length) > limit) continue;
    // Each letter that the other lacks takes a step of its own, which rules out most candidates without a table.
    if (count(of.letters & ~its.letters) > limit || count(its.letters & ~of.letters) > limit) continue;
    const simple = simplify(candidate);
    if (simple === wanted) return candidate;
    const distance = editDistance(wanted, simple, limit);
    if (distance !== undefined) [best, least] = [candidate, distance];
  }
  return best;
}

/** The shortest candidate that ends in a text, whatever the case, or undefined. */
export function nearestEnding(text: string, candidates: Iterable<string>): string | undefined {
  const wanted = text.toLowerCase();
  let best: string | undefined;
  for (const candidate of candidates) {
    const isShorter = best === undefined || candidate.length < best.length;
    if (isShorter && candidate.toLowerCase().endsWith(wanted)) best = candidate;
  }
  return best;
}

function simplify(text: string): string {
  return text.toLowerCase().replace(/[-_ .]/g, '');
}

/** What is compared before a text is simplified, which takes longer. */
interface Profile {
  /** Without separators. */
  readonly length: number;
  /** Which letters it has, as bits; some letters share one, so that two texts may seem more alike than they are. */
  readonly letters: number;
}

function profileOf(text: string): Profile {
  let length = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === HYPHEN || unit === UNDERSCORE || unit === SPACE || unit === DOT) continue;
    length++;
    // Upper and lower case differ in another bit.
    letters |= 1 << (unit & 31);
  }
  return { length, letters };
}

const [HYPHEN, UNDERSCORE, SPACE, DOT] = [45, 95, 32, 46];

function count(bits: number): number {
  let ones = 0;
  // Each round clears the lowest bit.
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

/** Optimal string alignment distance if it is at most `limit`, by three rows of its table. */
function editDistance(a: string, b: string, limit: number): number | undefined {
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  let leastOfLast = 0;
  for (let i = 1; i <= a.length; i++) {
    const least = fillRow(row, a, b, i, last, beforeLast);
    // From here on, no way to the end gets shorter than the shortest so far.
    if (least > limit && leastOfLast > limit) return undefined;
    leastOfLast = least;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = last[b.length] as number;
  return distance <= limit ? distance : undefined;
}

/** Fills a row of the table from those above it, and returns the least that stands in it. */
function fillRow(
  row: number[],
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  beforeLast: readonly number[],
): number {
  const letter = a.charCodeAt(i - 1);
  const before = a.charCodeAt(i - 2);
  row[0] = i;
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    const replaced = (last[j - 1] as number) + (letter === other ? 0 : 1);
    let distance = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, replaced);
    const isSwap = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && before === other;
    if (isSwap) distance = Math.min(distance, (beforeLast[j - 2] as number) + 1);
    row[j] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
