import { access, constants, lstat, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from '../write.ts';

/** A file that is left as it is; the message says why. */
export class Refusal extends Error {}

/** The text of a file, byte-order mark included; undefined when there is none. @throws when it cannot be read. */
export async function readExisting(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Writing would put a file in the place of the link.
    if (await isLink(path)) throw new Refusal('a link to what does not exist');
    return undefined;
  }
}

/** Writes a file that does not exist, and the folders around it. */
export async function create(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWhole(path, text);
}

/** Writes a file that exists: a link to it stays a link; its owner and permissions stay, and the latter are respected. */
export async function rewrite(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  // A new file in its place would need no permission of the old one.
  await access(file, constants.W_OK);
  await writeWhole(file, text, await stat(file));
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}
