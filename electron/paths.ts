/** Where the application keeps its own things; registers are never put on the desktop or among the documents by themselves. */
import { join } from 'node:path';
import { app } from 'electron';

/**
 * Must run before the application is ready. On Windows the folder leaves the roaming profile, which is copied over
 * the network at each sign-in; a database must not be.
 */
export function chooseDataFolder(): void {
  const local = process.env['LOCALAPPDATA'];
  if (process.platform !== 'win32' || local === undefined || app.commandLine.hasSwitch('user-data-dir'))
    return;
  app.setPath('userData', join(local, app.getName()));
}

export interface Places {
  /** New registers. Not “Documents”: folders that are synchronised damage databases. */
  readonly registers: string;
  /** One folder a register in it. */
  readonly backups: string;
  readonly secondPlaces: string;
  readonly leftPlaces: string;
  readonly protections: string;
  /** Plain content of encrypted copies, for moments only. */
  readonly scratch: string;
  readonly preferences: string;
  readonly recentRegisters: string;
  readonly knownStates: string;
  readonly firstSteps: string;
  readonly windowPlace: string;
  readonly log: string;
}

export function placesIn(dataFolder: string): Places {
  return {
    registers: join(dataFolder, 'registers'),
    backups: join(dataFolder, 'backups'),
    secondPlaces: join(dataFolder, 'second-places.json'),
    leftPlaces: join(dataFolder, 'left-places.json'),
    protections: join(dataFolder, 'protections.json'),
    scratch: join(dataFolder, 'scratch'),
    preferences: join(dataFolder, 'preferences.json'),
    recentRegisters: join(dataFolder, 'recent-registers.json'),
    knownStates: join(dataFolder, 'known-states.json'),
    firstSteps: join(dataFolder, 'first-steps.json'),
    windowPlace: join(dataFolder, 'window.json'),
    log: join(dataFolder, 'log', 'trente.log'),
  };
}

export interface Bundle {
  readonly preload: string;
  readonly pages: string;
  readonly fonts: string;
  readonly workbookWorker: string;
  readonly policyWorker: string;
  readonly verificationWorker: string;
}

/** Where the bundle lies: in the checkout, or in the archive of the packaged application. */
export function findBundle(): Bundle {
  const folder = join(app.getAppPath(), 'out', 'app');
  return {
    preload: join(folder, 'preload.cjs'),
    pages: join(folder, 'renderer'),
    fonts: join(folder, 'fonts'),
    workbookWorker: join(folder, 'xlsx-worker.cjs'),
    policyWorker: join(folder, 'policy-worker.cjs'),
    verificationWorker: join(folder, 'verification-worker.cjs'),
  };
}
