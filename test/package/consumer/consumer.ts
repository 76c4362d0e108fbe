import { catalogue, type Issue, is, safeParse, schema, ValidationError, type VIFBridge } from 'osvif';
import { parse, type VIFBridge as VIFBridgeConfig } from 'osvif/config';
import { defineObject, osvif } from 'osvif/define';
import { fingerprint, fingerprints } from 'osvif/fingerprint';
import { type AnyObject, VIFBridge as VIFBridgeSchema } from 'osvif/zod';
import { VIFBridge as VIFBridgeConfigSchema } from 'osvif/zod/config';
import { z } from 'zod';

export const versions: readonly string[] | undefined = catalogue.objects.VIFBridge?.versions;
export const current: string = fingerprint('VIFBridge');
export const all: Record<string, Record<string, string>> = fingerprints();
export type Any = typeof AnyObject;

export function bridgeOf(value: unknown): string | null | undefined {
  const result = safeParse(value, { expect: 'VIFBridge' });
  if (result.success) return result.value['versioned_object.data'].bridge_name;
  const issues: readonly Issue[] = result.issues;
  throw new ValidationError(issues);
}

export function bridgesOf(value: unknown): (string | null | undefined)[] {
  const primitive: VIFBridge = VIFBridgeSchema.parse(value);
  const configs: VIFBridgeConfig[] = [VIFBridgeConfigSchema.parse(value), parse(value, { expect: 'VIFBridge' })];
  return [primitive['versioned_object.data'].bridge_name, ...configs.map((config) => config.bridge_name)];
}

const VIFMine = defineObject('VIFMine', {
  parent: osvif.objects.VIFBase,
  description: 'An interface of our own.',
  versions: { '1.0': [], '1.1': ['colour'] },
  fields: { colour: z.string().optional().meta({ description: 'Its colour.' }) },
});
export const mine = osvif.extend({ VIFMine });

export function colourOf(value: unknown): string | undefined {
  const vif = mine.parse(value, { expect: 'VIFBase' });
  if (vif['versioned_object.name'] !== 'VIFMine' || vif['versioned_object.version'] === '1.0') return undefined;
  return vif['versioned_object.data'].colour;
}

// A type that did not resolve would be `any`, which allows everything.
// @ts-expect-error
export const misnamed = is({}, 'VIFBrigde');
// @ts-expect-error
export const incomplete: VIFBridge = {};
// @ts-expect-error
export const mistyped: VIFBridgeConfig = { type: 'VIFBridge', bridge_name: 1 };
// @ts-expect-error
export const misread: number = VIFBridgeSchema.parse({});
// @ts-expect-error
export const misconfigured: number = VIFBridgeConfigSchema.parse({});
// @ts-expect-error
export const misprinted: number = fingerprint('VIFBridge');
// @ts-expect-error
export const misguided: number = schema('VIFBridge');
// @ts-expect-error
export const mispainted: number = mine.config.parse({}, { expect: 'VIFMine' }).colour;
// @ts-expect-error
export const misextended = mine.extend({ VIFMine });
