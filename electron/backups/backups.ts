/**
 * Backups made by themselves: when one is due, in the application's own folder and in a second place, with their state to be seen.
 *
 * Two files may be the same register: one that was restored, a copy that was taken along. They share a folder, and a number alone
 * does not tell whose state a backup holds. One counts for a file only if its newest change is in the log of that file; the others
 * can be brought back, and are left where they are.
 */
import { realpathSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import type { BackupPlace, BackupState } from '#electron/contract/backups.ts';
import type { FailureReport } from '#electron/contract/core.ts';
import { createContentReader, readBackup } from '#db/backup/backup-content.ts';
import { parseBackupName, type Backup, type BackupReason } from '#db/backup/backup-names.ts';
import { copyBackup, createBackup, removeExpired } from '#db/backup/create-backup.ts';
import { isLockedFileSound } from '#db/backup/lock-file.ts';
import { listBackups, newestFirst } from '#db/backup/list-backups.ts';
import { holdsHead, readHead, type LogHead } from '#db/backup/log-head.ts';
import { isBackupDue } from '#db/backup/rotation.ts';
import { isHeldFile } from '#db/file/held-file.ts';
import type { RegisterFile } from '#db/open.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import type { SecondPlaces } from '#electron/settings/second-places.ts';
import type { Protections } from './protections.ts';
import { findSecondFolder, openSecondFolder } from './second-folder.ts';

export interface Backups {
  /** A change is on the disk: makes a backup soon after, when one is due. */
  readonly noteChange: (db: WritableDb) => void;
  /** Makes one now; fails when it cannot be made. A second place that fails shows in the state only. */
  readonly make: (db: WritableDb, reason: BackupReason) => Backup;
  /** The register is about to close: what has changed since the last backup gets one. Never fails. */
  readonly beforeClosing: (file: RegisterFile) => void;
  /** Of the register, whichever of its files they were made of: those of its own folder, and those that lie in the second place alone. */
  readonly list: (db: ReadableDb) => readonly Backup[];
  /** One now, as those that are made by themselves: when it fails, the state says so. */
  readonly makeSoon: (db: WritableDb) => void;
  /** How many of them anybody can read, in both places. */
  readonly countPlain: (db: ReadableDb) => number;
  /** The newest one of a register, in either place, that is sound as it lies there now; null: none is known. */
  readonly findLast: (id: RegisterId | undefined) => Backup | null;
  readonly findStanding: (db: ReadableDb) => BackupStanding;
  /** Whether the file is a backup in one of the places for backups. */
  readonly isInPlace: (path: string) => boolean;
  readonly state: (db: ReadableDb) => BackupState;
}

/** What the backups tell of one file. */
export interface BackupStanding {
  /** The newest one of this file that is sound; null: none is known. */
  readonly last: Backup | null;
  /**
   * A sound one that goes on where the file ends; null: none is known. So it is of a file that was restored from an earlier backup,
   * or is an earlier copy, and so it is of one whose last changes were taken away: nothing in the two tells which. An encrypted one
   * counts by its number alone.
   */
  readonly longer: Backup | null;
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

/** A place for the backups of one register. */
interface Place {
  /** As it is told. */
  readonly folder: string;
  /** Under which the failure of the last attempt is kept. */
  readonly key: string;
  readonly list: () => readonly Backup[];
}

export function createBackups(surroundings: BackupSurroundings): Backups {
  const { folder, now, secondPlaces, protections, later, changed, fault } = surroundings;
  const failures = new Map<string, Failure>();
  const waiting = new WeakSet<WritableDb>();
  const readContent = createContentReader();

  const ownPlace = (id: RegisterId | undefined): Place => {
    const own = join(folder, id ?? 'unnamed');
    return { folder: own, key: own, list: () => listBackups(own) };
  };

  const secondPlace = (id: RegisterId | undefined): Place | null => {
    const chosen = secondPlaces.get(id);
    if (id === undefined || chosen === null) return null;
    return { folder: chosen, key: `${chosen}\n${id}`, list: () => listSecond(chosen, id) };
  };

  /** Earlier versions put those of every register into the chosen folder itself. Whose an encrypted one is, nobody can tell: it stays as it is. */
  const listSecond = (chosen: string, id: RegisterId): readonly Backup[] => {
    const second = findSecondFolder(chosen, id);
    if (second === chosen) return listBackups(chosen);
    const flat = listBackups(chosen).filter((backup) => readContent(backup)?.registerId === id);
    return [...(second === null ? [] : listBackups(second)), ...flat].toSorted(newestFirst);
  };

  const placesOf = (id: RegisterId | undefined): readonly Place[] => {
    const second = secondPlace(id);
    return second === null ? [ownPlace(id)] : [ownPlace(id), second];
  };

  const listEverywhere = (id: RegisterId | undefined) => placesOf(id).flatMap(listReadable);

  /** Undefined where neither the name nor the content tells; and where the content is another than the name says. */
  const headOf = (backup: Backup): LogHead | undefined => {
    const { seq, mark } = backup;
    if (mark !== null) return { seq, mark };
    const head = readContent(backup)?.head;
    return head?.seq === seq ? head : undefined;
  };

  const isOf = (db: ReadableDb) => (backup: Backup) => {
    const head = headOf(backup);
    return head !== undefined && holdsHead(db, head);
  };

  /** Those of this file, the one that holds most first. */
  const listOf = (db: ReadableDb, backups: readonly Backup[]): readonly Backup[] =>
    backups.filter(isOf(db)).toSorted((a, b) => b.seq - a.seq || newestFirst(a, b));

  const attempt = ({ folder: place, key }: Pick<Place, 'folder' | 'key'>, work: () => void): void => {
    try {
      work();
      failures.delete(key);
    } catch (error) {
      if (!(error instanceof Failure)) fault(error);
      failures.set(key, error instanceof Failure ? error : new Failure('backup.impossible', { path: place }));
    }
  };

  /** Of this file only: the last one of another file of the register may be among the others. */
  const thinOut = (db: ReadableDb, place: string, keep: Backup) =>
    removeExpired(listBackups(place).filter(isOf(db)), keep);

  const make = (db: WritableDb, reason: BackupReason): Backup => {
    const id = findRegisterId(db);
    const own = ownPlace(id);
    const protection = protections.get(id)?.protection;
    const locking = protection && { locking: { protection, scratch: protections.scratch } };
    const backup = createBackup(db, own.folder, { at: now(), reason, ...locking });
    failures.delete(own.key);
    thinOut(db, own.folder, backup);
    const second = secondPlace(id);
    if (second !== null && id !== undefined)
      attempt(second, () => {
        // Whoever encrypts does not have the organisation's name read on a stick either.
        const name = protection === undefined ? organisationName(getOrganisation(db)) : null;
        const target = openSecondFolder(second.folder, id, name);
        thinOut(db, target, copyBackup(backup, target));
      });
    return backup;
  };

  const makeIf = (db: WritableDb, isNeeded: (last: Backup | undefined, seq: number) => boolean): void => {
    const own = ownPlace(findRegisterId(db));
    attempt(own, () => {
      if (isNeeded(listOf(db, own.list())[0], readHead(db).seq)) make(db, 'recent');
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
      if (!file.isReadOnly) makeIf(file.db, (last, seq) => last === undefined || seq > last.seq);
    },
    list: (db) => {
      const [own, second] = [ownPlace(findRegisterId(db)).list(), secondPlace(findRegisterId(db))];
      const names = new Set(own.map(({ path }) => basename(path)));
      const others = second === null ? [] : listReadable(second);
      return [...own, ...others.filter(({ path }) => !names.has(basename(path)))].toSorted(newestFirst);
    },
    makeSoon: (db) => attempt(ownPlace(findRegisterId(db)), () => void make(db, 'manual')),
    countPlain: (db) => listEverywhere(findRegisterId(db)).filter(({ isLocked }) => !isLocked).length,
    findLast: (id) => listEverywhere(id).toSorted(newestFirst).find(isSound) ?? null,
    findStanding: (db) => {
      const all = listEverywhere(findRegisterId(db));
      const head = readHead(db);
      const goesOn = (backup: Backup) =>
        backup.seq > head.seq &&
        (backup.isLocked || readBackup(backup, (content) => holdsHead(content, head)) === true);
      const longer = all
        .toSorted((a, b) => b.seq - a.seq)
        .find((backup) => goesOn(backup) && isSound(backup));
      return { last: listOf(db, all).find(isSound) ?? null, longer: longer ?? null };
    },
    isInPlace: (path) =>
      parseBackupName(basename(path)) !== undefined &&
      [folder, ...secondPlaces.list()].some((place) => isWithin(place, path)),
    state: (db) => {
      const id = findRegisterId(db);
      const [own, second] = [readPlace(db, ownPlace(id)), secondPlace(id)];
      return {
        ...own,
        changesSince: readHead(db).seq - (own.last?.seq ?? 0),
        second: second === null ? null : readPlace(db, second),
      };
    },
  };

  function readPlace(db: ReadableDb, { folder: place, key, list }: Place): BackupPlace {
    const failure = failures.get(key);
    const told = failure === undefined ? null : tell(failure);
    try {
      const all = list();
      const [last] = listOf(db, all);
      return {
        folder: place,
        count: all.length,
        last: last === undefined ? null : { at: last.at, seq: last.seq },
        failure: told,
      };
    } catch (error) {
      // A stick that was pulled out, a share that is not there: told, and no reason to show nothing.
      const missing = error instanceof Failure ? error : new Failure('backup.impossible', { path: place });
      return { folder: place, count: 0, last: null, failure: tell(missing) };
    }
  }
}

function tell({ code, parameters }: Failure): FailureReport {
  return { code, parameters };
}

/** A place that cannot be read has nothing to offer. */
function listReadable({ list }: Place): readonly Backup[] {
  try {
    return list();
  } catch {
    return [];
  }
}

function isSound({ path, seq, mark, isLocked }: Backup): boolean {
  // What is open as a register is no backup any more.
  if (isHeldFile(path)) return false;
  try {
    if (isLocked) return isLockedFileSound(path);
    let head: LogHead | undefined;
    const { isIntact } = verifyRegisterFile(path, (db) => {
      head = readHead(db);
    });
    return isIntact && head?.seq === seq && (mark === null || head.mark === mark);
  } catch {
    return false;
  }
}

function isWithin(folder: string, path: string): boolean {
  try {
    const way = relative(realpathSync(folder), realpathSync(path));
    return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
  } catch {
    return false;
  }
}
