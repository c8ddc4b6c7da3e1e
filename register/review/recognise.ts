/** Everything a policy names, found once and shared by the rules, the comparison and the proposals. */
import type { IsoDate } from '#register/model/dates.ts';
import { findAuthorities } from './find-authorities.ts';
import { findContacts } from './find-contacts.ts';
import { findDate, hasVersion } from './find-date.ts';
import { findPeriods, findTerms } from './find-periods.ts';
import { findProviders } from './find-providers.ts';
import { findBases, findPurposes } from './find-purposes.ts';
import type { Policy } from './policy.ts';
import type { Recognised } from './recognised.ts';

export function recognise(policy: Policy, today: IsoDate): Recognised {
  return {
    providers: findProviders(policy),
    periods: findPeriods(policy),
    terms: findTerms(policy),
    bases: findBases(policy),
    purposes: findPurposes(policy),
    contacts: findContacts(policy),
    authorities: findAuthorities(policy),
    date: findDate(policy, today),
    hasVersion: hasVersion(policy),
  };
}
