/** A connection that reads a register and never touches its file. */
import Database from 'better-sqlite3';
import { Failure } from '#register/model/failure.ts';
import { schemaVersion } from '#db/migrate.ts';
import type { ReadableDb } from '#db/sql.ts';
import { failureOf } from './failure-of.ts';
import type { FileHeader } from './file-header.ts';
import { applySettings } from './settings.ts';
import { openSnapshot } from './snapshot.ts';

/** How long another program may keep the file before it counts as locked, in milliseconds. */
export const patience = 400;

/** Reads the file where it is; of an older one, or one that another window holds locked, a copy in memory. */
export function connectForReading(path: string, header: FileHeader): ReadableDb {
  if (header.schemaVersion < schemaVersion) return openSnapshot(path);
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: patience }) as ReadableDb;
  try {
    applySettings(db, 'read');
    // Meets a lock, if there is one: opening alone does not read.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return db;
  } catch (error) {
    db.close();
    const failure = failureOf(error, path);
    if (failure instanceof Failure && failure.code === 'file.locked') return openSnapshot(path);
    throw failure;
  }
}
