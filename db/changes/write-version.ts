/** Names a point of the history, and takes a name away again. */
import { Failure } from '#register/model/failure.ts';
import type { VersionId } from '#register/model/ids.ts';
import { isSameVersionName, type Version } from '#register/model/version.ts';
import { numberOf } from '#db/column.ts';
import { getRow, type ReadableDb } from '#db/sql.ts';
import {
  deleteVersionRow,
  findVersionImage,
  insertVersionRow,
  readVersionImages,
} from '#db/tables/version.ts';
import { brokenReference } from './check-references.ts';
import { note, type Work } from './work.ts';

export function createVersion(work: Work, version: Version): void {
  if (findVersionImage(work.db, version.id) !== undefined)
    throw brokenReference({ code: 'reference.duplicateId', id: version.id });
  const namesake = readVersionImages(work.db).find(({ name }) => isSameVersionName(name, version.name));
  if (namesake !== undefined) throw new Failure('version.nameTaken', { name: namesake.name });
  const image = { ...version, seq: numberOfThisChange(work.db) };
  note(work, 'version', version.id, null, image);
  insertVersionRow(work.db, image);
}

export function removeVersion(work: Work, id: VersionId): void {
  const image = findVersionImage(work.db, id);
  if (image === undefined) throw new Failure('version.notFound', { id });
  note(work, 'version', id, image, null);
  deleteVersionRow(work.db, id);
}

/** The record of the change under way is written last, in the same transaction. */
function numberOfThisChange(db: ReadableDb): number {
  const row = getRow(db, 'SELECT ifnull(max(seq), 0) + 1 AS seq FROM change');
  return row === undefined ? 1 : numberOf(row, 'seq');
}
