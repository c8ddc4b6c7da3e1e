// What a verb answers to the shell; CI believes it.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#build/set-up/places.ts';

/** Runs in a Node of its own, with the packer loaded as `npm test` has it loaded at its end. */
function exitCodeOf(lastWords: string): number | null {
  const script = `
    const { default: hook } = await import('async-exit-hook');
    hook(() => {});
    const { endProcess } = await import('./build/run/end-process.ts');
    ${lastWords}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: projectRoot }).status;
}

describe('the end of a verb', () => {
  it('is a failure when something failed, though the packer would end the process with a success', () => {
    expect(exitCodeOf('process.exitCode = 1')).toBe(0);
    expect(exitCodeOf('endProcess(1)')).toBe(1);
  });

  it('is a success when nothing failed', () => {
    expect(exitCodeOf('endProcess(0)')).toBe(0);
  });
});
