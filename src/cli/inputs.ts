import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Lines } from '../text/lines.ts';
import type { Input } from '../validate-text.ts';
import { stdinChunks } from './chunks.ts';
import type { IO } from './command.ts';
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
  /** Nobody named the notation, and no extension told it. */
  readonly isGuess: boolean;
  /** Undefined for standard input. */
  readonly path: string | undefined;
}

/** A text to judge. */
export interface Text extends Source {
  readonly text: string;
}

/** A text to judge, or why there is none. */
export type InputText = Text | Trouble;

/**
 * Finds what a command line names: files, folders with all that is below them, `-` or nothing for standard input.
 *
 * @param input the notation of everything; without it, the extension tells, and JSON stands for the unknown.
 */
export async function* findInputs(
  paths: readonly string[],
  input: Input | undefined,
): AsyncGenerator<Source | Trouble> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield sourceNamed('<stdin>', undefined, input);
    else {
      for (const file of await filesOf(path)) {
        const isFile = typeof file === 'string';
        yield isFile ? sourceNamed(file, file, input ?? EXTENSIONS[extname(file).toLowerCase()]) : file;
      }
    }
  }
}

function sourceNamed(source: string, path: string | undefined, input: Input | undefined): Source {
  return { source, path, input: input ?? 'json', isGuess: input === undefined };
}

/** Reads what a command line names, each text whole; see `findInputs`. */
export async function* readInputs(
  paths: readonly string[],
  input: Input | undefined,
  io: IO,
): AsyncGenerator<InputText> {
  for await (const found of findInputs(paths, input)) yield 'trouble' in found ? found : await readText(found, io);
}

async function filesOf(path: string): Promise<(string | Trouble)[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
  } catch (error) {
    return [{ source: path, trouble: troubleOf(error) }];
  }
  const found = await filesBelow(path);
  if (found.length > 0) return found.sort((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
  return [{ source: path, trouble: `expected a folder with ${Object.keys(EXTENSIONS).join(', ')} files, found none` }];
}

/** All files below a folder that have a known extension; a folder that cannot be read hides only what it holds. */
async function filesBelow(folder: string): Promise<(string | Trouble)[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (isHidden(entry.name)) return [];
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() && extname(entry.name).toLowerCase() in EXTENSIONS ? [path] : [];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    return [{ source: folder, trouble: troubleOf(error) }];
  }
}

/** What tools keep in a folder for themselves: packages, and under names with a dot their settings. */
function isHidden(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}

function sourceOf(file: string | Trouble): string {
  return typeof file === 'string' ? file : file.source;
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
