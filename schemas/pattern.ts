/*
 * Patterns that mean the same in ECMAScript (with and without `u`), Python, Go (RE2), Rust and Java, since whoever reads
 * an exported JSON Schema runs them with an engine of their own.
 */

/** Punctuation, which a backslash makes literal in every dialect; `/` is there because ECMAScript always escapes it. */
const PUNCTUATION = '^$\\.*+?()[]{}|/';
/** Doubled punctuation inside a class is a set operation in Rust, Java or Python, and so is a bracket. */
const OPERATIONS = ['&&', '--', '~~', '||'];
const QUANTIFIER = /[*+?]|\{(?:1000|[0-9]{1,3})(?:,(?:1000|[0-9]{1,3})?)?\}/y;
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
  const rest = regex.source.slice(endOfTokens(regex.source));
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
  const isHalving = endOfTokens(regex.source) === regex.source.length;
  return fault !== undefined && isHalving ? { ...fault, instead: LIST_THEM } : fault;
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
  const tokens: string[] = [];
  for (let at = 0; at < source.length; ) {
    const end = endOfToken(source, at);
    if (end !== undefined) tokens.push(source.slice(at, end));
    at = end ?? at + 1;
  }
  return tokens;
}

/** The first offset at which no portable token starts. */
function endOfTokens(source: string): number {
  let at = 0;
  for (let end: number | undefined = 0; end !== undefined; end = endOfToken(source, at)) at = end;
  return at;
}

/** The first offset behind the token that starts at a place, or undefined where it is not portable. */
function endOfToken(source: string, at: number): number | undefined {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  switch (character) {
    case '\\':
      return isEscape(source, at, PUNCTUATION) ? at + 2 : undefined;
    case '[':
      return endOfClass(source, at);
    case '(':
      if (source[at + 1] !== '?') return at + 1;
      return source[at + 2] === ':' ? at + 3 : undefined;
    case '*':
    case '+':
    case '?':
    case '{':
      return endOfQuantifier(source, at);
    case '.':
    case ']':
    case '}':
      return undefined;
    default:
      return at < source.length ? at + character.length : undefined;
  }
}

function isEscape(source: string, at: number, escaped: string): boolean {
  return at + 1 < source.length && escaped.includes(source.charAt(at + 1));
}

function endOfClass(source: string, start: number): number | undefined {
  const first = source.startsWith(NEGATED, start) ? start + 2 : start + 1;
  let at = first;
  for (; at < source.length && source[at] !== ']'; at++) {
    if (source[at] === '[' || OPERATIONS.includes(source.slice(at, at + 2))) return undefined;
    if (source[at] !== '\\') continue;
    if (!isEscape(source, at, `${PUNCTUATION}-`)) return undefined;
    at++;
  }
  return first < at && at < source.length ? at + 1 : undefined;
}

/** A lazy quantifier makes no difference to what matches, so none is needed. */
function endOfQuantifier(source: string, at: number): number | undefined {
  QUANTIFIER.lastIndex = at;
  if (!QUANTIFIER.test(source)) return undefined;
  const end = QUANTIFIER.lastIndex;
  return source[end] === '?' ? undefined : end;
}
