import { readdirSync, readFileSync } from 'node:fs';
import { type Catalogue, newestOf } from '../../schemas/catalogue.ts';
import {
  type AnyObject,
  backport,
  type Decoded,
  decode,
  encode,
  type Input,
  ValidationError,
  validateText,
} from '../../src/index.ts';
import type { Json } from './json.ts';
import { type Sample, type Scope, sampleOf } from './payloads.ts';

/* Configs as the primitives that `encode` makes of them, at the versions that the installed os-vif reports. */

const EXAMPLES = new URL('../../examples/', import.meta.url);
const FOLDERS = ['config', 'host', 'stream', 'vif'];

type Config = Decoded<AnyObject>;

/** Every example, primitives too after they were decoded. What has later fields is stepped down instead. */
export async function exampleSamples({ known }: Scope): Promise<Sample[]> {
  const configs = (await Promise.all(FOLDERS.flatMap(filesIn).map(readConfigs))).flat();
  return configs.map((config, index) => {
    const value = encodeAt(config, versionsOf(known)) as unknown as Json;
    return { kind: 'well-formed', index, value, asFloats: false, mutations: ['example'] };
  });
}

function filesIn(folder: string): URL[] {
  const url = new URL(`${folder}/`, EXAMPLES);
  return readdirSync(url).map((file) => new URL(file, url));
}

async function readConfigs(url: URL): Promise<Config[]> {
  const input = url.pathname.slice(url.pathname.lastIndexOf('.') + 1) as Input;
  const documents = await validateText(readFileSync(url, 'utf8'), { input });
  return documents.flatMap(({ form, value }) => {
    return form === 'config' ? (value as Config | Config[]) : decode(value as AnyObject);
  });
}

function encodeAt(config: Config, versions: Record<string, string>): AnyObject {
  try {
    return encode(config, { versions });
  } catch (error) {
    const isLater =
      error instanceof ValidationError && error.issues.every(({ code }) => code === 'field_not_in_version');
    if (isLater) return backport(encode(config), versions);
    throw error;
  }
}

/** A generated payload, decoded and encoded again. */
export function encodedSample(scope: Scope, seed: number, index: number): Sample {
  const sample = sampleOf('well-formed', scope, seed, index);
  const config = decode(sample.value as unknown as AnyObject);
  const value = encode(config, { versions: versionsOf(scope.known) }) as unknown as Json;
  return { ...sample, value, mutations: ['encode'] };
}

/** The newest version of each object that an os-vif knows. */
export function versionsOf({ objects }: Catalogue): Record<string, string> {
  return Object.fromEntries(Object.entries(objects).map(([name, entry]) => [name, newestOf(entry)]));
}
