import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runSteps, type Step } from '#build/set-up/steps.mjs';
import { silentReport } from '#test/helpers/silent-report.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

function countingStep(name: string, done = false): Step & { readonly runs: () => number } {
  let state = done;
  let runs = 0;
  return {
    name,
    isDone: () => state,
    async run() {
      runs += 1;
      await Promise.resolve();
      state = true;
    },
    runs: () => runs,
  };
}

const context = () => ({ report: silentReport(), lockFile: join(temporaryFolder(), 'out', 'lock') });

describe('Set-up steps', () => {
  it('work only where something is missing', async () => {
    const [present, missing] = [countingStep('present', true), countingStep('missing')];
    expect(await runSteps([present, missing], context())).toEqual(['missing']);
    expect(present.runs()).toBe(0);
  });

  it('say nothing at all when everything is there', async () => {
    const quiet = context();
    await runSteps([countingStep('a', true), countingStep('b', true)], quiet);
    expect(quiet.report.lines).toEqual([]);
  });

  it('do the work once when two set-ups start at the same time', async () => {
    const step = countingStep('shared');
    const shared = context();
    const worked = await Promise.all([runSteps([step], shared), runSteps([step], shared)]);
    expect(worked.flat()).toEqual(['shared']);
    expect(step.runs()).toBe(1);
  });

  it('are not held up by the lock of a set-up that was killed', async () => {
    const abandoned = { report: silentReport(), lockFile: join(temporaryFolder(), 'lock') };
    writeFileSync(abandoned.lockFile, '999999999');
    expect(await runSteps([countingStep('a')], abandoned)).toEqual(['a']);
    expect(existsSync(abandoned.lockFile)).toBe(false);
  });

  it('stop at the first that fails and give the lock back', async () => {
    const failing: Step = {
      name: 'failing',
      isDone: () => false,
      run: () => Promise.reject(new Error('no disk')),
    };
    const after = countingStep('after');
    const failed = context();
    await expect(runSteps([failing, after], failed)).rejects.toThrow('no disk');
    expect(after.runs()).toBe(0);
    expect(existsSync(failed.lockFile)).toBe(false);
  });
});
