import { compareVersions } from '../schemas/catalogue.ts';
import { backportWith } from './backport.ts';
import { keyName, nameList, shorten, shortQuote } from './describe.ts';
import { DATA, NAME, VERSION } from './envelope.ts';
import { type Issue, ValidationError } from './issue.ts';
import { primitiveJudge } from './judge.ts';
import { type Lookup, osvif } from './lookup.ts';
import { nearest } from './nearest.ts';
import type { NameWithin, OwnTypes, PrimitiveInput, PrimitiveNamed, PrimitiveOf } from './types.ts';

/** An object at the version that both sides know. */
export interface Agreement<N extends string = string, V extends string = string> {
  readonly name: N;
  readonly version: V;
  /** Fields that the payload has and that came later than this version: stepping down leaves them out. */
  readonly dropped: readonly string[];
  /** Why this version, in a sentence. */
  readonly reason: string;
}

/** An agreement on some primitive, which is of one of its names at one of its versions. */
type AgreementOn<P> = P extends {
  readonly 'versioned_object.name': infer N extends string;
  readonly 'versioned_object.version': infer V extends string;
}
  ? Agreement<N, V>
  : never;

/** The port profiles that a VIF may have. */
type ProfileOf<V> = V extends { readonly 'versioned_object.data': { readonly port_profile?: infer P } } ? P : never;

type AnyVIF = PrimitiveOf<OwnTypes, 'VIFBase'>;

/** What a host makes of a VIF. */
export type Negotiation<V = AnyVIF> = Outcome<AgreementOn<V>, AgreementOn<ProfileOf<V>>, V>;

type Outcome<OfVIF, OfProfile, Payload> =
  | {
      readonly accepted: true;
      readonly plugin: string;
      readonly vif: OfVIF;
      /** Null when the VIF has no port profile. */
      readonly profile: OfProfile | null;
      /** The VIF, stepped down to what was agreed. */
      readonly payload: Payload;
      readonly code?: undefined;
      readonly reason?: undefined;
    }
  | {
      readonly accepted: false;
      readonly code: RefusalCode;
      readonly reason: string;
      readonly plugin?: undefined;
      readonly vif?: undefined;
      readonly profile?: undefined;
      readonly payload?: undefined;
    };

/** A negotiation on objects that the compiler does not know. */
export type AnyNegotiation = Outcome<Agreement, Agreement, Primitive>;

/** Why a host cannot take a VIF. */
export type RefusalCode =
  | 'no_plugin'
  | 'unknown_plugin'
  | 'unsupported_vif'
  | 'unsupported_profile'
  | 'no_common_version';

type Primitive = Readonly<Record<string, unknown>>;

class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/**
 * Tells whether a host's plugin takes a VIF and its port profile, at which versions, and gives the VIF stepped down to
 * them. A version agreed upon is the highest that the host accepts and the payload is not below; versions compare as
 * numbers. A host that says nothing of profiles (HostVIFInfo 1.0) leaves the profile at its version.
 *
 * @param vif a valid VIF primitive; it is not changed.
 * @param host a valid HostInfo primitive, as os-vif's `host_info()` reports it.
 * @throws ValidationError when one of them is not valid; the `source` of each issue says which, `vif` or `host`.
 */
export function negotiate<N extends NameWithin<'VIFBase'>>(
  vif: PrimitiveInput<N>,
  host: PrimitiveInput<'HostInfo'>,
): Negotiation<PrimitiveNamed<N>> {
  return negotiateWith(osvif, vif, host) as unknown as Negotiation<PrimitiveNamed<N>>;
}

/** `negotiate`, of the objects that `lookup` knows. */
export function negotiateWith(lookup: Lookup, vif: unknown, host: unknown): AnyNegotiation {
  const issues = [...issuesOf(lookup, 'vif', vif, 'VIFBase'), ...issuesOf(lookup, 'host', host, 'HostInfo')];
  if (issues.length > 0) throw new ValidationError(issues);
  try {
    return agree(lookup, vif as Primitive, host as Primitive);
  } catch (error) {
    if (error instanceof Refusal) return { accepted: false, code: error.code, reason: error.message };
    throw error;
  }
}

/** Pointers alone would not tell which of the two they lead into. */
function issuesOf(lookup: Lookup, source: string, value: unknown, expect: string): Issue[] {
  return primitiveJudge.issues(lookup, value, { expect, audience: 'converter' }).map((issue) => ({ ...issue, source }));
}

