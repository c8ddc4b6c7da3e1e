/** Looks a register over from top to bottom without changing it: SQLite's own checks, our tables, the change log, the counts. */
import type { IsoInstant } from '#register/model/dates.ts';
import type { RegisterId } from '#register/model/ids.ts';
import { withReading } from './file/read-connection.ts';
import { readSettings, type Access } from './file/settings.ts';
import { readSchemaVersion } from './migrate.ts';
import { countRegister, readLastChangeAt, type RegisterCounts } from './reads/register.ts';
import { examine, listFaultsOf, type NoteProgress, type Soundness } from './soundness.ts';
import { getRow, inReadTransaction, type ReadableDb } from './sql.ts';
import { findRegisterId } from './tables/organisation.ts';

export interface Verification extends Soundness {
  readonly schemaVersion: number;
  readonly sqliteVersion: string;
  /** The settings of the connection, as SQLite reports them. */
  readonly settings: Readonly<Record<string, string | number>>;
  readonly counts: RegisterCounts;
  readonly lastChangeAt: IsoInstant | null;
  /** By which its backups are found; undefined in a file that lost it. */
  readonly registerId: RegisterId | undefined;
  /** Nothing at all was found. */
  readonly isIntact: boolean;
}

/** On a register that is open; `access` tells which settings are to be read back. Fails with `file.damaged` when a table of ours is missing. */
export function verifyRegister(db: ReadableDb, access: Access, note?: NoteProgress): Verification {
  return inReadTransaction(db, () => {
    const soundness = examine(db, note);
    return {
      ...soundness,
      schemaVersion: readSchemaVersion(db),
      sqliteVersion: String(getRow(db, 'SELECT sqlite_version() AS version')?.['version']),
      settings: readSettings(db, access),
      counts: countRegister(db),
      lastChangeAt: readLastChangeAt(db),
      registerId: findRegisterId(db),
      isIntact: listFaultsOf(soundness).length === 0,
    };
  });
}

/** On a file, which stays as it is, byte for byte; works beside a window that has it open. `also` reads more of the same state. */
export function verifyRegisterFile(
  path: string,
  also: (db: ReadableDb) => void = () => undefined,
): Verification {
  return withReading(path, (db, { schemaVersion }) => {
    const verification = verifyRegister(db, db.memory ? 'memory' : 'read');
    also(db);
    return { ...verification, schemaVersion };
  });
}
