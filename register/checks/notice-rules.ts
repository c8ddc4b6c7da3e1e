/** Rules about the notice that is published: what it says and what it leaves out, held against the register (Art. 12-14, 77). */
import type { NoticeClaim } from '#register/vocabulary/notice-claim.ts';
import type { DataSubjectRight } from '#register/vocabulary/right.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Country } from '#register/model/country.ts';
import { isOlderThanAYear } from './age.ts';
import type { Observation } from './finding.ts';
import type { RegisterFacts } from './register-facts.ts';
import { when, type OrganisationRule } from './rule.ts';

/** The statements of these kinds that the published notice makes, each with its own words. */
function claims({ publishedNotice }: Organisation, ...codes: readonly NoticeClaim[]): readonly Observation[] {
  return publishedNotice.claims
    .filter(({ claim }) => codes.includes(claim))
    .map(({ id, quote }) => ({ field: `publishedNotice/claims/${id}`, parameters: { quote } }));
}

/** Whether there is a notice to judge at all: an address, a date, or something recorded of its content. */
function isPublished({ publishedNotice: { url, publishedOn, claims: recorded } }: Organisation): boolean {
  return url !== '' || publishedOn !== null || recorded.length > 0;
}

/**
 * The rights a notice must explain, from what the register says: portability only for consent and contract (Art. 20(1)),
 * objection only for legitimate interests and public tasks (Art. 21(1)), directives after death in France (LIL 85).
 */
function rightsThatApply(
  { legalBases, hasUndecidedBasis }: Pick<RegisterFacts, 'legalBases' | 'hasUndecidedBasis'>,
  country: Country | null,
): readonly DataSubjectRight[] {
  const any = (...bases: readonly LegalBasis[]) => bases.some((basis) => legalBases.has(basis));
  return [
    'access',
    'rectification',
    'erasure',
    'restriction',
    ...(hasUndecidedBasis || any('consent', 'contract') ? (['portability'] as const) : []),
    ...(hasUndecidedBasis || any('public_task', 'legitimate_interests') ? (['objection'] as const) : []),
    ...(any('consent') ? (['withdraw_consent'] as const) : []),
    'complaint',
    ...(country === 'FR' ? (['post_mortem'] as const) : []),
  ];
}

export const noticeRules: readonly OrganisationRule[] = [
  {
    id: 'R03',
    severity: 'error',
    articles: ['13(2)(d)', '77'],
    check: ({ organisation }) => {
      const { namesAuthority, rightsExplained } = organisation.publishedNotice;
      const lacksComplaint = rightsExplained !== null && !rightsExplained.includes('complaint');
      return when(
        isPublished(organisation) && (namesAuthority === 'no' || lacksComplaint),
        'publishedNotice/namesAuthority',
      );
    },
  },
  {
    id: 'R04',
    severity: 'error',
    articles: ['13(2)(d)', '55', '77'],
    check: ({ organisation }, { country }) => {
      const named = organisation.publishedNotice.namedAuthorityCountry;
      return named !== null && country !== null && named !== country
        ? [{ field: 'publishedNotice/namedAuthorityCountry', parameters: { country: named } }]
        : claims(organisation, 'wrong_national_law');
    },
  },
  {
    id: 'R11',
    severity: 'error',
    articles: ['4(11)', '7(2)', '7(4)'],
    check: ({ organisation }) => claims(organisation, 'consent_by_use'),
  },
  {
    id: 'R19',
    severity: 'error',
    articles: ['4(1)', 'recital 30'],
    check: ({ organisation }) => claims(organisation, 'identifiers_not_personal', 'nothing_held'),
  },
  {
    id: 'R20',
    severity: 'warning',
    articles: ['4(5)', 'recital 26'],
    check: ({ organisation }) => claims(organisation, 'pseudonymous_as_anonymous'),
  },
  {
    id: 'R30',
    severity: 'warning',
    articles: ['5(1)(a)', '13(1)(e)'],
    check: ({ organisation, facts }) =>
      facts.hasOutsideRecipients ? claims(organisation, 'never_shared') : [],
  },
  {
    id: 'R38',
    severity: 'error',
    articles: ['5(1)(e)'],
    check: ({ organisation }) => claims(organisation, 'unlimited_retention'),
  },
  {
    id: 'R46',
    severity: 'warning',
    articles: ['12(2)', '13(2)(b)', '15-22', 'LIL 85'],
    check: ({ organisation, facts }, { country }) => {
      if (!isPublished(organisation)) return [];
      const { publishedNotice, rightsHandling, email, phone } = organisation;
      const explained = publishedNotice.rightsExplained;
      // The complaint is R03's. Null means that nobody has looked: that is not the same as “none”.
      const missing =
        explained === null
          ? []
          : rightsThatApply(facts, country).filter(
              (right) => right !== 'complaint' && !explained.includes(right),
            );
      const ways = [rightsHandling.email, rightsHandling.phone, rightsHandling.postalAddress, email, phone];
      return [
        ...when(missing.length > 0, 'publishedNotice/rightsExplained', { missing: missing.join(' ') }),
        ...when(
          ways.every((way) => way.trim() === ''),
          'rightsHandling/email',
          { missing: 'rights_contact' },
        ),
        ...when(rightsHandling.replyAmount === null, 'rightsHandling/replyAmount', { missing: 'reply_time' }),
      ];
    },
  },
  {
    id: 'R47',
    severity: 'warning',
    articles: ['12(2)', '12(5)'],
    check: ({ organisation }) => claims(organisation, 'right_discouraged'),
  },
  {
    id: 'R56',
    severity: 'warning',
    articles: ['5(1)(d)', '24(1)'],
    check: ({ organisation }, { today }) => {
      if (!isPublished(organisation)) return [];
      const { publishedOn, lastReviewedOn } = organisation.publishedNotice;
      const date = [publishedOn, lastReviewedOn]
        .filter((day) => day !== null)
        .toSorted()
        .at(-1);
      if (date === undefined)
        return [{ field: 'publishedNotice/publishedOn', parameters: { cause: 'undated' } }];
      return when(isOlderThanAYear(date, today), 'publishedNotice/lastReviewedOn', { cause: 'old', date });
    },
  },
  {
    id: 'R57',
    severity: 'warning',
    articles: ['5(1)(a)', '12(1)'],
    check: ({ organisation, facts }) => [
      ...claims(organisation, 'foreign_text', 'empty_section', 'contradiction'),
      ...(facts.hasMarketing ? claims(organisation, 'no_marketing') : []),
    ],
  },
];