function agree(lookup: Lookup, own: Primitive, host: Primitive): AnyNegotiation {
  const { plugin, port_profile } = own[DATA] as { plugin?: string; port_profile?: Primitive };
  if (plugin === undefined) throw new Refusal('no_plugin', 'The VIF does not say which plugin wires it.');
  const plugins = listOf(host, 'plugin_info');
  const info = named(plugins, 'plugin_name', plugin);
  if (info === undefined) throw unknownName('unknown_plugin', 'plugin', plugin, namesOf(plugins, 'plugin_name'));
  const name = own[NAME] as string;
  const vifs = listOf(info, 'vif_info');
  const vifInfo = named(vifs, 'vif_object_name', name);
  if (vifInfo === undefined)
    throw unknownName(
      'unsupported_vif',
      `VIF for plugin ${shortQuote(plugin)}`,
      name,
      namesOf(vifs, 'vif_object_name'),
    );
  const agreed = agreement(lookup, own, vifInfo);
  const profile = port_profile === undefined ? null : profileAgreement(lookup, port_profile, vifInfo);
  const versions = { [agreed.name]: agreed.version, ...(profile !== null && { [profile.name]: profile.version }) };
  return { accepted: true, plugin, vif: agreed, profile, payload: backportWith(lookup, own, versions) };
}

function profileAgreement(lookup: Lookup, profile: Primitive, vifInfo: Primitive): Agreement {
  const name = profile[NAME] as string;
  const version = profile[VERSION] as string;
  if (!Object.hasOwn(vifInfo[DATA] as object, 'supported_port_profiles')) {
    const reason = `The host says nothing of port profiles, so the payload's ${version} stays.`;
    return { name, version, dropped: [], reason };
  }
  const profiles = listOf(vifInfo, 'supported_port_profiles');
  const info = named(profiles, 'profile_object_name', name);
  if (info !== undefined) return agreement(lookup, profile, info);
  throw unknownName('unsupported_profile', 'port profile for this VIF', name, namesOf(profiles, 'profile_object_name'));
}

/** The highest version that exists, that the host takes, and that the payload is not below. */
function agreement(lookup: Lookup, payload: Primitive, info: Primitive): Agreement {
  const name = payload[NAME] as string;
  const own = payload[VERSION] as string;
  const { min_version: least, max_version: most } = info[DATA] as { min_version?: string; max_version?: string };
  if (!isVersion(least) || !isVersion(most) || compareVersions(least, most) > 0) {
    const range = `from ${describeVersion(least)} to ${describeVersion(most)}`;
    throw new Refusal('no_common_version', `The host accepts ${name} ${range}, which is no range of versions.`);
  }
  const isCommon = (version: string) =>
    compareVersions(version, least) >= 0 && compareVersions(version, most) <= 0 && compareVersions(version, own) <= 0;
  const version = lookup.object(name).versions.findLast(isCommon);
  if (version === undefined) {
    const range = `from ${shorten(least)} to ${shorten(most)}`;
    throw new Refusal('no_common_version', `The host accepts ${name} ${range}; the payload has ${own}.`);
  }
  const dropped = fieldsAfter(lookup, payload, version);
  const hosts = `the host accepts up to ${shorten(most)}`;
  const limit = version === own ? `the payload has it, and ${hosts}` : hosts;
  const loss = dropped.length === 0 ? '' : `, which leaves out ${dropped.map(keyName).join(', ')}`;
  return { name, version, dropped, reason: `${name} ${version}: ${limit}${loss}.` };
}

/** Fields of a payload that came later than a version of it. */
function fieldsAfter(lookup: Lookup, payload: Primitive, version: string): string[] {
  const known = lookup.fieldsAt(payload[NAME] as string, version);
  return Object.keys(payload[DATA] as Primitive).filter((field) => !known.has(field));
}

function isVersion(text: string | undefined): text is string {
  return text !== undefined && /^[0-9]+[.][0-9]+$/.test(text);
}

function describeVersion(text: string | undefined): string {
  return text === undefined ? 'an unset version' : shortQuote(text);
}

function listOf(primitive: Primitive, field: string): readonly Primitive[] {
  return ((primitive[DATA] as Primitive)[field] ?? []) as readonly Primitive[];
}

function named(list: readonly Primitive[], field: string, name: string): Primitive | undefined {
  return list.find((item) => (item[DATA] as Primitive)[field] === name);
}

function namesOf(list: readonly Primitive[], field: string): string[] {
  return list.flatMap((item) => ((item[DATA] as Primitive)[field] as string | undefined) ?? []);
}

function unknownName(code: RefusalCode, what: string, name: string, known: readonly string[]): Refusal {
  const near = nearest(name, known);
  const has = known.length === 0 ? 'it has none' : `it has ${nameList(known)}`;
  const end = near === undefined ? '' : ` Did you mean ${shortQuote(near)}?`;
  return new Refusal(code, `The host has no ${what} named ${shortQuote(name)}; ${has}.${end}`);
}
