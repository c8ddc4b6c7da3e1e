/** The change log: one append-only record per user action, chained by hashes so that an altered record is found. */
import { createHash } from 'node:crypto';
import type { IsoInstant } from '#register/model/dates.ts';
import { canonicalJson } from '#db/canonical-json.ts';
import { bytesOf, numberOf, optionalTextOf, textOf } from '#db/column.ts';
import { getRow, insert, insertInto, iterateRows, listRows } from '#db/sql.ts';
import type { ReadableDb, Row, WritableDb } from '#db/sql.ts';
import { Failure } from '#register/model/failure.ts';
import {
  imagesToJson,
  jsonToImages,
  objectKinds,
  packImages,
  unpackImages,
  type ObjectChange,
  type ObjectKind,
} from './image.ts';

/** What a user did, in one record; `action` is a code, the words are made where it is shown. */
export interface LoggedChange {
  readonly seq: number;
  readonly at: IsoInstant;
  readonly actor: string | null;
  readonly action: string;
  readonly objects: readonly ObjectChange[];
}

const insertChange = insertInto('change', ['seq', 'at', 'actor', 'action', 'hash']);
const insertObject = insertInto('change_object', ['seq', 'position', 'object_kind', 'object_id', 'images']);

/** Before the first change there is nothing: its predecessor's hash is 32 zero bytes. */
const noHash = new Uint8Array(32);

/** The hash of one change: its predecessor's hash, its head, then each object with its images, a line each. */
function chainHash(previous: Uint8Array, head: Omit<LoggedChange, 'objects'>) {
  const hash = createHash('sha256').update(previous).update(canonicalJson(head));
  return {
    add(kind: string, id: string, imagesJson: string): void {
      hash.update(`\n${canonicalJson([kind, id])}\n${imagesJson}`);
    },
    digest: (): Uint8Array => hash.digest(),
  };
}

/** Returns the number of the new change. */
export function appendChange(db: WritableDb, change: Omit<LoggedChange, 'seq'>): number {
  const last = getRow(db, 'SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1');
  const seq = last === undefined ? 1 : numberOf(last, 'seq') + 1;
  const { at, actor, action } = change;
  const chain = chainHash(last === undefined ? noHash : bytesOf(last, 'hash'), { seq, at, actor, action });
  const packed = change.objects.map((object) => {
    const json = imagesToJson(object);
    chain.add(object.objectKind, object.objectId, json);
    return packImages(json);
  });
  insert(db, insertChange, { seq, at, actor, action, hash: chain.digest() });
  change.objects.forEach((object, position) =>
    insert(db, insertObject, {
      seq,
      position,
      object_kind: object.objectKind,
      object_id: object.objectId,
      images: packed[position] ?? null,
    }),
  );
  return seq;
}

/** Record by record, as they stand: each keeps its hash. */
export function copyChangeLog(from: ReadableDb, to: WritableDb): void {
  for (const row of iterateRows(from, 'SELECT * FROM change ORDER BY seq')) {
    insert(to, insertChange, { ...rowToHead(row), hash: bytesOf(row, 'hash') });
    const { seq } = rowToHead(row);
    for (const object of listRows(from, 'SELECT * FROM change_object WHERE seq = ? ORDER BY position', seq))
      insert(to, insertObject, {
        seq,
        position: numberOf(object, 'position'),
        object_kind: textOf(object, 'object_kind'),
        object_id: textOf(object, 'object_id'),
        images: bytesOf(object, 'images'),
      });
  }
}

export function rowToObjectChange(row: Row): ObjectChange {
  return {
    objectKind: objectKindOf(row),
    objectId: textOf(row, 'object_id'),
    ...jsonToImages(unpackImages(bytesOf(row, 'images'))),
  };
}

function objectKindOf(row: Row): ObjectKind {
  const kind = objectKinds.find((candidate) => candidate === row['object_kind']);
  if (kind === undefined) throw new Failure('file.damaged', { detail: 'change_object.object_kind' });
  return kind;
}

/** The newest changes first; `before` continues where an earlier page ended. */
export function readChanges(
  db: ReadableDb,
  page: { readonly limit: number; readonly before?: number | undefined },
): readonly LoggedChange[] {
  const objectsOf = (seq: number) =>
    listRows(db, 'SELECT * FROM change_object WHERE seq = ? ORDER BY position', seq).map(rowToObjectChange);
  return listRows(
    db,
    'SELECT * FROM change WHERE seq < ? ORDER BY seq DESC LIMIT ?',
    page.before ?? Number.MAX_SAFE_INTEGER,
    page.limit,
  ).map((row) => {
    const seq = numberOf(row, 'seq');
    return { ...rowToHead(row), objects: objectsOf(seq) };
  });
}

function rowToHead(row: Row) {
  return {
    seq: numberOf(row, 'seq'),
    at: textOf(row, 'at'),
    actor: optionalTextOf(row, 'actor'),
    action: textOf(row, 'action'),
  };
}

export type ChangeLogVerdict =
  | { readonly kind: 'ok' }
  /** The first change that is missing or is not what it was when it was written. */
  | { readonly kind: 'broken'; readonly seq: number };

interface Link {
  readonly seq: number;
  /** As it was stored with the change. */
  readonly hash: Uint8Array;
  readonly chain: ReturnType<typeof chainHash>;
}

const isTrue = ({ hash, chain }: Link): boolean => Buffer.from(chain.digest()).equals(hash);

/**
 * Walks the whole chain; a record that was altered, removed or slipped in breaks it there. One statement for all of it:
 * one for each change would take seconds for a register of ten years.
 */
export function verifyChangeLog(db: ReadableDb): ChangeLogVerdict {
  let link: Link | undefined;
  for (const row of iterateRows(
    db,
    `SELECT change.*, object_kind, object_id, images
     FROM change LEFT JOIN change_object USING (seq) ORDER BY seq, position`,
  )) {
    const seq = numberOf(row, 'seq');
    if (seq !== link?.seq) {
      if (link !== undefined && !isTrue(link)) return { kind: 'broken', seq: link.seq };
      const expected: number = (link?.seq ?? 0) + 1;
      if (seq !== expected) return { kind: 'broken', seq: expected };
      link = { seq, hash: bytesOf(row, 'hash'), chain: chainHash(link?.hash ?? noHash, rowToHead(row)) };
    }
    if (row['object_kind'] === null) continue;
    try {
      const images = unpackImages(bytesOf(row, 'images'));
      link.chain.add(textOf(row, 'object_kind'), textOf(row, 'object_id'), images);
    } catch {
      return { kind: 'broken', seq };
    }
  }
  return link === undefined || isTrue(link) ? { kind: 'ok' } : { kind: 'broken', seq: link.seq };
}
