/** Rules about what has been left lying: activities not looked at for a year, services that no longer exist (Art. 5(1)(d), 24(1) GDPR). */
import { isBlank } from '#register/model/localized-text.ts';
import { isOlderThanAYear } from './age.ts';
import { when, type ActivityRule, type ProviderRule } from './rule.ts';
import { asserts, obsoleteReference } from './text-patterns.ts';

export const reviewDateRules: readonly ActivityRule[] = [
  {
    id: 'R56',
    severity: 'warning',
    articles: ['5(1)(d)', '24(1)'],
    check: ({ activity: { reviewedOn, reviewDueOn, name, purposes, recipients } }, { today }) => {
      const texts = [name, ...purposes.map(({ description }) => description)];
      const isObsolete =
        texts.some((text) => asserts(text, obsoleteReference)) ||
        recipients.some(({ party }) => party.kind === 'external' && asserts(party.name, obsoleteReference));
      if (isObsolete) return [{ field: 'description', parameters: { cause: 'obsolete' } }];
      // A date of one's own for the next review goes before the yearly one.
      const due =
        reviewDueOn === null
          ? reviewedOn !== null && isOlderThanAYear(reviewedOn, today)
          : reviewDueOn < today;
      return when(due, reviewDueOn === null ? 'reviewedOn' : 'reviewDueOn', {
        cause: 'old',
        date: reviewDueOn ?? reviewedOn ?? '',
      });
    },
  },
];

export const obsoleteProviderRules: readonly ProviderRule[] = [
  {
    id: 'R56',
    severity: 'warning',
    articles: ['5(1)(d)'],
    check: ({ provider: { name, roleReason }, isUsed }) =>
      when(isUsed && obsoleteReference.test(name) && isBlank(roleReason), 'name', { cause: 'obsolete' }),
  },
];
