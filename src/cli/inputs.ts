import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
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

/** A text to judge, or why there is none. */
export type InputText =
  | { readonly source: string; readonly input: Input; readonly text: string }
  | { readonly source: string; readonly trouble: string };

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
    if (path === '-') yield await readText('<stdin>', input ?? 'json', () => readAll(io.stdin));
    else yield* readPath(path, input);
  }
}

async function* readPath(path: string, input: Input | undefined): AsyncGenerator<InputText> {
  const files = await filesOf(path);
  if (!Array.isArray(files)) {
    yield files;
    return;
  }
  for (const file of files) {
    yield await readText(file, input ?? EXTENSIONS[extname(file).toLowerCase()] ?? 'json', () => readFile(file));
  }
}

async function filesOf(path: string): Promise<string[] | InputText> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && extname(entry.name).toLowerCase() in EXTENSIONS)
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.slice(path.length).split(/[\\/]/).includes('node_modules'));
    if (files.length > 0) return files.sort();
    return { source: path, trouble: `expected a folder with ${Object.keys(EXTENSIONS).join(', ')} files, found none` };
  } catch (error) {
    return { source: path, trouble: troubleOf(error) };
  }
}

async function readText(source: string, input: Input, read: () => Promise<Uint8Array>): Promise<InputText> {
  try {
    const bytes = await read();
    // What is not UTF-8 cannot be judged: replacing its bytes would judge another text.
    return { source, input, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return { source, trouble: troubleOf(error) };
  }
}

async function readAll(stream: IO['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** Why something cannot be read or written, in a few words. */
export function troubleOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'expected UTF-8 text, found other bytes';
  return message;
}
