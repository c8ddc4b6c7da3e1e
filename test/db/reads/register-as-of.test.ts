import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { versionSchema } from '#register/model/version.ts';
import { takeBack } from '#db/changes/undo.ts';
import { readChangeTimes } from '#db/reads/change-times.ts';
import { readRegisterAt } from '#db/reads/moments.ts';
import { readRegisterAfter, readRegisterAsOf } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import { listVersions } from '#db/reads/versions.ts';
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

describe('A clock that was wrong', () => {
  const today = '2026-07-01';
  const asOf = (db: Parameters<typeof readRegisterAsOf>[0], day: string) =>
    readRegisterAsOf(db, day, today).organisation.legalName;

  it('for one change, years back, makes no past day another than it was', () => {
    const { db } = liveThrough(['2026-05-01', '2000-01-01', '2026-06-01']);
    expect(asOf(db, '2026-04-30')).toBe('Start');
    expect(asOf(db, '2026-05-01')).toBe('2000-01-01');
    expect(asOf(db, '2026-06-01')).toBe('2026-06-01');
    expect(() => asOf(db, '2000-01-01')).toThrow('history.beforeStart');
    expect([...readChangeTimes(db, [4, 3, 2], today)]).toEqual([
      [2, '2026-05-01T12:00:00.000Z'],
      [3, '2026-05-01T12:00:00.000Z'],
      [4, '2026-06-01T12:00:00.000Z'],
    ]);
  });

  it('for one change, years ahead, hides nothing that came after', () => {
    const { db } = liveThrough(['2026-05-01', '2099-01-01', '2026-06-01']);
    expect(asOf(db, '2026-05-01')).toBe('2099-01-01');
    expect(asOf(db, '2026-05-31')).toBe('2099-01-01');
    expect(asOf(db, today)).toBe('2026-06-01');
    expect(readChangeTimes(db, [3], today).get(3)).toBe('2026-05-01T12:00:00.000Z');
  });

  it('when a version was named gives it the day of what came before', () => {
    const { db } = liveThrough(['2026-05-01']);
    const version = versionSchema.parse({ id: 'v', name: 'Validated', validatedBy: '', note: '' });
    applyChange(db, { kind: 'version.create', version }, { now: () => '2000-01-01T12:00:00.000Z' });
    expect(listVersions(db, today)[0]?.at).toBe('2026-05-01T12:00:00.000Z');
    const moment = { kind: 'version', id: version.id } as const;
    expect(readRegisterAt(db, moment, today)).toMatchObject({ day: '2026-05-01', seq: 3 });
  });

  it('today knows of no time that has come, and shows those that were written', () => {
    const { db } = liveThrough(['2026-05-01']);
    expect(() => readRegisterAsOf(db, '1999-12-31', '2000-01-01')).toThrow('history.beforeStart');
    expect([...readChangeTimes(db, [1, 2], '2000-01-01').values()]).toEqual([
      '2026-03-01T12:00:00.000Z',
      '2026-05-01T12:00:00.000Z',
    ]);
  });
});
