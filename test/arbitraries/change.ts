/** Any change that a user may ask for, on few objects, so that changes meet: what one makes, another changes, links, or removes. */
import fc from 'fast-check';
import type { Change } from '#db/changes/change.ts';
import type {
  ActivityId,
  ProcessorActivityId,
  ProviderId,
  SetAsideFindingId,
  VersionId,
} from '#register/model/ids.ts';
import type { Version } from '#register/model/version.ts';
import { registerOf } from '#test/helpers/registers.ts';
import { record } from './activity-parts.ts';
import {
  activity,
  organisation,
  processorActivity,
  provider,
  register,
  setAsideFinding,
} from './register.ts';
import { line } from './texts.ts';

const providerIds = ['mollie', 'stripe'] as readonly string[] as readonly ProviderId[];
const activityIds = ['quotes', 'payments', 'site'] as readonly string[] as readonly ActivityId[];
const processorIds = ['quotes', 'hosting'] as readonly string[] as readonly ProcessorActivityId[];

const oneOf = <Id, Value>(ids: readonly Id[], of: (id: Id) => fc.Arbitrary<Value>) =>
  fc.oneof(...ids.map(of));
const anyProvider = oneOf(providerIds, provider);
const anyActivity = oneOf(activityIds, (id) => activity(id, { providerIds, activityIds }));
const anyProcessorActivity = oneOf(processorIds, (id) =>
  processorActivity(id, { providerIds, activityIds: processorIds }),
);

const version = record<Version>({
  id: fc.constantFrom('v-1', 'v-2').map((id) => id as VersionId),
  name: line.map((text) => `v${text}`),
  validatedBy: line,
  note: line,
});

export const change: fc.Arbitrary<Change> = fc.oneof(
  organisation.map((value) => ({ kind: 'organisation.update', organisation: value }) as const),
  anyProvider.map((value) => ({ kind: 'provider.create', provider: value }) as const),
  anyProvider.map((value) => ({ kind: 'provider.update', provider: value }) as const),
  fc.constantFrom(...providerIds).map((id) => ({ kind: 'provider.remove', id }) as const),
  anyActivity.map((value) => ({ kind: 'activity.create', activity: value }) as const),
  anyActivity.map((value) => ({ kind: 'activity.update', activity: value }) as const),
  fc.constantFrom(...activityIds).map((id) => ({ kind: 'activity.remove', id }) as const),
  anyProcessorActivity.map((value) => ({ kind: 'processorActivity.create', activity: value }) as const),
  anyProcessorActivity.map((value) => ({ kind: 'processorActivity.update', activity: value }) as const),
  fc.constantFrom(...processorIds).map((id) => ({ kind: 'processorActivity.remove', id }) as const),
  setAsideFinding(fc.constantFrom('f-1', 'f-2', 'f-3'), [
    { kind: 'organisation', id: 'organisation' },
    { kind: 'provider', id: 'mollie' },
    { kind: 'activity', id: 'quotes' },
    { kind: 'processorActivity', id: 'quotes' },
  ]).map((finding) => ({ kind: 'finding.setAside', finding }) as const),
  fc
    .constantFrom('f-1', 'f-2', 'f-3')
    .map((id) => ({ kind: 'finding.bringBack', id: id as SetAsideFindingId }) as const),
  version.map((value) => ({ kind: 'version.create', version: value }) as const),
  fc.constantFrom('v-1', 'v-2').map((id) => ({ kind: 'version.remove', id: id as VersionId }) as const),
  register.map((value) => ({ kind: 'register.import', register: value }) as const),
);

/** The objects that the changes are about. */
export const start = registerOf({
  providers: [{ id: 'mollie', name: 'Mollie' }, { id: 'stripe' }],
  activities: [{ id: 'quotes' }, { id: 'payments' }, { id: 'site' }],
  processorActivities: [{ id: 'quotes' }, { id: 'hosting' }],
});
