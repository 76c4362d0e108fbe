import type { Catalogue } from '../../schemas/catalogue.ts';
import type { Issue } from '../../src/index.ts';
import type { Answer } from './bridge.ts';
import { isObject, type Json } from './json.ts';
import { CHANGES, DATA } from './primitive.ts';
import type { Reader } from './subjects.ts';

/*
 * Where coerce reading and the installed os-vif may differ, and why: what coerce reading does not promise, and what
 * Debian's netaddr 0.8 reads, which 1.x refuses. A payload is left out only if each of its issues has such a reason.
 */

export const REASONS = [
  'malformed envelope',
  'integer beyond 2^53',
  'os-vif warns of the UUID',
  "UUID by Python's int()",
  'trailing line feed',
  "other scripts' digits and white space",
  "address by netaddr 0.8's inet_aton",
  'partial network of netaddr 0.8',
  'number that Python spells by its type',
] as const;

export type Reason = (typeof REASONS)[number];

/** Why a payload is left out of the comparison of coerce reading with os-vif; undefined when it is judged. */
export function reasonFor(reads: Reader, payload: Json, answer: Answer, asFloats: boolean): Reason | undefined {
  const { catalogue } = reads;
  const result = reads.safeParse(payload, { mode: 'coerce' });
  if (result.success) {
    const isSpelled = result.warnings.some((warning) => isSpelledByType(catalogue, warning, payload, asFloats));
    return isSpelled ? 'number that Python spells by its type' : undefined;
  }
  if (!answer.accepted) return undefined;
  const reasons = result.issues.map((issue) => reasonOfIssue(catalogue, issue, payload, answer));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

/** JSON's 1 and 1.0 are one number in JavaScript and two in Python, as are the integer and the float 1e20. */
function isSpelledByType(catalogue: Catalogue, warning: Issue, payload: Json, asFloats: boolean): boolean {
  const value = valueAt(payload, warning.path);
  const type = typeOf(catalogue, warning);
  if ((type !== 'String' && type !== 'IPAddress') || !Number.isInteger(value)) return false;
  return asFloats || !Number.isSafeInteger(value);
}

function reasonOfIssue(catalogue: Catalogue, issue: Issue, payload: Json, answer: Answer): Reason | undefined {
  const { code, path } = issue;
  if (code === 'unsafe_integer') return 'integer beyond 2^53';
  if (code === 'invalid_type' && (path.at(-1) === DATA || path.at(-1) === CHANGES)) return 'malformed envelope';
  const type = typeOf(catalogue, issue);
  const value = valueAt(payload, path);
  if (type === 'UUID' && answer.warnings.some((text) => text.startsWith('FutureWarning'))) {
    return 'os-vif warns of the UUID';
  }
  // Python iterates over an object by its keys.
  const texts = isObject(value) ? Object.keys(value) : [value];
  const reasons = texts.map((text) => (typeof text === 'string' ? reasonOfText(type, text) : undefined));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function reasonOfText(type: string | undefined, text: string): Reason | undefined {
  if (type === 'UUID') return isHexOfPython(text) ? "UUID by Python's int()" : undefined;
  if (type === 'MACAddress' || type === 'PCIAddress') return text.endsWith('\n') ? 'trailing line feed' : undefined;
  if (type === 'IPAddress') return isOfAton(text) ? "address by netaddr 0.8's inet_aton" : undefined;
  if (type === 'IPNetwork' && isPartialNetwork(text)) return 'partial network of netaddr 0.8';
  const isIntegral = type === 'IPNetwork' || type === 'Integer';
  return isIntegral && /[^\0-\x7f]/.test(text) ? "other scripts' digits and white space" : undefined;
}

/** `int(text, 16)` takes a prefix, underscores, a sign, white space and digits of every script. */
function isHexOfPython(text: string): boolean {
  const digits = text
    .replaceAll('urn:', '')
    .replaceAll('uuid:', '')
    .replace(/^[{}]+|[{}]+$/g, '')
    .replaceAll('-', '');
  return [...digits].length === 32 && /^\s*[+-]?(?:\p{Nd}[xX])?[0-9a-fA-F_\p{Nd}]+\s*$/u.test(digits);
}

/** One to four numbers, octal or hexadecimal too; whatever stands behind white space counts for nothing. */
function isOfAton(text: string): boolean {
  return /^(?:0[xX][0-9a-fA-F]+|[0-9]+)(?:[.](?:0[xX][0-9a-fA-F]+|[0-9]+)){0,3}(?:\s.*)?$/s.test(text);
}

/** Fewer than four numbers, or numbers as Python's `int()` takes them. */
function isPartialNetwork(text: string): boolean {
  const tokens = text.replace(/[/].*/s, '').split('.');
  const isStrict = tokens.length === 4 && tokens.every((token) => /^(?:0|[1-9][0-9]*)$/.test(token));
  return (
    !isStrict && tokens.length <= 4 && tokens.every((token) => /^\s*(?:[+]?[0-9_\p{Nd}]+|-[0_]+)\s*$/u.test(token))
  );
}

function typeOf({ objects }: Catalogue, { object, path }: Issue): string | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  const field = objects[String(object)]?.fields[String(key)];
  return (field?.items ?? field)?.type;
}

function valueAt(payload: Json, path: Issue['path']): Json | undefined {
  return path.reduce<Json | undefined>((at, key) => (at as Record<string, Json> | undefined)?.[key], payload);
}
