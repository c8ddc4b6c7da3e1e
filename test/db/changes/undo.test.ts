import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readChanges, verifyChangeLog } from '#db/changes/change-log.ts';
import type { Change, WriteContext } from '#db/changes/change.ts';
import { findUnloggedObject } from '#db/changes/replay.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { findNext, takeBack } from '#db/changes/undo.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { listBin, listEndedBy } from '#db/reads/bin.ts';
import { listActivityRows } from '#db/reads/activity-list.ts';
import { readRegister } from '#db/reads/register.ts';
import type { WritableDb } from '#db/sql.ts';
import { Failure } from '#register/model/failure.ts';
import type { ActivityId, ProviderId } from '#register/model/ids.ts';
import { activityQuerySchema } from '#register/model/listing.ts';
import type { Register } from '#register/model/register.ts';
import { change, start } from '#test/arbitraries/change.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';

const quotes = 'quotes' as string as ActivityId;
const mollie = 'mollie' as string as ProviderId;

const small = registerOf({
  providers: [{ id: 'mollie', name: 'Mollie' }],
  activities: [
    {
      id: 'quotes',
      name: { en: 'Quotes' },
      recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'mollie' } }],
    },
    { id: 'payments', name: { en: 'Payments' }, replacedBy: 'quotes' },
  ],
});

describe('Undo and redo', () => {
  it(
    'take any change back and make it again, in any order, against a plain list of states',
    { timeout: 120_000 },
    () => {
      const step = fc.oneof(
        { weight: 5, arbitrary: change },
        { weight: 3, arbitrary: fc.constant('undo' as const) },
        { weight: 2, arbitrary: fc.constant('redo' as const) },
        { weight: 1, arbitrary: fc.constant('restore' as const) },
      );
      fc.assert(
        fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
          const { db } = makeRegister(start);
          const context = steppingClock();
          // What a list of states in memory says the file must hold.
          let past: readonly Register[] = [];
          let future: readonly Register[] = [];
          for (const one of steps) {
            const now = readRegister(db);
            const isMade = carryOut(db, one, context);
            let expected: Register | undefined;
            if (one === 'undo') {
              expected = past.at(-1);
              if (expected !== undefined) [past, future] = [past.slice(0, -1), [now, ...future]];
            } else if (one === 'redo') {
              expected = future[0];
              if (expected !== undefined) [past, future] = [[...past, now], future.slice(1)];
            } else if (isMade) {
              expected = readRegister(db);
              [past, future] = [[...past, now], []];
            }
            expect(isMade).toBe(expected !== undefined);
            expect(readRegister(db)).toEqual(expected ?? now);
          }
          expect(findUnloggedObject(db)).toBeUndefined();
          expect(verifyChangeLog(db)).toEqual({ kind: 'ok' });
          expect(db.pragma('foreign_key_check')).toEqual([]);
          db.close();
        }),
        { numRuns: 40 },
      );
    },
  );

  it('know where they were after the file was closed and opened again', () => {
    const context = steppingClock();
    const file = makeRegister(small, context);
    applyChange(file.db, { kind: 'activity.remove', id: quotes }, context);
    closeRegisterFile(file);
    const again = openRegisterFile(file.path, { access: 'write' });
    if (again.isReadOnly) throw new Error('It can be written.');
    expect(takeBack(again.db, 'undo', context)?.change.action).toBe('activity.remove');
    expect(readRegister(again.db).activities).toEqual(small.activities);
    closeRegisterFile(again);
  });

  it('take a change of several objects back as one, and leave the making of the file', () => {
    const context = steppingClock();
    const { db } = makeRegister(small, context);
    const [first] = small.activities;
    if (first === undefined) throw new Error('There is one.');
    applyChange(
      db,
      {
        kind: 'group',
        action: 'provider.link',
        changes: small.activities.map((activity) => ({
          kind: 'activity.update',
          activity: { ...activity, owner: 'Ann' },
        })),
      },
      context,
    );
    takeBack(db, 'undo', context);
    expect(readRegister(db).activities).toEqual(small.activities);
    expect(findNext(db, 'undo')).toBeUndefined();
    expect(takeBack(db, 'undo', context)).toBeNull();
    expect(findNext(db, 'redo')?.action).toBe('provider.link');
    expect(readChanges(db, { limit: 1 })[0]?.action).toBe('undo:2');
  });

  it('find what came back by its words again', () => {
    const context = steppingClock();
    const { db } = makeRegister(small, context);
    const found = (search: string) =>
      listActivityRows(db, activityQuerySchema.parse({ record: 'controller', language: 'en', search })).rows
        .length;
    applyChange(db, { kind: 'activity.remove', id: quotes }, context);
    expect(found('mollie')).toBe(0);
    takeBack(db, 'undo', context);
    expect(found('mollie')).toBe(1);
  });
});

