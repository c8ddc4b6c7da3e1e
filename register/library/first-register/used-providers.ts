/** The providers that an activity speaks of: as a recipient, as the maker of its software, or through a cookie. */
import type { Activity } from '#register/model/activity.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';

export function listUsedProviders(record: Activity | ProcessorActivity): ReadonlySet<ProviderId> {
  const recipients = record.recipients.map(({ party }) =>
    party.kind === 'provider' ? party.providerId : null,
  );
  const others = 'software' in record ? [...record.software, ...record.cookies] : [];
  return new Set([...recipients, ...others.map(({ providerId }) => providerId)].filter((id) => id !== null));
}
