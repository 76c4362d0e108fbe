import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests share no state, and loading the judges once for each worker instead of each file halves the time.
    isolate: false,
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
