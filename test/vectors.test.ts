import { expect, test } from 'vitest';
import { catalogue } from '../generated/catalogue.ts';
import { safeParse } from '../src/index.ts';
import { Lookup } from '../src/lookup.ts';
import { validatePrimitive } from '../src/validate-primitive.ts';
import { judgesOf } from './support/judges.ts';
import { readScalarVectors, readVectors } from './support/vectors.ts';

/* What the real os-vif does, read off it beforehand: 2,627 payloads and 1,282 single values. */

const vectors = [...readVectors('generated'), ...readVectors('os-vif-tests')];
const scalars = readScalarVectors();

test('the vectors are all there, accepted and refused ones', () => {
  expect(vectors).toHaveLength(2627);
  expect(vectors.filter(({ strict }) => strict.accepted)).toHaveLength(867);
  expect(vectors.flatMap(({ strict }) => strict.faults)).toHaveLength(2200);
  expect(scalars).toHaveLength(1282);
  expect(scalars.filter(({ strict }) => strict)).toHaveLength(433);
});

test('every fault of every vector is found, with its pointer and code, in order', () => {
  for (const { id, payload, strict } of vectors) {
    const result = safeParse(payload);
    const faults = result.success ? [] : result.issues.map(({ pointer, code }) => ({ pointer, code }));
    expect({ id, accepted: result.success, faults }).toEqual({ id, ...strict });
  }
});

test('generated code, walker, Zod, and Ajv over bundle and files agree on every vector', () => {
  const judges = Object.entries(judgesOf('primitive'));
  expect(judges.map(([name]) => name)).toEqual([
    'is',
    'walker',
    'zod',
    'exported',
    'bundle',
    'draft07',
    'editor',
    'editor07',
    'openapi',
    'files',
  ]);
  for (const { id, payload, strict } of vectors) {
    const verdicts = judges.map(([name, judge]) => [name, judge(payload)]);
    expect([id, verdicts]).toEqual([id, judges.map(([name]) => [name, strict.accepted])]);
  }
});

/** An object of its own with one field of each type, so that every scalar can be judged as a field is. */
function objectOf(type: string) {
  const field = { type, nullable: false, required: false, since: '1.0', description: 'Any.' };
  const entry = { kind: 'vif', description: 'Any.', parents: [], versions: ['1.0'], fields: { field }, examples: [] };
  return new Lookup({ types: catalogue.types, objects: { Any: { ...entry, kind: 'vif' } } });
}

test('every single value is judged as its type says', () => {
  for (const { type, value, strict } of scalars) {
    const payload = {
      'versioned_object.name': 'Any',
      'versioned_object.namespace': 'os_vif',
      'versioned_object.version': '1.0',
      'versioned_object.data': { field: value },
    };
    const issues = validatePrimitive(objectOf(type), payload);
    expect({ type, value, accepted: issues.length === 0 }).toEqual({ type, value, accepted: strict });
  }
});

test('a document is never changed, and its value is the input itself', () => {
  for (const { payload } of vectors) {
    const before = JSON.stringify(payload);
    const result = safeParse(payload);
    expect(JSON.stringify(payload)).toBe(before);
    if (result.success) expect(result.value).toBe(payload);
  }
});
