// Which steps each kind of work needs, in their order; nobody waits for what he does not use.
import { join } from 'node:path';
import { electronStep } from './electron-step.ts';
import { setUpFolder } from './places.ts';
import { createReport } from './report.mjs';
import { runtimeStep } from './runtime-step.ts';
import { sqliteStep } from './sqlite-step.ts';
import { runSteps, type Step } from './steps.mjs';
import { displayStep, electronLibrariesStep, testProgramsStep } from './system-step.ts';

export type Need = 'nothing' | 'electron' | 'window' | 'everything';

const ELECTRON: readonly Step[] = [electronStep, electronLibrariesStep, runtimeStep, sqliteStep];

const STEPS: Readonly<Record<Need, readonly Step[]>> = {
  nothing: [],
  electron: ELECTRON,
  window: [...ELECTRON, displayStep],
  everything: [...ELECTRON, displayStep, testProgramsStep],
};

/** @returns the names of the steps that had work to do */
export async function setUpFor(need: Need): Promise<readonly string[]> {
  return runSteps(STEPS[need], { report: createReport(), lockFile: join(setUpFolder, 'lock') });
}
