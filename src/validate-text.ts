import {
  checkMaxIssues,
  checkMode,
  checkOptions,
  type Form,
  JUDGES,
  type Mode,
  type ObjectName,
  read,
  type ValueOf,
} from './api.ts';
import { describe, isPlainObject } from './describe.ts';
import { type Details, type Issue, makeIssue, type Path } from './issue.ts';
import { internalError } from './issues/internal-error.ts';
import { DEFAULT_MAX_ISSUES, endOf, MOST_MAX_ISSUES } from './issues/issue-list.ts';
import { type Audience, duplicateKey, inputAdvice } from './issues/sentences.ts';
import { NO_ISSUES } from './judge.ts';
import { type Lookup, osvif } from './lookup.ts';
import { type TextDocument, type TextFault, unreadable } from './text/document.ts';
import { readJSON } from './text/json-document.ts';
import { Lines, type Position } from './text/lines.ts';
import { type NDJSONLine, readNDJSON } from './text/ndjson.ts';
import { numberIn, withWritten } from './text/written-number.ts';
import type { NameOf, OwnTypes, Types } from './types.ts';
import { checkOptionNames, type OptionNames } from './validate/options.ts';

/** Notations of a text. NDJSON is one JSON document on each line. */
export const INPUTS = ['json', 'ndjson', 'yaml'] as const;
/** The notation of a text. */
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
  /** How many issues of each document to tell at most, from 1 to 100,000; by default 1,000. */
  readonly maxIssues?: number | undefined;
  /** Name of the text, such as a file, for its issues. */
  readonly source?: string | undefined;
}

const OPTIONS: OptionNames<TextOptions> = {
  input: true,
  form: true,
  mode: true,
  expect: true,
  maxIssues: true,
  source: true,
};

/** `TextOptions`, and what only commands ask for. */
export interface ReadOptions extends TextOptions<string> {
  /** Whether configs may lack required fields, as those that were primitives before. */
  readonly isPartial?: boolean | undefined;
  /** Gets what was thrown where osvif failed on a document, whose result says so. */
  readonly onFailure?: OnFailure | undefined;
  /** Who reads the messages; by default callers of the library. */
  readonly audience?: Audience | undefined;
}

/** Gets what was thrown where osvif failed on a document. */
export type OnFailure = (error: unknown) => void;

/** Which document it is, and what there is to say about it. */
interface DocumentFacts {
  readonly source?: string;
  /** Which document of the text it is, from 0. All items of an array on one NDJSON line have the index of that line. */
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
  /** Null when the text could not be read, or osvif failed on it (`internal_error`). */
  readonly form: Form | null;
  readonly value?: undefined;
}

/** A valid document, of each form that it may have. */
type DocumentOf<F extends Form, N extends string, T extends Types> = F extends Form
  ? ValidDocument<F, ValueOf<F, N & NameOf<T>, T>>
  : never;

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
  const { input = 'json', form = 'primitive', mode = 'strict', expect, maxIssues, source = '' } = options;
  checkOptions(lookup, form, expect);
  checkMode('primitive', mode);
  checkMaxIssues(maxIssues);
  if (!INPUTS.includes(input))
    throw new RangeError(`Expected one of the inputs ${INPUTS.join(', ')}, received ${describe(input)}.`);
  if (typeof source !== 'string')
    throw new RangeError(`Expected a string as \`source\`, received ${describe(source)}.`);
  return (await judgeText(lookup, text, options)) as DocumentResult<N, F, T>[];
}

/** Validates every document of a text. Its options are not checked. */
export async function judgeText(lookup: Lookup, text: string, options: ReadOptions): Promise<DocumentResult[]> {
  const { input = 'json', maxIssues } = options;
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (input === 'ndjson') return readNDJSON(body).flatMap((line, i) => judgeLine(lookup, line, i, options));
  try {
    return judgeDocuments(lookup, body, await readDocuments(body, input, maxIssues), options);
  } catch (error) {
    // Where a file of the parser cannot be opened, the text is not the reason.
    if (isSystemError(error)) throw error;
    return [failedResult(error, { source: options.source, index: 0 }, options.onFailure)];
  }
}

/** Whether the system refused a call, such as to open a file. */
export function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Where a document stands. */
type DocumentPlace = { readonly [K in 'source' | 'index' | 'line']?: DocumentResult[K] | undefined };

