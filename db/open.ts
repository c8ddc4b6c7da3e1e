/** Opens a register file, checks that it is whole and ours, and takes the one lock under which it may be written. */
import Database from 'better-sqlite3';
import { dirname, resolve } from 'node:path';
import { Failure, type FailureCode } from '#register/model/failure.ts';
import { nothingKnown, type KnownStates } from './known-states.ts';
import { isAboutSearch, listFaults, migrate, readSchemaVersion, schemaVersion } from './migrate.ts';
import { readRegister } from './reads/register.ts';
import { examine, listFaultsOf, type NoteProgress, type Soundness } from './soundness.ts';
import { inWriteTransaction, type ReadableDb, type WritableDb } from './sql.ts';
import { rebuildActivityIndex } from './lists/activity-index.ts';
import { checkSchema } from './file/expected-schema.ts';
import { failureOfOpening } from './file/failure-of.ts';
import type { FileHeader } from './file/file-header.ts';
import { sight } from './file/fingerprint.ts';
import { holdFile } from './file/held-file.ts';
import { connectForReading, patience, type State } from './file/read-connection.ts';
import { applySettings } from './file/settings.ts';
import { openBytes } from './file/snapshot.ts';
import { readStanding, setJournalAside, type Standing } from './file/standing.ts';
import { whyNotWritable } from './file/writable-place.ts';

/**
 * `notBackedUp`: the file is of an older version, and without a backup nothing in it may change. `damaged`: it is not what was
 * written, and was to be shown all the same.
 */
export type ReadOnlyReason =
  | 'newerVersion'
  | 'fileReadOnly'
  | 'folderReadOnly'
  | 'locked'
  | 'past'
  | 'notBackedUp'
  | 'damaged';

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
 * it is, and works beside a window that has it open. `readDamaged`: as `read`, whatever is wrong with what is in it, as long as it
 * makes sense.
 */
export type OpenAccess = 'write' | 'preferWrite' | 'read' | 'readDamaged';

export interface OpenOptions {
  readonly access?: OpenAccess;
  /** Makes the backup of an older file, which is locked and sound, before its first byte changes; when it fails, none does. */
  readonly beforeMigration?: (db: WritableDb) => void;
  /** A state that is among them is not read from top to bottom once more; one that turns out to be sound is added. */
  readonly known?: KnownStates;
  /** Hears how far reading from top to bottom has come; never called for a state that is known. */
  readonly note?: NoteProgress;
}

/**
 * Opens a register whose content is what was written: one that is not is refused with `file.damaged`, and nothing in it is
 * changed. Reading all of it takes as long as its history is long, a state that is known only as long as its bytes take.
 */
export function openRegisterFile(
  path: string,
  { access = 'preferWrite', beforeMigration = () => undefined, known = nothingKnown, note }: OpenOptions = {},
): RegisterFile {
  // An absolute path is never taken for one of SQLite's own names (`:memory:`, `file:`).
  const file = resolve(path);
  const standing = readStanding(file);
  const { header } = standing;
  const reading = { known, note };
  if (access === 'readDamaged') return openForReading(file, standing, 'damaged', reading);
  if (access === 'read') return openForReading(file, standing, null, reading);
  const why = header.schemaVersion > schemaVersion ? 'newerVersion' : whyNotWritable(file);
  if (why !== null) {
    if (access === 'write') throw failureFor(why, file, header);
    return openForReading(file, standing, why, reading);
  }
  try {
    const db = openForWriting(file, standing, beforeMigration, reading);
    return { path: file, isReadOnly: false, why: null, db };
  } catch (error) {
    const failure = failureOfOpening(error, file);
    const obstacle = failure instanceof Failure ? obstacles[failure.code] : undefined;
    if (obstacle !== undefined && access === 'preferWrite')
      return openForReading(file, readStanding(file), obstacle, reading);
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
    case 'damaged':
      return new Failure('file.damaged', { path });
  }
}

