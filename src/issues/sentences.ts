import { compareVersions, newestOf, type ObjectEntry } from '../../schemas/catalogue.ts';
import { describe, isPlainObject, keyName } from '../describe.ts';
import type { Details } from '../issue.ts';

/*
 * What messages say of the kinds of faults for which "Expected …, received …" alone would read badly: one function for
 * each kind.
 */

/**
 * A key that has to be there.
 *
 * @param holder what lacks it: `an object`, `a VIFBridge`.
 * @param user what needs it: `every primitive`, `every VIFBridge config`.
 */
export function missingKey(key: string, holder: string, user: string): Details {
  return {
    expected: `the key \`${key}\``,
    received: `${holder} without it`,
    sentence: `Missing key \`${key}\`, which ${user} needs`,
  };
}

/** The last step of a path: a key, the index of an item, or undefined for the whole document. */
type Step = string | number | undefined;

/**
 * A null where none may stand.
 *
 * @param isRequired whether the key cannot be left out.
 */
export function nullValue(expected: string, step: Step, isRequired: boolean): Details {
  const sentence = `${stepName(step)} may not be null`;
  return { expected, received: 'null', sentence, advice: isRequired ? `write ${expected}` : 'leave it out' };
}

/** An undefined, which JSON does not have. */
export function undefinedValue(expected: string, step: Step, isRequired: boolean): Details {
  const without = typeof step === 'string' ? 'leave the key out' : 'leave it out';
  const advice = isRequired ? `write ${expected}` : without;
  return { expected, received: 'undefined', sentence: `${stepName(step)} is undefined`, advice };
}

function stepName(step: Step): string {
  if (step === undefined) return 'The document';
  return typeof step === 'string' ? keyName(step) : 'An item of a list';
}

/** Something else in the place of a list. */
export function notAList(items: string, value: unknown): Details {
  return { expected: `an array of ${items}`, received: describe(value), advice: listAdvice(value) };
}

function listAdvice(value: unknown): string | undefined {
  if (isPlainObject(value)) {
    if (Array.isArray(value.objects)) return 'write the list itself, without `objects`';
    return `write it as a list: ${Object.keys(value).length === 0 ? '[]' : '[{…}]'}`;
  }
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar ? `write it as a list: [${describe(value)}]` : undefined;
}

/** Something else in the place of an object. */
export function notAnObject(expected: string, value: unknown, isDocument: boolean): Details {
  const advice = Array.isArray(value) ? objectAdvice(value, isDocument) : undefined;
  return { expected, received: describe(value), advice };
}

function objectAdvice(list: readonly unknown[], isDocument: boolean): string {
  if (isDocument) return 'validate each item by itself';
  return list.length === 1 ? 'write the object itself, without the list around it' : 'write one object, not a list';
}

/** The key that names a config's object. */
export function missingType(
  expected: string,
  suggestion: string | undefined,
  example: string,
  isSure: boolean,
): Details {
  const details = { expected, received: 'a mapping without it', suggestion };
  const sentence = 'Missing key `type`, which names the object';
  if (suggestion === undefined) return { ...details, sentence: `${sentence}, such as "${example}"` };
  return { ...details, sentence, advice: isSure ? `write "${suggestion}"` : `its fields are those of "${suggestion}"` };
}

/** Who reads a message: who calls the library or one of its converters, or who uses the command line. */
export type Audience = 'library' | 'converter' | 'command line';

/** An option as it is written: `form: 'config'` in code, `--form config` on the command line. */
export function optionText(audience: Audience, name: string, value: string): string {
  return audience === 'command line' ? `\`--${name} ${value}\`` : `\`${name}: '${value}'\``;
}

/** What to do with a text that was probably meant in another notation. */
export function inputAdvice(meant: 'yaml' | 'ndjson', audience: Audience): string {
  const what = meant === 'yaml' ? 'if this is YAML' : 'if each line is one document (NDJSON)';
  return `${what}, say ${optionText(audience, 'input', meant)}`;
}

const FORMS = {
  config: {
    name: 'a config',
    inside: 'write its envelope around it (`versioned_object.name`, …)',
    converter: 'encode',
  },
  primitive: { name: 'a primitive', inside: 'write its fields without the envelope', converter: 'decode' },
} as const;

/** A value in one form where the other is read. */
export function otherForm(
  form: keyof typeof FORMS,
  lacks: string,
  isDocument: boolean,
  audience: Audience = 'library',
): Details {
  const { name, inside, converter } = FORMS[form];
  const read = FORMS[form === 'config' ? 'primitive' : 'config'].name;
  const option = `read it with ${optionText(audience, 'form', form)}`;
  const advice = audience === 'converter' ? `\`${converter}\` turns it into ${read}` : option;
  return {
    expected: `the key \`${lacks}\``,
    received: `an object without it, which looks like the ${form} form`,
    sentence: `This is ${name}, where ${read} is expected`,
    advice: isDocument ? advice : inside,
  };
}

