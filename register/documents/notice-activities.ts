/** Which activities a notice speaks of, by whom it is for. */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import type { NoticeAudience } from './catalogue.ts';
import { isOver } from './words/activity-words.ts';

/** What is over no longer concerns anybody new; a draft does, because the notice is there before the register is perfect. */
export function activitiesFor(register: Register, audience: NoticeAudience): readonly Activity[] {
  return register.activities.filter(
    (activity) => !isOver(activity) && (audience === 'all' || activity.audiences.includes(audience)),
  );
}
