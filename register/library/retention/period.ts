/** Short ways to write the periods and bounds of a retention row. */
import type { RetentionBasis, StartEvent } from '#register/vocabulary/retention.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { LibraryCountry, LibraryPeriod, RetentionBound, RetentionRow } from './row.ts';

type Counted = 'weeks' | 'months' | 'years';

function counted(unit: Counted) {
  return (
    amount: number,
    event: StartEvent,
    basis: RetentionBasis,
    statute = '',
    note?: Label,
  ): LibraryPeriod => ({
    amount,
    unit,
    event,
    basis,
    statute,
    ...(note === undefined ? {} : { note }),
  });
}

export const weeks = counted('weeks');
export const months = counted('months');
export const years = counted('years');

/** As long as the data are in everyday use. */
export function until(event: StartEvent, note?: Label): LibraryPeriod {
  return {
    amount: null,
    unit: 'until_event',
    event,
    basis: 'business_need',
    statute: '',
    ...(note === undefined ? {} : { note }),
  };
}

/** This phase does not exist: deleted when the other one ends. */
export const noPhase: LibraryPeriod = { amount: null, unit: 'none', event: null, basis: null, statute: '' };

/** `active` or `archive`: the bound is that period itself, with the force its own basis gives it. */
type BoundFields = RetentionBound | 'active' | 'archive';

type RowFields = Pick<RetentionRow, 'id' | 'topic' | 'active' | 'archive' | 'mark'> &
  Partial<Pick<RetentionRow, 'variant' | 'note'>> & {
    readonly minimum?: BoundFields;
    readonly maximum?: BoundFields;
  };

/** Rows of one country; what a row does not say is null. */
export function rowsOf(country: LibraryCountry, rows: readonly RowFields[]): readonly RetentionRow[] {
  return rows.map((row) => ({
    variant: null,
    note: null,
    country,
    ...row,
    minimum: boundOf(row, row.minimum),
    maximum: boundOf(row, row.maximum),
  }));
}

function boundOf(row: RowFields, bound: BoundFields | undefined): RetentionBound | null {
  if (bound === undefined) return null;
  if (typeof bound !== 'string') return bound;
  const { amount, unit, event, statute, basis } = row[bound] ?? noPhase;
  if (amount === null || (unit !== 'days' && unit !== 'weeks' && unit !== 'months' && unit !== 'years'))
    throw new TypeError(`${row.id}: a bound needs a counted period`);
  const hasArchive = row.archive !== null && row.archive.unit !== 'none';
  return {
    amount,
    unit,
    event,
    statute,
    phase: bound === 'active' && hasArchive ? 'active' : 'total',
    force: forces[basis ?? 'business_need'],
  };
}

const forces = {
  statute: 'statute',
  limitation_period: 'limitation',
  authority_recommendation: 'recommendation',
  business_need: 'recommendation',
} as const satisfies Record<RetentionBasis, RetentionBound['force']>;
