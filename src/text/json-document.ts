import { keyName } from '../describe.ts';
import { MOST_ISSUES } from '../issue.ts';
import { DEEPEST, tooDeepAt } from './depth.ts';
import { type TextDocument, type TextFault, tooManyDuplicates, unreadable } from './document.ts';
import { type SyntaxFault, scanJSON, type Visitor } from './json.ts';
import { duplicatesIn, hasDuplicateKeys } from './json-duplicates.ts';
import { placesIn } from './json-places.ts';
import { numberAt } from './written-number.ts';

/** How many steps the paths of all doubled keys may have together; deep down, each is long. */
const MOST_STEPS = 10 * MOST_ISSUES;

/** Reads a JSON text: fast by `JSON.parse`, and again with places only when something is wrong. */
export function readJSON(text: string): TextDocument {
  // `JSON.parse` takes a hundred bytes for each level, and would end the process before it is through.
  const tooDeep = tooDeepAt(text);
  if (tooDeep !== undefined) return unreadable(depthFault(tooDeep));
  const value = parse(text);
  if (value === NOT_JSON) return unreadable(syntaxFault(text));
  const isUnique = !hasDuplicateKeys(text, value);
  return {
    value,
    isReadable: true,
    faults: isUnique ? NO_FAULTS : duplicateFaults(text),
    placesOf: (wanted) => placesIn(text, wanted, isUnique),
    bareTextAt: nothingBare,
    numberTextAt: (_, start) => numberAt(text, start),
  };
}

const NO_FAULTS: readonly TextFault[] = [];

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

function duplicateFaults(text: string): TextFault[] {
  const { found, areAll } = duplicatesIn(text, MOST_ISSUES, MOST_STEPS);
  const faults = found.map(({ path, key, span, first }): TextFault => {
    return { code: 'duplicate_key', path, span, first, expected: 'each key once', received: `${keyName(key)} again` };
  });
  return areAll ? faults : [...faults, tooManyDuplicates()];
}
