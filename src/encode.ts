import type * as config from '../generated/config.ts';
import type * as primitive from '../generated/types.ts';
import { type FieldType, newestOf } from '../schemas/catalogue.ts';
import type { PartialConfig } from './decode.ts';
import { DATA, NAME, NAMESPACE, NAMESPACE_KEY, VERSION } from './envelope.ts';
import { ValidationError } from './issue.ts';
import { findField, osvif } from './lookup.ts';
import { checkVersions, type Versions } from './targets.ts';
import { validateConfig } from './validate-config.ts';

/** The primitive of a config, by its `type`. */
export type Encoded<C> = C extends { readonly type: infer N }
  ? Extract<primitive.AnyObject, { 'versioned_object.name': N }>
  : primitive.AnyObject;

/** How to encode. */
export interface EncodeOptions {
  /** Versions by object name, at every depth; others are encoded at their newest. */
  readonly versions?: Versions | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Turns a config into the primitive that os-vif reads. It may lack required fields, since os-vif reads it all the same.
 * No `changes` are written, and `$schema` means nothing to os-vif.
 *
 * @param value a config; it is not changed.
 * @param options versions to encode at, when a peer has an older os-vif.
 * @throws ValidationError when the config is not valid, or has a field that came after the version asked for (dropping
 *   it is `backport`'s work); RangeError for names and versions that never existed.
 */
export function encode<C extends PartialConfig<config.AnyObject>>(value: C, options: EncodeOptions = {}): Encoded<C> {
  const versions = checkVersions(options.versions ?? {});
  const issues = validateConfig(osvif, value, { isPartial: true, versions });
  if (issues.length > 0) throw new ValidationError(issues);
  return encodeObject(value.type, value, versions) as unknown as Encoded<C>;
}

function encodeObject(name: string, node: Node, versions: ReadonlyMap<string, string>): Node {
  const entry = osvif.object(name);
  const fields = Object.entries(node).flatMap(([key, value]) => {
    const field = findField(entry, key);
    return field === undefined ? [] : [[key, encodeValue(field, value, versions)]];
  });
  return {
    [NAME]: name,
    [NAMESPACE_KEY]: NAMESPACE,
    [VERSION]: versions.get(name) ?? newestOf(entry),
    [DATA]: Object.fromEntries(fields),
  };
}

function encodeValue({ items, object }: FieldType, value: unknown, versions: ReadonlyMap<string, string>): unknown {
  if (value === null) return null;
  if (items !== undefined) return (value as unknown[]).map((item) => encodeValue(items, item, versions));
  if (object === undefined) return value;
  const node = (osvif.object(object).list ? { objects: value } : value) as Node;
  return encodeObject(String(node.type ?? object), node, versions);
}
