// Steps: the system packages of Debian and Ubuntu that Electron, the virtual display and the tests need.
import { foundElectron } from './electron-step.ts';
import {
  DISPLAY_PROGRAMS,
  electronPackages,
  installPackages,
  listMissingLibraries,
  listMissingPrograms,
  programPackages,
  TEST_PROGRAMS,
  type Program,
} from './system-packages.ts';
import { readRuntimeRecord } from './runtime-record.ts';
import { SetUpError } from './report.mjs';
import type { Step } from './steps.mjs';

export const electronLibrariesStep: Step = {
  name: 'Install the system libraries of Electron',
  async isDone() {
    if (process.platform !== 'linux') return true;
    // A recorded Electron has been started here, so it found its libraries.
    const { executable } = foundElectron();
    if (readRuntimeRecord()?.executable === executable) return true;
    return (await listMissingLibraries(executable)).length === 0;
  },
  async run(report) {
    await installPackages(electronPackages(), report);
    const missing = await listMissingLibraries(foundElectron().executable);
    if (missing.length === 0) return;
    throw new SetUpError(
      `Electron still misses these system libraries: ${missing.join(' ')}.`,
      'Install the packages that bring them, then run the same command again.',
    );
  },
};

export const displayStep = programsStep('Install the virtual display', () =>
  hasDisplay() ? [] : DISPLAY_PROGRAMS,
);

export const testProgramsStep = programsStep('Install the programs that the tests use', () => TEST_PROGRAMS);

/** A window needs a display on Linux only: Windows and macOS always have one. */
export function hasDisplay(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

function programsStep(name: string, needed: () => readonly Program[]): Step {
  return {
    name,
    isDone: () => process.platform !== 'linux' || listMissingPrograms(needed()).length === 0,
    run: (report) => installPackages(programPackages(listMissingPrograms(needed())), report),
  };
}
