import { z } from 'zod';
import {
  basesOf,
  type DescribedCatalogue,
  type DescribedObject,
  familyOf,
  fieldsAt,
  fullDescription,
  isTagged,
  nestedName,
  unionName,
  versionedName,
} from './catalogue.ts';
import type { Objects } from './define.ts';
import { typeFacts } from './facts.ts';
import { type FieldType, readField } from './field.ts';
import { expecting, expectingObject, expectingOneOf, type Message } from './messages.ts';
import { reduce } from './reduce.ts';

/*
 * The two forms in which objects travel, computed from their declarations: nothing here is said of one object alone.
 */

/** Zod schemas of one form, by name, and the registry that names and describes them for JSON Schema. */
export interface Form {
  /** `VIFVHostUser` (any version), `VIFVHostUser_1_0`, `AnyVIF`, `AnyObject`, … */
  readonly schemas: Readonly<Record<string, z.ZodType>>;
  readonly metadata: Metadata;
}

type Metadata = z.core.$ZodRegistry<Record<string, unknown>>;
/** Makes the schema of an object, or of several, into the one that everybody gets. */
type Finish = (name: string, schema: z.ZodType) => z.ZodType;
type Reference = Extract<FieldType, { kind: 'object' }>;

const TEXT = {
  name: 'Name of the object, which decides what `versioned_object.data` may hold.',
  namespace: 'Always `os_vif`.',
  version: 'Version of the object, which decides which fields exist.',
  data: 'The fields that are set. Every field may be absent; null is allowed only where a field says so.',
  changes: 'Names of the fields that were set since the object was made or last saved. Readers may ignore it.',
  type: 'Name of the object.',
  $schema: 'Where editors find the JSON Schema of this document. It means nothing to os-vif.',
};

/**
 * The wire form, as `obj_to_primitive()` writes it: each object at each version, at any version, and the unions.
 * A reference admits any version of what it refers to.
 */
export function primitiveForm(objects: Objects, finish: Finish = (_, schema) => schema): Form {
  const catalogue = reduce(objects);
  const refer = ({ name, subclasses }: Reference) => (subclasses ? union(name) : anyVersion(name));
  const build = new Builder(objects, catalogue, refer, finish);

  function anyVersion(name: string): z.ZodType {
    const entry = entryOf(catalogue, name);
    return build.named(name, () => {
      if (entry.versions.length === 1) return envelope(name, entry, entry.versions[0] as string, name);
      const each = entry.versions.map((version) => atVersion(name, version));
      const versions = `a version of ${name} (${entry.versions.map((version) => `"${version}"`).join(', ')})`;
      const error = expectingOneOf(`a ${name} in its envelope`, versions);
      const schema = z.discriminatedUnion('versioned_object.version', each as never, { error });
      return build.describe(schema, objectMeta(name, entry));
    });
  }

  function atVersion(name: string, version: string): z.ZodType {
    const entry = entryOf(catalogue, name);
    if (entry.versions.length === 1) return anyVersion(name);
    return build.named(versionedName(name, version), () => envelope(name, entry, version, `${name} ${version}`));
  }

  function envelope(name: string, entry: DescribedObject, version: string, title: string): z.ZodType {
    const fields = fieldsAt(entry, version).map(([field]) => field);
    const data = build.shape(name, fields, () => false);
    const holder = `${name} ${version}`;
    const fieldsError = expectingObject(`an object with fields of ${name}`, holder);
    const keys = {
      'versioned_object.name': build.describe(literal(name), { description: TEXT.name }),
      'versioned_object.namespace': build.describe(literal('os_vif'), { description: TEXT.namespace }),
      'versioned_object.version': build.describe(literal(version), { description: versionDescription(entry, version) }),
      'versioned_object.data': build.describe(z.strictObject(data, { error: fieldsError }), { description: TEXT.data }),
      'versioned_object.changes': build
        .describe(namesOf(fields, holder), { description: TEXT.changes })
        .exactOptional(),
    };
    const error = expectingObject(`a ${name} in its envelope`, 'A primitive');
    const schema = z.strictObject(keys, { error });
    return build.describe(schema, objectMeta(title, entry));
  }

  function union(base: string): z.ZodType {
    return build.union(unionName(base), 'versioned_object.name', familyOf(catalogue, base), anyVersion);
  }

  const names = Object.keys(objects);
  for (const base of basesOf(catalogue)) union(base);
  build.union('AnyObject', 'versioned_object.name', names, anyVersion);
  const versioned = names.flatMap((name) =>
    entryOf(catalogue, name).versions.map((version) => [versionedName(name, version), atVersion(name, version)]),
  );
  return { schemas: { ...build.schemas(), ...Object.fromEntries(versioned) }, metadata: build.metadata };
}

