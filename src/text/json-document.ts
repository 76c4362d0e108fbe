import { DEFAULT_MAX_ISSUES, MOST_PATH } from '../issues/issue-list.ts';
import { duplicateKey } from '../issues/sentences.ts';
import { DEEPEST, tooDeepAt } from './depth.ts';
import { type TextDocument, type TextFault, unreadable } from './document.ts';
import { type SyntaxFault, scanJSON, type Visitor } from './json.ts';
import { duplicatesIn, hasDuplicateKeys } from './json-duplicates.ts';
import { placesIn } from './json-places.ts';
import { numberAt } from './written-number.ts';

/**
 * Reads a JSON text: fast by `JSON.parse`, and again with places only when something is wrong.
 *
 * @param maxIssues how many doubled keys to tell at most.
 */
export function readJSON(text: string, maxIssues = DEFAULT_MAX_ISSUES): TextDocument {
  // `JSON.parse` takes a hundred bytes for each level, and would end the process before it is through.
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) return unreadable(depthFault(tooDeep));
  const value = parse(text);
  if (value === NOT_JSON) return unreadable(syntaxFault(text));
  const isUnique = !hasDuplicateKeys(text, value);
  const { faults, untold } = isUnique ? NO_DUPLICATES : duplicateFaults(text, maxIssues);
  return {
    value,
    isReadable: true,
    faults,
    untold,
    placesOf: (wanted) => placesIn(text, wanted, isUnique),
    bareTextAt: nothingBare,
    numberTextAt: (_, start) => numberAt(text, start),
  };
}

const NO_DUPLICATES: Duplicates = { faults: [], untold: 0 };

/** Whatever JSON has without quotes is no string. */
function nothingBare(): undefined {
  return undefined;
}

const NOT_JSON = Symbol('not JSON');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}

const NOBODY: Visitor = { open: () => {}, close: () => {}, key: () => {}, scalar: () => {} };

function syntaxFault(text: string): TextFault {
  return { code: 'not_json', path: [], ...(scanJSON(text, NOBODY) as SyntaxFault) };
}

function depthFault(start: number): TextFault {
  const expected = `a document of at most ${DEEPEST} levels`;
  const received = 'one that is nested too deeply to read';
  return { code: 'limit_exceeded', path: [], span: { start, end: start + 1 }, expected, received };
}

interface Duplicates {
  readonly faults: readonly TextFault[];
  readonly untold: number;
}

function duplicateFaults(text: string, most: number): Duplicates {
  const { found, untold } = duplicatesIn(text, most, MOST_PATH);
  const faults = found.map(({ path, key, span, first }): TextFault => {
    return { code: 'duplicate_key', path, span, first, ...duplicateKey(key) };
  });
  return { faults, untold };
}
