import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';
import { kuryr } from '../../examples/kuryr/objects.js';
import type * as config from '../../generated/config.ts';
import type * as primitive from '../../generated/types.ts';
import { defineObject, osvif, type TypesOf } from '../../src/define.ts';

const unknown: unknown = undefined;
const description = 'What this test is about.';

/** Spells out interfaces and intersections alike, at every depth. */
type Plain<T> = T extends (infer I)[] ? Plain<I>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;

type Kuryr = TypesOf<typeof kuryr.objects>;

test('the registry of os-vif has the generated types', () => {
  expectTypeOf(osvif.parse(unknown)).toEqualTypeOf<primitive.AnyObject>();
  expectTypeOf(osvif.config.parse(unknown, { expect: 'VIFBridge' })).toEqualTypeOf<config.VIFBridge>();
  expectTypeOf(osvif.decode(osvif.parse(unknown, { expect: 'Network' })).type).toEqualTypeOf<'Network'>();
  expectTypeOf<z.input<typeof osvif.zod.primitive.VIFBridge>>().toEqualTypeOf<primitive.VIFBridge>();
  expectTypeOf<z.output<typeof osvif.zod.config.VIFBase>>().toEqualTypeOf<config.VIFBase>();
});

test('an extended one narrows on the names of all', () => {
  const vif = kuryr.parse(unknown, { expect: 'VIFBase' });
  expectTypeOf(vif['versioned_object.name']).toEqualTypeOf<
    primitive.AnyVIF['versioned_object.name'] | 'VIFVlanNested' | 'VIFMacvlanNested' | 'VIFDPDKNested'
  >();
  if (vif['versioned_object.name'] === 'VIFVlanNested') {
    expectTypeOf(vif['versioned_object.data'].vlan_id).toEqualTypeOf<number | undefined>();
    expectTypeOf(vif['versioned_object.data'].address).toEqualTypeOf<string | null | undefined>();
  }
  if (kuryr.is(unknown, 'VIFNestedDPDK')) {
    expectTypeOf(unknown['versioned_object.name']).toEqualTypeOf<'VIFNestedDPDK' | 'VIFDPDKNested'>();
  }
  // @ts-expect-error There is no such object.
  kuryr.parse(unknown, { expect: 'VIFVlan' });
  // @ts-expect-error os-vif itself has none.
  osvif.parse(unknown, { expect: 'PodState' });
});

test('what no extension touches is as it was', () => {
  type Names = 'Network' | 'Subnet' | 'VIFPortProfileBase' | 'VIFBridge' | 'HostInfo';
  type Own = { [N in Names]: Plain<primitive.ByName[N]> };
  type Extended = { [N in Names]: Plain<Kuryr['primitive'][N]> };
  expectTypeOf<Extended>().toEqualTypeOf<Own>();
  expectTypeOf<Plain<Kuryr['config']['VIFBridge']>>().toEqualTypeOf<Plain<config.VIFBridge>>();
});

test('a map has the type of its values, and a VIF in a field says its type', () => {
  const pod = kuryr.config.parse(unknown, { expect: 'PodState' });
  expectTypeOf(pod.type).toEqualTypeOf<'PodState'>();
  const eth1 = pod.additional_vifs?.eth1;
  if (eth1?.type === 'VIFMacvlanNested') expectTypeOf(eth1.vif_name).toEqualTypeOf<string>();
  if (pod.default_vif.type === 'VIFVlanNested') expectTypeOf(pod.default_vif.vlan_id).toEqualTypeOf<number>();
  const decoded = kuryr.decode(kuryr.parse(unknown, { expect: 'PodState' }));
  expectTypeOf(decoded.additional_vifs?.eth1?.type).toEqualTypeOf<Kuryr['config']['VIFBase']['type'] | undefined>();
  expectTypeOf(kuryr.encode(pod)['versioned_object.name']).toEqualTypeOf<'PodState'>();
});

test('versions of any length compare as numbers', () => {
  const Thing = defineObject('Thing', {
    kind: 'thing',
    description,
    versions: { '1.9': [], '1.10': ['b'], '2.0': ['c'] },
    fields: {
      a: z.string().meta({ description }),
      b: z.int().meta({ description }),
      c: z.boolean().meta({ description }),
    },
  });
  const thing = osvif.extend({ Thing }).parse(unknown, { expect: 'Thing' });
  type At<V> = keyof Extract<typeof thing, { 'versioned_object.version': V }>['versioned_object.data'];
  expectTypeOf<At<'1.9'>>().toEqualTypeOf<'a'>();
  expectTypeOf<At<'1.10'>>().toEqualTypeOf<'a' | 'b'>();
  expectTypeOf<At<'2.0'>>().toEqualTypeOf<'a' | 'b' | 'c'>();
});

