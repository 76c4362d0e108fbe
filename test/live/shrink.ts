import { isObject, type Json, type JsonObject, put } from './json.ts';
import { REQUIRED } from './primitive.ts';

/** For each candidate, whether it still shows what is looked for. */
export type StillFails = (candidates: readonly Json[]) => Promise<readonly boolean[]>;

const SIMPLE: readonly Json[] = [
  ...[null, false, 0, '', 'a', '1.0', [], {}],
  ...['::', '0.0.0.0', '::/0', '0.0.0.0/0', '00:00:00:00:00:00', '0000:00:00.0', '0'.repeat(32)],
];

/** Keys without which a payload or a construct is none. */
const KEPT: ReadonlySet<string> = new Set([...REQUIRED, 'construct', 'name', 'kwargs']);

/**
 * - `any`: nested objects alone, keys and items dropped, values simplified.
 * - `drops`: nested objects alone, fields and items dropped, so that what was well-formed stays so.
 */
export type Steps = 'any' | 'drops';

/**
 * The smallest value to be had in single steps that still fails. Each step makes the value smaller, so that it comes to
 * an end.
 */
export async function shrink(value: Json, steps: Steps, stillFails: StillFails): Promise<Json> {
  let smallest = value;
  for (;;) {
    const candidates = smallerThan(smallest, steps);
    const verdicts = await stillFails(candidates);
    const next = candidates.find((_, at) => verdicts[at]);
    if (next === undefined) return smallest;
    smallest = next;
  }
}

/** Values one step away from a value and smaller, the smallest first. */
export function smallerThan(value: Json, steps: Steps): Json[] {
  const size = sizeOf(value);
  const bySize = new Map<string, readonly [Size, Json]>();
  for (const candidate of [...wholesIn(value, steps), ...stepsFrom(value, steps)]) {
    const smaller = sizeOf(candidate);
    if (compareSizes(smaller, size) < 0) bySize.set(smaller[1], [smaller, candidate]);
  }
  return [...bySize.values()].sort(([a], [b]) => compareSizes(a, b)).map(([, candidate]) => candidate);
}

type Size = readonly [length: number, text: string];

function sizeOf(value: Json): Size {
  const text = JSON.stringify(value);
  return [text.length, text];
}

function compareSizes([m, a]: Size, [n, b]: Size): number {
  return m - n || (a < b ? -1 : Number(a > b));
}

/** Nested objects that can stand alone. */
function wholesIn(value: Json, steps: Steps): JsonObject[] {
  const members = isObject(value) ? Object.values(value) : Array.isArray(value) ? value : [];
  const isWhole = (object: JsonObject) =>
    steps === 'any' || Object.hasOwn(object, 'construct') || REQUIRED.every((key) => Object.hasOwn(object, key));
  return members.flatMap((member) => [
    ...(isObject(member) && isWhole(member) ? [member] : []),
    ...wholesIn(member, steps),
  ]);
}

function stepsFrom(value: Json, steps: Steps): Json[] {
  const simple = steps === 'any' ? SIMPLE : [];
  if (Array.isArray(value)) return [...simple, ...stepsInList(value, steps)];
  if (isObject(value)) return [...simple, ...stepsInObject(value, steps)];
  return typeof value === 'string' && steps === 'any' ? [...simple, ...stepsInText(value)] : [...simple];
}

function stepsInList(list: readonly Json[], steps: Steps): Json[] {
  const half = Math.ceil(list.length / 2);
  return [
    ...[list.slice(0, half), list.slice(half)],
    ...list.map((_, at) => list.toSpliced(at, 1)),
    ...list.flatMap((item, at) => stepsFrom(item, steps).map((step) => list.with(at, step))),
  ];
}

function stepsInObject(object: JsonObject, steps: Steps): JsonObject[] {
  const entries = Object.entries(object);
  const droppable = Object.keys(object).filter((key) => steps === 'any' || !KEPT.has(key));
  return [
    ...droppable.map((dropped) => Object.fromEntries(entries.filter(([key]) => key !== dropped))),
    ...entries.flatMap(([key, member]) => stepsFrom(member, steps).map((step) => withMember(object, key, step))),
  ];
}

function withMember(object: JsonObject, key: string, member: Json): JsonObject {
  const changed = { ...object };
  put(changed, key, member);
  return changed;
}

function stepsInText(text: string): string[] {
  const half = Math.ceil(text.length / 2);
  const characters = Array.from({ length: Math.min(text.length, 80) }, (_, at) => at);
  return [
    ...[text.slice(0, half), text.slice(half)],
    ...characters.map((at) => text.slice(0, at) + text.slice(at + 1)),
    ...characters.map((at) => `${text.slice(0, at)}0${text.slice(at + 1)}`),
  ];
}
