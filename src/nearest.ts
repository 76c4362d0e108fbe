/**
 * The candidate that a person most likely meant, or undefined when none is near: equal but for case and separators,
 * or at most a third of its letters away (insertions, deletions, replacements and swaps of neighbours each count one).
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  // Nobody mistypes a name by that much, and the distance takes quadratic time.
  if (text.length > 64) return undefined;
  const wanted = simplify(text);
  const letters = lettersOf(wanted);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { simple, letters: itsLetters } = simplifyCandidate(candidate);
    if (simple === wanted) return candidate;
    const limit = Math.min(Math.max(1, Math.floor(Math.min(simple.length, wanted.length) / 3)), least - 1);
    // Each letter that the other lacks takes a step of its own, which rules out most candidates without a table.
    if (count(letters & ~itsLetters) > limit || count(itsLetters & ~letters) > limit) continue;
    const distance = editDistance(wanted, simple, limit);
    if (distance !== undefined) [best, least] = [candidate, distance];
  }
  return best;
}

function simplify(text: string): string {
  return text.toLowerCase().replace(/[-_ .]/g, '');
}

/** Which letters a text has, as bits; some letters share one, so that two texts may seem more alike than they are. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

function count(bits: number): number {
  let ones = 0;
  // Each round clears the lowest bit.
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

interface Candidate {
  readonly simple: string;
  readonly letters: number;
}

/** Candidates are the same few hundred names again and again. */
const simplified = new Map<string, Candidate>();

function simplifyCandidate(candidate: string): Candidate {
  const known = simplified.get(candidate);
  if (known !== undefined) return known;
  const simple = simplify(candidate);
  const made = { simple, letters: lettersOf(simple) };
  simplified.set(candidate, made);
  return made;
}

/** Optimal string alignment distance if it is at most `limit`, by three rows of its table. */
function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast);
    // From here on, no way to the end gets shorter than the shortest so far.
    if (!hasUpTo(limit, row) && !hasUpTo(limit, last)) return undefined;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] as number;
  return distance <= limit ? distance : undefined;
}

function hasUpTo(limit: number, row: readonly number[]): boolean {
  for (const distance of row) if (distance <= limit) return true;
  return false;
}

function nextRow(a: string, b: string, i: number, last: readonly number[], beforeLast: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const isSame = a[i - 1] === b[j - 1];
    let least = Math.min(
      (last[j] as number) + 1,
      (row[j - 1] as number) + 1,
      (last[j - 1] as number) + (isSame ? 0 : 1),
    );
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    if (isSwap) least = Math.min(least, (beforeLast[j - 2] as number) + 1);
    row.push(least);
  }
  return row;
}
