/** The name that an object of the log goes by: in the register, or, if it is gone, when it went. */
import type { ObjectKind } from '#db/changes/image.ts';
import { localizedOf, textOf } from '#db/column.ts';
import { getRow, type ReadableDb } from '#db/sql.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import { findInBin } from './bin.ts';

/** Undefined: nothing of this id was ever in the register, or its kind has no names. */
export function findObjectName(db: ReadableDb, kind: string, id: string): string | LocalizedText | undefined {
  switch (kind as ObjectKind) {
    case 'provider': {
      const row = getRow(db, 'SELECT name FROM provider WHERE id = ?', id);
      if (row !== undefined) return textOf(row, 'name');
      const name = findInBin(db, 'provider', id)?.image['name'];
      return typeof name === 'string' ? name : undefined;
    }
    case 'activity':
      return findRecordName(db, 'activity', 'controller', id);
    case 'processorActivity':
      return findRecordName(db, 'processorActivity', 'processor', id);
    case 'setAsideFinding': {
      // Told by what it is about.
      const row = getRow(db, 'SELECT subject_kind, subject_id FROM set_aside_finding WHERE id = ?', id);
      return row === undefined
        ? undefined
        : findObjectName(db, textOf(row, 'subject_kind'), textOf(row, 'subject_id'));
    }
    default:
      return undefined;
  }
}

function findRecordName(
  db: ReadableDb,
  kind: 'activity' | 'processorActivity',
  record: 'controller' | 'processor',
  id: string,
): LocalizedText | undefined {
  const row = getRow(db, 'SELECT name FROM activity WHERE record = ? AND id = ?', record, id);
  if (row !== undefined) return localizedOf(row, 'name');
  const name = findInBin(db, kind, id)?.image['name'];
  // The image of an activity holds its name as the model has it: by language.
  return typeof name === 'object' && name !== null ? (name as LocalizedText) : undefined;
}
