import { describe, expect, it, vi } from 'vitest';
import { outcomeOfExit } from '#build/run/outcome.ts';
import { runParts } from '#build/run/run-parts.ts';

describe('Running all parts', () => {
  it('goes on after one that breaks down, and counts it as failed', async () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const code = await runParts([
      { name: 'bundle', run: () => Promise.reject(new Error('no entry')) },
      { name: 'tests', run: async () => outcomeOfExit(0) },
    ]).finally(() => vi.restoreAllMocks());
    expect(code).toBe(1);
    expect(printed.at(-1)?.trimEnd().split('\n').at(-1)).toBe('1 passed, 1 failed');
  });
});
