import {
  type Catalogue,
  type FieldEntry,
  type FieldType,
  familyOf,
  fieldsAt,
  newestOf,
  type ObjectEntry,
} from '../../schemas/catalogue.ts';
import { type Json, type JsonObject, put, toText } from './json.ts';
import { pairsOf, reachesBeyond } from './known.ts';
import { mutate } from './mutations.ts';
import { CHANGES, DATA, NAME, NAMESPACE, VERSION } from './primitive.ts';
import { type Random, randomOf } from './random.ts';
import { looseValue, slippedText, validValue } from './values.ts';

/*
 * Documents for both judges, made from the catalogue. A seed and an index determine each one, so that it comes out the
 * same however many are asked for.
 */

/**
 * - `well-formed`: a payload that strict reading has to accept.
 * - `broken`: such a payload after one mutation or several; some are valid still.
 * - `construct`: what to build with os-vif's own constructors.
 */
export type SampleKind = 'well-formed' | 'broken' | 'construct';

/** One document for both judges. */
export interface Sample {
  readonly kind: SampleKind;
  readonly index: number;
  readonly value: Json;
  /** Whether its JSON text spells integers as floats. */
  readonly asFloats: boolean;
  /** What was done to a broken one. */
  readonly mutations: readonly string[];
}

/** The two catalogues of a run. */
export interface Scope {
  /** What strict reading knows. */
  readonly all: Catalogue;
  /** What the installed os-vif knows of it. */
  readonly known: Catalogue;
  /** The part of that which stands at the top, by default all of it; the rest occurs inside. */
  readonly tops?: Catalogue;
}

const OFFSETS: Readonly<Record<SampleKind, number>> = { 'well-formed': 0, broken: 1, construct: 2 };

/** The sample of a kind that a seed has at an index; the tops walk through all objects and versions. */
export function sampleOf(kind: SampleKind, { all, known, tops = known }: Scope, seed: number, index: number): Sample {
  const random = randomOf(seed, 3 * index + OFFSETS[kind]);
  const pairs = pairsOf(tops);
  const [name, version] = pairs[index % pairs.length] as [string, string];
  const asFloats = random.chance(1 / 8);
  const sample = { kind, index, asFloats, mutations: [] };
  // A constructor takes a float for something else than the integer that it is in JSON.
  if (kind === 'construct') return { ...sample, asFloats: false, value: makeConstruct(known, random, name) };
  if (kind === 'well-formed') return { ...sample, value: makePrimitive(known, random, name, version) };
  if (random.chance(0.5)) return { ...sample, value: makeProbe(known, random), mutations: ['wrong_format'] };
  for (;;) {
    const value = makePrimitive(known, random, name, version);
    const mutations = mutate(known, random, value);
    if (mutations.length > 0 && !reachesBeyond(all, known, value)) return { ...sample, value, mutations };
  }
}

/** A payload of one field, which holds a text near the border between right and wrong. */
export function makeProbe(catalogue: Catalogue, random: Random): JsonObject {
  const formatted = Object.entries(catalogue.types).filter(([, { pattern, values }]) => pattern ?? values);
  // Addresses have the most ways to go wrong.
  const types = [...formatted.map(([type]) => type), 'IPAddress', 'IPNetwork', 'IPAddress', 'IPNetwork'];
  const wanted = random.pick(types);
  const places = pairsOf(catalogue).flatMap(([name, version]) =>
    fieldsAt(catalogue.objects[name] as ObjectEntry, version)
      .filter(([, type]) => (type.items ?? type).type === wanted)
      .map(([field, { type }]) => ({ name, version, field, collection: type })),
  );
  const { name, version, field, collection } = random.pick(places);
  const text = slippedText(catalogue, wanted, random) ?? null;
  const values: Readonly<Record<string, Json>> = { List: [text], Dict: { eth1: text } };
  return Object.fromEntries(envelopeOf(name, version, { [field]: values[collection] ?? text }));
}

function envelopeOf(name: string, version: string, data: JsonObject): [string, Json][] {
  return [
    [NAME, name],
    [NAMESPACE, 'os_vif'],
    [VERSION, version],
    [DATA, data],
  ];
}

/** The JSON text of a sample. */
export function textOf({ value, asFloats }: Pick<Sample, 'value' | 'asFloats'>): string {
  return toText(value, asFloats);
}

