import { type Definitions, type Json, mapValues } from '../definitions.ts';
import { branchesOf, type Restriction, resolve, withoutNull } from './branches.ts';
import { junctor } from './junctors.ts';
import { mergeBranches } from './merge.ts';
import { rule } from './rules.ts';

/** Keywords that mean in a structural schema what they mean in JSON Schema. */
const KEPT = ['enum', 'maxItems', 'maximum', 'minimum', 'not', 'pattern'];

interface Context {
  readonly definitions: Definitions;
  /**
   * Whether the place is within a list or a map. The API server multiplies the cost of a rule by the number of items that fit
   * into a request; junctors cost nothing.
   */
  readonly isInList: boolean;
}

/** A definition as a structural schema, whole: it refers to nothing. */
export function structural(schema: Json, definitions: Definitions): Json {
  return translate(schema, { definitions, isInList: false });
}

function translate(schema: Json, context: Context): Json {
  const { nullable, ...rest } = withoutNull(schema);
  const resolved = resolve(rest, context.definitions);
  const translated = translatorOf(resolved)(resolved, context);
  return { ...describe(resolved), ...translated, ...(nullable === true && { nullable }) };
}

function translatorOf({ type, oneOf, additionalProperties }: Json): (schema: Json, context: Context) => Json {
  if (typeof additionalProperties === 'object') return mapSchema;
  return type === 'object' || oneOf !== undefined ? objectSchema : valueSchema;
}

/** A `default` would be written into every object, and ours is documentation. */
function describe({ description, default: declared }: Json): Json {
  const note = declared === undefined ? undefined : `Default in os-vif: ${JSON.stringify(declared)}.`;
  const text = [description, note].filter((part) => part !== undefined).join(' ');
  return text === '' ? {} : { description: text };
}

function valueSchema(schema: Json, context: Context): Json {
  const { type, const: constant, items } = schema;
  return {
    type,
    ...(type === 'integer' && { format: 'int64' }),
    ...Object.fromEntries(Object.entries(schema).filter(([keyword]) => KEPT.includes(keyword))),
    ...(constant !== undefined && { enum: [constant] }),
    ...(items !== undefined && { items: itemsSchema(items as Json, context) }),
  };
}

/** Of an array that holds nothing, `maxItems` says so; even there, items have to have a type. */
function itemsSchema(items: Json, context: Context): Json {
  const isNothing = items.type === undefined && items.not !== undefined;
  return isNothing ? { type: 'string' } : translate(items, { ...context, isInList: true });
}

/** Values under any keys; to the API server, there may be as many as items of a list. */
function mapSchema({ additionalProperties }: Json, context: Context): Json {
  const values = translate(additionalProperties as Json, { ...context, isInList: true });
  return { type: 'object', additionalProperties: values };
}

/** One object, or all objects of a union in one, with what then has to be said of some of them. */
function objectSchema(schema: Json, context: Context): Json {
  const branches = branchesOf(schema, context.definitions);
  const { required, properties, restrictions } = mergeBranches(branches, context.definitions);
  const isSaidByRule = ({ kind }: Restriction) => !context.isInList && kind !== 'items';
  // To a rule, a field that is null is absent.
  const isSaidByJunctor = (restriction: Restriction) => !isSaidByRule(restriction) || restriction.isNullable;
  const allOf = restrictions.filter(isSaidByJunctor).map(junctor);
  const rules = restrictions.filter(isSaidByRule).map((restriction) => rule(restriction, branches));
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: mapValues(properties, (property) => translate(property, context)),
    ...(allOf.length > 0 && { allOf }),
    ...(rules.length > 0 && { 'x-kubernetes-validations': rules }),
  };
}
