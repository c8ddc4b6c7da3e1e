/** How long one category of data is kept, in phases, from which event, for which reason, and what happens then (Art. 5(1)(e), 30(1)(f)). */
import * as z from 'zod';
import {
  retentionBases,
  retentionFates,
  retentionUnits,
  startEvents,
} from '#register/vocabulary/retention.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { localizedTextSchema } from './localized-text.ts';
import { lineSchema } from './party.ts';

/** The number goes with minutes, hours, days, weeks, months and years only; the other units say it all by themselves. */
const countedUnits: ReadonlySet<string> = new Set(['minutes', 'hours', 'days', 'weeks', 'months', 'years']);

export const retentionPeriodSchema = z
  .strictObject({
    amount: z.int().min(1).max(1_000).nullable().default(null),
    unit: z.enum(codesOf(retentionUnits)),
    /** What starts the period; with the unit `until_event`, what ends it. Null: not known. */
    event: z.enum(codesOf(startEvents)).nullable().default(null),
    basis: z.enum(codesOf(retentionBases)).nullable().default(null),
    /** The text that asks for or limits the period, in its own words: “art. L123-22 C. com.”. */
    statute: lineSchema,
    note: localizedTextSchema,
  })
  .refine((period) => !countedUnits.has(period.unit) || period.amount !== null, {
    path: ['amount'],
    message: 'retention.amountMissing',
  })
  .refine((period) => countedUnits.has(period.unit) || period.amount === null, {
    path: ['amount'],
    message: 'retention.amountNotExpected',
  });
export type RetentionPeriod = Readonly<z.infer<typeof retentionPeriodSchema>>;

export const retentionSchema = z
  .strictObject({
    /** Everyday use. Null: not known (yet). */
    active: retentionPeriodSchema.nullable().default(null),
    /** Intermediate archive, restricted access. Null: not known; the unit `none` says that there is none. */
    archive: retentionPeriodSchema.nullable().default(null),
    fate: z.enum(codesOf(retentionFates)).default('unknown'),
    /** The criteria, where no period can be given (Art. 13(2)(a)). */
    criteria: localizedTextSchema,
    /** Why longer than recommended, when it is. */
    justification: localizedTextSchema,
    /** Row of the retention library the proposal came from (`F1`, `B1`, `N1`). */
    libraryRow: z.string().max(16).nullable().default(null),
  })
  .prefault({});
export type Retention = Readonly<z.infer<typeof retentionSchema>>;

export function isCounted(unit: RetentionPeriod['unit']): boolean {
  return countedUnits.has(unit);
}
