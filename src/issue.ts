import { describe, escapeInvisible, isPlainObject, shorten } from './describe.ts';

/** Stable names of what can be wrong; the README explains each. */
export const ISSUE_CODES = [
  'missing_key',
  'unknown_key',
  'field_not_in_version',
  'invalid_type',
  'invalid_null',
  'invalid_format',
  'invalid_enum',
  'unsafe_integer',
  'wrong_namespace',
  'unknown_version',
  'unknown_object',
  'wrong_object',
  'not_json',
  'not_yaml',
  'duplicate_key',
  'limit_exceeded',
  'more_issues',
  'internal_error',
  'coerced',
] as const;

/** What is wrong, by a stable name. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Keys and array indexes from the root of a document to a value. */
export type Path = readonly (string | number)[];

/** One thing that is wrong, or, as a warning, surprising. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** `path` as an RFC 6901 JSON Pointer; empty for the whole document. */
  readonly pointer: string;
  /** A sentence: what was expected, what was received, the nearest right thing. It leaves out where. */
  readonly message: string;
  readonly expected?: string;
  /** What was there, shortened. */
  readonly received?: string;
  /** The nearest right value or key. */
  readonly suggestion?: string | number | boolean;
  /** The object in which it happened. */
  readonly object?: string;
  /** The version of that object. */
  readonly version?: string;
  /** The version that brought the field. */
  readonly since?: string;
  /** Of `more_issues`: how many issues are not told. */
  readonly count?: number;
  /** Name of the input, such as a file. */
  readonly source?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

/** What an issue says beside its code and its path. */
export interface Details {
  readonly expected: string;
  readonly received: string;
  /** The message up to its end, where "Expected …, received …" would read badly. */
  readonly sentence?: string | undefined;
  /** Continues the sentence after what was received. */
  readonly note?: string | undefined;
  /** What to do, as the end of the message; a suggestion is told otherwise. */
  readonly advice?: string | undefined;
  readonly suggestion?: string | number | boolean | undefined;
  readonly since?: string | undefined;
}

/** The object in which something is wrong, as far as it is known. */
export interface Owner {
  readonly object?: string | undefined;
  readonly version?: string | undefined;
}

/** Where the nearest right thing is a key rather than a value, it is shown as code. */
const KEY_CODES: ReadonlySet<IssueCode> = new Set(['unknown_key', 'field_not_in_version']);

/** Makes an issue, with its message: a sentence, and what to do or the nearest right thing. */
export function makeIssue(code: IssueCode, path: Path, details: Details, owner: Owner = {}): Issue {
  const { expected, received, suggestion, since } = details;
  const { object, version } = owner;
  const message = messageOf(code, details);
  const pointer = pointerOf(path);
  const issue: Writable<Issue> = { code, severity: 'error', path, pointer, message, expected, received };
  // What does not apply is no key at all. One by one, for this runs for every fault.
  if (suggestion !== undefined) issue.suggestion = suggestion;
  if (object !== undefined) issue.object = object;
  if (version !== undefined) issue.version = version;
  if (since !== undefined) issue.since = since;
  return issue;
}

function messageOf(code: IssueCode, { expected, received, sentence, note, advice, suggestion }: Details): string {
  const said = sentence ?? `Expected ${expected}, received ${received}${note === undefined ? '' : `, ${note}`}`;
  if (advice !== undefined) return `${said}; ${advice}.`;
  return suggestion === undefined ? `${said}.` : `${said}; did you mean ${showSuggestion(code, suggestion)}?`;
}

function showSuggestion(code: IssueCode, suggestion: string | number | boolean): string {
  return KEY_CODES.has(code) ? `\`${suggestion}\`` : escapeInvisible(JSON.stringify(suggestion));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The RFC 6901 JSON Pointer of a path: `~` and `/` in keys become `~0` and `~1`. */
export function pointerOf(path: Path): string {
  let pointer = '';
  for (const key of path) pointer += `/${typeof key === 'number' ? key : escapeKey(key)}`;
  return pointer;
}

function escapeKey(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/**
 * Issues as text, one line each: `source:line:column`, pointer, message and code, leaving out what is not known.
 *
 * @param issues what `safeParse` returned.
 * @throws RangeError for what is no array of issues.
 */
export function formatIssues(issues: readonly Issue[]): string {
  if (!Array.isArray(issues)) throw new RangeError(`Expected an array of issues, received ${describe(issues)}.`);
  const wrong = issues.findIndex((issue) => !isIssue(issue));
  if (wrong >= 0) throw new RangeError(`Expected an array of issues, received ${describe(issues[wrong])} in it.`);
  return issues.map(formatIssue).join('\n');
}

function isIssue(value: unknown): boolean {
  return isPlainObject(value) && [value.pointer, value.message, value.code].every((part) => typeof part === 'string');
}

function formatIssue({ source, line, column, pointer, message, code }: Issue): string {
  const place = [source, line, column].filter((part) => part !== undefined).join(':');
  const where = [place, pointer === '' ? '(document)' : showPointer(pointer)].filter((part) => part !== '').join(' ');
  return escapeInvisible(`${where}: ${message} [${code}]`);
}

/** More of a pointer than anybody follows; keys may be as long as the document. */
const LONGEST_POINTER = 400;

/** A pointer for people, shortened and with all that is invisible escaped. */
export function showPointer(pointer: string): string {
  return escapeInvisible(shorten(pointer, LONGEST_POINTER));
}

/** Thrown by `parse`; its message lists every issue. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  /** Not enumerable, since Node prints what is, and the message lists the issues already. `toJSON` has them. */
  declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const count = issues.reduce((sum, issue) => sum + (issue.count ?? 1), 0);
    super(`${count === 1 ? '1 issue' : `${count} issues`}\n${formatIssues(issues)}`);
    Object.defineProperty(this, 'issues', { value: issues });
  }

  /** What `JSON.stringify` writes of the error, for logs and answers of servers. */
  toJSON(): { readonly name: string; readonly message: string; readonly issues: readonly Issue[] } {
    return { name: this.name, message: this.message, issues: this.issues };
  }
}
