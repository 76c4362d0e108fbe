/** A line that one of two texts has, and the other has not. */
export interface Change {
  readonly sign: '+' | '-';
  readonly line: string;
}

/** The lines in which two texts differ, as few as possible, in their order. */
export function diffLines(before: string, after: string): Change[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  return changesOf(old, young, reachesOf(old, young));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  // The end of the last line starts no other.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/*
 * Myers' algorithm, whose time and memory grow with the number of changes and hardly with the texts. A diagonal is the
 * number of old lines read minus the number of young lines read: taking a line away leads to the next one, adding a
 * line to the one before, and lines in common cost nothing.
 */

/** How many old lines have been read at best, by diagonal. */
type Reach = ReadonlyMap<number, number>;

/** The reaches after no change, after one, and so on, up to the end of both texts. */
function reachesOf(old: readonly string[], young: readonly string[]): Reach[] {
  const reaches: Reach[] = [];
  const end = old.length - young.length;
  while (reaches.at(-1)?.get(end) !== old.length) {
    const changes = reaches.length;
    const reach = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let read = changes === 0 ? 0 : stepTo(reaches[changes - 1] as Reach, diagonal).read;
      while (read < old.length && read - diagonal < young.length && old[read] === young[read - diagonal]) read++;
      reach.set(diagonal, read);
    }
    reaches.push(reach);
  }
  return reaches;
}

/** The change by which a diagonal is reached farthest. */
function stepTo(last: Reach, diagonal: number): { readonly sign: Change['sign']; readonly read: number } {
  const taken = (last.get(diagonal - 1) ?? Number.NEGATIVE_INFINITY) + 1;
  const added = last.get(diagonal + 1) ?? Number.NEGATIVE_INFINITY;
  return taken > added ? { sign: '-', read: taken } : { sign: '+', read: added };
}

/** Follows the changes from the end of both texts back to their start. */
function changesOf(old: readonly string[], young: readonly string[], reaches: readonly Reach[]): Change[] {
  const changes: Change[] = [];
  let diagonal = old.length - young.length;
  for (const last of reaches.slice(0, -1).reverse()) {
    const { sign, read } = stepTo(last, diagonal);
    const line = sign === '-' ? old[read - 1] : young[read - diagonal - 1];
    changes.push({ sign, line: line as string });
    diagonal += sign === '-' ? -1 : 1;
  }
  return changes.reverse();
}
