import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form } from '../api.ts';
import type { DescribedCatalogue } from '../catalogue.ts';
import { fittingChecks } from '../checks.ts';
import { describe } from '../describe.ts';
import type { Definitions } from '../emit/json-schema/definitions.ts';
import { sentenceList } from '../emit/text.ts';
import { Lookup, osvif } from '../lookup.ts';
import type { OwnTypes } from '../types.ts';
import { type Arguments, EXIT, type Option, TroubleError } from './command.ts';
import { packageVersion, readSchema } from './package.ts';
import { troubleOf, troubleText } from './trouble.ts';

/** The objects that a command knows. */
export interface Known {
  /** Typed as os-vif's own: what else a registry holds shows only as the command runs. */
  readonly lookup: Lookup<OwnTypes>;
  /** The same with what people read. */
  readonly catalogue: () => Promise<DescribedCatalogue>;
  readonly definitions: (form: Form) => Promise<NamedDefinitions>;
}

/** The JSON Schema of each name of a form, and what a schema made of them says of where it comes from. */
export interface NamedDefinitions {
  readonly definitions: Definitions;
  readonly notice?: string;
}

/** A registry that somebody's module exports. */
export interface Loaded extends Known {
  /** What is generated for it, from path to text. */
  readonly generate: () => ReadonlyMap<string, string>;
}

/** What a registry has to have: its catalogue as data, so that another copy of this package may have made it. */
interface Registered {
  readonly catalogue: DescribedCatalogue;
  readonly jsonSchema: (options: { readonly form: Form }) => Readonly<Record<string, unknown>>;
  readonly generate: () => ReadonlyMap<string, string>;
  /** Those of `withChecks`; a copy of another version may have attached what this one would not. */
  readonly checks?: unknown;
}

/** The option of all commands that know objects. */
export const REGISTRY: Option = {
  type: 'string',
  placeholder: 'FILE',
  description: 'Also know the objects of the registry that this JavaScript module exports.',
};

/** The objects of os-vif, or of the registry that `--registry` names. @throws TroubleError as `loadRegistry`. */
export async function knownObjects(values: Arguments['values']): Promise<Known> {
  const path = values.registry?.[0];
  return path === undefined ? OWN : loadRegistry(path);
}

const OWN: Known = {
  lookup: osvif,
  catalogue: async () => (await import('../catalogue.ts')).catalogue,
  definitions: async (form) => ({
    definitions: (await readSchema(`${form}.json`)).$defs as Definitions,
    notice: `Printed by osvif ${await packageVersion()}. Do not edit.`,
  }),
};

/**
 * Loads the registry that a module exports as `registry` or by default. The module is code, and it runs.
 *
 * @throws TroubleError when there is no such file, when it fails to load, and when it exports no registry.
 */
export async function loadRegistry(path: string): Promise<Loaded> {
  const registry = registryIn(path, await loadModule(path));
  return {
    lookup: new Lookup(registry.catalogue, fittingChecks(registry.catalogue, registry.checks)),
    catalogue: async () => registry.catalogue,
    generate: () => registry.generate(),
    definitions: async (form) => {
      const { $defs, $comment } = registry.jsonSchema({ form });
      return { definitions: $defs as Definitions, notice: $comment as string };
    },
  };
}

async function loadModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  } catch (error) {
    throw trouble(path, troubleOf(error));
  }
  // A module that ends the process, or awaits what never comes, must not pass for a command that is done.
  const endEarly = () => {
    process.exitCode = EXIT.unreadable;
    process.stderr.write(troubleText(path, 'fails to load: the process ended before'));
  };
  process.once('exit', endEarly);
  try {
    return await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    throw trouble(path, `fails to load: ${error instanceof Error ? error.message : describe(error)}${adviceOn(error)}`);
  } finally {
    process.off('exit', endEarly);
  }
}

/** Newer versions of Node load TypeScript as it is. */
function adviceOn(error: unknown): string {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException;
  const isTypeScript = code === 'ERR_UNKNOWN_FILE_EXTENSION' && /"\.[cm]?tsx?"/.test(message);
  return isTypeScript ? '; name the JavaScript file that it compiles to' : '';
}

function registryIn(path: string, module: Readonly<Record<string, unknown>>): Registered {
  const name = ['registry', 'default'].find((name) => name in module);
  if (name === undefined) {
    const names = Object.keys(module);
    const found = names.length === 0 ? 'none' : sentenceList(names);
    throw trouble(path, `expected an export \`registry\`, or a default one, made by \`osvif.extend\`; found ${found}`);
  }
  const value = module[name];
  if (isRegistered(value)) return value;
  throw trouble(path, `expected the export \`${name}\` to be made by \`osvif.extend\`, received ${describe(value)}`);
}

function isRegistered(value: unknown): value is Registered {
  const { catalogue, jsonSchema, generate } = (value ?? {}) as Partial<Registered>;
  const isDescribed = isTable(catalogue) && isTable(catalogue.types) && isTable(catalogue.objects);
  return (
    isDescribed &&
    Object.values(catalogue.objects).every(isEntry) &&
    typeof jsonSchema === 'function' &&
    typeof generate === 'function'
  );
}

function isEntry(value: unknown): boolean {
  const { versions, parents, fields, examples } = (value ?? {}) as Partial<DescribedCatalogue['objects'][string]>;
  return [versions, parents, examples].every(Array.isArray) && isTable(fields);
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function trouble(path: string, text: string): TroubleError {
  return new TroubleError(troubleText(path, text));
}
