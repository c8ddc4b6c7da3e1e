/** Whether a register is what was written, in every table and in every record of its log: nothing less than reading all of it. */
import { Failure } from '#register/model/failure.ts';
import { verifyChangeLog, type ChangeLogVerdict } from './changes/change-log.ts';
import { findUnloggedObject } from './changes/replay.ts';
import { listSchemaFaults } from './file/expected-schema.ts';
import { listBrokenLinks, listIntegrityFaults, readSchemaVersion, schemaVersion } from './migrate.ts';
import { inReadTransaction, type ReadableDb } from './sql.ts';

export interface Soundness {
  /** The faults that SQLite's full check finds; empty when sound. */
  readonly integrity: readonly string[];
  readonly foreignKeys: readonly string[];
  /** Tables, triggers and views that are not ours. */
  readonly schema: readonly string[];
  readonly changeLog: ChangeLogVerdict;
  /** An object that the tables hold otherwise than the log tells; null when both agree, or when the log is broken. */
  readonly unlogged: string | null;
}

/** Hears how much is done, from 0 to 1. */
export type NoteProgress = (done: number) => void;

/**
 * Of a file of this version; one of an older version is migrated first, in a copy, and the tables of a newer one are not ours to
 * judge. Fails with `file.damaged` when a table of ours is missing, or when something in one makes no sense.
 */
export function examine(db: ReadableDb, note: NoteProgress = () => undefined): Soundness {
  return inReadTransaction(db, () => {
    note(0);
    const integrity = listIntegrityFaults(db, 'full');
    note(0.15);
    const foreignKeys = listBrokenLinks(db);
    const schemaFaults = readSchemaVersion(db) > schemaVersion ? [] : listSchemaFaults(db);
    const schema = schemaFaults.map(({ object }) => object);
    // What is missing cannot be read.
    const missing = schemaFaults.find(({ kind }) => kind === 'missing');
    if (missing !== undefined) throw new Failure('file.damaged', { path: db.name, detail: missing.object });
    const changeLog = verifyChangeLog(db);
    note(0.25);
    const noteRest = (done: number) => note(0.25 + 0.75 * done);
    const unlogged = changeLog.kind === 'ok' ? (findUnloggedObject(db, noteRest) ?? null) : null;
    return { integrity, foreignKeys, schema, changeLog, unlogged };
  });
}

/** One line a fault, in the technical words of SQLite and of the log; empty when the register is sound. */
export function listFaultsOf({
  integrity,
  foreignKeys,
  schema,
  changeLog,
  unlogged,
}: Soundness): readonly string[] {
  return [
    ...integrity,
    ...foreignKeys.map((link) => `foreign key: ${link}`),
    ...schema,
    ...(changeLog.kind === 'ok' ? [] : [`change log: broken at ${changeLog.seq}`]),
    ...(unlogged === null ? [] : [`change log: does not tell ${unlogged}`]),
  ];
}