/**
 * The flat form that people write, at the newest version of each object. `X` is X as a document, with its `type` and
 * perhaps `$schema`; `NestedX` is X inside a field, where `type` is needed only if several objects can stand there.
 */
export function configForm(objects: Objects): Form {
  const catalogue = reduce(objects);
  const build = new Builder(objects, catalogue, refer);

  function refer({ name, subclasses }: Reference): z.ZodType {
    if (subclasses) return build.union(nestedName(unionName(name)), 'type', familyOf(catalogue, name), nested);
    if (!entryOf(catalogue, name).list) return nested(name);
    return build.type(readField((objects[name] as z.ZodObject).shape.objects as z.ZodType).type);
  }

  function node(name: string, head: z.ZodRawShape, examples?: readonly unknown[]): z.ZodType {
    const entry = entryOf(catalogue, name);
    const { fields } = entry;
    const shape = build.shape(name, Object.keys(fields), (field) => fields[field]?.required === true);
    const meta = { ...objectMeta(name, entry), ...(examples !== undefined && { examples }) };
    const error = expectingObject(`a ${name} as a mapping of its fields`, name);
    return build.describe(z.strictObject({ ...head, ...shape }, { error }), meta);
  }

  function document(name: string): z.ZodType {
    const $schema = build
      .describe(z.string({ error: expecting('the address of a JSON Schema') }), { description: TEXT.$schema })
      .exactOptional();
    const { examples } = entryOf(catalogue, name);
    return build.named(name, () => node(name, { $schema, type: tag(name) }, examples));
  }

  function nested(name: string): z.ZodType {
    const type = isTagged(catalogue, name) ? tag(name) : tag(name).exactOptional();
    return build.named(nestedName(name), () => node(name, { type }));
  }

  function tag(name: string): z.ZodType {
    return build.describe(literal(name), { description: TEXT.type });
  }

  for (const base of basesOf(catalogue)) build.union(unionName(base), 'type', familyOf(catalogue, base), document);
  const anyObject = build.union('AnyObject', 'type', Object.keys(objects), document);
  build.named('Document', () => z.union([anyObject, z.array(anyObject)]));
  return { schemas: build.schemas(), metadata: build.metadata };
}

function entryOf(catalogue: DescribedCatalogue, name: string): DescribedObject {
  const entry = catalogue.objects[name];
  if (entry === undefined) throw new Error(`Expected a registered object, received \`${name}\`.`);
  return entry;
}

function objectMeta(title: string, entry: DescribedObject): Record<string, unknown> {
  return { title, description: fullDescription(entry), ...(entry.superseded !== undefined && { deprecated: true }) };
}

function versionDescription({ releases }: DescribedObject, version: string): string {
  const release = releases?.[version];
  return release === undefined ? TEXT.version : `${TEXT.version} ${version} came with ${release}.`;
}

function literal(value: string): z.ZodType {
  return z.literal(value, { error: expecting(`"${value}"`) });
}

