import { lazyValidateText } from './validate/text-lazy.ts';

export type * from '../generated/config.ts';
export * from './common.ts';
export * from './validate/config-validators.ts';

/**
 * Judges every document of a text, and says where in the text each fault stands.
 *
 * A JSON text is one document, an NDJSON text has one on each line that is not blank, a YAML text one or several. An
 * array in the place of a document holds one in each item: issues then have paths that begin with the item's index. A
 * text without documents (nothing, comments only, `[]`) has no results. Doubled keys are faults. Resolves to the results
 * in order, never throws for what a text holds. The value of a valid document is typed: `form` tells which form it has,
 * `expect` which object.
 *
 * @param text the text; a byte-order mark at its start is skipped.
 * @throws RangeError (as rejection) when an option is not one of those that exist.
 */
export const validateText = /* @__PURE__ */ lazyValidateText(() => import('./validate-text.ts'));
