/** A connection that reads a register and never touches its file. */
import Database from 'better-sqlite3';
import { Failure } from '#register/model/failure.ts';
import { schemaVersion } from '#db/migrate.ts';
import type { ReadableDb } from '#db/sql.ts';
import { codeOfError, failureOf } from './failure-of.ts';
import { readFileHeader, type FileHeader } from './file-header.ts';
import { applySettings } from './settings.ts';
import { openSnapshot } from './snapshot.ts';
import { whyNotWritable } from './writable-place.ts';

/** How long another program may keep the file before it counts as locked, in milliseconds. */
export const patience = 400;

/** Reads the file where it is; of an older one, or one that another window holds locked, a copy in memory. */
export function connectForReading(path: string, header: FileHeader): ReadableDb {
  try {
    return connect(path, header);
  } catch (error) {
    if (!mayBeUnfinished(error) || whyNotWritable(path) !== null) throw failureOf(error, path);
    takeBackUnfinishedChange(path);
    // A migration may be what was taken back: the file is of an older version than it seemed.
    return connect(path, readFileHeader(path));
  }
}

function connect(path: string, header: FileHeader): ReadableDb {
  if (header.schemaVersion < schemaVersion) return openSnapshot(path);
  try {
    return connectInPlace(path);
  } catch (error) {
    const failure = failureOf(error, path);
    if (failure instanceof Failure && failure.code === 'file.locked') return openSnapshot(path);
    throw error;
  }
}

/** SQLite's own word for it, or a journal that stays beside an older file. */
function mayBeUnfinished(error: unknown): boolean {
  return (
    codeOfError(error) === 'SQLITE_READONLY_ROLLBACK' ||
    (error instanceof Failure && error.code === 'file.locked')
  );
}

function connectInPlace(path: string): ReadableDb {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: patience }) as ReadableDb;
  try {
    applySettings(db, 'read');
    meetLocks(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Opening alone does not read: the first read meets a lock, or the journal of a program that was killed. */
function meetLocks(db: Database.Database): void {
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}

/** A program that was killed left a change half-made, and its journal: only a connection that may write can take it back. */
function takeBackUnfinishedChange(path: string): void {
  const db = new Database(path, { fileMustExist: true, timeout: patience });
  try {
    meetLocks(db);
  } finally {
    db.close();
  }
}
