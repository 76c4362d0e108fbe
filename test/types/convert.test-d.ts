import { expectTypeOf, test } from 'vitest';
import type * as config from '../../generated/config.ts';
import type * as primitive from '../../generated/types.ts';
import {
  backport,
  type DocumentResult,
  decode,
  encode,
  type Negotiation,
  negotiate,
  type PartialConfig,
  parse,
  safeParse,
  type VersionOf,
  type VersionsOf,
  validateText,
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
  // @ts-expect-error There is no such field.
  encode({ type: 'VIFBridge', path: '/run/vhu0' });
  // @ts-expect-error There is no such field of a subnet.
  encode({ type: 'Network', subnets: [{ cird: '::/0' }] });
  // @ts-expect-error There is no such field of this profile.
  encode({ type: 'VIFGeneric', port_profile: { type: 'VIFPortProfileBase', create_port: true } });
  // @ts-expect-error There is no such field.
  encode({ type: 'VIFBridge', path: '/run/vhu0' } satisfies PartialConfig<config.VIFBridge>);
  // @ts-expect-error A MAC address is a text.
  encode({ type: 'VIFBridge', address: 7 });
  // @ts-expect-error A profile has to say which one it is.
  encode({ type: 'VIFBridge', port_profile: { interface_id: ID } });
  // @ts-expect-error A route stands in no profile's place.
  encode({ type: 'VIFBridge', port_profile: { type: 'Route' } });
});

test('what `as const` makes is taken', () => {
  const vif = {
    type: 'VIFOpenVSwitch',
    network: { subnets: [{ cidr: '192.0.2.0/24', dns: ['192.0.2.1'], routes: [{ cidr: '::/0' }] }] },
    port_profile: { type: 'VIFPortProfileOpenVSwitch', create_port: true },
  } as const;
  const versions = { VIFPortProfileOpenVSwitch: '1.3' } as const;
  expectTypeOf(encode(vif, { versions })).toEqualTypeOf<primitive.VIFOpenVSwitch>();
  const host = { type: 'HostInfo', plugin_info: [{ plugin_name: 'ovs', vif_info: [] }] } as const;
  expectTypeOf(encode(host)).toEqualTypeOf<primitive.HostInfo>();
  // @ts-expect-error A text is no list.
  encode({ type: 'Network', subnets: '192.0.2.0/24' } as const);
});

test('only versions that exist are encoded', () => {
  encode({ type: 'VIFBridge' }, { versions: { VIFBridge: '1.0', Network: '1.1' } });
  encode({ type: 'VIFBridge' }, { versions: undefined });
  // @ts-expect-error It has had no such version.
  encode({ type: 'VIFBridge' }, { versions: { VIFBridge: '9.9' } });
  // @ts-expect-error There is no such object.
  encode({ type: 'VIFBridge' }, { versions: { VIFBrige: '1.0' } });
  // @ts-expect-error Versions go by name.
  encode({ type: 'VIFBridge' }, { versions: '1.0' });
  // @ts-expect-error They stand under `versions`.
  encode({ type: 'VIFBridge' }, { VIFBridge: '1.0' });
  // @ts-expect-error They stand under `versions`.
  encode({ type: 'VIFBridge' }, '1.0');
  expectTypeOf<VersionOf<'Network'>>().toEqualTypeOf<'1.0' | '1.1'>();
  expectTypeOf<VersionsOf['VIFBridge']>().toEqualTypeOf<'1.0' | undefined>();
});

