/** Makes a damaged register anew from its own change log, which holds every change ever made: nothing of it is lost as long as the log is whole. */
import { resolve } from 'node:path';
import type { IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { RegisterId } from '#register/model/ids.ts';
import { copyChangeLog, verifyChangeLog } from './changes/change-log.ts';
import { putObjects } from './changes/put-objects.ts';
import { replayLog } from './changes/replay.ts';
import { targetsOf } from './changes/state.ts';
import { localDate } from './changes/work.ts';
import { makeRegisterFile } from './create.ts';
import { withReading } from './file/read-connection.ts';
import { copyProducedNotices } from './notices/produced-notices.ts';
import { findRegisterId } from './tables/organisation.ts';
import { readLastChangeAt } from './reads/register.ts';
import { examine, listFaultsOf } from './soundness.ts';
import { getRow, inWriteTransaction, type ReadableDb, type WritableDb } from './sql.ts';
import { numberOf } from './column.ts';

/** How far the log of a damaged file reaches. */
export interface WholeLog {
  readonly changes: number;
  readonly lastChangeAt: IsoInstant;
}

/** Undefined: the log is damaged too, or cannot be read. */
export function findWholeLog(path: string): WholeLog | undefined {
  try {
    return withReading(path, (db) => {
      const row = getRow(db, 'SELECT count(*) AS changes FROM change');
      const changes = row === undefined ? 0 : numberOf(row, 'changes');
      const lastChangeAt = readLastChangeAt(db);
      return verifyChangeLog(db).kind === 'ok' && changes > 0 && lastChangeAt !== null
        ? { changes, lastChangeAt }
        : undefined;
    });
  } catch {
    return undefined;
  }
}

/** Which register a damaged file holds, as far as it can still be read. */
export function findDamagedId(path: string): RegisterId | undefined {
  try {
    return withReading(path, findRegisterId);
  } catch {
    return undefined;
  }
}

/**
 * Into a new file; the damaged one stays as it is, byte for byte. Fails with `file.damaged` when the log does not give a whole
 * register, with `file.exists` rather than write over anything, and then leaves nothing behind.
 */
export function rebuildFromLog(path: string, target: string): void {
  withReading(path, (damaged) =>
    makeRegisterFile(resolve(target), (db) => {
      inWriteTransaction(db, () => {
        copyChangeLog(damaged, db);
        // The log tells all of it already: this is no new change.
        const work = { db, today: localDate(readLastChangeAt(damaged) ?? ''), objects: [] };
        putObjects(work, targetsOf(replayLog(damaged)));
      });
      copyNoticesIfLegible(damaged, db);
      const faults = listFaultsOf(examine(db));
      if (faults.length > 0) throw new Failure('file.damaged', { path, detail: faults.join('; ') });
    }),
  );
}

/** They are not in the log; what was handed out is no part of the register. */
function copyNoticesIfLegible(from: ReadableDb, to: WritableDb): void {
  try {
    inWriteTransaction(to, () => copyProducedNotices(from, to));
  } catch {
    // The register is whole without them.
  }
}
