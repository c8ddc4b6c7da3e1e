/** The whole register of one organisation: what one `.trente` file holds and what the JSON interchange form carries. */
import * as z from 'zod';
import { activitySchema, type Activity } from './activity.ts';
import { registerIdSchema, type ProviderId } from './ids.ts';
import { organisationSchema } from './organisation.ts';
import { processorActivitySchema, type ProcessorActivity } from './processor-activity.ts';
import { providerSchema, type Provider } from './provider.ts';
import { setAsideFindingSchema } from './set-aside-finding.ts';

/** Version of the interchange form; raised when a reader of the old one could misread the new. */
export const interchangeVersion = 1;

export const registerSchema = z.strictObject({
  format: z.literal('trente-register').default('trente-register'),
  version: z.literal(interchangeVersion).default(interchangeVersion),
  /** Null in a file that is not a register yet (hand-written JSON): the importer gives it one. */
  id: registerIdSchema.nullable().default(null),
  organisation: organisationSchema,
  providers: z.array(providerSchema).readonly().default([]),
  activities: z.array(activitySchema).readonly().default([]),
  processorActivities: z.array(processorActivitySchema).readonly().default([]),
  setAsideFindings: z.array(setAsideFindingSchema).readonly().default([]),
});
export type Register = Readonly<z.infer<typeof registerSchema>>;

/** The recipients of both kinds of activity, with the activity they belong to. */
export function recordsOf(register: Register): readonly (Activity | ProcessorActivity)[] {
  return [...register.activities, ...register.processorActivities];
}

export function findProvider(register: Pick<Register, 'providers'>, id: ProviderId): Provider | undefined {
  return register.providers.find((provider) => provider.id === id);
}
