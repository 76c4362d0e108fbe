import { describe } from '../../describe.ts';
import type { Span } from '../../text/lines.ts';
import type { Node } from './json-tree.ts';
import { insertLast, type JSONC, JSONCError, readJSONC, replaceString, valueAt } from './jsonc.ts';

/*
 * What VS Code has to know to check configs: which files are judged by which schema, in two settings of two shapes
 * (its own for JSON, the YAML extension's for YAML), and that the YAML extension is wanted.
 */

type IsPlace = (path: unknown) => boolean;

/** The files that hold configs, in any folder, by the notation whose support in the editor looks for them. */
export const PATTERNS = { json: ['*.vif.json'], yaml: ['*.vif.yaml', '*.vif.yml'] };

const YAML_EXTENSION = 'redhat.vscode-yaml';

/** What `settings.json` has to hold at least. */
export function neededSettings(schema: string) {
  return { 'json.schemas': [{ fileMatch: PATTERNS.json, url: schema }], 'yaml.schemas': { [schema]: PATTERNS.yaml } };
}

/** What `extensions.json` has to hold at least. */
export const NEEDED_EXTENSIONS = { recommendations: [YAML_EXTENSION] };

/**
 * The text of `settings.json` in which a schema judges configs. Patterns that somebody has changed stay.
 *
 * @param schema where the schema is, seen from the workspace.
 * @param isPlace whether a path is one that this command writes: an entry that names another of them now names `schema`.
 * @throws JSONCError when the text cannot be changed.
 */
export function editSettings(text: string, schema: string, isPlace: IsPlace): string {
  return editYAML(editJSON(text, schema, isPlace), schema, isPlace);
}

function editJSON(text: string, schema: string, isPlace: IsPlace): string {
  const needed = neededSettings(schema)['json.schemas'];
  return extend(text, 'json.schemas', needed, (document, list) => {
    const urls = list.items?.flatMap(({ members }) => members?.get('url')?.value.span ?? []) ?? [];
    return rename(document, urls, schema, isPlace) ?? insertLast(document, list, needed[0]);
  });
}

function editYAML(text: string, schema: string, isPlace: IsPlace): string {
  const needed = neededSettings(schema)['yaml.schemas'];
  return extend(text, 'yaml.schemas', needed, (document, map) => {
    const keys = [...(map.members?.values() ?? [])].map(({ key }) => key);
    return rename(document, keys, schema, isPlace) ?? insertLast(document, map, needed[schema], schema);
  });
}

/** The text of `extensions.json` that recommends the YAML extension, unless somebody has spoken against it. */
export function editExtensions(text: string): string {
  const document = readJSONC(text);
  const unwanted = document.root.members?.get('unwantedRecommendations')?.value;
  if (identifiers(document, unwanted).includes(YAML_EXTENSION)) return text;
  return extend(text, 'recommendations', NEEDED_EXTENSIONS.recommendations, (same, list) => {
    return identifiers(same, list).includes(YAML_EXTENSION) ? text : insertLast(same, list, YAML_EXTENSION);
  });
}

/** Extensions in a list, whose case does not matter. */
function identifiers(document: JSONC, list: Node | undefined): string[] {
  const values = list?.items?.map(({ span }) => valueAt(document, span)) ?? [];
  return values.flatMap((value) => (typeof value === 'string' ? value.toLowerCase() : []));
}

/** Adds a setting, or changes the one that is there, which has to be an array or object as the needed one is. */
function extend(
  text: string,
  name: string,
  needed: object,
  change: (document: JSONC, setting: Node) => string,
): string {
  const document = readJSONC(text);
  const { root } = document;
  if (root.members === undefined) throw misfit(document, root, 'an object');
  const setting = root.members.get(name)?.value;
  if (setting === undefined) return insertLast(document, root, needed, name);
  const kind = Array.isArray(needed) ? 'items' : 'members';
  if (setting[kind] !== undefined) return change(document, setting);
  throw misfit(document, setting, kind === 'items' ? 'an array' : 'an object');
}

function misfit(document: JSONC, { span }: Node, expected: string): JSONCError {
  return new JSONCError(document.text, span, expected, describe(valueAt(document, span)));
}

/** Lets the string that names one of the places name the schema; undefined where none does. */
function rename(document: JSONC, strings: readonly Span[], schema: string, isPlace: IsPlace): string | undefined {
  const own = strings.filter((span) => isPlace(valueAt(document, span)));
  const [first] = own;
  if (first === undefined) return undefined;
  const isThere = own.some((span) => valueAt(document, span) === schema);
  return isThere ? document.text : replaceString(document, first, schema);
}
