/** Security measures: those of the organisation, and those of one activity. */
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { localized, localizedOf, optionalCodeOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';

const tables = {
  organisation: { table: 'organisation_security_measure', owner: 'organisation_key' },
  activity: { table: 'activity_security_measure', owner: 'activity_key' },
} as const;
type Owner = keyof typeof tables;

const insertions = {
  organisation: insertInto(tables.organisation.table, [
    'organisation_key',
    'position',
    'id',
    'measure',
    'description',
  ]),
  activity: insertInto(tables.activity.table, ['activity_key', 'position', 'id', 'measure', 'description']),
};

function rowToMeasure(row: Row): SecurityMeasure {
  return {
    id: textOf(row, 'id'),
    measure: optionalCodeOf(securityMeasures, row, 'measure'),
    description: localizedOf(row, 'description'),
  };
}

export function readSecurityMeasures(
  db: ReadableDb,
  owner: Owner,
  { from, to }: KeyRange,
): Owned<SecurityMeasure> {
  const { table, owner: column } = tables[owner];
  const rows = listRows(
    db,
    `SELECT * FROM ${table} WHERE ${column} BETWEEN ? AND ? ORDER BY ${column}, position`,
    from,
    to,
  );
  return groupByOwner(rows, column, rowToMeasure);
}

export function writeSecurityMeasures(
  db: WritableDb,
  owner: Owner,
  key: number,
  measures: readonly SecurityMeasure[],
): void {
  const { table, owner: column } = tables[owner];
  run(db, `DELETE FROM ${table} WHERE ${column} = ?`, key);
  measures.forEach((measure, position) =>
    insert(db, insertions[owner], {
      organisation_key: key,
      activity_key: key,
      position,
      id: measure.id,
      measure: measure.measure,
      description: localized(measure.description),
    }),
  );
}
