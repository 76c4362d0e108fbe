import type { Document, Node, Pair, Scalar, YAMLMap, YAMLParseError, YAMLSeq } from 'yaml';
import { describe, escapeInvisible, keyName, shorten } from '../describe.ts';
import { MOST_ISSUES, type Path } from '../issue.ts';
import { type TextDocument, type TextFault, tooManyDuplicates, unreadable } from './document.ts';
import type { Span } from './lines.ts';

/*
 * YAML 1.2 by the `yaml` package, which is loaded when the first YAML text arrives. It reports doubled keys and limits
 * what aliases may expand to.
 */

type YAML = typeof import('yaml');

const LONGEST_SENTENCE = 200;

/** More than anybody writes; a few lines of nested aliases can stand for more values than fit into memory. */
const MAX_ALIASES = 100;

/** Reads all documents of a YAML text. Empty ones, as after a last `---`, do not count. */
export async function readYAML(text: string): Promise<TextDocument[]> {
  const yaml = await import('yaml');
  const all = yaml.parseAllDocuments(text, { merge: true, prettyErrors: false, logLevel: 'silent' });
  const documents = [...all].filter(({ contents, errors }) => errors.length > 0 || !isNothing(contents));
  if (documents.length > 0) return documents.map((document) => readDocument(yaml, document));
  const span = { start: 0, end: 0 };
  return [unreadable({ code: 'not_yaml', path: [], span, expected: 'a YAML document', received: 'an empty text' })];
}

/** Whether there is no node at all, or only the null that stands for what is missing behind `---`. */
function isNothing(contents: Node | null): boolean {
  return contents === null || (contents.range?.[0] === contents.range?.[1] && contents.tag === undefined);
}

function readDocument(yaml: YAML, document: Document.Parsed): TextDocument {
  // Behind the first fault of syntax, the parser only guesses.
  const syntax = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (syntax !== undefined) return unreadable(syntaxFault(syntax));
  const index = new Index(yaml);
  const faults = duplicateKeys(yaml, document, index);
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    const at = (path: Path) => find(yaml, document, index, path);
    return {
      value,
      isReadable: true,
      faults,
      placesOf: (wanted) =>
        wanted.map(({ path, ofKey }) => {
          const { key, node } = at(path);
          return spanOf(ofKey && key !== undefined ? key : node)?.start;
        }),
      bareTextAt: (path) => {
        const { node } = at(path);
        return yaml.isScalar(node) && node.type === 'PLAIN' && typeof node.value !== 'string' ? node.source : undefined;
      },
    };
  } catch (error) {
    return unreadable(...faults, valueFault(yaml, document, error));
  }
}

function syntaxFault({ code, message, pos: [start, end] }: YAMLParseError): TextFault {
  const place = { code: 'not_yaml', path: [], span: { start, end } } as const;
  if (code === 'TAB_AS_INDENT') return { ...place, expected: 'spaces as indentation', received: 'a tab' };
  return { ...place, expected: 'YAML', received: somethingElse(message) };
}

/** Why a document that was parsed has no value. */
function valueFault(yaml: YAML, document: Document.Parsed, error: unknown): TextFault {
  const message = error instanceof Error ? error.message : describe(error);
  const path: Path = [];
  if (message.startsWith('Excessive alias count')) {
    const expected = `aliases that stand for at most ${MAX_ALIASES} values each`;
    return { code: 'limit_exceeded', path, span: undefined, expected, received: 'a document that expands beyond that' };
  }
  if (error instanceof RangeError) {
    const received = 'one that is nested too deeply to read';
    return { code: 'limit_exceeded', path, span: undefined, expected: 'a document of less depth', received };
  }
  let span: Span | undefined;
  yaml.visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      span = spanOf(alias);
      return yaml.visit.BREAK;
    },
  });
  return { code: 'not_yaml', path, span, expected: 'YAML', received: somethingElse(message) };
}

/** Where the parts of maps and lists are: to look for each anew would take as long as they have parts. */
class Index {
  readonly #yaml: YAML;
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, readonly Pair[]>>();
  readonly #positions = new Map<YAMLSeq, ReadonlyMap<unknown, number>>();

  constructor(yaml: YAML) {
    this.#yaml = yaml;
  }

  /** All members of a map that have one key, in their order. */
  pairsOf(map: YAMLMap, name: string): readonly Pair[] {
    let byName = this.#pairs.get(map);
    if (byName === undefined) {
      byName = this.#byName(map);
      this.#pairs.set(map, byName);
    }
    return byName.get(name) ?? [];
  }

