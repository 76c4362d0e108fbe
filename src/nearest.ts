/**
 * The candidate that a person most likely meant, or undefined when none is near: equal but for case and separators,
 * or at most a third of its letters away (insertions, deletions, replacements and swaps of neighbours each count one).
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  // Nobody mistypes a name by that much, and the distance takes quadratic time.
  if (text.length > 64) return undefined;
  const wanted = simplify(text);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const simple = simplify(candidate);
    const distance = simple === wanted ? 0 : editDistance(wanted, simple);
    const limit = Math.max(1, Math.floor(Math.min(simple.length, wanted.length) / 3));
    if (distance <= limit && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function simplify(text: string): string {
  return text.toLowerCase().replace(/[-_ .]/g, '');
}

/** Optimal string alignment distance, by three rows of its table. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
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
    [beforeLast, last] = [last, row];
  }
  return last[b.length] as number;
}
