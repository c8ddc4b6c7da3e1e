// The command line without a process: the real commands in a folder of their own, what they print, and their exit code.
import { nothingKnown } from '#db/known-states.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { createLeases } from '#electron/files/leases.ts';
import { createBackups } from '#electron/backups/backups.ts';
import { openProtections } from '#electron/backups/protections.ts';
import { runCommand, type ExitCode } from '#electron/command-line/run-command.ts';
import { createLocations } from '#electron/location/locations.ts';
import { openSecondPlaces } from '#electron/settings/second-places.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { documentTools, type BlankPdf } from './document-tools.ts';
import { policyReader } from './policy-files.ts';
import { steppingClock } from './registers.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Printed {
  readonly code: ExitCode;
  readonly out: readonly string[];
  readonly errors: readonly string[];
}

export interface Terminal {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly run: (...words: readonly string[]) => Promise<Printed>;
  /** The register as its own JSON export tells it. */
  readonly exportJson: (file: string) => Promise<Register>;
  /** As a window holds it. */
  readonly open: (file: string) => void;
}

export interface TerminalOptions extends BlankPdf {
  readonly systemLanguages?: readonly string[];
}

export function createTerminal({ systemLanguages = ['en-GB'], ...pdf }: TerminalOptions = {}): Terminal {
  const folder = temporaryFolder();
  const { now } = steppingClock();
  let ids = 0;
  const path = (name: string) => join(folder, name);
  const backups = createBackups({
    folder: path('backups'),
    now,
    secondPlaces: openSecondPlaces(path('second-places.json')),
    protections: openProtections(path('protections.json'), path('scratch')),
    later: (work) => work(),
    changed: () => undefined,
    fault: (error) => {
      throw new Error('a fault of ours in a backup', { cause: error });
    },
  });
  const run: Terminal['run'] = async (...words) => {
    const out: string[] = [];
    const errors: string[] = [];
    const code = await runCommand(words, {
      out: (line) => void out.push(line),
      error: (line) => void errors.push(line),
      clock: { now, today: () => '2026-11-22' },
      createId: () => {
        ids += 1;
        return `register-${ids}`;
      },
      tools: documentTools(pdf),
      policies: policyReader(),
      findHolder: createLeases({ person: 'Luc', computer: 'PC-OFFICE', pid: process.pid }, now).findHolder,
      findLastBackup: (id) => backups.findLast(id),
      knownStates: nothingKnown,
      findBackupStanding: (db) => backups.findStanding(db),
      backUp: (db, reason) => void backups.make(db, reason),
      log: {
        fault: (where, error) => {
          throw new Error(`a fault of ours in ${where}`, { cause: error });
        },
      },
      locations: createLocations(),
      workingFolder: folder,
      systemLanguages,
      version: '0.1.0',
    });
    return { code, out, errors };
  };
  return {
    folder,
    path,
    run,
    exportJson: async (file) => {
      const name = `${file}.export.json`;
      const { errors } = await run(
        'export',
        file,
        '--document',
        'register',
        '--format',
        'json',
        '--out',
        name,
      );
      if (errors.length > 0) throw new Error(errors.join('\n'));
      return registerSchema.parse(JSON.parse(readFileSync(path(name), 'utf8')));
    },
    open: (file) => {
      const opened = openRegisterFile(path(file));
      onTestFinished(() => closeRegisterFile(opened));
    },
  };
}
