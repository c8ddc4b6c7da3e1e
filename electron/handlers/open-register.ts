/** Which register is open: shown, left, read anew. */
import { resolve } from 'node:path';
import { scopes } from '#electron/contract/core.ts';
import type { RegisterSummary } from '#electron/contract/register.ts';
import { readFileHeader } from '#db/file/file-header.ts';
import { findMisplacement, holdsFileAt } from '#db/file/held-file.ts';
import { openRegisterFile, type RegisterFile } from '#db/open.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { findPathToOpen } from './backup-as-register.ts';
import type { Context } from './context.ts';
import { nameOfRegister, summarise } from './summary.ts';

/** Opens a register by its path, of a backup a copy; the one that is open stays open when this fails. */
export async function openRegister(context: Context, asked: string): Promise<RegisterSummary> {
  const { session } = context;
  const path = findPathToOpen(context, asked);
  if (session.find() === undefined) return show(context, await openForUse(context, path));
  const open = session.getPresent();
  // Opened a second time, it would meet the lock of the first; and so it would under another of its names.
  if (holdsFileAt(open.db, path)) {
    session.showPresent();
    return summarise(context, session.get());
  }
  return open.path === resolve(path)
    ? reopenRegister(context)
    : show(context, await openForUse(context, path));
}

/** Reads the file that carries the name now; nothing to do while that is the one that is open for writing. */
export async function reopenRegister(context: Context): Promise<RegisterSummary> {
  const { session } = context;
  const { path, db, isReadOnly } = session.getPresent();
  session.showPresent();
  if (!isReadOnly && findMisplacement(db) === null) return summarise(context, session.get());
  // What cannot be opened at all leaves what is open as it is.
  readFileHeader(path);
  // Closed before the other one is opened: both make their journals under the same name.
  session.close();
  try {
    return await show(context, await openForUse(context, path));
  } catch (error) {
    leaveFormer(context);
    context.send({ kind: 'changed', scopes });
    throw error;
  }
}

/** Says how far it is while a long register is read from top to bottom; `register.cancelOpening` makes it fail with `document.cancelled`. */
export async function openForUse(context: Context, path: string): Promise<RegisterFile> {
  const { backups, documentJobs, knownStates: known, verifier, send } = context;
  // Whoever opens another register meanwhile has made up their mind.
  cancelOpening(context);
  const note = (done: number) => send({ kind: 'opening', path, done });
  try {
    await documentJobs.run(openingJob, (signal) => verifier.verify(path, { signal, note }));
  } finally {
    send({ kind: 'opening', path, done: null });
  }
  return openRegisterFile(path, { beforeMigration: (db) => void backups.make(db, 'migration'), known });
}

const openingJob = 'opening';

export function cancelOpening({ documentJobs }: Context): void {
  documentJobs.cancel(openingJob);
}

export async function show(context: Context, file: RegisterFile): Promise<RegisterSummary> {
  context.session.open(file);
  leaveFormer(context);
  const name = nameOfRegister(getOrganisation(file.db));
  await context.recentRegisters.remember(file.path, name, findRegisterId(file.db));
  return summarise(context, file);
}

/** What was shown of the register before can be asked for no more. */
export function leaveFormer({ shownDocuments, refresh }: Context): void {
  shownDocuments.clear();
  refresh();
}
