import { z } from 'zod';

/** What a schema can do without Zod. */
export interface Quick {
  /** Says yes to nothing that Zod would refuse; what it says no to goes to Zod. */
  readonly accepts: (value: unknown) => boolean;
  /** Copies what is accepted as Zod does. */
  readonly copy: (value: never) => unknown;
  /** What `copy` throws if it cannot. */
  readonly giveUp: Error;
}

/**
 * A schema with a short way, by Zod's own hook: what a check accepts needs no more than the copy that Zod makes, and
 * everything else goes to Zod, which says why. Results and issues are Zod's.
 */
export function quick(schema: z.ZodType, { accepts, copy, giveUp }: Quick): z.ZodType {
  return z.core.withParser(schema, (value) => {
    if (!accepts(value)) return z.core.INVALID;
    try {
      return copy(value as never);
    } catch (error) {
      if (error === giveUp) return z.core.INVALID;
      throw error;
    }
  });
}
