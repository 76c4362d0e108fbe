import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as osvif from '../src/index.ts';
import { Lookup } from '../src/lookup.ts';
import { validatePrimitive } from '../src/validate-primitive.ts';
import { sampleOf, textOf } from './live/payloads.ts';
import { randomOf } from './live/random.ts';
import { judgesOf, judgesOfRegistry } from './support/judges.ts';
import { checkedKuryr } from './support/registries.ts';

/*
 * Every judge has the same verdict on generated payloads, half of them broken at random:
 *
 *   OSVIF_FUZZ=100000 OSVIF_FUZZ_SEED=7 npx vitest run test/fuzz.test.ts
 */

const COUNT = Number(process.env.OSVIF_FUZZ ?? 3000);
const SEED = Number(process.env.OSVIF_FUZZ_SEED ?? 20_261_124);

/** Objects that have generated checks, and all who judge them. */
const SUBJECTS = [
  ['os-vif', osvif, judgesOf('primitive')],
  ['os-vif and Kuryr', checkedKuryr, judgesOfRegistry(checkedKuryr, 'primitive')],
] as const;

describe.each(SUBJECTS)('with the objects of %s', (name, subject, judgesByName) => {
  const { catalogue, is, safeParse } = subject as typeof osvif;
  const scope = { all: catalogue, known: catalogue };
  const names = Object.keys(catalogue.objects) as osvif.ObjectName[];
  const judges = Object.entries(judgesByName);
  /** Without checks: the walk alone. */
  const lookup = new Lookup(catalogue);

  function documentAt(index: number): unknown {
    return JSON.parse(textOf(sampleOf(index % 2 === 0 ? 'well-formed' : 'broken', scope, SEED, index >> 1)));
  }

  /** The object itself, one that it extends, or any other; none for a name that nobody has. */
  function expectedOf(value: Record<string, unknown>, index: number): osvif.ObjectName | undefined {
    const top = lookup.find(value['versioned_object.name']);
    const candidates = [value['versioned_object.name'], ...(top?.parents ?? []), ...names.slice(0, 4)];
    const expected = randomOf(SEED, index).pick(candidates) as osvif.ObjectName;
    return lookup.find(expected) && expected;
  }

  test(`all judges agree on ${COUNT} documents of seed ${SEED}`, { timeout: 3_600_000 }, () => {
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
    console.log(
      `Seed ${SEED}, ${name}: ${counts.valid} documents valid, ${counts.invalid} invalid, for ${judges.length} judges.`,
    );
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
      const expected = expectedOf(value, index);
      if (expected === undefined) continue;
      const isRight = is(value, expected);
      counts[isRight ? 'right' : 'wrong'] += 1;
      const issues = validatePrimitive(lookup, value, { expect: expected });
      const result = safeParse(value, { expect: expected });
      // The walk of all of it finds what the walk finds that leaves out what is known to be right.
      const isSame = isRight === result.success && isDeepStrictEqual(result.success ? [] : result.issues, issues);
      if (!isSame) expect.fail(`${expected} for document ${index}: ${JSON.stringify(value)}`);
    }
    expect(counts.right / COUNT).toBeGreaterThan(0.1);
    expect(counts.wrong / COUNT).toBeGreaterThan(0.3);
  });
});
