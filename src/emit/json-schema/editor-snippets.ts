import {
  type DescribedObject,
  type DescribedType,
  type FieldType,
  fullDescription,
  newestOf,
} from '../../../schemas/catalogue.ts';
import type { FormName, Request } from './consumer.ts';
import { type Json, mapValues } from './definitions.ts';

/*
 * What editors insert for a whole object: its first example, as far as a config has to give it, with the port profile
 * that it usually has, and with a stop at each value. A VIF of the plugin `ovs` also has what that plugin needs. An
 * object that could do without any field has all of its example. Text that starts with `^` is inserted without the
 * quotes that an editor puts around text in JSON, and leaves out in YAML.
 */

/** Fields that a config may leave out, but without which the plugin `ovs` makes no port. */
const NEEDED_BY_OVS: ReadonlySet<string> = new Set(['address', 'network', 'bridge', 'mtu', 'create_port']);

/** Counts the stops of one snippet. */
interface Writer extends Pick<Request, 'catalogue' | 'form'> {
  /** Optional fields to keep. */
  readonly needed: ReadonlySet<string>;
  stops: number;
}

export function snippetOf({ catalogue, form }: Pick<Request, 'catalogue' | 'form'>, name: string): Json {
  const entry = catalogue.objects[name] as DescribedObject;
  const [example = {}] = entry.examples;
  const { port_profile: profile, plugin } = example as { port_profile?: Json; plugin?: string };
  const needed = plugin === 'ovs' ? NEEDED_BY_OVS : new Set<string>();
  return {
    label: profile === undefined ? name : `${name} with ${profile.type}`,
    markdownDescription: fullDescription(entry),
    body: objectBody({ catalogue, form, needed, stops: 0 }, name, example, true),
  };
}

function objectBody(writer: Writer, name: string, example: Json, isTagged: boolean): Json {
  const entry = writer.catalogue.objects[name] as DescribedObject;
  const isBare = !Object.values(entry.fields).some(({ required }) => required);
  const kept = Object.entries(example).flatMap(([key, value]) => {
    const field = entry.fields[key];
    const isWanted = isBare || field?.required || field?.subclasses || writer.needed.has(key);
    const isKept = field !== undefined && value !== null && isWanted;
    return isKept ? [[key, valueBody(writer, field, value)]] : [];
  });
  return wrapped(writer.form, name, entry, Object.fromEntries(kept), isTagged);
}

function wrapped(form: FormName, name: string, entry: DescribedObject, data: Json, isTagged: boolean): Json {
  if (form === 'config') return isTagged ? { type: name, ...data } : data;
  return {
    'versioned_object.name': name,
    'versioned_object.namespace': 'os_vif',
    'versioned_object.version': `^"${newestOf(entry)}"`,
    // Of an object without keys, YAML would be given nothing.
    'versioned_object.data': Object.keys(data).length === 0 ? '^{}' : data,
  };
}

function valueBody(writer: Writer, { type, items, object, subclasses }: FieldType, value: unknown): unknown {
  if (type === 'Dict') return mapValues(value as Json, (item) => valueBody(writer, items as FieldType, item));
  if (items !== undefined) return (value as unknown[]).map((item) => valueBody(writer, items, item));
  if (object === undefined) return stop(writer, writer.catalogue.types[type] as DescribedType, value);
  const { type: name = object } = value as Json;
  return objectBody(writer, String(name), value as Json, subclasses === true);
}

/** A value to be typed over; of an enumeration, to be chosen from. */
function stop(writer: Writer, { json, pattern, values }: DescribedType, value: unknown): string {
  writer.stops += 1;
  const number = writer.stops;
  if (values !== undefined) {
    const others = values.filter((other) => other !== value);
    return `\${${number}|${[value, ...others].join(',')}|}`;
  }
  const text = json === 'string' ? JSON.stringify(value).slice(1, -1) : String(value);
  const placeholder = `\${${number}:${text.replaceAll(/[\\$}]/g, '\\$&')}}`;
  if (json !== 'string') return `^${placeholder}`;
  // In quotes stands what YAML could take for something else, as older readers take a MAC address for a number.
  return pattern === undefined && /^[A-Za-z/][\w/.-]*$/.test(text) ? placeholder : `^"${placeholder}"`;
}
