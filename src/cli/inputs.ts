import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Lines } from '../text/lines.ts';
import type { Input } from '../validate-text.ts';
import { stdinChunks } from './chunks.ts';
import type { IO } from './command.ts';
import type { FoundFile } from './input/folder.ts';
import { isGlob, parseGlob } from './input/glob.ts';
import type { Selection } from './input/ignore-rules.ts';
import type { LineOf } from './report/report.ts';
import { type Trouble, troubleOf } from './trouble.ts';

/** Notations by file extension; a folder contributes the files that have one of these. */
const EXTENSIONS: Readonly<Record<string, Input>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** What to say of an input that can be read and holds nothing. */
export const NO_DOCUMENTS = 'no documents, so nothing was validated';

/** Something to read. */
export interface Source {
  readonly source: string;
  readonly input: Input;
  /** Whether the command line names it, rather than a folder that it is in. */
  readonly isNamed: boolean;
  /** What the command line names it by: its path, or a folder or pattern. */
  readonly operand: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
}

/** A text to judge. */
export interface Text extends Source {
  readonly text: string;
}

/** A text to judge, or why there is none. */
export type InputText = Text | Trouble;

/** What is left out of folders where a command has no options for that. */
const EVERYTHING: Selection = { exclude: [], usesIgnoreFiles: true };

/**
 * Finds what a command line names: files, folders with all that is below them, patterns, `-` or nothing for standard
 * input.
 *
 * @param input the notation of everything; without it, the extension tells, and JSON stands for the unknown.
 * @param selection what to leave out of folders, and of what patterns match.
 */
export async function* findInputs(
  paths: readonly string[],
  input: Input | undefined,
  selection = EVERYTHING,
): AsyncGenerator<Source | Trouble> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield { ...sourceNamed('<stdin>', input), operand: path, path: undefined };
    else {
      for (const found of await filesOf(path, selection)) yield 'path' in found ? sourceOf(found, path, input) : found;
    }
  }
}

function sourceOf({ path, isNamed }: FoundFile, operand: string, input: Input | undefined): Source {
  return { ...sourceNamed(path, input ?? EXTENSIONS[extname(path).toLowerCase()]), path, operand, isNamed };
}

function sourceNamed(source: string, input: Input | undefined) {
  return { source, input: input ?? 'json', isNamed: true } as const;
}

/** Reads what a command line names, each text whole; see `findInputs`. */
export async function* readInputs(
  paths: readonly string[],
  input: Input | undefined,
  io: IO,
): AsyncGenerator<InputText> {
  for await (const found of findInputs(paths, input)) yield 'trouble' in found ? found : await readText(found, io);
}

async function filesOf(path: string, selection: Selection): Promise<readonly (FoundFile | Trouble)[]> {
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path, selection) : [{ path, isNamed: true }];
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return isMissing && isGlob(path) ? filesMatching(path, selection) : [{ source: path, trouble: troubleOf(error) }];
  }
}

async function filesIn(path: string, selection: Selection): Promise<readonly (FoundFile | Trouble)[]> {
  const { filesBelow } = await import('./input/folder.ts');
  const { found, hasIgnored } = await filesBelow(path, Object.keys(EXTENSIONS), selection);
  if (found.length > 0) return found;
  const none = hasIgnored ? 'found none that is not ignored' : 'found none';
  return [{ source: path, trouble: `expected a folder with ${Object.keys(EXTENSIONS).join(', ')} files, ${none}` }];
}

async function filesMatching(pattern: string, selection: Selection): Promise<readonly (FoundFile | Trouble)[]> {
  const glob = await parseGlob(pattern);
  const { filesBelow } = await import('./input/folder.ts');
  try {
    const { found, hasIgnored } = await filesBelow(glob.folder, Object.keys(EXTENSIONS), selection, glob);
    if (found.length > 0) return found;
    return [{ source: pattern, trouble: hasIgnored ? 'no file matches that is not ignored' : 'no file matches' }];
  } catch (error) {
    return [{ source: pattern, trouble: `no file matches (${glob.folder}: ${troubleOf(error)})` }];
  }
}

/** Reads a text whole. */
export async function readText(found: Source, io: IO): Promise<InputText> {
  try {
    const bytes = await (found.path === undefined ? readAll(io) : readFile(found.path));
    // What is not UTF-8 cannot be judged: replacing its bytes would judge another text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ...found, text };
  } catch (error) {
    return { source: found.source, trouble: troubleOf(error) };
  }
}

async function readAll(io: IO): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdinChunks(io)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Gives the lines of a text; takes it apart when the first is asked for. */
export function linesOf({ text, input }: Text): LineOf {
  let lines: Lines | undefined;
  return (line) => {
    lines ??= new Lines(text, input === 'ndjson');
    return lines.textOf(line);
  };
}
