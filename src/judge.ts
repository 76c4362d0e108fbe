import { NAME } from './envelope.ts';
import { type Issue, makeIssue } from './issue.ts';
import type { Checks, Lookup } from './lookup.ts';
import { validateConfig } from './validate-config.ts';
import { validatePrimitive } from './validate-primitive.ts';
import type { ValidateOptions } from './walk.ts';

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
  readonly issues: (lookup: Lookup, value: unknown, options?: ValidateOptions) => readonly Issue[];
}

export const primitiveJudge: Judge = {
  isValid: (lookup, value, expect) => {
    const checks = reliableChecks(lookup);
    if (checks === undefined) return validatePrimitive(lookup, value, { expect }).length === 0;
    return isPrimitive(lookup, checks, value, expect);
  },
  issues: (lookup, value, options = {}) => {
    const checks = reliableChecks(lookup);
    if (checks === undefined) return validatePrimitive(lookup, value, options);
    if (isPrimitive(lookup, checks, value, options.expect)) return NO_ISSUES;
    // Field by field: V8 is slow to add a property to a copy by spread.
    const { expect, bareTextAt } = options;
    const issues = validatePrimitive(lookup, value, { expect, bareTextAt, isChecked: true });
    return issues.length > 0 ? issues : [shapeShifter()];
  },
};

export const configJudge: Judge = {
  isValid: (lookup, value, expect) => validateConfig(lookup, value, { expect }).length === 0,
  issues: validateConfig,
};

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
