/** The ways on when a register does not open: anew from its own change log, from its newest sound backup, or as it is, for reading. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import type { BackupStanding } from '#electron/backups/backups.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import type { Backup } from '#db/backup/backup-names.ts';
import { copyBackupTo } from '#db/backup/create-backup.ts';
import { withReading } from '#db/file/read-connection.ts';
import { isFolderWritable } from '#db/file/writable-place.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { findDamagedId, findWholeLog, rebuildFromLog } from '#db/rebuild.ts';
import { noteVerified } from '#db/note-sound.ts';
import { Failure } from '#register/model/failure.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { isHeld, openRegister, show } from './open-register.ts';

export const rescue: HandlersOf<typeof contract.rescue> = {
  find: (context, { path }) => {
    refuseHeld(path);
    const log = findWholeLog(path);
    const { backup, goesOn } = findBackup(context, path);
    return {
      log: log === undefined ? null : { changes: log.changes, at: log.lastChangeAt },
      backup: backup === null ? null : { changes: backup.seq, at: backup.at },
      best: log !== undefined && !goesOn ? 'log' : 'backup',
      isLegible: isLegible(path),
    };
  },
  open: async (context, { path, from }) => {
    refuseHeld(path);
    const restored = from === 'log' ? rebuild(context, path) : restore(context, path);
    return openRegister(context, restored);
  },
  look: (context, { path }) => {
    refuseHeld(path);
    return show(context, openRegisterFile(path, { access: 'readDamaged' }));
  },
};

/** What is open for writing needs no rescue, and reading it once more would drop its lock. */
function refuseHeld(path: string): void {
  if (isHeld(path)) throw new Failure('file.locked', { path });
}

function rebuild(context: Context, path: string): string {
  const rebuilt = placeBeside(context, path, context.clock.today());
  rebuildFromLog(path, rebuilt);
  return rebuilt;
}

function restore(context: Context, path: string): string {
  const { backup } = findBackup(context, path);
  if (backup === null) throw new Failure('backup.notFound', { path });
  // The window asks for its passphrase then.
  if (backup.isLocked) throw new Failure('secret.needed', { path: backup.path });
  const restored = placeBeside(context, path, backup.at.slice(0, 10));
  copyBackupTo(backup, restored);
  noteVerified(restored, context.knownStates);
  return restored;
}

interface FoundBackup {
  readonly backup: Backup | null;
  /** It holds the whole log of the damaged file, and changes after it: that log has lost its end. */
  readonly goesOn: boolean;
}

/**
 * One of this very file comes before one of another file of the same register (a copy that went its own way), which is better than
 * none. Which register it is may stand in the file still; else what was open here lately is remembered.
 */
function findBackup({ recentRegisters, backups }: Context, path: string): FoundBackup {
  const { last, longer } = findStanding(path, backups);
  if (longer !== null) return { backup: longer, goesOn: true };
  const id = findDamagedId(path) ?? recentRegisters.findId(path);
  return { backup: last ?? (id === undefined ? null : backups.findLast(id)), goesOn: false };
}

function findStanding(path: string, { findStanding: find }: Context['backups']): BackupStanding {
  try {
    return withReading(path, find);
  } catch {
    return { last: null, longer: null };
  }
}

function isLegible(path: string): boolean {
  try {
    closeRegisterFile(openRegisterFile(path, { access: 'readDamaged' }));
    return true;
  } catch {
    return false;
  }
}

/** The damaged file's folder may be gone with it, be one where nothing can be made, or the one of the backups. */
function placeBeside({ facts, backups }: Context, path: string, day: string): string {
  const own = dirname(path);
  const isFit = existsSync(own) && isFolderWritable(own) && !backups.isInPlace(path);
  const folder = isFit ? own : facts.registerFolder;
  mkdirSync(folder, { recursive: true });
  return findFreePath(folder, `${parse(path).name} ${day}`, 'trente');
}
