import type { DocumentResult, TextOptions } from '../validate-text.ts';

type ValidateText = (text: string, options?: TextOptions) => Promise<DocumentResult[]>;

/**
 * A `validateText` that loads its code with the first text, since most programs never call it.
 *
 * Each entry point imports that code itself: bundlers then leave it out where nobody uses `validateText`. Those for IIFE
 * and UMD refuse code that is loaded later but never used.
 */
export function lazyValidateText(load: () => Promise<{ readonly validateText: ValidateText }>): ValidateText {
  return async (text, options) => (await load()).validateText(text, options);
}
