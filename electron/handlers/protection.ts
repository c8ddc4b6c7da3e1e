/** What only a passphrase opens: encrypted backups, and copies to take along. */
import { parse } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import type { ProtectionState } from '#electron/contract/protection.ts';
import { saveCopy } from '#db/backup/create-backup.ts';
import { lockedEnding } from '#db/backup/locked-format.ts';
import { createProtection } from '#db/backup/locked-keys.ts';
import { readRecoveryCode } from '#db/backup/recovery-code.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import { copyIntoRegisters, nameFor } from './backup-as-register.ts';
import { findBackup } from './backups.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { openRegister } from './open-register.ts';
import { recoverySheet } from './recovery-sheet.ts';
import { nameOfRegister } from './summary.ts';

export const protection: HandlersOf<typeof contract.protection> = {
  state: (context) => stateOf(context),
  turnOn: async (context, { passphrase }) => {
    const id = idToChange(context);
    const { protection: made, recoveryCode } = await createProtection(passphrase);
    await context.protections.set(id, { since: context.clock.now(), protection: made });
    // From this moment on there is one; where none can be made, the state of the backups says why.
    context.backups.makeSoon(context.session.getWritable());
    return { recoveryCode, state: stateOf(context) };
  },
  turnOff: async (context) => {
    await context.protections.set(idToChange(context), null);
    return stateOf(context);
  },
  printCode: async ({ session, printer, preferences, clock }, { recoveryCode }) => {
    // *Security:* it goes onto a page, so it must be one.
    if (readRecoveryCode(recoveryCode).kind !== 'code') throw new Failure('secret.mistyped');
    const name = nameOfRegister(getOrganisation(session.getPresent().db));
    const { language } = preferences.get();
    await printer.print(recoverySheet({ recoveryCode, name, language, date: clock.today() }));
    return null;
  },
  unlock: async (context, { secret, ...which }) => {
    const backup = findBackup(context, which);
    if (backup.isLocked) await context.protections.unlock(backup.path, secret);
    return null;
  },
  takeCopy: async (context, { isLocked }) => {
    const { session, dialogs, protections } = context;
    const { path, db } = session.getPresent();
    const stored = protections.get(findRegisterId(db));
    if (isLocked && stored === null) throw new Failure('secret.notSet');
    const ending = isLocked ? lockedEnding : '.trente';
    const suggested = `${parse(path).name} ${context.clock.today()}${ending}`;
    const chosen = await dialogs.askWhereToPutCopy(suggested, ending);
    if (chosen === null) return null;
    const locking = isLocked && stored !== null && { protection: stored.protection };
    saveCopy(db, chosen, locking ? { ...locking, scratch: protections.scratch } : undefined);
    return chosen;
  },
  openCopy: async (context, { path, secret }) => {
    const { protections } = context;
    await protections.unlock(path, secret);
    const target = protections.withPlain(path, (plain) =>
      copyIntoRegisters(context, plain, nameFor(path, plain)),
    );
    return openRegister(context, target);
  },
};

function stateOf({ session, protections, backups }: Context): ProtectionState {
  const { db } = session.getPresent();
  return { since: protections.get(findRegisterId(db))?.since ?? null, plainBackups: backups.countPlain(db) };
}

/** Whose register cannot be written here has no say in its backups. */
function idToChange({ session }: Context): RegisterId {
  const id = findRegisterId(session.getWritable());
  if (id === undefined) throw new Failure('file.damaged');
  return id;
}
