import type { Answer } from './bridge.ts';
import type { SampleKind } from './payloads.ts';

const VERDICTS = ['accepted by both', 'refused by both', 'refused by us alone', 'refused by os-vif alone'] as const;

/** Who accepted a payload. */
type Verdict = (typeof VERDICTS)[number];

/** How a run went, in numbers. */
export interface Tally {
  readonly judged: Map<SampleKind, number>;
  readonly verdicts: Record<'well-formed' | 'broken', Map<Verdict, number>>;
  /** How often os-vif refused a payload with each class of error. */
  readonly errors: Map<string, number>;
  /** How many payloads were not compared, by reason. */
  readonly skipped: Map<string, number>;
}

export function newTally(): Tally {
  return {
    judged: new Map(),
    verdicts: { 'well-formed': new Map(), broken: new Map() },
    errors: new Map(),
    skipped: new Map(),
  };
}

/** Counts one judged sample. */
export function count(tally: Tally, kind: SampleKind, isAccepted: boolean, { accepted, error }: Answer): void {
  add(tally.judged, kind);
  if (kind === 'construct') return;
  add(tally.verdicts[kind], verdictOf(isAccepted, accepted));
  if (error !== null) add(tally.errors, error.replace(/:.*/s, ''));
}

/** Counts one sample that a reading does not compare. */
export function countSkipped({ skipped }: Tally, reason: string): void {
  add(skipped, reason);
}

/** "5 accepted by both, 3 refused by both", for all payloads or those of a kind. */
export function sayVerdicts({ verdicts }: Tally, ...kinds: readonly (keyof Tally['verdicts'])[]): string {
  return VERDICTS.map((verdict) => {
    const total = kinds.reduce((sum, kind) => sum + (verdicts[kind].get(verdict) ?? 0), 0);
    return `${total} ${verdict}`;
  }).join(', ');
}

/** "KeyError 12, ValueError 3", the most frequent first. */
export function sayCounts(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, times]) => `${name} ${times}`).join(', ');
}

function verdictOf(byUs: boolean, byOsvif: boolean): Verdict {
  if (byUs) return byOsvif ? 'accepted by both' : 'refused by os-vif alone';
  return byOsvif ? 'refused by us alone' : 'refused by both';
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
