import { readFileSync } from 'node:fs';

const VECTORS = new URL('../fixtures/vectors/', import.meta.url);

/** A payload with what the real os-vif does with it, and what strict reading has to say. */
export interface Vector {
  readonly id: string;
  readonly note: string;
  readonly payload: unknown;
  readonly strict: { readonly accepted: boolean; readonly faults: readonly { pointer: string; code: string }[] };
}

/** A value of one type. */
export interface ScalarVector {
  readonly type: string;
  readonly value: unknown;
  readonly strict: boolean;
}

export function readVectors(name: 'generated' | 'os-vif-tests'): Vector[] {
  return readLines(name) as Vector[];
}

export function readScalarVectors(): ScalarVector[] {
  return readLines('scalars') as ScalarVector[];
}

function readLines(name: string): unknown[] {
  const text = readFileSync(new URL(`${name}.jsonl`, VECTORS), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
