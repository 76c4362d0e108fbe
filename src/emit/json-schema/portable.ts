import { type Catalogue, nestedName, versionedName } from '../../../schemas/catalogue.ts';
import { NOTICE } from '../text.ts';
import type { Request, Source } from './consumer.ts';
import { type Json, mapValues, pick, reachableFrom, rewrite } from './definitions.ts';

/*
 * What validators of every language read alike, packed in two ways: one self-contained bundle, and one small file for
 * each object that refers to its siblings. The only `$id`s are relative file names.
 */

/** The definition that admits every document of a form. */
export const ANY_DOCUMENT = { primitive: 'AnyObject', config: 'Document' } as const;

/** `$defs` under the exact names, and a root that refers to one of them: all definitions, or those that the root needs. */
export function portable({ form, definitions, root, notice }: Request): Json {
  if (root === undefined) {
    const title = `os-vif ${form}`;
    return { ...head(notice, `${form}.json`, title), $ref: `#/$defs/${ANY_DOCUMENT[form]}`, $defs: definitions };
  }
  const { title = root, description } = definitions[root] as Json;
  const $defs = pick(definitions, reachableFrom(definitions, root));
  return { ...head(notice, `${root}.json`, title, description), $ref: `#/$defs/${root}`, $defs };
}

/** One object; what has a file of its own is referred to there, and only the rest stands in `$defs`. */
export function objectFile({ catalogue, form, definitions, notice }: Source, name: string): Json {
  const homes = homesOf(catalogue);
  const isLocal = (other: string) => (homes.get(other) ?? name) === name;
  const own = [...homes].filter(([other, home]) => home === name && other in definitions);
  const local = new Set(own.flatMap(([start]) => [...reachableFrom(definitions, start, isLocal)]));
  local.delete(name);
  const refer = (other: string) => {
    if (other === name) return '#';
    if (isLocal(other)) return `#/$defs/${other}`;
    const home = homes.get(other) as string;
    return home === other ? `${home}.json` : `${home}.json#/$defs/${other}`;
  };
  const $defs = mapValues(pick(definitions, local), (definition) => rewrite(definition, refer));
  const { title, ...body } = rewrite(definitions[name] as Json, refer);
  // With the folder, since a validator may know both forms. Wherever the folder is, it leads from the file to itself.
  const $id = `../${form}/${name}.json`;
  return { ...head(notice, $id, title), ...body, ...(local.size > 0 && { $defs }) };
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

/** What stands first in every file. */
export function head(notice = NOTICE, $id: string, title: unknown, description?: unknown): Json {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return { $schema, $id, title, ...(description !== undefined && { description }), $comment: notice };
}
