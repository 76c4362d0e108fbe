import { type Json, mapSubschemas } from './definitions.ts';

/** The same schema in draft-07, for tools that know no later one. */
export function draft07(schema: Json): Json {
  return { ...translate(schema), $schema: 'http://json-schema.org/draft-07/schema#' };
}

function translate(schema: Json): Json {
  const { $ref, $defs, prefixItems, ...rest } = mapSubschemas(schema, translate);
  const entries = Object.entries(rest).map(([keyword, value]) =>
    prefixItems !== undefined && keyword === 'items' ? ['additionalItems', value] : [keyword, value],
  );
  return {
    ...Object.fromEntries(entries),
    ...(prefixItems !== undefined && { items: prefixItems }),
    ...referring($ref, rest),
    ...($defs !== undefined && { definitions: $defs }),
  };
}

/**
 * Draft-07 ignores whatever stands beside a reference. Editors show `markdownDescription` even there, and of an `allOf`
 * they show what it refers to.
 */
function referring($ref: unknown, beside: Json): Json {
  if ($ref === undefined) return {};
  const reference = { $ref: String($ref).replace('#/$defs/', '#/definitions/') };
  return Object.keys(beside).length === 0 || 'markdownDescription' in beside ? reference : { allOf: [reference] };
}
