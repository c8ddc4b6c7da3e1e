/**
 * The notices that were handed out, remembered beside the register: to print one changes nothing in it, so it is in no record of the
 * change log. What the user decides about one afterwards is (`db/changes/write-notice.ts`).
 */
import { numberOf, oneOf, textOf } from '#db/column.ts';
import { getRow, insert, insertInto, inWriteTransaction, listRows, run } from '#db/sql.ts';
import type { ReadableDb, Row, WritableDb } from '#db/sql.ts';
import {
  noticeDocuments,
  noticeId,
  noticeOptionsSchema,
  type ProducedNotice,
} from '#register/documents/produced-notice.ts';

export type RememberedNotice = ProducedNotice & { readonly key: number };

const insertNotice = insertInto('produced_notice', [
  'key',
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
      if (noticeId(former) === noticeId(notice)) deleteNoticeRow(db, former.key);
    insertNoticeRow(db, notice);
  });
}

/** Under the next key, unless one is given. */
export function insertNoticeRow(db: WritableDb, notice: ProducedNotice, key?: number): void {
  const { document, options, producedAt, seq, destination } = notice;
  insert(db, insertNotice, {
    key: key ?? null,
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

export function deleteNoticeRow(db: WritableDb, key: number): void {
  run(db, 'DELETE FROM produced_notice WHERE key = ?', key);
}

/** The number of the last change. */
export function findNewestSeq(db: ReadableDb): number {
  const row = getRow(db, 'SELECT ifnull(max(seq), 0) AS seq FROM change');
  return row === undefined ? 0 : numberOf(row, 'seq');
}
