/** Rules about the organisation: who it is, its DPO, how it answers requests and breaches (Art. 12, 30(1)(a), 32, 33, 37). */
import { isBlank } from '#register/model/localized-text.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Party } from '#register/model/party.ts';
import { when, type OrganisationRule, type RuleContext } from './rule.ts';
import { hostOf } from './host-name.ts';
import { cardOf } from './provider-card.ts';

/** A DPO reached at a provider's own domain works for that provider (Art. 38(6): no conflict of interests). */
function isAtProvider({ email }: Party, { providers, organisation }: RuleContext): boolean {
  const host = hostOf(email);
  if (host === '' || host === hostOf(organisation.website) || host === hostOf(organisation.email))
    return false;
  return [...providers.values()].some(
    (provider) =>
      hostOf(provider.website) === host ||
      hostOf(provider.email) === host ||
      hostOf(cardOf(provider)?.website ?? '') === host,
  );
}

function isReachable({ email, phone, address }: Pick<Party, 'email' | 'phone' | 'address'>): boolean {
  return [email, phone, address.street].some((way) => way.trim() !== '');
}

function areBlank(...values: readonly string[]): boolean {
  return values.every((value) => value.trim() === '');
}

const replyInDays = { days: 1, weeks: 7, months: 31 } as const;

/** 31 days are the longest month; more is more than a month whatever the start. */
const longestMonth = 31;
/** February: fewer days than this never exceed a month. */
const shortestMonth = 28;

function replyTime({ rightsHandling: { replyAmount, replyUnit } }: Organisation): number | null {
  return replyAmount === null || replyUnit === null ? null : replyAmount * replyInDays[replyUnit];
}

export const organisationRules: readonly OrganisationRule[] = [
  {
    id: 'R01',
    severity: 'error',
    articles: ['30(1)(a)', '13(1)(a)'],
    check: ({ organisation }) => {
      const { legalName, address, email, phone, rightsHandling, companyNumber } = organisation;
      return [
        ...when(areBlank(legalName), 'legalName', { missing: 'name' }),
        ...when(areBlank(address.street, address.city), 'address', { missing: 'address' }),
        ...when(areBlank(email, phone, rightsHandling.email, rightsHandling.phone), 'email', {
          missing: 'contact',
        }),
        ...(areBlank(companyNumber)
          ? [{ field: 'companyNumber', parameters: { missing: 'number' }, severity: 'warning' as const }]
          : []),
      ];
    },
  },
  {
    id: 'R02',
    severity: 'warning',
    articles: ['37(7)', '38(6)'],
    check: ({ organisation: { dpo, privacyContact } }, context) => {
      const { party } = dpo;
      if (dpo.isDesignated === 'yes' && (party === null || !isReachable(party)))
        return [{ field: 'dpo/party' }];
      if (party === null || dpo.isDesignated === 'no') return [];
      if (dpo.place === 'processor' || isAtProvider(party, context)) return [{ field: 'dpo/place' }];
      // The same person under both headings, and nobody has said that a DPO was designated.
      const isContactOnly =
        privacyContact !== null && party.name !== '' && privacyContact.name === party.name;
      return when(isContactOnly && dpo.isDesignated !== 'yes', 'dpo/party');
    },
  },
  {
    id: 'R22',
    severity: 'warning',
    articles: ['12(6)', '5(1)(c)'],
    check: ({ organisation: { rightsHandling } }) =>
      when(rightsHandling.identityCheck === 'always_copy', 'rightsHandling/identityCheck'),
  },
  {
    id: 'R44',
    severity: 'error',
    articles: ['12(3)'],
    check: ({ organisation }) => {
      const { replyAmount, replyUnit } = organisation.rightsHandling;
      return when((replyTime(organisation) ?? 0) > longestMonth, 'rightsHandling/replyAmount', {
        amount: replyAmount ?? 0,
        unit: replyUnit ?? '',
      });
    },
  },
  {
    id: 'R45',
    severity: 'hint',
    articles: ['12(3)'],
    check: ({ organisation }) => {
      const { replyAmount, replyUnit } = organisation.rightsHandling;
      // Shorter promises than the shortest month are the organisation's own choice.
      return when(
        replyUnit === 'days' &&
          replyAmount !== null &&
          replyAmount > shortestMonth &&
          replyAmount <= longestMonth,
        'rightsHandling/replyAmount',
        { days: replyAmount ?? 0 },
      );
    },
  },
  {
    id: 'R55',
    severity: 'warning',
    articles: ['33', '34'],
    check: ({ organisation: { breachHandling } }) => {
      if (isBlank(breachHandling.procedure)) return [{ field: 'breachHandling/procedure' }];
      if (breachHandling.notifiesAuthority !== 'yes') return [{ field: 'breachHandling/notifiesAuthority' }];
      if (breachHandling.within72Hours !== 'yes') return [{ field: 'breachHandling/within72Hours' }];
      return when(breachHandling.keepsLog !== 'yes', 'breachHandling/keepsLog');
    },
  },
  {
    id: 'R58',
    severity: 'warning',
    articles: ['32(1)(a)'],
    check: ({ organisation: { website, publishedNotice } }) => [
      ...when(isUnencrypted(website), 'website'),
      ...when(isUnencrypted(publishedNotice.url), 'publishedNotice/url'),
    ],
  },
];

function isUnencrypted(address: string): boolean {
  return /^\s*http:\/\//iu.test(address);
}
