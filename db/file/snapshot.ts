/** A copy of a register in memory, for reading what another window holds locked or what cannot be migrated in its place. */
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { Failure } from '#register/model/failure.ts';
import { migrate } from '#db/migrate.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { hasOpenJournal, readFileHeader } from './file-header.ts';
import { applySettings } from './settings.ts';

const attempts = 50;
const pauseMs = 20;

/**
 * The bytes as they were between two changes: no open journal before or after, and the same change counter. The
 * writer syncs its journal before it touches the file and closes it last, so what is read in between is a whole state.
 */
function readBetweenChanges(path: string): Buffer {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!hasOpenJournal(path)) {
      const before = readFileHeader(path).changeCounter;
      const bytes = readFileSync(path);
      const isSettled = !hasOpenJournal(path) && readFileHeader(path).changeCounter === before;
      if (isSettled) return bytes;
    }
    pause();
  }
  throw new Failure('file.locked', { path });
}

/** A change takes milliseconds; waiting for its end blocks no longer than reading the file does. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
}

export function openSnapshot(path: string): ReadableDb {
  // A connection to memory may be migrated; from here on it only reads.
  const db = new Database(readBetweenChanges(path)) as WritableDb;
  try {
    migrate(db);
    applySettings(db, 'memory');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
