import { describe, escapeInvisible, shorten } from '../describe.ts';
import { type Issue, makeIssue } from '../issue.ts';

const LONGEST_ERROR = 200;

/** Says that osvif itself failed on a document. @param error what was thrown. */
export function internalError(error: unknown): Issue {
  const received = describeError(error);
  return makeIssue('internal_error', [], {
    expected: 'a document that osvif can check',
    received,
    sentence: `osvif failed to check this document (${received})`,
    advice: 'this is a fault of osvif, so please report it with this line and the document',
  });
}

/** What was thrown, in one line. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return describe(error);
  return escapeInvisible(shorten(`${error.name}: ${error.message}`, LONGEST_ERROR));
}
