import type { z } from 'zod';
import type { FactsOf, Objects, OrSubclass } from './define.ts';
import type { VersionTable } from './facts.ts';

/*
 * Both forms of objects, computed by TypeScript alone from what it infers of their declarations. Extended registries are
 * typed by it; os-vif's own objects have interfaces that are printed from the catalogue, by another way, and the type
 * tests hold the two against each other.
 */

/** Both forms of some objects by name; a name stands for its object and for all that extend it. */
export interface TypesOf<O extends Objects> {
  readonly primitive: { [N in NamesIn<O>]: PrimitiveOf<O, FamilyOf<O, N>> };
  readonly config: { [N in NamesIn<O>]: ConfigOf<O, FamilyOf<O, N>> };
}

/** Names of some objects. */
export type NamesIn<O> = keyof O & string;

type ShapeOf<T> = T extends { readonly shape: infer Shape } ? Shape : never;

/*
 * What a field's schema is made of. Each asks for no more than it has to: to compare with all of `z.ZodOptional` and its
 * like costs a compiler tens of thousands of instantiations.
 */
interface Made<Def> {
  readonly _zod: { readonly def: Def };
}
type Optional<Inner> = Made<{ readonly type: 'optional'; readonly innerType: Inner }>;
type Nullable<Inner> = Made<{ readonly type: 'nullable'; readonly innerType: Inner }>;
type List<Item> = Made<{ readonly type: 'array'; readonly element: Item }>;
type Dict<Item> = Made<{ readonly type: 'record'; readonly valueType: Item }>;

type NameOf<T> = [FactsOf<T>] extends [never] ? never : FactsOf<T>['name' & keyof FactsOf<T>] & string;
type FactsAt<O, N> = N extends keyof O ? FactsOf<O[N]> : never;
type ShapeAt<O, N> = N extends keyof O ? ShapeOf<O[N]> : never;

/** An object and all that extend it. */
export type FamilyOf<O, Base> = {
  [N in NamesIn<O>]: N extends Base
    ? N
    : FactsOf<O[N]> extends { parents: infer P }
      ? Base extends P
        ? N
        : never
      : never;
}[NamesIn<O>];

type IsSubclassReference<T> = T extends OrSubclass<unknown> ? true : false;

type VersionsAt<O, N> = FactsAt<O, N> extends { versions: infer V extends VersionTable } ? V : never;

/** Fields that came after a version. */
type Later<V extends VersionTable, At> = V[LaterThan<V, At>][number];

type LaterThan<V, At> = { [K in keyof V]: IsOlder<At, K> extends true ? K : never }[keyof V];

type IsOlder<A, B> = A extends `${infer MajorA}.${infer MinorA}`
  ? B extends `${infer MajorB}.${infer MinorB}`
    ? MajorA extends MajorB
      ? IsLess<MinorA, MinorB>
      : IsLess<MajorA, MajorB>
    : never
  : never;

/** Compares whole numbers without leading zeros: the shorter one is less, and of the same length, the first digit decides. */
type IsLess<A extends string, B extends string> =
  IsShorter<A, B> extends true ? true : IsShorter<B, A> extends true ? false : IsBefore<A, B>;

type IsShorter<A extends string, B extends string> = B extends `${infer _B}${infer RestB}`
  ? A extends `${infer _A}${infer RestA}`
    ? IsShorter<RestA, RestB>
    : true
  : false;

type IsBefore<A extends string, B extends string> = A extends `${infer DigitA}${infer RestA}`
  ? B extends `${infer DigitB}${infer RestB}`
    ? DigitA extends DigitB
      ? IsBefore<RestA, RestB>
      : '0123456789' extends `${string}${DigitA}${string}${DigitB}${string}`
        ? true
        : false
    : false
  : false;

/** A field in primitive form. */
type PrimitiveField<O, T> =
  T extends Optional<infer Inner>
    ? PrimitiveField<O, Inner>
    : T extends Nullable<infer Inner>
      ? PrimitiveField<O, Inner> | null
      : T extends List<infer Item>
        ? PrimitiveField<O, Item>[]
        : T extends Dict<infer Item>
          ? Record<string, PrimitiveField<O, Item>>
          : [NameOf<T>] extends [never]
            ? z.input<T>
            : IsSubclassReference<T> extends true
              ? PrimitiveOf<O, FamilyOf<O, NameOf<T>>>
              : PrimitiveOf<O, NameOf<T>>;

