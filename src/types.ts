import type * as config from '../generated/config.ts';
import type * as primitive from '../generated/types.ts';

/**
 * What TypeScript knows of the objects of a registry: both forms of each by name, where a name stands for its object and
 * for all that extend it.
 */
export interface Types {
  readonly primitive: object;
  readonly config: object;
}

/** os-vif's own objects. */
export interface OwnTypes {
  readonly primitive: primitive.ByName;
  readonly config: config.ByName;
}

/** Name of an object. */
export type NameOf<T extends Types> = keyof T['primitive'] & keyof T['config'] & string;

/** A primitive of some object or of one that extends it; of any, where the name is not known. */
export type PrimitiveOf<T extends Types, N extends NameOf<T> = NameOf<T>> = T['primitive'][N];

/** A config of some object or of one that extends it; of any, where the name is not known. */
export type ConfigOf<T extends Types, N extends NameOf<T> = NameOf<T>> = T['config'][N];
