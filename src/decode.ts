import type * as config from '../generated/config.ts';
import type { ObjectName } from '../generated/types.ts';
import type { FieldType } from '../schemas/catalogue.ts';
import { type Mode, read } from './api.ts';
import { DATA, NAME } from './envelope.ts';
import { ValidationError } from './issue.ts';
import { findField, osvif } from './lookup.ts';

/**
 * A config that may lack what a config has to have, because the primitive that it comes from left it out. What it has
 * is right.
 */
export type PartialConfig<T> = T extends (infer Item)[]
  ? PartialConfig<Item>[]
  : T extends object
    ? { [K in keyof T as K extends 'type' ? K : never]: T[K] } & {
        [K in keyof T as K extends 'type' ? never : K]?: PartialConfig<T[K]>;
      }
    : T;

/** The config of a primitive, by its name; of any object, where the name is not known beforehand. */
export type Decoded<P> = P extends { readonly 'versioned_object.name': infer N extends ObjectName }
  ? PartialConfig<Extract<config.AnyObject, { type: N }>>
  : PartialConfig<config.AnyObject>;

type Node = Record<string, unknown>;

/**
 * Turns a primitive into the flat form. Nothing is invented: an absent field stays absent, null stays null, text stays
 * as it is; versions, namespaces and `changes` go. `type` is written where the config form needs it.
 *
 * @param primitive a primitive of any object, at any version; it is not changed.
 * @param options `mode: 'coerce'` reads as os-vif reads.
 * @throws ValidationError when the primitive is not valid.
 */
export function decode<P>(primitive: P, options: { readonly mode?: Mode | undefined } = {}): Decoded<P> {
  const result = read(primitive, 'primitive', options.mode ?? 'strict');
  if (!result.success) throw new ValidationError(result.issues);
  return decodeObject(result.value as Node, true) as Decoded<P>;
}

function decodeObject(primitive: Node, isTop: boolean): Node {
  const name = String(primitive[NAME]);
  const entry = osvif.object(name);
  const fields = Object.entries(primitive[DATA] as Node).map(([key, value]) => {
    return [key, decodeValue(findField(entry, key) as FieldType, value)];
  });
  return { ...((isTop || osvif.isTagged(name)) && { type: name }), ...Object.fromEntries(fields) };
}

function decodeValue({ items, object }: FieldType, value: unknown): unknown {
  if (value === null) return null;
  if (items !== undefined) return (value as unknown[]).map((item) => decodeValue(items, item));
  if (object === undefined) return value;
  const node = decodeObject(value as Node, false);
  return osvif.object(object).list ? (node.objects ?? []) : node;
}
