import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { describe } from '../describe.ts';
import type { Details, Path } from '../issue.ts';
import { costOf, MOST_PATH } from '../issues/issue-list.ts';
import { duplicateKey } from '../issues/sentences.ts';
import { circularAlias, missingAnchor, unquotedDate } from '../issues/yaml-sentences.ts';
import type { TextFault } from './document.ts';
import type { Span } from './lines.ts';
import type { YAML } from './yaml-stream.ts';

/*
 * The value of a YAML document, and where its parts stand. The parser's own way to a value looks for each alias through
 * all others, and repeats what is merged for each map that merges it.
 */

/**
 * How many values all aliases of a document may stand for, with what is in them; a long text counts as several. 10,000
 * VIFs that share a network of 400 values fit. A few lines of aliases to lists of aliases stand for more than there is
 * memory.
 */
export const MOST_EXPANDED = 4_000_000;

/** So many characters of a text count as a value: an alias may repeat a long one. */
const CHARACTERS_IN_A_VALUE = 100;

/** Where something stands: its key, if it has one, and itself. */
export interface Found {
  readonly key?: Node | undefined;
  readonly node: Node | undefined;
}

/** Thrown when a document has no value. */
class Refusal extends Error {
  readonly fault: TextFault;

  constructor(node: Node | undefined, details: Details, code: TextFault['code'] = 'not_yaml') {
    super('no value');
    this.fault = { code, path: [], span: spanOf(node), ...details };
  }
}

/** What became of a node that has an anchor. */
interface Made {
  readonly value: unknown;
  /** How many values it stands for. */
  readonly size: number;
}

/** Members by key, as they count: the last of a doubled key, and what is merged only where there is no other. */
type Members = ReadonlyMap<string, Found>;

export class Values {
  /** Doubled keys, and why there is no value, if there is none. */
  readonly faults: TextFault[] = [];
  /** How many doubled keys there are beside those. */
  untold = 0;
  readonly #yaml: YAML;
  readonly #contents: Node | null;
  readonly #anchors = new Map<string, Node>();
  readonly #made = new Map<Node, Made>();
  readonly #targets = new Map<Alias, Node>();
  readonly #members = new Map<YAMLMap, Members>();
  readonly #path: (string | number)[] = [];
  readonly #maxIssues: number;
  #pathRoom = MOST_PATH;
  #size = 0;
  #expanded = 0;

  /** @param maxIssues how many doubled keys to tell at most. */
  constructor(yaml: YAML, contents: Node | null, maxIssues: number) {
    this.#yaml = yaml;
    this.#maxIssues = maxIssues;
    this.#contents = contents;
  }

