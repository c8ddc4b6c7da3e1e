/** The named versions: points of the history, with the moment at which each was named. */
import { textOf } from '#db/column.ts';
import { inReadTransaction, listRows, type ReadableDb } from '#db/sql.ts';
import { rowToVersionImage, type VersionImage } from '#db/tables/version.ts';
import type { IsoInstant } from '#register/model/dates.ts';

export type ListedVersion = VersionImage & { readonly at: IsoInstant };

/** The newest first. */
export function listVersions(db: ReadableDb): readonly ListedVersion[] {
  return inReadTransaction(db, () =>
    listRows(
      db,
      'SELECT v.*, c.at FROM named_version v JOIN change c ON c.seq = v.seq ORDER BY v.seq DESC, v.key DESC',
    ).map((row) => ({ ...rowToVersionImage(row), at: textOf(row, 'at') })),
  );
}
