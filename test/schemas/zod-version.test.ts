import { expect, test } from 'vitest';
import { z } from 'zod';
import { expectZod } from '../../schemas/zod-version.ts';

function zodOf(major: number, minor: number, patch: number) {
  return { core: { version: { major, minor, patch } } };
}

test('Zod 4.6.0 and whatever is newer will do', () => {
  for (const zod of [z, zodOf(4, 6, 0), zodOf(4, 10, 0), zodOf(5, 0, 0)]) expect(() => expectZod(zod)).not.toThrow();
});

test('an older Zod is refused, with its version where it has one', () => {
  expect(() => expectZod(zodOf(4, 5, 4))).toThrowErrorMatchingInlineSnapshot(
    `[Error: osvif/zod, osvif/zod/config, osvif/define and osvif/json-schema need zod 4.6.0 or newer, found zod 4.5.4. The other entry points need no zod.]`,
  );
  expect(() => expectZod({})).toThrow('4.6.0 or newer, found zod 3 or older.');
});
