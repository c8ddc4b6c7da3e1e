import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { takeBack } from '#db/changes/undo.ts';
import { readRegisterAfter, readRegisterAsOf } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import type { Register } from '#register/model/register.ts';
import { makeRegister, registerOf } from '#test/helpers/registers.ts';

const start = registerOf({ organisation: { legalName: 'Start' }, activities: [{ id: 'quotes' }] });

/** One change a day, at noon. */
function liveThrough(days: readonly string[]) {
  let now = '2026-03-01T12:00:00.000Z';
  const context = { now: () => now };
  const { db } = makeRegister(start, context);
  const states = new Map<string, Register>([['2026-03-01', readRegister(db)]]);
  for (const day of days) {
    now = `${day}T12:00:00.000Z`;
    const organisation = { ...start.organisation, legalName: day };
    applyChange(db, { kind: 'organisation.update', organisation }, context);
    states.set(day, readRegister(db));
  }
  return { db, states, context };
}

describe('The register as of a day', () => {
  it('is what it was at the end of that day, also on days without a change', () => {
    const { db, states } = liveThrough(['2026-03-03', '2026-03-10']);
    const asOf = (day: string) => readRegisterAsOf(db, day, '2026-04-01');
    expect(asOf('2026-03-01')).toEqual(states.get('2026-03-01'));
    expect(asOf('2026-03-02')).toEqual(states.get('2026-03-01'));
    expect(asOf('2026-03-03')).toEqual(states.get('2026-03-03'));
    expect(asOf('2026-03-09')).toEqual(states.get('2026-03-03'));
    expect(asOf('2026-04-01')).toEqual(readRegister(db));
  });

  it('counts several changes of a day together, those taken back included', () => {
    const { db, states, context } = liveThrough(['2026-03-03', '2026-03-03']);
    takeBack(db, 'undo', context);
    expect(readRegisterAsOf(db, '2026-03-02', '2026-03-03')).toEqual(states.get('2026-03-01'));
    expect(readRegisterAsOf(db, '2026-03-03', '2026-03-03')).toEqual(readRegister(db));
    expect(readRegisterAfter(db, 1)).toEqual(states.get('2026-03-01'));
  });

  it('is not known before the register began, nor of days to come', () => {
    const { db } = liveThrough([]);
    expect(() => readRegisterAsOf(db, '2026-02-28', '2026-03-01')).toThrow('history.beforeStart');
    expect(() => readRegisterAsOf(db, '2026-03-02', '2026-03-01')).toThrow('history.future');
  });
});
