import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = 2 ** 18;
/** Each write and read takes a buffer of its size outside of the heap, which stays until the next collection. */
const CHUNK = 2 ** 16;

/** Text that waits: in memory at first, in a file that has no name when it grows. */
export class Spool {
  #parts: string[] = [];
  #size = 0;
  #file: FileHandle | undefined;

  async add(text: string): Promise<void> {
    this.#parts.push(text);
    this.#size += text.length;
    if (this.#file === undefined && this.#size < IN_MEMORY) return;
    this.#file ??= await openNameless();
    await this.#file.appendFile(this.#parts.join(''));
    this.#parts = [];
    this.#size = 0;
  }

  /** Gives everything that was added, in stretches that are good until the next, and forgets it. */
  async *take(): AsyncGenerator<string | Uint8Array> {
    const file = this.#file;
    if (file !== undefined) {
      const buffer = Buffer.allocUnsafe(CHUNK);
      for (let at = 0; ; ) {
        const { bytesRead } = await file.read(buffer, 0, CHUNK, at);
        if (bytesRead === 0) break;
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
      }
      await file.close();
    }
    yield this.#parts.join('');
  }
}

/** A file that goes away with the process, however that ends. */
async function openNameless(): Promise<FileHandle> {
  const folder = await mkdtemp(join(tmpdir(), 'osvif-'));
  try {
    return await open(join(folder, 'spool'), 'w+');
  } finally {
    await rm(folder, { recursive: true });
  }
}
