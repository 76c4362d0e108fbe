import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DescribedField, type DescribedObject, newestOf } from '../../schemas/catalogue.ts';
import { objects } from '../../schemas/index.ts';
import { reduce } from '../../schemas/reduce.ts';
import { catalogue } from '../../src/catalogue.ts';
import { fingerprints } from '../../src/fingerprint.ts';

/* What was read off the real os-vif, against what the schemas say. */

const reduced = reduce(objects);
const upstream: Record<string, Record<string, unknown>> = readUpstream('objects.json');
const recorded: Record<string, Record<string, string>> = readUpstream('fingerprints.json');

describe('objects', () => {
  test('are those of os-vif', () => {
    expect(Object.keys(upstream)).toHaveLength(31);
    expect(Object.keys(reduced.objects).sort()).toEqual(Object.keys(upstream).sort());
  });

  test.each(Object.entries(upstream))('%s has the versions, parents and fields that os-vif has', (name, expected) => {
    const { fingerprint, ...facts } = expected;
    expect(fingerprint).toBe(recorded[name]?.[String(facts.version)]);
    expect(factsOf(reduced.objects[name] as DescribedObject)).toStrictEqual(facts);
  });
});

describe('fingerprints', () => {
  const computed = fingerprints();

  test('are computed from what the schemas say', () => {
    expect(catalogue).toEqual(reduced);
  });

  test('are of the objects and versions that os-vif records', () => {
    expect(Object.values(recorded).flatMap((versions) => Object.keys(versions))).toHaveLength(52);
    expect(outline(computed)).toEqual(outline(recorded));
  });

  test.each(
    Object.entries(recorded).flatMap(([name, versions]) =>
      Object.entries(versions).map(([version, fingerprint]) => [name, version, fingerprint] as const),
    ),
  )('%s %s is unchanged', (name, version, fingerprint) => {
    const advice = `${name} ${version} has changed: bump the version, then update the fingerprint`;
    expect(computed[name]?.[version], advice).toBe(fingerprint);
  });
});

function readUpstream(file: string) {
  return JSON.parse(readFileSync(new URL(`../fixtures/upstream/${file}`, import.meta.url), 'utf8'));
}

/** An object as `objects.json` has it. */
function factsOf(entry: DescribedObject): Record<string, unknown> {
  const { versions, parents, fields } = entry;
  const facts = Object.entries(fields).map(([name, field]) => [name, fieldFacts(field)]);
  return { version: newestOf(entry), versions, parents, fields: Object.fromEntries(facts) };
}

function fieldFacts({ description, required, ...facts }: DescribedField): Record<string, unknown> {
  const values = reduced.types[facts.type]?.values;
  return { ...facts, ...(values !== undefined && { enum: values }) };
}

function outline(table: Record<string, Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(table).map(([name, versions]) => [name, Object.keys(versions)]));
}