/** The result of a document on which osvif failed. */
export function failedResult(error: unknown, place: DocumentPlace, onFailure?: OnFailure): InvalidDocument {
  onFailure?.(error);
  const { source, index = 0, line } = place;
  const named = source === undefined ? {} : { source };
  const issue = { ...internalError(error), ...named, ...(line !== undefined && { line, column: 1 }) };
  const placed = { ...named, index, ...(line !== undefined && { line }) };
  return { ...placed, valid: false, form: null, object: null, version: null, issues: [issue] };
}

/** Whether a result says that osvif failed. */
export function isFailure({ valid, form, issues }: DocumentResult): boolean {
  return !valid && form === null && issues.some(({ code }) => code === 'internal_error');
}

/**
 * Reads the values of a JSON or YAML text that has no byte-order mark, each when it is asked for: what was parsed of a
 * document takes many times the room of its text. A text with nothing in it has none.
 */
export async function readDocuments(
  text: string,
  input: Exclude<Input, 'ndjson'>,
  maxIssues?: number,
): Promise<Iterable<TextDocument>> {
  // Most programs never see YAML, so neither its reader nor its parser is loaded before the first text in it.
  if (input === 'yaml') return (await import('./text/yaml.ts')).readYAML(text, maxIssues);
  return BLANK.test(text) ? [] : [readJSON(text, maxIssues)];
}

/** What JSON takes for white space. */
const BLANK = /^[ \t\r\n]*$/;

/** Validates the values of a text, which `readDocuments` read. */
export function judgeDocuments(
  lookup: Lookup,
  text: string,
  documents: Iterable<TextDocument>,
  options: ReadOptions,
): DocumentResult[] {
  const results: DocumentResult[] = [];
  const linesOf = onceFor(text);
  try {
    for (const document of documents) {
      for (const result of judgeSafely(lookup, linesOf, document, results.length, options)) results.push(result);
    }
  } catch (error) {
    // What stands behind the document that could not be read is unknown.
    results.push(failedResult(error, { source: options.source, index: results.length }, options.onFailure));
  }
  return results;
}

function judgeSafely(
  lookup: Lookup,
  linesOf: () => Lines,
  document: TextDocument,
  index: number,
  options: ReadOptions,
): readonly DocumentResult[] {
  try {
    return judge(lookup, linesOf, document, index, options);
  } catch (error) {
    return [failedResult(error, { source: options.source, index }, options.onFailure)];
  }
}

