/** What the organisation's rules need to know of all activities together, summed up activity by activity. */
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';

export interface RegisterFacts {
  readonly legalBases: ReadonlySet<LegalBasis>;
  /** Some purpose has no basis yet: any right may apply. */
  readonly hasUndecidedBasis: boolean;
  readonly hasOutsideRecipients: boolean;
  readonly hasMarketing: boolean;
  /** Providers that receive data, make the software or set a cookie in an activity that is not over. */
  readonly usedProviders: ReadonlySet<string>;
  /** Those that are not over. */
  readonly activities: readonly Activity[];
}

/** Activities that are over are kept as they were: nobody is asked to mend them, and notices no longer speak of them. */
export function isOver({ status }: Pick<Activity, 'status'>): boolean {
  return status === 'ended' || status === 'replaced';
}

export function sumUp({ activities, processorActivities }: Register): RegisterFacts {
  const legalBases = new Set<LegalBasis>();
  const usedProviders = new Set<string>();
  let hasUndecidedBasis = false;
  let hasOutsideRecipients = false;
  let hasMarketing = false;
  const current = activities.filter((activity) => !isOver(activity));
  for (const activity of current) {
    for (const purpose of activity.purposes) {
      for (const basis of purpose.legalBases) legalBases.add(basis);
      hasUndecidedBasis ||= purpose.legalBases.length === 0;
      hasMarketing ||= purpose.marketing !== null;
    }
    for (const { party } of activity.recipients) hasOutsideRecipients ||= party.kind !== 'internal';
    for (const { providerId } of activity.software) if (providerId !== null) usedProviders.add(providerId);
    for (const { providerId } of activity.cookies) if (providerId !== null) usedProviders.add(providerId);
    addProviders(activity, usedProviders);
  }
  for (const activity of processorActivities) if (!isOver(activity)) addProviders(activity, usedProviders);
  return {
    legalBases,
    hasUndecidedBasis,
    hasOutsideRecipients,
    hasMarketing,
    usedProviders,
    activities: current,
  };
}

function addProviders({ recipients }: Activity | ProcessorActivity, found: Set<string>): void {
  for (const { party } of recipients) if (party.kind === 'provider') found.add(party.providerId);
}
