import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { createRegisterFile } from '#db/create.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { getActivity, getProcessorActivity, readRegister } from '#db/reads/register.ts';
import { getProvider } from '#db/reads/providers.ts';
import { parseRegister, printRegister } from '#register/model/interchange.ts';
import type { Register } from '#register/model/register.ts';
import { register } from '#test/arbitraries/register.ts';
import { makeRegister, registerId, registerOf, steppingClock } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

describe('A register in a file', () => {
  it(
    'holds what was put into it, to the last character, also after it was closed and opened again',
    { timeout: 60_000 },
    () => {
      const folder = temporaryFolder();
      let count = 0;
      fc.assert(
        fc.property(register, (any) => {
          count += 1;
          const path = join(folder, `${count}.trente`);
          const made = createRegisterFile(path, { registerId, register: any }, steppingClock());
          expect(readRegister(made.db)).toEqual(any);
          closeRegisterFile(made);
          const opened = openRegisterFile(path);
          expect(opened.isReadOnly).toBe(false);
          expect(readRegister(opened.db)).toEqual(any);
          closeRegisterFile(opened);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('prints the same interchange form that it was read from', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(register, (any) => {
        const text = printRegister(any);
        const parsed = parseRegister(text);
        if (!parsed.ok) throw new Error('The arbitrary register is valid.');
        const { db } = makeRegister(parsed.register);
        expect(printRegister(readRegister(db))).toBe(printRegister(parsed.register));
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it('takes over another register as a whole, in place of what it held', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(register, register, (first, second) => {
        const { db } = makeRegister(first);
        applyChange(db, { kind: 'register.import', register: second }, steppingClock());
        expect(readRegister(db)).toEqual(second);
        db.close();
      }),
      { numRuns: 30 },
    );
  });

  it(
    'holds the same when its objects come one by one and change member by member',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(register, register, (from, to) => {
          const { db } = makeRegister({
            ...from,
            providers: [],
            activities: [],
            processorActivities: [],
            setAsideFindings: [],
          });
          const context = steppingClock();
          const other = withIdsOf(from, to);
          for (const provider of from.providers)
            applyChange(db, { kind: 'provider.create', provider }, context);
          for (const id of from.activities.map((activity) => activity.id))
            applyChange(
              db,
              { kind: 'activity.create', activity: firstOf(registerOf({ activities: [{ id }] }).activities) },
              context,
            );
          for (const activity of [...from.activities, ...other.activities, ...from.activities])
            applyChange(db, { kind: 'activity.update', activity }, context);
          for (const { updatedOn: _, ...activity } of from.activities) {
            expect(getActivity(db, activity.id)).toMatchObject(activity);
          }
          for (const provider of from.providers) {
            expect(getProvider(db, provider.id).provider).toEqual(provider);
          }
          applyChange(db, { kind: 'organisation.update', organisation: to.organisation }, context);
          expect(readRegister(db).organisation).toEqual(to.organisation);
          db.close();
        }),
        { numRuns: 30 },
      );
    },
  );

  it('says which activity it does not have', () => {
    const { db } = makeRegister();
    const { activities, processorActivities } = registerOf({
      activities: [{ id: 'a' }],
      processorActivities: [{ id: 'p' }],
    });
    expect(() => getActivity(db, firstOf(activities).id)).toThrow(
      expect.objectContaining({ code: 'activity.notFound', parameters: { id: 'a' } }),
    );
    expect(() => getProcessorActivity(db, firstOf(processorActivities).id)).toThrow(
      expect.objectContaining({ code: 'processorActivity.notFound' }),
    );
  });
});

function firstOf<Value>(list: readonly Value[]): Value {
  const [first] = list;
  if (first === undefined) throw new Error('The list has an element.');
  return first;
}

/** The activities of another register, under the ids and with the providers of this one. */
function withIdsOf(from: Register, to: Register): Pick<Register, 'activities'> {
  return {
    activities: from.activities.flatMap(({ id, recipients, software, cookies, replacedBy }, index) => {
      const other = to.activities[index];
      return other === undefined ? [] : [{ ...other, id, recipients, software, cookies, replacedBy }];
    }),
  };
}
