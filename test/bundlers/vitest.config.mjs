import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.test.mjs'],
    globalSetup: './support/workspace.mjs',
    // Bundlers take their time over Zod on a busy machine.
    testTimeout: 60_000,
  },
});
