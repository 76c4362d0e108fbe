/*
 * Getters and proxies can throw while they are read. No JSON data does, so an error that comes of JSON data is one of
 * this package, and must not pass for a fault of the value.
 */

/**
 * Whether a value cannot be read as JSON data: somewhere in it, there is a getter, an instance of a class, or what throws
 * when it is read. Called only after an error; reads each part once.
 */
export function isUnreadable(value: unknown): boolean {
  const rest = new Set<object>();
  try {
    if (isObject(value)) rest.add(value);
    // A set goes on to what is added meanwhile, and holds nothing twice.
    for (const next of rest) {
      if (!isPlain(next)) return true;
      // What a proxy shows may differ from what it describes.
      for (const part of Object.values(next)) if (isObject(part)) rest.add(part);
    }
    return false;
  } catch {
    return true;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  const isData = prototype === null || prototype === Object.prototype || prototype === Array.prototype;
  return isData && Object.values(Object.getOwnPropertyDescriptors(value)).every((property) => 'value' in property);
}
