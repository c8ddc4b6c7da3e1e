/** The named versions: points of the history, with the moment at which each was named. */
import { inReadTransaction, listRows, type ReadableDb } from '#db/sql.ts';
import { rowToVersionImage, type VersionImage } from '#db/tables/version.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import { readChangeTimes } from './change-times.ts';

export type ListedVersion = VersionImage & { readonly at: IsoInstant };

/** The newest first. */
export function listVersions(db: ReadableDb, today: IsoDate): readonly ListedVersion[] {
  return inReadTransaction(db, () => {
    const versions = listRows(db, 'SELECT * FROM named_version ORDER BY seq DESC, key DESC').map(
      rowToVersionImage,
    );
    const times = readChangeTimes(
      db,
      versions.map(({ seq }) => seq),
      today,
    );
    return versions.map((version) => ({ ...version, at: times.get(version.seq) ?? '' }));
  });
}
