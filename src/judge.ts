import { UNREADABLE } from './describe.ts';
import { NAME } from './envelope.ts';
import { type Issue, makeIssue } from './issue.ts';
import type { Checks, Lookup } from './lookup.ts';
import { isUnreadable } from './validate/unreadable.ts';
import { type ConfigOptions, validateConfig } from './validate-config.ts';
import { validatePrimitive } from './validate-primitive.ts';

/*
 * The verdict on a value. That of a primitive comes from code generated ahead of time, where the objects have some; it only
 * says yes or no, and after a no, the walk over the catalogue says why. A config is written by hand and read once, so the
 * walk alone judges it.
 */

/** Of what is right, for all: a verdict alone is worth fewer objects. */
export const NO_ISSUES: readonly Issue[] = Object.freeze([]);

/** How one form is judged. */
export interface Judge {
  readonly isValid: (lookup: Lookup, value: unknown, expect?: string) => boolean;
  /** All faults; none for exactly the values that `isValid` accepts. */
  readonly issues: (lookup: Lookup, value: unknown, options?: ConfigOptions) => readonly Issue[];
}

export const primitiveJudge: Judge = { isValid: isValidPrimitive, issues: primitiveIssues };

export const configJudge: Judge = {
  isValid: (lookup, value, expect) => configIssues(lookup, value, { expect, mostCounted: 1 }).length === 0,
  issues: configIssues,
};

function isValidPrimitive(lookup: Lookup, value: unknown, expect?: string): boolean {
  try {
    const checks = reliableChecks(lookup);
    if (checks === undefined) return validatePrimitive(lookup, value, { expect, mostCounted: 1 }).length === 0;
    return isPrimitive(lookup, checks, value, expect);
  } catch (error) {
    if (!isUnreadable(value)) throw error;
    return false;
  }
}

function primitiveIssues(lookup: Lookup, value: unknown, options: ConfigOptions = {}): readonly Issue[] {
  try {
    const checks = reliableChecks(lookup);
    if (checks === undefined) return validatePrimitive(lookup, value, options);
    if (isPrimitive(lookup, checks, value, options.expect)) return NO_ISSUES;
    // Field by field: V8 is slow to add a property to a copy by spread.
    const { expect, audience, bareTextAt, maxIssues } = options;
    const issues = validatePrimitive(lookup, value, { expect, audience, bareTextAt, maxIssues, isChecked: true });
    return issues.length > 0 ? issues : [shapeShifter()];
  } catch (error) {
    return issuesOfThrown(value, error);
  }
}

/** All faults of a config, as `validateConfig`, whatever the value throws as it is read. */
export function configIssues(lookup: Lookup, value: unknown, options?: ConfigOptions): readonly Issue[] {
  try {
    return validateConfig(lookup, value, options);
  } catch (error) {
    return issuesOfThrown(value, error);
  }
}

/** The fault of a value that threw as it was read. @throws the error when the value is JSON data. */
export function issuesOfThrown(value: unknown, error: unknown): readonly Issue[] {
  if (!isUnreadable(value)) throw error;
  return [makeIssue('invalid_type', [], { expected: 'JSON data', received: UNREADABLE })];
}

function reliableChecks({ checks }: Lookup): Checks | undefined {
  return checks === undefined || checks.isTampered() ? undefined : checks;
}

function isPrimitive(lookup: Lookup, { isAnyObject }: Checks, value: unknown, expect: string | undefined): boolean {
  return (expect === undefined || isOfFamily(lookup, value, expect)) && isAnyObject(value);
}

function isOfFamily(lookup: Lookup, value: unknown, expect: string): boolean {
  const name = (value as Readonly<Record<string, unknown>> | null | undefined)?.[NAME];
  return lookup.family(expect).includes(name as string);
}

/** Getters and proxies can show the walk something else than they showed before; no JSON data does. */
function shapeShifter(): Issue {
  return makeIssue('invalid_type', [], { expected: 'JSON data', received: 'a value that changes while it is read' });
}
