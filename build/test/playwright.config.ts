// End-to-end tests in a real Electron: one at a time and never retried, so that a flaky test is a failing test.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: `${root}test/e2e`,
  testMatch: '**/*.e2e.ts',
  outputDir: `${root}out/test/e2e`,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${root}out/test/e2e.json` }]],
});
