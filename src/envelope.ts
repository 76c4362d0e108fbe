import { describe } from './describe.ts';
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
 * @returns the keys that are there.
 */
export function checkEnvelope(
  walk: Walk,
  value: Readonly<Record<string, unknown>>,
  around: Place,
  onUnknownKey: (key: string) => void,
): readonly string[] {
  const keys = Object.keys(value);
  const isBare = keys.length > 0 && !keys.some((key) => ENVELOPE_KEYS.includes(key));
  const received = isBare ? 'an object without it, which looks like the config form' : 'an object without it';
  for (const key of REQUIRED_KEYS) {
    if (!keys.includes(key)) report(walk, 'missing_key', around, { expected: `the key \`${key}\``, received });
  }
  for (const key of keys) {
    if (isFull(walk)) break;
    if (!ENVELOPE_KEYS.includes(key)) onUnknownKey(key);
  }
  const namespace = value[NAMESPACE_KEY];
  if (namespace === NAMESPACE || !keys.includes(NAMESPACE_KEY)) return keys;
  const details = { expected: `the namespace "${NAMESPACE}"`, received: describe(namespace), suggestion: NAMESPACE };
  report(walk, 'wrong_namespace', around, details, NAMESPACE_KEY);
  return keys;
}
