import { plain } from './kinds.ts';
import { constantFunction, groupedByLength, quote, switchOnLength } from './text.ts';

/* The code of checks: of conditions, of statements that refuse what does not meet them, and of functions made of those. */

/** The code of a condition on the expression that holds a value. */
export type Condition = (value: string) => string;

/** A field of an object. */
export interface Field {
  readonly key: string;
  readonly condition: Condition;
}

/** What has this many values or fewer is compared with one after the other. */
export const FEW = 3;

/** The code of the opposite of a condition, without parentheses where it is a single call or comparison. */
export function not(condition: string): string {
  if (/^[\w.]+\([^()]*\)$/.test(condition)) return `!${condition}`;
  const [left, right, ...others] = condition.split(' === ');
  const isSingle = right !== undefined && others.length === 0 && !/ [|&]{2} /.test(condition);
  return isSingle ? `${left} !== ${right}` : `!(${condition})`;
}

/** One of some texts, of which there may be none. */
export function oneOf(texts: readonly string[]): Condition {
  if (texts.length === 0) return () => 'false';
  return (value) => texts.map((text) => `${value} === ${quote(text)}`).join(' || ');
}

/**
 * Statements that refuse whatever is not one of some texts.
 *
 * @param isWrong is the condition to refuse a value on that may be one of these.
 */
export function refusalOfTexts(
  value: string,
  texts: readonly string[],
  indent: string,
  isWrong = (some: readonly string[]): string => not(oneOf(some)(value)),
): string {
  const refusal = (some: readonly string[], inner: string) => `${inner}if (${isWrong(some)}) return false;\n`;
  if (texts.length <= FEW) return refusal(texts, indent);
  const cases = groupedByLength(texts, (text) => text).map(([length, alike]): [number, string] => [
    length,
    `${refusal(alike, `${indent}    `)}${indent}    break;\n`,
  ]);
  return `${indent}if (typeof ${value} !== 'string') return false;\n${switchOnLength(value, cases, 'false', indent)}`;
}

/** A function that says yes or no. */
export function checkCode(name: string, body: string, parameters = 'value: unknown'): string {
  return constantFunction(name, parameters, 'boolean', body);
}

/** The body of a check of an array, given the statements that refuse an `item`. */
export function overItems(refusal: string): string {
  return `  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
${refusal}  }
  return true;
`;
}

/**
 * The body of a check of an object of which everything may be missing, given for some keys the statements that refuse a
 * `field`. Fields are read as their keys are met, which V8 does without a search.
 */
export function overKeys(refusals: readonly (readonly [keys: readonly string[], refusal: string])[]): string {
  const cases = refusals.map(
    ([keys, refusal]) => `${keys.map((key) => `      case ${quote(key)}:\n`).join('')}${refusal}        break;\n`,
  );
  return `  for (const key in value) {
${cases.length > 0 ? '    const field = value[key];\n' : ''}    switch (key) {
${cases.join('')}      default:
        return false;
    }
  }
  return true;
`;
}

/** A check of an object of which everything may be missing. */
export function partial(name: string, fields: readonly Field[]): string {
  const keysByTest = new Map<string, string[]>();
  for (const { key, condition } of fields) {
    const test = not(condition('field'));
    keysByTest.set(test, [...(keysByTest.get(test) ?? []), key]);
  }
  const refusals = [...keysByTest].map(([test, keys]) => [keys, `        if (${test}) return false;\n`] as const);
  return checkCode(name, plain('false') + overKeys(refusals), 'input: unknown');
}
