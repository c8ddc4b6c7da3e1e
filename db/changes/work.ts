/** A write under way: the transaction it runs in, its date, and the object changes that its log record will hold. */
import type { IsoDate, IsoInstant } from '#register/model/dates.ts';
import type { WritableDb } from '#db/sql.ts';
import { differenceOf, type Image, type ObjectKind } from './image.ts';
import type { ObjectChange } from './image.ts';

export interface Work {
  readonly db: WritableDb;
  readonly today: IsoDate;
  /** Grows as the work goes on; written to the log in the same transaction. */
  readonly objects: ObjectChange[];
}

/** The calendar date that the user's own clock shows at an instant. */
export function localDate(instant: IsoInstant): IsoDate {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Notes what a write does to an object, and tells which members it changes; undefined: none, so there is nothing to write.
 * The state before comes from the file, never from the caller.
 */
export function note(
  work: Work,
  objectKind: ObjectKind,
  objectId: string,
  before: Image | null,
  after: Image | null,
): ((member: string) => boolean) | undefined {
  const difference = differenceOf(before, after);
  if (difference === undefined) return undefined;
  work.objects.push({ objectKind, objectId, ...difference });
  if (before === null || after === null) return () => true;
  const members = new Set(Object.keys(difference.after ?? {}));
  return (member) => members.has(member);
}
