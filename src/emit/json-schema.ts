import { z } from 'zod';
import { type Catalogue, nestedName, versionedName } from '../../schemas/catalogue.ts';
import type { Form } from '../../schemas/forms.ts';
import { type Definitions, type Json, reachableFrom, rewrite } from './definitions.ts';
import { NOTICE } from './text.ts';
import { toJSONSchema } from './to-json-schema.ts';

/*
 * JSON Schema 2020-12 of both forms, by `toJSONSchema` from the Zod schemas, packed in two ways: one self-contained
 * bundle, and one small file for each object that refers to its siblings. The only `$id`s are relative file names.
 */

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Files of one form: `primitive.json` and `primitive/VIFBridge.json`, … */
export function emitJSONSchemas(catalogue: Catalogue, form: Form, formName: string, root: string): Map<string, string> {
  const definitions = definitionsOf(form);
  const files = new Map([[`${formName}.json`, print(bundle(definitions, formName, root))]]);
  for (const name of Object.keys(catalogue.objects)) {
    files.set(`${formName}/${name}.json`, print(objectFile(catalogue, definitions, name)));
  }
  return files;
}

/** Every named schema of a form as JSON Schema, referring to the others as `#/$defs/NAME`. */
export function definitionsOf({ schemas, metadata }: Form): Definitions {
  const all = z.strictObject({ ...schemas });
  const { $defs } = toJSONSchema(all, { metadata }) as { $defs: Record<string, Json> };
  return $defs;
}

/** `$defs` under the exact names, and a root that admits `root`. */
export function bundle(definitions: Definitions, formName: string, root: string): Json {
  const reachable = reachableFrom(definitions, root, () => true);
  return {
    ...head(`${formName}.json`, `os-vif ${formName}`),
    $ref: `#/$defs/${root}`,
    $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => reachable.has(name))),
  };
}

function objectFile(catalogue: Catalogue, definitions: Definitions, name: string): Json {
  const homes = homesOf(catalogue);
  const isLocal = (other: string) => (homes.get(other) ?? name) === name;
  const own = [...homes].filter(([other, home]) => home === name && other !== name && other in definitions);
  const local = new Set<string>();
  for (const start of [name, ...own.map(([other]) => other)]) {
    for (const found of reachableFrom(definitions, start, isLocal)) local.add(found);
  }
  local.delete(name);
  const refer = (other: string) => {
    if (other === name) return '#';
    if (isLocal(other)) return `#/$defs/${other}`;
    const home = homes.get(other) as string;
    return home === other ? `${home}.json` : `${home}.json#/$defs/${other}`;
  };
  const $defs = Object.entries(definitions).filter(([other]) => local.has(other));
  const { title, ...body } = rewrite(definitions[name] as Json, refer) as Json;
  return {
    ...head(`${name}.json`, String(title)),
    ...body,
    ...($defs.length > 0 && { $defs: rewrite(Object.fromEntries($defs), refer) }),
  };
}

/** Which object's file holds a definition; what is in none (scalars, unions) is repeated in each file that needs it. */
function homesOf(catalogue: Catalogue): Map<string, string> {
  const entries = Object.entries(catalogue.objects).flatMap(([name, { versions }]) => [
    [name, name] as const,
    [nestedName(name), name] as const,
    ...versions.map((version) => [versionedName(name, version), name] as const),
  ]);
  return new Map(entries);
}

function head($id: string, title: string): Json {
  return { $schema: DRAFT, $id, title, $comment: NOTICE };
}

function print(schema: Json): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
