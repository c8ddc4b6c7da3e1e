/** A period while it is being filled in: the unit is chosen before its number is known, and the model takes only whole periods. */
import { isCounted, type RetentionPeriod } from '#register/model/retention.ts';
import { blankPeriod } from './blank-rows.ts';

export type PeriodUnit = RetentionPeriod['unit'];

/** What the controls show; `wanted` is a unit whose number has not been typed yet. */
export interface PeriodDraft {
  readonly saved: RetentionPeriod | null;
  readonly wanted: PeriodUnit | null;
}

export function unitShown({ saved, wanted }: PeriodDraft): PeriodUnit | null {
  return wanted ?? saved?.unit ?? null;
}

/** The number in the box: none while a number is missing, even if the last whole period had one. */
export function amountShown({ saved, wanted }: PeriodDraft): number | null {
  return wanted === null ? (saved?.amount ?? null) : null;
}

/** A unit without a number is a whole period at once; one with a number waits for it, unless there is one already. */
export function withUnit({ saved, wanted }: PeriodDraft, unit: PeriodUnit | null): PeriodDraft {
  if (unit === null) return { saved: null, wanted: null };
  const base = saved ?? blankPeriod(unit);
  if (!isCounted(unit)) return { saved: { ...base, unit, amount: null }, wanted: null };
  if (wanted === null && base.amount !== null) return { saved: { ...base, unit }, wanted: null };
  return { saved, wanted: unit };
}

/** An emptied number leaves the last whole period where it is: nothing is saved that says less than it should. */
export function withAmount(draft: PeriodDraft, amount: number | null): PeriodDraft {
  const unit = unitShown(draft);
  if (unit === null || !isCounted(unit)) return draft;
  if (amount === null) return { ...draft, wanted: unit };
  return { saved: { ...(draft.saved ?? blankPeriod(unit)), unit, amount }, wanted: null };
}
