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
