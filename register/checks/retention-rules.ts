/** Rules about retention: Art. 5(1)(e) and 30(1)(f) GDPR, and the periods that national laws ask for or limit. */
import type { DataCategory } from '#register/model/data-category.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { isCounted, type Retention, type RetentionPeriod } from '#register/model/retention.ts';
import { boundsFor, inDays, tolerance, type Bound } from './retention-bounds.ts';
import type { Observation } from './finding.ts';
import { each, when, type ActivityRule, type RuleContext } from './rule.ts';
import { asLongAsActive, asserts, countedPeriod, matches, openEndedRetention } from './text-patterns.ts';

/**
 * How long both phases last together, in days: the shortest and the longest way to read them. An archive with an event of its
 * own counts from that event, not from the end of everyday use; which of the two is meant cannot be told from the words alone.
 */
function totalInDays({ active, archive }: Retention): {
  readonly shortest: number;
  readonly longest: number;
} {
  const activeDays = inDays(active);
  const archiveDays = inDays(archive);
  const longest = activeDays + archiveDays;
  return {
    shortest: (archive?.event ?? null) === null ? longest : Math.max(activeDays, archiveDays),
    longest,
  };
}

function isOpenEnded(period: RetentionPeriod | null): boolean {
  if (period === null) return false;
  return (
    period.unit === 'unlimited' || (period.unit === 'until_event' && period.event === 'request_by_person')
  );
}

function hasCountedPhase({ active, archive }: Retention): boolean {
  return (active !== null && isCounted(active.unit)) || (archive !== null && isCounted(archive.unit));
}

/** “As long as the account is active”: an end that never comes, unless a number or a review stands beside it. */
function isOpenEndedInWords(retention: Retention): boolean {
  const { criteria } = retention;
  if (isBlank(criteria)) return false;
  if (hasCountedPhase(retention) || matches(criteria, countedPeriod)) return false;
  return asserts(criteria, openEndedRetention) || asserts(criteria, asLongAsActive);
}

function at({ id }: DataCategory, member = ''): string {
  return `dataCategories/${id}/retention${member === '' ? '' : `/${member}`}`;
}

function bounded({ amount, unit, statute }: Bound): Record<string, string | number> {
  return { amount, unit, law: statute };
}

function perCategory(
  check: (data: DataCategory, context: RuleContext) => readonly Observation[],
): ActivityRule['check'] {
  return ({ activity }, context) => each(activity.dataCategories, (data) => check(data, context));
}

/** Two rows are about the same data when category and words are the same. */
function sameData(one: DataCategory, other: DataCategory): boolean {
  return (
    one.category !== null &&
    one.category === other.category &&
    JSON.stringify(one.description) === JSON.stringify(other.description)
  );
}

function samePeriod(one: RetentionPeriod | null, other: RetentionPeriod | null): boolean {
  return one?.amount === other?.amount && one?.unit === other?.unit && one?.event === other?.event;
}

function sameRetention({ retention: one }: DataCategory, { retention: other }: DataCategory): boolean {
  return samePeriod(one.active, other.active) && samePeriod(one.archive, other.archive);
}

/** Words that announce a longer stay for a legal reason: then there is an archive, whatever the register says. */
const lawKeepsLonger =
  /factur|comptab|garantie|litige|prescription|boekhoud|geschil|verjaring|invoic|accounting|warranty|dispute|limitation|rechnung|gewährleistung|streitf|verjährung/iu;

export const retentionRules: readonly ActivityRule[] = [
  {
    id: 'R37',
    severity: 'error',
    articles: ['30(1)(f)', '13(2)(a)'],
    check: perCategory((data) => {
      const { active, criteria } = data.retention;
      if (!isBlank(criteria)) return [];
      if (active === null) return [{ field: at(data, 'active') }];
      const needsEvent = isCounted(active.unit) || active.unit === 'until_event';
      return when(needsEvent && active.event === null, at(data, 'active'));
    }),
  },
  {
    id: 'R38',
    severity: 'error',
    articles: ['5(1)(e)'],
    check: perCategory((data) => {
      const { retention } = data;
      const isActiveOpen = isOpenEnded(retention.active);
      const isArchiveOpen = isOpenEnded(retention.archive);
      if (isActiveOpen || isArchiveOpen)
        return [...when(isActiveOpen, at(data, 'active')), ...when(isArchiveOpen, at(data, 'archive'))];
      return when(isOpenEndedInWords(retention), at(data, 'criteria'));
    }),
  },
  {
    id: 'R39',
    severity: 'error',
    articles: ['5(1)(e)', '6(1)(c)'],
    check: perCategory((data, { country }) => {
      const { active, archive } = data.retention;
      // An archive nobody has thought of is R41's; an open end is R38's; an event instead of a number cannot be compared.
      if (active === null || archive === null) return [];
      if (archive.unit === 'until_event' || (active.unit === 'until_event' && archive.unit === 'none'))
        return [];
      if (isOpenEnded(active) || isOpenEnded(archive)) return [];
      const { minimum } = boundsFor(data, country);
      if (minimum === null || totalInDays(data.retention).longest >= inDays(minimum) - tolerance) return [];
      const found: Observation = { field: at(data), parameters: bounded(minimum) };
      return [minimum.isToVerify ? { ...found, severity: 'warning' } : found];
    }),
  },
  {
    id: 'R40',
    severity: 'warning',
    articles: ['5(1)(e)'],
    check: perCategory((data, { country }) => {
      const { active, archive, justification } = data.retention;
      if (active === null || !isBlank(justification)) return [];
      const { maximum } = boundsFor(data, country);
      if (maximum === null) return [];
      const isActive = maximum.phase === 'active';
      const days = isActive || archive === null ? inDays(active) : totalInDays(data.retention).shortest;
      return when(days > inDays(maximum) + tolerance, at(data, isActive ? 'active' : ''), bounded(maximum));
    }),
  },
  {
    id: 'R41',
    severity: 'warning',
    articles: ['5(1)(e)', '25'],
    check: perCategory((data, { country }) => {
      const { archive, criteria } = data.retention;
      if (archive !== null && archive.unit !== 'none') return [];
      const { duty } = boundsFor(data, country);
      if (duty !== null) return [{ field: at(data, 'archive'), parameters: bounded(duty) }];
      return when(archive !== null && matches(criteria, lawKeepsLonger), at(data, 'archive'));
    }),
  },
  {
    id: 'R42',
    severity: 'warning',
    articles: ['5(1)(a)', '5(1)(e)'],
    check: ({ activity: { dataCategories } }) =>
      dataCategories.flatMap((data, index) => {
        const earlier = dataCategories.slice(0, index).find((other) => sameData(data, other));
        return when(earlier !== undefined && !sameRetention(data, earlier), at(data));
      }),
  },
];
