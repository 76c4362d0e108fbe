import { readdirSync, readFileSync } from 'node:fs';
import { type Catalogue, newestOf } from '../../schemas/catalogue.ts';
import { type Input, ValidationError } from '../../src/index.ts';
import type { Json, JsonObject } from './json.ts';
import { type Sample, type Scope, sampleOf } from './payloads.ts';
import type { Reader, Subject } from './subjects.ts';

/* Configs as the primitives that `encode` makes of them, at the versions that the installed os-vif reports. */

const EXAMPLES = new URL('../../examples/', import.meta.url);
const NOTATIONS: readonly string[] = ['json', 'ndjson', 'yaml'] satisfies Input[];

/** Every example, primitives too after they were decoded. What has later fields is stepped down instead. */
export async function exampleSamples({ reads, folders }: Subject, { known }: Scope): Promise<Sample[]> {
  const files = folders.flatMap(filesIn);
  const configs = (await Promise.all(files.map((file) => readConfigs(reads, file)))).flat();
  return configs.map((config, index) => {
    const value = encodeAt(reads, config, versionsOf(known));
    return { kind: 'well-formed', index, value, asFloats: false, mutations: ['example'] };
  });
}

function filesIn(folder: string): URL[] {
  const url = new URL(`${folder}/`, EXAMPLES);
  return readdirSync(url)
    .filter((file) => NOTATIONS.includes(notationOf(file)))
    .map((file) => new URL(file, url));
}

function notationOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}

async function readConfigs(reads: Reader, url: URL): Promise<JsonObject[]> {
  const input = notationOf(url.pathname) as Input;
  const documents = await reads.validateText(readFileSync(url, 'utf8'), { input });
  return documents.flatMap(({ form, value }) => {
    return form === 'config' ? (value as JsonObject | JsonObject[]) : reads.decode(value);
  });
}

function encodeAt(reads: Reader, config: JsonObject, versions: Record<string, string>): Json {
  try {
    return reads.encode(config, { versions });
  } catch (error) {
    const isLater =
      error instanceof ValidationError && error.issues.every(({ code }) => code === 'field_not_in_version');
    if (isLater) return reads.backport(reads.encode(config), versions);
    throw error;
  }
}

/** A generated payload, decoded and encoded again. */
export function encodedSample(reads: Reader, scope: Scope, seed: number, index: number): Sample {
  const sample = sampleOf('well-formed', scope, seed, index);
  const value = reads.encode(reads.decode(sample.value), { versions: versionsOf(scope.known) });
  return { ...sample, value, mutations: ['encode'] };
}

/** The newest version of each object that an os-vif knows. */
export function versionsOf({ objects }: Catalogue): Record<string, string> {
  return Object.fromEntries(Object.entries(objects).map(([name, entry]) => [name, newestOf(entry)]));
}
