/** Moments of the history: which change a day or a named version ends with, and the register as it stood then. */
import { localDate } from '#db/changes/work.ts';
import { inReadTransaction, type ReadableDb } from '#db/sql.ts';
import type { Moment, ToldMoment } from '#register/history/moment.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { Register } from '#register/model/register.ts';
import { findSeqAsOf } from './change-times.ts';
import { readRegisterAfter } from './register-as-of.ts';
import { listVersions } from './versions.ts';

export interface FoundMoment extends ToldMoment {
  /** The newest change that counts. */
  readonly seq: number;
}

/** Fails with `history.beforeStart`, `history.future` and `version.notFound`. */
function findMoment(db: ReadableDb, moment: Moment, today: IsoDate): FoundMoment {
  if (moment.kind === 'day')
    return { seq: findSeqAsOf(db, moment.day, today), day: moment.day, version: null };
  const version = listVersions(db, today).find(({ id }) => id === moment.id);
  if (version === undefined) throw new Failure('version.notFound', { id: moment.id });
  return { seq: version.seq, day: localDate(version.at), version: version.name };
}

export interface RegisterAtMoment extends FoundMoment {
  readonly register: Register;
}

export function readRegisterAt(db: ReadableDb, moment: Moment, today: IsoDate): RegisterAtMoment {
  return inReadTransaction(db, () => {
    const found = findMoment(db, moment, today);
    return { ...found, register: readRegisterAfter(db, found.seq) };
  });
}

/** Whichever was named first. */
export function inOrderOfTime<M extends FoundMoment>(one: M, other: M): readonly [M, M] {
  const isInOrder = one.seq === other.seq ? one.day <= other.day : one.seq < other.seq;
  return isInOrder ? [one, other] : [other, one];
}
