/** Rules about purposes and what makes them lawful: Art. 5(1)(b), 6, 7 and 9 GDPR. */
import type { DataCategory } from '#register/model/data-category.ts';
import { isBlank } from '#register/model/localized-text.ts';
import type { Purpose } from '#register/model/purpose.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { isOfAnyKind, kindsNamed, type ActivityKind } from './activity-kinds.ts';
import type { Observation } from './finding.ts';
import { each, when, type ActivityRule, type ActivitySubject, type ProcessorActivityRule } from './rule.ts';
import { gdprAsStatute, matches, sharingAsPurpose, vaguePurpose } from './text-patterns.ts';

/** What belongs to a contract or to the steps before it: asking consent for it is asking too much (Art. 6(1)(b)). */
const contractual: readonly ActivityKind[] = ['T02', 'T03', 'T04', 'T05', 'T07', 'T09', 'T10'];

/** Consent is at home there, whatever else the activity is about. */
const consensual: readonly ActivityKind[] = ['T16', 'T17', 'T19', 'T20', 'T21', 'T30'];

function perPurpose(
  check: (purpose: Purpose, subject: ActivitySubject) => readonly Observation[],
): ActivityRule['check'] {
  return (subject) => each(subject.activity.purposes, (purpose) => check(purpose, subject));
}

function at(purpose: Purpose, member: keyof Purpose): string {
  return `purposes/${purpose.id}/${member}`;
}

function usesConsent({ legalBases }: Purpose): boolean {
  return legalBases.includes('consent');
}

/** Whether the words of the purpose, or else the activity, speak of a quote, an order, an account, a delivery, a guarantee. */
function isContractual({ description, marketing }: Purpose, { activity }: ActivitySubject): boolean {
  if (marketing !== null) return false;
  const named = Object.values(description).flatMap((text) => kindsNamed(text));
  if (named.some((kind) => consensual.includes(kind))) return false;
  if (named.some((kind) => contractual.includes(kind))) return true;
  return isOfAnyKind(activity, contractual) && !isOfAnyKind(activity, consensual);
}

/** Art. 9 data, by what the user says or by the very kind of data. */
function isSpecial({ sensitivity, category }: DataCategory): boolean {
  if (sensitivity !== 'none' && sensitivity !== 'unknown')
    return sensitivity !== 'criminal' && sensitivity !== 'national_id';
  return category !== null && dataCategories[category].group === 'special';
}

export const purposeRules: readonly ActivityRule[] = [
  {
    id: 'R05',
    severity: 'error',
    articles: ['30(1)(b)', '13(1)(c)'],
    check: ({ activity }) => {
      const main = activity.purposes[0];
      if (main === undefined) return [{ field: 'purposes' }];
      return when(isBlank(main.description), at(main, 'description'));
    },
  },
  {
    id: 'R06',
    severity: 'warning',
    articles: ['5(1)(b)'],
    check: perPurpose((purpose) =>
      when(
        matches(purpose.description, vaguePurpose) || matches(purpose.description, sharingAsPurpose),
        at(purpose, 'description'),
      ),
    ),
  },
  {
    id: 'R07',
    severity: 'error',
    articles: ['6(1)', '13(1)(c)'],
    check: perPurpose((purpose) => when(purpose.legalBases.length === 0, at(purpose, 'legalBases'))),
  },
  {
    id: 'R08',
    severity: 'warning',
    articles: ['6(1)', '5(1)(a)'],
    check: perPurpose((purpose) =>
      when(purpose.legalBases.length > 1, at(purpose, 'legalBases'), { count: purpose.legalBases.length }),
    ),
  },
  {
    id: 'R09',
    severity: 'warning',
    articles: ['6(1)(c)', '6(3)'],
    check: perPurpose((purpose) =>
      when(
        purpose.legalBases.includes('legal_obligation') &&
          (purpose.statute.trim() === '' || gdprAsStatute.test(purpose.statute)),
        at(purpose, 'statute'),
        { statute: purpose.statute },
      ),
    ),
  },
  {
    id: 'R10',
    severity: 'warning',
    articles: ['6(1)(f)', '13(1)(d)'],
    check: perPurpose((purpose) => {
      if (!purpose.legalBases.includes('legitimate_interests')) return [];
      if (isBlank(purpose.legitimateInterest)) return [{ field: at(purpose, 'legitimateInterest') }];
      return when(isBlank(purpose.balancingTest), at(purpose, 'balancingTest'));
    }),
  },
  {
    id: 'R11',
    severity: 'error',
    articles: ['4(11)', '7(2)', '7(4)'],
    check: perPurpose((purpose) =>
      when(
        usesConsent(purpose) && !consentMethods[purpose.consentMethod].isValid,
        at(purpose, 'consentMethod'),
      ),
    ),
  },
  {
    id: 'R12',
    severity: 'warning',
    articles: ['7(1)'],
    check: perPurpose((purpose) =>
      when(usesConsent(purpose) && isBlank(purpose.consentProof), at(purpose, 'consentProof')),
    ),
  },
  {
    id: 'R13',
    severity: 'warning',
    articles: ['7(3)', '13(2)(c)'],
    check: perPurpose((purpose) =>
      when(usesConsent(purpose) && isBlank(purpose.consentWithdrawal), at(purpose, 'consentWithdrawal')),
    ),
  },
  {
    id: 'R14',
    severity: 'hint',
    articles: ['6(1)(b)'],
    check: perPurpose((purpose, subject) =>
      when(usesConsent(purpose) && isContractual(purpose, subject), at(purpose, 'legalBases')),
    ),
  },
  {
    id: 'R17',
    severity: 'error',
    articles: ['9(1)', '9(2)'],
    check: ({ activity }) => {
      const special = activity.dataCategories.filter(isSpecial);
      if (special.length === 0) return [];
      const isSettled = activity.purposes.some(({ specialCategoryCondition }) =>
        specialCategoryCondition?.startsWith('sc_'),
      );
      return isSettled ? [] : special.map(({ id }) => ({ field: `dataCategories/${id}/sensitivity` }));
    },
  },
];

/** Art. 30(2)(a) and (b): for whom, and what kind of processing for each. */
export const servedControllerRules: readonly ProcessorActivityRule[] = [
  {
    id: 'R01',
    severity: 'error',
    articles: ['30(2)(a)'],
    check: ({ activity }) =>
      each(activity.controllers, ({ id, party }) =>
        when(party.name.trim() === '' && party.company.trim() === '', `controllers/${id}/party`),
      ),
  },
  {
    id: 'R05',
    severity: 'error',
    articles: ['30(2)(b)'],
    check: ({ activity }) => {
      if (activity.controllers.length === 0) return [{ field: 'controllers' }];
      return each(activity.controllers, ({ id, processing }) =>
        when(isBlank(processing), `controllers/${id}/processing`),
      );
    },
  },
];
