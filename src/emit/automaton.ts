import { patternFault, tokensOf } from '../../schemas/pattern.ts';

/*
 * A pattern as a table: what state a text is in after a character, and whether it may end there. A table takes one step for
 * each character, whatever the text, and in a benchmark half the time of V8's patterns and of a scanner written by hand.
 *
 * The states are what is left to match, that is, Brzozowski's derivatives of the pattern ("Derivatives of Regular
 * Expressions", 1964); then states that nothing tells apart are merged.
 */

/** What some patterns say of each text, as one table. */
export interface Automaton {
  /** Characters that are all the same to the patterns, in one text for each class. No other character may be in a text. */
  readonly classes: readonly string[];
  /** For each state from 1 on: the next state by class. State 0 fails for good, and has no row. */
  readonly rows: readonly (readonly number[])[];
  readonly start: number;
  /** For each state from 1 on: which of the patterns match a text that ends there, one bit for each, the first lowest. */
  readonly accepting: readonly number[];
}

/** So that a table stays small beside the pattern; those of os-vif have less than two hundred states. */
const MOST_STATES = 500;
const MOST_ROOM = 2 ** 16;
/** A derivative that grows beyond this belongs to a pattern that has no small table. */
const LONGEST_KEY = 100_000;

/** The table of some patterns, or undefined where one matches parts of texts, has no small table, or is not for ASCII. */
export function automatonOf(...patterns: readonly RegExp[]): Automaton | undefined {
  if (patterns.some((pattern) => patternFault(pattern) !== undefined)) return undefined;
  try {
    const parsed = patterns.map((pattern) => parse(tokensOf(pattern)));
    const classes = classesOf(parsed.flatMap(({ alphabet }) => alphabet));
    return minimal(
      explore(
        parsed.map(({ body }) => body),
        classes,
      ),
    );
  } catch (error) {
    if (error instanceof NoTable) return undefined;
    throw error;
  }
}

class NoTable extends Error {}

/** A regular expression; equal keys mean equal expressions. */
type Expression = { readonly key: string; readonly isNullable: boolean } & (
  | { readonly kind: 'set'; readonly set: ReadonlySet<string> }
  | { readonly kind: 'sequence'; readonly first: Expression; readonly rest: Expression }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly item: Expression; readonly least: number; readonly most: number }
  | { readonly kind: 'empty' }
);

const EMPTY: Expression = { kind: 'empty', key: '', isNullable: true };
const NOTHING: Expression = { kind: 'choice', key: '(|)', isNullable: false, options: [] };

function sequence(first: Expression, rest: Expression): Expression {
  if (first === NOTHING || rest === EMPTY) return first;
  if (rest === NOTHING || first === EMPTY) return rest;
  if (first.kind === 'sequence') return sequence(first.first, sequence(first.rest, rest));
  const isNullable = first.isNullable && rest.isNullable;
  return { kind: 'sequence', key: short(first.key + rest.key), isNullable, first, rest };
}

function choice(parts: readonly Expression[]): Expression {
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

function repeat(item: Expression, least: number, most: number): Expression {
  if (most === 0 || item === EMPTY) return EMPTY;
  if (least === 1 && most === 1) return item;
  const isNullable = least === 0 || item.isNullable;
  return { kind: 'repeat', key: `(${item.key}){${least},${most}}`, isNullable, item, least, most };
}

function oneOf(characters: readonly string[]): Expression {
  const text = [...characters].sort().join('');
  return { kind: 'set', key: `[${text.replaceAll(/[\\\]]/g, '\\$&')}]`, isNullable: false, set: new Set(characters) };
}

function short(key: string): string {
  if (key.length > LONGEST_KEY) throw new NoTable();
  return key;
}

/** What may follow a character. */
function derivative(expression: Expression, character: string): Expression {
  switch (expression.kind) {
    case 'empty':
      return NOTHING;
    case 'set':
      return expression.set.has(character) ? EMPTY : NOTHING;
    case 'choice':
      return choice(expression.options.map((option) => derivative(option, character)));
    case 'sequence': {
      const { first, rest } = expression;
      const taken = sequence(derivative(first, character), rest);
      return first.isNullable ? choice([taken, derivative(rest, character)]) : taken;
    }
    case 'repeat': {
      const { item, least, most } = expression;
      return sequence(derivative(item, character), repeat(item, Math.max(0, least - 1), most - 1));
    }
  }
}

/** A pattern between `^` and `$`, and all sets of characters in it. */
function parse(tokens: readonly string[]): { body: Expression; alphabet: ReadonlySet<string>[] } {
  const alphabet: ReadonlySet<string>[] = [];
  if (tokens[0] !== '^' || tokens.at(-1) !== '$') throw new NoTable();
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
    if (token === '^' || token === '$') throw new NoTable();
    if (token === '(' || token === '(?:') {
      const group = choice(options());
      at++;
      return group;
    }
    const set = oneOf(charactersOf(token));
    if (set.kind === 'set') alphabet.push(set.set);
    return set;
  };
  const quantified = (item: Expression): Expression => {
    const bounds = boundsOf(inner[at]);
    if (bounds === undefined) return item;
    at++;
    return repeat(item, ...bounds);
  };

  const [body, ...others] = options();
  // `^a|b$` anchors one side of each.
  if (body === undefined || others.length > 0) throw new NoTable();
  return { body, alphabet };
}

