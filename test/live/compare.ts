import type { Catalogue, FieldType, ObjectEntry } from '../../schemas/catalogue.ts';
import { isObject, type Json, type JsonObject, toText } from './json.ts';
import { CHANGES, DATA, NAME, NAMESPACE, VERSION } from './primitive.ts';

/*
 * What os-vif writes back after reading a payload, against the payload: the same, save for the spelling of IP texts,
 * `changes`, and what constructors fill in.
 */

/** What the constructor of an object sets before anything is read. */
const FILLED_IN: Readonly<Record<string, Readonly<Record<string, Json>>>> = {
  Network: {
    subnets: {
      [NAME]: 'SubnetList',
      [NAMESPACE]: 'os_vif',
      [VERSION]: '1.0',
      [DATA]: { objects: [] },
      [CHANGES]: ['objects'],
    },
    multi_host: false,
    should_provide_bridge: false,
    should_provide_vlan: false,
    mtu: null,
  },
  PodState: { additional_vifs: {} },
};

/** The first difference that os-vif should not make of a strictly valid payload; undefined when there is none. */
export function firstDifference(catalogue: Catalogue, payload: Json, written: Json): string | undefined {
  return differObject(catalogue, payload as JsonObject, written, '');
}

function differObject(catalogue: Catalogue, payload: JsonObject, written: Json, path: string): string | undefined {
  if (!isObject(written)) return unequal(path, payload, written);
  for (const key of [NAME, NAMESPACE, VERSION]) {
    if (payload[key] !== written[key]) return unequal(`${path}/${key}`, payload[key], written[key]);
  }
  const extra = Object.keys(written).find((key) => ![NAME, NAMESPACE, VERSION, DATA, CHANGES].includes(key));
  if (extra !== undefined) return unequal(`${path}/${extra}`, undefined, written[extra]);
  const [before, after] = [payload[DATA] as JsonObject, written[DATA]];
  if (!isObject(after)) return unequal(`${path}/${DATA}`, before, after);
  return differData(catalogue, String(payload[NAME]), before, after, `${path}/${DATA}`);
}

function differData(
  catalogue: Catalogue,
  name: string,
  before: JsonObject,
  after: JsonObject,
  path: string,
): string | undefined {
  const { fields } = catalogue.objects[name] as ObjectEntry;
  const defaults = FILLED_IN[name] ?? {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(defaults), ...Object.keys(after)])) {
    const at = `${path}/${key}`;
    const [was, is] = [before[key], after[key]];
    const difference =
      was === undefined
        ? differExactly(defaults[key], is, at)
        : differValue(catalogue, fields[key] as FieldType, was, is, at);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differValue(
  catalogue: Catalogue,
  type: FieldType,
  was: Json,
  is: Json | undefined,
  path: string,
): string | undefined {
  const { items } = type;
  if (was === null || is === undefined) return differExactly(was, is, path);
  if (type.type === 'List') return differList(catalogue, items as FieldType, was as Json[], is, path);
  if (items !== undefined) return differMap(catalogue, items, was as JsonObject, is, path);
  if (type.object !== undefined) return differObject(catalogue, was as JsonObject, is, path);
  const isAddress = type.type === 'IPAddress' || type.type === 'IPNetwork';
  if (isAddress && typeof was === 'string' && typeof is === 'string') {
    return canonicalIp(was) === canonicalIp(is) ? undefined : unequal(path, was, is);
  }
  return was === is ? undefined : unequal(path, was, is);
}

function differList(
  catalogue: Catalogue,
  items: FieldType,
  was: readonly Json[],
  is: Json,
  path: string,
): string | undefined {
  if (!Array.isArray(is) || is.length !== was.length) return unequal(path, [...was], is);
  for (const [at, item] of was.entries()) {
    const difference = differValue(catalogue, items, item, is[at], `${path}/${at}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differMap(
  catalogue: Catalogue,
  items: FieldType,
  was: JsonObject,
  is: Json,
  path: string,
): string | undefined {
  if (!isObject(is) || show(Object.keys(is)) !== show(Object.keys(was))) return unequal(path, was, is);
  for (const [key, item] of Object.entries(was)) {
    const difference = differValue(catalogue, items, item, is[key], `${path}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differExactly(expected: Json | undefined, received: Json | undefined, path: string): string | undefined {
  return show(expected) === show(received) ? undefined : unequal(path, expected, received);
}

function unequal(path: string, expected: Json | undefined, received: Json | undefined): string {
  return `${path}: expected ${show(expected)}, os-vif writes ${show(received)}`;
}

function show(value: Json | undefined): string {
  return value === undefined ? 'nothing' : toText(value);
}

/**
 * An address, with its prefix length if it has one, in one spelling: dotted for IPv4, all 32 digits for IPv6.
 *
 * @param text strictly valid; anything else comes out in no other text's spelling.
 */
export function canonicalIp(text: string): string {
  const [address = '', ...prefix] = text.split('/');
  if (!address.includes(':')) return text;
  const hexes = address.replace(/[^:]*[.].*/, hexesOfDotted);
  const [head = [], tail] = hexes.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = tail === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array.from({ length: Math.max(zeros, 0) }, () => '0'), ...(tail ?? [])];
  if (groups.length !== 8) return text;
  return [groups.map((group) => group.toLowerCase().padStart(4, '0')).join(''), ...prefix].join('/');
}

/** `192.0.2.1` as the two groups `c000:0201`. */
function hexesOfDotted(dotted: string): string {
  const bytes = dotted.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return `${bytes.slice(0, 2).join('')}:${bytes.slice(2).join('')}`;
}
