/** Named versions, each with the number of the change after which it stands. */
import type { VersionId } from '#register/model/ids.ts';
import type { Version } from '#register/model/version.ts';
import { idOf, numberOf, textOf } from '#db/column.ts';
import {
  getRow,
  insert,
  insertInto,
  listRows,
  run,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';

/** As the log tells of it: where it stands belongs to it, so that one that comes back stands where it stood. */
export type VersionImage = Version & { readonly seq: number };

const insertVersion = insertInto('named_version', ['id', 'seq', 'name', 'validated_by', 'note']);

export function rowToVersionImage(row: Row): VersionImage {
  return {
    id: idOf(row, 'id'),
    name: textOf(row, 'name'),
    validatedBy: textOf(row, 'validated_by'),
    note: textOf(row, 'note'),
    seq: numberOf(row, 'seq'),
  };
}

export function readVersionImages(db: ReadableDb): readonly VersionImage[] {
  return listRows(db, 'SELECT * FROM named_version ORDER BY seq, key').map(rowToVersionImage);
}

export function findVersionImage(db: ReadableDb, id: VersionId): VersionImage | undefined {
  const row = getRow(db, 'SELECT * FROM named_version WHERE id = ?', id);
  return row === undefined ? undefined : rowToVersionImage(row);
}

export function insertVersionRow(db: WritableDb, version: VersionImage): void {
  const { id, seq, name, validatedBy, note } = version;
  insert(db, insertVersion, { id, seq, name, validated_by: validatedBy, note });
}

export function deleteVersionRow(db: WritableDb, id: VersionId): void {
  run(db, 'DELETE FROM named_version WHERE id = ?', id);
}
