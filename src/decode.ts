import type { FieldType } from '../schemas/catalogue.ts';
import { type Mode, read } from './api.ts';
import { DATA, NAME } from './envelope.ts';
import { ValidationError } from './issue.ts';
import { mapItems } from './items.ts';
import { findField, type Lookup, osvif } from './lookup.ts';
import type { ConfigOf, NameOf, OwnTypes, Types } from './types.ts';
import { checkOptionNames, type OptionNames } from './validate/options.ts';

/**
 * A config that may lack what a config has to have, because the primitive that it comes from left it out. What it has
 * is right.
 */
export type PartialConfig<T> = T extends (infer Item)[]
  ? PartialConfig<Item>[]
  : T extends object
    ? string extends keyof T
      ? { [K in keyof T]: PartialConfig<T[K]> }
      : PartialObject<T>
    : T;

/** One object of a `PartialConfig`. A name of its own keeps declarations and hovers short. */
export type PartialObject<T> = { [K in keyof T]?: PartialConfig<T[K]> } & Pick<T, 'type' & keyof T>;

/** The config of a primitive, by its name; of any object, where the name is not known beforehand. */
export type Decoded<P, T extends Types = OwnTypes> = P extends {
  readonly 'versioned_object.name': infer N extends NameOf<T>;
}
  ? PartialConfig<Extract<ConfigOf<T>, { type: N }>>
  : PartialConfig<ConfigOf<T>>;

/** How to decode. */
export interface DecodeOptions {
  /** By default strict; `coerce` reads as os-vif reads. */
  readonly mode?: Mode | undefined;
}

const OPTIONS: OptionNames<DecodeOptions> = { mode: true };

type Node = Record<string, unknown>;

/**
 * Turns a primitive into the flat form. Nothing is invented: an absent field stays absent, null stays null, text stays
 * as it is; versions, namespaces and `changes` go. `type` is written where the config form needs it.
 *
 * @param primitive a primitive of any object, at any version; it is not changed.
 * @param options `mode: 'coerce'` reads as os-vif reads.
 * @throws ValidationError when the primitive is not valid; RangeError for unknown options.
 */
export function decode<P>(primitive: P, options: DecodeOptions = {}): Decoded<P> {
  return decodeWith(osvif, primitive, options) as Decoded<P>;
}

/** `decode`, of the objects that `lookup` knows. */
export function decodeWith(lookup: Lookup, primitive: unknown, options: DecodeOptions = {}): Node {
  checkOptionNames<DecodeOptions>(OPTIONS, options);
  const { mode = 'strict' } = options;
  const result = read(lookup, primitive, 'primitive', mode, { audience: 'converter' });
  if (!result.success) throw new ValidationError(result.issues);
  return decodeObject(lookup, result.value as Node, true);
}

function decodeObject(lookup: Lookup, primitive: Node, isTop: boolean): Node {
  const name = primitive[NAME] as string;
  const entry = lookup.object(name);
  const fields = Object.entries(primitive[DATA] as Node).map(([key, value]) => {
    return [key, decodeValue(lookup, findField(entry, key) as FieldType, value)];
  });
  return { ...((isTop || lookup.isTagged(name)) && { type: name }), ...Object.fromEntries(fields) };
}

function decodeValue(lookup: Lookup, { items, object }: FieldType, value: unknown): unknown {
  if (value === null) return null;
  if (items !== undefined) return mapItems(value, (item) => decodeValue(lookup, items, item));
  if (object === undefined) return value;
  const node = decodeObject(lookup, value as Node, false);
  return lookup.object(object).list ? (node.objects ?? []) : node;
}
