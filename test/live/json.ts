/** What JSON can say. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sets a key as JSON.parse does, `__proto__` included. */
export function put(holder: JsonObject | Json[], key: string | number, value: Json): void {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

/**
 * JSON text which, unlike JSON.stringify's, keeps `-0`.
 *
 * @param asFloats spells integers as other languages spell floats (`1500.0`): the same number in JSON.
 */
export function toText(value: Json, asFloats = false): string {
  if (typeof value === 'number') return spellNumber(value, asFloats);
  if (Array.isArray(value)) return `[${value.map((item) => toText(item, asFloats)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${toText(member, asFloats)}`);
  return `{${members.join(',')}}`;
}

function spellNumber(value: number, asFloats: boolean): string {
  const text = Object.is(value, -0) ? '-0' : JSON.stringify(value);
  return asFloats && Number.isSafeInteger(value) ? `${text}.0` : text;
}