function namesOf(fields: string[], holder: string): z.ZodType {
  const error = expecting('an array of field names');
  if (fields.length === 0) return z.array(z.never(), { error }).max(0, { error });
  return z.array(z.enum(fields, { error: expecting(`the name of a field of ${holder}`) }), { error });
}

function memoized(made: Map<string, z.ZodType>, name: string, make: () => z.ZodType): z.ZodType {
  const schema = made.get(name) ?? make();
  made.set(name, schema);
  return schema;
}

/** A schema like another, which says of a fault what is expected. */
function asking(schema: z.ZodType, error: Message): z.ZodType {
  return schema.clone({ ...schema.def, error } as never);
}

/** Makes each named schema once, so that whoever refers to it shares it. */
class Builder {
  readonly metadata: Metadata = z.registry<Record<string, unknown>>();
  readonly #made = new Map<string, z.ZodType>();
  readonly #plain = new Map<string, z.ZodType>();
  readonly #objects: Objects;
  readonly #catalogue: DescribedCatalogue;
  readonly #refer: (reference: Reference) => z.ZodType;
  readonly #finish: Finish;

  constructor(
    objects: Objects,
    catalogue: DescribedCatalogue,
    refer: (reference: Reference) => z.ZodType,
    finish: Finish = (_, schema) => schema,
  ) {
    this.#objects = objects;
    this.#catalogue = catalogue;
    this.#refer = refer;
    this.#finish = finish;
  }

  schemas(): Record<string, z.ZodType> {
    return Object.fromEntries(this.#made);
  }

  named(name: string, make: () => z.ZodType): z.ZodType {
    return this.#once(name, () => this.#finish(name, make()));
  }

  #once(name: string, make: () => z.ZodType): z.ZodType {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const schema = make();
    this.#made.set(name, schema);
    this.metadata.add(schema, { ...this.metadata.get(schema), id: name });
    return schema;
  }

  union(name: string, tag: string, members: string[], make: (member: string) => z.ZodType): z.ZodType {
    const error = expectingOneOf('an os-vif object', `the name of an os-vif object (${members.join(', ')})`);
    return this.named(name, () => z.discriminatedUnion(tag, members.map(make) as never, { error }));
  }

  describe(schema: z.ZodType, meta: Readonly<Record<string, unknown>>): z.ZodType {
    const described = schema.meta(meta);
    this.metadata.add(described, { ...meta });
    return described;
  }

  /** Some fields of an object; those that are not required may be absent, which is not the same as undefined. */
  shape(name: string, fields: string[], isRequired: (field: string) => boolean): z.ZodRawShape {
    const declared = (this.#objects[name] as z.ZodObject).shape;
    const entry = entryOf(this.#catalogue, name);
    const entries = fields.map((field) => {
      const schema = this.#field(declared[field] as z.ZodType, entry.fields[field]?.description);
      return [field, isRequired(field) ? schema : schema.exactOptional()];
    });
    return Object.fromEntries(entries);
  }

  type(type: FieldType): z.ZodType {
    if (type.kind === 'list') return z.array(this.type(type.items), { error: expecting('an array') });
    if (type.kind === 'map') {
      return z.record(z.string(), this.type(type.items), { error: expecting('an object from names to values') });
    }
    if (type.kind === 'object') return this.#refer(type);
    const { facts, schema } = type;
    const asked = () => (schema.def.error === undefined ? asking(schema, expecting(facts.expected)) : schema);
    if (!typeFacts.has(schema)) return memoized(this.#plain, facts.name, asked);
    return this.#once(facts.name, () => {
      const shared = asked();
      this.metadata.add(shared, { ...schema.meta() });
      return shared;
    });
  }

  #field(declared: z.ZodType, description: string | undefined): z.ZodType {
    const { type, nullable, meta } = readField(declared);
    const base = this.type(type);
    return this.describe(nullable ? base.nullable() : base, { ...meta, description });
  }
}
