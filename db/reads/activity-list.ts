/** The list of activities, page by page: searched, filtered and sorted in SQLite, so that a long register stays quick. */
import type {
  ActivityPage,
  ActivityQuery,
  ActivityRow,
  ActivitySortColumn,
} from '#register/model/listing.ts';
import type { Language } from '#register/model/language.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import {
  codeOf,
  codesOf,
  localizedOf,
  numberOf,
  optionalTextOf,
  parseJson,
  textOf,
  textsOf,
} from '#db/column.ts';
import { statusRank } from '#db/lists/activity-index.ts';
import { blankKey } from '#db/lists/fold.ts';
import { searchQuestion } from '#db/lists/search.ts';
import { getRow, inReadTransaction, listRows, type ReadableDb, type Row, type SqlValue } from '#db/sql.ts';

/** A condition on `activity_sort s`, with the values it binds. */
interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

function conditionsOf({ record, search, filters }: ActivityQuery): readonly Condition[] {
  const conditions: Condition[] = [{ sql: 's.record = ?', values: [record] }];
  const question = searchQuestion(search);
  if (question !== undefined) {
    conditions.push({
      sql: 's.activity_key IN (SELECT rowid FROM activity_search WHERE activity_search MATCH ?)',
      values: [question],
    });
  }
  if (filters.status !== null)
    conditions.push({ sql: 's.status_rank = ?', values: [statusRank(filters.status)] });
  if (filters.legalBasis !== null) {
    conditions.push({
      sql: `s.activity_key IN (SELECT p.activity_key FROM purpose_legal_basis b
        JOIN purpose p ON p.key = b.purpose_key WHERE b.code = ?)`,
      values: [filters.legalBasis],
    });
  }
  if (filters.providerId !== null) {
    conditions.push({
      sql: `s.activity_key IN (SELECT activity_key FROM recipient WHERE provider_id = ?
        UNION ALL SELECT activity_key FROM software WHERE provider_id = ?
        UNION ALL SELECT activity_key FROM cookie WHERE provider_id = ?)`,
      values: [filters.providerId, filters.providerId, filters.providerId],
    });
  }
  if (filters.dataSubject !== null) {
    conditions.push({
      sql: `s.activity_key IN (SELECT activity_key FROM data_subject WHERE category = ?
        UNION ALL SELECT activity_key FROM processed_data_subject WHERE code = ?)`,
      values: [filters.dataSubject, filters.dataSubject],
    });
  }
  // What is due on no day has a key that comes after every day.
  if (filters.reviewDueBy !== null)
    conditions.push({ sql: 's.review_due_on <= ?', values: [filters.reviewDueBy] });
  return conditions;
}

function sortedColumn(column: ActivitySortColumn, language: Language): string {
  switch (column) {
    case 'reference':
      return 's.reference';
    case 'name':
      return `s.name_${language}`;
    case 'purpose':
      return `s.purpose_${language}`;
    case 'status':
      return 's.status_rank';
    case 'updatedOn':
      return 's.updated_on';
    case 'reviewDueOn':
      return 's.review_due_on';
  }
}

/** The rows that match, from one place to another, in one order. */
interface Selection {
  readonly conditions: readonly Condition[];
  readonly order: string;
  readonly offset: number;
  readonly limit: number;
}

