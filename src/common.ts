/** What the entry points of both forms export alike. */
export { catalogue } from '../generated/catalogue.ts';
export type { Catalogue, FieldEntry, FieldType, ObjectEntry, ObjectKind, TypeEntry } from '../schemas/catalogue.ts';
export type { Form, Mode, Options, Result, StandardSchema, ValueOf } from './api.ts';
export { backport, type Target } from './backport.ts';
export { type Decoded, decode, type PartialConfig } from './decode.ts';
export { type Encoded, type EncodeOptions, encode } from './encode.ts';
export { formatIssues, ISSUE_CODES, type Issue, type IssueCode, type Path, ValidationError } from './issue.ts';
export { validateText } from './later.ts';
export { type Agreement, type Negotiation, negotiate, type RefusalCode } from './negotiate.ts';
export type { Versions } from './targets.ts';
export type { DocumentResult, Input, TextOptions } from './validate-text.ts';
