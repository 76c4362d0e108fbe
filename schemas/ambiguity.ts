import { type PatternFault, tokensOf } from './pattern.ts';

/*
 * Whether a portable pattern takes linear time on any text. An engine that goes back to try another way, as those of
 * ECMAScript, Python and Java do, tries all ways in which the pattern can read the beginning of a text. So all ways are
 * followed at once, character by character, in the engine's order: a way that matches ends all behind it. Where no text
 * has more than a hundred ways at any character, an engine takes at most a hundred steps for each. As long as that holds,
 * there are only so many sets of ways, and all of them are looked at, those with most ways first.
 */

/** How many ways a text may have. The patterns of os-vif have less than ten. */
const MAX_WAYS = 100;
/** How much is looked at before a pattern counts as too large, which takes about a tenth of a second. */
const MAX_STEPS = 1_000_000;
const MAX_NODES = 20_000;
/** How much of a text is shown that has too many ways. */
const SHOWN = 10;

const INSTEAD =
  'end each repetition with a character that it cannot read itself, such as the dot in /^[0-9]+(?:[.][0-9]+)*$/';

/** A place in the pattern, with what comes next. The way that an engine tries first is the first. */
type Node =
  | { readonly kind: 'read'; readonly token: string; readonly next: number }
  | { readonly kind: 'branch'; readonly to: readonly number[] }
  | {
      readonly kind: 'loop';
      readonly loop: object;
      readonly isFirst: boolean;
      readonly body: number;
      readonly next: number;
    }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'match' };

class TooManyWays extends Error {}
class TooLarge extends Error {}

/** What keeps a portable pattern from taking linear time, and what to write instead; undefined where nothing does. */
export function ambiguityFault(regex: RegExp): PatternFault | undefined {
  try {
    return new Exploration(nodesOf(regex), charactersFor(regex)).fault(regex);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return {
      received: `the pattern ${regex}, which is too large to prove that it takes linear time`,
      instead: 'write it with fewer repetitions',
    };
  }
}

interface Program {
  readonly nodes: readonly Node[];
  readonly entry: number;
}

/** All ways in which some text can be read so far, by the places that read the next character, first tried first. */
interface Ways {
  readonly places: readonly number[];
  /** Whether a match may still start at the next character: none before has ended. */
  readonly isSearching: boolean;
  readonly before: Ways | undefined;
  readonly character: string;
}

class Exploration {
  readonly #nodes: readonly Node[];
  readonly #entry: number;
  readonly #characters: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #known = new Set<string>();
  /** What is to be looked at, by the number of ways. */
  readonly #open: Ways[][] = Array.from({ length: MAX_WAYS + 1 }, () => []);
  #steps = 0;

  constructor({ nodes, entry }: Program, characters: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#nodes = nodes;
    this.#entry = entry;
    this.#characters = characters;
  }

