import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readChanges } from '#db/changes/change-log.ts';
import type { Change } from '#db/changes/change.ts';
import { findUnloggedObject } from '#db/changes/replay.ts';
import { getActivity, readRegister } from '#db/reads/register.ts';
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';

const payments = { id: 'payments', name: { fr: 'Paiements', nl: 'Betalingen' } };
const quotes = { id: 'quotes', name: { fr: 'Devis' }, updatedOn: '2020-01-01', createdOn: '2019-01-01' };
const mollie = { id: 'mollie', name: 'Mollie' };
const linked = { id: 'r-1', party: { kind: 'provider', providerId: 'mollie' } };

function only<Value>(list: readonly Value[]): Value {
  const [first] = list;
  if (first === undefined) throw new Error('The list has an element.');
  return first;
}

function activityOf(members: Readonly<Record<string, unknown>>): Activity {
  return only(registerOf({ activities: [members] }).activities);
}

/** A register with one activity and one provider, and the means to change it. */
function prepare(register: Register = registerOf({ activities: [quotes], providers: [mollie] })) {
  const { db } = makeRegister(register);
  const context = steppingClock('2026-11-23T10:00:00.000Z');
  const apply = (change: Change) => applyChange(db, change, context);
  const lastChange = () => only(readChanges(db, { limit: 1 }));
  return { db, apply, lastChange };
}

const failing = (code: string, parameters = {}) =>
  expect.objectContaining({ code, parameters: expect.objectContaining(parameters) });

describe('A change', () => {
  it('is on the disk together with its record: what changed, before and after, and nothing else', () => {
    const { db, apply, lastChange } = prepare();
    const activity = { ...activityOf(quotes), owner: 'Anne', status: 'active' as const };
    expect(apply({ kind: 'activity.update', activity })).toEqual({ seq: 2, at: '2026-11-23T10:01:00.000Z' });
    expect(getActivity(db, activity.id)).toEqual({ ...activity, updatedOn: '2026-11-23' });
    expect(lastChange()).toEqual({
      seq: 2,
      at: '2026-11-23T10:01:00.000Z',
      actor: null,
      action: 'activity.update',
      objects: [
        {
          objectKind: 'activity',
          objectId: 'quotes',
          before: { owner: '', status: 'draft', updatedOn: '2020-01-01' },
          after: { owner: 'Anne', status: 'active', updatedOn: '2026-11-23' },
        },
      ],
    });
  });

  it('that changes nothing writes nothing, whatever date the caller sends along', () => {
    const { db, apply, lastChange } = prepare();
    const before = readRegister(db);
    expect(apply({ kind: 'activity.update', activity: activityOf(quotes) })).toBeNull();
    expect(
      apply({ kind: 'activity.update', activity: activityOf({ ...quotes, updatedOn: '2026-01-01' }) }),
    ).toBeNull();
    expect(apply({ kind: 'provider.update', provider: only(before.providers) })).toBeNull();
    expect(apply({ kind: 'organisation.update', organisation: before.organisation })).toBeNull();
    expect(apply({ kind: 'register.import', register: before })).toBeNull();
    expect(readRegister(db)).toEqual(before);
    expect(lastChange().seq).toBe(1);
  });

  it('names who made it, when that is known', () => {
    const { db } = prepare();
    applyChange(
      db,
      { kind: 'activity.create', activity: activityOf(payments) },
      { ...steppingClock(), actor: 'Anne' },
    );
    expect(only(readChanges(db, { limit: 1 })).actor).toBe('Anne');
  });

  it('dates an activity when it is made and each time its content changes', () => {
    const { db, apply } = prepare();
    apply({ kind: 'activity.create', activity: activityOf(payments) });
    expect(getActivity(db, activityOf(payments).id)).toMatchObject({
      createdOn: '2026-11-23',
      updatedOn: '2026-11-23',
    });
    apply({
      kind: 'activity.create',
      activity: activityOf({ ...payments, id: 'old', createdOn: '2018-05-25' }),
    });
    expect(getActivity(db, activityOf({ id: 'old' }).id).createdOn).toBe('2018-05-25');
  });

  it('of several steps counts as one, and is undone as one', () => {
    const { db, apply, lastChange } = prepare();
    const provider = only(registerOf({ providers: [{ id: 'stripe', name: 'Stripe' }] }).providers);
    const withStripe = activityOf({
      ...quotes,
      recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'stripe' } }],
    });
    const applied = apply({
      kind: 'group',
      action: 'provider.link',
      changes: [
        { kind: 'provider.create', provider },
        { kind: 'activity.update', activity: withStripe },
      ],
    });
    expect(applied?.seq).toBe(2);
    expect(lastChange()).toMatchObject({
      action: 'provider.link',
      objects: [{ objectKind: 'provider' }, { objectKind: 'activity' }],
    });
    expect(readRegister(db).providers).toHaveLength(2);
  });

  it('of several steps of which one fails leaves nothing behind', () => {
    const { db, apply, lastChange } = prepare();
    const before = readRegister(db);
    expect(() =>
      apply({
        kind: 'group',
        action: 'activity.duplicate',
        changes: [
          { kind: 'activity.create', activity: activityOf(payments) },
          { kind: 'activity.update', activity: activityOf({ id: 'nobody' }) },
        ],
      }),
    ).toThrow(failing('activity.notFound', { id: 'nobody' }));
    expect(readRegister(db)).toEqual(before);
    expect(lastChange().seq).toBe(1);
    expect(db.inTransaction).toBe(false);
  });
});

