/*
 * Definitions that refer to each other as `#/$defs/NAME`: which of them one needs, and the same with something changed.
 */

/** A JSON Schema, or anything else in JSON that is no array and no single value. */
export type Json = Readonly<Record<string, unknown>>;
export type Definitions = Readonly<Record<string, Json>>;

const ONE = ['additionalItems', 'additionalProperties', 'else', 'if', 'items', 'not', 'propertyNames', 'then'];
const LIST = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'];
const BY_NAME = ['$defs', 'definitions', 'dependentSchemas', 'patternProperties', 'properties'];

/** A copy with each schema that stands directly in it replaced; examples, defaults and their like are no schemas. */
export function mapSubschemas(schema: Json, change: (subschema: Json) => unknown): Json {
  const changed = (value: unknown) => (isJson(value) ? change(value) : value);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (Array.isArray(value)) return [keyword, LIST.includes(keyword) ? value.map(changed) : value];
    if (ONE.includes(keyword)) return [keyword, changed(value)];
    if (!BY_NAME.includes(keyword)) return [keyword, value];
    return [keyword, mapValues(value as Json, changed)];
  });
  return Object.fromEntries(entries);
}

/** A copy with each `#/$defs/NAME` replaced. */
export function rewrite(schema: Json, refer: (name: string) => string): Json {
  const { $ref } = schema;
  const rest = mapSubschemas(schema, (subschema) => rewrite(subschema, refer));
  return $ref === undefined ? rest : { ...rest, $ref: refer(referredName($ref)) };
}

/** Names that a definition needs, itself included, as far as `follow` allows. */
export function reachableFrom(
  definitions: Definitions,
  start: string,
  follow: (name: string) => boolean = () => true,
): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name) || !follow(name)) return;
    found.add(name);
    rewrite(definitions[name] as Json, (other) => {
      visit(other);
      return other;
    });
  };
  visit(start);
  return found;
}

/** Some of the definitions, in their order. */
export function pick(definitions: Definitions, names: ReadonlySet<string>): Definitions {
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => names.has(name)));
}

/** `Network`, from `#/$defs/Network`. */
export function referredName($ref: unknown): string {
  return String($ref).replace('#/$defs/', '');
}

/** The same keys in the same order, with other values. */
export function mapValues<T, U>(object: Readonly<Record<string, T>>, change: (value: T, key: string) => U) {
  return Object.fromEntries(Object.entries(object).map(([key, value]): [string, U] => [key, change(value, key)]));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
