/** What both kinds of activity share (`recordFields` of the model), for the forms that serve both. */
import type { Activity } from '#register/model/activity.ts';

export type RecordPart = Pick<
  Activity,
  | 'reference'
  | 'name'
  | 'description'
  | 'status'
  | 'startedOn'
  | 'endedOn'
  | 'createdOn'
  | 'updatedOn'
  | 'reviewedOn'
  | 'reviewDueOn'
  | 'owner'
  | 'note'
  | 'toConfirm'
>;
