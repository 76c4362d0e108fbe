import type { z } from 'zod';
import type { DescribedCatalogue, DescribedObject } from '../schemas/catalogue.ts';
import type { Objects } from '../schemas/define.ts';
import { extendObjects } from '../schemas/extend.ts';
import { DefinitionError } from '../schemas/facts.ts';
import { configForm, primitiveForm, type Form as Schemas } from '../schemas/forms.ts';
import type { TypesOf } from '../schemas/infer.ts';
import { reduce } from '../schemas/reduce.ts';
import { FORMS, type Form, type Validators, validatorsFor } from './api.ts';
import { backportWith, type SteppedDown } from './backport.ts';
import { digestOf, expectChecks, type GeneratedChecks } from './checks.ts';
import { type Decoded, type DecodeOptions, decodeWith } from './decode.ts';
import { describe } from './describe.ts';
import type { Consumer, Draft } from './emit/json-schema/consumer.ts';
import { CONSUMERS, type ConsumerName, schemaFile } from './emit/json-schema/consumers.ts';
import type { Definitions } from './emit/json-schema/definitions.ts';
import { definitionsOf } from './emit/json-schema/index.ts';
import { emitRegistry } from './emit/registry.ts';
import type { JSONSchema } from './emit/to-json-schema.ts';
import { type EncodeOptions, encodeWith } from './encode.ts';
import { fingerprintsWith, fingerprintWith } from './fingerprint.ts';
import { formatIssues } from './issue.ts';
import { type Checks, Lookup } from './lookup.ts';
import { nearest } from './nearest.ts';
import { type Negotiation, negotiateWith } from './negotiate.ts';
import type {
  ConfigInput,
  NameOf,
  NameWithin,
  PrimitiveInput,
  PrimitiveNamed,
  Types,
  VersionOf,
  VersionsOf,
} from './types.ts';
import { checkOptionNames, type OptionNames } from './validate/options.ts';
import { validateConfig } from './validate-config.ts';
import { type DocumentResult, type TextOptions, validateTextWith } from './validate-text.ts';

/** Zod schemas of one form by name: each object as it is, and by other names its versions, unions and nested forms. */
export type ZodOf<T extends Types, F extends Form, Tag extends string> = {
  readonly [N in NameOf<T>]: ZodOfType<Extract<T[F][N & keyof T[F]], { readonly [K in Tag]: N }>>;
} & {
  readonly [name in `Any${string}` | `Nested${string}` | `${string}_${number}_${number}` | 'Document']: z.ZodType;
};

type ZodOfType<T> = z.ZodType<T, T>;

/** Holds nothing by the names of some objects, which are taken. */
type Unnamed<O> = { readonly [N in keyof O]?: never };

/** What a schema says of where it comes from. */
const NOTICE = 'Made by osvif from a registry of objects. Do not edit.';

/** Which JSON Schema to write. */
export interface JSONSchemaOptions {
  /** Who reads it; by default `portable`, validators of every language. */
  readonly for?: ConsumerName | undefined;
  /** By default `primitive`. */
  readonly form?: Form | undefined;
  /** By default `2020-12`. */
  readonly draft?: Draft | undefined;
  /** What a document has to be: an object, or a name such as `AnyVIF`; by default any object. */
  readonly name?: string | undefined;
}

const OPTIONS: OptionNames<JSONSchemaOptions> = { for: true, form: true, draft: true, name: true };

/**
 * Some objects and everything that can be done with them, as `osvif` has it for os-vif's own. A registry is a value: it
 * never changes, and `extend` makes another.
 */
