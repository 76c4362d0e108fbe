import {
  type Catalogue,
  compareVersions,
  type FieldType,
  fieldsAt,
  type ObjectEntry,
} from '../../schemas/catalogue.ts';
import { isObject, type Json, type JsonObject, put } from './json.ts';
import { CHANGES, DATA, NAME, NAMESPACE, REQUIRED, VERSION } from './primitive.ts';
import type { Random } from './random.ts';
import { slippedText, validValue } from './values.ts';

/* Faults that go into well-formed payloads: each mutation changes one place, where it finds one that it fits. */

/** A nested object of a payload, or the payload itself. */
interface Node {
  readonly node: JsonObject;
  readonly name: string;
  readonly entry: ObjectEntry;
  readonly version: string;
  readonly data: JsonObject;
}

/** A place for a value: a set field, or an item of a list. */
interface Slot {
  readonly holder: JsonObject | Json[];
  readonly key: string | number;
  readonly type: FieldType;
  readonly nullable: boolean;
  readonly value: Json;
}

interface Target {
  readonly catalogue: Catalogue;
  readonly random: Random;
  readonly nodes: readonly Node[];
  readonly slots: readonly Slot[];
}

/** Changes the target in one place; false when nothing in it fits. */
type Mutation = (target: Target) => boolean;

const KEYS = ['', 'x', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'id ', 'objects', NAME, '\ud800', '0'];

const JUNK: readonly Json[] = [
  ...[true, false, 0, 1, -1, 1.5, 1e20, '', 'x', '1', 'true', 'None', [], ['x'], [1], [null], [[]], {}, { x: 1 }],
];

const NAMESPACES: readonly Json[] = [
  '',
  'nova',
  'OS_VIF',
  'os-vif',
  ' os_vif',
  'versionedobjects',
  null,
  1,
  ['os_vif'],
];

const NAMES: readonly Json[] = [
  '',
  'Vif',
  '__proto__',
  'constructor',
  'AnyVIF',
  'VersionedObject',
  null,
  0,
  true,
  [],
  {},
];

const VERSIONS: readonly Json[] = [
  ...['', '1', '0.9', '1.9', '1.99', '2.0', '1.0.0', '1.00', '01.0', ' 1.0', '1.0 ', 'v1.0', '1.x', '1.0-dev', '1,0'],
  ...['+1.0', '1.-0', '.1', '1.', 'None', null, 1, 1.1, 0, true, [], ['1.0'], {}],
];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  drop_envelope_key: onNode(({ node }, { random }) => {
    delete node[random.pick(REQUIRED)];
  }),
  add_envelope_key: onNode(({ node }, { random }) => {
    put(node, random.pick([...KEYS.filter((key) => key !== NAME), 'versioned_object.x']), random.pick(JUNK));
  }),
  rename_envelope_key: onNode(({ node }, { random }) => {
    const key = random.pick(REQUIRED);
    rename(node, key, random.pick([key.slice(17), key.toUpperCase(), key.replace('.', '_'), `${key}\n`, ` ${key}`]));
  }),
  wrong_namespace: onNode(({ node }, { random }) => put(node, NAMESPACE, random.pick(NAMESPACES))),
  wrong_object: onNode(({ node }, { random, catalogue }) => {
    put(node, NAME, random.pick(Object.keys(catalogue.objects)));
  }),
  unknown_object: onNode(({ node, name }, { random }) => {
    put(node, NAME, random.pick([...NAMES, name.toLowerCase(), `${name} `, `${name}s`, ` ${name}`, `${name}_1_0`]));
  }),
  unknown_version: onNode(({ node }, { random }) => put(node, VERSION, random.pick(VERSIONS))),
  older_version: onNode(
    ({ node, entry, version }, { random }) => {
      put(node, VERSION, random.pick(olderVersions(entry, version)));
    },
    ({ entry, version }) => olderVersions(entry, version).length > 0,
  ),
  wrong_data: onNode(({ node }, { random }) => {
    put(node, DATA, random.pick(JUNK.filter((value) => !isObject(value) || Object.keys(value).length > 0)));
  }),
  wrong_changes: onNode(({ node, entry, version }, { random }) => {
    const names = ['nope', '', ...Object.keys(entry.fields), ...laterFields(entry, version), random.pick(JUNK)];
    put(node, CHANGES, random.chance(0.3) ? random.pick([null, ...JUNK]) : random.shuffle(names).slice(0, 3));
  }),
  add_field: onNode(({ data }, { random }) => put(data, random.pick(KEYS), random.pick(JUNK))),
  add_later_field: onNode(
    ({ data, entry, version }, { random, catalogue }) => {
      const field = random.pick(laterFields(entry, version));
      const type = entry.fields[field] as FieldType;
      const isScalar = type.object === undefined && type.items === undefined;
      put(data, field, isScalar ? validValue(catalogue, type.type, random) : null);
    },
    ({ entry, version }) => laterFields(entry, version).length > 0,
  ),
  rename_field: onNode(
    ({ data }, { random }) => {
      const key = random.pick(Object.keys(data));
      const slips = [key.replace('_', '-'), key.toUpperCase(), `${key} `, `${key}s`, key.slice(1), `${key}\n`];
      rename(data, key, random.pick(slips));
    },
    ({ data }) => Object.keys(data).length > 0,
  ),
  wrong_type: onSlot((slot, { random }) => set(slot, random.pick(JUNK))),
  null: onSlot(
    (slot) => set(slot, null),
    ({ nullable }) => !nullable,
  ),
  number_as_text: onSlot(
    (slot) => set(slot, typeof slot.value === 'string' ? Number.parseInt(slot.value, 10) || 0 : String(slot.value)),
    ({ value }) => typeof value !== 'object',
  ),
  wrong_format: onSlot(
    (slot, { catalogue, random }) => set(slot, slippedText(catalogue, slot.type.type, random) ?? null),
    ({ type }, { catalogue }) => isFormatted(catalogue, type),
  ),
  unsafe_integer: onSlot(
    (slot, { random }) => set(slot, random.pick([2 ** 53, -(2 ** 53), 1e20, -1e300, 0.5, 4094.5])),
    ({ type }) => type.type === 'Integer',
  ),
  trailing_newline: onText((text, random) => text + random.pick(['\n', '\n', '\r\n', '\0', '\u2028'])),
  full_width_digit: onText(
    (text, random) => shiftDigit(text, random.pick([0xff10, 0x0660, 0x0966])),
    (text) => /[0-9]/.test(text),
  ),
  swapped_object: onSlot(
    (slot, { random, nodes }) => set(slot, structuredClone(random.pick(nodes).node)),
    ({ type }) => type.object !== undefined,
  ),
  odd_list: onSlot(
    (slot, { random }) => set(slot, random.pick<Json>([[slot.value], { 0: slot.value }, 'ab', '', {}, 0, [null]])),
    ({ type }) => type.items !== undefined,
  ),
};

