import type { DescribedCatalogue } from '../../../schemas/catalogue.ts';
import type { Definitions, Json } from './definitions.ts';

/** The two forms in which objects travel. */
export type FormName = 'primitive' | 'config';

/** Drafts of JSON Schema that can be written. */
export type Draft = '2020-12' | '07';

/** What a consumer's schema is made from. */
export interface Source {
  readonly catalogue: DescribedCatalogue;
  readonly form: FormName;
  /** Every definition of the form by name, referring to the others as `#/$defs/NAME`. */
  readonly definitions: Definitions;
  /** Where the schema comes from, for whoever opens it; by default the build of this package. */
  readonly notice?: string;
}

/** Which schema to write. */
export interface Request extends Source {
  /** The definition that a document has to satisfy; by default any of the form. */
  readonly root?: string;
}

/** Somebody who reads JSON Schema, and how it is written for them. */
export interface Consumer {
  /** Ends a sentence that starts with the consumer's name and a colon. */
  readonly summary: string;
  readonly forms: readonly FormName[];
  /** None for a dialect that is no draft of JSON Schema. */
  readonly drafts: readonly Draft[];
  readonly emit: (request: Request) => Json;
}
