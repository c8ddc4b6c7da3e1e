/** The categories of data of a controller's activity, each with its retention. */
import type { DataCategory } from '#register/model/data-category.ts';
import { obligations } from '#register/vocabulary/answer.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { retentionFates } from '#register/vocabulary/retention.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import {
  codeOf,
  codesOf,
  localized,
  localizedOf,
  optionalCodeOf,
  optionalTextOf,
  textOf,
} from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { insertCodes } from './code-list.ts';
import { codesIn, groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';
import { periodColumns, periodToRow, rowToPeriod } from './retention-columns.ts';

const sources = { table: 'data_category_source', owner: 'data_category_key' };
const insertDataCategory = insertInto('data_category', [
  'activity_key',
  'position',
  'id',
  'category',
  'description',
  'sensitivity',
  'sensitivity_statute',
  'source_description',
  'obligation',
  'justification',
  ...periodColumns('active'),
  ...periodColumns('archive'),
  'fate',
  'criteria',
  'retention_justification',
  'library_row',
]);

function dataCategoryToRow(category: DataCategory) {
  const { retention } = category;
  return {
    id: category.id,
    category: category.category,
    description: localized(category.description),
    sensitivity: category.sensitivity,
    sensitivity_statute: category.sensitivityStatute,
    source_description: localized(category.sourceDescription),
    obligation: category.obligation,
    justification: localized(category.justification),
    ...periodToRow('active', retention.active),
    ...periodToRow('archive', retention.archive),
    fate: retention.fate,
    criteria: localized(retention.criteria),
    retention_justification: localized(retention.justification),
    library_row: retention.libraryRow,
  };
}

function rowToDataCategory(row: Row): DataCategory {
  return {
    id: textOf(row, 'id'),
    category: optionalCodeOf(dataCategories, row, 'category'),
    description: localizedOf(row, 'description'),
    sensitivity: codeOf(sensitivities, row, 'sensitivity'),
    sensitivityStatute: textOf(row, 'sensitivity_statute'),
    sources: codesOf(dataSources, row, 'sources'),
    sourceDescription: localizedOf(row, 'source_description'),
    obligation: codeOf(obligations, row, 'obligation'),
    justification: localizedOf(row, 'justification'),
    retention: {
      active: rowToPeriod(row, 'active'),
      archive: rowToPeriod(row, 'archive'),
      fate: codeOf(retentionFates, row, 'fate'),
      criteria: localizedOf(row, 'criteria'),
      justification: localizedOf(row, 'retention_justification'),
      libraryRow: optionalTextOf(row, 'library_row'),
    },
  };
}

export function readDataCategories(db: ReadableDb, activities: KeyRange): Owned<DataCategory> {
  const rows = listRows(
    db,
    `SELECT c.*, ${codesIn(sources.table, sources.owner, 'c.key')} AS sources
     FROM data_category c WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position`,
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToDataCategory);
}

export function writeDataCategories(
  db: WritableDb,
  activityKey: number,
  categories: readonly DataCategory[],
): void {
  run(db, 'DELETE FROM data_category WHERE activity_key = ?', activityKey);
  categories.forEach((category, position) => {
    const key = insert(db, insertDataCategory, {
      activity_key: activityKey,
      position,
      ...dataCategoryToRow(category),
    });
    insertCodes(db, sources, key, category.sources);
  });
}
