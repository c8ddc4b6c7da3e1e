// End-to-end tests in a real Electron: one at a time and never retried, so that a flaky test is a failing test.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  outputDir: `${root}out/test/e2e`,
  testMatch: '**/*.e2e.ts',
  projects: [
    { name: 'e2e', testDir: `${root}test/e2e` },
    { name: 'packaged', testDir: `${root}test/packaged` },
    // Not a test: `npm run pictures` renews the pictures of the pages in build/docs.
    { name: 'pictures', testDir: `${root}test/pictures` },
  ],
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  // PLAYWRIGHT_JSON_OUTPUT_FILE names another report; unnamed, the last run is kept here.
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? `${root}out/test/e2e.json` }],
  ],
});