describe('A text that no file can hold', () => {
  it('is stored with a replacement character, and the log tells the same', () => {
    const { db, apply } = prepare();
    apply({
      kind: 'activity.update',
      activity: { ...activityOf(quotes), owner: 'half \ud83d', name: { fr: '\udc00' } },
    });
    expect(getActivity(db, activityOf(quotes).id)).toMatchObject({
      owner: 'half \ufffd',
      name: { fr: '\ufffd' },
    });
    expect(findUnloggedObject(db)).toBeUndefined();
  });
});

describe('A link', () => {
  it('to a provider that is not there is refused, wherever it stands', () => {
    const { apply } = prepare();
    const cases = [
      { ...quotes, recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'nobody' } }] },
      { ...quotes, software: [{ id: 's', providerId: 'nobody' }] },
      { ...quotes, cookies: [{ id: 'c', providerId: 'nobody' }] },
    ];
    for (const members of cases) {
      expect(() => apply({ kind: 'activity.update', activity: activityOf(members) })).toThrow(
        failing('reference.broken', { reason: 'reference.unknownProvider', id: 'nobody' }),
      );
    }
  });

  it('to a successor that is not there is refused', () => {
    const { apply } = prepare();
    expect(() =>
      apply({ kind: 'activity.update', activity: activityOf({ ...quotes, replacedBy: 'nobody' }) }),
    ).toThrow(failing('reference.broken', { reason: 'reference.unknownActivity', id: 'nobody' }));
  });

  it('to a successor that is removed goes with it, in the same change', () => {
    const { db, apply, lastChange } = prepare(
      registerOf({ activities: [payments, { ...quotes, replacedBy: 'payments' }] }),
    );
    apply({ kind: 'activity.remove', id: activityOf(payments).id });
    expect(readRegister(db).activities).toMatchObject([{ id: 'quotes', replacedBy: null }]);
    expect(lastChange().objects).toMatchObject([
      { objectId: 'quotes', before: { replacedBy: 'payments' }, after: { replacedBy: null } },
      { objectId: 'payments', after: null },
    ]);
  });

  it('keeps a provider from being removed, and says by whom it is used', () => {
    const register = registerOf({
      organisation: { language: 'nl' },
      providers: [mollie],
      activities: [
        { ...payments, recipients: [linked, { ...linked, id: 'r-2' }] },
        { ...quotes, software: [{ id: 's', providerId: 'mollie' }] },
        { id: 'site', reference: 'W-1', cookies: [{ id: 'c', providerId: 'mollie' }] },
      ],
    });
    const { apply, lastChange } = prepare(register);
    const { id } = only(register.providers);
    expect(() => apply({ kind: 'provider.remove', id })).toThrow(
      failing('provider.inUse', { name: 'Mollie', count: 3, usedBy: 'Betalingen, Devis, W-1' }),
    );
    expect(lastChange().seq).toBe(1);
  });

  it('that is gone frees the provider', () => {
    const { db, apply } = prepare();
    apply({ kind: 'activity.update', activity: activityOf({ ...quotes, recipients: [linked] }) });
    apply({ kind: 'activity.update', activity: activityOf(quotes) });
    apply({ kind: 'provider.remove', id: only(registerOf({ providers: [mollie] }).providers).id });
    expect(readRegister(db).providers).toEqual([]);
  });
});

