import { sentenceList } from '../../text.ts';
import type { Json } from '../definitions.ts';
import type { Branch, Group, Restriction } from './branches.ts';

/*
 * Restrictions as rules in CEL, the Common Expression Language, which the API server evaluates. The texts are those
 * of our messages.
 */

/** What rules can say; arrays are too long for them. */
type Kind = Exclude<Restriction['kind'], 'items'>;

const REASONS: Readonly<Record<Kind, string>> = {
  required: 'FieldValueRequired',
  foreign: 'FieldValueForbidden',
  later: 'FieldValueForbidden',
  values: 'FieldValueInvalid',
};

/** A restriction as an entry of `x-kubernetes-validations`, on the merged object. */
export function rule(restriction: Restriction, [branch]: readonly Branch[]): Json {
  const { path, where, values = [] } = restriction;
  const kind = restriction.kind as Kind;
  const place = selected(path);
  const rules: Record<Kind, string> = {
    required: `${not(where)} || has(${place})`,
    foreign: `!has(${place}) || ${either(where)}`,
    later: `!has(${place}) || ${not(where)}`,
    values: `!has(${place}) || ${not(where)} || ${oneOf(place, values)}`,
  };
  return {
    rule: rules[kind],
    messageExpression: concatenated(messages(restriction, branch as Branch)[kind]),
    fieldPath: path.map((key) => (/^\w+$/.test(key) ? `.${key}` : `['${key}']`)).join(''),
    reason: REASONS[kind],
  };
}

/** Text as it stands, or the value at a place. */
type Part = string | { readonly at: readonly string[] };

/** What to say when a rule fails. */
function messages({ path, where, values = [], since }: Restriction, { tags }: Branch): Record<Kind, Part[]> {
  const key = path[path.length - 1] as string;
  const [nameKey = '', versionKey] = Object.keys(tags).filter((tag) => !tag.endsWith('.namespace'));
  const name = { at: [nameKey] };
  const object = versionKey === undefined ? [name] : [name, ' ', { at: [versionKey] }];
  const quoted = values.map((value) => `"${value}"`);
  const received = [{ at: path }, '".'];
  const field = (rest: string) => [...object, ` has no field \`${key}\`${rest}`];
  const owners = Object.values(where[0] as Group)[0] ?? [];
  return {
    required: [`Missing key \`${key}\`, which every `, name, ' config needs.'],
    foreign: field(`; ${sentenceList(owners)} ${owners.length === 1 ? 'has' : 'have'}.`),
    later: field(`, which came with version ${since}; use that version, or leave the field out.`),
    values:
      key === versionKey
        ? [`Expected version ${quoted.join(' or ')} of `, name, ', received "', ...received]
        : [`Expected one of ${quoted.join(', ')}, received "`, ...received],
  };
}

function concatenated(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? literal(part) : selected(part.at))).join(' + ');
}

/** Whether the object is one of those that the groups mean. */
function either(where: readonly Group[]): string {
  const each = where.map((group) => Object.entries(group).map(([tag, values]) => oneOf(selected([tag]), values)));
  if (each.length === 1) return (each[0] as string[]).join(' && ');
  return each
    .map((conditions) => (conditions.length > 1 ? `(${conditions.join(' && ')})` : conditions[0]))
    .join(' || ');
}

/** Whether it is none of them. */
function not(where: readonly Group[]): string {
  const condition = either(where);
  return /^[\w.]+ == '\w+'$/.test(condition) ? condition.replace(' == ', ' != ') : `!(${condition})`;
}

function oneOf(place: string, values: readonly string[]): string {
  const [first = ''] = values;
  return values.length === 1 ? `${place} == ${literal(first)}` : `${place} in [${values.map(literal).join(', ')}]`;
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function selected(path: readonly string[]): string {
  return ['self', ...path.map(escapeKey)].join('.');
}

const RESERVED =
  'as break const continue else false for function if import in let loop namespace null package return true var void while';
const ESCAPES: Readonly<Record<string, string>> = { __: 'underscores', '.': 'dot', '-': 'dash', '/': 'slash' };

/** How Kubernetes writes a key in CEL where it would be no identifier as it is. */
export function escapeKey(key: string): string {
  if (RESERVED.split(' ').includes(key)) return `__${key}__`;
  return key.replaceAll(/__|[./-]/g, (found) => `__${ESCAPES[found]}__`);
}
