import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/* Where the schema for editors can be, seen from the folder that is set up. */

const IN_PACKAGES = 'node_modules/osvif/generated/json-schema/config.editor.json';

/** In the folder's own packages. */
export const INSTALLED = `./${IN_PACKAGES}`;

/** Beside the settings, as a copy. */
export const COPY = './.vscode/osvif.config.schema.json';

/** The schema in the nearest packages, of the folder or of one above; undefined when none has it. */
export async function findInstalled(folder: string): Promise<string | undefined> {
  let place = INSTALLED;
  for (let at = resolve(folder), above = ''; ; at = dirname(at)) {
    if (await exists(resolve(at, IN_PACKAGES))) return place;
    if (dirname(at) === at) return undefined;
    above += '../';
    place = `${above}${IN_PACKAGES}`;
  }
}

/** Whether a path is one that this command writes for a schema. */
export function isSchemaPlace(path: unknown): path is string {
  if (typeof path !== 'string') return false;
  return path === COPY || path === INSTALLED || /^(?:[.][.]\/)+$/.test(prefixOf(path));
}

/** What stands before the path within the packages, or nothing. */
function prefixOf(path: string): string {
  return path.endsWith(IN_PACKAGES) ? path.slice(0, -IN_PACKAGES.length) : '';
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
