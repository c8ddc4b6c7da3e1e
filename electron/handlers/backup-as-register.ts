/** A backup that somebody opens as if it were a register: a new file in the folder for registers is made of it, as when it is brought back. */
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileNameOf } from '#electron/files/file-name.ts';
import { findFreePath } from '#electron/files/free-name.ts';
import { parseBackupName } from '#db/backup/backup-names.ts';
import { copyBackupTo } from '#db/backup/create-backup.ts';
import { isHeldFile } from '#db/file/held-file.ts';
import { noteVerified } from '#db/note-sound.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import type { Context } from './context.ts';
import { nameOfRegister } from './summary.ts';

/**
 * The path to open: `path` itself, unless a backup lies there, in the place for backups. What was written into that one would be in
 * no backup, and would go with it when its time has come.
 */
export function findPathToOpen(context: Context, path: string): string {
  const isLocked = parseBackupName(basename(path))?.isLocked;
  if (isLocked !== false || isHeldFile(path) || !context.backups.isInPlace(path)) return path;
  return copyIntoRegisters(context, path, nameFor(path, path));
}

/** `plain` as a new register of this name. */
export function copyIntoRegisters({ facts, knownStates }: Context, plain: string, name: string): string {
  mkdirSync(facts.registerFolder, { recursive: true });
  const free = findFreePath(facts.registerFolder, name, 'trente');
  const { counts } = verifyRegisterFile(plain);
  copyBackupTo({ path: plain, seq: counts.changes, isLocked: false }, free);
  noteVerified(free, knownStates);
  return free;
}

/** The copy's own name; of a backup, whose name is a time and a number, the organisation's and the day. */
export function nameFor(path: string, plain: string): string {
  const backup = parseBackupName(basename(path));
  if (backup === undefined) return basename(path).replace(/(\.trente)?\.locked$/i, '');
  const file = openRegisterFile(plain, { access: 'read' });
  try {
    const name = fileNameOf(nameOfRegister(getOrganisation(file.db)), 'register');
    return `${name} ${backup.at.slice(0, 10)}`;
  } finally {
    closeRegisterFile(file);
  }
}
