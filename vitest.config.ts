import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples import the package by its name; here that is its source.
  resolve: { alias: { 'osvif/define': fileURLToPath(new URL('src/define.ts', import.meta.url)) } },
  test: {
    // Tests share no state, and loading the judges once for each worker instead of each file halves the time.
    isolate: false,
    // The command line is tested as processes, which take their time on a busy machine.
    testTimeout: 30_000,
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    coverage: {
      // The command line is tested as a process of its own, which is not counted.
      include: ['schemas/**', 'src/**'],
      exclude: ['src/cli/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 90 },
    },
  },
});
