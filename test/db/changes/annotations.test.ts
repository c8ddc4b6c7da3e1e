import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { restoreFromBin } from '#db/changes/restore-from-bin.ts';
import { takeBack } from '#db/changes/undo.ts';
import { openPastRegister } from '#db/open-past.ts';
import { listBin } from '#db/reads/bin.ts';
import { readRegisterAfter } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import { listVersions } from '#db/reads/versions.ts';
import { verifyRegister } from '#db/verify.ts';
import { setAsideFindingSchema } from '#register/model/set-aside-finding.ts';
import { versionSchema } from '#register/model/version.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';

const today = '2026-11-22';

const register = registerOf({
  organisation: { legalName: 'Garage Lefèvre' },
  providers: [{ id: 'mollie', name: 'Mollie' }],
  activities: [{ id: 'quotes' }, { id: 'payments' }],
  processorActivities: [{ id: 'quotes' }],
});
const [quotes, payments] = register.activities;
const [mollie] = register.providers;
if (quotes === undefined || payments === undefined || mollie === undefined) throw new Error('just made');

const aside = (id: string, subject: { readonly kind: string; readonly id: string }, reason = 'Known') =>
  setAsideFindingSchema.parse({
    id,
    rule: 'R42',
    subject,
    place: 'name',
    facts: 'f',
    reason,
    setAsideOn: '2026-11-22',
  });
const version = (id: string, name: string) =>
  versionSchema.parse({ id, name, validatedBy: 'Ann', note: 'Board meeting' });

function open() {
  const { db } = makeRegister(register);
  const context = steppingClock('2026-11-22T10:00:00.000Z');
  const apply = (change: Parameters<typeof applyChange>[1]) => applyChange(db, change, context);
  return { db, context, apply };
}

