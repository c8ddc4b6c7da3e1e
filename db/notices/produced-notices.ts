/** The notices that were handed out, remembered beside the register: to print one changes nothing in it, so none of this is in the change log. */
import { numberOf, oneOf, textOf } from '#db/column.ts';
import { getRow, insert, insertInto, inWriteTransaction, listRows, run } from '#db/sql.ts';
import type { ReadableDb, Row, WritableDb } from '#db/sql.ts';
import {
  noticeDocuments,
  noticeOptionsSchema,
  type NoticeOptions,
  type ProducedNotice,
} from '#register/documents/produced-notice.ts';
import type { IsoInstant } from '#register/model/dates.ts';

export type RememberedNotice = ProducedNotice & { readonly key: number };

const insertNotice = insertInto('produced_notice', [
  'document',
  'options',
  'produced_at',
  'seq',
  'destination',
]);

/** The newest first. */
export function listProducedNotices(db: ReadableDb): readonly RememberedNotice[] {
  return listRows(db, 'SELECT * FROM produced_notice ORDER BY produced_at DESC, key DESC').map(rowToNotice);
}

function rowToNotice(row: Row): RememberedNotice {
  return {
    key: numberOf(row, 'key'),
    document: oneOf(noticeDocuments, row, 'document'),
    options: noticeOptionsSchema.parse(JSON.parse(textOf(row, 'options'))),
    producedAt: textOf(row, 'produced_at'),
    seq: numberOf(row, 'seq'),
    destination: textOf(row, 'destination'),
  };
}

/** Takes the place of the same notice handed out before: who prints it again means to use the new one. */
export function rememberNotice(db: WritableDb, notice: ProducedNotice): void {
  inWriteTransaction(db, () => {
    for (const former of listProducedNotices(db))
      if (former.document === notice.document && isSameShape(former.options, notice.options))
        forgetNotice(db, former.key);
    insertNoticeRow(db, notice);
  });
}

function insertNoticeRow(db: WritableDb, notice: ProducedNotice): void {
  const { document, options, producedAt, seq, destination } = notice;
  insert(db, insertNotice, {
    document,
    options: JSON.stringify(options),
    produced_at: producedAt,
    seq,
    destination,
  });
}

export function copyProducedNotices(from: ReadableDb, to: WritableDb): void {
  for (const notice of listProducedNotices(from).toReversed()) insertNoticeRow(to, notice);
}

/** How tightly it had to be written is not a choice. */
function isSameShape(one: NoticeOptions, other: NoticeOptions): boolean {
  return (['language', 'beside', 'audience', 'paper', 'format'] as const).every(
    (choice) => one[choice] === other[choice],
  );
}

export function forgetNotice(db: WritableDb, key: number): void {
  inWriteTransaction(db, () => run(db, 'DELETE FROM produced_notice WHERE key = ?', key));
}

/** The user has put a new one in its place, by whatever way: from now on it says what the register says. */
export function markNoticeReplaced(db: WritableDb, key: number, at: IsoInstant): void {
  inWriteTransaction(db, () =>
    run(db, 'UPDATE produced_notice SET seq = ?, produced_at = ? WHERE key = ?', findNewestSeq(db), at, key),
  );
}

/** The number of the last change. */
export function findNewestSeq(db: ReadableDb): number {
  const row = getRow(db, 'SELECT ifnull(max(seq), 0) AS seq FROM change');
  return row === undefined ? 0 : numberOf(row, 'seq');
}
