import { expectTypeOf, test } from 'vitest';
import type * as config from '../../generated/config.ts';
import type * as primitive from '../../generated/types.ts';
import {
  backport,
  decode,
  encode,
  type Negotiation,
  negotiate,
  type PartialConfig,
  parse,
  safeParse,
} from '../../src/index.ts';

const ID = '8f4a6c2e-9d1b-4f7e-8a35-0b6c7d2e1f90';
const unknown: unknown = undefined;

test('a primitive whose name is known decodes to the config of that name', () => {
  const bridge = decode(parse(unknown, { expect: 'VIFBridge' }));
  expectTypeOf(bridge.type).toEqualTypeOf<'VIFBridge'>();
  expectTypeOf(bridge.bridge_name).toEqualTypeOf<string | undefined>();
  expectTypeOf(bridge.network?.subnets?.[0]?.cidr).toEqualTypeOf<string | undefined>();
  expectTypeOf(bridge.network).extract<null>().toEqualTypeOf<null>();
  // @ts-expect-error It has no such field.
  bridge.path;
});

test('others narrow on their type', () => {
  const vif = decode(parse(unknown, { expect: 'VIFBase' }));
  expectTypeOf(vif.type).toEqualTypeOf<primitive.AnyVIF['versioned_object.name']>();
  if (vif.type === 'VIFDirect') expectTypeOf(vif.mode).toEqualTypeOf<'vepa' | 'passthrough' | 'bridge' | undefined>();
  const profile = vif.port_profile;
  if (profile?.type === 'VIFPortProfileOpenVSwitch') {
    expectTypeOf(profile.create_port).toEqualTypeOf<boolean | undefined>();
  }
  const any = decode(unknown);
  if (any.type === 'Network') expectTypeOf(any.mtu).toEqualTypeOf<number | null | undefined>();
  const result = safeParse(unknown, { mode: 'coerce' });
  if (result.success) expectTypeOf(decode(result.value).type).toEqualTypeOf<primitive.ObjectName>();
});

test('a config encodes to the primitive of its type', () => {
  const direct = encode({ type: 'VIFDirect', id: ID, plugin: 'noop', dev_address: '0000:05:10.1', mode: 'vepa' });
  expectTypeOf(direct).toEqualTypeOf<primitive.VIFDirect>();
  const bridge = { type: 'VIFBridge', id: ID, network: { subnets: [{ cidr: '::/0' }] } } satisfies object;
  expectTypeOf(encode({ ...bridge, type: 'VIFBridge' })).toEqualTypeOf<primitive.VIFBridge>();
  const full = {
    type: 'VIFGeneric',
    id: ID,
    plugin: 'vrouter',
    vif_name: 'tap0',
    port_profile: { type: 'VIFPortProfileBase' },
  } satisfies config.VIFGeneric;
  expectTypeOf(encode(full)).toEqualTypeOf<primitive.VIFGeneric>();
  const written: config.AnyVIF = full;
  expectTypeOf(encode(written)).toEqualTypeOf<primitive.VIFGeneric>();
});

test('an encoded config narrows on its name, also to a version', () => {
  const vif = encode(parse(unknown, { form: 'config', expect: 'VIFBase' }));
  expectTypeOf(vif).toEqualTypeOf<primitive.AnyVIF>();
  if (vif['versioned_object.name'] === 'VIFVHostUser' && vif['versioned_object.version'] === '1.0') {
    expectTypeOf(vif).toEqualTypeOf<primitive.VIFVHostUser_1_0>();
  }
  expectTypeOf(encode(decode(unknown))).toEqualTypeOf<primitive.AnyObject>();
});

test('partial configs are taken, at every depth, and wrong ones are not', () => {
  encode({ type: 'VIFGeneric' });
  encode({ type: 'Network', subnets: [{}, { routes: [{}] }] });
  encode({ type: 'VIFGeneric', port_profile: { type: 'VIFPortProfileOpenVSwitch' } });
  encode({ type: 'VIFGeneric', network: null }, { versions: { Network: '1.0' } });
  encode(decode(parse(unknown, { expect: 'Subnet' })));
  // @ts-expect-error A config says which object it is.
  encode({ id: ID });
  // @ts-expect-error There is no such object.
  encode({ type: 'VIFBrige' });
  // Type parameters take further keys, which encode refuses when it runs; `satisfies` finds them before.
  encode({ type: 'VIFBridge', path: '/run/vhu0' });
  // @ts-expect-error There is no such field.
  encode({ type: 'VIFBridge', path: '/run/vhu0' } satisfies PartialConfig<config.VIFBridge>);
  // @ts-expect-error A MAC address is a text.
  encode({ type: 'VIFBridge', address: 7 });
  // @ts-expect-error A profile has to say which one it is.
  encode({ type: 'VIFBridge', port_profile: { interface_id: ID } });
  // @ts-expect-error A route stands in no profile's place.
  encode({ type: 'VIFBridge', port_profile: { type: 'Route' } });
});

test('backport and negotiate', () => {
  const vif = parse(unknown, { expect: 'VIFVHostUser' });
  expectTypeOf(backport(vif, '1.0')).toEqualTypeOf<primitive.VIFVHostUser>();
  expectTypeOf(backport(vif, { VIFVHostUser: '1.0' })).toEqualTypeOf<primitive.VIFVHostUser>();
  const result = negotiate(vif, parse(unknown, { expect: 'HostInfo' }));
  expectTypeOf(result).toEqualTypeOf<Negotiation>();
  if (result.accepted) {
    expectTypeOf(result.payload).toEqualTypeOf<primitive.AnyVIF>();
    expectTypeOf(result.profile?.version).toEqualTypeOf<string | undefined>();
  } else {
    expectTypeOf(result.reason).toBeString();
    expectTypeOf(result.payload).toEqualTypeOf<undefined>();
    // @ts-expect-error What is refused has no payload.
    result.payload['versioned_object.name'];
  }
  // @ts-expect-error A network is no VIF.
  negotiate(parse(unknown, { expect: 'Network' }), parse(unknown, { expect: 'HostInfo' }));
});
