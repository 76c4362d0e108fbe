import { describe, isPlainObject, keyName } from '../describe.ts';
import { nearest } from '../nearest.ts';

/** The names of a function's options; the compiler sees to it that none is missing. */
export type OptionNames<O> = Readonly<Record<keyof O & string, true>>;

/**
 * Checks that options have no name that does not exist. Their values are checked where they are read.
 *
 * @param options undefined when the caller gave none.
 * @throws RangeError for what is no object, and for an unknown name, with the nearest one.
 */
export function checkOptionNames<O>(names: OptionNames<O>, options: unknown): void {
  if (options === undefined) return;
  if (!isPlainObject(options)) {
    throw new RangeError(`Expected options as an object, received ${describe(options)}. ${known(names)}`);
  }
  for (const name of Object.keys(options)) {
    if (!Object.hasOwn(names, name)) throw unknownName(names, name);
  }
}

function unknownName(names: OptionNames<object>, name: string): RangeError {
  const near = nearest(name, Object.keys(names));
  const end = near === undefined ? '.' : `; did you mean \`${near}\`?`;
  return new RangeError(`Unknown option ${keyName(name)}${end} ${known(names)}`);
}

function known(names: OptionNames<object>): string {
  return `Known options: ${Object.keys(names).join(', ')}.`;
}
