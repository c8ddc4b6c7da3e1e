/** What the handlers get of the outside world: Electron's dialogs, printing and paths, the clock, the settings on disk. */
import { randomUUID } from 'node:crypto';
import { app, shell } from 'electron';
import { sweepPlainFiles } from '#db/backup/plain-files.ts';
import { noteLeft } from '#db/note-sound.ts';
import { createBackups } from './backups/backups.ts';
import { openProtections } from './backups/protections.ts';
import { sendToPages } from './calls.ts';
import { createClock } from './clock.ts';
import type { ApplicationState } from './contract/application.ts';
import { createDocumentTools } from './document-tools.ts';
import { createLeases, describeOneself } from './files/leases.ts';
import { createClosing } from './handlers/closing.ts';
import type { Context, Dialogs } from './handlers/context.ts';
import { createDocumentJobs } from './handlers/document-jobs.ts';
import { createSession } from './handlers/session.ts';
import { createUnopened } from './handlers/unopened.ts';
import { createLocations } from './location/locations.ts';
import type { Log } from './log/log.ts';
import { findBundle, type Places } from './paths.ts';
import { createPolicyReader } from './policy-files/policy-reader.ts';
import type { RefusedRequests } from './security/refused-requests.ts';
import { createShownDocuments } from './security/shown-documents.ts';
import { openFirstSteps } from './settings/first-steps.ts';
import { openKnownStates } from './settings/known-states.ts';
import type { JsonFile } from './settings/json-file.ts';
import { openLeftPlaces } from './settings/left-places.ts';
import type { Preferences } from './settings/preferences.ts';
import { openRecentRegisters } from './settings/recent-registers.ts';
import { openSecondPlaces } from './settings/second-places.ts';
import { createRegisterVerifier } from './verification/register-verifier.ts';

export interface Surroundings {
  readonly places: Places;
  readonly preferences: JsonFile<Preferences>;
  readonly dialogs: Dialogs;
  readonly refused: RefusedRequests;
  readonly refresh: () => void;
  readonly log: Log;
}

/** In milliseconds: a backup must not stand in the way of the next keystroke. */
const backupDelay = 3_000;

export function createContext({
  places,
  preferences,
  dialogs,
  refused,
  refresh,
  log,
}: Surroundings): Context {
  const tools = createDocumentTools();
  const clock = createClock();
  const secondPlaces = openSecondPlaces(places.secondPlaces);
  sweepPlainFiles(places.scratch);
  const protections = openProtections(places.protections, places.scratch);
  const backups = createBackups({
    folder: places.backups,
    now: clock.now,
    secondPlaces,
    protections,
    later: (work) => void setTimeout(work, backupDelay),
    changed: () => sendToPages({ kind: 'changed', scopes: ['history'] }),
    fault: (error) => log.fault('backup', error),
  });
  const bundle = findBundle();
  const knownStates = openKnownStates(places.knownStates);
  const leases = createLeases(describeOneself(), clock.now);
  return {
    clock,
    createId: randomUUID,
    facts: {
      version: app.getVersion(),
      electronVersion: process.versions.electron,
      chromiumVersion: process.versions.chrome,
      platform: platformName(),
      registerFolder: places.registers,
    },
    refusedRequests: refused.count,
    session: createSession({
      beforeClosing: backups.beforeClosing,
      afterClosing: (path) => noteLeft(path, knownStates),
      leases,
    }),
    knownStates,
    verifier: createRegisterVerifier(bundle.verificationWorker, knownStates),
    leases,
    backups,
    protections,
    secondPlaces,
    locations: createLocations(),
    leftPlaces: openLeftPlaces(places.leftPlaces),
    preferences,
    recentRegisters: openRecentRegisters(places.recentRegisters),
    firstSteps: openFirstSteps(places.firstSteps),
    dialogs,
    shell: { showInFolder: (path) => shell.showItemInFolder(path) },
    closing: createClosing(),
    unopened: createUnopened(),
    documentTools: tools,
    documentJobs: createDocumentJobs(),
    policies: createPolicyReader(bundle.policyWorker),
    shownDocuments: createShownDocuments(),
    printer: tools,
    savedDocuments: new Set(),
    send: sendToPages,
    refresh,
  };
}

function platformName(): ApplicationState['platform'] {
  switch (process.platform) {
    case 'win32':
      return 'windows';
    case 'darwin':
      return 'macos';
    default:
      return 'linux';
  }
}
