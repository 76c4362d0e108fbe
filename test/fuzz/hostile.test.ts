import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { caseOf } from './cases.ts';
import { type FoundFault, fuzz } from './driver.ts';

/*
 * Broken texts and hostile values go through everything that the package offers, for so many seconds:
 *
 *   OSVIF_HOSTILE_FUZZ_SECONDS=1800 OSVIF_HOSTILE_FUZZ_SEED=7 npx vitest run test/fuzz
 *
 * A fault is told with its index, and the case stands in a file.
 */

const SECONDS = Number(process.env.OSVIF_HOSTILE_FUZZ_SECONDS ?? 5);
const SEED = Number(process.env.OSVIF_HOSTILE_FUZZ_SEED ?? 20_261_201);

test(`nothing throws, hangs, disagrees or changes its input in ${SECONDS} s of seed ${SEED}`, {
  timeout: 120_000 + SECONDS * 2000,
}, async () => {
  const { cases, faults } = await fuzz({ seed: SEED, seconds: SECONDS });
  console.log(`Seed ${SEED}: ${cases} cases.`);
  expect(faults).toEqual([]);
  expect(cases).toBeGreaterThan(10);
});

test('planted faults are found, and told with the case', { timeout: 120_000 }, async () => {
  const module = new URL('planted.ts', import.meta.url).href;
  const { faults } = await fuzz({ seed: 30, seconds: 100, count: 20, module, patience: 1 });
  const texts = new Map(faults.map((fault): [string, FoundFault] => [fault.text.replace(/[:\n].*/s, ''), fault]));
  expect([...texts.keys()].sort()).toMatchInlineSnapshot(`
    [
      "TypeError",
      "formatIssues shows what is not seen",
      "hangs for 1 s",
      "the input is changed",
      "the process ends with 9",
    ]
  `);
  const { index, file } = texts.get('formatIssues shows what is not seen') as FoundFault;
  const each = caseOf(30, index);
  // A second is enough to leave out most of it.
  expect(readFileSync(file, 'utf8').length).toBeLessThan('text' in each ? each.text.length / 2 : 0);
  expect(readFileSync(texts.get('hangs for 1 s')?.file ?? '', 'utf8')).toContain('value:');
  rmSync(dirname((faults[0] as FoundFault).file), { recursive: true });
});
