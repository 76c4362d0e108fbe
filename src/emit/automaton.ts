import {
  ASCII,
  choice,
  EMPTY,
  type Expression,
  ifBetter,
  NOTHING,
  NoBetterCode,
  parse,
  repeat,
  sequence,
} from './expression.ts';

/*
 * A pattern as a table: what state a text is in after a character, and whether it may end there. A table takes one step for
 * each character, whatever the text; for a pattern with choices, that is half the time of V8's and of a scanner by hand.
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

/** The table of some patterns, or undefined where one matches parts of texts, has no small table, or is not for ASCII. */
export function automatonOf(...patterns: readonly RegExp[]): Automaton | undefined {
  return ifBetter(() => {
    const parsed = patterns.map(parse);
    const classes = classesOf(parsed.flatMap(({ alphabet }) => alphabet));
    const states = explore(
      parsed.map(({ body }) => body),
      classes,
    );
    return alike(minimal(states));
  });
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
      if (number >= MOST_STATES * 4) throw new NoBetterCode();
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
  if (first.length > MOST_STATES || first.length * (classes.length + 2) > MOST_ROOM) throw new NoBetterCode();
  const others = first.slice(1);
  return {
    classes,
    rows: others.map(({ next }) => next.map((to) => groups[to] as number)),
    start: groups[1] as number,
    accepting: others.map(acceptedBy),
  };
}

/** Puts states next to each other whose rows look alike, so that the table takes less room when it is compressed. */
function alike({ classes, rows, start, accepting }: Automaton): Automaton {
  const looks = rows.map((row, i) => [...row.map((to) => row.indexOf(to)), accepting[i]].join());
  const order = [...rows.keys()].sort((a, b) => compare(looks[a] as string, looks[b] as string) || a - b);
  const renumbered = [0, ...rows.map((_, i) => order.indexOf(i) + 1)];
  return {
    classes,
    rows: order.map((i) => (rows[i] as number[]).map((to) => renumbered[to] as number)),
    start: renumbered[start] as number,
    accepting: order.map((i) => accepting[i] as number),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