function openForWriting(
  path: string,
  standing: Standing,
  beforeMigration: (db: WritableDb) => void,
  reading: Reading,
): WritableDb {
  const isForeign = standing.kind === 'unfinished' && standing.journal === 'foreign';
  if (isForeign) setJournalAside(path);
  const state: State =
    standing.kind === 'unfinished' ? { kind: 'triedOut' } : { kind: 'seen', ...sight(path) };
  // Now, because under the lock the file must not be opened a second time.
  if (state.kind === 'seen') state.digest();
  // The brand is given here and in createRegisterFile only.
  const db = new Database(path, { fileMustExist: true, timeout: patience }) as WritableDb;
  try {
    applySettings(db, 'write');
    // The exclusive lock is kept from here on (locking_mode); taking it changes nothing in the file.
    db.exec('BEGIN EXCLUSIVE');
    const version = readSchemaVersion(db);
    const isSearchSound = checkContent(db, path, { version, state, ...reading });
    db.exec('COMMIT');
    if (version < schemaVersion) {
      // From here on whoever looks through the backups leaves this file alone, should it lie among them.
      holdFile(db, path);
      backUp(db, path, beforeMigration);
      migrate(db);
      checkSchema(db, path);
    }
    // What is derived is not in the log, so it was not compared with it.
    if (isForeign || !isSearchSound) inWriteTransaction(db, () => rebuildActivityIndex(db));
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

function openForReading(
  path: string,
  standing: Standing,
  why: ReadOnlyReason | null,
  reading: Reading,
): RegisterFile {
  const { header } = standing;
  try {
    const { db, state } = connectForReading(path, standing, why === 'locked');
    try {
      if (header.schemaVersion > schemaVersion) checkReadable(db, path, header);
      else if (why === 'damaged') checkLegible(db, path);
      else checkContent(db, path, { version: schemaVersion, state, ...reading });
      return { path, isReadOnly: true, why, db };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw failureOfOpening(error, path);
  }
}

/** What spares reading a file from top to bottom, and who hears how far it has come. */
interface Reading {
  readonly known: KnownStates;
  readonly note: NoteProgress | undefined;
}

interface Content extends Reading {
  readonly version: number;
  readonly state: State;
}

/**
 * A file of this version or of an older one: what was written, in the tables that we made for that version and nothing else.
 * Returns whether what is searched by words is sound too; it is derived, and can be made anew.
 */
function checkContent(db: ReadableDb, path: string, content: Content): boolean {
  const { version, state, known } = content;
  checkSchema(db, path, version);
  if (state.kind === 'triedOut') {
    refuse(listFaults(db, 'quick'), path);
    return true;
  }
  if (known.has(state.digest()) && state.isStill()) return true;
  const found = examineAs(db, path, content);
  const integrity = found.integrity.filter((fault) => !isAboutSearch(fault));
  refuse(listFaultsOf({ ...found, integrity }), path);
  const isSearchSound = integrity.length === found.integrity.length;
  if (isSearchSound && state.isStill()) known.add(state.digest());
  return isSearchSound;
}

function refuse(faults: readonly string[], path: string): void {
  if (faults.length > 0) throw new Failure('file.damaged', { path, detail: faults.join('; ') });
}

/** An older file is read as this version would leave it: in a copy, so that the file stays as it is. */
function examineAs(db: ReadableDb, path: string, { version, note }: Content): Soundness {
  if (version === schemaVersion) return examine(db, note);
  const copy = openBytes(path, db.serialize());
  try {
    return examine(copy, note);
  } finally {
    copy.close();
  }
}

/** All of it makes sense, whether or not it is what was written. */
function checkLegible(db: ReadableDb, path: string): void {
  checkSchema(db, path);
  readRegister(db);
}

/** A file of a newer version can be looked at if all of it makes sense to this one. */
function checkReadable(db: ReadableDb, path: string, header: FileHeader): void {
  refuse(listFaults(db, 'quick'), path);
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
