/** The bin: objects that the log knows and the register no longer has, as they last were. */
import { rowToObjectChange } from '#db/changes/change-log.ts';
import type { Image } from '#db/changes/image.ts';
import { numberOf, textOf } from '#db/column.ts';
import { getRow, inReadTransaction, listRows, type ReadableDb } from '#db/sql.ts';
import type { IsoDate } from '#register/model/dates.ts';

const binnedKinds = ['activity', 'processorActivity', 'provider'] as const;
export type BinnedKind = (typeof binnedKinds)[number];

export interface BinnedObject {
  readonly objectKind: BinnedKind;
  readonly objectId: string;
  /** The change by which it went. */
  readonly seq: number;
  readonly image: Image;
}

const isThere: Readonly<Record<BinnedKind, string>> = {
  activity: `SELECT 1 FROM activity WHERE record = 'controller' AND id = o.object_id`,
  processorActivity: `SELECT 1 FROM activity WHERE record = 'processor' AND id = o.object_id`,
  provider: 'SELECT 1 FROM provider WHERE id = o.object_id',
};

/** What went last comes first. */
export function listBin(db: ReadableDb): readonly BinnedObject[] {
  return inReadTransaction(db, () =>
    binnedKinds
      .flatMap((kind) =>
        listRows(
          db,
          `SELECT object_id, max(seq) AS seq FROM change_object o
           WHERE object_kind = ? AND NOT EXISTS (${isThere[kind]}) GROUP BY object_id`,
          kind,
        ).map((row) => readBinned(db, kind, textOf(row, 'object_id'), numberOf(row, 'seq'))),
      )
      .filter((found) => found !== undefined)
      .toSorted((a, b) => b.seq - a.seq),
  );
}

export function findInBin(db: ReadableDb, kind: BinnedKind, id: string): BinnedObject | undefined {
  return inReadTransaction(db, () => {
    const row = getRow(
      db,
      `SELECT max(seq) AS seq FROM change_object o
       WHERE object_kind = ? AND object_id = ? AND NOT EXISTS (${isThere[kind]}) GROUP BY object_id`,
      kind,
      id,
    );
    return row === undefined ? undefined : readBinned(db, kind, id, numberOf(row, 'seq'));
  });
}

function readBinned(db: ReadableDb, kind: BinnedKind, id: string, seq: number): BinnedObject | undefined {
  const row = getRow(
    db,
    'SELECT * FROM change_object WHERE seq = ? AND object_kind = ? AND object_id = ?',
    seq,
    kind,
    id,
  );
  if (row === undefined) return undefined;
  const { before } = rowToObjectChange(row);
  return before === null ? undefined : { objectKind: kind, objectId: id, seq, image: before };
}

export interface EndedRecord {
  readonly objectKind: 'activity' | 'processorActivity';
  readonly id: string;
  readonly endedOn: IsoDate;
}

/**
 * Activities that are over and ended on this day or before: offered for erasure, never erased by themselves. One that goes on may
 * bear an old date all the same, from an import or from another version.
 */
export function listEndedBy(db: ReadableDb, day: IsoDate): readonly EndedRecord[] {
  return listRows(
    db,
    `SELECT record, id, ended_on FROM activity
     WHERE status IN ('ended', 'replaced') AND ended_on <= ? ORDER BY ended_on, key`,
    day,
  ).map((row) => ({
    objectKind: textOf(row, 'record') === 'processor' ? 'processorActivity' : 'activity',
    id: textOf(row, 'id'),
    endedOn: textOf(row, 'ended_on'),
  }));
}
