/** The computer's clock, for the parts that may not look at it themselves. */
import type { Clock } from './handlers/context.ts';
import { localDate } from '#db/changes/work.ts';

export function createClock(): Clock {
  const now = () => new Date().toISOString();
  return { now, today: () => localDate(now()) };
}
