import type { DocumentOptions, Node, ParseOptions, ScalarTag, SchemaOptions, Tags } from 'yaml';
import { escapeInvisible, shorten } from '../describe.ts';
import type { Details } from '../issue.ts';
import { notYAML, unfitTag, unknownTag } from '../issues/yaml-sentences.ts';
import type { TextFault } from './document.ts';
import type { Span } from './lines.ts';

/*
 * The documents of a YAML text, parsed by the `yaml` package. Its lexer keeps no stack, and is asked first: what its parser
 * or composer would not get through, or only in much time, is refused before they see it.
 */

export type YAML = typeof import('yaml');
type Composer = InstanceType<YAML['Composer']>;
type Parser = InstanceType<YAML['Parser']>;
type Token = Parser['stack'][number];
type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

/**
 * Lists and maps that may stand inside of each other. The parser and the composer call themselves for each; a thousand
 * end some versions of Node, while the deepest of os-vif's objects has no more than twenty.
 */
export const DEEPEST_YAML = 100;

/** Tokens of one document, each of which takes half a kilobyte while it is parsed; 10,000 VIFs have fewer. */
const MOST_TOKENS = 2_000_000;

/** A document of a YAML text, parsed; with faults, what it holds means nothing. */
export interface Parsed {
  readonly contents: Node | null;
  readonly faults: readonly TextFault[];
  /** How many faults there are beside those. */
  readonly untold: number;
}

/**
 * Reads the documents of a text one after the other, the empty ones included.
 *
 * @param maxIssues how many faults of a document to tell at most.
 */
export function documentsIn(yaml: YAML, text: string, maxIssues: number): Generator<Parsed> {
  return new Stream(yaml, text, maxIssues).documents();
}

class Stream {
  readonly #yaml: YAML;
  readonly #text: string;
  readonly #maxIssues: number;
  #parser: Parser;
  /** The document that was parsed last; a token behind it may still spoil it. */
  #last: Composition | undefined;
  /** The document that comes next: its directives and faults arrive before it does. */
  #next: Composition;
  /** How many tokens the document at hand has so far. */
  #tokens = 0;

  constructor(yaml: YAML, text: string, maxIssues: number) {
    this.#yaml = yaml;
    this.#text = text;
    this.#maxIssues = maxIssues;
    this.#parser = new yaml.Parser();
    this.#next = new Composition(yaml, maxIssues);
  }

  *documents(): Generator<Parsed> {
    let isContent = false;
    let isSkipping = false;
    for (const lexeme of new this.#yaml.Lexer().lex(this.#text)) {
      if (isSkipping && !isContent && (lexeme === '---' || lexeme === '...')) isSkipping = false;
      if (isSkipping) this.#parser.offset += isContent ? lexeme.length : this.#widthOf(lexeme);
      else yield* this.#feed(lexeme, isContent);
      const excess = this.#excess();
      if (excess !== undefined) {
        yield* this.#giveUp(excess);
        isSkipping = true;
      }
      isContent = !isContent && lexeme === this.#yaml.CST.SCALAR;
    }
    yield* this.#take(this.#parser.end());
    yield* this.#flush();
  }

  /** @param isContent whether it is the text of a scalar, whatever it looks like. */
  *#feed(lexeme: string, isContent: boolean): Generator<Parsed> {
    if (isContent || !lexeme.startsWith('#')) yield* this.#take(this.#parser.next(lexeme));
    else yield* this.#skipComment(lexeme);
    if (this.#parser.stack.length > 0) this.#tokens++;
  }

  /** What is too much of the document at hand, if anything is. */
  #excess(): TextFault | undefined {
    const { stack, offset } = this.#parser;
    const top = stack[stack.length - 1];
    // Beside lists and maps, the parser has the document open, and perhaps a scalar.
    if (stack.length > DEEPEST_YAML + 1 && this.#yaml.CST.isCollection(top)) return depthFault(top.offset);
    return this.#tokens > MOST_TOKENS ? sizeFault(offset) : undefined;
  }

  /** Some lexemes are signs of the lexer, and stand nowhere in the text. */
  #widthOf(lexeme: string): number {
    const { DOCUMENT, FLOW_END, SCALAR } = this.#yaml.CST;
    return lexeme === DOCUMENT || lexeme === FLOW_END || lexeme === SCALAR ? 0 : lexeme.length;
  }

  /** Comments say nothing, and the parser looks through all blank lines above each. */
  *#skipComment(comment: string): Generator<Parsed> {
    const { offset } = this.#parser;
    const before = this.#text.charAt(offset - 1);
    if (!' \t\r\n\ufeff'.includes(before)) {
      this.#current().refuseSyntax({ start: offset, end: offset + 1 }, NO_SPACE_BEFORE_COMMENT);
    }
    this.#parser.offset += comment.length;
    // The end of a text ends its last line, and the parser is told by a lexeme without characters.
    if (this.#parser.offset === this.#text.length) yield* this.#take(this.#parser.next(''));
  }

  /** The document that the parser is in. */
  #current(): Composition {
    return this.#parser.stack.length > 0 ? this.#next : (this.#last ?? this.#next);
  }

  /** Leaves the document at hand; the next one can be read again. */
  *#giveUp(fault: TextFault): Generator<Parsed> {
    yield* this.#flush();
    yield { contents: null, faults: [fault], untold: 0 };
    this.#tokens = 0;
    const { offset } = this.#parser;
    this.#parser = new this.#yaml.Parser();
    this.#parser.offset = offset;
    this.#next = new Composition(this.#yaml, this.#maxIssues);
  }

  *#take(tokens: Iterable<Token>): Generator<Parsed> {
    for (const token of tokens) {
      if (token.type === 'document') {
        yield* this.#flush();
        this.#next.add(token);
        this.#last = this.#next;
        this.#next = new Composition(this.#yaml, this.#maxIssues);
        this.#tokens = 0;
      } else if (token.type === 'directive') {
        this.#next.add(token);
      } else if (token.type === 'doc-end') {
        (this.#last ?? this.#next).add(token);
      } else if (token.type === 'error') {
        const end = token.offset + Math.max(1, token.source.length);
        this.#current().refuseSyntax({ start: token.offset, end }, token.message);
      }
    }
  }

  *#flush(): Generator<Parsed> {
    if (this.#last !== undefined) yield this.#last.end();
    this.#last = undefined;
  }
}

