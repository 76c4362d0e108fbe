import {
  closeSync,
  fstatSync,
  constants as MODES,
  mkdtempSync,
  openSync,
  rmSync,
  type Stats,
  write as writeDescriptor,
} from 'node:fs';
import {
  access,
  chmod,
  chown,
  type FileHandle,
  lstat,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/**
 * A file that is written in parts and replaced at the end, when all parts are there: a reader sees the old text or the new
 * one. A file that is not finished stays as it was.
 *
 * - A symbolic link stays, and its target is written, also when the target does not exist yet.
 * - An existing file keeps its mode, owner and group. Access control lists and extended attributes are lost.
 * - A pipe, a device or a descriptor (`/dev/stdout`, `/dev/fd/3`) is written directly, part by part.
 * - A file with several hard links, in a folder that is not writable, mounted by itself, or of an owner that a new file
 *   cannot have, is written in place, so that all that stays as it is. The text is complete by then, but a reader may see
 *   half of it.
 * - A file that its mode makes read-only is refused, to root too.
 * - Temporary files are removed after errors and on SIGINT, SIGTERM and SIGHUP.
 */
export class AtomicFile {
  readonly #path: string;
  #sink: Promise<Sink> | undefined;

  /** @param path the file; nothing is opened before the first part comes. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Adds a part. @throws the error of the file system when there can be no such file, or it has no room. */
  async write(part: string | Uint8Array): Promise<void> {
    await (await this.#open()).write(part);
  }

  /** Puts the file in its place, an empty one if no part came. @throws as `write`; `discard` then cleans up. */
  async finish(): Promise<void> {
    await (await this.#open()).finish();
  }

  /** Gives up, and removes what is temporary. */
  async discard(): Promise<void> {
    await (await this.#sink?.catch(() => undefined))?.discard();
  }

  #open(): Promise<Sink> {
    this.#sink ??= openSink(this.#path);
    return this.#sink;
  }
}

/** Writes a file at once, as `AtomicFile` does. @throws the error of the file system; nothing temporary is left then. */
export async function writeFileAtomic(path: string, text: string): Promise<void> {
  const file = new AtomicFile(path);
  try {
    await file.write(text);
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/**
 * A text that is the same for all paths that lead to one file, which need not exist. Undefined for a character device,
 * which may be written twice, and for a path that leads nowhere.
 */
export async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { descriptor, target, stats } = await locate(path);
    if (descriptor !== undefined) return identityOfDescriptor(descriptor);
    return stats === undefined ? target : identity(stats);
  } catch {
    return undefined;
  }
}

/** The same for an open file. */
export function identityOfDescriptor(descriptor: number): string | undefined {
  try {
    return identity(fstatSync(descriptor));
  } catch {
    return undefined;
  }
}

function identity(stats: Stats): string | undefined {
  return stats.isCharacterDevice() ? undefined : `${stats.dev}:${stats.ino}`;
}

/** Where the parts of a file go. */
interface Sink {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  readonly finish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

async function openSink(path: string): Promise<Sink> {
  const { descriptor, target, stats } = await locate(path);
  if (descriptor !== undefined) return descriptorSink(descriptor);
  if (stats?.isDirectory()) throw errorOf('EISDIR', 'illegal operation on a directory');
  if (stats !== undefined && isDevice(stats)) return deviceSink(target);
  if (stats !== undefined) await checkWritable(target, stats);
  return draftSink(target, await openDraft(target, stats), stats);
}

/* Finding the file. */

interface Location {
  /** Of a path that stands for an open file of this process. */
  readonly descriptor?: number;
  /** The path without symbolic links. */
  readonly target: string;
  /** Undefined when there is no such file yet. */
  readonly stats?: Stats | undefined;
}

/** As many as Linux follows. */
const MAX_LINKS = 40;

async function locate(path: string): Promise<Location> {
  let next = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    if (next.endsWith('/')) next = `${next}.`;
    // Only the last name may lead to a file that does not exist, or to an open one that has no name.
    const folder = await realpath(`${dirname(next)}/.`);
    const target = join(folder, basename(next));
    const descriptor = descriptorAt(target);
    if (descriptor !== undefined) return { descriptor, target };
    const stats = await statsOf(target);
    if (!stats?.isSymbolicLink()) return { target, stats };
    const end = target.startsWith('/proc/') ? await stat(target) : undefined;
    // An open pipe of another process has no path.
    if (end !== undefined && isDevice(end)) return { target, stats: end };
    const link = await readlink(target);
    next = isAbsolute(link) ? link : `${folder}/${link}`;
  }
  throw errorOf('ELOOP', 'too many symbolic links encountered');
}

/** Whether it is a pipe, a device or a socket. */
function isDevice(stats: Stats): boolean {
  return !stats.isFile() && !stats.isDirectory();
}

function descriptorAt(target: string): number | undefined {
  const [, pid, number] = /^(?:\/dev|\/proc\/([0-9]+)(?:\/task\/[0-9]+)?)\/fd\/([0-9]+)$/.exec(target) ?? [];
  const isOwn = pid === undefined || Number(pid) === process.pid;
  return number !== undefined && isOwn ? Number(number) : undefined;
}

async function statsOf(target: string): Promise<Stats | undefined> {
  try {
    return await lstat(target);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function checkWritable(target: string, { mode }: Stats): Promise<void> {
  // Root passes every check of permissions, but whoever made the file read-only meant everybody.
  if ((mode & 0o222) === 0) {
    throw errorOf('NOT_WRITABLE', `not writable (its mode is ${(mode & 0o7777).toString(8).padStart(4, '0')})`);
  }
  await access(target, MODES.W_OK);
}

/* Pipes, devices and descriptors. */

async function deviceSink(target: string): Promise<Sink> {
  const handle = await open(target, MODES.O_WRONLY);
  const close = () => handle.close();
  return { write: (part) => handle.appendFile(part), finish: close, discard: close };
}

/** How long to wait until a pipe that does not block has room. */
const RETRY_MS = 5;

function descriptorSink(descriptor: number): Sink {
  const nothing = async () => {};
  return {
    write: (part) => writeAll(descriptor, typeof part === 'string' ? Buffer.from(part) : part),
    finish: nothing,
    discard: nothing,
  };
}

/** Writes where the descriptor stands, for whoever shares it goes on behind. */
async function writeAll(descriptor: number, bytes: Uint8Array): Promise<void> {
  const write = promisify(writeDescriptor);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += (await write(descriptor, bytes, at)).bytesWritten;
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await setTimeout(RETRY_MS);
    }
  }
}

/* Regular files. */

/** The text of a file until it is complete. */
interface Draft {
  readonly handle: FileHandle;
  readonly path: string;
  /** Whether it stands beside the file, whose place it can take. */
  readonly isBeside: boolean;
  /** What to remove. */
  readonly temporary: string;
}

function draftSink(target: string, draft: Draft, old: Stats | undefined): Sink {
  return {
    write: (part) => draft.handle.appendFile(part),
    finish: async () => {
      await draft.handle.close();
      const isReplaced = draft.isBeside && (await replace(target, draft.path, old));
      if (!isReplaced) await overwrite(target, draft.path);
      await remove(draft.temporary);
    },
    discard: async () => {
      await draft.handle.close();
      await remove(draft.temporary);
    },
  };
}

/** By these, a system says that a file cannot be made or replaced in a folder, although it may be writable itself. */
const REFUSALS: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

async function openDraft(target: string, old: Stats | undefined): Promise<Draft> {
  if (old !== undefined && old.nlink > 1) return draftElsewhere();
  try {
    return await draftBeside(target, old);
  } catch (error) {
    if (old === undefined || !REFUSALS.has(codeOf(error))) throw error;
    return draftElsewhere();
  }
}

async function draftBeside(target: string, old: Stats | undefined): Promise<Draft> {
  const path = makeDraft(target, old);
  return { handle: await open(path, 'a'), path, temporary: path, isBeside: true };
}

/** Characters of a file's name that its draft has too; the whole may be as long as a name can be. */
const MAX_NAME = 50;
let count = 0;

function makeDraft(target: string, old: Stats | undefined): string {
  for (;;) {
    const path = join(dirname(target), `${basename(target).slice(0, MAX_NAME)}.${process.pid}.${++count}.tmp`);
    // It is registered before it exists and made without a pause, so that no signal comes between.
    register(path);
    try {
      // A file that only its owner may read is at no time readable to others.
      closeSync(openSync(path, 'wx', old === undefined ? 0o666 : 0o600));
      return path;
    } catch (error) {
      release(path);
      // A process of the same number left it behind.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** In a folder that nobody else can read. */
async function draftElsewhere(): Promise<Draft> {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-'));
  register(folder);
  const path = join(folder, 'draft');
  return { handle: await open(path, 'a', 0o600), path, temporary: folder, isBeside: false };
}

/** Puts a draft in the place of a file, whose mode and owner it gets. Returns false when it may not. */
async function replace(target: string, draft: string, old: Stats | undefined): Promise<boolean> {
  try {
    const current = (await statsOf(target)) ?? old;
    if (current !== undefined && current.nlink > 1) return false;
    if (current?.isFile()) await adopt(draft, current);
    await rename(draft, target);
    return true;
  } catch (error) {
    if (old === undefined || !REFUSALS.has(codeOf(error))) throw error;
    return false;
  }
}

async function adopt(draft: string, { uid, gid, mode }: Stats): Promise<void> {
  const own = await stat(draft);
  // Most users may not call chown at all.
  if (own.uid !== uid || own.gid !== gid) await chown(draft, uid, gid);
  await chmod(draft, mode & 0o7777);
}

/** Copies a draft into a file. */
async function overwrite(target: string, draft: string): Promise<void> {
  const from = await open(draft);
  try {
    const to = await open(target, MODES.O_WRONLY);
    try {
      const { size } = await from.stat();
      for await (const part of from.createReadStream({ autoClose: false })) await to.appendFile(part);
      // Cut at the end: until then, the file holds no less than it needs, whose room is sure.
      await to.truncate(size);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

/* Temporary files are also removed when the process ends early. */

const temporary = new Set<string>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function register(path: string): void {
  if (temporary.size === 0) {
    process.on('exit', removeAll);
    for (const signal of SIGNALS) process.on(signal, endBy);
  }
  temporary.add(path);
}

function release(path: string): void {
  temporary.delete(path);
  if (temporary.size > 0) return;
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  release(path);
}

function removeAll(): void {
  for (const path of temporary) rmSync(path, { recursive: true, force: true });
}

/** Ends the process as the signal would have ended it. */
function endBy(signal: NodeJS.Signals): void {
  removeAll();
  process.off(signal, endBy);
  process.kill(process.pid, signal);
}

function errorOf(code: string, message: string): NodeJS.ErrnoException {
  return Object.assign(new Error(message), { code });
}

function codeOf(error: unknown): unknown {
  return (error as NodeJS.ErrnoException).code;
}
