import { describe, expect, test } from 'vitest';
import { type Form, type ObjectName, type Result, validatorsFor } from '../../src/api.ts';
import type { IssueCode } from '../../src/issue.ts';
import { osvif } from '../../src/lookup.ts';
import { type Judge, judgesOf } from './judges.ts';

/** A value with exactly one fault: where, what, and the value. */
export type Rejected = readonly [pointer: string, code: IssueCode, value: unknown];

export interface Cases {
  readonly accepted: Readonly<Record<string, unknown>>;
  readonly rejected: Readonly<Record<string, Rejected>>;
}

/** Who judges the cases of an object. */
export interface Bench {
  readonly safeParse: (form: Form, value: unknown, expect: string) => Result<unknown>;
  readonly judges: Readonly<Record<Form, Readonly<Record<string, Judge>>>>;
}

const OWN: Bench = {
  safeParse: (form, value, expect) => validatorsFor(osvif, form).safeParse(value, { expect: expect as ObjectName }),
  judges: { primitive: judgesOf('primitive'), config: judgesOf('config') },
};

/** A primitive around some data, at a version. */
export function primitive(name: string, version: string, data: unknown, changes?: unknown): Record<string, unknown> {
  return {
    'versioned_object.name': name,
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': version,
    'versioned_object.data': data,
    ...(changes !== undefined && { 'versioned_object.changes': changes }),
  };
}

/** Tests of one object: every judge accepts what is accepted, refuses the rest, and the fault is the one named. */
export function testObject(name: string, cases: Readonly<Record<Form, Cases>>, bench: Bench = OWN): void {
  const verdicts = (form: Form, value: unknown) => mapValues(bench.judges[form], (decide) => decide(value));
  const all = (form: Form, verdict: boolean) => mapValues(bench.judges[form], () => verdict);
  for (const form of ['primitive', 'config'] as const) {
    const { accepted, rejected } = cases[form];
    describe(`${name} as ${form}`, () => {
      test.each(Object.entries(accepted))('accepts %s', (_, value) => {
        expect(bench.safeParse(form, value, name)).toMatchObject({ success: true, value });
        expect(verdicts(form, value)).toEqual(all(form, true));
      });
      test.each(Object.entries(rejected))('rejects %s', (_, [pointer, code, value]) => {
        const result = bench.safeParse(form, value, name);
        const issues = result.success ? [] : result.issues;
        expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([[pointer, code]]);
        expect(verdicts(form, value)).toEqual(all(form, false));
      });
    });
  }
}

function mapValues<T>(judges: Readonly<Record<string, Judge>>, change: (judge: Judge) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, change(judge)]));
}
