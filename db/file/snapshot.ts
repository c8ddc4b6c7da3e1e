/** A copy of a register in memory, for reading what another window holds locked or what cannot be migrated in its place. */
import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { Failure } from '#register/model/failure.ts';
import { migrate, readSchemaVersion, schemaVersion } from '#db/migrate.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { checkSchema } from './expected-schema.ts';
import { hasOpenJournal, readFileHeader } from './file-header.ts';
import { digestOfBytes, signsOfChange } from './fingerprint.ts';
import { applySettings } from './settings.ts';

const attempts = 50;
const pauseMs = 20;

/**
 * The bytes as they were between two changes: no open journal before or after, and the same signs of the last change. The
 * writer syncs its journal before it touches the file and closes it last, so what is read in between is a whole state.
 */
function readBetweenChanges(path: string): Buffer {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!hasOpenJournal(path)) {
      const before = signsOfState(path);
      const bytes = readFileSync(path);
      if (!hasOpenJournal(path) && signsOfState(path) === before) return bytes;
    }
    pause();
  }
  throw new Failure('file.locked', { path });
}

/** The counter alone would not do: under an exclusive lock SQLite raises it with the first change only. */
function signsOfState(path: string): string {
  return `${readFileHeader(path).changeCounter} ${signsOfChange(path)}`;
}

/** A change takes milliseconds; waiting for its end blocks no longer than reading the file does. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
}

/** `digest`: of the bytes in the file, before they were brought to this version. */
export interface Copy {
  readonly db: ReadableDb;
  readonly digest: string;
}

export function openSnapshot(path: string): Copy {
  const bytes = readBetweenChanges(path);
  return { db: openBytes(path, bytes), digest: digestOfBytes(bytes) };
}

/** The bytes of a whole register file; `path` names it in failures. */
export function openBytes(path: string, bytes: Buffer): ReadableDb {
  // A connection to memory may be migrated; from here on it only reads.
  const db = new Database(bytes) as WritableDb;
  try {
    // A trigger of somebody else would run with the migration, or get lost in it.
    const version = readSchemaVersion(db);
    if (version < schemaVersion) checkSchema(db, path, version);
    migrate(db);
    applySettings(db, 'memory');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
