/** The end of an activity: its state and its date say the same. */
import type { Activity } from './activity.ts';

type Ending = Pick<Activity, 'status' | 'endedOn'>;

const isOver = ({ status }: Pick<Activity, 'status'>): boolean => status === 'ended' || status === 'replaced';

/**
 * One that was over and goes on again has no end: its date goes with its state. A date that was written before the end is a plan,
 * and stays.
 */
export function withStatus<Value extends Ending>(activity: Value, status: Activity['status']): Value {
  const goesOn = isOver(activity) && !isOver({ status });
  return { ...activity, status, endedOn: goesOn ? null : activity.endedOn };
}
