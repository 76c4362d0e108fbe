import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { objects } from '../../schemas/index.ts';
import { reduce } from '../../schemas/reduce.ts';
import { judgesOf, judgesOfRegistry } from '../support/judges.ts';
import { REGISTRIES } from '../support/registries.ts';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const TESTS = new URL('./', import.meta.url);
const SENTENCE = /^["'`A-Z0-9].+[.)]$/;

const catalogue = reduce(objects);
const entries = Object.entries(catalogue.objects);
const schemaFiles = filesBelow(SCHEMAS, '.ts');
const testFiles = filesBelow(TESTS, '.test.ts');

test('the registry holds all of os-vif', () => {
  expect(entries).toHaveLength(31);
  expect(entries.flatMap(([, { versions }]) => versions)).toHaveLength(52);
  expect(entries.flatMap(([, { fields }]) => Object.keys(fields))).toHaveLength(160);
  expect(Object.keys(judgesOf('config'))).toHaveLength(10);
});

test('every schema file is of a registered object, and mirrored by a test file', () => {
  expect(schemaFiles.map(nameOf).sort()).toEqual(Object.keys(objects).sort());
  expect(testFiles).toEqual(schemaFiles);
});

describe.each(entries)('%s', (name) => {
  const path = schemaFiles.find((file) => nameOf(file) === name) ?? 'nowhere';

  test('has a schema file, which exports it under its name', async () => {
    expect(existsSync(new URL(`${path}.ts`, SCHEMAS))).toBe(true);
    const exported: Record<string, unknown> = await import(new URL(`${path}.ts`, SCHEMAS).href);
    expect(exported[name]).toBe(objects[name as keyof typeof objects]);
  });

  test('has a test file, which tests it by its name', () => {
    const text = readFileSync(new URL(`${path}.test.ts`, TESTS), 'utf8');
    expect(text.match(/^testObject\('.*', \{$/gm)).toEqual([`testObject('${name}', {`]);
  });
});

describe.each(Object.entries(REGISTRIES))('in the registry %s', (title, registry) => {
  const generated = title === 'os-vif' ? Object.entries(judgesOf('config')) : [];
  const accepting = [...Object.entries(judgesOfRegistry(registry, 'config')), ...generated];

  describe.each(Object.entries(registry.catalogue.objects))('%s', (name, { description, fields, examples }) => {
    test('is described in sentences, and so is each field', () => {
      expect(description).toMatch(SENTENCE);
      expect(description.length).toBeGreaterThanOrEqual(40);
      for (const [field, entry] of Object.entries(fields)) expect(entry.description, field).toMatch(SENTENCE);
    });

    test('has examples, which every judge accepts as configs', () => {
      expect(examples.length).toBeGreaterThanOrEqual(1);
      for (const example of examples) {
        expect(registry.config.safeParse(example, { expect: name as never })).toMatchObject({ success: true });
        for (const [judge, accepts] of accepting) expect(accepts(example), judge).toBe(true);
      }
    });
  });
});

/** Paths of the files one folder below, without their ending, in order. */
function filesBelow(folder: URL, ending: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const found = paths.filter((path) => path.includes('/') && path.endsWith(ending));
  return found.map((path) => path.slice(0, -ending.length)).sort();
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
