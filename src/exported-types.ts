/*
 * The types that `osvif`, `osvif/config` and `osvif/define` export alike. A compiler that writes the declarations of another
 * package names types by these exports: a type that no entry point exports is an error there (TS2742, TS2883).
 */

export type {
  Catalogue,
  Default,
  DescribedCatalogue,
  DescribedField,
  DescribedObject,
  DescribedType,
  FieldEntry,
  FieldType,
  ObjectEntry,
  ObjectKind,
  TypeEntry,
} from '../schemas/catalogue.ts';
export type { Form, Mode, Options, Result, StandardSchema, Validators, ValueOf } from './api.ts';
export type { SteppedDown } from './backport.ts';
export type { Decoded, DecodeOptions, PartialConfig, PartialObject } from './decode.ts';
export type { EncodeOptions } from './encode.ts';
export type { Issue, IssueCode, Path } from './issue.ts';
export type { Agreement, Negotiation, RefusalCode } from './negotiate.ts';
export type {
  ConfigInput,
  ConfigNamed,
  ConfigOf,
  NameOf,
  NameWithin,
  OwnTypes,
  PrimitiveInput,
  PrimitiveNamed,
  PrimitiveOf,
  ReadonlyPartial,
  ReadonlyPartialObject,
  RegistryTypes,
  VersionOf,
  VersionsOf,
} from './types.ts';
export type { DocumentResult, Input, InvalidDocument, TextOptions, ValidDocument } from './validate-text.ts';
