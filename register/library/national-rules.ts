/** National rules that the checker and the notices need beside the GDPR: the age of a child's own consent, and calling consumers for marketing. */
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { EvidenceMark, LibraryList } from './evidence.ts';

/** Age from which a child's own consent to an online service counts (Art. 8(1) GDPR). */
export interface ChildConsentAge {
  readonly kind: 'childConsentAge';
  readonly country: Country;
  readonly age: number;
  readonly law: string;
  readonly mark: EvidenceMark;
}

/** Calling consumers for marketing: what a country asks for, from when, by which law. */
export interface PhoneMarketingRule {
  readonly kind: 'phoneMarketing';
  readonly country: Country;
  readonly demand: 'prior_consent' | 'do_not_call_list';
  /** Null: in force since before the day this list can speak about. */
  readonly since: IsoDate | null;
  readonly law: string;
  readonly mark: EvidenceMark;
}

const childConsentAges = [
  { kind: 'childConsentAge', country: 'FR', age: 15, law: 'art. 45 LIL', mark: 'knowledge' },
  { kind: 'childConsentAge', country: 'BE', age: 13, law: 'art. 7, 30.7.2018', mark: 'knowledge' },
  { kind: 'childConsentAge', country: 'NL', age: 16, law: 'art. 8 GDPR; art. 5 UAVG', mark: 'knowledge' },
  { kind: 'childConsentAge', country: 'DE', age: 16, law: 'art. 8 GDPR', mark: 'knowledge' },
] as const satisfies readonly ChildConsentAge[];

const phoneMarketing = [
  // Law 2025-594: opt-in.
  {
    kind: 'phoneMarketing',
    country: 'FR',
    demand: 'prior_consent',
    since: '2026-08-11',
    law: 'C. consom. L223-1',
    mark: 'verified',
  },
  // Opt-in was the rule before; on this day the exception for one's own customers ended.
  {
    kind: 'phoneMarketing',
    country: 'NL',
    demand: 'prior_consent',
    since: '2026-07-01',
    law: 'Tw 11.7',
    mark: 'secondary',
  },
  {
    kind: 'phoneMarketing',
    country: 'BE',
    demand: 'do_not_call_list',
    since: null,
    law: 'WER/CDE VI.110',
    mark: 'knowledge',
  },
] as const satisfies readonly PhoneMarketingRule[];

export const nationalRules = {
  checkedOn: '2026-11-22',
  sources: [
    'Regulation (EU) 2016/679, Art. 8',
    'FR: law 78-17 art. 45; law 2025-594 and decree 2026-662 (art. L223-1 C. consom.)',
    'BE: law of 30 July 2018 art. 7; code of economic law art. VI.110 ff.',
    'NL: UAVG art. 5; Telecommunicatiewet art. 11.7',
  ],
  rows: [...childConsentAges, ...phoneMarketing],
} as const satisfies LibraryList<ChildConsentAge | PhoneMarketingRule>;

export function childConsentAge(country: Country): number | undefined {
  return childConsentAges.find((row) => row.country === country)?.age;
}

export function phoneMarketingRule(country: Country): PhoneMarketingRule | undefined {
  return phoneMarketing.find((row) => row.country === country);
}
