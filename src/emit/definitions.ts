/*
 * Definitions that refer to each other as `#/$defs/NAME`: which of them one needs, and the same with other references.
 */

export type Json = Readonly<Record<string, unknown>>;
export type Definitions = Readonly<Record<string, Json>>;

/** Names that a definition needs, itself included, as far as `follow` allows. */
export function reachableFrom(definitions: Definitions, start: string, follow: (name: string) => boolean): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name) || !follow(name)) return;
    found.add(name);
    rewrite(definitions[name], (other) => {
      visit(other);
      return other;
    });
  };
  visit(start);
  return found;
}

/** A copy with each `#/$defs/NAME` replaced. */
export function rewrite(node: unknown, refer: (name: string) => string): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, refer));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => {
    const name = key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '') : undefined;
    return [key, name === undefined ? rewrite(value, refer) : refer(name)];
  });
  return Object.fromEntries(entries);
}