/** Names of all mutations. */
export const MUTATION_NAMES: readonly string[] = Object.keys(MUTATIONS);

/** Breaks a payload in one place or several, in place. @returns what was done; nothing when nothing fitted. */
export function mutate(catalogue: Catalogue, random: Random, payload: JsonObject): string[] {
  const { nodes, slots } = placesOf(catalogue, payload);
  const count = random.pick([1, 1, 1, 1, 2, 3]);
  const names = new Set(random.times(count, () => random.pick(MUTATION_NAMES)));
  return [...names].filter((name) => MUTATIONS[name]?.({ catalogue, random, nodes, slots }));
}

function onNode(
  change: (node: Node, target: Target) => void,
  fits: (node: Node, target: Target) => boolean = () => true,
): Mutation {
  return (target) => onOne(target, target.nodes, change, fits);
}

function onSlot(
  change: (slot: Slot, target: Target) => void,
  fits: (slot: Slot, target: Target) => boolean = () => true,
): Mutation {
  return (target) => onOne(target, target.slots, change, fits);
}

/** On a text with a form: a formatted scalar, an enum, or one of the envelope's. */
function onText(
  change: (text: string, random: Random) => string,
  fits: (text: string) => boolean = () => true,
): Mutation {
  return (target) => {
    const { catalogue, random, nodes, slots } = target;
    const formatted = slots.filter(({ type }) => isFormatted(catalogue, type));
    const envelope = nodes.flatMap(({ node }) => [NAME, NAMESPACE, VERSION].map((key) => ({ holder: node, key })));
    const places = random.chance(0.7) ? formatted : envelope;
    const textOf = ({ holder, key }: Pick<Slot, 'holder' | 'key'>) => (holder as JsonObject)[key];
    const fitting = places.filter((place) => fits(String(textOf(place))));
    if (fitting.length === 0) return false;
    const place = random.pick(fitting);
    set(place, change(String(textOf(place)), random));
    return true;
  };
}

function onOne<T>(
  target: Target,
  places: readonly T[],
  change: (place: T, target: Target) => void,
  fits: (place: T, target: Target) => boolean,
): boolean {
  const fitting = places.filter((place) => fits(place, target));
  if (fitting.length === 0) return false;
  change(target.random.pick(fitting), target);
  return true;
}

function isFormatted({ types }: Catalogue, { type }: FieldType): boolean {
  return types[type]?.pattern !== undefined || types[type]?.values !== undefined;
}

function set({ holder, key }: Pick<Slot, 'holder' | 'key'>, value: Json): void {
  put(holder, key, value);
}

function rename(holder: JsonObject, from: string, to: string): void {
  const value = holder[from];
  // An earlier mutation may have taken it.
  if (value === undefined) return;
  delete holder[from];
  put(holder, to, value);
}

function olderVersions({ versions }: ObjectEntry, version: string): string[] {
  return versions.filter((older) => compareVersions(older, version) < 0);
}

function laterFields(entry: ObjectEntry, version: string): string[] {
  const present = new Set(fieldsAt(entry, version).map(([field]) => field));
  return Object.keys(entry.fields).filter((field) => !present.has(field));
}

function shiftDigit(text: string, zero: number): string {
  return text.replace(/[0-9]/, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** Every object and every value of a well-formed payload, at any depth. */
function placesOf(catalogue: Catalogue, payload: JsonObject): { nodes: Node[]; slots: Slot[] } {
  const nodes: Node[] = [];
  const slots: Slot[] = [];
  const visitNode = (node: JsonObject): void => {
    const [name, version, data] = [node[NAME] as string, node[VERSION] as string, node[DATA] as JsonObject];
    const entry = catalogue.objects[name] as ObjectEntry;
    nodes.push({ node, name, entry, version, data });
    for (const [key, value] of Object.entries(data)) {
      const type = entry.fields[key];
      if (type !== undefined) visitSlot({ holder: data, key, type, nullable: type.nullable, value });
    }
  };
  const visitSlot = (slot: Slot): void => {
    const { type, value } = slot;
    slots.push(slot);
    const { items } = type;
    if (items !== undefined && Array.isArray(value)) {
      value.forEach((item, key) => {
        visitSlot({ holder: value, key, type: items, nullable: false, value: item });
      });
    } else if (items !== undefined && isObject(value)) {
      for (const [key, item] of Object.entries(value)) {
        visitSlot({ holder: value, key, type: items, nullable: false, value: item });
      }
    } else if (type.object !== undefined && isObject(value)) visitNode(value);
  };
  visitNode(payload);
  return { nodes, slots };
}
