import { readFile } from 'node:fs/promises';

/*
 * Files of the package, found by its own name, which leads to the same place from the sources and from the build.
 */

/** A generated JSON Schema, such as `primitive.json`. */
export async function readSchema(path: string): Promise<Record<string, unknown>> {
  return readJSON(`osvif/json-schema/${path}`);
}

/** The version of the package. */
export async function packageVersion(): Promise<string> {
  return (await readJSON('osvif/package.json')).version as string;
}

async function readJSON(specifier: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(new URL(import.meta.resolve(specifier)), 'utf8'));
}
