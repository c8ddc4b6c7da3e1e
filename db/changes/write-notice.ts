/**
 * What the user decides about a notice that was handed out: to forget it, and that a new one has taken its place. To hand one out
 * is in no record, so that the table may know of a newer one than the log does; that one stays.
 */
import type { IsoInstant } from '#register/model/dates.ts';
import { noticeId, noticeOptionsSchema, type ProducedNotice } from '#register/documents/produced-notice.ts';
import { isSameJson } from '#db/canonical-json.ts';
import {
  deleteNoticeRow,
  findNewestSeq,
  insertNoticeRow,
  listProducedNotices,
  type RememberedNotice,
} from '#db/notices/produced-notices.ts';
import { getRow, type ReadableDb } from '#db/sql.ts';
import { rowToObjectChange } from './change-log.ts';
import type { Image } from './image.ts';
import type { Target } from './put-objects.ts';
import { note, type Work } from './work.ts';

/** One that is not remembered any more is forgotten already. */
export function forgetNotice(work: Work, key: number): void {
  const notice = findNotice(work.db, (known) => known.key === key);
  if (notice === undefined) return;
  note(work, 'producedNotice', noticeId(notice), imageOf(notice), null);
  deleteNoticeRow(work.db, key);
}

export function markNoticeReplaced(work: Work, key: number, at: IsoInstant): void {
  const notice = findNotice(work.db, (known) => known.key === key);
  if (notice === undefined) return;
  replace(work, noticeId(notice), notice, { ...notice, seq: findNewestSeq(work.db), producedAt: at });
}

/** For undo and redo; members that are not named stay as they are. */
export function putNotices(work: Work, targets: readonly Target[]): void {
  for (const { objectId, image } of targets) {
    const found = findNotice(work.db, (known) => noticeId(known) === objectId);
    if (isHandedOutSince(work.db, objectId, found)) continue;
    if (image !== null) replace(work, objectId, found, noticeOf({ ...(found && imageOf(found)), ...image }));
    else if (found !== undefined) forgetNotice(work, found.key);
  }
}

function replace(work: Work, id: string, former: RememberedNotice | undefined, notice: ProducedNotice): void {
  note(work, 'producedNotice', id, former === undefined ? null : imageOf(former), imageOf(notice));
  if (former !== undefined) deleteNoticeRow(work.db, former.key);
  insertNoticeRow(work.db, notice, former?.key);
}

function findNotice(
  db: ReadableDb,
  isMeant: (notice: RememberedNotice) => boolean,
): RememberedNotice | undefined {
  return listProducedNotices(db).find(isMeant);
}

function imageOf({ document, options, producedAt, seq, destination }: ProducedNotice): Image {
  return { document, options, producedAt, seq, destination };
}

function noticeOf({ document, options, producedAt, seq, destination }: Image): ProducedNotice {
  return {
    // The log holds what was remembered.
    document: document as ProducedNotice['document'],
    options: noticeOptionsSchema.parse(options),
    producedAt: String(producedAt),
    seq: Number(seq),
    destination: String(destination),
  };
}

/** The one that is remembered now is not the one that the newest record about it left. */
function isHandedOutSince(db: ReadableDb, id: string, found: RememberedNotice | undefined): boolean {
  if (found === undefined) return false;
  const newest = `SELECT * FROM change_object WHERE object_kind = 'producedNotice' AND object_id = ?
    ORDER BY seq DESC LIMIT 1`;
  const row = getRow(db, newest, id);
  if (row === undefined) return false;
  const { after } = rowToObjectChange(row);
  const now = imageOf(found);
  return after === null || Object.entries(after).some(([member, value]) => !isSameJson(now[member], value));
}
