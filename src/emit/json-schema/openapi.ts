import { NOTICE } from '../text.ts';
import type { Request } from './consumer.ts';
import { type Definitions, type Json, mapValues, pick, reachableFrom, referredName, rewrite } from './definitions.ts';

/*
 * Components for OpenAPI 3.1, whose schemas are JSON Schema 2020-12: the portable definitions under their exact names,
 * with a discriminator on each union. One tells nothing that the schemas do not say; tools choose branches by it.
 */

const NAME = 'versioned_object.name';

/** What tells the members of a union apart: the first of these in which they differ. */
const TAGS = [NAME, 'versioned_object.version', 'type'];

/** A document without paths, for other documents to refer to as `FILE#/components/schemas/NAME`. */
export function openapi({ form, definitions, root, notice = NOTICE }: Request): Json {
  const used = root === undefined ? definitions : pick(definitions, reachableFrom(definitions, root));
  const schemas = mapValues(used, (_, name) => rewrite(discriminated(definitions, name), componentOf));
  return {
    openapi: '3.1.0',
    info: {
      title: root === undefined ? `os-vif ${form}` : `os-vif ${form}: ${root}`,
      description: notice,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      // OpenAPI demands one of the document. Objects have versions of their own, all of them 1.x.
      version: '1',
    },
    paths: {},
    components: { schemas },
  };
}

/** With a discriminator, if it is a union; OpenAPI wants its tag among the properties of each member, unions as well. */
function discriminated(definitions: Definitions, name: string): Json {
  const definition = definitions[name] as Json;
  const { oneOf } = definition;
  if (!Array.isArray(oneOf)) return definition;
  const names = oneOf.map(nameOf);
  const members = names.map((member) => tagsOf(definitions, member));
  const propertyName = TAGS.find((tag) => new Set(members.map((tags) => tags[tag])).size === names.length);
  if (propertyName === undefined) throw new Error(`Expected a tag that tells ${names.join(', ')} apart, found none.`);
  const mapping = Object.fromEntries(
    names.map((member, i) => [members[i]?.[propertyName], componentOf(member)] as const),
  );
  return { ...definition, ...named(tagsOf(definitions, name)), discriminator: { propertyName, mapping } };
}

/** What all versions of an object have in common. */
function named({ [NAME]: value }: Json): Json {
  if (value === undefined) return {};
  return { type: 'object', properties: { [NAME]: { type: 'string', const: value } }, required: [NAME] };
}

/** The constants of an object, or those that all members of a union share. */
function tagsOf(definitions: Definitions, name: string): Json {
  const { oneOf, properties = {} } = definitions[name] as { oneOf?: readonly Json[]; properties?: Definitions };
  if (oneOf === undefined) return mapValues(properties, (property) => property.const);
  const [first = {}, ...others] = oneOf.map((member) => tagsOf(definitions, nameOf(member)));
  return Object.fromEntries(
    Object.entries(first).filter(([tag, value]) => others.every((other) => other[tag] === value)),
  );
}

function componentOf(name: string): string {
  return `#/components/schemas/${name}`;
}

function nameOf({ $ref }: Json): string {
  return referredName($ref);
}