/** Validates one line of an NDJSON text; `index` tells which of the lines that are not blank it is, from 0. */
export function judgeLine(lookup: Lookup, line: NDJSONLine, index: number, options: ReadOptions): DocumentResult[] {
  try {
    const document = line.fault === undefined ? readJSON(line.text, options.maxIssues) : unreadable(line.fault);
    return judge(lookup, undefined, document, index, options, line.number);
  } catch (error) {
    return [failedResult(error, { source: options.source, index, line: line.number }, options.onFailure)];
  }
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

/** Validates one value of a text: each item of an array is a document. */
function judge(
  lookup: Lookup,
  linesOf: (() => Lines) | undefined,
  document: TextDocument,
  index: number,
  options: ReadOptions,
  line?: number,
): DocumentResult[] {
  if (Array.isArray(document.value)) return judgeItems(lookup, linesOf, document, index, options, line);
  const { faults } = document;
  const read = readDocument(lookup, document, options, roomBeside(faults.length, options));
  const hasIssues = faults.length > 0 || read.issues.length > 0;
  const issues = hasIssues
    ? new Places(linesOf, options, line).located(document, all(read.issues, document))
    : NO_ISSUES;
  return [resultOf(lookup, read, issues, index, options, line)];
}

/** Validates the items of an array. All paths begin with the index of the item. */
function judgeItems(
  lookup: Lookup,
  linesOf: (() => Lines) | undefined,
  document: TextDocument,
  firstIndex: number,
  options: ReadOptions,
  line: number | undefined,
): DocumentResult[] {
  const { faults, bareTextAt } = document;
  const found: Issue[] = [];
  const faultsBelow = countBy(faults.map(({ path }) => path[0]));
  const items = (document.value as unknown[]).map((value, i) => {
    const item = { ...document, value, bareTextAt: (path: Path) => bareTextAt([i, ...path]) };
    // A few bytes make an item; no text shall ask for more memory than there is.
    const room = Math.min(roomBeside(faultsBelow.get(i) ?? 0, options), MOST_MAX_ISSUES - found.length);
    const read = readItem(lookup, item, options, Math.max(0, room));
    if (found.length >= MOST_MAX_ISSUES) return read;
    for (const issue of read.issues) found.push(belowItem(issue, i));
    return { ...read, issues: NO_ISSUES };
  });
  // One look at the text for all items: one for each would take quadratic time.
  const hasIssues = faults.length > 0 || found.length > 0;
  const located = hasIssues
    ? new Places(linesOf, options, line).located(document, [...found, ...all(NO_ISSUES, document)])
    : NO_ISSUES;
  // A fault of the array as a whole may hide others in any item.
  const ofAll = located.filter(({ path }) => path.length === 0);
  const ofItems = groupByItem(located);
  return items.map((read, i) => {
    const issues = [...ofAll, ...(ofItems.get(i) ?? NO_ISSUES), ...read.issues];
    // All items of an NDJSON line are in the one place that the line has among the others.
    return resultOf(lookup, read, issues, line === undefined ? firstIndex + i : firstIndex, options, line);
  });
}

function readItem(lookup: Lookup, item: TextDocument, options: ReadOptions, maxIssues: number): Read {
  try {
    return readDocument(lookup, item, options, maxIssues);
  } catch (error) {
    options.onFailure?.(error);
    return { received: undefined, form: null, value: undefined, issues: [internalError(error)] };
  }
}

/** How many issues of a document can be told beside the faults of its text. */
function roomBeside(faults: number, { maxIssues = DEFAULT_MAX_ISSUES }: ReadOptions): number {
  return Math.max(0, maxIssues - faults);
}

/** Issues, and at their end how many are not told: some of them, and faults of the text. */
function all(issues: readonly Issue[], { untold = 0 }: TextDocument): readonly Issue[] {
  if (untold === 0) return issues;
  const told = issues.filter(({ code }) => code !== 'more_issues');
  const counted = issues.find(({ code }) => code === 'more_issues')?.count ?? 0;
  return [...told, ...endOf(untold + counted, false)];
}

function countBy<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function groupByItem(issues: readonly Issue[]): ReadonlyMap<unknown, readonly Issue[]> {
  const groups = new Map<unknown, Issue[]>();
  for (const issue of issues) {
    const [item] = issue.path;
    const group = groups.get(item);
    if (group === undefined) groups.set(item, [issue]);
    else group.push(issue);
  }
  return groups;
}

function belowItem(issue: Issue, item: number): Issue {
  return { ...issue, path: [item, ...issue.path], pointer: `/${item}${issue.pointer}` };
}

function resultOf(
  lookup: Lookup,
  { received, form, value }: Read,
  issues: readonly Issue[],
  index: number,
  { source }: TextOptions<string>,
  line: number | undefined,
): DocumentResult {
  // Bit by bit: a literal that spreads what may be absent costs about as much as to parse the document.
  const result: Draft = {};
  if (source !== undefined) result.source = source;
  result.index = index;
  if (line !== undefined) result.line = line;
  result.valid = form !== null && issues.every(({ severity }) => severity === 'warning');
  result.form = form;
  result.object = nameOf(lookup, received, form);
  result.version = versionOf(received, form);
  result.issues = issues;
  if (result.valid) result.value = value;
  return result as DocumentResult;
}

/** A document as it was read: what was received, and what became of it. */
interface Read {
  readonly received: unknown;
  /** Null when the text could not be read. */
  readonly form: Form | null;
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** The value of a document, and what there is to say about it: faults, or the warnings of coerce reading. */
function readDocument(lookup: Lookup, document: TextDocument, options: ReadOptions, maxIssues: number): Read {
  const { value, isReadable, bareTextAt } = document;
  if (!isReadable) return { received: value, form: null, value: undefined, issues: NO_ISSUES };
  const { form = formOf(value), mode, expect, isPartial, audience } = options;
  if (form === 'config' || mode !== 'coerce') {
    const how = { expect, audience, bareTextAt, isPartial, maxIssues };
    return { received: value, form, value, issues: JUDGES[form].issues(lookup, value, how) };
  }
  const result = read(lookup, value, form, 'coerce', { expect, maxIssues, audience });
  return result.success
    ? { received: value, form, value: result.value, issues: result.warnings }
    : { received: value, form, value: undefined, issues: result.issues };
}

/** Which form a document is most likely meant to have. */
export function formOf(value: unknown): Form {
  if (Array.isArray(value)) return 'config';
  return isPlainObject(value) && !Object.keys(value).some((key) => key.startsWith('versioned'))
    ? 'config'
    : 'primitive';
}

/** Where a key itself is the fault, or what it leads to lacks one, it is the place to look at. */
function isAtKey({ code }: Issue): boolean {
  return code === 'unknown_key' || code === 'field_not_in_version' || code === 'missing_key';
}

/** Gives issues their lines and columns; made only for a document that has some. */
class Places {
  readonly #source: string | undefined;
  readonly #audience: Audience;
  readonly #isLine: boolean;
  readonly #positionOf: (offset: number) => Position;

  /** @param line the number of the one line that the text is, where it has no others. */
  constructor(
    linesOf: (() => Lines) | undefined,
    { source, audience = 'library' }: ReadOptions,
    line: number | undefined,
  ) {
    this.#source = source;
    this.#audience = audience;
    this.#isLine = line !== undefined;
    const lines = linesOf?.();
    this.#positionOf = (offset) => lines?.positionOf(offset) ?? { line: line ?? 1, column: offset + 1 };
  }

  located(document: TextDocument, issues: readonly Issue[]): Issue[] {
    const { faults, placesOf } = document;
    const ofText = faults.map((fault) => {
      return this.#at(makeIssue(fault.code, fault.path, this.#detailsOf(fault)), fault.span?.start);
    });
    if (issues.length === 0) return ofText;
    const places = placesOf(issues.map((issue) => ({ path: issue.path, ofKey: isAtKey(issue) })));
    return [...ofText, ...issues.map((issue, i) => this.#placed(document, issue, places[i]))];
  }

  #placed(document: TextDocument, issue: Issue, start: number | undefined): Issue {
    // Issues that are not told have no place.
    if (issue.code === 'more_issues') return this.#at(issue, undefined);
    return this.#at(asWritten(document, issue, start), start);
  }

  #detailsOf(fault: TextFault): Details {
    const { code, path, first, meant } = fault;
    if (code === 'duplicate_key') {
      const name = path[path.length - 1];
      return duplicateKey(name === undefined ? undefined : `${name}`, first && this.#positionOf(first.start).line);
    }
    return meant === undefined ? fault : { ...fault, advice: this.#adviceOn(meant) };
  }

  /** What to do with a text that was meant in another notation, unless it is a line of NDJSON, which was asked for. */
  #adviceOn(meant: 'yaml' | 'ndjson'): string | undefined {
    if (!this.#isLine) return inputAdvice(meant, this.#audience);
    return meant === 'ndjson' ? 'write each document on a line of its own' : undefined;
  }

  #at(issue: Issue, start: number | undefined): Issue {
    const placed: { -readonly [K in keyof Issue]: Issue[K] } = { ...issue };
    if (this.#source !== undefined) placed.source = this.#source;
    return start === undefined ? placed : Object.assign(placed, this.#positionOf(start));
  }
}

/** An issue with its number as it stands in the text, where it is about one. */
function asWritten({ value, numberTextAt }: TextDocument, issue: Issue, start: number | undefined): Issue {
  if (start === undefined || isAtKey(issue)) return issue;
  const number = numberIn(value, issue.path);
  const written = number === undefined ? undefined : numberTextAt(issue.path, start);
  return number === undefined || written === undefined ? issue : withWritten(issue, number, written);
}

function nameOf(lookup: Lookup, value: unknown, form: Form | null): string | null {
  if (!isPlainObject(value)) return null;
  const name = form === 'config' ? value.type : value['versioned_object.name'];
  return lookup.find(name) === undefined ? null : (name as string);
}

function versionOf(value: unknown, form: Form | null): string | null {
  if (!isPlainObject(value) || form === 'config') return null;
  const version = value['versioned_object.version'];
  return typeof version === 'string' ? version : null;
}
