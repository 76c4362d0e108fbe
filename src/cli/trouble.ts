import { escapeInvisible } from '../describe.ts';

/** Why something cannot be read. */
export interface Trouble {
  readonly source: string;
  readonly trouble: string;
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EMFILE: 'too many open files; raise the limit, such as by `ulimit -n 1024`',
  ENFILE: 'too many open files in the whole system',
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
