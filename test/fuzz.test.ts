import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { catalogue } from '../generated/catalogue.ts';
import { is, type ObjectName, safeParse } from '../src/index.ts';
import { osvif } from '../src/lookup.ts';
import { validatePrimitive } from '../src/validate-primitive.ts';
import { sampleOf, textOf } from './live/payloads.ts';
import { randomOf } from './live/random.ts';
import { judgesOf } from './support/judges.ts';

/*
 * Every judge has the same verdict on generated payloads, half of them broken at random:
 *
 *   OSVIF_FUZZ=100000 OSVIF_FUZZ_SEED=7 npx vitest run test/fuzz.test.ts
 */

const COUNT = Number(process.env.OSVIF_FUZZ ?? 3000);
const SEED = Number(process.env.OSVIF_FUZZ_SEED ?? 20_261_124);
const SCOPE = { all: catalogue, known: catalogue };
const NAMES = Object.keys(catalogue.objects) as ObjectName[];

function documentAt(index: number): unknown {
  return JSON.parse(textOf(sampleOf(index % 2 === 0 ? 'well-formed' : 'broken', SCOPE, SEED, index >> 1)));
}

test(`all judges agree on ${COUNT} documents of seed ${SEED}`, { timeout: 3_600_000 }, () => {
  const judges = Object.entries(judgesOf('primitive'));
  const counts = { valid: 0, invalid: 0 };
  for (let index = 0; index < COUNT; index++) {
    const value = documentAt(index);
    const accepting = judges.filter(([, judge]) => judge(value)).map(([name]) => name);
    const isValid = accepting.length > 0;
    counts[isValid ? 'valid' : 'invalid'] += 1;
    if (isValid && accepting.length < judges.length) {
      expect.fail(`Document ${index} is accepted by ${accepting.join(', ')} alone: ${JSON.stringify(value)}`);
    }
  }
  console.log(`Seed ${SEED}: ${counts.valid} documents valid, ${counts.invalid} invalid, for ${judges.length} judges.`);
  expect(counts.valid + counts.invalid).toBe(COUNT);
  expect(counts.valid / COUNT).toBeGreaterThan(0.3);
  expect(counts.invalid / COUNT).toBeGreaterThan(0.3);
});

test('generated code and walker agree on which object may stand where, and on every fault', {
  timeout: 3_600_000,
}, () => {
  const counts = { right: 0, wrong: 0 };
  for (let index = 0; index < COUNT; index++) {
    const value = documentAt(index) as Record<string, unknown>;
    const top = osvif.find(value['versioned_object.name']);
    // The object itself, one that it extends, or any other.
    const name = randomOf(SEED, index).pick([
      value['versioned_object.name'],
      ...(top?.parents ?? []),
      ...NAMES.slice(0, 4),
    ]);
    if (osvif.find(name) === undefined) continue;
    const isRight = is(value, name as ObjectName);
    counts[isRight ? 'right' : 'wrong'] += 1;
    const issues = validatePrimitive(osvif, value, { expect: name as ObjectName });
    const result = safeParse(value, { expect: name as ObjectName });
    // The walk of all of it finds what the walk finds that leaves out what is known to be right.
    const isSame = isRight === result.success && isDeepStrictEqual(result.success ? [] : result.issues, issues);
    if (!isSame) expect.fail(`${name} for document ${index}: ${JSON.stringify(value)}`);
  }
  expect(counts.right / COUNT).toBeGreaterThan(0.1);
  expect(counts.wrong / COUNT).toBeGreaterThan(0.3);
});
