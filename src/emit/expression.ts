import { patternFault, tokensOf } from '../../schemas/pattern.ts';

/*
 * What a pattern means, as far as code is generated from it: of whole texts in ASCII.
 */

/** A pattern of which no better code can be made than the pattern itself. */
export class NoBetterCode extends Error {}

/** What is made of patterns, or undefined where nothing better can be made than they are. */
export function ifBetter<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof NoBetterCode) return undefined;
    throw error;
  }
}

/** An expression that grows beyond this has no code that is small. */
const LONGEST_KEY = 100_000;

/** A regular expression; equal keys mean equal expressions. */
export type Expression = { readonly key: string; readonly isNullable: boolean } & (
  | { readonly kind: 'set'; readonly set: ReadonlySet<string>; readonly token: string }
  | { readonly kind: 'sequence'; readonly first: Expression; readonly rest: Expression }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly item: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'empty' }
);

export const EMPTY: Expression = { kind: 'empty', key: '', isNullable: true };
export const NOTHING: Expression = { kind: 'choice', key: '(|)', isNullable: false, options: [] };

export function sequence(first: Expression, rest: Expression): Expression {
  if (first === NOTHING || rest === EMPTY) return first;
  if (rest === NOTHING || first === EMPTY) return rest;
  if (first.kind === 'sequence') return sequence(first.first, sequence(first.rest, rest));
  const isNullable = first.isNullable && rest.isNullable;
  return { kind: 'sequence', key: short(first.key + rest.key), isNullable, first, rest };
}

export function choice(parts: readonly Expression[]): Expression {
  const byKey = new Map<string, Expression>();
  for (const part of parts.flatMap((part) => (part.kind === 'choice' ? part.options : [part])))
    byKey.set(part.key, part);
  const keys = [...byKey.keys()].sort();
  const options = keys.map((key) => byKey.get(key) as Expression);
  if (options.length === 0) return NOTHING;
  if (options.length === 1) return options[0] as Expression;
  const isNullable = options.some((option) => option.isNullable);
  return { kind: 'choice', key: short(`(${keys.join('|')})`), isNullable, options };
}

export function repeat(item: Expression, least: number, most: number): Expression {
  if (most === 0 || item === EMPTY) return EMPTY;
  if (least === 1 && most === 1) return item;
  const isNullable = least === 0 || item.isNullable;
  return { kind: 'repeat', key: `(${item.key}){${least},${most}}`, isNullable, item, least, most };
}

/** One of the characters that a literal or a class stands for. */
function oneOf(token: string): Extract<Expression, { kind: 'set' }> {
  const characters = charactersOf(token);
  const key = `[${characters.join('').replaceAll(/[\\\]]/g, '\\$&')}]`;
  return { kind: 'set', key, isNullable: false, set: new Set(characters), token };
}

function short(key: string): string {
  if (key.length > LONGEST_KEY) throw new NoBetterCode();
  return key;
}

/** A pattern between `^` and `$`, and all sets of characters in it. */
export function parse(pattern: RegExp): { body: Expression; alphabet: ReadonlySet<string>[] } {
  if (patternFault(pattern) !== undefined) throw new NoBetterCode();
  const tokens = tokensOf(pattern);
  const alphabet: ReadonlySet<string>[] = [];
  if (tokens[0] !== '^' || tokens.at(-1) !== '$') throw new NoBetterCode();
  const inner = tokens.slice(1, -1);
  let at = 0;

  const options = (): Expression[] => {
    const all = [branch()];
    while (inner[at] === '|') {
      at++;
      all.push(branch());
    }
    return all;
  };
  const branch = (): Expression => {
    const parts: Expression[] = [];
    while (at < inner.length && inner[at] !== '|' && inner[at] !== ')') parts.push(quantified(atom()));
    return parts.reduceRight((rest, part) => sequence(part, rest), EMPTY);
  };
  const atom = (): Expression => {
    const token = inner[at++] as string;
    if (token === '^' || token === '$') throw new NoBetterCode();
    if (token === '(' || token === '(?:') {
      const group = choice(options());
      at++;
      return group;
    }
    const character = oneOf(token);
    alphabet.push(character.set);
    return character;
  };
  const quantified = (item: Expression): Expression => {
    const bounds = boundsOf(inner[at]);
    if (bounds === undefined) return item;
    at++;
    return repeat(item, ...bounds);
  };

  const [body, ...others] = options();
  // `^a|b$` anchors one side of each.
  if (body === undefined || others.length > 0) throw new NoBetterCode();
  return { body, alphabet };
}

function boundsOf(token: string | undefined): [least: number, most: number] | undefined {
  if (token === '*') return [0, Number.POSITIVE_INFINITY];
  if (token === '+') return [1, Number.POSITIVE_INFINITY];
  if (token === '?') return [0, 1];
  const [, least, comma, most] = /^\{(\d+)(?:(,)(\d*))?\}$/.exec(token ?? '') ?? [];
  if (least === undefined) return undefined;
  return [Number(least), comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}

/** The characters of a literal or of a class. */
function charactersOf(token: string): string[] {
  const pattern = new RegExp(`^${token}$`);
  if (token.startsWith('[^') || /[^ -~]/.test(token)) throw new NoBetterCode();
  return ASCII.filter((character) => pattern.test(character));
}

export const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
