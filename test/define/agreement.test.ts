import { describe, expect, test } from 'vitest';
import type { Json } from '../live/json.ts';
import { type SampleKind, sampleOf, textOf } from '../live/payloads.ts';
import { NAME, VERSION } from '../live/primitive.ts';
import { judgesOfRegistry } from '../support/judges.ts';
import { kuryr, REGISTRIES } from '../support/registries.ts';

/* What a registry makes on the spot agrees with itself, on payloads of all its objects: right ones and broken ones. */

const COUNT = 600;
const SEED = 20_261_124;

describe.each(Object.entries(REGISTRIES))('in the registry %s', (_, registry) => {
  const judges = Object.entries(judgesOfRegistry(registry, 'primitive'));
  const scope = { all: registry.catalogue, known: registry.catalogue };

  function verdictsOn(kind: SampleKind): boolean[] {
    return Array.from({ length: COUNT }, (_, index) => {
      const text = textOf(sampleOf(kind, scope, SEED, index));
      const payload = JSON.parse(text);
      const verdicts = judges.map(([judge, decide]) => [judge, decide(payload)]);
      const [[, first] = []] = verdicts;
      expect(Object.fromEntries(verdicts), text).toEqual(Object.fromEntries(judges.map(([judge]) => [judge, first])));
      return first === true;
    });
  }

  test('every judge takes what is well formed', () => {
    expect(verdictsOn('well-formed')).toEqual(Array.from({ length: COUNT }, () => true));
  });

  test('all judges agree on what is broken', () => {
    const accepted = verdictsOn('broken').filter((verdict) => verdict).length;
    expect(accepted / COUNT).toBeGreaterThan(0.05);
    expect(accepted / COUNT).toBeLessThan(0.6);
  });
});

test("the samples hold Kuryr's objects, at the top and within each other", () => {
  const scope = { all: kuryr.catalogue, known: kuryr.catalogue };
  const found = new Set<string>();
  const visit = (value: Json, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value) && NAME in value)
      found.add(`${value[NAME]} ${value[VERSION]} ${depth === 0 ? 'top' : 'within'}`);
    for (const member of Object.values(value)) visit(member, depth + 1);
  };
  for (let index = 0; index < COUNT; index++) visit(sampleOf('well-formed', scope, SEED, index).value, 0);
  expect([...found]).toEqual(
    expect.arrayContaining([
      ...['PodState 1.0 top', 'VIFVlanNested 1.0 top', 'VIFMacvlanNested 1.0 top', 'VIFDPDKNested 1.0 top'],
      ...['VIFVlanNested 1.0 within', 'VIFMacvlanNested 1.0 within', 'VIFDPDKNested 1.0 within'],
    ]),
  );
});
