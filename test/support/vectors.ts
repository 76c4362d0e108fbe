import { readFileSync } from 'node:fs';

const VECTORS = new URL('../fixtures/vectors/', import.meta.url);

/** A payload with what the real os-vif does with it, and what strict reading has to say. */
export interface Vector {
  readonly id: string;
  readonly note: string;
  readonly payload: unknown;
  readonly osvif: {
    readonly accepted: boolean;
    /** What it writes after reading; `changes` are sorted here, since a set of Python has no order. */
    readonly roundtrip: unknown;
    readonly warnings: readonly string[];
  };
  /** Whether Python's texts and numbers reach beyond what coerce reading promises: trailing newlines, other digits. */
  readonly beyond: boolean;
  readonly strict: { readonly accepted: boolean; readonly faults: readonly { pointer: string; code: string }[] };
}

/** A value of one type. */
export interface ScalarVector {
  readonly type: string;
  readonly value: unknown;
  readonly osvif: { readonly accepted: boolean; readonly value: unknown; readonly warns?: boolean };
  readonly strict: boolean;
  readonly beyond: boolean;
}

/** A step to an older version. */
export interface BackportVector {
  readonly payload: Record<string, unknown>;
  /** A version, or versions by name; null, numbers and what never existed are among the refused. */
  readonly target: unknown;
  /** Null for a target that is refused. */
  readonly expect: unknown;
}

export function readVectors(name: 'generated' | 'os-vif-tests'): Vector[] {
  return readLines(name) as Vector[];
}

export function readScalarVectors(): ScalarVector[] {
  return readLines('scalars') as ScalarVector[];
}

export function readBackportVectors(): BackportVector[] {
  return readLines('backport') as BackportVector[];
}

function readLines(name: string): unknown[] {
  const text = readFileSync(new URL(`${name}.jsonl`, VECTORS), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
