import type { ObjectName } from '../generated/types.ts';
import { type Coerced, type CoerceOptions, coercePrimitive } from './coerce.ts';
import { describe } from './describe.ts';
import { type Issue, ValidationError } from './issue.ts';
import { MOST_MAX_ISSUES } from './issues/issue-list.ts';
import { configJudge, issuesOfThrown, type Judge, NO_ISSUES, primitiveJudge } from './judge.ts';
import type { Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';
import type { NameOf, OwnTypes, Types } from './types.ts';
import { checkOptionNames, type OptionNames } from './validate/options.ts';

/** The two notations: os-vif's wire form, and this package's flat one. */
export const FORMS = ['primitive', 'config'] as const;
/** One of the two notations. */
export type Form = (typeof FORMS)[number];

/** How to read: only what is right, or whatever os-vif reads, as it reads it. */
export const MODES = ['strict', 'coerce'] as const;
/** How to read a primitive. */
export type Mode = (typeof MODES)[number];

export type { ObjectName };

/** What a name admits in a form: that object or one that extends it; a primitive at any of its versions. */
export type ValueOf<F extends Form, N extends NameOf<T>, T extends Types = OwnTypes> = T[F][N & keyof T[F]];

/** How to read a value. */
export interface Options<F extends Form = Form, N extends string = ObjectName> {
  /** The notation; an entry point has its own default. */
  readonly form?: F | undefined;
  /** By default strict; `coerce` is for primitives, since os-vif reads nothing else. */
  readonly mode?: Mode | undefined;
  /** The object that the value has to be, or to descend from. */
  readonly expect?: N | undefined;
  /** How many issues to tell at most, from 1 to 100,000; by default 1,000. One more says how many are not told. */
  readonly maxIssues?: number | undefined;
}

const OPTIONS: OptionNames<Options> = { form: true, mode: true, expect: true, maxIssues: true };
const SCHEMA_OPTIONS: OptionNames<Pick<Options, 'form' | 'maxIssues'>> = { form: true, maxIssues: true };

/** What `safeParse` returns. Either of `success` and `issues` tells the two apart, also after destructuring. */
export type Result<T> =
  | { readonly success: true; readonly value: T; readonly warnings: readonly Issue[]; readonly issues?: undefined }
  | {
      readonly success: false;
      readonly issues: readonly Issue[];
      readonly value?: undefined;
      readonly warnings?: undefined;
    };

/** The judge of each form. */
export const JUDGES: Readonly<Record<Form, Judge>> = { primitive: primitiveJudge, config: configJudge };

/** The validating functions of one entry point or registry; `D` is the form that they read when none is named. */
export interface Validators<T extends Types = OwnTypes, D extends Form = Form> {
  /** Whether a value is valid: any object, or with `name` that object or one that extends it. */
  readonly is: <N extends NameOf<T> = NameOf<T>>(value: unknown, name?: N) => value is ValueOf<D, N, T>;
  /** Returns a valid value, typed, or throws a ValidationError whose message lists every issue. */
  readonly parse: <F extends Form = D, N extends NameOf<T> = NameOf<T>>(
    value: unknown,
    options?: Options<F, N>,
  ) => ValueOf<F, N, T>;
  /** Returns a valid value, typed, or every issue. */
  readonly safeParse: <F extends Form = D, N extends NameOf<T> = NameOf<T>>(
    value: unknown,
    options?: Options<F, N>,
  ) => Result<ValueOf<F, N, T>>;
  /** One object as a Standard Schema, for the many libraries that take one. */
  readonly schema: <N extends NameOf<T>, F extends Form = D>(
    name: N,
    options?: Pick<Options<F>, 'form' | 'maxIssues'>,
  ) => StandardSchema<ValueOf<F, N, T>>;
}

/** The validating functions of one entry point, which differ in the form that they read when none is named. */
export function validatorsFor<T extends Types, D extends Form>(lookup: Lookup<T>, defaultForm: D): Validators<T, D> {
  /**
   * Whether a value is valid: any object, or with `name` that object or one that extends it.
   *
   * @param value JSON data; anything else (undefined, Date, Map, class instances) is invalid.
   * @throws RangeError when `name` is not the name of an object.
   */
  function is<N extends NameOf<T> = NameOf<T>>(value: unknown, name?: N): value is ValueOf<D, N, T> {
    checkName(lookup, name);
    return JUDGES[defaultForm].isValid(lookup, value, name);
  }

  /**
   * Judges a value and reports every fault. In strict mode nothing is converted or filled in, and the value of a
   * success is the input itself, now typed. In coerce mode it is a new value: what os-vif would write after reading the
   * input, with a warning for each value that was converted or dropped. The input is never changed.
   *
   * @param value JSON data, as `JSON.parse` returns it. Getters and proxies are not supported: they are read more than once,
   *   so that what is read later may not be what was validated. A value that throws when it is read is invalid.
   * @param options the form, and the object to expect.
   * @throws RangeError when an option is not one of those that exist.
   */
  function safeParse<F extends Form = D, N extends NameOf<T> = NameOf<T>>(
    value: unknown,
    options?: Options<F, N>,
  ): Result<ValueOf<F, N, T>> {
    // What is not said cannot be wrong.
    if (options === undefined) return readStrictly(lookup, value, defaultForm) as Result<ValueOf<F, N, T>>;
    checkOptionNames<Options>(OPTIONS, options);
    const { form = defaultForm, mode = 'strict', expect, maxIssues } = options;
    checkMaxIssues(maxIssues);
    return read(lookup, value, form, mode, { expect, maxIssues }) as Result<ValueOf<F, N, T>>;
  }

  /**
   * Returns a valid value, typed.
   *
   * @throws ValidationError whose message lists every issue; RangeError for wrong options.
   */
  function parse<F extends Form = D, N extends NameOf<T> = NameOf<T>>(
    value: unknown,
    options?: Options<F, N>,
  ): ValueOf<F, N, T> {
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
  function schema<N extends NameOf<T>, F extends Form = D>(
    name: N,
    options: Pick<Options<F>, 'form' | 'maxIssues'> = {},
  ): StandardSchema<ValueOf<F, N, T>> {
    checkOptionNames<Pick<Options, 'form' | 'maxIssues'>>(SCHEMA_OPTIONS, options);
    const { form = defaultForm, maxIssues } = options;
    checkForm(form);
    checkMaxIssues(maxIssues);
    expectName(lookup, name);
    const validate = (value: unknown) => {
      const issues = JUDGES[form].issues(lookup, value, { expect: name, maxIssues });
      return issues.length > 0 ? { issues } : { value: value as ValueOf<F, N, T> };
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

/** Judges a value, in either form and mode. */
export function read(
  lookup: Lookup,
  value: unknown,
  form: Form,
  mode: Mode,
  options: CoerceOptions = {},
): Result<unknown> {
  checkMode(form, mode);
  checkOptions(lookup, form, options.expect);
  if (mode === 'strict') return readStrictly(lookup, value, form, options);
  const { issues, warnings, ...coerced } = coercedOrUnreadable(lookup, value, options);
  return issues.length > 0 ? { success: false, issues } : { success: true, value: coerced.value, warnings };
}

function coercedOrUnreadable(lookup: Lookup, value: unknown, options: CoerceOptions): Coerced {
  try {
    return coercePrimitive(lookup, value, options);
  } catch (error) {
    return { value: undefined, issues: issuesOfThrown(value, error), warnings: NO_ISSUES };
  }
}

function readStrictly(lookup: Lookup, value: unknown, form: Form, options?: CoerceOptions): Result<unknown> {
  const issues = JUDGES[form].issues(lookup, value, options);
  return issues.length > 0 ? { success: false, issues } : { success: true, value, warnings: NO_ISSUES };
}

/** @throws RangeError for a mode that does not exist, or that the form does not have. */
export function checkMode(form: Form, mode: string): void {
  if (!MODES.includes(mode as Mode))
    throw new RangeError(mistake('one of the modes "strict" and "coerce"', mode, MODES));
  if (mode === 'coerce' && form === 'config') {
    throw new RangeError(
      'Expected mode "strict" for the config form, received "coerce": os-vif reads primitives only.',
    );
  }
}

/** @throws RangeError for a form or an object that does not exist. */
export function checkOptions(lookup: Lookup, form: string, expect: string | undefined): void {
  checkForm(form);
  checkName(lookup, expect);
}

/** @throws RangeError for what is no number of issues that can be told. */
export function checkMaxIssues(maxIssues: unknown): void {
  const isRight = typeof maxIssues === 'number' && Number.isInteger(maxIssues);
  if (maxIssues === undefined || (isRight && maxIssues >= 1 && maxIssues <= MOST_MAX_ISSUES)) return;
  const expected = `\`maxIssues\` as a whole number from 1 to ${MOST_MAX_ISSUES}`;
  throw new RangeError(`Expected ${expected}, received ${describe(maxIssues)}.`);
}

function checkForm(form: string): void {
  if (!FORMS.includes(form as Form))
    throw new RangeError(mistake('one of the forms "primitive" and "config"', form, FORMS));
}

function checkName(lookup: Lookup, expect: string | undefined): void {
  if (expect !== undefined) expectName(lookup, expect);
}

function expectName(lookup: Lookup, name: string): void {
  if (lookup.find(name) === undefined)
    throw new RangeError(mistake('the name of an os-vif object', name, lookup.names));
}

function mistake(expected: string, received: unknown, known: readonly string[]): string {
  const near = typeof received === 'string' ? nearest(received, known) : undefined;
  return `Expected ${expected}, received ${describe(received)}${near === undefined ? '.' : `; did you mean "${near}"?`}`;
}