  /** The value as JSON data, or undefined when there is none. */
  read(): { readonly value: unknown } | undefined {
    try {
      return { value: this.#valueOf(this.#contents) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.faults.push(error.fault);
      return undefined;
    }
  }

  /** What stands at a path, or the last thing on the way there. */
  find(path: Path): Found {
    let found: Found = { node: this.#contents ?? undefined };
    for (const step of path) {
      const node = this.#resolve(found.node);
      if (this.#yaml.isSeq(node)) found = { node: node.items[Number(step)] as Node | undefined };
      else if (this.#yaml.isMap(node)) found = this.#membersOf(node).get(String(step)) ?? { node };
      else break;
    }
    return found;
  }

  #valueOf(node: Node | null | undefined): unknown {
    if (node === null || node === undefined) return null;
    if (this.#yaml.isAlias(node)) return this.#expand(node).value;
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    const before = this.#size++;
    const value = this.#partsOf(node);
    if (node.anchor !== undefined) this.#made.set(node, { value, size: this.#size - before });
    return value;
  }

  #partsOf(node: Scalar | YAMLMap | YAMLSeq): unknown {
    if (this.#yaml.isMap(node)) return this.#mapOf(node);
    if (!this.#yaml.isSeq(node)) return this.#scalarOf(node);
    return node.items.map((item, i) => this.#below(i, item as Node));
  }

  #below(step: string | number, node: Node | null): unknown {
    this.#path.push(step);
    const value = this.#valueOf(node);
    this.#path.pop();
    return value;
  }

  #scalarOf(node: Scalar): unknown {
    const { value } = node;
    if (typeof value === 'string') this.#size += Math.floor(value.length / CHARACTERS_IN_A_VALUE);
    if (value === null || SCALARS.has(typeof value)) return value;
    const expected = 'text, a number, a boolean or null';
    throw new Refusal(node, value instanceof Date ? unquotedDate(expected) : { expected, received: describe(value) });
  }

  /** The node that an alias stands for, which has ended, and its value. */
  #expand(alias: Alias): Made {
    const target = this.#anchors.get(alias.source);
    if (target === undefined) throw new Refusal(alias, missingAnchor(alias.source));
    const made = this.#made.get(target);
    if (made === undefined) throw new Refusal(alias, circularAlias(alias.source));
    this.#targets.set(alias, target);
    this.#size += made.size;
    this.#expanded += made.size;
    if (this.#expanded > MOST_EXPANDED) {
      const expected = `aliases that stand for at most ${MOST_EXPANDED} values`;
      throw new Refusal(alias, { expected, received: 'a document that expands beyond that' }, 'limit_exceeded');
    }
    return made;
  }

  #mapOf(map: YAMLMap): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const seen = new Map<string, Node>();
    for (const { key, value } of map.items as Pair<Node, Node>[]) {
      if (this.#isMerge(key)) {
        this.#merge(object, value);
        continue;
      }
      const name = this.#nameOf(key);
      const first = seen.get(name);
      if (first === undefined) seen.set(name, key);
      else this.#reportDuplicate(name, key, first);
      setOwn(object, name, this.#below(name, value));
    }
    return object;
  }

  #isMerge(key: Node): boolean {
    return this.#yaml.isScalar(key) && typeof key.value === 'symbol';
  }

  #nameOf(key: Node): string {
    const value = this.#yaml.isCollection(key) ? key.items : this.#valueOf(key);
    if (typeof value === 'object' && value !== null)
      throw new Refusal(key, { expected: 'text as a key', received: 'a list or a map' });
    const name = textOf(value);
    this.#size += Math.floor(name.length / CHARACTERS_IN_A_VALUE);
    return name;
  }

  #reportDuplicate(name: string, key: Node, first: Node): void {
    if (this.faults.length >= this.#maxIssues || this.#pathRoom <= 0) {
      this.untold++;
      return;
    }
    const path = [...this.#path, name];
    this.#pathRoom -= costOf(path);
    this.faults.push({
      code: 'duplicate_key',
      path,
      span: spanOf(key),
      first: spanOf(first),
      ...duplicateKey(name),
    });
  }

  /** Adds the members of one map, or of several in a list, that the object has not yet. */
  #merge(object: Record<string, unknown>, node: Node | null): void {
    const merged = this.#below('<<', node);
    for (const source of Array.isArray(merged) ? merged : [merged]) {
      if (typeof source !== 'object' || source === null || Array.isArray(source)) {
        const expected = 'a map, or a list of maps, to merge';
        throw new Refusal(node ?? undefined, { expected, received: describe(source) });
      }
      for (const [name, value] of Object.entries(source)) {
        if (!Object.hasOwn(object, name)) setOwn(object, name, value);
      }
    }
  }

  #membersOf(map: YAMLMap): Members {
    const known = this.#members.get(map);
    if (known !== undefined) return known;
    const members = new Map<string, Found>();
    for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
      if (this.#isMerge(key)) this.#addMerged(members, value);
      else members.set(this.#keyText(key), { key, node: value ?? key });
    }
    this.#members.set(map, members);
    return members;
  }

  /** Members that are merged stand where they were written. */
  #addMerged(members: Map<string, Found>, node: Node | null): void {
    const source = this.#resolve(node ?? undefined);
    for (const item of this.#yaml.isSeq(source) ? source.items : [source]) {
      const map = this.#resolve(item as Node);
      if (!this.#yaml.isMap(map)) continue;
      for (const [name, found] of this.#membersOf(map)) if (!members.has(name)) members.set(name, found);
    }
  }

  #keyText(key: Node): string {
    const scalar = this.#resolve(key);
    return textOf(this.#yaml.isScalar(scalar) ? scalar.value : null);
  }

  #resolve(node: Node | undefined): Node | undefined {
    return this.#yaml.isAlias(node) ? this.#targets.get(node) : node;
  }
}

const SCALARS: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

/** A key as JSON has it. */
function textOf(key: unknown): string {
  if (typeof key === 'string') return key;
  return typeof key === 'number' || typeof key === 'boolean' ? String(key) : '';
}

/** Sets a member as `JSON.parse` does, whatever its name. */
function setOwn(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

/** Where a node begins and ends. */
export function spanOf(node: Node | undefined): Span | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
