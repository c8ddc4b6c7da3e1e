/**
 * When changes count as made. The clock of a computer may have been wrong (an empty battery sets it years back), and what
 * is in the log stays as it was written: so no change counts as made before the one it follows, and a time that has not
 * come yet is passed over.
 */
import { localDate } from '#db/changes/work.ts';
import { numberOf, optionalNumberOf, optionalTextOf, textOf } from '#db/column.ts';
import { getRow, inReadTransaction, type ReadableDb } from '#db/sql.ts';
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';

/** The last change of this day or of one before it. */
export function findSeqAsOf(db: ReadableDb, day: IsoDate, today: IsoDate): number {
  if (day > today) throw new Failure('history.future', { date: day });
  return inReadTransaction(db, () => {
    const [end, horizon] = [endOf(day), endOf(today)];
    const first = findFirstTime(db, horizon);
    if (first === undefined || first >= end)
      throw new Failure('history.beforeStart', {
        date: day,
        first: localDate(first ?? findFirstTime(db) ?? horizon),
      });
    const later = getRow(db, 'SELECT min(seq) AS seq FROM change WHERE at >= ? AND at < ?', end, horizon);
    const next = later === undefined ? null : optionalNumberOf(later, 'seq');
    if (next !== null) return next - 1;
    const last = getRow(db, 'SELECT max(seq) AS seq FROM change');
    return last === undefined ? 0 : numberOf(last, 'seq');
  });
}

/** By their numbers. */
export function readChangeTimes(
  db: ReadableDb,
  numbers: readonly number[],
  today: IsoDate,
): ReadonlyMap<number, IsoInstant> {
  return inReadTransaction(db, () => {
    const first = findFirstTime(db, endOf(today));
    // When none has come yet, it is today's clock that is wrong.
    const horizon = first === undefined ? '9999' : endOf(today);
    let time = first ?? findFirstTime(db) ?? '';
    let done = 0;
    const times = new Map<number, IsoInstant>();
    for (const seq of numbers.toSorted((one, other) => one - other)) {
      const row = getRow(
        db,
        'SELECT max(at) AS at FROM change WHERE seq > ? AND seq <= ? AND at < ?',
        done,
        seq,
        horizon,
      );
      const newest = row === undefined ? null : optionalTextOf(row, 'at');
      if (newest !== null && newest > time) time = newest;
      times.set(seq, time);
      done = seq;
    }
    return times;
  });
}

function findFirstTime(db: ReadableDb, horizon: IsoInstant = '9999'): IsoInstant | undefined {
  const row = getRow(db, 'SELECT at FROM change WHERE at < ? ORDER BY seq LIMIT 1', horizon);
  return row === undefined ? undefined : textOf(row, 'at');
}

/** The first instant after a day, by the calendar of the computer. */
function endOf(day: IsoDate): IsoInstant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}
