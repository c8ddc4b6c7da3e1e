/** Looks a register over from top to bottom without changing it: SQLite's own checks, our tables, the change log, the counts. */
import { resolve } from 'node:path';
import { Failure } from '#register/model/failure.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import type { RegisterId } from '#register/model/ids.ts';
import { verifyChangeLog, type ChangeLogVerdict } from './changes/change-log.ts';
import { findUnloggedObject } from './changes/replay.ts';
import { listSchemaFaults } from './file/expected-schema.ts';
import { failureOfOpening } from './file/failure-of.ts';
import { connectForReading } from './file/read-connection.ts';
import { readSettings, type Access } from './file/settings.ts';
import { readStanding } from './file/standing.ts';
import {
  listBrokenLinks,
  listIntegrityFaults,
  readSchemaVersion,
  schemaVersion as knownVersion,
} from './migrate.ts';
import { countRegister, readLastChangeAt, type RegisterCounts } from './reads/register.ts';
import { getRow, inReadTransaction, type ReadableDb } from './sql.ts';
import { findRegisterId } from './tables/organisation.ts';

export interface Verification {
  readonly schemaVersion: number;
  readonly sqliteVersion: string;
  /** The faults that SQLite's full check finds; empty when sound. */
  readonly integrity: readonly string[];
  readonly foreignKeys: readonly string[];
  /** Tables, triggers and views that are not ours. */
  readonly schema: readonly string[];
  readonly changeLog: ChangeLogVerdict;
  /** An object that the tables hold otherwise than the log tells; null when both agree, or when the log is broken. */
  readonly unlogged: string | null;
  /** The settings of the connection, as SQLite reports them. */
  readonly settings: Readonly<Record<string, string | number>>;
  readonly counts: RegisterCounts;
  readonly lastChangeAt: IsoInstant | null;
  /** By which its backups are found; undefined in a file that lost it. */
  readonly registerId: RegisterId | undefined;
  /** Nothing at all was found. */
  readonly isIntact: boolean;
}

/** On a register that is open; `access` tells which settings are to be read back. */
export function verifyRegister(db: ReadableDb, access: Access): Verification {
  return inReadTransaction(db, () => {
    const schemaVersion = readSchemaVersion(db);
    const integrity = listIntegrityFaults(db, 'full');
    const foreignKeys = listBrokenLinks(db);
    // The tables of a newer version are not ours to judge.
    const schemaFaults = schemaVersion > knownVersion ? [] : listSchemaFaults(db);
    const missing = schemaFaults.find(({ kind }) => kind === 'missing');
    if (missing !== undefined) throw new Failure('file.damaged', { path: db.name, detail: missing.object });
    const schema = schemaFaults.map(({ object }) => object);
    const changeLog = verifyChangeLog(db);
    const unlogged = changeLog.kind === 'ok' ? (findUnloggedObject(db) ?? null) : null;
    return {
      schemaVersion,
      sqliteVersion: String(getRow(db, 'SELECT sqlite_version() AS version')?.['version']),
      integrity,
      foreignKeys,
      schema,
      changeLog,
      unlogged,
      settings: readSettings(db, access),
      counts: countRegister(db),
      lastChangeAt: readLastChangeAt(db),
      registerId: findRegisterId(db),
      isIntact:
        [...integrity, ...foreignKeys, ...schema].length === 0 &&
        changeLog.kind === 'ok' &&
        unlogged === null,
    };
  });
}

/** On a file, which stays as it is, byte for byte; works beside a window that has it open. */
export function verifyRegisterFile(path: string): Verification {
  const file = resolve(path);
  const standing = readStanding(file);
  const db = connectForReading(file, standing);
  try {
    // What is read of an older file is a copy that was brought to this version.
    const { schemaVersion } = standing.header;
    return { ...verifyRegister(db, db.memory ? 'memory' : 'read'), schemaVersion };
  } catch (error) {
    throw failureOfOpening(error, file);
  } finally {
    db.close();
  }
}
