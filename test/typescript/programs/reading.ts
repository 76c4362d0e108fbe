/* All that needs no Zod, under the strictest options and the library of ES2020 alone. */

import {
  backport,
  catalogue,
  decode,
  encode,
  formatIssues,
  ISSUE_CODES,
  type Issue,
  is,
  negotiate,
  type ObjectName,
  parse,
  safeParse,
  schema,
  ValidationError,
  type VIFBridge,
  validateText,
} from 'osvif';
import { catalogue as described } from 'osvif/catalogue';
import { parse as parseConfig, type VIFBridge as VIFBridgeConfig } from 'osvif/config';
import { compareFingerprints, fingerprint } from 'osvif/fingerprint';
import type { VIFVHostUser_1_0 } from 'osvif/types';
import type { NestedNetwork } from 'osvif/types/config';

export const versions: readonly string[] | undefined = catalogue.objects['VIFBridge']?.versions;
export const description: string | undefined = described.objects['VIFBridge']?.description;
export const current: string = fingerprint('VIFBridge');
export const states: string[] = compareFingerprints({}).map(({ state }) => state);
export const codes: readonly string[] = ISSUE_CODES;

export function bridgeOf(value: unknown): string | null | undefined {
  const result = safeParse(value, { expect: 'VIFBridge' });
  if (result.success) return result.value['versioned_object.data'].bridge_name;
  const issues: readonly Issue[] = result.issues;
  throw new ValidationError(issues);
}

export function socketOf(value: unknown): string | null | undefined {
  if (!is(value, 'VIFVHostUser')) return undefined;
  if (value['versioned_object.version'] === '1.0') return pathOf(value);
  return value['versioned_object.data'].vif_name;
}

function pathOf(vif: VIFVHostUser_1_0): string | undefined {
  return vif['versioned_object.data'].path;
}

export async function bridgesOf(text: string): Promise<string[]> {
  const documents = await validateText(text, { form: 'config', expect: 'VIFBridge' });
  return documents.flatMap(({ valid, value }) => {
    if (!valid) return [];
    return Array.isArray(value) ? value.map((each) => each.bridge_name) : value.bridge_name;
  });
}

export async function linesOf(text: string): Promise<string[]> {
  const documents = await validateText(text, { input: 'yaml', expect: 'VIFBase' });
  return documents.map(({ valid, issues, line }) => (valid ? `${line ?? 0}` : formatIssues(issues)));
}

export const network: NestedNetwork = {
  id: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
  subnets: [{ cidr: '192.0.2.0/24' }],
};
export const bridge: VIFBridgeConfig = {
  type: 'VIFBridge',
  id: '8f4a6c2e-9d1b-4f7e-8a35-0b6c7d2e1f90',
  plugin: 'linux_bridge',
  vif_name: 'tap8f4a6c2e-9d',
  bridge_name: 'brq1c2d3e4f-5a',
  network,
};
export const primitive: VIFBridge = encode(bridge);
export const name: string | undefined = decode(primitive).bridge_name;
export const older = backport(parse(primitive, { expect: 'VIFVHostUser' }), '1.0');
export const agreed = negotiate(primitive, parse({}, { expect: 'HostInfo' }));
const constant = {
  type: 'VIFOpenVSwitch',
  network: { subnets: [{ cidr: '192.0.2.0/24', dns: ['192.0.2.1'] }] },
  port_profile: { type: 'VIFPortProfileOpenVSwitch', create_port: true },
} as const;
export const encoded = encode(constant, { versions: { VIFPortProfileOpenVSwitch: '1.3' } });
export const known: ObjectName = parseConfig(bridge, { expect: 'VIFBridge' }).type;
export const standard = schema('VIFBridge')['~standard'].validate(primitive);

// A type that did not resolve would be `any`, which allows everything.
// @ts-expect-error There is no such object.
export const misnamed = is({}, 'VIFBrigde');
// @ts-expect-error Keys are missing.
export const incomplete: VIFBridge = {};
// @ts-expect-error Keys are missing.
export const unsaid: VIFBridgeConfig = { type: 'VIFBridge', bridge_name: 1 };
// @ts-expect-error A fingerprint is a text.
export const misprinted: number = fingerprint('VIFBridge');
// @ts-expect-error Its values are described.
export const undescribed: number = described.objects['VIFBridge'];
// @ts-expect-error It is an object.
export const misguided: number = schema('VIFBridge');
// @ts-expect-error Null stands in no key of a network.
export const nameless: NestedNetwork = { id: null };
// @ts-expect-error There is no such field.
export const misspelt = encode({ type: 'VIFBridge', brige_name: 'br0' });
// @ts-expect-error It has had no such version.
export const newer = encode(constant, { versions: { VIFBridge: '9.9' } });
// @ts-expect-error It has had no such version.
export const lower = backport(primitive, '1.7');
// @ts-expect-error A bridge is no host.
export const inhospitable = negotiate(primitive, primitive);
