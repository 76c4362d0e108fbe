import { basesOf, type Catalogue, dataName, nestedName, orNullName, unionName, versionedName } from './catalogue.ts';
import type { Objects } from './define.ts';
import { DefinitionError, factsOf, objectFacts, type TypeFacts } from './facts.ts';
import { type FieldType, readField } from './field.ts';
import { reduce } from './reduce.ts';
import { isTable, shown } from './shown.ts';

/*
 * What objects have to keep towards each other. A declaration by itself cannot know what it will stand beside, so this
 * is checked where objects are put together.
 */

/**
 * Puts further objects beside others, in a new table.
 *
 * @throws DefinitionError naming the object and the mistake: a name that is taken, a parent or a reference that is not
 *   registered, a type of values that means two things, an object that can hold itself.
 */
export function extendObjects<O extends Objects, More extends Objects>(objects: O, more: More): O & More {
  checkTable(more);
  for (const [name, object] of Object.entries(more)) checkEntry(name, object, objects);
  const all = { ...objects, ...more };
  for (const name of Object.keys(more)) checkReferences(name, all);
  checkTypes(all);
  checkCases(all);
  const done = new Set<string>();
  for (const name of Object.keys(more)) checkDepth(name, all, [], done);
  checkNames(all);
  return all;
}

function checkTable(more: unknown): void {
  const facts = objectFacts.get(more as never);
  if (facts !== undefined) {
    throw new DefinitionError(
      `extend: expected objects by name, received ${facts.name} itself; write { ${facts.name} }.`,
    );
  }
  if (isTable(more)) return;
  throw new DefinitionError(`extend: expected objects by name, such as { Thing }, received ${shown(more)}.`);
}

function checkEntry(name: string, object: unknown, registered: Objects): void {
  if (!objectFacts.has(object as never)) {
    throw new DefinitionError(`${name}: expected an object made by defineObject, received ${shown(object)}.`);
  }
  const own = factsOf(object).name;
  if (own !== name) throw new DefinitionError(`${name}: expected the name that the object was defined with, ${own}.`);
  if (!Object.hasOwn(registered, name)) return;
  const mistake = registered[name] === object ? 'this object is registered already' : 'this name is taken';
  throw new DefinitionError(`${name}: ${mistake}.`);
}

function checkReferences(name: string, all: Objects): void {
  const object = all[name] as Objects[string];
  const { parent, parents } = factsOf(object);
  if (parent !== undefined && all[parents[0] as string] !== parent) {
    throw new DefinitionError(`${name}: expected a parent that is registered, ${stranger(all, parents[0] as string)}`);
  }
  for (const [field, schema] of Object.entries(object.shape)) {
    const type = innermost(readField(schema).type);
    if (type.kind !== 'object' || all[type.name] === type.object) continue;
    throw new DefinitionError(
      `${name}: \`${field}\`: expected an object that is registered, ${stranger(all, type.name)}`,
    );
  }
}

function stranger(all: Objects, name: string): string {
  const isNamesake = Object.hasOwn(all, name);
  return isNamesake ? `received another ${name} than the registered one.` : `received ${name}; register it too.`;
}

/** Names of types that say of themselves what they are. */
const PLAIN_TYPES = ['String', 'Integer', 'Boolean'];

function checkTypes(all: Objects): void {
  const known = new Map<string, { facts: TypeFacts; place: string }>();
  for (const [name, object] of Object.entries(all)) {
    for (const [field, schema] of Object.entries(object.shape)) {
      const type = innermost(readField(schema).type);
      if (type.kind !== 'scalar') continue;
      const place = `${name}: \`${field}\``;
      const before = known.get(type.facts.name);
      if (before === undefined) known.set(type.facts.name, { facts: type.facts, place });
      else if (before.facts !== type.facts) throw takenType(place, type.facts, before.place);
    }
  }
}

