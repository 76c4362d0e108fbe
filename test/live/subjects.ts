import { kuryr } from '../../examples/kuryr/objects.js';
import { catalogue } from '../../generated/catalogue.ts';
import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Form, Mode } from '../../src/api.ts';
import { fingerprint } from '../../src/fingerprint.ts';
import * as osvif from '../../src/index.ts';
import type { Input, InvalidDocument, ValidDocument } from '../../src/validate-text.ts';

/** Some objects, and the functions of this package that read and write them: what is held against Python. */
export interface Subject {
  readonly name: string;
  readonly reads: Reader;
  /** The objects that stand at the top of payloads; the others occur inside these. */
  readonly tops: readonly string[];
  /** Folders of examples/ with documents of these objects. */
  readonly folders: readonly string[];
  /** How many configs are in these folders, the primitives included. */
  readonly examples: number;
  /** Python files beside bridge.py, without their endings, that declare what os-vif itself does not have. */
  readonly modules: readonly string[];
}

type AnyDocument = ValidDocument<Form, unknown> | InvalidDocument;

/** What a registry and the main entry point have in common. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly safeParse: (value: unknown, options?: { readonly mode?: Mode }) => osvif.Result<unknown>;
  readonly validateText: (text: string, options?: { readonly input?: Input }) => Promise<AnyDocument[]>;
  // biome-ignore lint/suspicious/noExplicitAny: their types name the objects of one registry each.
  readonly decode: (primitive: any) => any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly encode: (config: any, options?: osvif.EncodeOptions) => any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly backport: (primitive: any, target: any) => any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  readonly fingerprint: (name: any, version?: string) => string;
}

/** os-vif's own objects, by the functions that users import. */
export const OSVIF: Subject = {
  name: 'os-vif',
  reads: { ...osvif, fingerprint },
  tops: Object.keys(catalogue.objects),
  folders: ['config', 'host', 'stream', 'vif'],
  examples: 52,
  modules: [],
};

/** The worked extension: the objects of Kuryr-Kubernetes, by the functions of a registry. */
export const KURYR: Subject = {
  name: 'os-vif and Kuryr',
  reads: kuryr,
  tops: Object.keys(kuryr.objects).filter((name) => !Object.hasOwn(catalogue.objects, name)),
  folders: ['kuryr'],
  examples: 3,
  modules: ['kuryr'],
};

export const SUBJECTS: readonly Subject[] = [OSVIF, KURYR];
