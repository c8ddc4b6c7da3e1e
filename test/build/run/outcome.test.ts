import { describe, expect, it } from 'vitest';
import { formatSummary, outcomeOfExit, outcomeOfRunner } from '#build/run/outcome.ts';

describe('The summary of a test run', () => {
  it('ends with one plain line that adds everything up', () => {
    const summary = formatSummary([
      { name: 'types', ...outcomeOfExit(0), seconds: 1 },
      { name: 'unit', passed: 40, failed: 2, skipped: 0, seconds: 3 },
    ]);
    expect(summary.split('\n').at(-1)).toBe('41 passed, 2 failed');
  });

  it('names skipped tests only when there are any', () => {
    const summary = formatSummary([{ name: 'unit', passed: 1, failed: 0, skipped: 3, seconds: 1 }]);
    expect(summary.split('\n').at(-1)).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('counts a runner that broke down without a failed test as a failure', () => {
    expect(outcomeOfRunner(1, undefined)).toMatchObject({ failed: 1 });
    expect(outcomeOfRunner(1, { passed: 5, failed: 0, skipped: 0 })).toMatchObject({ passed: 5, failed: 1 });
    expect(outcomeOfRunner(1, { passed: 5, failed: 2, skipped: 0 })).toMatchObject({ failed: 2 });
    expect(outcomeOfRunner(0, { passed: 5, failed: 0, skipped: 0 })).toMatchObject({ failed: 0 });
  });
});
