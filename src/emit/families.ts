import { checkCode, type Field, not, overItems, overKeys, partial, refusalOfTexts } from './check.ts';
import { hexadecimal, type Kind, plain } from './kinds.ts';
import { access, suffix } from './schema.ts';
import { docComment, quote } from './text.ts';

/*
 * Objects that have most of their fields in common, such as os-vif's VIFs, are a family: one function checks the fields of
 * all, and is told in bits which of them the object at hand has. That is two fifths less code to load. Between other work,
 * a mix of VIFs also takes a twentieth less time, since all run through the same machine code, which is at hand in the
 * processor more often; in a program that does nothing else, it makes no difference.
 */

/** A key of an object, which holds the object with its fields, or a list of names of those. */
export interface Holder {
  readonly key: string;
  readonly holds: 'fields' | 'names';
  readonly isRequired: boolean;
}

/** An object with its fields in an object of their own, as an envelope has its data, and the names of some in lists. */
export interface Member {
  readonly kind: Kind;
  readonly path: string;
  readonly holders: readonly Holder[];
  readonly fields: readonly Field[];
}

/** A bit for each, in what V8 takes for a small integer. */
const MOST_FIELDS = 31;

/** Objects with similar fields, and the functions that check the fields of all of them. */
export class Family {
  readonly #members: Member[] = [];
  readonly #fields: Field[] = [];
  readonly #freeName: (wanted: string) => string;

  constructor(first: Member, freeName: (wanted: string) => string) {
    this.#freeName = freeName;
    this.#add(first);
  }

  /** Takes in an object that has half of its fields or more in common with those that are here, and says whether it did. */
  takes(member: Member): boolean {
    const [first] = this.#members as [Member];
    if (first.kind.kinds !== member.kind.kinds || !areAlike(first.holders, member.holders)) return false;
    const common = member.fields.filter((field) => this.#bitOf(field) >= 0).length;
    if (common === 0 || common < member.fields.length / 2) return false;
    if (this.#fields.length + member.fields.length - common > MOST_FIELDS) return false;
    this.#add(member);
    if (this.#members.length === 2) first.kind.fields = this.#freeName(`has${this.#path}Fields`);
    member.kind.fields = first.kind.fields;
    return true;
  }

  #add(member: Member): void {
    this.#members.push(member);
    this.#fields.push(...member.fields.filter((field) => this.#bitOf(field) < 0));
  }

  /** The functions, when all members are there. */
  code(): string {
    const [{ kind, holders }] = this.#members as [Member];
    const checks = holders.map((holder) => ({
      ...holder,
      name: this.#freeName(`is${this.#path}${suffix(holder.key)}`),
    }));
    const fields = checks.map(({ key, isRequired, name }) => ({
      key,
      isRequired,
      condition: (value: string) => `${name}(${[value, ...(this.#isShared ? ['known'] : [])].join(', ')})`,
    }));
    if (this.#isShared) for (const member of this.#members) member.kind.known = this.#maskOf(member.fields);
    const start = this.#isShared ? `  const known = ${kind.kinds.known('kind')};\n` : '';
    return [...checks.map((check) => this.#check(check, check.name)), fieldCheck(fields, kind, start)].join('\n\n');
  }

  get #isShared(): boolean {
    return this.#members.length > 1;
  }

  /** What the names of the functions are made of. */
  get #path(): string {
    return `${this.#members[0]?.path}${this.#isShared ? 'Like' : ''}`;
  }

  #check({ holds }: Holder, name: string): string {
    if (holds === 'names') return this.#checkOfNames(name);
    return this.#isShared ? this.#checkOfFields(name) : partial(name, this.#fields);
  }

  #checkOfFields(name: string): string {
    const refusals = [...this.#byKey()].map(([key, fields]) => {
      const tests = fields.map((field) => `${not(field.condition('field'))} || (${this.#known(field)}) === 0`);
      const test = tests.length === 1 ? tests[0] : `(${tests.join(') && (')})`;
      return [[key], `        if (${test}) return false;\n`] as const;
    });
    return COMMENT + checkCode(name, plain('false', 'many') + overKeys(refusals), 'input: unknown, known: number');
  }

  #checkOfNames(name: string): string {
    const byKey = this.#byKey();
    const names = [...byKey.keys()];
    if (!this.#isShared) return checkCode(name, overItems(refusalOfTexts('item', names, '    ')));
    const known = (text: string) => this.#known(...(byKey.get(text) ?? []));
    const isWrong = (some: readonly string[]) =>
      some.length === 1
        ? some.map((text) => `item !== ${quote(text)} || (${known(text)}) === 0`).join()
        : `(${some.map((text) => `item === ${quote(text)} ? ${known(text)} : `).join('')}0) === 0`;
    return checkCode(name, overItems(refusalOfTexts('item', names, '    ', isWrong)), 'value: unknown, known: number');
  }

  /** Objects may have fields with the same key that are different. */
  #byKey(): Map<string, Field[]> {
    const keys = new Set(this.#fields.map(({ key }) => key));
    return new Map([...keys].map((key) => [key, this.#fields.filter((field) => field.key === key)]));
  }

  /** The bits of fields that an object has, in the code. */
  #known(...fields: readonly Field[]): string {
    return `known & ${hexadecimal(this.#maskOf(fields))}`;
  }

  #maskOf(fields: readonly Field[]): number {
    return fields.reduce((mask, field) => mask | (1 << this.#bitOf(field)), 0);
  }

  /** The place of a field among all, or -1. */
  #bitOf(field: Field): number {
    return this.#fields.findIndex((known) => areSame(known, field));
  }
}

const COMMENT = docComment(
  'Whether there are no fields but those that are known of the object, and all of them are right.',
);

function areSame(field: Field, other: Field): boolean {
  return field.key === other.key && field.condition('field') === other.condition('field');
}

function areAlike(some: readonly Holder[], others: readonly Holder[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** What the fields of an object are, when its kind is known: its keys are right, and so are its tags. */
export function fieldCheck(
  fields: readonly (Field & { readonly isRequired: boolean })[],
  { kinds, fields: name }: Kind,
  start = '',
): string {
  const tests = fields
    .filter(({ key }) => !kinds.isTag(key))
    .map(({ key, isRequired, condition }) => {
      const wrong = not(condition(`value${access(key)}`));
      return isRequired ? wrong : `${kinds.flag(key)} && ${wrong}`;
    });
  const body = `${start}${tests.map((test) => `  if (${test}) return false;\n`).join('')}  return true;\n`;
  return checkCode(name, body, 'value: Fields, kind: number');
}
