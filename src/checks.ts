import type { Catalogue, FieldType } from '../schemas/catalogue.ts';
import { describe } from './describe.ts';
import type { Checks } from './lookup.ts';
import { md5 } from './md5.ts';

/*
 * Checks that were generated ahead of time for the objects of a registry. They lie in a file, and the objects may have
 * changed since: a file that was generated for others must never judge.
 */

/** What `is.ts` exports that `osvif generate` writes: `import * as checks from './generated/is.js'`. */
export interface GeneratedChecks extends Checks {
  /** Tells for which objects they were generated. */
  readonly digest: string;
}

/** Raised when code that is generated for the same objects comes to mean something else, so that older files are stale. */
const MEANING = 1;

/** What is the same for two catalogues only if the same primitives are valid in both; texts for people do not count. */
export function digestOf({ types, objects }: Catalogue): string {
  const facts = [
    MEANING,
    sorted(types).map(([name, { json, pattern, values }]) => [name, json, pattern, values]),
    sorted(objects).map(([name, { parents, versions, fields }]) => [
      ...[name, parents, versions],
      sorted(fields).map(([field, { since, nullable, ...type }]) => [field, since, nullable, typeFacts(type)]),
    ]),
  ];
  return md5(JSON.stringify(facts));
}

function typeFacts({ type, items, object, subclasses }: FieldType): unknown {
  return [type, items && typeFacts(items), object, subclasses];
}

function sorted<T>(table: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The checks that a module exports, if they were generated for the objects of a catalogue. */
export function fittingChecks(catalogue: Catalogue, module: unknown): GeneratedChecks | undefined {
  if (missingExport(module) !== undefined) return undefined;
  const { digest, isAnyObject, isTampered, nested } = module as GeneratedChecks;
  return digest === digestOf(catalogue) ? { digest, isAnyObject, isTampered, nested } : undefined;
}

/**
 * The checks that a module exports.
 *
 * @throws RangeError when they were generated for other objects than those of the catalogue, or not at all.
 */
export function expectChecks(catalogue: Catalogue, module: unknown): GeneratedChecks {
  const missing = missingExport(module);
  if (missing !== undefined) {
    const expected = "the module is.ts that `osvif generate` writes, as in `import * as checks from './is.js'`";
    throw new RangeError(`Expected ${expected}, received ${missing}. ${ADVICE}`);
  }
  const checks = fittingChecks(catalogue, module);
  if (checks !== undefined) return checks;
  throw new RangeError(
    `Expected checks generated for these objects, received some for others, or for these as they were. ${ADVICE}`,
  );
}

/** The command loads the registry, which it could not where that has to have right checks before. */
const ADVICE =
  'Run `osvif generate --registry FILE --out DIR`, where FILE exports the registry as it is before `withChecks`.';

const EXPORTS: Readonly<Record<keyof GeneratedChecks, string>> = {
  digest: 'string',
  isAnyObject: 'function',
  isTampered: 'function',
  nested: 'object',
};

/** What is wrong with a module, or undefined. */
function missingExport(module: unknown): string | undefined {
  if (typeof module !== 'object' || module === null) return describe(module);
  const values = module as Readonly<Record<string, unknown>>;
  const missing = Object.entries(EXPORTS).find(([name, type]) => typeof values[name] !== type || values[name] === null);
  return missing && `one without \`${missing[0]}\``;
}
