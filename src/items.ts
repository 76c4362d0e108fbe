/** A list or a map with each of its items replaced; keys of a map may be any text, `__proto__` included. */
export function mapItems(value: unknown, change: (item: unknown, key: string | number) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, change(item, key)]));
}
