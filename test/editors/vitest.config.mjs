import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.test.mjs'],
    globalSetup: './support/workspace.mjs',
    // The server of YAML waits a while after each change before it judges.
    testTimeout: 60_000,
  },
});
