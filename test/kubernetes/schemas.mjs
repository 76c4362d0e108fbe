import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../dist/src/catalogue.js';

/* The schemas for Kubernetes, as `osvif schema --for kubernetes` makes them. */

const ROOT = new URL('../../', import.meta.url);
const OSVIF = fileURLToPath(new URL('dist/src/cli/main.js', ROOT));

export function readJSON(path) {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

/** Everything that `osvif schema NAME` takes. */
export const NAMES = [...Object.keys(catalogue.objects), 'AnyVIF', 'AnyVIFPortProfile', 'AnyDatapathOffload'];

const made = new Map();

export function schemaOf(form, root) {
  const key = `${form} ${root}`;
  if (!made.has(key)) {
    const args = [OSVIF, 'schema', root, '--for', 'kubernetes', '--form', form];
    made.set(key, JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })));
  }
  return made.get(key);
}

export const DEFINITION = readJSON('generated/kubernetes/VIFPort.crd.json');
export const PORT = DEFINITION.spec.versions[0].schema.openAPIV3Schema;