/** An object of another project that uses oslo.versionedobjects, such as Nova. */
export function foreignObject(key: string, lacks: string): Details {
  return {
    expected: `the key \`${lacks}\``,
    received: `an object with ${keyName(key)}`,
    sentence: `This is an object of ${projectOf(key)} (${keyName(key)}), not of os-vif`,
    advice: "the keys of os-vif's objects begin with `versioned_object.`",
  };
}

/** A key of another project's objects among os-vif's own. */
export function foreignKey(expected: string, key: string): Details {
  const sentence = `${keyName(key)} belongs to objects of ${projectOf(key)}`;
  return { expected, received: keyName(key), sentence, advice: 'leave it out' };
}

/** Whether a key is one of those in which another project writes its objects, such as `nova_object.name`. */
export function isForeignKey(key: string): boolean {
  return FOREIGN.test(key);
}

const FOREIGN = /^(?!versioned_)([a-z]{1,30})_object[.]/;

/** Projects prefix the keys with their names: `nova_object.name`. */
function projectOf(key: string): string {
  const name = FOREIGN.exec(key)?.[1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * A name that is no field of an object.
 *
 * @param holder the object, with its version where that decides: `VIFBridge`, `Route 1.0`.
 * @param owners what has such a field: `VIFDirect and VIFVHostUser have`.
 */
export function unknownField(holder: string, name: string, owners: string | undefined, suggestion?: string): Details {
  return {
    expected: `a field of ${holder}`,
    received: keyName(name),
    sentence: `${holder} has no field ${keyName(name)}`,
    advice: owners,
    suggestion,
  };
}

/** A field that came with a later version of its object. */
export function laterField(holder: string, name: string, since: string): Details {
  return {
    expected: `a field of ${holder}`,
    received: keyName(name),
    sentence: `${holder} has no field ${keyName(name)}, which came with version ${since}`,
    advice: 'use that version, or leave the field out',
    since,
  };
}

/** A key of the primitive form in a config. */
export function envelopeKey(holder: string, key: string): Details {
  return {
    expected: `a field of ${holder}`,
    received: keyName(key),
    sentence: `${keyName(key)} belongs to the primitive form, and this is a config`,
    advice: 'leave it out',
  };
}

/** A namespace of another project. */
export function wrongNamespace(received: unknown, namespace: string): Details {
  return {
    expected: `the namespace "${namespace}"`,
    received: describe(received),
    sentence: `Wrong namespace ${describe(received)}`,
    advice: `that of os-vif's objects is "${namespace}"`,
    suggestion: namespace,
  };
}

/** A key that no primitive has; without a suggestion, those that it has are told. */
export function unknownEnvelopeKey(
  expected: string,
  key: string,
  suggestion: string | undefined,
  keys: string,
): Details {
  const advice = suggestion === undefined ? `its keys are ${keys}` : undefined;
  return { expected, received: keyName(key), sentence: `A primitive has no key ${keyName(key)}`, advice, suggestion };
}

/** A key that an object has twice; `firstLine` is where it stands first, if that is known. */
export function duplicateKey(name: string | undefined, firstLine?: number): Details {
  const key = name === undefined ? 'key' : `key ${keyName(name)}`;
  const advice = firstLine === undefined ? undefined : `it first stands on line ${firstLine}`;
  const received = name === undefined ? 'one again' : `${keyName(name)} again`;
  return { expected: 'each key once', received, sentence: `Duplicate ${key}`, advice };
}

/** A value that YAML reads as something else than the text that stands there without quotes. */
export function missingQuotes(expected: string, bare: string, value: unknown): Details {
  const kind = typeof value === 'number' ? 'the number' : 'the boolean';
  return {
    expected,
    received: describe(value),
    sentence: `Expected ${expected}, but YAML reads ${keyName(bare)} as ${kind} ${describe(value)}`,
    advice: `put it in quotes: ${describe(bare)}`,
    suggestion: bare,
  };
}

/** A version that osvif cannot know yet, or that one release alone had; undefined for any other. */
export function unknownVersion(
  version: unknown,
  object: string,
  entry: ObjectEntry,
  expected: string,
): Details | undefined {
  const text = typeof version === 'string' ? version : describe(version);
  if (!/^[0-9]{1,9}[.][0-9]{1,9}$/.test(text)) return undefined;
  const newest = newestOf(entry);
  const details = { expected, received: typeof version === 'string' ? describe(version) : `the number ${text}` };
  const release = Object.entries(entry.withdrawn ?? {}).find(([withdrawn]) => withdrawn === text)?.[1];
  if (release !== undefined) {
    const sentence = `Version ${text} of ${object} was in ${release} only`;
    return { ...details, sentence, advice: `use version "${newest}"`, suggestion: newest };
  }
  if (compareVersions(text, newest) <= 0) return undefined;
  return { ...details, sentence: `${object} ${text} is newer than osvif knows (up to ${newest})` };
}