function takenType(place: string, { name }: TypeFacts, before: string): DefinitionError {
  const owner = PLAIN_TYPES.includes(name)
    ? 'a type of oslo.versionedobjects'
    : `the type of ${before.replace(': ', '.')}`;
  return new DefinitionError(`${place}: the name ${name} is taken by ${owner}; share that, or choose another name.`);
}

/** What would be as deep as a payload likes would overflow whoever reads it; nothing in os-vif is. */
function checkDepth(name: string, all: Objects, way: readonly string[], done: Set<string>): void {
  if (way.includes(name)) {
    const loop = [...way.slice(way.indexOf(name)), name].join(' → ');
    throw new DefinitionError(
      `${name}: expected objects that end somewhere, received one that can hold itself: ${loop}.`,
    );
  }
  if (done.has(name)) return;
  const object = all[name] as Objects[string];
  for (const schema of Object.values(object.shape)) {
    const type = innermost(readField(schema).type);
    if (type.kind !== 'object') continue;
    const admitted = type.subclasses ? familyIn(all, type.name) : [type.name];
    for (const next of admitted) checkDepth(next, all, [...way, name], done);
  }
  done.add(name);
}

function familyIn(all: Objects, base: string): string[] {
  return Object.keys(all).filter((name) => name === base || factsOf(all[name]).parents.includes(base));
}

/** Each object has files of its name, and to some systems a name in other letters' case is the same file. */
function checkCases(all: Objects): void {
  const known = new Map<string, string>();
  for (const name of Object.keys(all)) {
    const before = known.get(name.toLowerCase());
    if (before !== undefined) {
      throw new DefinitionError(
        `${name}: expected a name that differs from ${before} in more than upper and lower case.`,
      );
    }
    known.set(name.toLowerCase(), name);
  }
}

/** What generated files call things of their own. */
const RESERVED = [
  'AnyObject',
  'ByName',
  'Catalogue',
  'Descriptions',
  'Dict',
  'Document',
  'List',
  'Object',
  'ObjectDescription',
  'ObjectEntry',
  'ObjectName',
  'Record',
  'Snippets',
];

/** Every name that is generated has one meaning. */
function checkNames(all: Objects): void {
  const owners = new Map(RESERVED.map((name) => [name, 'the package itself']));
  for (const { name, owner, place } of generatedNames(reduce(all)).flatMap(withOrNull)) {
    const before = owners.get(name);
    if (before !== undefined) throw new DefinitionError(`${place}: the name ${name} is taken by ${before}.`);
    owners.set(name, owner);
  }
}

/** A name with what it stands for, and the object or type that it comes from. */
interface GeneratedName {
  readonly name: string;
  readonly owner: string;
  readonly place: string;
}

function generatedNames(catalogue: Catalogue): GeneratedName[] {
  const { types, objects } = catalogue;
  return [
    ...Object.keys(types).map((name) => ({ name, owner: `the type of values ${name}`, place: name })),
    ...basesOf(catalogue).flatMap((base) => {
      const union = { name: unionName(base), owner: `the union of ${base} and its descendants`, place: base };
      return [union, { ...union, name: nestedName(union.name), owner: `${union.owner} in a field` }];
    }),
    ...Object.entries(objects).flatMap(([name, { versions }]) => [
      ...withData({ name, owner: `the object ${name}`, place: name }),
      { name: nestedName(name), owner: `${name} in a field of a config`, place: name },
      ...versions.flatMap((version) =>
        withData({ name: versionedName(name, version), owner: `${name} at ${version}`, place: name }),
      ),
    ]),
  ];
}

function withData(generated: GeneratedName): GeneratedName[] {
  const { name, owner } = generated;
  return [generated, { ...generated, name: dataName(name), owner: `the data of ${owner}` }];
}

function withOrNull(generated: GeneratedName): GeneratedName[] {
  const { name, owner } = generated;
  return [generated, { ...generated, name: orNullName(name), owner: `${owner}, or null` }];
}

function innermost(type: FieldType): Exclude<FieldType, { kind: 'list' | 'map' }> {
  return type.kind === 'list' || type.kind === 'map' ? innermost(type.items) : type;
}
