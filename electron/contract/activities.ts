/** Calls about activities of both records: the controller's (Art. 30(1)) and the processor's (Art. 30(2)). */
import * as z from 'zod';
import { activitySchema, type Activity } from '#register/model/activity.ts';
import type { RecordDuty } from '#register/library/obligation.ts';
import {
  activityIdSchema,
  processorActivityIdSchema,
  providerIdSchema,
  type ActivityId,
} from '#register/model/ids.ts';
import { activityQuerySchema, type ActivityPage } from '#register/model/listing.ts';
import { localizedTextSchema, type LocalizedText } from '#register/model/localized-text.ts';
import { processorActivitySchema, type ProcessorActivity } from '#register/model/processor-activity.ts';
import { read, recordScopes, write } from './core.ts';
import type { Saved } from './saved.ts';

export interface ActivityDuty extends RecordDuty {
  readonly id: ActivityId;
  readonly reference: string;
  readonly name: LocalizedText;
}

export const activities = {
  list: read<ActivityPage>()(activityQuerySchema),
  get: read<Activity>()(z.strictObject({ id: activityIdSchema })),
  /** Blank but for its name; or a draft from a template of the library, linked to the register's providers, all to confirm. */
  create: write<Saved<Activity>>(...recordScopes)(
    z.strictObject({ name: localizedTextSchema, templateId: z.string().max(16).nullable().default(null) }),
  ),
  /** Art. 30(5): for each activity of this record whether it must be in it, and why. */
  duties: read<readonly ActivityDuty[]>()(z.strictObject({})),
  update: write<Saved<Activity>>(...recordScopes)(z.strictObject({ activity: activitySchema })),
  duplicate: write<Saved<Activity>>(...recordScopes)(z.strictObject({ id: activityIdSchema })),
  remove: write<null>(...recordScopes)(z.strictObject({ id: activityIdSchema })),
  /** Adds a provider as a recipient to each of the activities that does not have it yet: one change, undone as one. */
  linkProvider: write<{ readonly linked: number }>(...recordScopes)(
    z.strictObject({
      providerId: providerIdSchema,
      activityIds: z.array(activityIdSchema).min(1).max(10_000),
    }),
  ),
};

export const processorActivities = {
  get: read<ProcessorActivity>()(z.strictObject({ id: processorActivityIdSchema })),
  create: write<Saved<ProcessorActivity>>(...recordScopes)(z.strictObject({ name: localizedTextSchema })),
  update: write<Saved<ProcessorActivity>>(...recordScopes)(
    z.strictObject({ activity: processorActivitySchema }),
  ),
  duplicate: write<Saved<ProcessorActivity>>(...recordScopes)(
    z.strictObject({ id: processorActivityIdSchema }),
  ),
  remove: write<null>(...recordScopes)(z.strictObject({ id: processorActivityIdSchema })),
};
