/** The way on when a register does not open: its newest sound backup, as a new file. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, parse } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import type { Backup } from '#db/backup/backup-names.ts';
import { copyBackupTo } from '#db/backup/create-backup.ts';
import { isFolderWritable } from '#db/file/writable-place.ts';
import { Failure } from '#register/model/failure.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { openRegister } from './open-register.ts';

export const rescue: HandlersOf<typeof contract.rescue> = {
  find: (context, { path }) => {
    const backup = findSound(context, path);
    return backup === null ? null : { at: backup.at, seq: backup.seq };
  },
  open: async (context, { path }) => {
    const backup = findSound(context, path);
    if (backup === null) throw new Failure('backup.notFound', { path });
    // The window asks for its passphrase then.
    if (backup.isLocked) throw new Failure('secret.needed', { path: backup.path });
    const folder = placeBeside(context, path);
    mkdirSync(folder, { recursive: true });
    const restored = findFreePath(folder, `${parse(path).name} ${backup.at.slice(0, 10)}`, 'trente');
    copyBackupTo(backup, restored);
    return openRegister(context, restored);
  },
};

/** The file itself cannot be asked which register it is; what was open here lately is remembered. */
function findSound({ recentRegisters, backups }: Context, path: string): Backup | null {
  const id = recentRegisters.findId(path);
  return id === undefined ? null : backups.findLast(id);
}

/** Its folder may be gone with it, or be one where nothing can be made. */
function placeBeside({ facts }: Context, path: string): string {
  const folder = dirname(path);
  return existsSync(folder) && isFolderWritable(folder) ? folder : facts.registerFolder;
}
