/** What a policy says and the register does not, and the other way round. */
import { isOfKind, type ActivityKind } from '#register/checks/activity-kinds.ts';
import { hostOf } from '#register/checks/host-name.ts';
import { cardOf } from '#register/checks/provider-card.ts';
import { isOver, sumUp } from '#register/checks/register-facts.ts';
import type { Activity } from '#register/model/activity.ts';
import { readText } from '#register/model/localized-text.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Register } from '#register/model/register.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import { fold } from './fold.ts';
import { periodInDays, statementOf } from './find-periods.ts';
import { kindsIn, purposeWords } from './find-purposes.ts';
import { passageOf, type Passage } from './policy.ts';
import { isHeading, type RecognisedPeriod } from './recognised.ts';
import type { PolicyReview } from './review-policy.ts';
import { inDays, tolerance } from '#register/checks/retention-bounds.ts';

export type Side = 'policy' | 'register';

export type Difference =
  | {
      readonly kind: 'provider';
      readonly onlyIn: Side;
      readonly name: string;
      readonly id: string;
      readonly passage: Passage | null;
    }
  | {
      readonly kind: 'activity';
      readonly onlyIn: Side;
      readonly activityKind: ActivityKind | null;
      readonly name: string;
      readonly id: string | null;
      readonly passage: Passage | null;
    }
  | {
      readonly kind: 'period';
      readonly activityId: string;
      readonly category: DataCategoryCode;
      readonly words: string;
      readonly amount: number;
      readonly unit: string;
      readonly passage: Passage;
    }
  | {
      readonly kind: 'identity';
      readonly field: IdentityField;
      readonly policy: string;
      readonly register: string;
      readonly passage: Passage | null;
    }
  | {
      readonly kind: 'reply_time';
      readonly amount: number;
      readonly unit: string;
      readonly passage: Passage;
    };

export type IdentityField = 'legalName' | 'email' | 'website' | 'companyNumber' | 'country';

/** The data that a period is about where the text names one kind of activity. */
export const dataOfKind: Readonly<Partial<Record<ActivityKind, readonly DataCategoryCode[]>>> = {
  T02: ['quotes'],
  T03: ['orders'],
  T06: ['invoices'],
  T16: ['email', 'marketing_history'],
  T24: ['cv'],
  T25: ['photo_video'],
};

export function compareWithRegister(review: PolicyReview, register: Register): readonly Difference[] {
  return [
    ...compareIdentity(review, register.organisation),
    ...compareProviders(review, register),
    ...compareActivities(review, register),
    ...comparePeriods(review, register),
    ...compareReplyTime(review, register.organisation),
  ];
}

/** Staff and applicants are told elsewhere: a policy for customers and visitors need not speak of payroll. */
function isForPolicy({ audiences }: Activity): boolean {
  return audiences.length === 0 || audiences.includes('customers') || audiences.includes('visitors');
}

function compareIdentity(review: PolicyReview, organisation: Organisation): readonly Difference[] {
  const { policy, recognised, country, isCountryGuessed } = review;
  const differences: Difference[] = [];
  const differs = (field: IdentityField, inPolicy: string, inRegister: string, passage: Passage | null) =>
    differences.push({ kind: 'identity', field, policy: inPolicy, register: inRegister, passage });
  const { legalName, tradeName, companyNumber, website } = organisation;
  const names = [legalName, tradeName].filter((name) => name.trim() !== '').map(fold);
  if (names.length > 0 && !names.some((name) => policy.folded.includes(name)))
    differs('legalName', '', legalName, null);
  const digits = (text: string) => text.replaceAll(/\D/gu, '');
  const own = recognised.contacts.filter(({ owner }) => owner === 'own');
  const number = own.find(({ kind }) => kind === 'company_number');
  // A SIREN is the beginning of a SIRET: one may be written for the other.
  if (
    number !== undefined &&
    digits(companyNumber) !== '' &&
    !digits(number.value).startsWith(digits(companyNumber)) &&
    !digits(companyNumber).startsWith(digits(number.value))
  )
    differs('companyNumber', number.value, companyNumber, passageOf(number.sentence));
  const known = new Set(
    [
      organisation.email,
      organisation.rightsHandling.email,
      organisation.dpo.party?.email ?? '',
      organisation.privacyContact?.email ?? '',
    ]
      .filter((email) => email !== '')
      .map((email) => email.toLowerCase()),
  );
  const foreign = own.find(
    ({ kind, value }) => kind === 'email' && known.size > 0 && !known.has(value.toLowerCase()),
  );
  if (foreign !== undefined)
    differs('email', foreign.value, [...known].join(', '), passageOf(foreign.sentence));
  const sites = own.filter(({ kind }) => kind === 'website');
  if (website !== '' && sites.length > 0 && !sites.some(({ value }) => hostOf(value) === hostOf(website))) {
    const [first] = sites;
    if (first !== undefined) differs('website', first.value, website, passageOf(first.sentence));
  }
  if (
    isCountryGuessed &&
    country !== null &&
    organisation.country !== null &&
    country !== organisation.country
  )
    differs('country', country, organisation.country, null);
  return differences;
}

