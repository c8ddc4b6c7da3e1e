/** Calls about activities of both records: the controller's (Art. 30(1)) and the processor's (Art. 30(2)). */
import * as z from 'zod';
import { activitySchema, type Activity } from '#register/model/activity.ts';
import { activityIdSchema, processorActivityIdSchema, providerIdSchema } from '#register/model/ids.ts';
import { activityQuerySchema, type ActivityPage } from '#register/model/listing.ts';
import { localizedTextSchema } from '#register/model/localized-text.ts';
import { processorActivitySchema, type ProcessorActivity } from '#register/model/processor-activity.ts';
import { read, write } from './core.ts';
import type { Saved } from './saved.ts';

const changed = ['register', 'activities', 'providers', 'documents', 'history'] as const;

export const activities = {
  list: read<ActivityPage>()(activityQuerySchema),
  get: read<Activity>()(z.strictObject({ id: activityIdSchema })),
  create: write<Saved<Activity>>(...changed)(z.strictObject({ name: localizedTextSchema })),
  update: write<Saved<Activity>>(...changed)(z.strictObject({ activity: activitySchema })),
  duplicate: write<Saved<Activity>>(...changed)(z.strictObject({ id: activityIdSchema })),
  remove: write<null>(...changed)(z.strictObject({ id: activityIdSchema })),
  /** Adds a provider as a recipient to each of the activities that does not have it yet: one change, undone as one. */
  linkProvider: write<{ readonly linked: number }>(...changed)(
    z.strictObject({
      providerId: providerIdSchema,
      activityIds: z.array(activityIdSchema).min(1).max(10_000),
    }),
  ),
};

export const processorActivities = {
  get: read<ProcessorActivity>()(z.strictObject({ id: processorActivityIdSchema })),
  create: write<Saved<ProcessorActivity>>(...changed)(z.strictObject({ name: localizedTextSchema })),
  update: write<Saved<ProcessorActivity>>(...changed)(z.strictObject({ activity: processorActivitySchema })),
  duplicate: write<Saved<ProcessorActivity>>(...changed)(z.strictObject({ id: processorActivityIdSchema })),
  remove: write<null>(...changed)(z.strictObject({ id: processorActivityIdSchema })),
};