describe('A finding that was set aside', () => {
  it('is part of the register, in the order in which findings were set aside', () => {
    const { db, apply } = open();
    const first = aside('f-1', { kind: 'activity', id: 'quotes' });
    const second = aside('f-2', { kind: 'organisation', id: 'organisation' });
    apply({ kind: 'finding.setAside', finding: first });
    apply({ kind: 'finding.setAside', finding: second });
    expect(readRegister(db).setAsideFindings).toEqual([first, second]);
    const again = aside('f-1', { kind: 'activity', id: 'quotes' }, 'Another reason');
    apply({ kind: 'finding.setAside', finding: again });
    expect(readRegister(db).setAsideFindings).toEqual([again, second]);
    expect(apply({ kind: 'finding.setAside', finding: again })).toBeNull();
    apply({ kind: 'finding.bringBack', id: first.id });
    expect(readRegister(db).setAsideFindings).toEqual([second]);
    for (let step = 0; step < 4; step += 1) takeBack(db, 'undo', steppingClock());
    expect(readRegister(db)).toEqual(readRegisterAfter(db, 1));
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it('goes with what it was about, in the same change, and comes back with its undo', () => {
    const { db, apply, context } = open();
    const about = aside('f-1', { kind: 'activity', id: 'quotes' });
    const other = aside('f-2', { kind: 'processorActivity', id: 'quotes' });
    const card = aside('f-3', { kind: 'provider', id: 'mollie' });
    for (const finding of [about, other, card]) apply({ kind: 'finding.setAside', finding });
    const before = readRegister(db);
    apply({ kind: 'activity.remove', id: quotes.id });
    apply({ kind: 'provider.remove', id: mollie.id });
    expect(readRegister(db).setAsideFindings).toEqual([other]);
    expect(listBin(db).map(({ objectKind }) => objectKind)).toEqual(['provider', 'activity']);
    takeBack(db, 'undo', context);
    takeBack(db, 'undo', context);
    expect(readRegister(db)).toEqual(before);
  });

  it('comes out of the bin with what it was about, later and after undo and redo as well, where it stood', () => {
    const { db, apply, context } = open();
    apply({ kind: 'finding.setAside', finding: aside('f-1', { kind: 'activity', id: 'quotes' }) });
    apply({ kind: 'finding.setAside', finding: aside('f-2', { kind: 'provider', id: 'mollie' }) });
    apply({ kind: 'finding.setAside', finding: aside('f-3', { kind: 'organisation', id: 'organisation' }) });
    const before = readRegister(db);
    apply({ kind: 'activity.remove', id: quotes.id });
    takeBack(db, 'undo', context);
    takeBack(db, 'redo', context);
    apply({ kind: 'provider.remove', id: mollie.id });
    restoreFromBin(db, 'activity', 'quotes', context);
    restoreFromBin(db, 'provider', 'mollie', context);
    expect(readRegister(db)).toEqual(before);
    takeBack(db, 'undo', context);
    expect(readRegister(db).setAsideFindings.map(({ id }) => id)).toEqual(['f-1', 'f-3']);
    takeBack(db, 'redo', context);
    expect(readRegister(db)).toEqual(before);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it('of the same id stays as it is, and one whose place was taken goes to the end', () => {
    const { db, apply, context } = open();
    apply({ kind: 'finding.setAside', finding: aside('f-1', { kind: 'activity', id: 'quotes' }) });
    apply({ kind: 'finding.setAside', finding: aside('f-2', { kind: 'activity', id: 'quotes' }) });
    apply({ kind: 'activity.remove', id: quotes.id });
    const other = aside('f-1', { kind: 'activity', id: 'payments' }, 'Another reason');
    apply({ kind: 'finding.setAside', finding: other });
    apply({ kind: 'finding.setAside', finding: aside('f-3', { kind: 'activity', id: 'payments' }) });
    restoreFromBin(db, 'activity', 'quotes', context);
    const found = readRegister(db).setAsideFindings;
    expect(found.map(({ id }) => id)).toEqual(['f-1', 'f-3', 'f-2']);
    expect(found[0]).toEqual(other);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it('comes back once, when an activity and a provider that it needs went with one of the same id each', () => {
    const { db, apply, context } = open();
    const linked = { id: 'r', party: { kind: 'provider', providerId: 'mollie' } };
    const [activity] = registerOf({
      providers: [mollie],
      activities: [{ ...quotes, recipients: [linked] }],
    }).activities;
    if (activity === undefined) throw new Error('just made');
    apply({ kind: 'activity.update', activity });
    apply({ kind: 'finding.setAside', finding: aside('f-1', { kind: 'activity', id: 'quotes' }) });
    apply({ kind: 'activity.remove', id: quotes.id });
    apply({ kind: 'finding.setAside', finding: aside('f-1', { kind: 'provider', id: 'mollie' }) });
    apply({ kind: 'provider.remove', id: mollie.id });
    restoreFromBin(db, 'activity', 'quotes', context);
    expect(readRegister(db).setAsideFindings).toMatchObject([{ id: 'f-1', subject: { kind: 'provider' } }]);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it.each([
    ['activity', 'reference.unknownActivity'],
    ['processorActivity', 'reference.unknownActivity'],
    ['provider', 'reference.unknownProvider'],
  ])('cannot be about an object that is not there (%s)', (kind, reason) => {
    const { apply } = open();
    const finding = aside('f-1', { kind, id: 'nobody' });
    expect(() => apply({ kind: 'finding.setAside', finding })).toThrow(
      expect.objectContaining({ code: 'reference.broken', parameters: { reason, id: 'nobody' } }),
    );
    const lost = { ...register, setAsideFindings: [finding] };
    expect(() => apply({ kind: 'register.import', register: lost })).toThrow(
      expect.objectContaining({ code: 'reference.broken' }),
    );
  });

  it('says so when it is no longer set aside', () => {
    const { apply } = open();
    const { id } = aside('f-1', { kind: 'register', id: 'register' });
    expect(() => apply({ kind: 'finding.bringBack', id })).toThrow(
      expect.objectContaining({ code: 'finding.notFound' }),
    );
  });
});

describe('A named version', () => {
  it('is a point of the history: the register as it stood when it was named', () => {
    const { db, apply } = open();
    apply({ kind: 'activity.update', activity: { ...quotes, owner: 'Ann' } });
    const named = apply({ kind: 'version.create', version: version('v-1', 'Validated 12 March') });
    const then = readRegister(db);
    apply({ kind: 'activity.update', activity: { ...quotes, owner: 'Bob' } });
    apply({ kind: 'version.create', version: version('v-2', 'Audit') });
    const [audit, validated] = listVersions(db, today);
    expect(audit).toMatchObject({ name: 'Audit', seq: 5 });
    expect(validated).toEqual({ ...version('v-1', 'Validated 12 March'), ...named });
    expect(readRegisterAfter(db, validated?.seq ?? 0)).toEqual(then);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it('keeps its place when its name is removed and the removal undone, and through an import', () => {
    const { db, apply, context } = open();
    apply({ kind: 'version.create', version: version('v-1', 'Validated') });
    const before = listVersions(db, today);
    apply({ kind: 'activity.remove', id: payments.id });
    apply({ kind: 'version.remove', id: version('v-1', 'x').id });
    expect(listVersions(db, today)).toEqual([]);
    expect(listBin(db).map(({ objectKind }) => objectKind)).toEqual(['activity']);
    takeBack(db, 'undo', context);
    expect(listVersions(db, today)).toEqual(before);
    apply({ kind: 'register.import', register: registerOf() });
    expect(listVersions(db, today)).toEqual(before);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it('is no part of the register: neither of its JSON nor of a past state that is looked at', () => {
    const { db, apply } = open();
    const before = readRegister(db);
    apply({ kind: 'version.create', version: version('v-1', 'Validated') });
    expect(readRegister(db)).toEqual(before);
    const file = { path: 'x', isReadOnly: false, why: null, db } as const;
    const { past } = openPastRegister(file, { kind: 'day', day: '2026-11-22' }, '2026-11-22');
    expect(readRegister(past.db)).toEqual(before);
    expect(listVersions(past.db, today)).toEqual([]);
    past.db.close();
  });

  it('needs a name of its own, and says so when it has gone', () => {
    const { apply } = open();
    expect(versionSchema.safeParse({ id: 'v', name: '  ' }).success).toBe(false);
    apply({ kind: 'version.create', version: version('v-1', 'Validated') });
    expect(() => apply({ kind: 'version.create', version: version('v-1', 'Again') })).toThrow(
      expect.objectContaining({ code: 'reference.broken' }),
    );
    expect(() => apply({ kind: 'version.remove', id: version('v-9', 'x').id })).toThrow(
      expect.objectContaining({ code: 'version.notFound' }),
    );
  });
});
