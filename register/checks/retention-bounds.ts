/** The least and the most that the retention library knows for a category of data in a country, ready to be compared in days. */
import { isToVerify, type EvidenceMark } from '#register/library/evidence.ts';
import {
  categoriesOf,
  findRetentionRow,
  primaryRetentionRows,
} from '#register/library/retention/retention-rows.ts';
import type { RetentionBound, RetentionRow } from '#register/library/retention/row.ts';
import type { Country } from '#register/model/country.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import type { DataCategoryCode } from '#register/vocabulary/data-category.ts';

export interface Bound extends RetentionBound {
  /** A figure that is still to be verified raises a warning at most. */
  readonly isToVerify: boolean;
}

export interface RetentionBounds {
  /** What a statute asks for in any case; null: none does, or not for every variant. */
  readonly minimum: Bound | null;
  /** What a statute asks for in at least one variant: reason enough for an archive. */
  readonly duty: Bound | null;
  /** The longest that is recommended or allowed; null: the library knows no limit. */
  readonly maximum: Bound | null;
}

const none: RetentionBounds = { minimum: null, duty: null, maximum: null };

const daysOf: Readonly<Record<string, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.44,
  years: 365.25,
};

/** The length of a month or a leap year never decides: five years are sixty months. */
export const tolerance = 2;

/** Zero where there is no number: an event is not a period. */
export function inDays(period: { readonly amount: number | null; readonly unit: string } | null): number {
  return (period?.amount ?? 0) * (daysOf[period?.unit ?? ''] ?? 0);
}

// The library never changes while the app runs, so each answer is worked out once; there are as many as rows and categories.
const ofRows = new Map<string, RetentionBounds>();
const ofCategories = new Map<Country, Map<DataCategoryCode, RetentionBounds>>();

/**
 * The row the period was filled from, else those that are about this very kind of data. Several rows are alternatives (paper
 * or electronic, above or below EUR 120): the register need only respect one of them.
 */
export function boundsFor(
  { category, retention: { libraryRow } }: Pick<DataCategory, 'category' | 'retention'>,
  country: Country | null,
): RetentionBounds {
  if (country === null) return none;
  const row = libraryRow === null ? undefined : findRetentionRow(libraryRow);
  // A row taken over for another kind of data than it is about (proof of consent under the newsletter's row) binds nobody.
  const isMeant = category === null || (row !== undefined && categoriesOf(row).includes(category));
  if (row !== undefined && row.country === country && isMeant) return remember(ofRows, row.id, () => [row]);
  if (category === null) return none;
  const ofCountry = ofCategories.get(country) ?? new Map<DataCategoryCode, RetentionBounds>();
  ofCategories.set(country, ofCountry);
  return remember(ofCountry, category, () => primaryRetentionRows(category, country));
}

function remember<Key>(
  known: Map<Key, RetentionBounds>,
  key: Key,
  rows: () => readonly RetentionRow[],
): RetentionBounds {
  const bounds = known.get(key) ?? combine(rows());
  known.set(key, bounds);
  return bounds;
}

function combine(rows: readonly RetentionRow[]): RetentionBounds {
  const minima = rows.flatMap(({ minimum, mark }) =>
    minimum?.force === 'statute' ? [withMark(minimum, mark)] : [],
  );
  const least = minima.toSorted((a, b) => inDays(a) - inDays(b))[0] ?? null;
  // A row that must be kept that long may be kept that long; one that says neither sets no limit.
  const limits = rows.map(({ maximum, minimum, mark }) => {
    const limit = maximum ?? minimum;
    return limit === null ? null : withMark(limit, mark);
  });
  const most = limits.every((limit) => limit !== null)
    ? limits.toSorted((a, b) => inDays(b) - inDays(a))[0]
    : undefined;
  const isLimit =
    most !== undefined && rows.some(({ maximum }) => maximum !== null && inDays(maximum) === inDays(most));
  return {
    minimum: rows.length > 0 && minima.length === rows.length ? least : null,
    duty: least,
    maximum: isLimit ? most : null,
  };
}

function withMark(bound: RetentionBound, mark: EvidenceMark): Bound {
  return { ...bound, isToVerify: isToVerify(mark) };
}
