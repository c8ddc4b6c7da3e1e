/** How a register file was left: settled, or in the middle of a change, whose journal is tried out in memory before anything is touched. */
import Database from 'better-sqlite3';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { Failure } from '#register/model/failure.ts';
import { listFaults, migrate, schemaVersion } from '#db/migrate.ts';
import { examine, listFaultsOf } from '#db/soundness.ts';
import type { WritableDb } from '#db/sql.ts';
import { listSchemaFaults } from './expected-schema.ts';
import { codeOfError } from './failure-of.ts';
import {
  hasOpenJournal,
  journalOf,
  parseFileHeader,
  readFileHeader,
  type FileHeader,
} from './file-header.ts';
import { playBack } from './journal.ts';

export type Standing =
  | { readonly kind: 'settled'; readonly header: FileHeader }
  /** A program was killed, or the power went, while it saved. */
  | {
      readonly kind: 'unfinished';
      readonly header: FileHeader;
      /** The register as it is without the change: whole. */
      readonly bytes: Buffer;
      /** `foreign`: it is damaged or another file's. SQLite would believe it, and destroy a good file with it. */
      readonly journal: 'own' | 'foreign';
    };

const patience = 400;
const attempts = 5;

/** Fails when this cannot be a register that this program can read; whatever it finds, nothing on the disk is changed. */
export function readStanding(path: string): Standing {
  for (let attempt = 1; isCutOff(path); attempt += 1) {
    const file = readFileSync(path);
    const journal = readIfThere(journalOf(path));
    // Another program has put it right just now.
    if (journal === undefined) continue;
    const standing = tryOut(path, file, journal);
    if (standing !== undefined) return standing;
    // Another program may have put it right meanwhile.
    const isStill = isCutOff(path) && readFileSync(path).equals(file);
    if (isStill || attempt === attempts)
      throw new Failure('file.damaged', { path, detail: 'no sound state with its journal or without it' });
  }
  return { kind: 'settled', header: readFileHeader(path) };
}

/** An open journal whose writer is alive is none of our business: the lock tells. A connection that only reads never plays it back. */
function isCutOff(path: string): boolean {
  if (!existsSync(path) || !hasOpenJournal(path)) return false;
  let db: Database.Database | undefined;
  try {
    db = new Database(path, { readonly: true, fileMustExist: true, timeout: patience });
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    return codeOfError(error) === 'SQLITE_READONLY_ROLLBACK';
  } finally {
    db?.close();
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOfError(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function tryOut(path: string, file: Buffer, journal: Buffer): Standing | undefined {
  const before = playBack(file, journal);
  if (before.isWhole && isSound(path, before.bytes)) return unfinished(path, before.bytes, 'own');
  return isSound(path, file) ? unfinished(path, file, 'foreign') : undefined;
}

function unfinished(path: string, bytes: Buffer, journal: 'own' | 'foreign'): Standing {
  return { kind: 'unfinished', header: parseFileHeader(path, bytes, bytes.length), bytes, journal };
}

/** Every check there is: a journal that is not the file's own mixes two states, and each page by itself looks well. */
function isSound(path: string, bytes: Buffer): boolean {
  let db: WritableDb | undefined;
  try {
    const { schemaVersion: version } = parseFileHeader(path, bytes, bytes.length);
    // A connection to memory: what is tried out there never reaches the file.
    db = new Database(bytes) as WritableDb;
    if (version > schemaVersion) return listFaults(db).length === 0;
    if (listSchemaFaults(db, version).length > 0) return false;
    migrate(db);
    return listFaultsOf(examine(db)).length === 0;
  } catch {
    return false;
  } finally {
    db?.close();
  }
}

/** Kept beside the file, under a name that SQLite does not look for. */
export function setJournalAside(path: string): void {
  const journal = journalOf(path);
  let name = `${journal}.set-aside`;
  for (let number = 2; existsSync(name); number += 1) name = `${journal}.set-aside-${number}`;
  renameSync(journal, name);
}
