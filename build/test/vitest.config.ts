// Unit and integration tests: every *.test.ts(x) under test/, in plain Node; the e2e folder belongs to Playwright.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  cacheDir: 'out/cache/vitest',
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    passWithNoTests: true,
    // Two workers: the machine may be small, and SQLite tests wait on fsync rather than on the processor.
    maxWorkers: 2,
    // Property tests and real files take what a busy machine leaves them; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
