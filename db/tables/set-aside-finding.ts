/** Findings that the user has put aside, in the order in which that happened. */
import type { SetAsideFindingId } from '#register/model/ids.ts';
import { findingSubjectKinds, type SetAsideFinding } from '#register/model/set-aside-finding.ts';
import { idOf, numberOf, oneOf, textOf } from '#db/column.ts';
import {
  getRow,
  insert,
  insertInto,
  listRows,
  run,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';
import type { Placed } from './record.ts';

const insertFinding = insertInto('set_aside_finding', [
  'id',
  'position',
  'rule',
  'subject_kind',
  'subject_id',
  'place',
  'facts',
  'reason',
  'set_aside_on',
]);

function rowToPlaced(row: Row): Placed<SetAsideFinding> {
  return {
    key: numberOf(row, 'key'),
    position: numberOf(row, 'position'),
    object: {
      id: idOf(row, 'id'),
      rule: textOf(row, 'rule'),
      subject: { kind: oneOf(findingSubjectKinds, row, 'subject_kind'), id: textOf(row, 'subject_id') },
      place: textOf(row, 'place'),
      facts: textOf(row, 'facts'),
      reason: textOf(row, 'reason'),
      setAsideOn: textOf(row, 'set_aside_on'),
    },
  };
}

/** In the order of the register. */
export function readPlacedFindings(db: ReadableDb): readonly Placed<SetAsideFinding>[] {
  return listRows(db, 'SELECT * FROM set_aside_finding ORDER BY position').map(rowToPlaced);
}

export function findPlacedFinding(
  db: ReadableDb,
  id: SetAsideFindingId,
): Placed<SetAsideFinding> | undefined {
  const row = getRow(db, 'SELECT * FROM set_aside_finding WHERE id = ?', id);
  return row === undefined ? undefined : rowToPlaced(row);
}

export function listFindingsAbout(
  db: ReadableDb,
  { kind, id }: SetAsideFinding['subject'],
): readonly Placed<SetAsideFinding>[] {
  const about = 'SELECT * FROM set_aside_finding WHERE subject_kind = ? AND subject_id = ? ORDER BY position';
  return listRows(db, about, kind, id).map(rowToPlaced);
}

export function insertFindingRow(db: WritableDb, position: number, finding: SetAsideFinding): void {
  insert(db, insertFinding, {
    id: finding.id,
    position,
    rule: finding.rule,
    subject_kind: finding.subject.kind,
    subject_id: finding.subject.id,
    place: finding.place,
    facts: finding.facts,
    reason: finding.reason,
    set_aside_on: finding.setAsideOn,
  });
}

export function deleteFindingRow(db: WritableDb, id: SetAsideFindingId): void {
  run(db, 'DELETE FROM set_aside_finding WHERE id = ?', id);
}
