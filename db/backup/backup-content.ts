/** What a backup tells that its name does not: whose it is, up to which change, and whether a state is among those it went through. */
import { isHeldFile } from '#db/file/held-file.ts';
import { withReading } from '#db/file/read-connection.ts';
import { signsOfChange } from '#db/file/fingerprint.ts';
import type { ReadableDb } from '#db/sql.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import type { RegisterId } from '#register/model/ids.ts';
import type { Backup } from './backup-names.ts';
import { readHead, type LogHead } from './log-head.ts';

export interface BackupContent {
  readonly registerId: RegisterId | undefined;
  readonly head: LogHead;
}

/** Undefined: it is encrypted, cannot be read, or is open as a register. */
function readBackupContent(backup: Backup): BackupContent | undefined {
  return readBackup(backup, (db) => ({ registerId: findRegisterId(db), head: readHead(db) }));
}

export function readBackup<Result>(
  { path, isLocked }: Backup,
  read: (db: ReadableDb) => Result,
): Result | undefined {
  if (isLocked || isHeldFile(path)) return undefined;
  try {
    return withReading(path, read);
  } catch {
    return undefined;
  }
}

/** Remembers what it has read for as long as the file does not change: a folder of backups is looked at with each of them. */
export function createContentReader(): typeof readBackupContent {
  const known = new Map<string, { readonly signs: string; readonly content: BackupContent | undefined }>();
  return (backup) => {
    if (backup.isLocked || isHeldFile(backup.path)) return undefined;
    const signs = signsOfChange(backup.path);
    const found = known.get(backup.path);
    if (found?.signs === signs) return found.content;
    const content = readBackupContent(backup);
    known.set(backup.path, { signs, content });
    return content;
  };
}
