/** National rules that the checker and the notices need beside the GDPR; each with its law and how well it is proven. */
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';

/** Age from which a child's own consent to an online service counts (Art. 8(1) GDPR): FR art. 45 LIL, BE art. 7 law of 30 July 2018, NL art. 5 UAVG, DE none of its own. */
const childConsentAges: Readonly<Record<string, number>> = { FR: 15, BE: 13, NL: 16, DE: 16 };

export function childConsentAge(country: Country): number | undefined {
  return childConsentAges[country];
}

/** Calling consumers for marketing: what a country asks for, from when, by which law. */
export interface PhoneMarketingRule {
  readonly kind: 'prior_consent' | 'do_not_call_list';
  readonly since: IsoDate | null;
  readonly law: string;
}

/** FR law 2025-594 (opt-in since 11 August 2026); NL the customer exception ended on 1 July 2026; BE do-not-call-me list. */
const phoneMarketing: Readonly<Record<string, PhoneMarketingRule>> = {
  FR: { kind: 'prior_consent', since: '2026-08-11', law: 'C. consom. L223-1' },
  NL: { kind: 'prior_consent', since: '2026-07-01', law: 'Tw 11.7' },
  BE: { kind: 'do_not_call_list', since: null, law: 'WER/CDE VI.110' },
};

export function phoneMarketingRule(country: Country): PhoneMarketingRule | undefined {
  return phoneMarketing[country];
}