  /** Which item of a list a node is. */
  positionIn(list: YAMLSeq, item: Node): number {
    let positions = this.#positions.get(list);
    if (positions === undefined) {
      positions = new Map(list.items.map((node, i) => [node, i]));
      this.#positions.set(list, positions);
    }
    return positions.get(item) ?? -1;
  }

  #byName({ items }: YAMLMap): Map<string, Pair[]> {
    const byName = new Map<string, Pair[]>();
    for (const pair of items) {
      if (!this.#yaml.isScalar(pair.key)) continue;
      const name = keyText(pair.key);
      const pairs = byName.get(name);
      if (pairs === undefined) byName.set(name, [pair]);
      else pairs.push(pair);
    }
    return byName;
  }
}

/** A key as text; the value of a merging key is a symbol. */
function keyText({ value, source }: Scalar): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : (source ?? '');
}

/** The doubled keys of a document: the parser tells their places only, and one visit finds all of their paths. */
function duplicateKeys(yaml: YAML, document: Document.Parsed, index: Index): TextFault[] {
  const fault = { code: 'duplicate_key', expected: 'each key once' } as const;
  const told = document.errors.slice(0, MOST_ISSUES);
  const faults = new Map<number, TextFault>();
  for (const { pos } of told) {
    const [start, end] = pos;
    faults.set(start, { ...fault, path: [], span: { start, end }, received: 'one again' });
  }
  if (told.length === 0) return [];
  yaml.visit(document, {
    Pair(_, { key }, ancestors) {
      const start = yaml.isScalar(key) ? key.range?.[0] : undefined;
      if (!yaml.isScalar(key) || start === undefined || !faults.has(start)) return;
      const name = keyText(key);
      const [first] = index.pairsOf(ancestors.at(-1) as YAMLMap, name);
      faults.set(start, {
        ...fault,
        path: [...pathOf(yaml, index, ancestors as Node[]), name],
        span: spanOf(key),
        first: spanOf(first?.key as Node),
        received: `${keyName(name)} again`,
      });
    },
  });
  return [...faults.values(), ...(told.length < document.errors.length ? [tooManyDuplicates()] : [])];
}

function pathOf(yaml: YAML, index: Index, ancestors: readonly Node[]): Path {
  const steps: (string | number)[] = [];
  ancestors.forEach((ancestor, i) => {
    const child = ancestors[i + 1];
    if (yaml.isPair(ancestor)) steps.push(yaml.isScalar(ancestor.key) ? keyText(ancestor.key) : '');
    else if (yaml.isSeq(ancestor) && child !== undefined) steps.push(index.positionIn(ancestor, child));
  });
  return steps;
}

interface Found {
  readonly key?: Node | undefined;
  readonly node: Node | undefined;
}

function find(yaml: YAML, document: Document.Parsed, index: Index, path: Path): Found {
  let found: Found = { node: document.contents ?? undefined };
  for (const step of path) {
    const node = resolve(yaml, document, found.node);
    if (yaml.isSeq(node)) found = { node: node.items[Number(step)] as Node | undefined };
    else if (yaml.isMap(node)) found = member(yaml, document, index, node, String(step)) ?? { node };
    else break;
  }
  return found;
}

/** A member by its key, the last of several as in the value; keys that `<<` merges in stand where they were written. */
function member(yaml: YAML, document: Document.Parsed, index: Index, map: YAMLMap, name: string): Found | undefined {
  const pair = index.pairsOf(map, name).at(-1);
  if (pair !== undefined) return { key: pair.key as Node, node: (pair.value ?? pair.key) as Node };
  const merged = index.pairsOf(map, '<<').find(({ key }) => yaml.isScalar(key) && key.source === '<<')?.value;
  const source = resolve(yaml, document, merged as Node | undefined);
  const maps = (yaml.isSeq(source) ? source.items : [source]).map((node) => resolve(yaml, document, node as Node));
  for (const node of maps) {
    const found = yaml.isMap(node) ? member(yaml, document, index, node, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function resolve(yaml: YAML, document: Document.Parsed, node: Node | undefined): Node | undefined {
  return yaml.isAlias(node) ? node.resolve(document) : node;
}

function spanOf(node: Node | undefined): Span | undefined {
  const range = node?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function somethingElse(message: string): string {
  // The library's sentences quote the text.
  return `something else (${escapeInvisible(shorten(message.split('\n')[0]?.trim() ?? '', LONGEST_SENTENCE))})`;
}