test('backport goes to versions that exist', () => {
  const vif = parse(unknown, { expect: 'VIFVHostUser' });
  expectTypeOf(backport(vif, '1.0')).toEqualTypeOf<primitive.VIFVHostUser_1_0>();
  expectTypeOf(backport(vif, { VIFVHostUser: '1.0' })).toEqualTypeOf<primitive.VIFVHostUser>();
  expectTypeOf(backport(vif, { Network: '1.0' })).toEqualTypeOf<primitive.VIFVHostUser>();
  expectTypeOf(backport(parse(unknown, { expect: 'VIFBase' }), { Network: '1.0' })).toEqualTypeOf<primitive.AnyVIF>();
  expectTypeOf(backport(parse(unknown), '1.3')).toEqualTypeOf<
    | primitive.VIFPortProfileOpenVSwitch_1_3
    | primitive.VIFPortProfileFPOpenVSwitch_1_3
    | primitive.VIFPortProfileOVSRepresentor_1_3
  >();
  // @ts-expect-error It has had no such version.
  backport(vif, '1.7');
  // @ts-expect-error No object has had such a version.
  backport(parse(unknown), '1.7');
  // @ts-expect-error It has had no such version.
  backport(vif, { VIFVHostUser: '1.7' });
  // @ts-expect-error There is no such object.
  backport(vif, { VIFVhostUser: '1.0' });
  // @ts-expect-error A number is no version.
  backport(vif, 1);
  // @ts-expect-error A config has no version.
  backport({ type: 'Network' }, '1.0');
  backport(
    {
      'versioned_object.name': 'VIFBridge',
      'versioned_object.namespace': 'os_vif',
      'versioned_object.version': '1.0',
      // @ts-expect-error There is no such field.
      'versioned_object.data': { path: '/run/vhu0' },
    },
    '1.0',
  );
  const step = <P extends primitive.AnyVIF>(given: P) => backport(given, '1.0');
  expectTypeOf(step(vif)['versioned_object.version']).toEqualTypeOf<'1.0'>();
});

test('decode has no options but its own', () => {
  decode(unknown, { mode: 'coerce' });
  // @ts-expect-error There is no such mode.
  decode(unknown, { mode: 'loose' });
  // @ts-expect-error A primitive says what it is.
  decode(unknown, { expect: 'VIFBridge' });
});

test('negotiate', () => {
  const vif = parse(unknown, { expect: 'VIFVHostUser' });
  const host = parse(unknown, { expect: 'HostInfo' });
  const result = negotiate(vif, host);
  expectTypeOf(result).toEqualTypeOf<Negotiation<primitive.VIFVHostUser>>();
  expectTypeOf(negotiate(parse(unknown, { expect: 'VIFBase' }), host)).toEqualTypeOf<Negotiation>();
  if (result.accepted) {
    expectTypeOf(result.payload).toEqualTypeOf<primitive.VIFVHostUser>();
    expectTypeOf(result.vif.name).toEqualTypeOf<'VIFVHostUser'>();
    expectTypeOf(backport(vif, result.vif.version)).toEqualTypeOf<primitive.VIFVHostUser>();
    expectTypeOf(result.profile?.name).toEqualTypeOf<
      primitive.AnyVIFPortProfile['versioned_object.name'] | undefined
    >();
  } else {
    expectTypeOf(result.reason).toBeString();
    expectTypeOf(result.payload).toEqualTypeOf<undefined>();
    // @ts-expect-error What is refused has no payload.
    result.payload['versioned_object.name'];
  }
  // @ts-expect-error A network is no VIF.
  negotiate(parse(unknown, { expect: 'Network' }), host);
  // @ts-expect-error A VIF is no host.
  negotiate(vif, vif);
});

test('validateText types its values by form and name', async () => {
  const [bridge] = await validateText('', { expect: 'VIFBridge' });
  if (bridge?.valid && bridge.form === 'primitive') {
    expectTypeOf(bridge.value).toEqualTypeOf<primitive.VIFBridge>();
  } else if (bridge?.valid) {
    expectTypeOf(bridge.value).toEqualTypeOf<config.VIFBridge>();
  } else if (bridge !== undefined) {
    expectTypeOf(bridge.value).toEqualTypeOf<undefined>();
    expectTypeOf(bridge.form).toEqualTypeOf<'primitive' | 'config' | null>();
  }
  const [network] = await validateText('', { form: 'config', expect: 'Network' });
  if (network?.valid) expectTypeOf(network.value).toEqualTypeOf<config.Network>();
  const [any] = await validateText('', { form: 'primitive', mode: 'coerce' });
  if (any?.valid) expectTypeOf(any.value).toEqualTypeOf<primitive.AnyObject>();
  expectTypeOf<typeof bridge>().toEqualTypeOf<DocumentResult<'VIFBridge'> | undefined>();
  // @ts-expect-error There is no such object.
  validateText('', { expect: 'VIFBrige' });
  // @ts-expect-error It is `expect`.
  validateText('', { expects: 'VIFBridge' });
  // @ts-expect-error There is no such notation.
  validateText('', { input: 'toml' });
});