function whereOf(conditions: readonly Condition[]) {
  return {
    where: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function countMatches(db: ReadableDb, conditions: readonly Condition[]): number {
  const { where, values } = whereOf(conditions);
  const row = getRow(db, `SELECT count(*) AS total FROM activity_sort s WHERE ${where}`, ...values);
  return row === undefined ? 0 : numberOf(row, 'total');
}

function listKeys(db: ReadableDb, { conditions, order, offset, limit }: Selection): readonly number[] {
  const { where, values } = whereOf(conditions);
  return listRows(
    db,
    `SELECT s.activity_key FROM activity_sort s WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  ).map((row) => numberOf(row, 'activity_key'));
}

/**
 * The keys of one page, in its order. What is blank comes last in either direction: ascending by its key, descending by
 * asking for it apart, so that both can walk an index instead of sorting all that matches.
 */
function listPageKeys(
  db: ReadableDb,
  { sort, language, offset, limit }: ActivityQuery,
  conditions: readonly Condition[],
): readonly number[] {
  const column = sortedColumn(sort.column, language);
  if (sort.direction === 'ascending')
    return listKeys(db, { conditions, order: `${column}, s.activity_key`, offset, limit });
  const order = `${column} DESC, s.activity_key DESC`;
  const filled = [...conditions, { sql: `${column} < ?`, values: [blankKey] }];
  const keys = listKeys(db, { conditions: filled, order, offset, limit });
  if (keys.length === limit) return keys;
  const blank = [...conditions, { sql: `${column} = ?`, values: [blankKey] }];
  const blanksBefore = Math.max(0, offset - countMatches(db, filled));
  const rest = {
    conditions: blank,
    order: 's.activity_key',
    offset: blanksBefore,
    limit: limit - keys.length,
  };
  return [...keys, ...listKeys(db, rest)];
}

/** One line of the list: read for the rows of the page only, not for all that match. */
const rowOf = `SELECT a.id, a.reference, a.name, a.status, a.updated_on, a.review_due_on,
  ifnull((SELECT description FROM purpose WHERE activity_key = a.key ORDER BY position LIMIT 1),
    ifnull((SELECT processing FROM served_controller WHERE activity_key = a.key ORDER BY position LIMIT 1), '{}')
  ) AS purpose,
  (SELECT json_group_array(code ORDER BY place) FROM (
     SELECT b.code, min(p.position * 1000 + b.position) AS place FROM purpose p
     JOIN purpose_legal_basis b ON b.purpose_key = p.key WHERE p.activity_key = a.key GROUP BY b.code)
  ) AS legal_bases,
  (SELECT json_group_array(subject ORDER BY position) FROM (
     SELECT category AS subject, position FROM data_subject WHERE activity_key = a.key
     UNION ALL SELECT code, position FROM processed_data_subject WHERE activity_key = a.key)
  ) AS data_subjects,
  (SELECT json_group_array(name ORDER BY position) FROM provider WHERE id IN (
     SELECT provider_id FROM recipient WHERE activity_key = a.key
     UNION ALL SELECT provider_id FROM software WHERE activity_key = a.key
     UNION ALL SELECT provider_id FROM cookie WHERE activity_key = a.key)
  ) AS provider_names,
  (SELECT count(*) FROM activity_to_confirm WHERE activity_key = a.key) AS to_confirm_count
  FROM activity a WHERE a.key = ?`;

function rowToActivityRow(row: Row): ActivityRow {
  return {
    id: textOf(row, 'id'),
    reference: textOf(row, 'reference'),
    name: localizedOf(row, 'name'),
    status: codeOf(activityStatuses, row, 'status'),
    purpose: localizedOf(row, 'purpose'),
    legalBases: codesOf(legalBases, row, 'legal_bases'),
    dataSubjects: optionalCodes(row),
    providerNames: textsOf(row, 'provider_names'),
    updatedOn: optionalTextOf(row, 'updated_on'),
    reviewDueOn: optionalTextOf(row, 'review_due_on'),
    toConfirmCount: numberOf(row, 'to_confirm_count'),
  };
}

/** Null stands for a category of the user's own. */
function optionalCodes(row: Row): ActivityRow['dataSubjects'] {
  const list = parseJson('data_subjects', textOf(row, 'data_subjects'));
  if (!Array.isArray(list)) return [];
  return list.map((code: unknown) =>
    code === null ? null : codeOf(dataSubjects, { data_subject: code }, 'data_subject'),
  );
}

export function listActivityRows(db: ReadableDb, query: ActivityQuery): ActivityPage {
  return inReadTransaction(db, () => {
    const conditions = conditionsOf(query);
    const rows = listPageKeys(db, query, conditions).flatMap((key) => {
      const row = getRow(db, rowOf, key);
      return row === undefined ? [] : [rowToActivityRow(row)];
    });
    return { rows, total: countMatches(db, conditions) };
  });
}
