import { defineEnum, defineObject, defineScalar, orSubclass, osvif, UUID } from 'osvif/define';
import { z } from 'zod';

export * as define from 'osvif/define';
export const own = osvif;
export const ownValidators = osvif.config;
export const ownSchemas = osvif.zod;
export const { catalogue, checks, is, parse, safeParse, schema } = osvif;
export const ownBridge = (value: unknown) => osvif.parse(value, { expect: 'VIFBridge' });
export const ownConfig = (value: unknown) => osvif.config.parse(value, { expect: 'VIFBridge' });
export const ownDecoded = (value: unknown) => osvif.decode(osvif.parse(value));
export const ownEncoded = (value: unknown) => osvif.encode(osvif.config.parse(value));

export const VLANName = defineScalar('VLANName', {
  description: 'The name of a VLAN.',
  expected: 'a VLAN name such as vlan7',
  pattern: /^vlan[0-9]+$/,
  examples: ['vlan7'],
});
export const State = defineEnum('State', 'Whether it works.', { up: 'It does.', down: 'It does not.' });
export const VIFVlan = defineObject('VIFVlan', {
  parent: osvif.objects.VIFBase,
  description: 'A VIF with a VLAN.',
  versions: { '1.0': [], '1.1': ['state'] },
  fields: {
    vlan: VLANName.meta({ description: 'Its VLAN.' }),
    port: UUID.nullable().meta({ description: 'Its port.' }),
    state: State.optional().meta({ description: 'Its state.' }),
  },
});
export const Pod = defineObject('Pod', {
  kind: 'pod',
  description: 'Some VIFs.',
  versions: { '1.0': [] },
  fields: {
    vif: orSubclass(osvif.objects.VIFBase).meta({ description: 'The first one.' }),
    others: z.record(z.string(), orSubclass(osvif.objects.VIFBase)).optional().meta({ description: 'Others.' }),
  },
});

export const registry = osvif.extend({ VIFVlan, Pod });
export const { config, zod } = registry;
export const verbs = {
  backport: registry.backport,
  decode: registry.decode,
  encode: registry.encode,
  negotiate: registry.negotiate,
  validateText: registry.validateText,
};
export const readVlan = (value: unknown) => registry.safeParse(value, { expect: 'VIFVlan' });
export const readPod = (value: unknown) => registry.parse(value, { expect: 'Pod' });
export const readPodConfig = (value: unknown) => registry.config.safeParse(value, { expect: 'Pod' });
export const readAny = (value: unknown) => registry.safeParse(value);
export const isPod = (value: unknown) => registry.is(value, 'Pod');
export const podSchema = registry.schema('Pod');
export const podZod = registry.zod.config.Pod;
export const podDecoded = (value: unknown) => registry.decode(readPod(value));
export const podEncoded = (value: unknown) => registry.encode(registry.config.parse(value, { expect: 'Pod' }));
export const vlanEncoded = () => registry.encode({ type: 'VIFVlan', vlan: 'vlan7' });
export const steppedDown = (value: unknown) => registry.backport(registry.parse(value, { expect: 'VIFVlan' }), '1.0');
export const agreed = (vif: unknown, host: unknown) =>
  registry.negotiate(registry.parse(vif, { expect: 'VIFVlan' }), registry.parse(host, { expect: 'HostInfo' }));
export const readText = (text: string) => registry.validateText(text, { expect: 'Pod' });
export const jsonSchema = registry.jsonSchema({ name: 'Pod' });
export const files = registry.generate();
export const prints = registry.fingerprints();