/** As the package says it. */
const NO_SPACE_BEFORE_COMMENT = 'Comments must be separated from other tokens by white space characters';

const CORE = 'tag:yaml.org,2002:';
/** Tags that say of which type of JSON a value is. */
const CORE_TAGS = ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'];
/** What the parser knows beside them; dates of YAML 1.1 are told, and merging is what `<<` does. */
const KNOWN_TAGS: ReadonlySet<string> = new Set([...CORE_TAGS, 'timestamp', 'merge'].map((name) => CORE + name));

/** `!!float 1` says that 1 is a number with a fraction, of which there is none. */
const WHOLE_FLOAT: ScalarTag = { tag: `${CORE}float`, default: 'key', test: /^[-+]?[0-9]+$/, resolve: Number };

const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  customTags: (tags: Tags) => [
    ...tags.filter((tag) => typeof tag !== 'string' && KNOWN_TAGS.has(tag.tag)),
    WHOLE_FLOAT,
  ],
  logLevel: 'silent',
  merge: true,
  prettyErrors: false,
  resolveKnownTags: false,
  // The parser compares each key with all others of its map.
  uniqueKeys: false,
};

/** One document on its way from tokens to nodes. */
class Composition {
  readonly #composer: Composer;
  #contents: Node | null = null;
  /** Behind the first fault of syntax, the parser only guesses. */
  #syntax: TextFault | undefined;
  readonly #tags: TextFault[] = [];
  readonly #maxIssues: number;
  #untold = 0;

  constructor(yaml: YAML, maxIssues: number) {
    this.#maxIssues = maxIssues;
    this.#composer = new yaml.Composer(OPTIONS);
    // The composer's own would make an error with a stack trace of each fault, and there may be as many as characters.
    const onError = (source: ErrorSource, code: string, message: string, isWarning?: boolean) =>
      this.#onError(source, code, message, isWarning);
    Object.assign(this.#composer, { onError });
  }

  add(token: Token): void {
    try {
      for (const _ of this.#composer.next(token)) break;
    } catch (error) {
      this.refuse({ start: token.offset, end: token.offset + 1 }, { expected: 'YAML', received: unforeseen(error) });
    }
  }

  end(): Parsed {
    for (const { contents } of this.#composer.end()) this.#contents = contents;
    if (this.#syntax !== undefined) return { contents: null, faults: [this.#syntax], untold: 0 };
    return { contents: this.#contents, faults: this.#tags, untold: this.#untold };
  }

  refuseSyntax(span: Span, message: string): void {
    this.refuse(span, notYAML(message));
  }

  refuse(span: Span, details: Details): void {
    this.#syntax ??= { code: 'not_yaml', path: [], span, ...details };
  }

  #onError(source: ErrorSource, code: string, message: string, isWarning = false): void {
    const span = spanOf(source);
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE') this.#refuseTag(span, source);
    else if (isWarning) return;
    else if (code === 'RESOURCE_EXHAUSTION') this.#syntax ??= depthFault(span.start);
    else this.refuseSyntax(span, message);
  }

  /** To read a value without its tag would be to read another value. */
  #refuseTag(span: Span, source: ErrorSource): void {
    if (this.#tags.length >= this.#maxIssues) {
      this.#untold++;
      return;
    }
    const tag = typeof source === 'object' && 'source' in source ? (source.source ?? '') : '';
    const isCore = CORE_TAGS.some((name) => tag === `!!${name}` || tag === `!<${CORE}${name}>`);
    const known = CORE_TAGS.map((name) => `!!${name}`).join(', ');
    this.#tags.push({ code: 'not_yaml', path: [], span, ...(isCore ? unfitTag(tag) : unknownTag(tag, known)) });
  }
}

function depthFault(start: number): TextFault {
  const expected = `a document of at most ${DEEPEST_YAML} levels`;
  const received = 'one that is nested too deeply to read';
  return { code: 'limit_exceeded', path: [], span: { start, end: start + 1 }, expected, received };
}

function sizeFault(start: number): TextFault {
  const expected = `a YAML document of at most ${MOST_TOKENS} tokens`;
  const received = 'one that goes on; JSON and NDJSON may be longer';
  return { code: 'limit_exceeded', path: [], span: { start, end: start + 1 }, expected, received };
}

function spanOf(source: ErrorSource): Span {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  const [start = 0, end = start + 1] = source;
  return { start, end };
}

/** What to say of an error that nobody foresaw. */
export function unforeseen(error: unknown): string {
  return `something that the YAML parser fails on (${error instanceof Error ? said(error.message) : typeof error})`;
}

const LONGEST_SENTENCE = 200;

/** The parser's words, which quote the text. */
function said(message: string): string {
  const [line = ''] = message.split('\n', 1);
  return escapeInvisible(shorten(line.trim(), LONGEST_SENTENCE));
}