describe('An id', () => {
  it('is given once only', () => {
    const { apply } = prepare();
    const provider = only(registerOf({ providers: [mollie] }).providers);
    const duplicate = failing('reference.broken', { reason: 'reference.duplicateId' });
    expect(() => apply({ kind: 'provider.create', provider })).toThrow(duplicate);
    expect(() => apply({ kind: 'activity.create', activity: activityOf(quotes) })).toThrow(duplicate);
    const twice = activityOf({ ...quotes, purposes: [{ id: 'p' }, { id: 'p' }] });
    expect(() => apply({ kind: 'activity.update', activity: twice })).toThrow(duplicate);
  });

  it('may serve in both records: they are two lists', () => {
    const { db, apply } = prepare();
    const twin = only(
      registerOf({ processorActivities: [{ id: 'quotes', name: { fr: 'Pour autrui' } }] })
        .processorActivities,
    );
    apply({ kind: 'processorActivity.create', activity: twin });
    apply({ kind: 'processorActivity.update', activity: { ...twin, owner: 'Bart' } });
    expect(readRegister(db).processorActivities).toMatchObject([{ id: 'quotes', owner: 'Bart' }]);
    apply({ kind: 'processorActivity.remove', id: twin.id });
    expect(readRegister(db)).toMatchObject({ activities: [{ id: 'quotes' }], processorActivities: [] });
    expect(() => apply({ kind: 'processorActivity.remove', id: twin.id })).toThrow(
      failing('processorActivity.notFound', { id: 'quotes' }),
    );
  });

  it('that nobody has cannot be changed or removed', () => {
    const { apply } = prepare();
    const [provider] = registerOf({ providers: [{ id: 'nobody' }] }).providers;
    if (provider === undefined) throw new Error('made above');
    expect(() => apply({ kind: 'provider.update', provider })).toThrow(failing('provider.notFound'));
    expect(() => apply({ kind: 'provider.remove', id: provider.id })).toThrow(failing('provider.notFound'));
    expect(() => apply({ kind: 'activity.remove', id: activityOf({ id: 'nobody' }).id })).toThrow(
      failing('activity.notFound'),
    );
  });
});

describe('An import', () => {
  it('with a broken link changes nothing', () => {
    const { db, apply } = prepare();
    const before = readRegister(db);
    const broken = {
      ...before,
      activities: [activityOf({ ...quotes, recipients: [linked] })],
      providers: [],
    };
    expect(() => apply({ kind: 'register.import', register: broken })).toThrow(failing('reference.broken'));
    expect(readRegister(db)).toEqual(before);
  });

  it('without an id of its own leaves the register its id', () => {
    const { db, apply } = prepare();
    apply({ kind: 'register.import', register: registerOf({ organisation: { legalName: 'Autre' } }) });
    expect(readRegister(db)).toMatchObject({ id: 'register-1', organisation: { legalName: 'Autre' } });
  });

  it('is one record that tells of every object that came, changed or went', () => {
    const { db, apply, lastChange } = prepare();
    const next = registerOf({
      providers: [{ id: 'stripe' }, { ...mollie, name: 'Mollie B.V.' }],
      activities: [payments],
    });
    apply({ kind: 'register.import', register: next });
    expect(
      lastChange().objects.map(({ objectId, before, after }) => [objectId, before === null, after]),
    ).toEqual([
      ['stripe', true, expect.objectContaining({ position: 0 })],
      ['mollie', false, { name: 'Mollie B.V.', position: 1 }],
      ['quotes', false, null],
      ['payments', true, expect.objectContaining({ position: 0 })],
    ]);
    expect(findUnloggedObject(db)).toBeUndefined();
  });
});
