/** Backups made by themselves: when one is due, in the application's own folder and in a second place, with their state to be seen. */
import { join } from 'node:path';
import type { BackupState } from '#electron/contract/backups.ts';
import type { BackupReason, Backup } from '#db/backup/backup-names.ts';
import { copyBackup, createBackup, readLastSeq, removeExpired } from '#db/backup/create-backup.ts';
import { isLockedFileSound } from '#db/backup/lock-file.ts';
import { listBackups, newestFirst } from '#db/backup/list-backups.ts';
import { isBackupDue } from '#db/backup/rotation.ts';
import type { RegisterFile } from '#db/open.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { findRegisterId } from '#db/tables/organisation.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import type { SecondPlaces } from '#electron/settings/second-places.ts';
import type { Protections } from './protections.ts';

export interface Backups {
  /** A change is on the disk: makes a backup soon after, when one is due. */
  readonly noteChange: (db: WritableDb) => void;
  /** Makes one now; fails when it cannot be made. A second place that fails shows in the state only. */
  readonly make: (db: WritableDb, reason: BackupReason) => Backup;
  /** The register is about to close: what has changed since the last backup gets one. Never fails; false: it got none. */
  readonly beforeClosing: (file: RegisterFile) => boolean;
  readonly list: (db: ReadableDb) => readonly Backup[];
  /** One now, as those that are made by themselves: when it fails, the state says so. */
  readonly makeSoon: (db: WritableDb) => void;
  /** How many of them anybody can read, in both places. */
  readonly countPlain: (db: ReadableDb) => number;
  /** The newest one, in either place, that is sound as it lies there now; null: none is known. */
  readonly findLast: (id: RegisterId | undefined) => Backup | null;
  readonly state: (db: ReadableDb) => BackupState;
}

export interface BackupSurroundings {
  readonly folder: string;
  readonly now: () => IsoInstant;
  readonly secondPlaces: SecondPlaces;
  readonly protections: Protections;
  /** Runs work when nobody waits for an answer. */
  readonly later: (work: () => void) => void;
  /** Hears that the state has changed. */
  readonly changed: () => void;
  readonly fault: (error: unknown) => void;
}

export function createBackups(surroundings: BackupSurroundings): Backups {
  const { folder, now, secondPlaces, protections, later, changed, fault } = surroundings;
  const failures = new Map<string, Failure>();
  const waiting = new WeakSet<WritableDb>();

  const folderFor = (id: RegisterId | undefined) => join(folder, id ?? 'unnamed');
  const folderOf = (db: ReadableDb) => folderFor(findRegisterId(db));

  const attempt = (place: string, work: () => void): void => {
    try {
      work();
      failures.delete(place);
    } catch (error) {
      if (!(error instanceof Failure)) fault(error);
      failures.set(
        place,
        error instanceof Failure ? error : new Failure('backup.impossible', { path: place }),
      );
    }
  };

  const make = (db: WritableDb, reason: BackupReason): Backup => {
    const own = folderOf(db);
    const protection = protections.get(findRegisterId(db))?.protection;
    const locking = protection && { locking: { protection, scratch: protections.scratch } };
    const backup = createBackup(db, own, { at: now(), reason, ...locking });
    failures.delete(own);
    removeExpired(own, backup);
    const second = secondPlaces.get(findRegisterId(db));
    if (second !== null)
      attempt(second, () => {
        const copy = copyBackup(backup, second);
        removeExpired(second, copy);
      });
    return backup;
  };

  const makeIf = (db: WritableDb, isNeeded: (last: Backup | undefined, seq: number) => boolean): void => {
    const own = folderOf(db);
    attempt(own, () => {
      if (isNeeded(listBackups(own)[0], readLastSeq(db))) make(db, 'recent');
    });
  };

  return {
    make,
    noteChange: (db) => {
      if (waiting.has(db)) return;
      waiting.add(db);
      later(() => {
        waiting.delete(db);
        // Closing made the backup already.
        if (!db.open) return;
        makeIf(db, (last, seq) => isBackupDue(last, { at: now(), seq }));
        changed();
      });
    },
    beforeClosing: (file) => {
      protections.forget();
      if (file.isReadOnly) return false;
      makeIf(file.db, (last, seq) => last === undefined || seq > last.seq);
      return listReadable(folderOf(file.db))[0]?.seq === readLastSeq(file.db);
    },
    list: (db) => listBackups(folderOf(db)),
    makeSoon: (db) => attempt(folderOf(db), () => void make(db, 'manual')),
    countPlain: (db) => {
      const second = secondPlaces.get(findRegisterId(db));
      const all = [folderOf(db), ...(second === null ? [] : [second])].flatMap(listReadable);
      return all.filter(({ isLocked }) => !isLocked).length;
    },
    findLast: (id) => {
      const second = secondPlaces.get(id);
      const all = [folderFor(id), ...(second === null ? [] : [second])].flatMap(listReadable);
      return all.toSorted(newestFirst).find(isSound) ?? null;
    },
    state: (db) => {
      const own = folderOf(db);
      const second = secondPlaces.get(findRegisterId(db));
      return {
        ...readPlace(own),
        changesSince: readLastSeq(db) - (readPlace(own).last?.seq ?? 0),
        second: second === null ? null : readPlace(second),
      };
    },
  };

  function readPlace(place: string): BackupState['second'] & object {
    const failure = failures.get(place);
    const told = failure === undefined ? null : { code: failure.code, parameters: failure.parameters };
    try {
      const all = listBackups(place);
      const [last] = all;
      return {
        folder: place,
        count: all.length,
        last: last === undefined ? null : { at: last.at, seq: last.seq },
        failure: told,
      };
    } catch {
      // A stick that was pulled out, a share that is not there: told, and no reason to show nothing.
      return {
        folder: place,
        count: 0,
        last: null,
        failure: told ?? { code: 'backup.impossible', parameters: { path: place } },
      };
    }
  }
}

/** A place that cannot be read has nothing to offer. */
function listReadable(place: string): readonly Backup[] {
  try {
    return listBackups(place);
  } catch {
    return [];
  }
}

function isSound({ path, seq, isLocked }: Backup): boolean {
  try {
    if (isLocked) return isLockedFileSound(path);
    const { isIntact, counts } = verifyRegisterFile(path);
    return isIntact && counts.changes === seq;
  } catch {
    return false;
  }
}
