/** Backups: their state, one more now, the second place, and the way back from one. */
import { basename, dirname, extname } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import type { Backup } from '#db/backup/backup-names.ts';
import { copyBackupTo } from '#db/backup/create-backup.ts';
import { noteVerified } from '#db/note-sound.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { countRegister, readRegister } from '#db/reads/register.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import { compareRegisters } from '#register/history/difference.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { Failure } from '#register/model/failure.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { openRegister } from './open-register.ts';

export const backups: HandlersOf<typeof contract.backups> = {
  state: (context) => stateOf(context),
  list: ({ session, backups: own }) =>
    own
      .list(session.getPresent().db)
      .map(({ at, seq, reason, bytes, isLocked }) => ({ at, seq, reason, bytes, isLocked })),
  make: (context) => {
    context.backups.make(context.session.getWritable(), 'manual');
    return stateOf(context);
  },
  chooseSecondPlace: async (context, { isWanted }) => {
    const { session, dialogs, secondPlaces } = context;
    const id = findRegisterId(session.getWritable());
    const folder = isWanted ? await dialogs.askForFolder() : null;
    if (id === undefined || (isWanted && folder === null)) return null;
    await secondPlaces.set(id, folder);
    // A place counts once something lies in it; and if nothing can, the user sees that now.
    if (folder !== null) context.backups.make(session.getWritable(), 'manual');
    return stateOf(context);
  },
  preview: (context, { language, ...which }) => {
    const { db } = context.session.getPresent();
    return withReadable(context, findBackup(context, which), ({ path }) => {
      const file = openRegisterFile(path, { access: 'read', known: context.knownStates });
      try {
        const differences = compareRegisters(readRegister(db), readRegister(file.db));
        const { activities, processorActivities, providers } = countRegister(file.db);
        return {
          sentences: tellDifferences(differences, language).map(({ sentence }) => sentence),
          counts: { activities, processorActivities, providers },
        };
      } finally {
        closeRegisterFile(file);
      }
    });
  },
  restore: async (context, which) => {
    const { path } = context.session.getPresent();
    const backup = findBackup(context, which);
    const name = `${basename(path, extname(path))} ${backup.at.slice(0, 10)}`;
    const restored = findFreePath(dirname(path), name, 'trente');
    withReadable(context, backup, (readable) => copyBackupTo(readable, restored));
    noteVerified(restored, context.knownStates);
    return openRegister(context, restored);
  },
};

function stateOf({ session, backups: own }: Context) {
  return own.state(session.getPresent().db);
}

/** Of a locked one its content, which is there as long as the work takes. */
function withReadable<Result>(
  { protections }: Context,
  backup: Backup,
  work: (readable: Backup) => Result,
): Result {
  if (!backup.isLocked) return work(backup);
  return protections.withPlain(backup.path, (path) => work({ ...backup, path, isLocked: false }));
}

export function findBackup(
  { session, backups: own }: Context,
  { at, seq }: { readonly at: string; readonly seq: number },
): Backup {
  // *Security:* the page names a backup by its time, never by a path.
  const found = own.list(session.getPresent().db).find((backup) => backup.at === at && backup.seq === seq);
  if (found === undefined) throw new Failure('backup.notFound', { at });
  return found;
}
