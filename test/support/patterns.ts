import type { z } from 'zod';

/** The pattern of a scalar that has one. */
export function patternOf(scalar: z.ZodType): RegExp {
  const [check] = scalar.def.checks ?? [];
  const { pattern } = (check?._zod.def ?? {}) as { pattern?: RegExp };
  if (pattern === undefined) throw new Error('Expected a scalar with a pattern.');
  return pattern;
}

/** Every text of up to `most` of these pieces. */
export function textsOf(pieces: readonly string[], most: number): string[] {
  let row = [''];
  const all = [''];
  for (let length = 1; length <= most; length++) {
    row = row.flatMap((text) => pieces.map((piece) => text + piece));
    all.push(...row);
  }
  return all;
}