  fault(regex: RegExp): PatternFault | undefined {
    let ways: Ways | undefined;
    let next = '';
    try {
      this.#add(this.#ways([], true, true, undefined, ''));
      for (ways = this.#mostWays(); ways !== undefined; ways = this.#mostWays()) {
        for (const [character, tokens] of this.#characters) {
          next = character;
          this.#add(this.#after(ways, character, tokens));
        }
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof TooManyWays)) throw error;
      return this.#described(regex, ways, next);
    }
  }

  #described(regex: RegExp, ways: Ways | undefined, next: string): PatternFault {
    const text = textOf(ways) + next;
    const shown = JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
    const received = `the pattern ${regex}, which can read ${shown} in more than ${MAX_WAYS} ways`;
    return { received, instead: this.#isAnchored() ? INSTEAD : `start it with ^, and ${INSTEAD}` };
  }

  #isAnchored(): boolean {
    try {
      return this.#ways([], true, false, undefined, '').places.length === 0;
    } catch {
      return false;
    }
  }

  #add(ways: Ways): void {
    const key = `${ways.places.join()} ${ways.isSearching}`;
    if (this.#known.has(key)) return;
    this.#known.add(key);
    (this.#open[ways.places.length] as Ways[]).push(ways);
  }

  #mostWays(): Ways | undefined {
    return this.#open.findLast((some) => some.length > 0)?.pop();
  }

  #after(ways: Ways, character: string, tokens: ReadonlySet<string>): Ways {
    const starts: number[] = [];
    for (const place of ways.places) {
      this.#count();
      const node = this.#nodes[place] as Extract<Node, { kind: 'read' }>;
      if (tokens.has(node.token)) starts.push(node.next);
    }
    return this.#ways(starts, ways.isSearching, false, ways, character);
  }

  /** The ways that go on from some places, and from the entry where a match may start. */
  #ways(
    from: readonly number[],
    isSearching: boolean,
    isStart: boolean,
    before: Ways | undefined,
    character: string,
  ): Ways {
    const places: number[] = [];
    const starts = isSearching ? [...from, this.#entry] : from;
    const isMatched = starts.some((start) => this.#follow(start, isStart, places, new Set()));
    return { places, isSearching: isSearching && !isMatched, before, character };
  }

  /**
   * Collects the places that read next; whether a way ends in a match, so that no way behind it is tried.
   *
   * @param begun the loops in which a round has begun that has read nothing yet.
   */
  #follow(at: number, isStart: boolean, places: number[], begun: ReadonlySet<object>): boolean {
    this.#count();
    const node = this.#nodes[at] as Node;
    switch (node.kind) {
      case 'match':
        return true;
      case 'end':
        return false;
      case 'start':
        return isStart && this.#follow(node.next, isStart, places, begun);
      case 'read':
        places.push(at);
        if (places.length > MAX_WAYS) throw new TooManyWays();
        return false;
      case 'branch':
        return node.to.some((to) => this.#follow(to, isStart, places, begun));
      case 'loop': {
        // A round that reads nothing is none.
        if (!node.isFirst && begun.has(node.loop)) return false;
        const inside = new Set(begun).add(node.loop);
        if (this.#follow(node.body, isStart, places, inside)) return true;
        const outside = new Set(begun);
        outside.delete(node.loop);
        return this.#follow(node.next, isStart, places, outside);
      }
    }
  }

  #count(): void {
    this.#steps++;
    if (this.#steps > MAX_STEPS) throw new TooLarge();
  }
}

function textOf(ways: Ways | undefined): string {
  let text = '';
  for (let at = ways; at !== undefined; at = at.before) text = at.character + text;
  return text;
}

/** One character for each set of literals and classes that characters can match, with that set. */
function charactersFor(regex: RegExp): ReadonlyMap<string, ReadonlySet<string>> {
  const tokens = [...new Set(tokensOf(regex))].filter((token) => /^(?:\\.|\[.+|[^()|^$*+?{\\])$/su.test(token));
  const patterns = tokens.map((token) => [token, new RegExp(`^${token}$`, 'u')] as const);
  const bySet = new Map<string, [string, ReadonlySet<string>]>();
  for (const character of candidates(tokens)) {
    const set = new Set(patterns.filter(([, pattern]) => pattern.test(character)).map(([token]) => token));
    const key = [...set].join('\n');
    if (!bySet.has(key)) bySet.set(key, [character, set]);
  }
  return new Map(bySet.values());
}

/** What ASCII shows, letters first, and the ends of all ranges in some tokens with their neighbours. */
function candidates(tokens: readonly string[]): Iterable<string> {
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(((i + 65) % 95) + 32));
  const ends = tokens.flatMap((token) => [...token].map((character) => character.codePointAt(0) as number));
  const others = ends.flatMap((end) => [end - 1, end, end + 1]).filter((code) => code >= 0 && code <= 0x10ffff);
  return new Set([...ascii, ...others.map((code) => String.fromCodePoint(code))]);
}

/** The places of a pattern, from its end to its start. */
function nodesOf(regex: RegExp): Program {
  const tokens = tokensOf(regex);
  const nodes: Node[] = [{ kind: 'match' }];
  let at = 0;

  const add = (node: Node): number => {
    if (nodes.length >= MAX_NODES) throw new TooLarge();
    return nodes.push(node) - 1;
  };
  type Part = (next: number) => number;

  const options = (): Part => {
    const all = [branch()];
    while (tokens[at] === '|') {
      at++;
      all.push(branch());
    }
    return all.length === 1 ? (all[0] as Part) : (next) => add({ kind: 'branch', to: all.map((part) => part(next)) });
  };
  const branch = (): Part => {
    const parts: Part[] = [];
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') parts.push(quantified(atom()));
    return (next) => parts.reduceRight((rest, part) => part(rest), next);
  };
  const atom = (): Part => {
    const token = tokens[at++] as string;
    if (token === '^') return (next) => add({ kind: 'start', next });
    if (token === '$') return (next) => add({ kind: 'end', next });
    if (token !== '(' && token !== '(?:') return (next) => add({ kind: 'read', token, next });
    const group = options();
    at++;
    return group;
  };
  const quantified = (part: Part): Part => {
    const bounds = boundsOf(tokens[at]);
    if (bounds === undefined) return part;
    at++;
    return (next) => repeated(part, ...bounds, next);
  };
  const repeated = (part: Part, least: number, most: number, next: number): number => {
    let entry = next;
    if (most === Number.POSITIVE_INFINITY) {
      const loop = {};
      const again = add({ kind: 'match' });
      const body = part(again);
      nodes[again] = { kind: 'loop', loop, isFirst: false, body, next };
      entry = add({ kind: 'loop', loop, isFirst: true, body, next });
    }
    for (let left = most - least; left > 0 && left < Number.POSITIVE_INFINITY; left--) {
      entry = add({ kind: 'branch', to: [part(entry), next] });
    }
    for (let left = least; left > 0; left--) entry = part(entry);
    return entry;
  };

  const whole = options();
  return { entry: whole(0), nodes };
}

function boundsOf(token: string | undefined): [least: number, most: number] | undefined {
  if (token === '*') return [0, Number.POSITIVE_INFINITY];
  if (token === '+') return [1, Number.POSITIVE_INFINITY];
  if (token === '?') return [0, 1];
  const [, least, comma, most] = /^\{([0-9]+)(?:(,)([0-9]*))?\}$/.exec(token ?? '') ?? [];
  if (least === undefined) return undefined;
  if (comma === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}
