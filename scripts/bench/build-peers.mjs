import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { discriminated } from './ajv-schemas.mjs';
import { DIALECTS, writeDefinitions } from './dialects.mjs';

/*
 * Writes what the modules in peers/ import: the exported schema in the words of each peer. Everything is derived from
 * generated/json-schema/primitive.json, in each run.
 */

/** Below node_modules, so that peers are found from there, and nobody lints, checks in or packs what is written. */
export const PEERS = fileURLToPath(new URL('node_modules/.peers/', import.meta.url));
export const BUNDLE = fileURLToPath(new URL('../../generated/json-schema/primitive.json', import.meta.url));

export function buildPeers() {
  const bundle = JSON.parse(readFileSync(BUNDLE, 'utf8'));
  rmSync(PEERS, { recursive: true, force: true });
  mkdirSync(PEERS, { recursive: true });
  const write = (file, text) => writeFileSync(join(PEERS, file), text);
  for (const [name, dialect] of Object.entries(DIALECTS)) write(`${name}.mjs`, writeDefinitions(dialect, bundle.$defs));
  const best = discriminated(bundle);
  write('discriminated.mjs', dataModule(best));
  write('exported.mjs', dataModule(bundle));
  write('ajv-standalone.mjs', ajvCode(Ajv, best, { discriminator: true }));
  write('ajv-standalone-all-errors.mjs', ajvCode(Ajv, best, { discriminator: true, allErrors: true }));
  write('ajv-standalone-exported.mjs', ajvCode(Ajv2020, bundle, {}));
}

function ajvCode(Kind, schema, options) {
  const ajv = new Kind({ ...options, code: { source: true, esm: true } });
  return standalone.default(ajv, ajv.compile(schema));
}

/** The quickest way to load data, and one that bundlers follow. */
function dataModule(data) {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}