function isNamed({ policy, recognised }: PolicyReview, provider: Provider): boolean {
  const card = cardOf(provider);
  if (card !== undefined && recognised.providers.some((one) => one.card === card)) return true;
  const name = fold(provider.name.trim());
  return name.length > 2 && policy.folded.includes(name);
}

function compareProviders(review: PolicyReview, register: Register): readonly Difference[] {
  const used = sumUp({
    ...register,
    activities: register.activities.filter(isForPolicy),
    processorActivities: [],
  }).usedProviders;
  const onlyInPolicy = review.recognised.providers
    .filter(({ card }) => !register.providers.some((provider) => cardOf(provider) === card))
    .map(({ card, first }): Difference => ({
      kind: 'provider',
      onlyIn: 'policy',
      name: card.name,
      id: card.id,
      passage: isHeading(first) ? { quote: first.text, line: first.line } : passageOf(first),
    }));
  const onlyInRegister = register.providers
    .filter((provider) => used.has(provider.id) && !isNamed(review, provider))
    .map(({ name, id }): Difference => ({ kind: 'provider', onlyIn: 'register', name, id, passage: null }));
  return [...onlyInPolicy, ...onlyInRegister];
}

function compareActivities(
  { recognised, policy, language }: PolicyReview,
  { activities }: Register,
): readonly Difference[] {
  const current = activities.filter((activity) => !isOver(activity));
  const onlyInPolicy = recognised.purposes
    .filter(({ kind }) => !current.some((activity) => isOfKind(activity, kind)))
    .map(({ kind, sentences }): Difference => ({
      kind: 'activity',
      onlyIn: 'policy',
      activityKind: kind,
      name: '',
      id: null,
      passage: sentences[0] === undefined ? null : passageOf(sentences[0]),
    }));
  // Object.entries widens the keys; they are the kinds that running text can show.
  const shown = Object.entries(purposeWords) as [ActivityKind, RegExp][];
  const onlyInRegister = current
    .filter(isForPolicy)
    .filter((activity) => {
      const kinds = shown.filter(([kind]) => isOfKind(activity, kind));
      // A kind the text could not show proves nothing by its absence.
      return kinds.length > 0 && !kinds.some(([, pattern]) => pattern.test(policy.folded));
    })
    .map(({ id, name }): Difference => ({
      kind: 'activity',
      onlyIn: 'register',
      activityKind: null,
      name: readText(name, language ?? 'en')?.text ?? id,
      id,
      passage: null,
    }));
  return [...onlyInPolicy, ...onlyInRegister];
}

/** A period about one kind of activity, in a sentence that has no other. */
export function singleKind(
  period: RecognisedPeriod,
  all: readonly RecognisedPeriod[],
): ActivityKind | undefined {
  const statement = statementOf(period, all);
  if (period.use !== 'retention' || !statement.isOnlyPeriod) return undefined;
  const kinds = kindsIn(statement).filter((kind) => dataOfKind[kind] !== undefined);
  return kinds.length === 1 ? kinds[0] : undefined;
}

function comparePeriods({ recognised }: PolicyReview, { activities }: Register): readonly Difference[] {
  return recognised.periods.flatMap((period) => {
    const kind = singleKind(period, recognised.periods);
    if (kind === undefined) return [];
    const categories = dataOfKind[kind] ?? [];
    return activities
      .filter((activity) => !isOver(activity) && isOfKind(activity, kind))
      .flatMap((activity): readonly Difference[] => {
        const rows = activity.dataCategories.filter(
          ({ category }) => category !== null && categories.includes(category),
        );
        const says = ({ retention }: (typeof rows)[number]) =>
          [retention.active, retention.archive].some(
            (phase) =>
              Math.abs(inDays(phase) - periodInDays(period)) <= tolerance * Math.max(1, period.amount / 3),
          );
        const [first] = rows;
        if (first === undefined || first.category === null || rows.some(says)) return [];
        return [
          {
            kind: 'period',
            activityId: activity.id,
            category: first.category,
            words: period.words,
            amount: period.amount,
            unit: period.unit,
            passage: passageOf(period.sentence),
          },
        ];
      });
  });
}

function compareReplyTime(
  { recognised }: PolicyReview,
  { rightsHandling }: Organisation,
): readonly Difference[] {
  const promised = recognised.periods.find(({ use }) => use === 'answer');
  const { replyAmount, replyUnit } = rightsHandling;
  if (promised === undefined || replyAmount === null || replyUnit === null) return [];
  return promised.amount === replyAmount && promised.unit === replyUnit
    ? []
    : [
        {
          kind: 'reply_time',
          amount: promised.amount,
          unit: promised.unit,
          passage: passageOf(promised.sentence),
        },
      ];
}
