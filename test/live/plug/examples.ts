import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import { catalogue } from '../../../src/catalogue.ts';
import { snippetOf } from '../../../src/emit/json-schema/editor-snippets.ts';
import { type AnyVIF, encode, is } from '../../../src/index.ts';

/* Every VIF that people may copy: files, schemas, editor snippets and the README. */

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDERS = ['examples/vif', 'examples/config', 'examples/stream', 'examples/kubernetes'];

/** One VIF, and where it stands. */
export interface Example {
  readonly name: string;
  readonly plugin: string;
  readonly payload: AnyVIF;
}

/** All of them, as primitives. */
export function examples(): Example[] {
  return [...filesIn(FOLDERS), ...readme(), ...schemaExamples(), ...snippets()];
}

function filesIn(folders: readonly string[]): Example[] {
  const files = folders.flatMap((folder) => readdirSync(`${ROOT}${folder}`).map((file) => `${folder}/${file}`));
  return files.filter((file) => extname(file) !== '').flatMap((file) => vifsOf(file, documentsOf(file)));
}

function documentsOf(file: string): unknown[] {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  if (file.endsWith('.ndjson')) {
    const lines = text.trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line));
  }
  return parseAllDocuments(text).map((document) => document.toJS());
}

/** The YAML of the README that is a VIF. */
function readme(): Example[] {
  const blocks = readFileSync(`${ROOT}README.md`, 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms);
  return [...blocks].flatMap(([, text = ''], i) =>
    vifsOf(
      `README.md, YAML ${i + 1}`,
      parseAllDocuments(text).map((document) => document.toJS()),
    ),
  );
}

function schemaExamples(): Example[] {
  return Object.entries(catalogue.objects)
    .filter(([, { kind, abstract }]) => kind === 'vif' && !abstract)
    .flatMap(([type, entry]) =>
      vifsOf(
        `schemas/vif/${type}.ts`,
        entry.examples.map((example) => ({ type, ...example })),
      ),
    );
}

function snippets(): Example[] {
  const names = Object.keys(catalogue.objects).filter(
    (name) => catalogue.objects[name]?.kind === 'vif' && name !== 'VIFBase',
  );
  return names.flatMap((name) => {
    const { body } = snippetOf({ catalogue, form: 'config' }, name) as { body: unknown };
    return vifsOf(`snippet ${name}`, [filledIn(body)]);
  });
}

/** A snippet as it stands when nothing is typed over. */
function filledIn(body: unknown): unknown {
  const text = JSON.stringify(body)
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+[|]([^,|]*)[^|]*[|]\}/g, '$1');
  return JSON.parse(text, (_, value) =>
    typeof value === 'string' && value[0] === '^' ? JSON.parse(value.slice(1)) : value,
  );
}

/** The VIFs at any depth of some documents, with the number of the document where there are several. */
function vifsOf(source: string, documents: readonly unknown[]): Example[] {
  return documents.flatMap((document, i) => {
    const name = documents.length === 1 ? source : `${source}, ${i + 1}`;
    return vifsIn(document).map((payload) => ({
      name,
      payload,
      plugin: String(payload['versioned_object.data'].plugin),
    }));
  });
}

function vifsIn(value: unknown): AnyVIF[] {
  if (typeof value !== 'object' || value === null) return [];
  if (is(value, 'VIFBase')) return [value];
  const { type } = value as { type?: string };
  if (catalogue.objects[type ?? '']?.kind !== 'vif') return Object.values(value).flatMap(vifsIn);
  const payload = encode(value as never);
  if (!is(payload, 'VIFBase')) throw new Error(`Expected a VIF, received ${JSON.stringify(value)}.`);
  return [payload];
}
