/** Undo and redo: new records of the log that take others back; what comes next is read from the log, so it outlives a restart. */
import { failureOf } from '#db/file/failure-of.ts';
import { numberOf, textOf } from '#db/column.ts';
import { inReadTransaction, inWriteTransaction, iterateRows } from '#db/sql.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { appendChange, readChanges, type LoggedChange } from './change-log.ts';
import type { AppliedChange, WriteContext } from './change.ts';
import { putObjects } from './put-objects.ts';
import { localDate, type Work } from './work.ts';

export type Direction = 'undo' | 'redo';

/** A record that takes another one back, or makes it again: `undo:17`. */
export function takenBackBy(
  action: string,
): { readonly direction: Direction; readonly seq: number } | undefined {
  const parts = /^(?<direction>undo|redo):(?<seq>\d+)$/.exec(action)?.groups;
  if (parts === undefined) return undefined;
  return { direction: parts['direction'] === 'undo' ? 'undo' : 'redo', seq: Number(parts['seq']) };
}

/** Without its first change there is no register. */
const firstAction = 'register.create';

/** Walks back from the newest record, only as far as it must. */
function findSeq(db: ReadableDb, direction: Direction): number | undefined {
  const latest = new Map<number, Direction>();
  for (const row of iterateRows(db, 'SELECT seq, action FROM change ORDER BY seq DESC')) {
    const taken = takenBackBy(textOf(row, 'action'));
    if (taken !== undefined) {
      if (!latest.has(taken.seq)) latest.set(taken.seq, taken.direction);
      continue;
    }
    // A change after them has made what was taken back before it impossible to make again.
    if (direction === 'redo') break;
    const seq = numberOf(row, 'seq');
    if (latest.get(seq) === 'undo') continue;
    return textOf(row, 'action') === firstAction ? undefined : seq;
  }
  if (direction === 'undo') return undefined;
  // Taken back newest first: the oldest of them was the last.
  const undone = [...latest].flatMap(([seq, state]) => (state === 'undo' ? [seq] : []));
  return undone.length === 0 ? undefined : Math.min(...undone);
}

/** The change that undo would take back now, or redo make again. */
export function findNext(db: ReadableDb, direction: Direction): LoggedChange | undefined {
  return inReadTransaction(db, () => {
    const seq = findSeq(db, direction);
    return seq === undefined ? undefined : readChanges(db, { limit: 1, before: seq + 1 })[0];
  });
}

export interface TakenBack {
  /** The record that was added to the log. */
  readonly applied: AppliedChange;
  /** The change that was taken back, or made again. */
  readonly change: LoggedChange;
}

/** Null: there is nothing to undo or redo. A group counts as the one change that it was. */
export function takeBack(db: WritableDb, direction: Direction, context: WriteContext): TakenBack | null {
  try {
    return inWriteTransaction(db, () => {
      const change = findNext(db, direction);
      if (change === undefined) return null;
      const at = context.now();
      const work: Work = { db, today: localDate(at), objects: [] };
      putObjects(
        work,
        change.objects.map(({ objectKind, objectId, before, after }) => ({
          objectKind,
          objectId,
          image: direction === 'undo' ? before : after,
        })),
      );
      const action = `${direction}:${change.seq}`;
      const seq = appendChange(db, { at, actor: context.actor ?? null, action, objects: work.objects });
      return { applied: { seq, at }, change };
    });
  } catch (error) {
    throw failureOf(error, db.name);
  }
}
