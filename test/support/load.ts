import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a generated file exports; it may import `../schemas/`, as if it lay below `generated/`. */
export async function load(name: string, code: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'osvif-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, code.replaceAll("'../schemas/", `'${new URL('../../schemas/', import.meta.url)}`));
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
