/** The columns of a retention period, shared by data categories (two phases) and cookies (lifetime). */
import type { RetentionPeriod } from '#register/model/retention.ts';
import { retentionBases, retentionUnits, startEvents } from '#register/vocabulary/retention.ts';
import { codeOf, localized, localizedOf, optionalCodeOf, optionalNumberOf, textOf } from '#db/column.ts';
import type { Row, SqlValue } from '#db/sql.ts';

const names = ['amount', 'unit', 'event', 'basis', 'statute', 'note'] as const;
type PeriodColumn<Prefix extends string> = `${Prefix}_${(typeof names)[number]}`;

export function periodColumns<Prefix extends string>(prefix: Prefix): readonly PeriodColumn<Prefix>[] {
  return names.map((name): PeriodColumn<Prefix> => `${prefix}_${name}`);
}

/** A period that is not known is a row of nulls; one that is known always has a unit. */
export function periodToRow<Prefix extends string>(
  prefix: Prefix,
  period: RetentionPeriod | null,
): Readonly<Record<PeriodColumn<Prefix>, SqlValue>> {
  // The computed names are those of PeriodColumn, which the compiler widens to string.
  return {
    [`${prefix}_amount`]: period?.amount ?? null,
    [`${prefix}_unit`]: period?.unit ?? null,
    [`${prefix}_event`]: period?.event ?? null,
    [`${prefix}_basis`]: period?.basis ?? null,
    [`${prefix}_statute`]: period?.statute ?? null,
    [`${prefix}_note`]: period === null ? null : localized(period.note),
  } as Record<PeriodColumn<Prefix>, SqlValue>;
}

export function rowToPeriod(row: Row, prefix: string): RetentionPeriod | null {
  if (row[`${prefix}_unit`] === null) return null;
  return {
    amount: optionalNumberOf(row, `${prefix}_amount`),
    unit: codeOf(retentionUnits, row, `${prefix}_unit`),
    event: optionalCodeOf(startEvents, row, `${prefix}_event`),
    basis: optionalCodeOf(retentionBases, row, `${prefix}_basis`),
    statute: textOf(row, `${prefix}_statute`),
    note: localizedOf(row, `${prefix}_note`),
  };
}
