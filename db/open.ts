/** Opens a register file, checks that it is whole and ours, and takes the one lock under which it may be written. */
import Database from 'better-sqlite3';
import { dirname, resolve } from 'node:path';
import { Failure, type FailureCode } from '#register/model/failure.ts';
import { listFaults, migrate, readSchemaVersion, schemaVersion } from './migrate.ts';
import { readRegister } from './reads/register.ts';
import { inWriteTransaction, type ReadableDb, type WritableDb } from './sql.ts';
import { rebuildActivityIndex } from './lists/activity-index.ts';
import { checkSchema } from './file/expected-schema.ts';
import { failureOfOpening } from './file/failure-of.ts';
import type { FileHeader } from './file/file-header.ts';
import { holdFile } from './file/held-file.ts';
import { connectForReading, patience } from './file/read-connection.ts';
import { applySettings } from './file/settings.ts';
import { readStanding, setJournalAside, type Standing } from './file/standing.ts';
import { whyNotWritable } from './file/writable-place.ts';

/** `notBackedUp`: the file is of an older version, and without a backup nothing in it may change. */
export type ReadOnlyReason =
  | 'newerVersion'
  | 'fileReadOnly'
  | 'folderReadOnly'
  | 'locked'
  | 'past'
  | 'notBackedUp';

export type RegisterFile =
  | { readonly path: string; readonly isReadOnly: false; readonly why: null; readonly db: WritableDb }
  /** `why` is null when reading is all that was asked for. */
  | {
      readonly path: string;
      readonly isReadOnly: true;
      readonly why: ReadOnlyReason | null;
      readonly db: ReadableDb;
    };

/**
 * `write`: a failure when it cannot be written. `preferWrite`: for reading then, with the reason. `read`: leaves the file as
 * it is, and works beside a window that has it open.
 */
export type OpenAccess = 'write' | 'preferWrite' | 'read';

export interface OpenOptions {
  readonly access?: OpenAccess;
  /** Makes the backup of an older file, which is locked and sound, before its first byte changes; when it fails, none does. */
  readonly beforeMigration?: (db: WritableDb) => void;
}

export function openRegisterFile(
  path: string,
  { access = 'preferWrite', beforeMigration = () => undefined }: OpenOptions = {},
): RegisterFile {
  // An absolute path is never taken for one of SQLite's own names (`:memory:`, `file:`).
  const file = resolve(path);
  const standing = readStanding(file);
  const { header } = standing;
  if (access === 'read') return openForReading(file, standing, null);
  const why = header.schemaVersion > schemaVersion ? 'newerVersion' : whyNotWritable(file);
  if (why !== null) {
    if (access === 'write') throw failureFor(why, file, header);
    return openForReading(file, standing, why);
  }
  try {
    return { path: file, isReadOnly: false, why: null, db: openForWriting(file, standing, beforeMigration) };
  } catch (error) {
    const failure = failureOfOpening(error, file);
    const obstacle = failure instanceof Failure ? obstacles[failure.code] : undefined;
    if (obstacle !== undefined && access === 'preferWrite')
      return openForReading(file, readStanding(file), obstacle);
    throw failure;
  }
}

/** What stands in the way of writing only. */
const obstacles: Partial<Readonly<Record<FailureCode, ReadOnlyReason>>> = {
  'file.locked': 'locked',
  'backup.impossible': 'notBackedUp',
};

export function closeRegisterFile(file: RegisterFile): void {
  file.db.close();
}

function failureFor(why: ReadOnlyReason, path: string, { schemaVersion: version }: FileHeader): Failure {
  switch (why) {
    case 'newerVersion':
      return new Failure('file.newer', { path, version, supported: schemaVersion });
    case 'fileReadOnly':
      return new Failure('file.readOnly', { path });
    case 'folderReadOnly':
      return new Failure('file.folderReadOnly', { path: dirname(path) });
    case 'locked':
      return new Failure('file.locked', { path });
    case 'past':
      return new Failure('register.readOnly', { path });
    case 'notBackedUp':
      return new Failure('backup.impossible', { path });
  }
}

function openForWriting(
  path: string,
  standing: Standing,
  beforeMigration: (db: WritableDb) => void,
): WritableDb {
  const isForeign = standing.kind === 'unfinished' && standing.journal === 'foreign';
  if (isForeign) setJournalAside(path);
  // The brand is given here and in createRegisterFile only.
  const db = new Database(path, { fileMustExist: true, timeout: patience }) as WritableDb;
  try {
    applySettings(db, 'write');
    // The exclusive lock is kept from here on (locking_mode); taking it changes nothing in the file.
    db.exec('BEGIN EXCLUSIVE');
    const version = readSchemaVersion(db);
    checkContent(db, path, version);
    db.exec('COMMIT');
    if (version < schemaVersion) {
      backUp(db, path, beforeMigration);
      migrate(db);
      checkSchema(db, path);
    }
    // What is derived is not in the log, so it was not compared with it.
    if (isForeign) inWriteTransaction(db, () => rebuildActivityIndex(db));
    holdFile(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function backUp(db: WritableDb, path: string, make: (db: WritableDb) => void): void {
  try {
    make(db);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    const place = cause instanceof Failure ? cause.parameters['path'] : undefined;
    throw new Failure('backup.impossible', { path: place ?? path, detail }, { cause });
  }
}

function openForReading(path: string, standing: Standing, why: ReadOnlyReason | null): RegisterFile {
  const { header } = standing;
  const isNewer = header.schemaVersion > schemaVersion;
  try {
    const db = connectForReading(path, standing);
    try {
      if (isNewer) checkReadable(db, path, header);
      else checkContent(db, path, schemaVersion);
      return { path, isReadOnly: true, why, db };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw failureOfOpening(error, path);
  }
}

/** A file of this version or of an older one: sound, with the tables that we made for that version and nothing else. */
function checkContent(db: ReadableDb, path: string, version: number): void {
  const faults = listFaults(db, 'quick');
  if (faults.length > 0) throw new Failure('file.damaged', { path, detail: faults.join('; ') });
  checkSchema(db, path, version);
}

/** A file of a newer version can be looked at if all of it makes sense to this one. */
function checkReadable(db: ReadableDb, path: string, header: FileHeader): void {
  const faults = listFaults(db, 'quick');
  if (faults.length > 0) throw new Failure('file.damaged', { path, detail: faults.join('; ') });
  try {
    readRegister(db);
  } catch (cause) {
    throw new Failure(
      'file.newer',
      { path, version: header.schemaVersion, supported: schemaVersion },
      { cause },
    );
  }
}