type FieldsAt<O, N, V> = Exclude<keyof ShapeAt<O, N>, Later<VersionsAt<O, N>, V>>;

/** One version of an object in primitive form. */
export type PrimitiveAt<O, N, V> = {
  'versioned_object.name': N;
  'versioned_object.namespace': 'os_vif';
  'versioned_object.version': V;
  'versioned_object.data': [FieldsAt<O, N, V>] extends [never]
    ? Record<string, never>
    : { [F in FieldsAt<O, N, V>]?: PrimitiveField<O, ShapeAt<O, N>[F]> };
  'versioned_object.changes'?: FieldsAt<O, N, V>[];
};

/** Any version of any of some objects in primitive form. */
export type PrimitiveOf<O, N> = N extends keyof O
  ? { [V in keyof VersionsAt<O, N>]: PrimitiveAt<O, N, V> }[keyof VersionsAt<O, N>]
  : never;

type IsList<T> = FactsOf<T> extends { list: true } ? true : false;

/** Objects that a field admits beside others, which say their `type` wherever they stand. */
type Tagged<O> = FamilyOf<O, BaseWithHeirs<O, SubclassBases<O>>>;

type BaseWithHeirs<O, Base> = Base extends unknown
  ? [Exclude<FamilyOf<O, Base>, Base>] extends [never]
    ? never
    : Base
  : never;

type SubclassBases<O> = { [N in keyof O]: SubclassBasesIn<ShapeOf<O[N]>> }[keyof O];
type SubclassBasesIn<S> = { [F in keyof S]: SubclassBase<S[F]> }[keyof S];

type SubclassBase<T> =
  IsSubclassReference<T> extends true
    ? NameOf<T>
    : T extends Optional<infer Inner> | Nullable<infer Inner> | List<infer Inner>
      ? SubclassBase<Inner>
      : T extends Dict<infer Item>
        ? SubclassBase<Item>
        : never;

/** A field in config form. */
type ConfigField<O, T> =
  T extends Optional<infer Inner>
    ? ConfigField<O, Inner>
    : T extends Nullable<infer Inner>
      ? ConfigField<O, Inner> | null
      : T extends List<infer Item>
        ? ConfigField<O, Item>[]
        : T extends Dict<infer Item>
          ? Record<string, ConfigField<O, Item>>
          : [NameOf<T>] extends [never]
            ? z.input<T>
            : IsList<T> extends true
              ? ConfigField<O, ShapeOf<T>['objects' & keyof ShapeOf<T>]>
              : IsSubclassReference<T> extends true
                ? NestedOf<O, FamilyOf<O, NameOf<T>>>
                : NestedOf<O, NameOf<T>>;

type OptionalKeys<S> = { [F in keyof S]: S[F] extends Optional<unknown> ? F : never }[keyof S];

type ConfigFields<O, S> = { [F in Exclude<keyof S, OptionalKeys<S>>]: ConfigField<O, S[F]> } & {
  [F in OptionalKeys<S>]?: ConfigField<O, S[F]>;
};

type NestedParts<O, N extends keyof O> = (N extends Tagged<O> ? { type: N } : { type?: N }) &
  ConfigFields<O, ShapeOf<O[N]>>;

/** One object inside a field of a config. A name of its own keeps declarations short, here and below. */
export type NestedAt<O, N extends keyof O> = { [K in keyof NestedParts<O, N>]: NestedParts<O, N>[K] };

/** Some object inside a field of a config. */
export type NestedOf<O, N> = N extends keyof O ? NestedAt<O, N> : never;

type ConfigParts<O, N extends keyof O> = { $schema?: string; type: N } & ConfigFields<O, ShapeOf<O[N]>>;

/** One object as a config document. */
export type ConfigAt<O, N extends keyof O> = { [K in keyof ConfigParts<O, N>]: ConfigParts<O, N>[K] };

/** Some object as a config document. */
export type ConfigOf<O, N> = N extends keyof O ? ConfigAt<O, N> : never;
