import { validatorsFor } from './api.ts';

export { catalogue } from '../generated/catalogue.ts';
export type * from '../generated/types.ts';
export type { Catalogue, FieldEntry, FieldType, ObjectEntry, ObjectKind, TypeEntry } from '../schemas/catalogue.ts';
export type { Form, Mode, Options, Result, StandardSchema, ValueOf } from './api.ts';
export { backport, type Target } from './backport.ts';
export { type Decoded, decode, type PartialConfig } from './decode.ts';
export { type Encoded, type EncodeOptions, encode } from './encode.ts';
export { formatIssues, ISSUE_CODES, type Issue, type IssueCode, type Path, ValidationError } from './issue.ts';
export { type Agreement, type Negotiation, negotiate, type RefusalCode } from './negotiate.ts';
export type { Versions } from './targets.ts';
export { type DocumentResult, type Input, type TextOptions, validateText } from './validate-text.ts';

export const {
  /**
   * Whether a value is an os-vif primitive: of any object, or with `name` of that object or one that extends it. The value has to be
   * JSON data; anything else (undefined, Date, Map, class instances) is invalid. Throws a RangeError for an unknown name.
   */
  is,
  /** Returns a valid os-vif primitive, typed, or throws a ValidationError whose message lists every issue; options as `safeParse`. */
  parse,
  /**
   * Judges a value and reports every fault; reads primitives unless `form` says otherwise. The value of a success is the input
   * itself, or with `mode: 'coerce'` what os-vif would write after reading it. Throws a RangeError for unknown options.
   */
  safeParse,
  /** One object as a Standard Schema, for the many libraries that take one. Throws a RangeError for an unknown name. */
  schema,
} = validatorsFor('primitive');
