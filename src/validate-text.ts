import { checkMode, checkOptions, type Form, JUDGES, type Mode, type ObjectName, read, type ValueOf } from './api.ts';
import { describe, isPlainObject } from './describe.ts';
import { type Issue, MOST_ISSUES, makeIssue, type Path, tooManyIssues } from './issue.ts';
import { type Lookup, osvif } from './lookup.ts';
import { type TextDocument, unreadable } from './text/document.ts';
import { readJSON } from './text/json-document.ts';
import { Lines, type Position } from './text/lines.ts';
import { type NDJSONLine, readNDJSON } from './text/ndjson.ts';
import type { NameOf, OwnTypes, Types } from './types.ts';
import { checkOptionNames, type OptionNames } from './validate/options.ts';

/** Notations of a text. NDJSON is one JSON document on each line. */
export const INPUTS = ['json', 'ndjson', 'yaml'] as const;
export type Input = (typeof INPUTS)[number];

/** How to read a text. */
export interface TextOptions<N extends string = ObjectName, F extends Form = Form> {
  /** By default JSON. */
  readonly input?: Input | undefined;
  /** By default told from each document: the keys of a primitive begin with `versioned_object.`. */
  readonly form?: F | undefined;
  /** How to read primitives; configs are always read strictly, since os-vif knows none. */
  readonly mode?: Mode | undefined;
  /** The object that each document has to be, or to descend from. */
  readonly expect?: N | undefined;
  /** Name of the text, such as a file, for its issues. */
  readonly source?: string | undefined;
}

const OPTIONS: OptionNames<TextOptions> = { input: true, form: true, mode: true, expect: true, source: true };

/** Which document it is, and what there is to say about it. */
interface DocumentFacts {
  readonly source?: string;
  /** Which document of the text it is, from 0. */
  readonly index: number;
  /** The 1-based line of an NDJSON document. */
  readonly line?: number;
  /** Name of the object, if it has one that exists. */
  readonly object: string | null;
  /** Version of a primitive's object. */
  readonly version: string | null;
  /** Every fault; of a valid document, the warnings of reading it. */
  readonly issues: readonly Issue[];
}

/** A valid document in one form. */
export interface ValidDocument<F extends Form, V> extends DocumentFacts {
  readonly valid: true;
  readonly form: F;
  /** The document; in coerce mode, what os-vif would write after reading it. */
  readonly value: V;
}

/** A document with faults. */
export interface InvalidDocument extends DocumentFacts {
  readonly valid: false;
  /** Null when the text could not be read. */
  readonly form: Form | null;
  readonly value?: undefined;
}

/** What a valid document of a form holds: one object, or as a config also an array of them. */
type DocumentOf<F extends Form, N extends string, T extends Types> = F extends 'config'
  ? ValidDocument<'config', ValueOf<'config', N & NameOf<T>, T> | ValueOf<'config', N & NameOf<T>, T>[]>
  : ValidDocument<'primitive', ValueOf<'primitive', N & NameOf<T>, T>>;

/**
 * What there is to say about one document of a text. `valid` tells whether it has a value, and `form` which; with a name,
 * the value is of that object or of one that extends it.
 */
export type DocumentResult<N extends string = ObjectName, F extends Form = Form, T extends Types = OwnTypes> =
  | DocumentOf<F, N, T>
  | InvalidDocument;

/** `validateText` of the entry points, at once. */
export async function validateText<N extends ObjectName = ObjectName, F extends Form = Form>(
  text: string,
  options: TextOptions<N, F> = {},
): Promise<DocumentResult<N, F>[]> {
  return validateTextWith(osvif, text, options);
}

/** `validateText`, of the objects that `lookup` knows. */
export async function validateTextWith<T extends Types, N extends string, F extends Form>(
  lookup: Lookup<T>,
  text: string,
  options: TextOptions<N, F> = {},
): Promise<DocumentResult<N, F, T>[]> {
  if (typeof text !== 'string') throw new RangeError(`Expected a text, received ${describe(text)}.`);
  checkOptionNames<TextOptions>(OPTIONS, options);
  const { input = 'json', form = 'primitive', mode = 'strict', expect, source = '' } = options;
  checkOptions(lookup, form, expect);
  checkMode('primitive', mode);
  if (!INPUTS.includes(input))
    throw new RangeError(`Expected one of the inputs ${INPUTS.join(', ')}, received ${describe(input)}.`);
  if (typeof source !== 'string')
    throw new RangeError(`Expected a string as \`source\`, received ${describe(source)}.`);
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const typed = (result: DocumentResult) => result as DocumentResult<N, F, T>;
  if (input === 'ndjson') return readNDJSON(body).map((line, i) => typed(judgeLine(lookup, line, i, options)));
  const documents = input === 'yaml' ? await readYAML(body) : [readJSON(body)];
  // One after the other: what was parsed of a document takes many times the room of its text.
  const results: DocumentResult<N, F, T>[] = [];
  const linesOf = onceFor(body);
  for (const document of documents) results.push(typed(judge(lookup, linesOf, document, results.length, options)));
  return results;
}

/** Most programs never see YAML, so neither its reader nor its parser is loaded before the first text in it. */
async function readYAML(text: string): Promise<Iterable<TextDocument>> {
  return (await import('./text/yaml.ts')).readYAML(text);
}

