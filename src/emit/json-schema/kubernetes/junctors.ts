import { type Json, mapValues } from '../definitions.ts';
import type { Restriction } from './branches.ts';

/**
 * A restriction as a value validation. Where it can be, it is one `not`: of other junctors, the API server also reports
 * what their branches say, such as that the name is not supported, and then leaves out all rules.
 */
export function junctor({ kind, path, where, values = [] }: Restriction): Json {
  const fits = where.map((group) => ({ properties: mapValues(group, (some) => ({ enum: some })) }));
  const isMeant = fits.length === 1 ? (fits[0] as Json) : { anyOf: fits };
  const key = path[path.length - 1] as string;
  const within = (inner: Json): Json =>
    path.slice(0, -1).reduceRight<Json>((found, parent) => ({ properties: { [parent]: found } }), inner);
  const isThere = within({ required: [key] });
  const otherwise = (kept: Json) => ({ anyOf: [{ not: isMeant }, within(kept)] });
  const junctors: Record<Restriction['kind'], () => Json> = {
    required: () => otherwise({ required: [key] }),
    foreign: () => ({ not: { allOf: [{ not: isMeant }, isThere] } }),
    later: () => ({ not: { allOf: [isMeant, isThere] } }),
    values: () => otherwise({ properties: { [key]: { enum: values } } }),
    items: () =>
      otherwise({ properties: { [key]: values.length === 0 ? { maxItems: 0 } : { items: { enum: values } } } }),
  };
  return junctors[kind]();
}
