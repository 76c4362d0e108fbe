/*
 * Patterns that mean the same in ECMAScript (with and without `u`), Python, Go (RE2), Rust and Java, since whoever reads
 * an exported JSON Schema runs them with an engine of their own.
 */

/** Punctuation, which a backslash makes literal in every dialect; `/` is there because ECMAScript always escapes it. */
const ESCAPE = String.raw`\\[\^$\\.*+?()[\]{}|\/]`;
/** Brackets and doubled punctuation inside a class are set operations in Rust, Java or Python. */
const CLASS = String.raw`\[(?!\^?\])\^?(?:${ESCAPE}|\\-|(?!&&|--|~~|\|\|)[^\\[\]])+\]`;
const COUNT = '(?:1000|[0-9]{1,3})';
const QUANTIFIER = String.raw`(?:[*+?]|\{${COUNT}(?:,${COUNT}?)?\})(?!\?)`;
const TOKEN = String.raw`${ESCAPE}|${CLASS}|\(\?:|\((?!\?)|${QUANTIFIER}|[)|^$]|[^\\^$.*+?()[\]{}|]`;
const NEGATED = '[^';

const NO_FLAGS = 'write it without, such as [Aa] for /a/i';
const LIST_THEM = 'list the characters that may stand there, such as [0-9a-z] for [^.]';
const PORTABLE = 'write literals, [...], (?:...), |, ^, $, * + ? {n,m} and \\. only, such as [0-9] for \\d';

/** What keeps a pattern from being portable, and what to write instead. */
export interface PatternFault {
  readonly received: string;
  readonly instead: string;
}

/** What is wrong with a pattern, or undefined where it means the same everywhere. */
export function patternFault(regex: RegExp): PatternFault | undefined {
  const flag = /[^du]/.exec(regex.flags)?.[0];
  if (flag !== undefined) return flagFault(regex, flag);
  const rest = regex.source.replace(new RegExp(`^(?:${TOKEN})*`, 'u'), '');
  if (rest !== '') {
    const [token] = /^(?:\\.|\(\?<?.|[*+?}]\?|.)/su.exec(rest) ?? [rest];
    return { received: `the pattern ${regex} with ${token}, which languages read differently`, instead: PORTABLE };
  }
  // Without `u`, these see the two halves of a character beyond U+FFFF, where JSON Schema sees the character.
  const halves = /[\ud800-\uffff]/.test(regex.source) || tokensOf(regex).some((token) => token.startsWith(NEGATED));
  if (!halves || regex.unicode) return undefined;
  return { received: `the pattern ${regex}, which halves an emoji`, instead: 'add the flag u' };
}

/** The same for a pattern of which only the source is kept, so that any flag would be lost. */
export function sourceFault(regex: RegExp): PatternFault | undefined {
  if (regex.flags !== '') return flagFault(regex, regex.flags.charAt(0));
  const fault = patternFault(regex);
  // What the flag u would mend is mended without it by a list of what may stand in the text.
  const isHalving = fault !== undefined && patternFault(new RegExp(regex, 'u')) === undefined;
  return isHalving ? { ...fault, instead: LIST_THEM } : fault;
}

function flagFault(regex: RegExp, flag: string): PatternFault {
  return { received: `the pattern ${regex} with the flag ${flag}`, instead: NO_FLAGS };
}

/** Whether a portable pattern matches whole texts only, and only of the (ASCII) characters in `alphabet`. */
export function matchesOnly(alphabet: RegExp, regex: RegExp): boolean {
  const tokens = tokensOf(regex);
  let depth = 0;
  for (const token of tokens) {
    if (token.startsWith('(')) depth += 1;
    else if (token === ')') depth -= 1;
    if ((token === '|' && depth === 0) || token.startsWith(NEGATED) || !alphabet.test(token)) return false;
  }
  return tokens[0] === '^' && tokens.at(-1) === '$';
}

/** The parts of a portable pattern: literals, classes, brackets, quantifiers. */
export function tokensOf({ source }: RegExp): string[] {
  return source.match(new RegExp(TOKEN, 'gu')) ?? [];
}
