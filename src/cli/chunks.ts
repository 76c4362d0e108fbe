import { type FileHandle, open } from 'node:fs/promises';
import type { IO } from './command.ts';
import { troubleOf } from './trouble.ts';

/** A stretch of an input. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** How many bytes have been read with it, and how many there are, if that is known. */
  readonly read: number;
  readonly size: number | undefined;
}

/** An input cannot be read, or not to its end; the message says why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Larger chunks are read no faster, and all that is made of one has to be in memory at once. */
const CHUNK = 2 ** 18;

/**
 * Reads an input bit by bit as it comes, without its byte-order mark. The bytes are good until the next are asked for.
 *
 * @param path a file; without it, standard input.
 * @param chunk how many bytes of a file to read at once.
 * @throws Unreadable when it cannot be read on, or begins with the byte-order mark of UTF-16.
 */
export async function* readChunks(path: string | undefined, io: IO, chunk = CHUNK): AsyncGenerator<Chunk> {
  let file: FileHandle | undefined;
  let read = 0;
  try {
    file = path === undefined ? undefined : await open(path);
    const about = await file?.stat();
    const size = about?.isFile() ? about.size : undefined;
    const chunks = file === undefined ? stdinChunks(io) : fileChunks(file, chunk);
    for await (const bytes of withoutMark(chunks)) {
      read += bytes.length;
      yield { bytes, read, size };
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(troubleOf(error));
  } finally {
    await file?.close();
  }
}

/** Standard input in chunks as they come. */
export async function* stdinChunks({ stdin, stderr }: IO): AsyncGenerator<Uint8Array> {
  // Without a word, it would look as if nothing happened.
  if (stdin.isTTY) stderr.write('osvif: reading from the terminal, up to Ctrl-D\n');
  for await (const chunk of stdin) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

async function* fileChunks(file: FileHandle, chunk: number): AsyncGenerator<Uint8Array> {
  // The same buffers over and over: new ones would fill the memory until the next collection. While one is judged, the
  // other is filled.
  let [full, free] = [Buffer.allocUnsafeSlow(chunk), Buffer.allocUnsafeSlow(chunk)];
  let reading = file.read(full, 0, chunk, null);
  for (;;) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return;
    reading = file.read(free, 0, chunk, null);
    // What goes wrong meanwhile is told when its turn comes.
    reading.catch(() => {});
    yield full.subarray(0, bytesRead);
    [full, free] = [free, full];
  }
}

const MARK = [0xef, 0xbb, 0xbf];
const MARKS_OF_UTF16 = [
  [0xfe, 0xff],
  [0xff, 0xfe],
];

async function* withoutMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield chunk;
      continue;
    }
    const known: Uint8Array = Buffer.concat([start, chunk]);
    // What comes next decides, and waiting for more would keep whole lines back.
    if ([MARK, ...MARKS_OF_UTF16].some((mark) => known.length < mark.length && beginsAs(known, mark))) start = known;
    else {
      start = undefined;
      yield markCut(known);
    }
  }
  if (start !== undefined && start.length > 0) yield start;
}

function markCut(bytes: Uint8Array): Uint8Array {
  if (MARKS_OF_UTF16.some((mark) => bytes.length >= mark.length && beginsAs(bytes, mark))) {
    throw new Unreadable('expected UTF-8 text, found UTF-16');
  }
  return bytes.length >= MARK.length && beginsAs(bytes, MARK) ? bytes.subarray(MARK.length) : bytes;
}

/** Whether the two agree as far as both go. */
function beginsAs(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => i >= bytes.length || bytes[i] === byte);
}
