/** How old a check or a notice may be before it is looked at again. */
import type { IsoDate } from '#register/model/dates.ts';

/** Whether more than twelve months lie between the two dates; on the anniversary itself it is still fresh. */
export function isOlderThanAYear(date: IsoDate, today: IsoDate): boolean {
  const [year, ...monthAndDay] = date.split('-');
  return [String(Number(year) + 1), ...monthAndDay].join('-') < today;
}
