/** Remembers the notices that leave the program, and tells which of them say something else than the register does now. */
import type { RememberedNoticeState } from '#electron/contract/documents.ts';
import { noticeOf, type MadeDocument } from '#electron/documents/made-notice.ts';
import { findNewestSeq, listProducedNotices, rememberNotice } from '#db/notices/produced-notices.ts';
import { readRegisterAfter } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import { inReadTransaction, type ReadableDb } from '#db/sql.ts';
import { rebuildNotice } from '#register/documents/produced-notice.ts';
import { compareNotices } from '#register/history/notice-freshness.ts';
import { Failure } from '#register/model/failure.ts';
import type { Register } from '#register/model/register.ts';
import type { Context } from './context.ts';

export type NoticeMemory = (made: MadeDocument) => void;

/**
 * Asked for when the register is read, used when the notice is out: changes made in between are later than the notice. A past state
 * and a file that cannot be written remember nothing.
 */
export function openNoticeMemory({ session, clock }: Pick<Context, 'session' | 'clock'>): NoticeMemory {
  const file = session.getPresent();
  if (session.asOf() !== null || file.isReadOnly) return () => undefined;
  const seq = findNewestSeq(file.db);
  return (made) => {
    const notice = noticeOf(made, seq, clock.now());
    // The register may have been closed while the printer was asked.
    if (notice === undefined || !file.db.open) return;
    try {
      rememberNotice(file.db, notice);
    } catch (error) {
      // The notice is out all the same; a full disk shows itself at the next change.
      if (!(error instanceof Failure)) throw error;
    }
  };
}

/** A register that stood at the same change is read once, however many notices were made of it. */
export function listNoticeStates(db: ReadableDb): readonly RememberedNoticeState[] {
  return inReadTransaction(db, () => {
    const newest = findNewestSeq(db);
    const registers = new Map<number, Register>();
    const registerAt = (seq: number): Register => {
      const known = registers.get(seq);
      if (known !== undefined) return known;
      const read = seq === newest ? readRegister(db) : readRegisterAfter(db, seq);
      registers.set(seq, read);
      return read;
    };
    return listProducedNotices(db).map((notice) => {
      const rebuilt = (seq: number) => rebuildNotice(notice, registerAt(seq));
      const changes = notice.seq === newest ? [] : compareNotices(rebuilt(notice.seq), rebuilt(newest));
      return { ...notice, changes };
    });
  });
}
