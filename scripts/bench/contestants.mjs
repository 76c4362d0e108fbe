import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/*
 * Who takes part. Each is a module in peers/ that exports `verdict(value)`, and `issues(value)` where it can list every
 * fault: both in the library's own quickest way that answers the question. `note` says which, and `listing` which one lists
 * faults where it is another. Ajv and Zod are those that the root installs.
 */

export const CONTESTANTS = [
  { id: 'osvif-is', name: 'osvif', note: '`is`', isOurs: true, isMain: true },
  { id: 'osvif-safe-parse', name: 'osvif', note: '`safeParse`', isOurs: true, isMain: true },
  { id: 'osvif-zod', name: 'osvif/zod', note: '`safeParse`', isOurs: true, isMain: true },
  { id: 'ajv-standalone', name: 'Ajv standalone', note: 'with `discriminator`', library: 'ajv', isMain: true },
  { id: 'ajv-compiled', name: 'Ajv compiled', note: 'with `discriminator`', library: 'ajv', isMain: true },
  { id: 'ajv-standalone-exported', name: 'Ajv standalone', note: 'our bundle as it is', library: 'ajv', isMain: true },
  { id: 'ajv-compiled-exported', name: 'Ajv compiled', note: 'our bundle as it is', library: 'ajv' },
  { id: 'ajv-standalone-all-errors', name: 'Ajv standalone', note: '`allErrors`', library: 'ajv', isForIssues: true },
  { id: 'typebox', name: 'TypeBox', note: '`Check`', listing: '`Errors`', library: 'typebox', isMain: true },
  { id: 'arktype', name: 'ArkType', note: '`allows`', listing: 'as a function', library: 'arktype', isMain: true },
  { id: 'valibot', name: 'Valibot', note: '`is`', listing: '`safeParse`', library: 'valibot', isMain: true },
  { id: 'zod-compile-validate', name: 'Zod', note: '`z.compile`, then `validate`', library: 'zod' },
  { id: 'zod-compile', name: 'Zod', note: '`z.compile`, then `safeParse`', library: 'zod', isMain: true },
  { id: 'zod-validate', name: 'Zod', note: '`validate`', library: 'zod' },
  { id: 'zod', name: 'Zod', note: '`safeParse`', library: 'zod', isMain: true },
];

/** Those that answer yes or no as quickly as they can. */
export const JUDGES = CONTESTANTS.filter(({ isForIssues }) => !isForIssues);

/** Judges in Python, which judge.py times in a process of their own. */
export const PYTHON = [
  {
    id: 'python-jsonschema',
    name: 'python3-jsonschema',
    note: 'Python; one definition, by name',
    package: 'jsonschema',
    isMain: true,
  },
  {
    id: 'python-os-vif',
    name: 'os-vif itself',
    note: 'Python; reads all fields into objects',
    package: 'os_vif',
    isMain: true,
    isReader: true,
  },
];

/** Stands for JSON.parse without any judge behind it. */
export const PARSE_ALONE = 'parse-alone';

/** Stands for a module without any library in it. */
export const NOTHING = 'nothing';

/** What a time in each group of tasks is compared with. */
export const REFERENCES = { verdict: 'ajv-standalone', issues: 'zod', parse: PARSE_ALONE };

export const moduleOf = (id) => new URL(`peers/${id}.mjs`, import.meta.url).href;

/** The functions of each contestant, loaded into this process. */
export async function loadContestants() {
  const loaded = CONTESTANTS.map(async (contestant) => ({ ...contestant, ...(await import(moduleOf(contestant.id))) }));
  return Promise.all(loaded);
}

/** Versions of the peers as they are installed, by name. */
export function versions() {
  const libraries = new Set(CONTESTANTS.flatMap(({ library }) => library ?? []));
  return Object.fromEntries([...libraries].map((library) => [library, versionOf(library)]));
}

function versionOf(library) {
  const { resolve } = createRequire(import.meta.url);
  // Up from the entry point, since not every package exports its manifest.
  for (let folder = dirname(resolve(library)); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest?.name === library) return manifest.version;
  }
  throw new Error(`Expected the package ${library} to be installed.`);
}

function readManifest(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
