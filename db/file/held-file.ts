/** The file under an open register: whether it still carries its name, and whether anybody else has written into it. */
import { statSync, type BigIntStats } from 'node:fs';
import { Failure } from '#register/model/failure.ts';
import { textOf } from '#db/column.ts';
import { getRow, guardWrites, listRows, type ReadableDb, type WritableDb } from '#db/sql.ts';
import { codeOfError } from './failure-of.ts';

/** `overwritten`: the same file, with other bytes in it than the ones this connection left. */
export type Misplacement = 'vanished' | 'replaced' | 'overwritten';

interface Held {
  readonly path: string;
  readonly opened: BigIntStats;
  /** As this connection left it; anything else was written by somebody else. */
  left: BigIntStats;
  head: string;
}

const held = new Map<ReadableDb, Held>();

/**
 * From here on every write is preceded by a look at the file. SQLite looks once only: its own check stands where a journal
 * is made, and under the exclusive lock the journal of the first change serves all that follow. That one look covers the
 * moment between opening the file and this.
 */
export function holdFile(db: WritableDb, path: string): void {
  for (const known of held.keys()) if (!known.open) held.delete(known);
  const now = statOf(path);
  if (now === undefined) throw new Failure('file.vanished', { path });
  held.set(db, { path, opened: now, left: now, head: readHead(db) });
  guardWrites(db, { before: () => refuseIfMisplaced(db), after: () => noteWritten(db) });
}

/** Null: the register's name still leads to the file that is open, and only we have written into it. */
export function findMisplacement(db: ReadableDb): Misplacement | null {
  const file = held.get(db);
  if (file === undefined) return null;
  const now = statOf(file.path);
  if (now === undefined) return 'vanished';
  if (!isSameFile(file.opened, now)) return 'replaced';
  if (now.size === file.left.size && now.mtimeNs === file.left.mtimeNs) return null;
  if (now.size !== file.left.size || !isStillOurs(db, file.head)) return 'overwritten';
  // Only its time was set anew (a copying tool, a share whose server tells the time later).
  file.left = now;
  return null;
}

/**
 * Whether this process has the file open for writing, under whatever name. *Safety:* opening and closing such a file once
 * more would drop SQLite's lock on it (POSIX locks belong to the process, not to the handle).
 */
export function isHeldFile(path: string): boolean {
  const now = statOf(path);
  if (now === undefined) return false;
  return [...held].some(([db, { opened }]) => db.open && isSameFile(opened, now));
}

/** Whether this very connection has the file open, under whatever name. */
export function holdsFileAt(db: ReadableDb, path: string): boolean {
  const file = held.get(db);
  const now = statOf(path);
  return file !== undefined && now !== undefined && isSameFile(file.opened, now);
}

/** Undefined: nothing carries this name. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch (error) {
    const code = codeOfError(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new Failure('file.unreadable', { path }, { cause: error });
  }
}

const failures = {
  vanished: 'file.vanished',
  replaced: 'file.replaced',
  overwritten: 'file.overwritten',
} as const;

function refuseIfMisplaced(db: WritableDb): void {
  const misplacement = findMisplacement(db);
  if (misplacement !== null) throw new Failure(failures[misplacement], { path: db.name });
}

/** A change that went into a file without a name is none that may be called saved. */
function noteWritten(db: WritableDb): void {
  const file = held.get(db);
  if (file === undefined) return;
  const now = statOf(file.path);
  if (now === undefined || !isSameFile(file.opened, now))
    throw new Failure(failures[now === undefined ? 'vanished' : 'replaced'], { path: db.name });
  file.left = now;
  file.head = readHead(db);
}

/** The number is not used again while the file is open, except by some network drives: there the birth tells. */
function isSameFile(one: BigIntStats, other: BigIntStats): boolean {
  if (one.ino !== other.ino || one.dev !== other.dev) return false;
  // Where a drive knows no birth, Node gives the time of the last change instead.
  const hasBirth = [one, other].every(({ birthtimeNs, ctimeNs }) => birthtimeNs !== ctimeNs);
  return !hasBirth || one.birthtimeNs === other.birthtimeNs;
}

/** Read from the disk again, not from memory: sound, and with the newest change that we know. */
function isStillOurs(db: ReadableDb, head: string): boolean {
  try {
    db.pragma('shrink_memory');
    return readHead(db) === head && listRows(db, 'PRAGMA quick_check(1)')[0]?.['quick_check'] === 'ok';
  } catch {
    return false;
  }
}

/** Each change's hash holds those of all before it. */
function readHead(db: ReadableDb): string {
  const row = getRow(db, 'SELECT hex(hash) AS hash FROM change ORDER BY seq DESC LIMIT 1');
  return row === undefined ? '' : textOf(row, 'hash');
}