/** A valid primitive of an object at a version, nested as deep as it goes. */
export function makePrimitive(catalogue: Catalogue, random: Random, name: string, version: string): JsonObject {
  const entry = catalogue.objects[name] as ObjectEntry;
  const fields = fieldsAt(entry, version);
  const share = shareOfFields(random);
  const data = random
    .shuffle(fields.filter(() => random.chance(share)))
    .map(([field, type]): [string, Json] => [field, makeFieldValue(catalogue, random, type)]);
  const envelope = [
    ...envelopeOf(name, version, Object.fromEntries(data)),
    ...makeChanges(
      random,
      fields.map(([field]) => field),
    ).map((changes): [string, Json] => [CHANGES, changes]),
  ];
  return Object.fromEntries(random.chance(0.3) ? random.shuffle(envelope) : envelope);
}

/** How many of an object's fields are set; real payloads leave many out, and some all or none. */
function shareOfFields(random: Random): number {
  return random.pick([0, 0.25, 0.5, 0.75, 0.9, 1, 1]);
}

/** No `changes`, or one in any order, with repeats, empty, and of fields that need not be set. */
function makeChanges(random: Random, fields: readonly string[]): Json[] {
  const some = random.shuffle(fields).slice(0, random.below(fields.length + 1));
  return random.pick<Json[]>([[], [], [[]], [some], [[...fields]], [random.shuffle([...some, ...some, ...fields])]]);
}

function makeFieldValue(catalogue: Catalogue, random: Random, type: FieldEntry): Json {
  return type.nullable && random.chance(0.25) ? null : makeValue(catalogue, random, type);
}

/** A valid value of a field or of a list's item. */
export function makeValue(catalogue: Catalogue, random: Random, type: FieldType): Json {
  const { items, object } = type;
  if (items !== undefined) return makeItems(random, type, () => makeValue(catalogue, random, items));
  if (object === undefined) return validValue(catalogue, type.type, random);
  const name = standIn(catalogue, random, type);
  const { versions } = catalogue.objects[name] as ObjectEntry;
  return makePrimitive(catalogue, random, name, random.pick(versions));
}

/** Keys of maps; `__proto__` is left to the walk alone, since Zod skips it. */
const KEYS = ['eth0', 'eth1', '', ' ', 'constructor', 'toString', '0', 'a/b~c', 'ключ', 'x'.repeat(40)];

/** Some items of a list, or of a map under some keys. */
function makeItems(random: Random, { type }: FieldType, make: () => Json): Json {
  const items = random.times(random.pick([0, 1, 1, 1, 2, 3]), make);
  if (type === 'List') return items;
  const keys = random.shuffle(KEYS);
  return Object.fromEntries(items.map((item, i) => [keys[i] as string, item]));
}

/** An object that can stand where a field refers to one. */
function standIn(catalogue: Catalogue, random: Random, { object = '', subclasses }: FieldType): string {
  return subclasses ? random.pick(familyOf(catalogue, object)) : object;
}

/** What to build with os-vif's own constructors, which know the newest versions only; see bridge.py. */
export function makeConstruct(catalogue: Catalogue, random: Random, name: string): JsonObject {
  const entry = catalogue.objects[name] as ObjectEntry;
  const share = shareOfFields(random);
  const kwargs: JsonObject = {};
  for (const [field, type] of fieldsAt(entry, newestOf(entry))) {
    if (random.chance(share)) put(kwargs, field, makeKwarg(catalogue, random, type));
  }
  return { construct: { name, kwargs } };
}

function makeKwarg(catalogue: Catalogue, random: Random, type: FieldEntry): Json {
  // What has a default takes None for it.
  const takesNone = type.nullable || type.default !== undefined;
  return takesNone && random.chance(0.2) ? null : makeArgument(catalogue, random, type);
}

function makeArgument(catalogue: Catalogue, random: Random, type: FieldType): Json {
  const { items, object } = type;
  if (items !== undefined) return makeItems(random, type, () => makeArgument(catalogue, random, items));
  if (object !== undefined) return makeConstruct(catalogue, random, standIn(catalogue, random, type));
  return (random.chance(0.7) ? validValue : looseValue)(catalogue, type.type, random);
}