test('fields in Zod 3 have the types of their values', () => {
  const Thing = defineObject('Thing', {
    kind: 'thing',
    description,
    versions: { '1.0': [] },
    fields: {
      size: z3.number().int().nullable().describe(description),
      mode: z3.enum(['a', 'b']).optional().describe(description),
      names: z3.array(z3.string()).describe(description),
    },
  });
  const thing = osvif.extend({ Thing }).config.parse(unknown, { expect: 'Thing' });
  expectTypeOf(thing.size).toEqualTypeOf<number | null>();
  expectTypeOf(thing.mode).toEqualTypeOf<'a' | 'b' | undefined>();
  expectTypeOf(thing.names).toEqualTypeOf<string[]>();
});

test('mistakes that a compiler can see', () => {
  const right = { kind: 'thing', description, fields: { a: z.string().meta({ description }) } };
  // @ts-expect-error There is no such field.
  defineObject('Thing', { ...right, versions: { '1.0': [], '1.1': ['b'] } });
  // @ts-expect-error The name is taken.
  osvif.extend({ VIFBridge: osvif.objects.VIFBridge });
  // @ts-expect-error It is no object.
  osvif.extend({ Thing: z.string() });
});

test('fields, names and versions of an extension are those that exist', async () => {
  const pod = kuryr.encode({ type: 'PodState', default_vif: { type: 'VIFVlanNested', vlan_id: 101 } });
  expectTypeOf(pod['versioned_object.name']).toEqualTypeOf<'PodState'>();
  kuryr.encode({ type: 'PodState', additional_vifs: { type: { type: 'VIFBridge' } } });
  kuryr.encode({ type: 'PodState', default_vif: { type: 'VIFBridge', network: { subnets: [{}] } } } as const);
  kuryr.encode({ type: 'VIFVlanNested' }, { versions: { VIFVlanNested: '1.0', Network: '1.0' } });
  // @ts-expect-error There is no such object.
  kuryr.encode({ type: 'PodStat' });
  // @ts-expect-error There is no such field.
  kuryr.encode({ type: 'PodState', default_vifs: [] });
  // @ts-expect-error There is no such field.
  kuryr.encode({ type: 'PodState', default_vif: { type: 'VIFVlanNested', vlan: 101 } });
  // @ts-expect-error A VIF in a field says its type.
  kuryr.encode({ type: 'PodState', default_vif: { vlan_id: 101 } });
  // @ts-expect-error It has had no such version.
  kuryr.encode({ type: 'VIFVlanNested' }, { versions: { VIFVlanNested: '1.1' } });
  // @ts-expect-error There is no such object.
  kuryr.encode({ type: 'VIFVlanNested' }, { versions: { VIFVlan: '1.0' } });

  const vif = kuryr.parse(unknown, { expect: 'VIFVlanNested' });
  expectTypeOf(kuryr.backport(vif, { Network: '1.0' })['versioned_object.name']).toEqualTypeOf<'VIFVlanNested'>();
  // @ts-expect-error It has had no such version.
  kuryr.backport(vif, '1.1');
  // @ts-expect-error There is no such object.
  kuryr.backport(vif, { VIFVlan: '1.0' });

  const host = kuryr.parse(unknown, { expect: 'HostInfo' });
  const agreed = kuryr.negotiate(vif, host);
  if (agreed.accepted) expectTypeOf(agreed.vif.name).toEqualTypeOf<'VIFVlanNested'>();
  // @ts-expect-error A pod is no VIF.
  kuryr.negotiate(kuryr.parse(unknown, { expect: 'PodState' }), host);
  // @ts-expect-error A VIF is no host.
  kuryr.negotiate(vif, vif);

  const [document] = await kuryr.validateText('', { form: 'config', expect: 'PodState' });
  if (document?.valid) {
    expectTypeOf(document.value.type).toEqualTypeOf<'PodState'>();
  }
  // @ts-expect-error There is no such object.
  kuryr.validateText('', { expect: 'PodStat' });
});
