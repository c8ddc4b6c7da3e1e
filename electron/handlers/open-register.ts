/** Which register is open: shown, left, read anew. */
import { resolve } from 'node:path';
import { scopes } from '#electron/contract/core.ts';
import type { RegisterSummary } from '#electron/contract/register.ts';
import { readFileHeader } from '#db/file/file-header.ts';
import { findMisplacement, holdsFileAt, isHeldFile } from '#db/file/held-file.ts';
import { openRegisterFile, type RegisterFile } from '#db/open.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { findPathToOpen } from './backup-as-register.ts';
import type { Context } from './context.ts';
import { nameOfRegister, summarise } from './summary.ts';

/** Opens a register by its path, of a backup a copy; the one that is open stays open when this fails. */
export async function openRegister(context: Context, asked: string): Promise<RegisterSummary> {
  const path = findPathToOpen(context, asked);
  await lookOver(context, path);
  // From here on nothing is waited for: what is open now is what is left.
  const { session } = context;
  if (session.find() === undefined) return show(context, openForUse(context, path));
  const open = session.getPresent();
  // Opened a second time, it would meet the lock of the first; and so it would under another of its names.
  if (holdsFileAt(open.db, path)) {
    session.showPresent();
    return summarise(context, session.get());
  }
  return open.path === resolve(path) ? reopenRegister(context) : show(context, openForUse(context, path));
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
    await lookOver(context, path);
    return await show(context, openForUse(context, path));
  } catch (error) {
    leaveFormer(context);
    context.send({ kind: 'changed', scopes });
    throw error;
  }
}

/**
 * Has a long register read from top to bottom before it is opened, and says how far it is; `register.cancelOpening` makes it fail
 * with `opening.cancelled`, and so does opening another one meanwhile.
 */
async function lookOver(context: Context, path: string): Promise<void> {
  const { documentJobs, verifier, send } = context;
  cancelOpening(context);
  // Read once more, what is open for writing would lose its lock.
  if (isHeld(path)) return;
  const note = (done: number) => send({ kind: 'opening', path, done });
  try {
    await documentJobs.run(openingJob, (signal) => verifier.verify(path, { signal, note }));
  } finally {
    send({ kind: 'opening', path, done: null });
  }
}

/** What cannot be reached is not held. */
export function isHeld(path: string): boolean {
  try {
    return isHeldFile(path);
  } catch {
    return false;
  }
}

export function openForUse({ backups, knownStates: known }: Context, path: string): RegisterFile {
  return openRegisterFile(path, { beforeMigration: (db) => void backups.make(db, 'migration'), known });
}

const openingJob = 'opening';

export function cancelOpening({ documentJobs }: Context): void {
  documentJobs.cancel(openingJob, 'opening.cancelled');
}

export async function show(context: Context, file: RegisterFile): Promise<RegisterSummary> {
  // What was about to open would take the place of what is shown now.
  cancelOpening(context);
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
