import { describe, expect, test } from 'vitest';
import { type Form, type ObjectName, validatorsFor } from '../../src/api.ts';
import type { IssueCode } from '../../src/issue.ts';
import { judgesOf } from './judges.ts';

/** A value with exactly one fault: where, what, and the value. */
export type Rejected = readonly [pointer: string, code: IssueCode, value: unknown];

export interface Cases {
  readonly accepted: Readonly<Record<string, unknown>>;
  readonly rejected: Readonly<Record<string, Rejected>>;
}

const JUDGES = { primitive: judgesOf('primitive'), config: judgesOf('config') };

/** A primitive around some data, at a version. */
export function primitive(
  name: ObjectName,
  version: string,
  data: unknown,
  changes?: unknown,
): Record<string, unknown> {
  return {
    'versioned_object.name': name,
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': version,
    'versioned_object.data': data,
    ...(changes !== undefined && { 'versioned_object.changes': changes }),
  };
}

/** Tests of one object: every judge accepts what is accepted, refuses the rest, and the fault is the one named. */
export function testObject(name: ObjectName, cases: Readonly<Record<Form, Cases>>): void {
  for (const form of ['primitive', 'config'] as const) {
    const { accepted, rejected } = cases[form];
    describe(`${name} as ${form}`, () => {
      test.each(Object.entries(accepted))('accepts %s', (_, value) => {
        expect(validatorsFor(form).safeParse(value, { expect: name })).toMatchObject({ success: true, value });
        expect(verdicts(form, value)).toEqual(all(form, true));
      });
      test.each(Object.entries(rejected))('rejects %s', (_, [pointer, code, value]) => {
        const result = validatorsFor(form).safeParse(value, { expect: name });
        const issues = result.success ? [] : result.issues;
        expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([[pointer, code]]);
        expect(verdicts(form, value)).toEqual(all(form, false));
      });
    });
  }
}

function verdicts(form: Form, value: unknown): Record<string, boolean> {
  return Object.fromEntries(Object.entries(JUDGES[form]).map(([judge, decide]) => [judge, decide(value)]));
}

function all(form: Form, verdict: boolean): Record<string, boolean> {
  return Object.fromEntries(Object.keys(JUDGES[form]).map((judge) => [judge, verdict]));
}
