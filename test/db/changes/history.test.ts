import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readChanges, verifyChangeLog } from '#db/changes/change-log.ts';
import type { Change, WriteContext } from '#db/changes/change.ts';
import { findUnloggedObject } from '#db/changes/replay.ts';
import { readState, registerOfState, undoChange } from '#db/changes/state.ts';
import { readRegister } from '#db/reads/register.ts';
import type { WritableDb } from '#db/sql.ts';
import { Failure } from '#register/model/failure.ts';
import type { Register } from '#register/model/register.ts';
import { change, start } from '#test/arbitraries/change.ts';
import { makeRegister, steppingClock } from '#test/helpers/registers.ts';

/** Every change is either made, or refused with the register as it was. */
function tryChange(db: WritableDb, one: Change, context: WriteContext): number | undefined {
  const before = readRegister(db);
  try {
    const applied = applyChange(db, one, context);
    if (applied !== null) return applied.seq;
  } catch (error) {
    // The object is there already, is not there, or is in use.
    if (!(error instanceof Failure)) throw error;
  }
  expect(readRegister(db)).toEqual(before);
  return undefined;
}

describe('The change log', () => {
  it('suffices to rebuild the register as it stood before each change', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 5, maxLength: 25 }), (changes) => {
        const { db } = makeRegister(start);
        const context = steppingClock();
        const past = new Map<number, Register>();
        for (const one of changes) {
          const before = readRegister(db);
          const seq = tryChange(db, one, context);
          if (seq !== undefined) past.set(seq, before);
        }
        let state = readState(db);
        for (const logged of readChanges(db, { limit: past.size })) {
          state = undoChange(state, logged);
          expect(registerOfState(state)).toEqual(past.get(logged.seq));
        }
        expect(registerOfState(state)).toEqual({ ...start, id: 'register-1' });
        expect(findUnloggedObject(db)).toBeUndefined();
        expect(verifyChangeLog(db)).toEqual({ kind: 'ok' });
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('gives the newest changes first, page by page', () => {
    const { db } = makeRegister(start);
    const context = steppingClock();
    for (const legalName of ['A', 'B', 'C'])
      applyChange(
        db,
        { kind: 'organisation.update', organisation: { ...start.organisation, legalName } },
        context,
      );
    expect(readChanges(db, { limit: 2 }).map(({ seq }) => seq)).toEqual([4, 3]);
    expect(readChanges(db, { limit: 2, before: 3 }).map(({ seq, action }) => [seq, action])).toEqual([
      [2, 'organisation.update'],
      [1, 'register.create'],
    ]);
    expect(readChanges(db, { limit: 1 })[0]?.objects).toEqual([
      {
        objectKind: 'organisation',
        objectId: 'organisation',
        before: { legalName: 'B' },
        after: { legalName: 'C' },
      },
    ]);
  });

  it('cannot be edited', () => {
    const { db } = makeRegister(start);
    for (const statement of [
      `UPDATE change SET at = '2020-01-01T00:00:00Z'`,
      'DELETE FROM change',
      `UPDATE change_object SET object_id = 'x'`,
      'DELETE FROM change_object',
      'REPLACE INTO change SELECT * FROM change',
    ]) {
      expect(() => db.exec(statement)).toThrow('append-only');
    }
  });

  it.each([
    ['an altered time', `UPDATE change SET at = '2020-01-01T00:00:00Z' WHERE seq = 2`, 2],
    ['an altered author', `UPDATE change SET actor = 'somebody else' WHERE seq = 3`, 3],
    ['another object', `UPDATE change_object SET object_id = 'x' WHERE seq = 2`, 2],
    ['a lost image', `UPDATE change_object SET images = x'00' WHERE seq = 3`, 3],
    [
      'exchanged images',
      'UPDATE change_object SET images = (SELECT images FROM change_object WHERE seq = 3) WHERE seq = 2',
      2,
    ],
    ['a removed change', 'DELETE FROM change_object WHERE seq = 2; DELETE FROM change WHERE seq = 2', 2],
    ['a new hash', `UPDATE change SET hash = zeroblob(32) WHERE seq = 3`, 3],
  ])('betrays %s', (_what, tampering, seq) => {
    const { db } = makeRegister(start);
    const context = steppingClock();
    for (const legalName of ['A', 'B', 'C'])
      applyChange(
        db,
        { kind: 'organisation.update', organisation: { ...start.organisation, legalName } },
        context,
      );
    expect(verifyChangeLog(db)).toEqual({ kind: 'ok' });
    for (const table of ['change', 'change_object'])
      for (const event of ['update', 'delete', 'insert']) db.exec(`DROP TRIGGER ${table}_no_${event}`);
    db.exec(tampering);
    expect(verifyChangeLog(db)).toEqual({ kind: 'broken', seq });
  });

  it('betrays its own cut-off end, and tables that were changed behind its back', () => {
    const { db } = makeRegister(start);
    const context = steppingClock();
    const organisation = { ...start.organisation, legalName: 'A' };
    applyChange(db, { kind: 'organisation.update', organisation }, context);
    expect(findUnloggedObject(db)).toBeUndefined();
    db.exec(`UPDATE provider SET name = 'Someone' WHERE id = 'stripe'`);
    expect(findUnloggedObject(db)).toBe('provider stripe');
    db.exec(`UPDATE provider SET name = '' WHERE id = 'stripe'`);
    db.exec('DROP TRIGGER change_no_delete; DROP TRIGGER change_object_no_delete');
    db.exec('DELETE FROM change_object WHERE seq = 2; DELETE FROM change WHERE seq = 2');
    expect(verifyChangeLog(db)).toEqual({ kind: 'ok' });
    expect(findUnloggedObject(db)).toBe('organisation organisation');
  });
});
