import type * as config from '../generated/config.ts';
import type * as primitive from '../generated/types.ts';
import { shortQuote } from './describe.ts';
import { type Issue, ValidationError } from './issue.ts';
import { type Lookup, osvif } from './lookup.ts';
import { nearest } from './nearest.ts';
import { validateConfig } from './validate-config.ts';
import { validatePrimitive } from './validate-primitive.ts';
import type { Walk } from './walk.ts';

/** The two notations: os-vif's wire form, and this package's flat one. */
export type Form = 'primitive' | 'config';

/** Name of one of os-vif's objects. */
export type ObjectName = primitive.ObjectName;

/** What a name admits in a form: that object or one that extends it; a primitive at any of its versions. */
export type ValueOf<F extends Form, N extends ObjectName> = F extends 'config' ? config.ByName[N] : primitive.ByName[N];

/** How to read a value. */
export interface Options<F extends Form = Form, N extends ObjectName = ObjectName> {
  /** The notation; an entry point has its own default. */
  readonly form?: F | undefined;
  /** The object that the value has to be, or to descend from. */
  readonly expect?: N | undefined;
}

/** What `safeParse` returns. */
export type Result<T> =
  | { readonly success: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly success: false; readonly issues: readonly Issue[] };

type Validator = (lookup: Lookup, value: unknown, expect?: string, bareTextAt?: Walk['bareTextAt']) => Issue[];

/** The validator of each form. */
export const VALIDATORS: Readonly<Record<Form, Validator>> = {
  primitive: validatePrimitive,
  config: validateConfig,
};

/** The validating functions of one entry point, which differ in the form that they read when none is named. */
export function validatorsFor<D extends Form>(defaultForm: D) {
  /**
   * Whether a value is valid: any object, or with `name` that object or one that extends it.
   *
   * @param value JSON data; anything else (undefined, Date, Map, class instances) is invalid.
   * @throws RangeError when `name` is not the name of an object.
   */
  function is<N extends ObjectName = ObjectName>(value: unknown, name?: N): value is ValueOf<D, N> {
    return issuesOf(value, defaultForm, name).length === 0;
  }

  /**
   * Judges a value and reports every fault. Nothing is converted or filled in: the value of a success is the input
   * itself, now typed, and the input is never changed.
   *
   * @param value JSON data, as `JSON.parse` returns it.
   * @param options the form, and the object to expect.
   * @throws RangeError when an option is not one of those that exist.
   */
  function safeParse<F extends Form = D, N extends ObjectName = ObjectName>(
    value: unknown,
    options: Options<F, N> = {},
  ): Result<ValueOf<F, N>> {
    const issues = issuesOf(value, options.form ?? defaultForm, options.expect);
    return issues.length > 0 ? { success: false, issues } : { success: true, value: value as never, warnings: [] };
  }

  /**
   * Returns a valid value, typed.
   *
   * @throws ValidationError whose message lists every issue; RangeError for wrong options.
   */
  function parse<F extends Form = D, N extends ObjectName = ObjectName>(
    value: unknown,
    options: Options<F, N> = {},
  ): ValueOf<F, N> {
    const result = safeParse(value, options);
    if (result.success) return result.value;
    throw new ValidationError(result.issues);
  }

  /**
   * One object as a Standard Schema (version 1), for the many libraries that take one.
   *
   * @param name the object that a value has to be, or to descend from.
   * @throws RangeError when `name` is not the name of an object.
   */
  function schema<N extends ObjectName, F extends Form = D>(
    name: N,
    options: Pick<Options<F>, 'form'> = {},
  ): StandardSchema<ValueOf<F, N>> {
    const form = options.form ?? defaultForm;
    checkOptions(form, name);
    const validate = (value: unknown) => {
      const issues = issuesOf(value, form, name);
      return issues.length > 0 ? { issues } : { value: value as ValueOf<F, N> };
    };
    return { '~standard': { version: 1, vendor: 'osvif', validate } };
  }

  return { is, parse, safeParse, schema };
}

/** The part of the Standard Schema specification (version 1) that `schema` keeps; see standardschema.dev. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (
      value: unknown,
    ) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

function issuesOf(value: unknown, form: Form, expect: string | undefined): Issue[] {
  checkOptions(form, expect);
  return VALIDATORS[form](osvif, value, expect);
}

/** @throws RangeError for a form or an object that does not exist. */
export function checkOptions(form: string, expect: string | undefined): void {
  if (!Object.hasOwn(VALIDATORS, form))
    throw new RangeError(mistake('one of the forms "primitive" and "config"', form, []));
  if (expect !== undefined && osvif.find(expect) === undefined) {
    throw new RangeError(mistake('the name of an os-vif object', expect, osvif.names));
  }
}

function mistake(expected: string, received: unknown, known: readonly string[]): string {
  const near = nearest(String(received), known);
  return `Expected ${expected}, received ${shortQuote(String(received))}${near === undefined ? '.' : `; did you mean "${near}"?`}`;
}
