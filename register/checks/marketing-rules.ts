/** Rules about direct marketing and profiling: ePrivacy Art. 13 and national laws, Art. 13(2)(f) and 22 GDPR. */
import { phoneMarketingRule } from '#register/library/national-rules.ts';
import { isBlank } from '#register/model/localized-text.ts';
import type { Purpose } from '#register/model/purpose.ts';
import type { Observation } from './finding.ts';
import { each, when, type ActivityRule } from './rule.ts';

type Marketing = NonNullable<Purpose['marketing']>;

/** Unless the register says that only professionals are meant. */
function reachesConsumers({ audience }: Marketing): boolean {
  return audience !== 'professionals';
}

function writes({ channels }: Marketing): boolean {
  return channels.includes('email') || channels.includes('sms');
}

function hasConsent({ permission }: Marketing, { legalBases }: Purpose): boolean {
  return permission === 'prior_consent' || (permission === 'unknown' && legalBases.includes('consent'));
}

/** E-mail and SMS: consent, or one's own customers and similar products; other companies' offers need consent always. */
function permissionOf(purpose: Purpose): readonly Observation[] {
  const { marketing } = purpose;
  if (marketing === null || !writes(marketing) || hasConsent(marketing, purpose)) return [];
  const field = `purposes/${purpose.id}/marketing`;
  const forPartners = marketing.forPartners === 'yes';
  // To people in their job, consent is the safe way for partners' offers but not the only one.
  if (!reachesConsumers(marketing)) return forPartners ? [{ field, severity: 'warning' }] : [];
  if (marketing.permission === 'existing_customer') return forPartners ? [{ field }] : [];
  // “Not known” is a question, not a breach.
  return [marketing.permission === 'unknown' && !forPartners ? { field, severity: 'warning' } : { field }];
}

export const marketingRules: readonly ActivityRule[] = [
  {
    id: 'R48',
    severity: 'warning',
    articles: ['13(2)(f)', '22'],
    check: ({ activity: { automatedDecision, purposes, dataCategories } }) => {
      const profiles =
        automatedDecision.isMade === 'yes' ||
        automatedDecision.isProfiling === 'yes' ||
        dataCategories.some(({ category }) => category === 'profiling') ||
        purposes.some(({ marketing }) => marketing?.channels.includes('targeted_ads') === true);
      if (!profiles) return [];
      if (isBlank(automatedDecision.logic)) return [{ field: 'automatedDecision/logic' }];
      return when(isBlank(automatedDecision.consequences), 'automatedDecision/consequences');
    },
  },
  {
    id: 'R51',
    severity: 'error',
    articles: ['ePrivacy 13', 'CPCE L34-5', 'WER/CDE XII.13', 'Tw 11.7'],
    check: ({ activity }) => each(activity.purposes, permissionOf),
  },
  {
    id: 'R52',
    severity: 'error',
    articles: ['C. consom. L223-1', 'Tw 11.7', 'WER/CDE VI.110'],
    check: ({ activity }, { country, today }) => {
      const law = country === null ? undefined : phoneMarketingRule(country);
      if (law === undefined || (law.since !== null && law.since > today)) return [];
      return each(activity.purposes, (purpose): readonly Observation[] => {
        const { id, marketing } = purpose;
        if (marketing === null || !marketing.channels.includes('phone') || !reachesConsumers(marketing))
          return [];
        if (hasConsent(marketing, purpose)) return [];
        const found = { field: `purposes/${id}/marketing`, parameters: { law: law.law } };
        const isCertain = law.demand === 'prior_consent' && marketing.permission !== 'unknown';
        return [isCertain ? found : { ...found, severity: 'warning' }];
      });
    },
  },
];
