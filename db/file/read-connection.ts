/** A connection that reads a register and never touches its file, and what is known of the state that it reads. */
import Database from 'better-sqlite3';
import { resolve } from 'node:path';
import { Failure } from '#register/model/failure.ts';
import { schemaVersion } from '#db/migrate.ts';
import type { ReadableDb } from '#db/sql.ts';
import { codeOfError, failureOfOpening } from './failure-of.ts';
import type { FileHeader } from './file-header.ts';
import { sight, type Sighting } from './fingerprint.ts';
import { applySettings } from './settings.ts';
import { openBytes, openSnapshot } from './snapshot.ts';
import { readStanding, type Standing } from './standing.ts';

/** How long another program may keep the file before it counts as locked, in milliseconds. */
export const patience = 400;

/** `triedOut`: every check there is was made on it already. */
export type State = { readonly kind: 'triedOut' } | ({ readonly kind: 'seen' } & Sighting);

export interface Reading {
  readonly db: ReadableDb;
  readonly state: State;
}

/**
 * Reads the file where it is; of an older one, one that another window holds locked, or one in the middle of a change that
 * was cut off, a copy in memory: the file stays as it is until somebody writes to it. `isInUse`: somebody was seen to have it open,
 * and may lock it again between two reads.
 */
export function connectForReading(path: string, standing: Standing, isInUse = false): Reading {
  if (standing.kind === 'unfinished')
    return { db: openBytes(path, standing.bytes), state: { kind: 'triedOut' } };
  if (isInUse || standing.header.schemaVersion < schemaVersion) return readCopy(path);
  try {
    const seen = sight(path);
    return { db: connectInPlace(path), state: { kind: 'seen', ...seen } };
  } catch (error) {
    // Killed just now.
    if (codeOfError(error) === 'SQLITE_READONLY_ROLLBACK')
      return connectForReading(path, readStanding(path), isInUse);
    const failure = failureOfOpening(error, path);
    if (failure instanceof Failure && failure.code === 'file.locked') return readCopy(path);
    throw failure;
  }
}

/**
 * Reads a file that may be damaged: whether it is what was written is for the work to tell. Fails with a failure of the file where
 * nothing in it makes sense. `header`: of the file itself; what is read of an older one is a copy that was brought to this version.
 */
export function withReading<Result>(
  path: string,
  work: (db: ReadableDb, header: FileHeader) => Result,
): Result {
  const file = resolve(path);
  try {
    const standing = readStanding(file);
    const { db } = connectForReading(file, standing);
    try {
      return work(db, standing.header);
    } finally {
      db.close();
    }
  } catch (error) {
    throw failureOfOpening(error, file);
  }
}

/** Nobody changes a copy. */
function readCopy(path: string): Reading {
  const { db, digest } = openSnapshot(path);
  return { db, state: { kind: 'seen', digest: () => digest, isStill: () => true } };
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
