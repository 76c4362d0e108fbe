import { type FieldType, newestOf } from '../schemas/catalogue.ts';
import { DATA, NAME, NAMESPACE, NAMESPACE_KEY, VERSION } from './envelope.ts';
import { ValidationError } from './issue.ts';
import { mapItems } from './items.ts';
import { configIssues } from './judge.ts';
import { findField, type Lookup, osvif } from './lookup.ts';
import { checkVersions } from './targets.ts';
import type { ConfigInput, NameOf, OwnTypes, PrimitiveNamed, Types, VersionsOf } from './types.ts';
import { checkOptionNames, type OptionNames } from './validate/options.ts';

/** How to encode. */
export interface EncodeOptions<T extends Types = OwnTypes> {
  /** Versions by object name, at every depth; others are encoded at their newest. */
  readonly versions?: VersionsOf<T> | undefined;
}

const OPTIONS: OptionNames<EncodeOptions> = { versions: true };

type Node = Readonly<Record<string, unknown>>;

/**
 * Turns a config into the primitive that os-vif reads. It may lack required fields, since os-vif reads it all the same.
 * No `changes` are written, and `$schema` means nothing to os-vif.
 *
 * @param value a config; it is not changed.
 * @param options versions to encode at, when a peer has an older os-vif.
 * @throws ValidationError when the config is not valid, or has a field that came after the version asked for (dropping
 *   it is `backport`'s work); RangeError for names and versions that never existed, and for unknown options.
 */
export function encode<N extends NameOf<OwnTypes>>(
  value: ConfigInput<N>,
  options: EncodeOptions = {},
): PrimitiveNamed<N> {
  return encodeWith(osvif, value, options) as unknown as PrimitiveNamed<N>;
}

/** `encode`, of the objects that `lookup` knows. */
export function encodeWith(
  lookup: Lookup,
  value: unknown,
  options: { readonly versions?: object | undefined } = {},
): Node {
  checkOptionNames<EncodeOptions>(OPTIONS, options);
  const versions = checkVersions(lookup, options.versions === undefined ? {} : options.versions);
  const issues = configIssues(lookup, value, { isPartial: true, versions, audience: 'converter' });
  if (issues.length > 0) throw new ValidationError(issues);
  const node = value as Node;
  return encodeObject({ lookup, versions }, node.type as string, node);
}

interface Encoding {
  readonly lookup: Lookup;
  readonly versions: ReadonlyMap<string, string>;
}

function encodeObject(encoding: Encoding, name: string, node: Node): Node {
  const entry = encoding.lookup.object(name);
  const fields = Object.entries(node).flatMap(([key, value]) => {
    const field = findField(entry, key);
    return field === undefined ? [] : [[key, encodeValue(encoding, field, value)]];
  });
  return {
    [NAME]: name,
    [NAMESPACE_KEY]: NAMESPACE,
    [VERSION]: encoding.versions.get(name) ?? newestOf(entry),
    [DATA]: Object.fromEntries(fields),
  };
}

function encodeValue(encoding: Encoding, { items, object }: FieldType, value: unknown): unknown {
  if (value === null) return null;
  if (items !== undefined) return mapItems(value, (item) => encodeValue(encoding, items, item));
  if (object === undefined) return value;
  const node = (encoding.lookup.object(object).list ? { objects: value } : value) as Node;
  return encodeObject(encoding, (node.type ?? object) as string, node);
}
