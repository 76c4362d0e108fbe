import type { z } from 'zod';
import type { FactsOf, OrSubclass, VersionTable } from '../../schemas/define.ts';
import type { objects } from '../../schemas/index.ts';

/*
 * Both forms of an object, computed by TypeScript alone from what it infers of the Zod declarations. The generated
 * interfaces are printed by another way, from the catalogue, and have to come out equal.
 */

type Objects = typeof objects;
export type Name = keyof Objects;

type ShapeOf<T> = T extends z.ZodObject<infer Shape> ? Shape : never;
type NameOf<T> = [FactsOf<T>] extends [never] ? never : FactsOf<T>['name' & keyof FactsOf<T>] & Name;

/** An object and all that extend it. */
export type FamilyOf<Base extends Name> = {
  [N in Name]: N extends Base
    ? N
    : FactsOf<Objects[N]> extends { parents: infer P }
      ? Base extends P
        ? N
        : never
      : never;
}[Name];

type IsSubclassReference<T> = T extends OrSubclass<unknown> ? true : false;

type VersionsOf<N extends Name> = FactsOf<Objects[N]> extends { versions: infer V extends VersionTable } ? V : never;

type Later<V extends VersionTable, At extends keyof V> = V[LaterThan<V, At>][number];

/** Versions after one, by their minor number; all of os-vif's are 1.x with one digit. */
type LaterThan<V, At> = {
  [K in keyof V]: K extends `1.${infer Minor extends number}`
    ? At extends `1.${infer Mine extends number}`
      ? IsLess<Mine, Minor> extends true
        ? K
        : never
      : never
    : never;
}[keyof V];

type Digits = '0123456789';
type IsLess<A extends number, B extends number> = Digits extends `${string}${A}${infer After}`
  ? After extends `${string}${B}${string}`
    ? true
    : false
  : never;

/** A field in primitive form. */
type PrimitiveField<T> =
  T extends z.ZodOptional<infer Inner>
    ? PrimitiveField<Inner>
    : T extends z.ZodNullable<infer Inner>
      ? PrimitiveField<Inner> | null
      : T extends z.ZodArray<infer Item>
        ? PrimitiveField<Item>[]
        : [NameOf<T>] extends [never]
          ? z.input<T>
          : IsSubclassReference<T> extends true
            ? PrimitiveOf<FamilyOf<NameOf<T>>>
            : PrimitiveOf<NameOf<T>>;

type FieldsAt<N extends Name, V> = Exclude<
  keyof ShapeOf<Objects[N]>,
  V extends keyof VersionsOf<N> ? Later<VersionsOf<N>, V> : never
>;

/** One version of an object in primitive form. */
export type PrimitiveAt<N extends Name, V extends keyof VersionsOf<N>> = {
  'versioned_object.name': N;
  'versioned_object.namespace': 'os_vif';
  'versioned_object.version': V;
  'versioned_object.data': [FieldsAt<N, V>] extends [never]
    ? Record<string, never>
    : { [F in FieldsAt<N, V>]?: PrimitiveField<ShapeOf<Objects[N]>[F]> };
  'versioned_object.changes'?: FieldsAt<N, V>[];
};

/** Any version of any of some objects in primitive form. */
export type PrimitiveOf<N extends Name> = N extends Name
  ? { [V in keyof VersionsOf<N>]: PrimitiveAt<N, V> }[keyof VersionsOf<N>]
  : never;

type IsList<T> = true extends FactsOf<T>['list' & keyof FactsOf<T>] ? true : false;
type Tagged = `VIF${string}` | `DatapathOffload${string}`;

/** A field in config form. */
type ConfigField<T> =
  T extends z.ZodOptional<infer Inner>
    ? ConfigField<Inner>
    : T extends z.ZodNullable<infer Inner>
      ? ConfigField<Inner> | null
      : T extends z.ZodArray<infer Item>
        ? ConfigField<Item>[]
        : [NameOf<T>] extends [never]
          ? z.input<T>
          : IsList<T> extends true
            ? ConfigField<ShapeOf<T>['objects' & keyof ShapeOf<T>]>
            : IsSubclassReference<T> extends true
              ? NestedOf<FamilyOf<NameOf<T>>>
              : NestedOf<NameOf<T>>;

type OptionalKeys<S> = { [F in keyof S]: S[F] extends z.ZodOptional ? F : never }[keyof S];

type ConfigFields<S> = { [F in Exclude<keyof S, OptionalKeys<S>>]: ConfigField<S[F]> } & {
  [F in OptionalKeys<S>]?: ConfigField<S[F]>;
};

type Flat<T> = { [K in keyof T]: T[K] };

/** Some object inside a field of a config. */
export type NestedOf<N extends Name> = N extends Name
  ? Flat<(N extends Tagged ? { type: N } : { type?: N }) & ConfigFields<ShapeOf<Objects[N]>>>
  : never;

/** Some object as a config document. */
export type ConfigOf<N extends Name> = N extends Name
  ? Flat<{ $schema?: string; type: N } & ConfigFields<ShapeOf<Objects[N]>>>
  : never;
