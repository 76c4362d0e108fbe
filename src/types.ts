import type * as config from '../generated/config.ts';
import type * as primitive from '../generated/types.ts';

/**
 * What TypeScript knows of the objects of a registry: both forms of each by name, where a name stands for its object and
 * for all that extend it.
 */
export interface RegistryTypes {
  readonly primitive: object;
  readonly config: object;
}

/** A shorter name within this package. */
export type { RegistryTypes as Types };
/** os-vif's own objects. */
export interface OwnTypes {
  readonly primitive: primitive.ByName;
  readonly config: config.ByName;
}

/** Name of an object. */
export type NameOf<T extends RegistryTypes> = keyof T['primitive'] & keyof T['config'] & string;

/** A primitive of some object or of one that extends it; of any, where the name is not known. */
export type PrimitiveOf<T extends RegistryTypes, N extends NameOf<T> = NameOf<T>> = T['primitive'][N];

/** A config of some object or of one that extends it; of any, where the name is not known. */
export type ConfigOf<T extends RegistryTypes, N extends NameOf<T> = NameOf<T>> = T['config'][N];

/** Primitives of exactly the named objects, at any version. */
export type PrimitiveNamed<N extends NameOf<T>, T extends RegistryTypes = OwnTypes> =
  N extends NameOf<T> ? Extract<T['primitive'][N], { readonly 'versioned_object.name': N }> : never;

/** Configs of exactly the named objects. */
export type ConfigNamed<N extends NameOf<T>, T extends RegistryTypes = OwnTypes> =
  N extends NameOf<T> ? Extract<T['config'][N], { readonly type: N }> : never;

/** Names of an object and of all that extend it. */
export type NameWithin<Base extends string, T extends RegistryTypes = OwnTypes> =
  PrimitiveOf<T, Base & NameOf<T>> extends { readonly 'versioned_object.name': infer N } ? N & NameOf<T> : never;

/** A version that an object has had: `'1.0' | '1.1'`. */
export type VersionOf<N extends NameOf<T>, T extends RegistryTypes = OwnTypes> =
  PrimitiveNamed<N, T> extends { readonly 'versioned_object.version': infer V } ? V & string : never;

/** Versions by object name: `{ VIFVHostUser: '1.0' }`. */
export type VersionsOf<T extends RegistryTypes = OwnTypes> = { readonly [N in NameOf<T>]?: VersionOf<N, T> };

/** A primitive of the named objects, by which the compiler tells the names. */
export type PrimitiveInput<N extends NameOf<T>, T extends RegistryTypes = OwnTypes> = {
  readonly 'versioned_object.name': N;
} & PrimitiveNamed<N, T>;

/** A config of the named objects as `encode` reads it: required fields may be absent, and arrays may be `readonly`. */
export type ConfigInput<N extends NameOf<T>, T extends RegistryTypes = OwnTypes> = {
  readonly type: N;
} & ReadonlyPartial<ConfigNamed<N, T>>;

/** A config that is only read, at every depth, and may lack any key but a `type` that tells which object stands there. */
export type ReadonlyPartial<V> = V extends readonly (infer Item)[]
  ? readonly ReadonlyPartial<Item>[]
  : V extends object
    ? string extends keyof V
      ? { readonly [K in keyof V]: ReadonlyPartial<V[K]> }
      : ReadonlyPartialObject<V>
    : V;

/** One object of a `ReadonlyPartial`. */
export type ReadonlyPartialObject<V> = { readonly [K in keyof V]?: ReadonlyPartial<V[K]> } & Readonly<
  Pick<V, 'type' & keyof V>
>;
