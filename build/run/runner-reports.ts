// Reads the JSON reports of the test runners: how many of their tests passed, failed and were skipped.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Outcome } from './outcome.ts';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

export function readVitestReport(file: string): Outcome | undefined {
  const report = vitestReport.safeParse(readJson(file)).data;
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  );
}

export function readPlaywrightReport(file: string): Outcome | undefined {
  const stats = playwrightReport.safeParse(readJson(file)).data?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
