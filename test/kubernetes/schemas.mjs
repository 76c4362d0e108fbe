import { readFileSync } from 'node:fs';
import { catalogue } from '../../dist/src/catalogue.js';
import { schemaFile } from '../../dist/src/emit/json-schema/consumers.js';

/* The schemas for Kubernetes, as `osvif schema --for kubernetes` makes them. */

const ROOT = new URL('../../', import.meta.url);

export function readJSON(path) {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

const DEFINITIONS = {
  primitive: readJSON('generated/json-schema/primitive.json').$defs,
  config: readJSON('generated/json-schema/config.json').$defs,
};

/** Everything that `osvif schema NAME` takes. */
export const NAMES = [...Object.keys(catalogue.objects), 'AnyVIF', 'AnyVIFPortProfile', 'AnyDatapathOffload'];

const made = new Map();

export function schemaOf(form, root) {
  const key = `${form} ${root}`;
  if (!made.has(key)) {
    const request = { consumer: 'kubernetes', form, root, catalogue, definitions: DEFINITIONS[form] };
    made.set(key, schemaFile(request).schema);
  }
  return made.get(key);
}

export const DEFINITION = readJSON('generated/kubernetes/VIFPort.crd.json');
export const PORT = DEFINITION.spec.versions[0].schema.openAPIV3Schema;
