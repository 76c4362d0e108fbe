import { compareVersions, type FieldType, type ObjectEntry } from '../schemas/catalogue.ts';
import { shortQuote } from './describe.ts';
import { CHANGES, DATA, NAME, VERSION } from './envelope.ts';
import { ValidationError } from './issue.ts';
import { mapItems } from './items.ts';
import { primitiveJudge } from './judge.ts';
import { existsAt, findField, type Lookup, osvif } from './lookup.ts';
import { checkVersion, checkVersions } from './targets.ts';
import type { NameOf, OwnTypes, PrimitiveInput, PrimitiveNamed, Types, VersionOf, VersionsOf } from './types.ts';

/** Versions to step down to: of the top object, or by object name at every depth. */
export type Target = string | object;

/** What `backport` returns: a primitive of the same object, at the version asked for where that is one version. */
export type SteppedDown<N extends NameOf<T>, V extends string, T extends Types = OwnTypes> = Extract<
  PrimitiveNamed<N, T>,
  { readonly 'versioned_object.version': V }
>;

type Primitive = Readonly<Record<string, unknown>>;

/**
 * Steps a primitive down to older versions, as a peer with an older os-vif reads them: later fields go, from `changes`
 * too, and nothing else is lost. An object that is at its target already, or below it, stays as it is.
 *
 * os-vif's own backport fails where no rule tells it how (`No rule for network`), and with a manifest it takes an
 * OpenVSwitch profile down to the version of its base class and drops `create_port` and its like.
 *
 * @param primitive a valid primitive; it is not changed.
 * @param target a version of the object at the top, or versions by object name that hold at every depth.
 * @returns a new primitive.
 * @throws ValidationError when the primitive is not valid; RangeError for names and versions that never existed, and for
 *   a single version that is newer than the primitive's.
 */
export function backport<N extends NameOf<OwnTypes>, V extends VersionOf<N> = VersionOf<N>>(
  primitive: PrimitiveInput<N>,
  target: V | VersionsOf,
): SteppedDown<N, V> {
  return backportWith(osvif, primitive, target) as unknown as SteppedDown<N, V>;
}

/** `backport`, of the objects that `lookup` knows. */
export function backportWith(lookup: Lookup, primitive: unknown, target: Target): Primitive {
  const issues = primitiveJudge.issues(lookup, primitive, { audience: 'converter' });
  if (issues.length > 0) throw new ValidationError(issues);
  const top = primitive as Primitive;
  if (typeof target !== 'string') return step(lookup, top, checkVersions(lookup, target));
  const name = top[NAME] as string;
  const version = checkVersion(lookup, name, target);
  const own = top[VERSION] as string;
  if (compareVersions(version, own) > 0) {
    throw new RangeError(`Expected a version up to ${own}, that of the ${name}, received ${shortQuote(target)}.`);
  }
  return copyAt(lookup, top, version, (nested) => nested);
}

function step(lookup: Lookup, primitive: Primitive, targets: ReadonlyMap<string, string>): Primitive {
  const own = primitive[VERSION] as string;
  const target = targets.get(primitive[NAME] as string) ?? own;
  const version = compareVersions(target, own) < 0 ? target : own;
  return copyAt(lookup, primitive, version, (nested) => step(lookup, nested, targets));
}

/** A primitive at a version no newer than its own, with each object in it replaced. */
function copyAt(
  lookup: Lookup,
  primitive: Primitive,
  version: string,
  replace: (nested: Primitive) => Primitive,
): Primitive {
  const entry = lookup.object(primitive[NAME] as string);
  const exists = (field: string) => isFieldAt(entry, field, version);
  const data = Object.entries(primitive[DATA] as Primitive)
    .filter(([field]) => exists(field))
    .map(([field, value]) => [field, copyValue(findField(entry, field) as FieldType, value, replace)]);
  const changes = (primitive[CHANGES] as readonly string[] | undefined)?.filter(exists);
  const { [CHANGES]: before, ...rest } = primitive;
  const isEmptied = changes?.length === 0 && (before as readonly string[]).length > 0;
  return {
    ...rest,
    [VERSION]: version,
    [DATA]: Object.fromEntries(data),
    ...(changes !== undefined && !isEmptied && { [CHANGES]: changes }),
  };
}

function copyValue(type: FieldType, value: unknown, replace: (nested: Primitive) => Primitive): unknown {
  const { items, object } = type;
  if (value === null) return null;
  if (items !== undefined) return mapItems(value, (item) => copyValue(items, item, replace));
  return object === undefined ? value : replace(value as Primitive);
}

function isFieldAt(entry: ObjectEntry, name: string, version: string): boolean {
  const field = findField(entry, name);
  return field !== undefined && existsAt(field, version);
}
