/** What the entry points of both forms export alike. */
export { catalogue } from '../generated/catalogue.ts';
export { backport } from './backport.ts';
export { decode } from './decode.ts';
export { encode } from './encode.ts';
export type * from './exported-types.ts';
export { formatIssues, ISSUE_CODES, ValidationError } from './issue.ts';
export { negotiate } from './negotiate.ts';
