/** The categories of people a controller's activity is about. */
import type { DataSubjectEntry } from '#register/model/activity.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { localized, localizedOf, optionalCodeOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';

const insertDataSubject = insertInto('data_subject', [
  'activity_key',
  'position',
  'id',
  'category',
  'description',
]);

function rowToDataSubject(row: Row): DataSubjectEntry {
  return {
    id: textOf(row, 'id'),
    category: optionalCodeOf(dataSubjects, row, 'category'),
    description: localizedOf(row, 'description'),
  };
}

export function readDataSubjects(db: ReadableDb, activities: KeyRange): Owned<DataSubjectEntry> {
  const rows = listRows(
    db,
    'SELECT * FROM data_subject WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position',
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToDataSubject);
}

export function writeDataSubjects(
  db: WritableDb,
  activityKey: number,
  subjects: readonly DataSubjectEntry[],
): void {
  run(db, 'DELETE FROM data_subject WHERE activity_key = ?', activityKey);
  subjects.forEach((subject, position) =>
    insert(db, insertDataSubject, {
      activity_key: activityKey,
      position,
      id: subject.id,
      category: subject.category,
      description: localized(subject.description),
    }),
  );
}
