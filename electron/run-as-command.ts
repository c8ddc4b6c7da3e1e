/** The program as a command: no window, results on the standard output, an exit code at the end. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { createClock } from './clock.ts';
import { runCommand } from './command-line/run-command.ts';
import { createDocumentTools } from './document-tools.ts';
import { createLeases, describeOneself } from './files/leases.ts';
import { createBackups, type Backups } from './backups/backups.ts';
import { openProtections } from './backups/protections.ts';
import type { Clock } from './handlers/context.ts';
import { createLocations } from './location/locations.ts';
import { createLog, type Log } from './log/log.ts';
import { findBundle, placesIn, type Places } from './paths.ts';
import { createPolicyReader } from './policy-files/policy-reader.ts';
import { openKnownStates } from './settings/known-states.ts';
import { openSecondPlaces } from './settings/second-places.ts';

export async function runAsCommand(words: readonly string[]): Promise<void> {
  // A window may be open beside this: Chromium's own files are not shared with it.
  app.setPath('sessionData', join(app.getPath('userData'), 'command-line'));
  app.on('window-all-closed', () => undefined);
  // Who reads the output may have read enough (`trente schema | head`): that is no fault, and Electron would show it as one.
  process.stdout.on('error', () => app.exit(0));
  const clock = createClock();
  const places = placesIn(app.getPath('userData'));
  const log = createLog(places.log, clock.now);
  const code = await runCommand(words, {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    clock,
    createId: randomUUID,
    tools: createDocumentTools(),
    policies: createPolicyReader(findBundle().policyWorker),
    log,
    knownStates: openKnownStates(places.knownStates),
    findHolder: createLeases(describeOneself(), clock.now).findHolder,
    findLastBackup: (id) => openBackups(places, clock, log).findLast(id),
    findBackupStanding: (db) => openBackups(places, clock, log).findStanding(db),
    backUp: (db, reason) => void openBackups(places, clock, log).make(db, reason),
    locations: createLocations(),
    workingFolder: process.cwd(),
    systemLanguages: systemLanguages(),
    version: app.getVersion(),
  });
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  app.exit(code);
}

/** The same place as the window's. */
function openBackups(places: Places, clock: Clock, log: Log): Backups {
  return createBackups({
    folder: places.backups,
    now: clock.now,
    secondPlaces: openSecondPlaces(places.secondPlaces),
    protections: openProtections(places.protections, places.scratch),
    later: (work) => work(),
    changed: () => undefined,
    fault: (error) => log.fault('backup', error),
  });
}

/** A terminal's language is in its environment; where there is none, the system's. */
function systemLanguages(): readonly string[] {
  const names = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;
  const first = names.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  return first === undefined ? app.getPreferredSystemLanguages() : [first];
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
