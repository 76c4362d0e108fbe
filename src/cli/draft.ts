import { closeSync, openSync, rmSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat } from 'node:fs/promises';

/**
 * A file that is written bit by bit, and yet whole or not at all: whoever reads it meanwhile sees the old text or the new
 * one, never a half. What is no regular file, such as a pipe, is written to as it stands.
 */
export class Draft {
  readonly #path: string;
  #file: Promise<OpenDraft> | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async write(text: string | Uint8Array): Promise<void> {
    this.#file ??= openDraft(this.#path);
    await (await this.#file).handle.appendFile(text);
  }

  /** Puts the file in its place. */
  async finish(): Promise<void> {
    await this.write('');
    const { handle, draft, target } = await (this.#file as Promise<OpenDraft>);
    await handle.close();
    if (draft === undefined) return;
    await rename(draft, target);
    release(draft);
  }

  /** Leaves nothing behind. */
  async discard(): Promise<void> {
    const file = await this.#file?.catch(() => undefined);
    await file?.handle.close();
    if (file?.draft === undefined) return;
    rmSync(file.draft, { force: true });
    release(file.draft);
  }
}

interface OpenDraft {
  readonly handle: FileHandle;
  readonly target: string;
  /** The file that is to take the target's place. */
  readonly draft?: string;
}

async function openDraft(path: string): Promise<OpenDraft> {
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile()) return { handle: await open(path, 'w'), target: path };
  // A symbolic link stays one.
  const target = there === undefined ? path : await realpath(path);
  const draft = `${target}.${process.pid}.${++count}.tmp`;
  // Before there is a file, so that no signal comes between; and at one go, so that none is answered before it is known.
  keep(draft);
  try {
    closeSync(openSync(draft, 'wx'));
  } catch (error) {
    // Whatever stands there is somebody else's.
    release(draft);
    throw error;
  }
  return { handle: await open(draft, 'a'), target, draft };
}

let count = 0;

/* Drafts are taken away, too, when the process ends before its time. */

const drafts = new Set<string>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function keep(draft: string): void {
  if (drafts.size === 0) {
    process.on('exit', removeDrafts);
    for (const signal of SIGNALS) process.on(signal, endBy);
  }
  drafts.add(draft);
}

function release(draft: string): void {
  drafts.delete(draft);
  if (drafts.size > 0) return;
  process.off('exit', removeDrafts);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

function removeDrafts(): void {
  for (const draft of drafts) rmSync(draft, { force: true });
}

function endBy(signal: NodeJS.Signals): void {
  removeDrafts();
  process.off(signal, endBy);
  process.kill(process.pid, signal);
}
