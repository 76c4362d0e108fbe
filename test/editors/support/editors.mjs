import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { stringify } from 'yaml';
import { jsonService } from './json.mjs';
import { yamlServer } from './yaml.mjs';

export const workspace = inject('workspace');
export const { encode, validateText } = await load('index');
export const { catalogue } = await load('catalogue');

/** An entry point of the installed package. */
function load(entry) {
  return import(pathToFileURL(installed(`dist/src/${entry}.js`)).href);
}

/** A file of the installed package. */
export function installed(path) {
  return join(workspace, 'node_modules/osvif', path);
}

/** A schema for editors: a file of the installed package or, in draft-07, what its command writes. */
export function schemaPath(name) {
  if (!name.includes('.draft-07.')) return installed(`generated/json-schema/${name}`);
  const [form] = name.split('.');
  const options = ['--for', 'editor', '--form', form, '--draft', '07', '--out', join(workspace, WRITTEN)];
  execFileSync(process.execPath, [installed('dist/src/cli/main.js'), 'schema', ...options]);
  return join(workspace, WRITTEN, name);
}

/** Where in the workspace the command writes schemas. */
export const WRITTEN = 'schemas';

/** The examples of a folder: what they are, where they lie. */
export function examplesIn(folder) {
  const path = fileURLToPath(new URL(`../../../examples/${folder}`, import.meta.url));
  return readdirSync(path).map((file) => {
    const text = readFileSync(join(path, file), 'utf8');
    const form = text.includes('versioned_object.name') ? 'primitive' : 'config';
    return { file, folder: path, text, form, notation: file.endsWith('.yaml') ? 'yaml' : 'json' };
  });
}

/** Both language services, with one schema for all documents. */
export async function editorsFor(name) {
  const url = pathToFileURL(schemaPath(name)).href;
  return {
    json: jsonService(workspace, [{ fileMatch: ['*'], url }]),
    yaml: await yamlServer(workspace, { [url]: ['*'] }),
  };
}

/** A value as people would write it in the notation of an editor. */
export const NOTATIONS = {
  json: (value) => JSON.stringify(value, null, 2),
  yaml: (value) => stringify(value),
};

/** All VIFs by name. */
export const VIFS = Object.entries(catalogue.objects).filter(([, { kind }]) => kind === 'vif');