export interface Registry<O extends Objects, T extends Types = TypesOf<O>> extends Validators<T, 'primitive'> {
  /** The declarations by name. */
  readonly objects: O;
  /** The same as plain data: objects, versions, fields and types. */
  readonly catalogue: DescribedCatalogue;
  /** The validating functions for configs. */
  readonly config: Validators<T, 'config'>;
  /** Zod schemas of both forms, made when first asked for. */
  readonly zod: {
    /** By object name, at any version; also each version, and unions such as `AnyVIF`. */
    readonly primitive: ZodOf<T, 'primitive', 'versioned_object.name'>;
    /** By object name; also unions such as `AnyVIF`. */
    readonly config: ZodOf<T, 'config', 'type'>;
  };
  /**
   * Validates every document of a text, and says where in the text each fault stands. The value of a valid document is
   * typed: `form` tells which form it has, `expect` which object.
   *
   * @throws RangeError (as rejection) when an option is not one of those that exist.
   */
  validateText<N extends NameOf<T> = NameOf<T>, F extends Form = Form>(
    text: string,
    options?: TextOptions<N, F>,
  ): Promise<DocumentResult<N, F, T>[]>;
  /**
   * Turns a primitive into the flat form.
   *
   * @throws ValidationError when the primitive is not valid.
   */
  decode<P>(primitive: P, options?: DecodeOptions): Decoded<P, T>;
  /**
   * Turns a config into the primitive of its `type`, at the newest versions or at those named.
   *
   * @throws ValidationError when the config is not valid, or has a field that came after the version asked for.
   */
  encode<N extends NameOf<T>>(value: ConfigInput<N, T>, options?: EncodeOptions<T>): PrimitiveNamed<N, T>;
  /**
   * Steps a primitive down to older versions.
   *
   * @param target a version of the object at the top, or versions by object name that hold at every depth.
   * @throws ValidationError when the primitive is not valid; RangeError for a version that is newer than the primitive's.
   */
  backport<N extends NameOf<T>, V extends VersionOf<N, T> = VersionOf<N, T>>(
    primitive: PrimitiveInput<N, T>,
    target: V | VersionsOf<T>,
  ): SteppedDown<N, V, T>;
  /**
   * Tells whether a host accepts a VIF and its port profile, at which versions, and gives the VIF stepped down to them.
   *
   * @throws ValidationError when one of them is not valid.
   */
  negotiate<N extends NameWithin<'VIFBase', T>>(
    vif: PrimitiveInput<N, T>,
    host: PrimitiveInput<NameOf<T> & 'HostInfo', T>,
  ): Negotiation<PrimitiveNamed<N, T>>;
  /** The fingerprint of an object at a version, by default the newest, as oslo.versionedobjects computes it. */
  fingerprint(name: NameOf<T>, version?: string): string;
  /** All fingerprints, by object and version. */
  fingerprints(): Record<string, Record<string, string>>;
  /** JSON Schema for somebody who reads it. @throws RangeError for what does not exist. */
  jsonSchema(options?: JSONSchemaOptions): JSONSchema;
  /** The files that `osvif generate` writes, from path to text. */
  generate(): Map<string, string>;
  /** The code that judges primitives, if there is some; without, everything is judged by the catalogue. */
  readonly checks: Checks | undefined;
  /**
   * A registry of the same objects that lets generated code judge primitives, and walks the catalogue only to say why one
   * is refused. Verdicts and issues stay the same.
   *
   * @param checks the module that `osvif generate` wrote: `import * as checks from './generated/is.js'`.
   * @throws RangeError for another module, and for one that was generated for other objects, or for these before they
   *   changed.
   */
  withChecks(checks: GeneratedChecks): Registry<O, T>;
  /**
   * A registry of these objects and more. Fields that admit the descendants of an object admit its new ones. Generated
   * checks do not know the new ones, so the registry has none until it is given its own.
   *
   * @throws DefinitionError naming the object and the mistake, when the objects do not fit together.
   */
  extend<More extends Objects>(more: More & Unnamed<O>): Registry<O & More>;
}

/**
 * The registry of some objects that fit together.
 *
 * @param checks generated for these objects, where there are some.
 */
export function registryOf<O extends Objects, T extends Types = TypesOf<O>>(
  objects: O,
  checks?: Checks,
): Registry<O, T> {
  return registryWith<O, T>(makingsOf(objects), checks);
}

/** What a registry is made of, each thing when somebody asks for it first. */
interface Makings<O extends Objects> {
  readonly objects: O;
  readonly catalogue: DescribedCatalogue;
  readonly forms: Readonly<Record<Form, () => Schemas>>;
  readonly definitions: Readonly<Record<Form, () => Definitions>>;
}

function makingsOf<O extends Objects>(objects: O): Makings<O> {
  const forms = { primitive: once(() => primitiveForm(objects)), config: once(() => configForm(objects)) };
  const definitions = {
    primitive: once(() => definitionsOf(forms.primitive())),
    config: once(() => definitionsOf(forms.config())),
  };
  // Whoever adds to the table in place, which types forbid, is told so by JavaScript as well.
  return { objects: Object.freeze({ ...objects }), catalogue: reduce(objects), forms, definitions };
}

