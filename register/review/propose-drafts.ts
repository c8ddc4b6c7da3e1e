/** What a policy could add to the register, as drafts that the user accepts one by one. Nothing is written here. */
import type { ActivityKind } from '#register/checks/activity-kinds.ts';
import { isOver } from '#register/checks/register-facts.ts';
import type { RuleId } from '#register/checks/finding.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { fromTemplate } from '#register/library/templates/from-template.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { activityIdSchema, providerIdSchema, type ActivityId } from '#register/model/ids.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import type { Provider } from '#register/model/provider.ts';
import { registerSchema, type Register } from '#register/model/register.ts';
import { retentionPeriodSchema, type RetentionPeriod } from '#register/model/retention.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';
import type { NoticeClaim } from '#register/vocabulary/notice-claim.ts';
import { compareWithRegister, dataOfKind, singleKind } from './compare-with-register.ts';
import { passageOf, type Passage } from './policy.ts';
import type { PolicyReview } from './review-policy.ts';

export type Proposal =
  | { readonly kind: 'provider'; readonly provider: Provider; readonly passage: Passage | null }
  | {
      readonly kind: 'activity';
      readonly activity: Activity;
      readonly activityKind: ActivityKind;
      readonly passage: Passage | null;
    }
  /** A period for data of one kind; with the rows of the register that it could go into, and what these say now. */
  | {
      readonly kind: 'period';
      readonly activityKind: ActivityKind;
      readonly category: DataCategoryCode;
      readonly period: RetentionPeriod;
      readonly targets: readonly PeriodTarget[];
      readonly passage: Passage;
    }
  /** What the published notice says, to be kept with the organisation and held against the register. */
  | { readonly kind: 'notice'; readonly publishedNotice: Organisation['publishedNotice'] };

export interface PeriodTarget {
  readonly activityId: ActivityId;
  readonly name: Activity['name'];
  readonly rowId: string;
  readonly now: RetentionPeriod | null;
}

export interface ProposalChoice {
  readonly today: IsoDate;
  /** Makes ids: of a provider or an activity. */
  readonly newId: () => string;
  /** Absent: a register yet to be made. */
  readonly register?: Register;
}

const empty: Register = registerSchema.parse({ organisation: {} });

export function proposeDrafts(review: PolicyReview, choice: ProposalChoice): readonly Proposal[] {
  const register = choice.register ?? empty;
  const differences = compareWithRegister(review, register);
  const cards = new Map(review.recognised.providers.map(({ card }) => [card.id, card]));
  const drafts = differences.flatMap((difference): readonly Proposal[] => {
    if (difference.kind === 'provider' && difference.onlyIn === 'policy') {
      const card = cards.get(difference.id);
      return card === undefined
        ? []
        : [{ kind: 'provider', provider: draftProvider(card, review, choice), passage: difference.passage }];
    }
    if (difference.kind === 'activity' && difference.activityKind !== null) {
      const template = findTemplate(difference.activityKind);
      if (template === undefined) return [];
      const activity = fromTemplate(template, {
        id: activityIdSchema.parse(choice.newId()),
        country: review.country,
      });
      return [
        { kind: 'activity', activity, activityKind: difference.activityKind, passage: difference.passage },
      ];
    }
    return [];
  });
  return [
    ...drafts,
    ...proposePeriods(review, register),
    { kind: 'notice', publishedNotice: noticeOf(review) },
  ];
}

function draftProvider(
  card: ProviderCard,
  { country }: PolicyReview,
  { newId, today }: ProposalChoice,
): Provider {
  return toProvider(card, { id: providerIdSchema.parse(newId()), date: today, country });
}

/** One a kind: the first time the policy speaks of it. */
function proposePeriods({ recognised }: PolicyReview, { activities }: Register): readonly Proposal[] {
  const seen = new Set<ActivityKind>();
  return recognised.periods.flatMap((found): readonly Proposal[] => {
    const kind = singleKind(found, recognised.periods);
    const category = kind === undefined ? undefined : dataOfKind[kind]?.[0];
    if (kind === undefined || category === undefined || seen.has(kind)) return [];
    seen.add(kind);
    const { amount, unit, event } = found;
    return [
      {
        kind: 'period',
        activityKind: kind,
        category,
        period: retentionPeriodSchema.parse({ amount, unit, event }),
        targets: activities.flatMap((activity) => targetsIn(activity, category, { amount, unit })),
        passage: passageOf(found.sentence),
      },
    ];
  });
}

/** Rows of this kind of data that do not say the same already; what is over is left in peace. */
function targetsIn(
  activity: Activity,
  category: DataCategoryCode,
  { amount, unit }: Pick<RetentionPeriod, 'amount' | 'unit'>,
): readonly PeriodTarget[] {
  if (isOver(activity)) return [];
  return activity.dataCategories
    .filter((row) => row.category === category)
    .filter(({ retention: { active } }) => active?.amount !== amount || active.unit !== unit)
    .map((row) => ({
      activityId: activity.id,
      name: activity.name,
      rowId: row.id,
      now: row.retention.active,
    }));
}

/** Findings that are statements of the policy, by what the register calls them. */
const claimOf: Readonly<Partial<Record<RuleId, NoticeClaim>>> = {
  R11: 'consent_by_use',
  R19: 'identifiers_not_personal',
  R20: 'pseudonymous_as_anonymous',
  R30: 'never_shared',
  R38: 'unlimited_retention',
  R47: 'right_discouraged',
};

const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const;

/** The facts of the published notice in the register's own form, so that its rules go on watching them. */
function noticeOf({
  findings,
  recognised,
  language,
  country,
  unread,
}: PolicyReview): Organisation['publishedNotice'] {
  const missing = findings.find(({ rule }) => rule === 'R46')?.parameters['missing'];
  const isMissing = (right: string) => typeof missing === 'string' && missing.split(' ').includes(right);
  const complaint = !findings.some(({ rule }) => rule === 'R03');
  const withdrawal = !findings.some(({ rule }) => rule === 'R13');
  const [authority] = recognised.authorities;
  return organisationSchema.parse({
    publishedNotice: {
      publishedOn: recognised.date?.date ?? null,
      languages: language === null ? [] : [language],
      // What was not judged is not known: that is not the same as “missing”.
      namesAuthority: unread.length > 0 ? 'unknown' : complaint && authority !== undefined ? 'yes' : 'no',
      namedAuthorityCountry: authority?.country ?? null,
      rightsExplained:
        unread.length > 0
          ? null
          : [
              ...rights.filter((right) => !isMissing(right)),
              ...(withdrawal && recognised.bases.has('consent') ? ['withdraw_consent'] : []),
              ...(complaint ? ['complaint'] : []),
              ...(country === 'FR' && !isMissing('post_mortem') ? ['post_mortem'] : []),
            ],
      claims: findings.flatMap(({ rule, passage }, index) => {
        const claim = claimOf[rule];
        return claim === undefined || passage.quote === ''
          ? []
          : [{ id: `claim-${index + 1}`, claim, quote: passage.quote }];
      }),
    },
  }).publishedNotice;
}
