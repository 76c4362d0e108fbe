import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type * as config from '../../generated/config.ts';
import type * as primitive from '../../generated/types.ts';
import type { objects } from '../../schemas/index.ts';
import type * as inferred from '../../schemas/infer.ts';
import { safeParse as safeParseConfig } from '../../src/config.ts';
import { is, parse, safeParse, schema } from '../../src/index.ts';
import type { VIFBridge as zodBridge, VIFVHostUser_1_0 as zodVHostUser_1_0 } from '../../src/zod.ts';
import type { VIFBridge as zodConfigBridge } from '../../src/zod-config.ts';

type Own = typeof objects;
type Name = inferred.NamesIn<Own>;
type FamilyOf<N extends Name> = inferred.FamilyOf<Own, N>;
type PrimitiveOf<N extends Name> = inferred.PrimitiveOf<Own, N>;
type PrimitiveAt<N extends Name, V> = inferred.PrimitiveAt<Own, N, V>;
type ConfigOf<N extends Name> = inferred.ConfigOf<Own, N>;
type NestedOf<N extends Name> = inferred.NestedOf<Own, N>;

/** Exactly equal: a difference in optionality or null on either side counts. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Spells out interfaces and intersections alike, at every depth. */
type Plain<T> = T extends (infer I)[] ? Plain<I>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> = Equal<Plain<A>, Plain<B>>;

/** Names whose types differ. */
type Differing<Table> = { [K in keyof Table]: Table[K] extends true ? never : K }[keyof Table];

test('generated types equal what TypeScript infers from the Zod declarations, for every object and version', () => {
  type Primitives = { [N in Name]: Same<primitive.ByName[N], PrimitiveOf<FamilyOf<N>>> };
  expectTypeOf<Differing<Primitives>>().toEqualTypeOf<never>();
  type Configs = { [N in Name]: Same<config.ByName[N], ConfigOf<FamilyOf<N>>> };
  expectTypeOf<Differing<Configs>>().toEqualTypeOf<never>();
  expectTypeOf<primitive.ObjectName>().toEqualTypeOf<Name>();
});

test('the comparison notices a difference', () => {
  type Bridge = PrimitiveOf<'VIFBridge'>;
  type WithoutNull = { [K in keyof Bridge]: K extends 'versioned_object.data' ? { vif_name?: string } : Bridge[K] };
  expectTypeOf<Same<primitive.VIFBridge, WithoutNull>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: string }, { a?: string }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<{ a: string }, { a: string | null }>>().toEqualTypeOf<false>();
});

test('versions and nested nodes have types of their own', () => {
  expectTypeOf<Same<primitive.VIFVHostUser_1_0, PrimitiveAt<'VIFVHostUser', '1.0'>>>().toEqualTypeOf<true>();
  expectTypeOf<Same<primitive.VIFVHostUser_1_1, PrimitiveAt<'VIFVHostUser', '1.1'>>>().toEqualTypeOf<true>();
  expectTypeOf<primitive.VIFVHostUser_1_0['versioned_object.data']>().not.toHaveProperty('vif_name');
  expectTypeOf<Same<config.NestedNetwork, NestedOf<'Network'>>>().toEqualTypeOf<true>();
  expectTypeOf<Same<config.NestedAnyVIFPortProfile, NestedOf<FamilyOf<'VIFPortProfileBase'>>>>().toEqualTypeOf<true>();
});

test('the Zod faces have the generated types, input and output', () => {
  expectTypeOf<z.input<typeof zodBridge>>().toEqualTypeOf<primitive.VIFBridge>();
  expectTypeOf<z.output<typeof zodVHostUser_1_0>>().toEqualTypeOf<primitive.VIFVHostUser_1_0>();
  expectTypeOf<z.input<typeof zodConfigBridge>>().toEqualTypeOf<config.VIFBridge>();
});

test('a name types the result, and unions narrow', () => {
  const value: unknown = undefined;
  expectTypeOf(parse(value, { expect: 'VIFBridge' })).toEqualTypeOf<primitive.VIFBridge>();
  expectTypeOf(parse(value, { expect: 'VIFBase' })).toEqualTypeOf<primitive.AnyVIF>();
  expectTypeOf(parse(value)).toEqualTypeOf<primitive.AnyObject>();
  expectTypeOf(parse(value, { form: 'config', expect: 'Network' })).toEqualTypeOf<config.Network>();
  if (is(value, 'VIFVHostUser') && value['versioned_object.version'] === '1.0') {
    expectTypeOf(value).toEqualTypeOf<primitive.VIFVHostUser_1_0>();
    // @ts-expect-error vif_name came with version 1.1.
    value['versioned_object.data'].vif_name;
  }
  const any = safeParse(value);
  if (any.success && any.value['versioned_object.name'] === 'Network') {
    expectTypeOf(any.value).toEqualTypeOf<primitive.Network>();
  }
  const document = safeParseConfig(value, { expect: 'VIFBase' });
  if (document.success && document.value.type === 'VIFDirect') {
    expectTypeOf(document.value.mode).toEqualTypeOf<'vepa' | 'passthrough' | 'bridge'>();
  }
  // @ts-expect-error No object has this name.
  parse(value, { expect: 'VIFBrige' });
});

test('a Standard Schema carries its type', () => {
  const bridge = schema('VIFBridge');
  type Output = NonNullable<(typeof bridge)['~standard']['types']>['output'];
  expectTypeOf<Output>().toEqualTypeOf<primitive.VIFBridge>();
});

test('literals satisfy the types, and each promised mistake is refused', () => {
  const bridge = {
    type: 'VIFBridge',
    id: '8f4a6c2e-9d1b-4f7e-8a35-0b6c7d2e1f90',
    plugin: 'linux_bridge',
    vif_name: 'tap8f4a6c2e-9d',
    bridge_name: 'brq1c2d3e4f-5a',
    network: { id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f', subnets: [{ cidr: '192.0.2.0/24' }] },
    port_profile: { type: 'VIFPortProfileBase', datapath_offload: null },
  } satisfies config.VIFBridge;
  expectTypeOf(bridge.type).toEqualTypeOf<'VIFBridge'>();
  // @ts-expect-error A required field is missing.
  ({ type: 'VIFGeneric', id: 'x', plugin: 'ovs' }) satisfies config.VIFGeneric;
  // @ts-expect-error Null stands where none may.
  ({ ...bridge, plugin: null }) satisfies config.VIFBridge;
  // @ts-expect-error A profile has to say which one it is.
  ({ ...bridge, port_profile: { datapath_offload: null } }) satisfies config.VIFBridge;
  // @ts-expect-error There is no such value.
  ({ type: 'VIFDirect', id: 'x', plugin: 'x', dev_address: 'x', mode: 'vep' }) satisfies config.VIFDirect;
});