/** Judges one line of an NDJSON text; `index` tells which of the text's documents it is, from 0. */
export function judgeLine(
  lookup: Lookup,
  line: NDJSONLine,
  index: number,
  options: TextOptions<string>,
): DocumentResult {
  const document = line.fault === undefined ? readJSON(line.text) : unreadable(line.fault);
  return judge(lookup, undefined, document, index, options, line.number);
}

/** The lines of a text, which is looked through once, and only when one of its documents has a fault. */
function onceFor(text: string): () => Lines {
  let lines: Lines | undefined;
  return () => {
    lines ??= new Lines(text);
    return lines;
  };
}

type Draft = { -readonly [K in keyof DocumentFacts]?: DocumentFacts[K] } & {
  valid?: boolean;
  form?: Form | null;
  value?: unknown;
};

function judge(
  lookup: Lookup,
  linesOf: (() => Lines) | undefined,
  document: TextDocument,
  index: number,
  options: TextOptions<string>,
  line?: number,
): DocumentResult {
  const { isReadable, faults } = document;
  const { source } = options;
  const form = options.form ?? formOf(document.value);
  const { value, issues: found } = isReadable
    ? readDocument(lookup, document, form, options)
    : { value: undefined, issues: [] };
  const hasIssues = faults.length > 0 || found.length > 0;
  // Bit by bit: a literal that spreads what may be absent costs about as much as to parse the document.
  const result: Draft = {};
  if (source !== undefined) result.source = source;
  result.index = index;
  if (line !== undefined) result.line = line;
  result.valid = !hasIssues || (faults.length === 0 && found.every(({ severity }) => severity === 'warning'));
  result.form = isReadable ? form : null;
  result.object = nameOf(lookup, document.value, form);
  result.version = versionOf(document.value, form);
  result.issues = hasIssues ? new Places(linesOf, source, line).located(document, found) : [];
  if (result.valid) result.value = value;
  return result as DocumentResult;
}

/** The value of a document, and what there is to say about it: faults, or the warnings of coerce reading. */
function readDocument(
  lookup: Lookup,
  document: TextDocument,
  form: Form,
  options: TextOptions<string>,
): { value: unknown; issues: readonly Issue[] } {
  const { value } = document;
  if (form === 'config' || options.mode !== 'coerce')
    return { value, issues: issuesOf(lookup, document, form, options.expect) };
  const result = read(lookup, value, form, 'coerce', options.expect);
  return result.success
    ? { value: result.value, issues: result.warnings }
    : { value: undefined, issues: result.issues };
}

/** Which form a document is most likely meant to have. */
export function formOf(value: unknown): Form {
  if (Array.isArray(value)) return 'config';
  return isPlainObject(value) && !Object.keys(value).some((key) => key.startsWith('versioned'))
    ? 'config'
    : 'primitive';
}

function issuesOf(lookup: Lookup, document: TextDocument, form: Form, expect?: string): readonly Issue[] {
  const { value, bareTextAt } = document;
  if (form === 'primitive' || !Array.isArray(value)) return JUDGES[form].issues(lookup, value, { expect, bareTextAt });
  const issues: Issue[] = [];
  for (const [i, item] of value.entries()) {
    const options = { expect, bareTextAt: (path: Path) => bareTextAt([i, ...path]) };
    for (const issue of JUDGES.config.issues(lookup, item, options)) {
      if (issues.length === MOST_ISSUES) return [...issues, tooManyIssues()];
      issues.push({ ...issue, path: [i, ...issue.path], pointer: `/${i}${issue.pointer}` });
    }
  }
  return issues;
}

/** Where a key itself is the fault, or what it leads to lacks one, it is the place to look at. */
function isAtKey({ code }: Issue): boolean {
  return code === 'unknown_key' || code === 'field_not_in_version' || code === 'missing_key';
}

/** Gives issues their lines and columns; made only for a document that has some. */
class Places {
  readonly #source: string | undefined;
  readonly #positionOf: (offset: number) => Position;

  /** @param line the number of the one line that the text is, where it has no others. */
  constructor(linesOf: (() => Lines) | undefined, source: string | undefined, line: number | undefined) {
    this.#source = source;
    const lines = linesOf?.();
    this.#positionOf = (offset) => lines?.positionOf(offset) ?? { line: line ?? 1, column: offset + 1 };
  }

  located({ faults, placesOf }: TextDocument, issues: readonly Issue[]): Issue[] {
    const ofText = faults.map(({ code, path, span, first, ...details }) => {
      const note = first === undefined ? details.note : `first on line ${this.#positionOf(first.start).line}`;
      return this.#at(makeIssue(code, path, { ...details, note }), span?.start);
    });
    if (issues.length === 0) return ofText;
    const places = placesOf(issues.map((issue) => ({ path: issue.path, ofKey: isAtKey(issue) })));
    return [...ofText, ...issues.map((issue, i) => this.#at(issue, places[i]))];
  }

  #at(issue: Issue, start: number | undefined): Issue {
    const placed: { -readonly [K in keyof Issue]: Issue[K] } = { ...issue };
    if (this.#source !== undefined) placed.source = this.#source;
    return start === undefined ? placed : Object.assign(placed, this.#positionOf(start));
  }
}

function nameOf(lookup: Lookup, value: unknown, form: Form): string | null {
  if (!isPlainObject(value)) return null;
  const name = form === 'config' ? value.type : value['versioned_object.name'];
  return lookup.find(name) === undefined ? null : (name as string);
}

function versionOf(value: unknown, form: Form): string | null {
  if (!isPlainObject(value) || form === 'config') return null;
  const version = value['versioned_object.version'];
  return typeof version === 'string' ? version : null;
}
