/* Results taken apart, as they are in JavaScript; also compiled without `strict`. */

import { backport, encode, negotiate, parse, safeParse, schema, validateText } from 'osvif';
import { safeParse as safeParseConfig } from 'osvif/config';

export function read(payload: unknown) {
  const { success, value, issues, warnings } = safeParse(payload, { expect: 'VIFBridge' });
  if (success) return [value['versioned_object.data'].bridge_name, warnings.length];
  return issues.map(({ message }) => message);
}

export function readConfig(payload: unknown) {
  const { issues, value } = safeParseConfig(payload, { expect: 'VIFBridge' });
  return issues === undefined ? value.bridge_name : issues.length;
}

export function agree(vif: unknown, host: unknown) {
  const { accepted, plugin, payload, code, reason } = negotiate(
    parse(vif, { expect: 'VIFBase' }),
    parse(host, { expect: 'HostInfo' }),
  );
  return accepted ? [plugin, payload['versioned_object.name']] : [code.length, reason.length];
}

export function standard(payload: unknown) {
  const { issues } = schema('VIFBridge')['~standard'].validate(payload);
  return issues?.map(({ message }) => message);
}

export async function readText(text: string) {
  const [first] = await validateText(text);
  if (first === undefined) return undefined;
  const { valid, value, issues, object } = first;
  return valid ? [object, value] : issues.length;
}

export async function readBridges(text: string) {
  const [first] = await validateText(text, { form: 'primitive', expect: 'VIFBridge' });
  if (first === undefined) return undefined;
  const { valid, value } = first;
  return valid ? value['versioned_object.data'].bridge_name : undefined;
}

export const encoded = encode({ type: 'VIFBridge', network: { subnets: [{ cidr: '::/0' }] } }, { versions: {} });
export const older = (payload: unknown) => backport(parse(payload, { expect: 'VIFVHostUser' }), '1.0');
