import { reasonFor } from './exclusions.ts';
import { isObject, type Json } from './json.ts';
import type { Reading } from './judge.ts';
import { CHANGES } from './primitive.ts';
import type { Reader } from './subjects.ts';

/**
 * Coerce reading: it accepts what os-vif accepts, and its value is what os-vif writes back, `changes` as a set. What is
 * left out, and why, is in exclusions.ts.
 */
export function coerceReading(reads: Reader): Reading {
  return {
    name: 'coerce',
    issuesOf: (payload) => {
      const result = reads.safeParse(payload, { mode: 'coerce' });
      return result.success ? [] : result.issues;
    },
    difference: (payload, written) => differenceOf(reads, payload, written),
    mayRefuse: () => false,
    reasonToSkip: (payload, answer, asFloats) => reasonFor(reads, payload, answer, asFloats),
  };
}

/** Where what os-vif wrote is not what coerce reading makes of a payload; both have accepted it. */
function differenceOf(reads: Reader, payload: Json, written: Json): string | undefined {
  const result = reads.safeParse(payload, { mode: 'coerce' });
  return result.success ? firstUnequal(result.value as unknown as Json, written, '') : 'coerce refuses it';
}

function firstUnequal(ours: Json | undefined, theirs: Json | undefined, path: string): string | undefined {
  const [a, b] = [membersOf(ours, path), membersOf(theirs, path)];
  if (a === undefined || b === undefined || Array.isArray(ours) !== Array.isArray(theirs)) {
    if (Object.is(ours, theirs)) return undefined;
    return `${path}: coerce yields ${JSON.stringify(ours)}, os-vif writes ${JSON.stringify(theirs)}`;
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const difference = firstUnequal(a[key], b[key], `${path}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** Members of an object or a list by their keys; os-vif's `changes` have no order. */
function membersOf(value: Json | undefined, path: string): Record<string, Json> | undefined {
  if (isObject(value)) return value;
  if (!Array.isArray(value)) return undefined;
  return Object.fromEntries((path.endsWith(CHANGES) ? [...value].sort() : value).entries());
}
