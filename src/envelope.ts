import { foreignObject, isForeignKey, missingKey, otherForm, wrongNamespace } from './issues/sentences.ts';
import { isFull, objectName, type Place, report, type Walk } from './walk.ts';

/*
 * The envelope in which os-vif's objects travel, as oslo.versionedobjects' `obj_to_primitive()` writes it.
 */

export const NAMESPACE = 'os_vif';
export const PREFIX = 'versioned_object.';
export const NAME = 'versioned_object.name';
export const VERSION = 'versioned_object.version';
export const DATA = 'versioned_object.data';
export const CHANGES = 'versioned_object.changes';
export const NAMESPACE_KEY = 'versioned_object.namespace';

/** The keys that every primitive has. */
export const REQUIRED_KEYS = [NAME, NAMESPACE_KEY, VERSION, DATA] as const;

/** All keys of a primitive. */
export const ENVELOPE_KEYS: readonly string[] = [...REQUIRED_KEYS, CHANGES];

/** What stands for a primitive of some objects behind "Expected". */
export function primitiveName(walk: Walk, allowed: readonly string[]): string {
  return `${objectName(walk, allowed)} in its envelope (\`${NAME}\`, …)`;
}

/**
 * Reports the keys that an envelope lacks and a foreign namespace; what an unknown key means is up to the reading.
 *
 * @returns those of an envelope's keys that are there.
 */
export function checkEnvelope<W extends Walk>(
  walk: W,
  value: Readonly<Record<string, unknown>>,
  around: Place,
  onUnknownKey: (walk: W, key: string, around: Place) => void,
): ReadonlySet<string> {
  const keys = Object.keys(value);
  const found = knownOf(keys);
  if (found.size === 0 && reportStranger(walk, value, keys, around)) return found;
  if (found !== WITHOUT_CHANGES && found !== WITH_CHANGES) reportKeys(walk, keys, found, around, onUnknownKey);
  const namespace = value[NAMESPACE_KEY];
  if (namespace === NAMESPACE || !found.has(NAMESPACE_KEY)) return found;
  report(walk, 'wrong_namespace', around, wrongNamespace(namespace, NAMESPACE), NAMESPACE_KEY);
  return found;
}

const WITHOUT_CHANGES: ReadonlySet<string> = new Set(REQUIRED_KEYS);
const WITH_CHANGES: ReadonlySet<string> = new Set(ENVELOPE_KEYS);

/** Those keys that an envelope has; of nearly every primitive they are one of two sets, which need not be made again. */
function knownOf(keys: readonly string[]): ReadonlySet<string> {
  const likely = keys.length === WITHOUT_CHANGES.size ? WITHOUT_CHANGES : WITH_CHANGES;
  if (keys.length === likely.size && keys.every((key) => likely.has(key))) return likely;
  return new Set(keys.filter((key) => WITH_CHANGES.has(key)));
}

/** Reports a config, or an object of another project, once and not key by key; returns whether it is one. */
function reportStranger(
  walk: Walk,
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  around: Place,
): boolean {
  const foreign = keys.find(isForeignKey);
  if (keys.includes('type') && walk.lookup.find(value.type) !== undefined) {
    report(walk, 'missing_key', around, otherForm('config', NAME, walk.path.length === 0, walk.audience));
  } else if (foreign !== undefined) report(walk, 'missing_key', around, foreignObject(foreign, NAME));
  else return false;
  return true;
}

function reportKeys<W extends Walk>(
  walk: W,
  keys: readonly string[],
  found: ReadonlySet<string>,
  around: Place,
  onUnknownKey: (walk: W, key: string, around: Place) => void,
): void {
  for (const key of REQUIRED_KEYS) {
    if (!found.has(key)) report(walk, 'missing_key', around, missingKey(key, 'an object', 'every primitive'));
  }
  for (const key of keys) {
    if (isFull(walk)) break;
    if (!WITH_CHANGES.has(key)) onUnknownKey(walk, key, around);
  }
}
