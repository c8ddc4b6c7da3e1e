// The desktop without Electron: the real handlers over real SQLite, called through the contract as the window calls them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createBackups } from '#electron/backups/backups.ts';
import { openProtections } from '#electron/backups/protections.ts';
import type { Client } from '#electron/contract/contract.ts';
import { contract } from '#electron/contract/contract.ts';
import type { Call } from '#electron/contract/core.ts';
import type { ApplicationEvent } from '#electron/contract/events.ts';
import { createLeases } from '#electron/files/leases.ts';
import { answerCall } from '#electron/handlers/answer.ts';
import { createClosing } from '#electron/handlers/closing.ts';
import type { Context } from '#electron/handlers/context.ts';
import { createDocumentJobs } from '#electron/handlers/document-jobs.ts';
import { createSession } from '#electron/handlers/session.ts';
import { createUnopened } from '#electron/handlers/unopened.ts';
import { createLocations } from '#electron/location/locations.ts';
import { createShownDocuments } from '#electron/security/shown-documents.ts';
import { openFirstSteps } from '#electron/settings/first-steps.ts';
import { openKnownStates } from '#electron/settings/known-states.ts';
import { openLeftPlaces } from '#electron/settings/left-places.ts';
import { openPreferences } from '#electron/settings/preferences.ts';
import { openSecondPlaces } from '#electron/settings/second-places.ts';
import { openRecentRegisters } from '#electron/settings/recent-registers.ts';
import { createRegisterVerifier } from '#electron/verification/register-verifier.ts';
import { noteLeft } from '#db/note-sound.ts';
import { createClient } from '#renderer/client.ts';
import { documentTools } from './document-tools.ts';
import { policyReader } from './policy-files.ts';
import { steppingClock } from './registers.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const verificationWorker = new URL(
  '../../electron/verification/verification-worker.ts',
  import.meta.url,
);

export interface Desktop {
  readonly client: Client;
  readonly context: Context;
  readonly folder: string;
  readonly events: readonly ApplicationEvent[];
  /** What was written into the log of faults. */
  readonly faults: readonly { readonly where: string; readonly error: unknown }[];
  readonly shownInFolder: readonly string[];
  readonly printed: readonly string[];
  /** What the system's next dialog answers; it is closed without an answer when nothing is set. */
  readonly answerDialog: (answer: string | null) => void;
  /** Lets happen what waits for a quiet moment: backups. */
  readonly rest: () => void;
  /** A call whose input may be anything, as a hostile page would send it. */
  readonly callRaw: (group: string, name: string, input: unknown) => ReturnType<typeof answerCall>;
}

export function createDesktop(changes: Partial<Context> = {}): Desktop {
  const folder = temporaryFolder();
  const registers = join(folder, 'registers');
  mkdirSync(registers);
  const events: ApplicationEvent[] = [];
  const faults: { where: string; error: unknown }[] = [];
  const shownInFolder: string[] = [];
  const printed: string[] = [];
  let dialogAnswer: string | null = null;
  const answer = async () => dialogAnswer;
  const { now } = steppingClock();
  let ids = 0;
  const secondPlaces = openSecondPlaces(join(folder, 'second-places.json'));
  const waiting: (() => void)[] = [];
  const protections = openProtections(join(folder, 'protections.json'), join(folder, 'scratch'));
  const backups = createBackups({
    folder: join(folder, 'backups'),
    now,
    secondPlaces,
    protections,
    later: (work) => void waiting.push(work),
    changed: () => events.push({ kind: 'changed', scopes: ['history'] }),
    fault: (error) => void faults.push({ where: 'backup', error }),
  });
  const knownStates = openKnownStates(join(folder, 'known-states.json'));
  // A clock of its own: the minutes of the other one are counted by tests.
  const leases = createLeases(
    { person: 'Marie', computer: 'PC-GARAGE', pid: process.pid },
    () => '2026-11-22T13:05:00.000Z',
  );
  const context: Context = {
    clock: { now, today: () => '2026-11-22' },
    createId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    facts: {
      version: '0.1.0',
      electronVersion: '33.2.1',
      chromiumVersion: '130.0.0.0',
      platform: 'linux',
      registerFolder: registers,
    },
    refusedRequests: () => 0,
    session: createSession({
      beforeClosing: backups.beforeClosing,
      afterClosing: (path) => noteLeft(path, knownStates),
      leases,
    }),
    knownStates,
    verifier: createRegisterVerifier(verificationWorker, knownStates),
    leases,
    backups,
    protections,
    secondPlaces,
    locations: createLocations(),
    leftPlaces: openLeftPlaces(join(folder, 'left-places.json')),
    preferences: openPreferences(join(folder, 'preferences.json'), ['fr-BE', 'en']),
    recentRegisters: openRecentRegisters(join(folder, 'recent.json')),
    firstSteps: openFirstSteps(join(folder, 'first-steps.json')),
    dialogs: {
      askForRegister: answer,
      askWhereToPutRegister: answer,
      askWhereToSave: answer,
      askForFolder: answer,
      askWhereToPutCopy: answer,
    },
    shell: { showInFolder: (path) => void shownInFolder.push(path) },
    closing: createClosing(),
    unopened: createUnopened(),
    documentTools: documentTools(),
    policies: policyReader(),
    documentJobs: createDocumentJobs(),
    shownDocuments: createShownDocuments(),
    printer: { print: async (html) => printed.push(html) > 0 },
    savedDocuments: new Set(),
    send: (event) => void events.push(event),
    refresh: () => undefined,
    ...changes,
  };
  onTestFinished(() => context.session.close());
  const log = {
    fault: (where: string, error: unknown) => {
      faults.push({ where, error });
      return 'reference-1';
    },
  };
  const callRaw: Desktop['callRaw'] = (group, name, input) => {
    // Looked up by name at run time, as the channel's name comes from the page.
    const calls = contract as unknown as Readonly<Record<string, Readonly<Record<string, Call>>>>;
    const call = calls[group]?.[name];
    if (call === undefined) throw new Error(`The contract has no ${group}.${name}`);
    return answerCall({ context, log }, group, name, call, input);
  };
  const client = createClient({
    invoke: async (channel, input) => {
      const [group = '', name = ''] = channel.replace(/^trente:/, '').split('.');
      // What crosses the bridge is copied, so nothing may depend on being the same object.
      return structuredClone(await callRaw(group, name, structuredClone(input)));
    },
    listen: () => () => undefined,
  });
  return {
    client,
    context,
    folder,
    events,
    faults,
    shownInFolder,
    printed,
    callRaw,
    rest: () => {
      for (const work of waiting.splice(0)) work();
    },
    answerDialog: (next) => {
      dialogAnswer = next;
    },
  };
}
