import { catalogue, type Issue, is, safeParse, schema, ValidationError, type VIFBridge } from 'osvif';
import { parse, type VIFBridge as VIFBridgeConfig } from 'osvif/config';
import { fingerprint, fingerprints } from 'osvif/fingerprint';
import { type AnyObject, VIFBridge as VIFBridgeSchema } from 'osvif/zod';
import { VIFBridge as VIFBridgeConfigSchema } from 'osvif/zod/config';

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
