/* The keys of a primitive's envelope. */

export const NAME = 'versioned_object.name';
export const NAMESPACE = 'versioned_object.namespace';
export const VERSION = 'versioned_object.version';
export const DATA = 'versioned_object.data';
export const CHANGES = 'versioned_object.changes';
export const REQUIRED = [NAME, NAMESPACE, VERSION, DATA] as const;
