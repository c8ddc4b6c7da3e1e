import { describe, expect, it } from 'vitest';
import { retentionPeriodSchema, type RetentionPeriod } from '#register/model/retention.ts';
import { retentionUnits } from '#register/vocabulary/retention.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { blankPeriod } from '#renderer/fields/blank-rows.ts';
import {
  amountShown,
  unitShown,
  withAmount,
  withUnit,
  type PeriodDraft,
} from '#renderer/fields/period-draft.ts';

const nothing: PeriodDraft = { saved: null, wanted: null };
const threeYears: RetentionPeriod = {
  ...blankPeriod('years'),
  amount: 3,
  event: 'last_contact',
  statute: 'CNIL',
};

describe('filling in a period', () => {
  it('waits for the number before it saves “years”', () => {
    const chosen = withUnit(nothing, 'years');
    expect([chosen.saved, unitShown(chosen), amountShown(chosen)]).toEqual([null, 'years', null]);
    expect(withAmount(chosen, 3)).toEqual({ saved: { ...blankPeriod('years'), amount: 3 }, wanted: null });
  });

  it('saves at once what needs no number', () => {
    expect(withUnit(nothing, 'until_event').saved).toEqual(blankPeriod('until_event'));
  });

  it('keeps number, event and reason when only the unit changes', () => {
    expect(withUnit({ saved: threeYears, wanted: null }, 'months').saved).toEqual({
      ...threeYears,
      unit: 'months',
    });
  });

  it('keeps event and reason on the way through “no archive” and back', () => {
    const none = withUnit({ saved: threeYears, wanted: null }, 'none');
    expect(withAmount(withUnit(none, 'years'), 3).saved).toEqual(threeYears);
  });

  it('keeps the last whole period while the number is being typed anew', () => {
    const emptied = withAmount({ saved: threeYears, wanted: null }, null);
    expect([emptied.saved, amountShown(emptied)]).toEqual([threeYears, null]);
    expect(withAmount(emptied, 5).saved).toEqual({ ...threeYears, amount: 5 });
  });

  it('goes back to “not known”', () => {
    expect(withUnit({ saved: threeYears, wanted: 'days' }, null)).toEqual(nothing);
  });

  it('never saves what the model refuses, whatever is chosen after what', () => {
    const units = codesOf(retentionUnits);
    const drafts = units.flatMap((first) =>
      units.flatMap((second) =>
        [null, 1, 7].map((amount) =>
          withAmount(withUnit(withAmount(withUnit(nothing, first), amount), second), amount),
        ),
      ),
    );
    expect(
      drafts.filter(({ saved }) => saved !== null && !retentionPeriodSchema.safeParse(saved).success),
    ).toEqual([]);
  });
});
