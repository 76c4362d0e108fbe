import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { escapeInvisible } from '../describe.ts';
import type { Input } from '../validate-text.ts';
import type { IO } from './command.ts';

/** Notations by file extension; a folder contributes the files that have one of these. */
const EXTENSIONS: Readonly<Record<string, Input>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.yaml': 'yaml',
  '.yml': 'yaml',
};

/** Why something cannot be read. */
interface Trouble {
  readonly source: string;
  readonly trouble: string;
}

/** A text to judge. */
export interface Text {
  readonly source: string;
  readonly input: Input;
  /** Nobody named the notation, and no extension told it. */
  readonly isGuess: boolean;
  readonly text: string;
}

/** A text to judge, or why there is none. */
export type InputText = Text | Trouble;

/**
 * Reads what a command line names: files, folders with all that is below them, `-` or nothing for standard input.
 *
 * @param input the notation of everything; without it, the extension tells, and JSON stands for the unknown.
 */
export async function* readInputs(
  paths: readonly string[],
  input: Input | undefined,
  io: IO,
): AsyncGenerator<InputText> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    if (path === '-') yield await readText('<stdin>', input, () => readAll(io));
    else yield* readPath(path, input);
  }
}

async function* readPath(path: string, input: Input | undefined): AsyncGenerator<InputText> {
  for (const file of await filesOf(path)) {
    if (typeof file !== 'string') yield file;
    else yield await readText(file, input ?? EXTENSIONS[extname(file).toLowerCase()], () => readFile(file));
  }
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

async function readText(source: string, input: Input | undefined, read: () => Promise<Uint8Array>): Promise<InputText> {
  try {
    const bytes = await read();
    // What is not UTF-8 cannot be judged: replacing its bytes would judge another text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { source, input: input ?? 'json', isGuess: input === undefined, text };
  } catch (error) {
    return { source, trouble: troubleOf(error) };
  }
}

async function readAll({ stdin, stderr }: IO): Promise<Uint8Array> {
  // Without a word, it would look as if nothing happened.
  if (stdin.isTTY) stderr.write('osvif: reading from the terminal, up to Ctrl-D\n');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EEXIST: 'there is a file of that name',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'part of the path is a file, not a folder',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'expected UTF-8 text, found other bytes',
};

/** Why something cannot be read or written, in a few words. */
export function troubleOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  // Node puts the code before its sentence, and the call behind it.
  return TROUBLES[code] ?? message.replace(/^[A-Z0-9_]+: /, '').replace(/, [a-z]+(?: '.*)?$/s, '');
}

/** A line for standard error: what cannot be read or written, and why. */
export function troubleText(source: string, trouble: string): string {
  return `osvif: ${escapeInvisible(`${source}: ${trouble}`)}\n`;
}
