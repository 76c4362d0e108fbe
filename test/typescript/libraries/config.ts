import * as osvif from 'osvif/config';

const { backport, decode, encode, is, negotiate, parse, safeParse, schema, validateText } = osvif;

export { formatIssues, is, type VIFBridge } from 'osvif/config';
export const all = osvif;
export const validators = { is, parse, safeParse, schema };
export const verbs = { backport, decode, encode, negotiate, validateText };
export const { catalogue } = osvif;

export const isBridge = (value: unknown) => is(value, 'VIFBridge');
export const readAny = (value: unknown) => safeParse(value);
export const readBridge = (value: unknown) => safeParse(value, { expect: 'VIFBridge' });
export const readPrimitive = (value: unknown) => safeParse(value, { form: 'primitive', expect: 'VIFBridge' });
export const parsed = (value: unknown) => parse(value);
export const parsedVIF = (value: unknown) => parse(value, { expect: 'VIFBase' });
export const bridgeSchema = schema('VIFBridge');
export const readText = (text: string) => validateText(text, { expect: 'VIFBridge' });

export const decoded = (value: unknown) => decode(parse(value, { form: 'primitive' }));
export const decodedNetwork = (value: unknown) =>
  decode(parse(value, { form: 'primitive', expect: 'Network' })).subnets?.[0];
export const encoded = (value: unknown) => encode(parse(value, { expect: 'Network' }));
export const encodedLiteral = () => encode({ type: 'VIFBridge', network: { subnets: [] } });
export const steppedDown = (value: unknown) =>
  backport(parse(value, { form: 'primitive', expect: 'VIFVHostUser' }), '1.0');
export const agreed = (vif: unknown, host: unknown) =>
  negotiate(
    parse(vif, { form: 'primitive', expect: 'VIFBase' }),
    parse(host, { form: 'primitive', expect: 'HostInfo' }),
  );

export const reader =
  <N extends osvif.ObjectName>(name: N) =>
  (value: unknown) =>
    parse(value, { expect: name });
export const guard =
  <N extends osvif.ObjectName>(name: N) =>
  (value: unknown) =>
    is(value, name);
export const fieldsOf = (name: string) => catalogue.objects[name]?.fields;
export const defaultOf = (name: string) => catalogue.objects[name]?.fields['mtu']?.default;
export const kindOf = (name: string) => catalogue.objects[name]?.kind;
export const issuesOf = (error: osvif.ValidationError) => error.issues;
