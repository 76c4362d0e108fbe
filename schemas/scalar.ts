import type { z } from 'zod';
import { ambiguityFault } from './ambiguity.ts';
import * as define from './define.ts';

/**
 * Declares a text of a form of its own, such as a UUID.
 *
 * @param name its class name in oslo.versionedobjects, which fingerprints contain.
 * @throws DefinitionError for a pattern that languages read differently, that takes more than linear time on some text, or
 *   that refuses an example.
 */
export function defineScalar(name: string, definition: define.ScalarDefinition): z.ZodString {
  return define.defineScalar(name, definition, ambiguityFault);
}