describe('The bin', () => {
  it('keeps what was deleted, and gives it back with the provider it needs', () => {
    const context = steppingClock();
    const { db } = makeRegister(small, context);
    applyChange(db, { kind: 'activity.remove', id: quotes }, context);
    applyChange(db, { kind: 'provider.remove', id: mollie }, context);
    expect(listBin(db).map(({ objectKind, objectId }) => [objectKind, objectId])).toEqual([
      ['provider', 'mollie'],
      ['activity', 'quotes'],
    ]);
    restoreFromBin(db, 'activity', 'quotes', context);
    expect(listBin(db)).toEqual([]);
    expect(readRegister(db).activities[0]).toEqual(small.activities[0]);
    expect(readRegister(db).providers).toEqual(small.providers);
    expect(() => restoreFromBin(db, 'activity', 'quotes', context)).toThrow('bin.notFound');
    takeBack(db, 'undo', context);
    expect(listBin(db)).toHaveLength(2);
  });

  it('gives a successor back with the link to it that its deletion had loosened', () => {
    const context = steppingClock();
    const { db } = makeRegister(small, context);
    const before = readRegister(db);
    applyChange(db, { kind: 'activity.remove', id: quotes }, context);
    expect(readRegister(db).activities[0]).toMatchObject({ id: 'payments', replacedBy: null });
    applyChange(
      db,
      { kind: 'organisation.update', organisation: { ...before.organisation, phone: '1' } },
      context,
    );
    restoreFromBin(db, 'activity', 'quotes', context);
    expect(readRegister(db).activities).toEqual(before.activities);
    takeBack(db, 'undo', context);
    expect(readRegister(db).activities).toMatchObject([{ id: 'payments', replacedBy: null }]);
    takeBack(db, 'redo', context);
    expect(readRegister(db).activities).toEqual(before.activities);
    expect(findUnloggedObject(db)).toBeUndefined();
  });

  it('gives the link back without a new date to an activity that nothing else has happened to', () => {
    let now = '2026-11-22T09:00:00.000Z';
    const context = { now: () => now };
    const { db } = makeRegister(small, context);
    const [, payments] = readRegister(db).activities;
    if (payments === undefined) throw new Error('There are two.');
    applyChange(db, { kind: 'activity.update', activity: { ...payments, owner: 'Ann' } }, context);
    const before = readRegister(db);
    // On the day of the last change, so that its date is the same after the deletion.
    applyChange(db, { kind: 'activity.remove', id: quotes }, context);
    now = '2026-11-24T09:00:00.000Z';
    restoreFromBin(db, 'activity', 'quotes', context);
    expect(readRegister(db).activities).toEqual(before.activities);
  });

  it.each([
    ['names another successor now', { replacedBy: 'site' as string as ActivityId }, 'site'],
    ['was changed in another way', { owner: 'Ann' }, 'quotes'],
  ])(
    'gives the link back to what still lacks it: one that %s keeps what it says',
    (_, changed, successor) => {
      const context = steppingClock();
      const { db } = makeRegister(
        registerOf({ ...small, activities: [...small.activities, { id: 'site' }] }),
        context,
      );
      applyChange(db, { kind: 'activity.remove', id: quotes }, context);
      const [payments] = readRegister(db).activities;
      if (payments === undefined) throw new Error('There is one.');
      applyChange(db, { kind: 'activity.update', activity: { ...payments, ...changed } }, context);
      restoreFromBin(db, 'activity', 'quotes', context);
      expect(readRegister(db).activities.find(({ id }) => id === 'payments')).toMatchObject({
        ...changed,
        replacedBy: successor,
      });
      expect(findUnloggedObject(db)).toBeUndefined();
    },
  );

  it('gives an activity back with two providers that had the same place, one after the other', () => {
    const context = steppingClock();
    const { db } = makeRegister(
      registerOf({
        providers: [{ id: 'mollie' }, { id: 'stripe' }],
        activities: [
          {
            id: 'quotes',
            recipients: [
              { id: 'r-1', party: { kind: 'provider', providerId: 'mollie' } },
              { id: 'r-2', party: { kind: 'provider', providerId: 'stripe' } },
            ],
          },
        ],
      }),
      context,
    );
    const linked = readRegister(db);
    const [, stripe] = linked.providers;
    if (stripe === undefined) throw new Error('There are two.');
    applyChange(db, { kind: 'activity.remove', id: quotes }, context);
    applyChange(db, { kind: 'provider.remove', id: stripe.id }, context);
    applyChange(db, { kind: 'provider.remove', id: mollie }, context);
    // Stripe comes back where Mollie was, and goes again.
    applyChange(db, { kind: 'provider.create', provider: stripe }, context);
    applyChange(db, { kind: 'provider.remove', id: stripe.id }, context);
    restoreFromBin(db, 'activity', 'quotes', context);
    expect(readRegister(db).providers.map(({ id }) => id)).toEqual(['mollie', 'stripe']);
    expect(readRegister(db).activities).toEqual(linked.activities);
    takeBack(db, 'undo', context);
    expect(listBin(db)).toHaveLength(3);
  });

  it('offers for erasure what ended long ago, and nothing else', () => {
    const { db } = makeRegister(
      registerOf({
        activities: [
          { id: 'old', status: 'ended', endedOn: '2021-01-31' },
          { id: 'older', status: 'replaced', endedOn: '2020-01-31' },
          { id: 'recent', status: 'ended', endedOn: '2024-01-01' },
          { id: 'undated', status: 'ended' },
          { id: 'alive' },
          { id: 'alive-again', status: 'active', endedOn: '2015-01-01' },
        ],
        processorActivities: [
          { id: 'hosting', status: 'ended', endedOn: '2021-02-01' },
          { id: 'repairs', status: 'under_review', endedOn: '2015-01-01' },
        ],
      }),
    );
    expect(listEndedBy(db, '2021-11-22').map(({ id }) => id)).toEqual(['older', 'old', 'hosting']);
  });
});

type Step = Change | 'undo' | 'redo' | 'restore';

/** False: there was nothing to do, or it was refused. */
function carryOut(db: WritableDb, one: Step, context: WriteContext): boolean {
  if (one === 'undo' || one === 'redo') return takeBack(db, one, context) !== null;
  try {
    if (one !== 'restore') return applyChange(db, one, context) !== null;
    const [first] = listBin(db);
    if (first === undefined) return false;
    restoreFromBin(db, first.objectKind, first.objectId, context);
    return true;
  } catch (error) {
    // The object is there already, is not there, or is in use.
    if (!(error instanceof Failure)) throw error;
    return false;
  }
}
