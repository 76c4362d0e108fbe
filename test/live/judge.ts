import type { Issue } from '../../src/index.ts';
import type { Answer } from './bridge.ts';
import { firstDifference } from './compare.ts';
import { isObject, type Json } from './json.ts';
import type { SampleKind } from './payloads.ts';
import { NAME, VERSION } from './primitive.ts';
import type { Steps } from './shrink.ts';
import type { Reader } from './subjects.ts';

/** One of our ways to read a payload, to be held against what os-vif does with it. */
export interface Reading {
  readonly name: string;
  /** What this reading finds wrong; nothing when it accepts. */
  readonly issuesOf: (payload: unknown) => readonly Issue[];
  /** Where what os-vif writes back is not what this reading says that it writes; only for payloads that both accept. */
  readonly difference: (payload: Json, written: Json) => string | undefined;
  /** Whether this reading may refuse what os-vif accepts. */
  readonly mayRefuse: (payload: Json, answer: Answer) => boolean;
  /** Why a payload is none to compare by; undefined when it is judged. */
  readonly reasonToSkip?: (payload: Json, answer: Answer, asFloats: boolean) => string | undefined;
}

/** Where a reading and os-vif disagree. */
export interface Disagreement {
  readonly kind: string;
  readonly detail: string;
  /** How to shrink it: where only well-formed input has to be accepted, it has to stay so. */
  readonly steps: Steps;
}

/** Strict reading: whatever it accepts, os-vif reads and writes back as it was, save for three things. */
export function strictReading(reads: Reader): Reading {
  return {
    name: 'strict',
    issuesOf: (payload) => strictIssues(reads, payload),
    difference: (payload, written) =>
      firstDifference(reads.catalogue, payload, written) ?? faultOfWritten(reads, written),
    mayRefuse: () => true,
  };
}

/**
 * Holds what a reading makes of one document against what os-vif answered.
 *
 * @param asFloats whether the text that os-vif has read spelled integers as floats.
 */
export function judge(
  reading: Reading,
  kind: SampleKind,
  value: Json,
  answer: Answer,
  asFloats = false,
): Disagreement | undefined {
  if (kind === 'construct') return judgeConstruct(reading, answer);
  if (reading.reasonToSkip?.(value, answer, asFloats) !== undefined) return undefined;
  const [issue] = reading.issuesOf(value);
  if (issue !== undefined) return judgeRefused(reading, kind, value, answer, issue);
  const { name } = reading;
  if (!answer.accepted) return { kind: `${name} accepts what os-vif refuses`, detail: `${answer.error}`, steps: 'any' };
  // os-vif refuses no UUID so far: it warns that it will.
  const warning = answer.warnings.find((text) => text.startsWith('FutureWarning'));
  if (warning !== undefined) return { kind: `${name} accepts what os-vif warns of`, detail: warning, steps: 'any' };
  const detail = reading.difference(value, answer.roundtrip);
  return detail === undefined ? undefined : { kind: 'os-vif writes back something else', detail, steps: 'any' };
}

function judgeRefused(
  reading: Reading,
  kind: SampleKind,
  value: Json,
  answer: Answer,
  issue: Issue,
): Disagreement | undefined {
  const detail = sayIssue(issue);
  if (kind === 'well-formed') return { kind: `${reading.name} refuses a well-formed payload`, detail, steps: 'drops' };
  if (!answer.accepted || reading.mayRefuse(value, answer)) return undefined;
  return { kind: `${reading.name} refuses what os-vif accepts`, detail, steps: 'any' };
}

function judgeConstruct(reading: Reading, { accepted, error, roundtrip }: Answer): Disagreement | undefined {
  if (!accepted) return { kind: 'os-vif refuses to construct', detail: `${error}`, steps: 'drops' };
  const [issue] = reading.issuesOf(roundtrip);
  if (issue === undefined) {
    const detail = reading.difference(roundtrip, roundtrip);
    return detail === undefined ? undefined : { kind: 'os-vif constructs something else', detail, steps: 'drops' };
  }
  return { kind: `${reading.name} refuses what os-vif constructs`, detail: sayIssue(issue), steps: 'drops' };
}

function strictIssues(reads: Reader, payload: unknown): readonly Issue[] {
  const result = reads.safeParse(payload);
  return result.success ? [] : result.issues;
}

function sayIssue({ code, pointer, message }: Issue): string {
  return `${code} at ${pointer || 'the document'}: ${message}`;
}

/** What strict reading finds wrong in what os-vif wrote. */
function faultOfWritten(reads: Reader, written: Json): string | undefined {
  const issue = strictIssues(reads, written).find((found) => !isFilledMtu(written, found));
  return issue && `strict refuses what os-vif writes: ${sayIssue(issue)}`;
}

/** The constructor of Network fills `mtu` in at any version, also at 1.0, which has none. */
function isFilledMtu(written: Json, { code, path }: Issue): boolean {
  const network = path.slice(0, -2).reduce<Json | undefined>((at, key) => (at as Record<string, Json>)?.[key], written);
  const isOld = isObject(network) && network[NAME] === 'Network' && network[VERSION] === '1.0';
  return isOld && code === 'field_not_in_version' && path.at(-1) === 'mtu';
}
