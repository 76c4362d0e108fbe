import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeFileAtomic } from '../output/atomic-file.ts';

/** A file that is left as it is; the message says why. */
export class Refusal extends Error {}

/** The text of a file, byte-order mark included; undefined when there is none. @throws when it cannot be read. */
export async function readExisting(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Writes a file, whether it exists or not, and the folders around it. */
export async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, text);
}
