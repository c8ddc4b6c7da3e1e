/** Rules about people and data: Art. 4(5), 5(1)(c), 8, 10, 14(2)(f), 30(1)(c) and 87 GDPR. */
import { childConsentAge } from '#register/library/national-rules.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { dataCategories, type DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { DataSource } from '#register/vocabulary/data-source.ts';
import { isOfAnyKind, type ActivityKind } from './activity-kinds.ts';
import type { Observation } from './finding.ts';
import { each, when, type ActivityRule, type ActivitySubject, type RuleContext } from './rule.ts';
import { cardSecurityCode, falselyAnonymous, faxWord, matches } from './text-patterns.ts';

/** Data that few activities really need, and the kinds of activity where they are usual: staff, used goods, registration, courtesy cars, claims. */
const usualIn: Readonly<Partial<Record<DataCategoryCode, readonly ActivityKind[]>>> = {
  gender: ['T23'],
  birth: ['T11', 'T12', 'T14', 'T15', 'T23', 'T24'],
  id_document: ['T11', 'T12', 'T14', 'T23'],
};

/** Sources whose code does not say who it is (Art. 14(2)(f): “from which source the personal data originate”). */
const sourcesToName: ReadonlySet<DataSource> = new Set([
  'partner',
  'marketplace',
  'social_network',
  'public_register',
  'public_source',
  'authority',
]);

/** Where the code of a card would be written down. */
const cardCategories: ReadonlySet<DataCategoryCode> = new Set([
  'card_data',
  'payments',
  'bank_details',
  'orders',
]);

/** Ends that keep a card for the next purchase. */
const keptOnFile: ReadonlySet<string> = new Set(['account_closure', 'request_by_person']);

function perCategory(
  check: (data: DataCategory, subject: ActivitySubject, context: RuleContext) => readonly Observation[],
): ActivityRule['check'] {
  return (subject, context) => each(subject.activity.dataCategories, (data) => check(data, subject, context));
}

function at(data: DataCategory, member: string): string {
  return `dataCategories/${data.id}/${member}`;
}

function isUnusual({ category, description }: DataCategory, { activity }: ActivitySubject): boolean {
  if (matches(description, faxWord)) return true;
  const kinds = category === null ? undefined : usualIn[category];
  return kinds !== undefined && !isOfAnyKind(activity, kinds);
}

/** A national number or criminal data, by what the user says or by the very kind of data. */
function needsStatute({ sensitivity, category }: DataCategory): boolean {
  if (sensitivity === 'national_id' || sensitivity === 'criminal') return true;
  const group = category === null ? undefined : dataCategories[category].group;
  return group === 'national_id' || group === 'criminal';
}

export const dataRules: readonly ActivityRule[] = [
  {
    id: 'R15',
    severity: 'error',
    articles: ['30(1)(c)'],
    check: ({ activity }) => when(activity.dataSubjects.length === 0, 'dataSubjects'),
  },
  {
    id: 'R16',
    severity: 'error',
    articles: ['30(1)(c)'],
    check: ({ activity }) => when(activity.dataCategories.length === 0, 'dataCategories'),
  },
  {
    id: 'R18',
    severity: 'error',
    articles: ['87', '10', 'LIL 30', 'UAVG 46'],
    check: perCategory((data) =>
      when(needsStatute(data) && data.sensitivityStatute.trim() === '', at(data, 'sensitivityStatute')),
    ),
  },
  {
    id: 'R20',
    severity: 'warning',
    articles: ['4(5)', 'recital 26'],
    check: perCategory((data) => {
      const { criteria, justification } = data.retention;
      const isClaimed =
        matches(data.description, falselyAnonymous) ||
        matches(criteria, falselyAnonymous) ||
        matches(justification, falselyAnonymous);
      // A hash can be made again from the address: deleting the address does not make it anonymous.
      const isHash = data.category === 'email_hash' && data.retention.fate === 'anonymisation';
      return when(isClaimed || isHash, at(data, 'retention'));
    }),
  },
  {
    id: 'R21',
    severity: 'warning',
    articles: ['5(1)(c)', '25'],
    check: perCategory((data, subject) =>
      when(isBlank(data.justification) && isUnusual(data, subject), at(data, 'justification')),
    ),
  },
  {
    id: 'R23',
    severity: 'warning',
    articles: ['8'],
    check: ({ activity: { minors, dataSubjects, purposes } }, { country }) => {
      const isConcerned =
        minors.areAddressed === 'yes' || dataSubjects.some(({ category }) => category === 'minors');
      if (!isConcerned) return [];
      const age = country === null ? undefined : childConsentAge(country);
      // Art. 8 is about consent to online services: a contract or a legal duty asks for no age of consent.
      const hasConsent = purposes.some(({ legalBases }) => legalBases.includes('consent'));
      if (age === undefined || !hasConsent || minors.consentAge === age) return [];
      return [{ field: 'minors/consentAge', parameters: { age } }];
    },
  },
  {
    id: 'R24',
    severity: 'warning',
    articles: ['14(1)(d)', '14(2)(f)'],
    check: perCategory((data) => {
      if (!isBlank(data.sourceDescription)) return [];
      if (data.sources.length === 0) return [{ field: at(data, 'sources') }];
      return when(
        data.sources.some((source) => sourcesToName.has(source)),
        at(data, 'sourceDescription'),
      );
    }),
  },
  {
    id: 'R43',
    severity: 'error',
    articles: ['5(1)(c)', '5(1)(e)', '32', 'PCI DSS'],
    check: perCategory((data) => {
      const { active, justification } = data.retention;
      // No reason helps here: the code must be gone after the first payment.
      const mayHoldCode = data.category === null || cardCategories.has(data.category);
      if (mayHoldCode && active?.unit !== 'none' && matches(data.description, cardSecurityCode))
        return [{ field: at(data, 'description') }];
      if (data.category !== 'card_data' || active === null || !isBlank(justification)) return [];
      const endsWithPayment =
        active.unit === 'none' ||
        active.unit === 'session' ||
        active.event === 'payment' ||
        (active.unit === 'until_event' && !keptOnFile.has(active.event ?? ''));
      return when(!endsWithPayment, at(data, 'retention/active'));
    }),
  },
];
