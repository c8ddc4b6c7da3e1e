/** The register as it stood at an earlier point of its history: today's state, walked back through the log. */
import { rowToObjectChange } from '#db/changes/change-log.ts';
import type { Image } from '#db/changes/image.ts';
import { readState, redoObject, registerOfState } from '#db/changes/state.ts';
import { inReadTransaction, iterateRows, type ReadableDb } from '#db/sql.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import { findSeqAsOf } from './change-times.ts';

/** After the change of this number; members that came into the model later are unknown in it. */
export function readRegisterAfter(db: ReadableDb, seq: number): Register {
  return inReadTransaction(db, () => {
    const state = new Map<string, Image>(readState(db));
    const later = 'SELECT * FROM change_object WHERE seq > ? ORDER BY seq DESC, position DESC';
    for (const row of iterateRows(db, later, seq)) {
      const change = rowToObjectChange(row);
      redoObject(state, { ...change, before: change.after, after: change.before });
    }
    return registerOfState(state);
  });
}

/** At the end of this day, by the calendar of the computer. Fails with `history.beforeStart`, and of days to come with `history.future`. */
export function readRegisterAsOf(db: ReadableDb, day: IsoDate, today: IsoDate): Register {
  return inReadTransaction(db, () => readRegisterAfter(db, findSeqAsOf(db, day, today)));
}
