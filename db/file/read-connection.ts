/** A connection that reads a register and never touches its file. */
import Database from 'better-sqlite3';
import { Failure } from '#register/model/failure.ts';
import { schemaVersion } from '#db/migrate.ts';
import type { ReadableDb } from '#db/sql.ts';
import { codeOfError, failureOfOpening } from './failure-of.ts';
import { applySettings } from './settings.ts';
import { openBytes, openSnapshot } from './snapshot.ts';
import { readStanding, type Standing } from './standing.ts';

/** How long another program may keep the file before it counts as locked, in milliseconds. */
export const patience = 400;

/**
 * Reads the file where it is; of an older one, one that another window holds locked, or one in the middle of a change that
 * was cut off, a copy in memory: the file stays as it is until somebody writes to it.
 */
export function connectForReading(path: string, standing: Standing): ReadableDb {
  if (standing.kind === 'unfinished') return openBytes(path, standing.bytes);
  if (standing.header.schemaVersion < schemaVersion) return openSnapshot(path);
  try {
    return connectInPlace(path);
  } catch (error) {
    // Killed just now.
    if (codeOfError(error) === 'SQLITE_READONLY_ROLLBACK') return connectForReading(path, readStanding(path));
    const failure = failureOfOpening(error, path);
    if (failure instanceof Failure && failure.code === 'file.locked') return openSnapshot(path);
    throw failure;
  }
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

/** Opening alone does not read: the first read meets a lock. */
function meetLocks(db: Database.Database): void {
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
}
