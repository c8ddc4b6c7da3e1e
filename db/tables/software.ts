/** The software an activity uses. */
import type { Software } from '#register/model/activity.ts';
import { localized, localizedOf, optionalIdOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';

const insertSoftware = insertInto('software', [
  'activity_key',
  'position',
  'id',
  'name',
  'provider_id',
  'note',
]);

function rowToSoftware(row: Row): Software {
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    providerId: optionalIdOf(row, 'provider_id'),
    note: localizedOf(row, 'note'),
  };
}

export function readSoftware(db: ReadableDb, activities: KeyRange): Owned<Software> {
  const rows = listRows(
    db,
    'SELECT * FROM software WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position',
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToSoftware);
}

export function writeSoftware(db: WritableDb, activityKey: number, software: readonly Software[]): void {
  run(db, 'DELETE FROM software WHERE activity_key = ?', activityKey);
  software.forEach((item, position) =>
    insert(db, insertSoftware, {
      activity_key: activityKey,
      position,
      id: item.id,
      name: item.name,
      provider_id: item.providerId,
      note: localized(item.note),
    }),
  );
}
