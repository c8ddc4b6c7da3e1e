/** Makes a backup: whole under another name, verified from top to bottom, on the disk, and only then under the name that counts. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failureOf } from '#db/file/failure-of.ts';
import { journalOf } from '#db/file/file-header.ts';
import { syncFile, syncFolder } from '#db/file/sync.ts';
import { isHeldFile } from '#db/file/held-file.ts';
import type { ReadableDb } from '#db/sql.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { Failure } from '#register/model/failure.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { backupFileName, type Backup, type BackupReason } from './backup-names.ts';
import { isLockedFileSound, lockFile } from './lock-file.ts';
import type { Protection } from './locked-format.ts';
import { readHead } from './log-head.ts';
import { withPlainFile } from './plain-files.ts';
import { findExpired } from './rotation.ts';

/** How a copy is locked. The plain file that SQLite must write first lies in `scratch`, a private folder, for that moment only. */
export interface Locking {
  readonly protection: Protection;
  readonly scratch: string;
}

/** Of the open register; what fails leaves nothing behind, and no backup that was there is touched. */
export function createBackup(
  db: ReadableDb,
  folder: string,
  {
    at,
    reason,
    locking,
  }: { readonly at: IsoInstant; readonly reason: BackupReason; readonly locking?: Locking },
): Backup {
  const name = { at, ...readHead(db), reason, isLocked: locking !== undefined };
  const path = join(folder, backupFileName(name));
  makeFolder(folder);
  putWhole(path, (draft) => writeVerified(db, draft, locking));
  return { ...name, path, bytes: statSync(path).size };
}

/**
 * A verified backup in a second place as well; verified there again, since that disk is another one. The folder must be there: one
 * that is made where a stick was pulled out would keep the copy on the wrong disk.
 */
export function copyBackup(backup: Backup, folder: string): Backup {
  const path = join(folder, basename(backup.path));
  putCopy(backup, path);
  return { ...backup, path };
}

type Source = Pick<Backup, 'path' | 'seq' | 'isLocked'>;

/** As a file of this name, verified before it gets it. Fails with `file.exists` rather than write over anything. */
export function copyBackupTo(backup: Source, path: string): void {
  makeFolder(dirname(path));
  putCopy(backup, path);
}

function putCopy(backup: Source, path: string): void {
  if (existsSync(path)) throw new Failure('file.exists', { path });
  putWhole(path, (draft) => {
    copyFileSync(backup.path, draft);
    if (!backup.isLocked) verifyCopy(draft, backup.seq);
    else if (!isLockedFileSound(draft)) throw new Failure('backup.unsound', { path });
  });
}

/** What is open, as a register of its own under a new name; also when its own file has lost its name. Fails with `file.exists`. */
export function saveCopy(db: ReadableDb, path: string, locking?: Locking): void {
  if (existsSync(path)) throw new Failure('file.exists', { path });
  makeFolder(dirname(path));
  putWhole(path, (draft) => writeVerified(db, draft, locking));
}

function writeVerified(db: ReadableDb, draft: string, locking: Locking | undefined): void {
  const { seq } = readHead(db);
  if (locking === undefined) {
    writeWhole(db, draft);
    verifyCopy(draft, seq);
    return;
  }
  withPlainFile(locking.scratch, (plain) => {
    // Made beforehand, so that nobody else may read it from its first moment on.
    writeFileSync(plain, '', { mode: 0o600, flag: 'wx' });
    writeWhole(db, plain);
    verifyCopy(plain, seq);
    lockFile(plain, draft, locking.protection);
  });
}

/** Into a new file; SQLite takes this for a write, which a connection that only reads is not allowed. */
function writeWhole(db: ReadableDb, draft: string): void {
  const queryOnly = Number(db.pragma('query_only', { simple: true }));
  db.pragma('query_only = 0');
  try {
    db.prepare('VACUUM INTO ?').run(draft);
  } finally {
    db.pragma(`query_only = ${queryOnly}`);
  }
}

/** A copy that is not sound, or not of this state, does not count. */
function verifyCopy(path: string, seq: number): void {
  const { isIntact, counts, integrity } = verifyRegisterFile(path);
  if (!isIntact || counts.changes !== seq)
    throw new Failure('backup.unsound', { path, detail: integrity.join('; ') });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw failureOf(error, folder);
  }
}

function putWhole(path: string, make: (draft: string) => void): void {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${process.pid}.new`);
  const discard = () => [draft, journalOf(draft)].forEach((leftover) => rmSync(leftover, { force: true }));
  try {
    discard();
    make(draft);
    syncFile(draft);
    rename(draft, path);
    syncFolder(folder);
  } catch (error) {
    throw failureOf(error, path);
  } finally {
    discardQuietly(discard);
  }
}

const patience = 2_000;
const pause = 50;

/** A virus scanner on Windows may hold a new file for a moment. */
function rename(draft: string, path: string): void {
  for (let waited = 0; ; waited += pause) {
    try {
      renameSync(draft, path);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || waited >= patience) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}

/** The first failure is the one to tell. */
function discardQuietly(discard: () => void): void {
  try {
    discard();
  } catch {
    // A leftover begins with a dot and is taken for no backup.
  }
}

/**
 * Deletes what the rotation lets go; `keep`, the newest verified one, stays whatever the rotation says, and so does a file that is
 * open as a register.
 */
export function removeExpired(backups: readonly Backup[], keep: Backup): void {
  for (const backup of findExpired(backups)) {
    if (backup.path === keep.path || isHeldFile(backup.path)) continue;
    try {
      unlinkSync(backup.path);
    } catch {
      // One too many is no loss; the next round tries again.
    }
  }
}