function registryWith<O extends Objects, T extends Types>(
  makings: Makings<O>,
  checks: Checks | undefined,
): Registry<O, T> {
  const { objects, catalogue, forms, definitions } = makings;
  const lookup = new Lookup<T>(catalogue, checks);
  return {
    objects,
    catalogue,
    checks,
    ...validatorsFor(lookup, 'primitive'),
    config: validatorsFor(lookup, 'config'),
    zod: zodOf(forms),
    validateText: (text, options) => validateTextWith(lookup, text, options),
    decode: <P>(primitive: P, options?: DecodeOptions) => decodeWith(lookup, primitive, options) as Decoded<P, T>,
    encode: (value, options) => encodeWith(lookup, value, options) as never,
    backport: (primitive, target) => backportWith(lookup, primitive, target) as never,
    negotiate: (vif, host) => negotiateWith(lookup, vif, host) as never,
    fingerprint: (name, version) => fingerprintWith(lookup, name, version),
    fingerprints: () => fingerprintsWith(lookup),
    jsonSchema: (options = {}) => {
      checkOptionNames<JSONSchemaOptions>(OPTIONS, options);
      const { for: consumer = 'portable', form = 'primitive', draft, name: root } = options;
      checkRequest(consumer, form, draft);
      const known = definitions[form]();
      if (root !== undefined && !Object.keys(known).includes(root)) {
        throw unknownName(`the name of a ${form}`, Object.keys(known), root);
      }
      const source = { catalogue, form, definitions: known, notice: NOTICE };
      const request = { consumer, ...(draft !== undefined && { draft }), ...(root !== undefined && { root }) };
      return schemaFile({ ...source, ...request }).schema;
    },
    generate: () => {
      const made = { primitive: definitions.primitive(), config: definitions.config() };
      return emitRegistry(catalogue, forms.primitive(), made, digestOf(catalogue));
    },
    withChecks: (module) => registryWith<O, T>(makings, expectChecks(catalogue, module)),
    extend: <More extends Objects>(more: More & Unnamed<O>) => {
      const extended = registryOf(extendObjects<O, More>(objects, more));
      checkExamples(extended.catalogue, Object.keys(more));
      return extended;
    },
  };
}

function zodOf<T extends Types>(forms: Readonly<Record<Form, () => Schemas>>): Registry<Objects, T>['zod'] {
  const zod = {
    get primitive() {
      return forms.primitive().schemas;
    },
    get config() {
      return forms.config().schemas;
    },
  };
  return zod as Registry<Objects, T>['zod'];
}

function checkRequest(consumer: string, form: string, draft: string | undefined): void {
  const consumers = Object.keys(CONSUMERS);
  if (!consumers.includes(consumer)) throw unknownOption('consumers', consumers, consumer);
  const { forms, drafts }: Consumer = CONSUMERS[consumer as ConsumerName];
  if (!FORMS.includes(form as Form)) throw unknownOption('forms', FORMS, form);
  if (!forms.includes(form as Form)) throw unknownOption(`forms for ${consumer}`, forms, form);
  if (draft !== undefined && !drafts.includes(draft as Draft))
    throw unknownOption(`drafts for ${consumer}`, drafts, draft);
}

function unknownOption(what: string, known: readonly string[], received: unknown): RangeError {
  return unknownName(`one of the ${what} ${known.join(', ')}`, known, received);
}

function unknownName(expected: string, known: readonly string[], received: unknown): RangeError {
  const near = typeof received === 'string' ? nearest(received, known) : undefined;
  const end = near === undefined ? '.' : `; did you mean "${near}"?`;
  return new RangeError(`Expected ${expected}, received ${describe(received)}${end}`);
}

/** An example that is wrong would mislead whoever reads it, in the reference and in every editor. */
function checkExamples(catalogue: DescribedCatalogue, names: readonly string[]): void {
  const lookup = new Lookup(catalogue);
  for (const name of names) {
    for (const example of (catalogue.objects[name] as DescribedObject).examples) {
      const [issue] = validateConfig(lookup, example, { expect: name });
      if (issue !== undefined) throw new DefinitionError(`${name}: an example is refused: ${formatIssues([issue])}`);
    }
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
