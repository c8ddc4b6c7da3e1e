/** Remembers a notice that a command exported, where the register's file lets it: the export itself asks for nothing but to read. */
import { readFileHeader } from '#db/file/file-header.ts';
import type { KnownStates } from '#db/known-states.ts';
import { schemaVersion } from '#db/migrate.ts';
import { findNewestSeq, rememberNotice } from '#db/notices/produced-notices.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { noticeOf, type MadeDocument } from '#electron/documents/made-notice.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';

export type ExportMemory = (made: MadeDocument, at: IsoInstant) => void;

/** Asked for before the register is read: a change that comes in between is not in the notice. */
export function openExportMemory(path: string, known: KnownStates): ExportMemory {
  const before = readFileHeader(path);
  return (made, at) => {
    if (noticeOf(made, 0, at) === undefined) return;
    const { changeCounter, schemaVersion: version } = readFileHeader(path);
    // To remember is no reason to bring an older file up to date.
    if (changeCounter !== before.changeCounter || version !== schemaVersion) return;
    try {
      const file = openRegisterFile(path, { known });
      try {
        // A window may hold the file, or nobody may write to it.
        if (file.isReadOnly) return;
        const notice = noticeOf(made, findNewestSeq(file.db), at);
        if (notice !== undefined) rememberNotice(file.db, notice);
      } finally {
        closeRegisterFile(file);
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  };
}
