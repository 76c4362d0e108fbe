import type { Stats } from 'node:fs';
import { chmod, chown, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: whoever reads it meanwhile sees the old text or the new one, never a half.
 *
 * @param like what the old file was, whose owner and permissions the new one takes over.
 */
export async function writeWhole(path: string, text: string, like?: Stats): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    // What only its owner may read is at no time readable to others.
    await writeFile(draft, text, { mode: like === undefined ? 0o666 : 0o600 });
    if (like !== undefined) await takeOver(draft, like);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function takeOver(draft: string, { uid, gid, mode }: Stats): Promise<void> {
  const own = await stat(draft);
  // Only root may give a file away, so that nobody else need ask for what is so already.
  if (own.uid !== uid || own.gid !== gid) await chown(draft, uid, gid);
  await chmod(draft, mode & 0o7777);
}