function boundsOf(token: string | undefined): [least: number, most: number] | undefined {
  if (token === '*') return [0, Number.POSITIVE_INFINITY];
  if (token === '+') return [1, Number.POSITIVE_INFINITY];
  if (token === '?') return [0, 1];
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(token ?? '') ?? [];
  if (least === undefined) return undefined;
  return [Number(least), comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}

/** The characters of a literal or of a class. */
function charactersOf(token: string): string[] {
  const pattern = new RegExp(`^${token}$`);
  if (token.startsWith('[^') || /[^ -~]/.test(token)) throw new NoTable();
  return ASCII.filter((character) => pattern.test(character));
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** The characters that are in the same sets, by class. */
function classesOf(alphabet: readonly ReadonlySet<string>[]): string[] {
  const classes = new Map<string, string>();
  for (const character of ASCII) {
    const where = alphabet.map((set) => (set.has(character) ? 1 : 0)).join('');
    if (where.includes('1')) classes.set(where, (classes.get(where) ?? '') + character);
  }
  return [...classes.values()];
}

interface State {
  /** What each pattern has left. */
  readonly rest: readonly Expression[];
  readonly next: number[];
}

/** All that may be left to match, in the order in which it is met; first nothing at all, then the whole. */
function explore(bodies: readonly Expression[], classes: string[]): { classes: string[]; states: State[] } {
  const states: State[] = [];
  const known = new Map<string, number>();
  const numberOf = (rest: readonly Expression[]): number => {
    const key = rest.map((expression) => expression.key).join('\n');
    const number = known.get(key) ?? states.length;
    if (number === states.length) {
      if (number >= MOST_STATES * 4) throw new NoTable();
      known.set(key, number);
      states.push({ rest, next: [] });
    }
    return number;
  };
  numberOf(bodies.map(() => NOTHING));
  numberOf(bodies);
  for (const { rest, next } of states) {
    for (const [character] of classes) {
      next.push(numberOf(rest.map((expression) => derivative(expression, character as string))));
    }
  }
  return { classes, states };
}

/** One bit for each pattern that has nothing left to ask. */
function acceptedBy({ rest }: State): number {
  return rest.reduce((bits, { isNullable }, i) => bits | (isNullable ? 1 << i : 0), 0);
}

/** Merges the states that no text tells apart (Moore). */
function minimal({ classes, states }: { classes: string[]; states: State[] }): Automaton {
  let groups = states.map(acceptedBy);
  for (let count = 0, before = -1; count !== before; ) {
    before = count;
    const byLook = new Map<string, number>();
    groups = states.map(({ next }, i) => {
      const look = [groups[i], ...next.map((state) => groups[state])].join();
      const group = byLook.get(look) ?? byLook.size;
      byLook.set(look, group);
      return group;
    });
    count = byLook.size;
  }
  // Groups are numbered as they are met, so that of state 0 is 0.
  const first = [...new Set(groups)].map((group) => states[groups.indexOf(group)] as State);
  if (first.length > MOST_STATES || first.length * (classes.length + 2) > MOST_ROOM) throw new NoTable();
  const others = first.slice(1);
  return {
    classes,
    rows: others.map(({ next }) => next.map((to) => groups[to] as number)),
    start: groups[1] as number,
    accepting: others.map(acceptedBy),
  };
}
