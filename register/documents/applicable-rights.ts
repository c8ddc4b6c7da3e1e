/** Which rights people have over an activity, from its legal bases (Art. 15-22 GDPR; the CNIL's table of rights by legal basis). */
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import type { DataSubjectRight } from '#register/vocabulary/right.ts';

/** Rights that depend on the legal basis; access, rectification and restriction never do. */
const rightsByBasis: Readonly<Record<LegalBasis, readonly DataSubjectRight[]>> = {
  consent: ['erasure', 'portability', 'withdraw_consent'],
  contract: ['erasure', 'portability'],
  // Art. 17(3)(b): no erasure of what a law obliges to keep, or of what a public task needs.
  legal_obligation: [],
  vital_interests: ['erasure'],
  public_task: ['objection'],
  legitimate_interests: ['erasure', 'objection'],
};

const order: readonly DataSubjectRight[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw_consent',
  'no_automated_decision',
  'post_mortem',
  'complaint',
];

export interface ApplicableRights {
  readonly rights: readonly DataSubjectRight[];
  /** False when a purpose has no legal basis yet: more rights may apply than are listed. */
  readonly isComplete: boolean;
  /** Art. 21(2)-(3): objection to direct marketing needs no reason. */
  readonly hasMarketing: boolean;
}

export function applicableRights(activities: readonly Activity[], country: Country | null): ApplicableRights {
  const found = new Set<DataSubjectRight>(['access', 'rectification', 'restriction', 'complaint']);
  const purposes = activities.flatMap((activity) => activity.purposes);
  for (const purpose of purposes) {
    for (const basis of purpose.legalBases) for (const right of rightsByBasis[basis]) found.add(right);
    if (purpose.specialCategoryCondition === 'sc_explicit_consent') found.add('withdraw_consent');
  }
  const hasMarketing = purposes.some((purpose) => purpose.marketing !== null);
  if (hasMarketing) found.add('objection');
  if (activities.some(({ automatedDecision }) => automatedDecision.isMade === 'yes'))
    found.add('no_automated_decision');
  // Art. 85 of the French data protection act.
  if (country === 'FR') found.add('post_mortem');
  return {
    rights: order.filter((right) => found.has(right)),
    isComplete: activities.every(
      (activity) =>
        activity.purposes.length > 0 && activity.purposes.every(({ legalBases }) => legalBases.length > 0),
    ),
    hasMarketing,
  };
}
