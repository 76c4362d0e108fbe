import { readdirSync, readFileSync } from 'node:fs';
import { validateText } from '../../dist/src/index.js';

/* Objects to read and to write: those of the examples, and every payload that strict reading accepts. */

const ROOT = new URL('../../', import.meta.url);
const INPUTS = { json: 'json', ndjson: 'ndjson', yaml: 'yaml', jsonl: 'ndjson' };

/** Everything in a folder, or in a file, that is valid in a form. */
async function valuesIn(path, form) {
  const files = /\.\w+$/.test(path) ? [path] : readdirSync(new URL(path, ROOT)).map((file) => `${path}/${file}`);
  const texts = files.map((file) => [file, readFileSync(new URL(file, ROOT), 'utf8')]);
  const documents = await Promise.all(
    texts.map(([file, text]) => validateText(text, { input: INPUTS[file.split('.').at(-1)] })),
  );
  return documents
    .flat()
    .filter((document) => document.valid && document.form === form)
    .flatMap(({ value }) => value);
}

/** Of vectors, the payloads that are valid. */
function vectors(name) {
  const lines = readFileSync(new URL(`test/fixtures/vectors/${name}.jsonl`, ROOT), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line)).flatMap(({ payload, strict }) => (strict.accepted ? [payload] : []));
}

/** Each object with the name of its type: the whole documents, and whatever stands in a field of several types. */
export async function payloadsOf(form) {
  if (form === 'primitive') {
    const folders = await Promise.all(
      ['examples/vif', 'examples/host', 'examples/stream'].map((path) => valuesIn(path, form)),
    );
    const examples = folders.flat().flatMap(primitivesIn);
    return { examples, vectors: ['os-vif-tests', 'generated'].flatMap(vectors).flatMap(primitivesIn) };
  }
  const folders = await Promise.all(['examples/config', 'examples/host'].map((path) => valuesIn(path, form)));
  return { examples: folders.flat().flatMap((value) => configsIn(value)), vectors: [] };
}

function primitivesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(primitivesIn);
  const type = value['versioned_object.name'];
  return type === undefined ? inner : [{ type, value }, ...inner];
}

function configsIn(value, prefix = '') {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((part) => configsIn(part, 'Nested'));
  return value.type === undefined ? inner : [{ type: `${prefix}${value.type}`, value }, ...inner];
}
