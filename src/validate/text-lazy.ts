import type { Form, ObjectName } from '../api.ts';
import type { DocumentResult, TextOptions } from '../validate-text.ts';

type ValidateText = <N extends ObjectName = ObjectName, F extends Form = Form>(
  text: string,
  options?: TextOptions<N, F>,
) => Promise<DocumentResult<N, F>[]>;

/**
 * A `validateText` that loads its code with the first text, since most programs never call it.
 *
 * Each entry point imports that code itself: bundlers then leave it out where nobody uses `validateText`. Those for IIFE
 * and UMD refuse code that is loaded later but never used.
 */
export function lazyValidateText(load: () => Promise<{ readonly validateText: ValidateText }>): ValidateText {
  return async (text, options) => (await load()).validateText(text, options);
}
