/** Where a register's retention says something else than the standard period it was made from: the user's own choice, or a list that was renewed. */
import type { Retention, RetentionPeriod } from '#register/model/retention.ts';
import { toRetention } from './retention-rows.ts';
import type { RetentionRow } from './row.ts';

export type RetentionPhase = 'active' | 'archive';

/** The phases whose period or text of law differs; notes and reasons do not make a period another one. */
export function differsFromRow(
  retention: Pick<Retention, RetentionPhase>,
  row: RetentionRow,
): readonly RetentionPhase[] {
  const proposed = toRetention(row);
  const phases = ['active', 'archive'] as const;
  return phases.filter((phase) => !isSamePeriod(retention[phase], proposed[phase]));
}

function isSamePeriod(one: RetentionPeriod | null, other: RetentionPeriod | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.amount === other.amount &&
    one.unit === other.unit &&
    one.event === other.event &&
    one.statute === other.statute
  );
}
