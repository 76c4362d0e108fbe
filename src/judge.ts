import { isAnyObject, isTampered, nested } from '../generated/is.ts';
import { type FieldType, unionName } from '../schemas/catalogue.ts';
import { NAME } from './envelope.ts';
import { type Issue, makeIssue } from './issue.ts';
import { osvif } from './lookup.ts';
import { validateConfig } from './validate-config.ts';
import { validatePrimitive } from './validate-primitive.ts';
import type { ValidateOptions } from './walk.ts';

/*
 * The verdict on a value. That of a primitive comes from code generated ahead of time, which only says yes or no; after a
 * no, the walk over the catalogue says why. A config is written by hand and read once, so the walk alone judges it.
 */

/** How one form is judged. */
export interface Judge {
  readonly isValid: (value: unknown, expect?: string) => boolean;
  /** All faults; none for exactly the values that `isValid` accepts. */
  readonly issues: (value: unknown, options?: ValidateOptions) => Issue[];
}

export const primitiveJudge: Judge = {
  isValid: (value, expect) =>
    isTampered() ? validatePrimitive(osvif, value, { expect }).length === 0 : isPrimitive(value, expect),
  issues: (value, options = {}) => {
    if (isTampered()) return validatePrimitive(osvif, value, options);
    if (isPrimitive(value, options.expect)) return [];
    const issues = validatePrimitive(osvif, value, { ...options, isNestedValid });
    return issues.length > 0 ? issues : [shapeShifter()];
  },
};

export const configJudge: Judge = {
  isValid: (value, expect) => validateConfig(osvif, value, { expect }).length === 0,
  issues: (value, options) => validateConfig(osvif, value, options),
};

function isPrimitive(value: unknown, expect: string | undefined): boolean {
  return (expect === undefined || isOfFamily(value, expect)) && isAnyObject(value);
}

function isOfFamily(value: unknown, expect: string): boolean {
  const name = (value as Readonly<Record<string, unknown>> | null | undefined)?.[NAME];
  return osvif.family(expect).includes(name as string);
}

function isNestedValid({ object = '', subclasses }: FieldType, value: unknown): boolean {
  return nested[subclasses ? unionName(object) : object]?.(value) === true;
}

/** Getters and proxies can show the walk something else than they showed before; no JSON data does. */
function shapeShifter(): Issue {
  return makeIssue('invalid_type', [], { expected: 'JSON data', received: 'a value that changes while it is read' });
}
