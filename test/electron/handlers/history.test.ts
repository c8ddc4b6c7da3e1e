import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import { readRegister } from '#db/reads/register.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

const language = 'en';

async function openGarage() {
  const refreshed: number[] = [];
  const desktop = createDesktop({ refresh: () => void refreshed.push(1) });
  await desktop.client.register.openExample({ name: 'garage-fr' });
  return { ...desktop, refreshed };
}

describe('undo and redo', () => {
  it('name what they would do, do it, and say what they did', async () => {
    const { client, refreshed } = await openGarage();
    const { history, activities } = client;
    expect(await history.state({ language })).toEqual({ undo: null, redo: null });
    const { value } = await activities.create({ name: { en: 'Payments' } });
    expect(await history.state({ language })).toEqual({ undo: 'add Payments', redo: null });
    const before = refreshed.length;
    expect((await history.undo({ language }))?.step).toBe('add Payments');
    expect(refreshed.length).toBeGreaterThan(before);
    await expect(activities.get({ id: value.id })).rejects.toThrow('activity.notFound');
    expect(await history.state({ language: 'nl' })).toEqual({ undo: null, redo: 'Payments toevoegen' });
    await history.redo({ language });
    expect(await activities.get({ id: value.id })).toEqual(value);
    expect(await history.redo({ language })).toBeNull();
  });

  it('work on a register that can be written only', async () => {
    const { client } = createDesktop();
    await expect(client.history.undo({ language })).rejects.toThrow('register.notOpen');
  });
});

describe('the bin', () => {
  it('shows what was deleted and gives it back, links to it included', async () => {
    const { client } = await openGarage();
    const { activities, history } = client;
    const { value: old } = await activities.create({ name: { en: 'Old' } });
    const { value: next } = await activities.create({ name: { en: 'New' } });
    await activities.update({
      activity: { ...old, status: 'replaced', replacedBy: next.id, endedOn: '2020-01-01' },
    });
    await activities.remove({ id: next.id });
    const bin = await history.bin({ language });
    expect(bin.removed.map(({ objectKind, name }) => [objectKind, name])).toEqual([['activity', 'New']]);
    expect(bin.erasable.map(({ name, endedOn }) => [name, endedOn])).toEqual([['Old', '2020-01-01']]);
    await history.restoreFromBin({ objectKind: 'activity', objectId: next.id });
    expect((await activities.get({ id: old.id })).replacedBy).toBe(next.id);
    expect((await history.bin({ language })).removed).toEqual([]);
  });

  it('gives back what was deleted a while ago as well', async () => {
    const { client } = await openGarage();
    const { value } = await client.activities.create({ name: { en: 'Payments' } });
    await client.activities.remove({ id: value.id });
    await client.activities.create({ name: { en: 'Another' } });
    await client.history.restoreFromBin({ objectKind: 'activity', objectId: value.id });
    expect(await client.activities.get({ id: value.id })).toEqual(value);
    expect((await client.history.state({ language })).undo).toBe('bring back Payments');
  });
});

describe('what is brought back', () => {
  async function removeAfterAnEdit() {
    const desktop = await openGarage();
    const { client } = desktop;
    const { value: next } = await client.activities.create({ name: { en: 'New' } });
    const { value: old } = await client.activities.create({ name: { en: 'Old' } });
    const { value: linked } = await client.activities.update({ activity: { ...old, replacedBy: next.id } });
    const [finding] = await client.findings.ofSubject({
      language,
      subject: { kind: 'activity', id: next.id },
    });
    if (finding === undefined) throw new Error('An empty activity lacks something.');
    await client.findings.setAside({ ...finding.address, reason: 'Decided with the DPO' });
    await client.activities.remove({ id: next.id });
    const bringBack = () => client.history.restoreFromBin({ objectKind: 'activity', objectId: next.id });
    return { ...desktop, next, linked, bringBack };
  }

  it('is a change of its own, named, undone and redone as itself, right after the deletion too', async () => {
    const { client, next, linked, bringBack } = await removeAfterAnEdit();
    const read = async () => ({
      linked: await client.activities.get({ id: linked.id }),
      setAside: (await client.findings.setAsideList({ language })).length,
    });
    await bringBack();
    const whole = { linked, setAside: 1 };
    expect(await read()).toEqual(whole);
    expect(await client.history.state({ language })).toEqual({ undo: 'bring back New', redo: null });
    expect((await client.history.list({ language, limit: 2 })).entries.map(({ words }) => words)).toEqual([
      'bring back New',
      'delete New',
    ]);
    expect((await client.history.undo({ language }))?.step).toBe('bring back New');
    await expect(client.activities.get({ id: next.id })).rejects.toThrow('activity.notFound');
    expect(await client.history.state({ language })).toEqual({ undo: 'delete New', redo: 'bring back New' });
    await client.history.redo({ language });
    expect(await read()).toEqual(whole);
  });

  it('later, has its findings set aside again and its link', async () => {
    const { client, linked, bringBack } = await removeAfterAnEdit();
    await client.providers.create({ name: 'Another' });
    await bringBack();
    expect((await client.activities.get({ id: linked.id })).replacedBy).toBe(linked.replacedBy);
    const [aside, ...others] = await client.findings.setAsideList({ language });
    expect(others).toEqual([]);
    expect(aside).toMatchObject({ reason: 'Decided with the DPO' });
  });
});

describe('the list of changes', () => {
  it('tells each in words, undone ones too, page by page', async () => {
    const { client } = await openGarage();
    const { value } = await client.activities.create({ name: { en: 'Payments' } });
    await client.activities.remove({ id: value.id });
    await client.history.undo({ language });
    const { entries, before } = await client.history.list({ language, limit: 3 });
    expect(entries.map(({ words }) => words)).toEqual([
      'Undone: delete Payments',
      'delete Payments',
      'add Payments',
    ]);
    const rest = await client.history.list({ language, before });
    expect([rest.entries.map(({ words }) => words), rest.before]).toEqual([['create the register'], null]);
  });

  it('tells what changed between two days, and of which days nothing is known', async () => {
    const { client } = await openGarage();
    await client.activities.create({ name: { en: 'Payments' } });
    const on = (day: string) => ({ kind: 'day', day }) as const;
    const today = { language, from: on('2026-11-22'), to: on('2026-11-22') } as const;
    expect((await client.history.difference(today)).sentences).toEqual([]);
    await expect(client.history.difference({ ...today, from: on('2026-11-01') })).rejects.toThrow(
      'history.beforeStart',
    );
    await expect(client.history.difference({ ...today, to: on('2026-12-01') })).rejects.toThrow(
      'history.future',
    );
  });
});

describe('a past day', () => {
  async function createPast() {
    let now = '2026-03-01T12:00:00.000Z';
    const desktop = createDesktop({ clock: { now: () => now, today: () => now.slice(0, 10) } });
    const { client } = desktop;
    await client.register.create({ name: 'Garage', country: 'FR', language: 'en' });
    const { value } = await client.activities.create({ name: { en: 'Quotes' } });
    now = '2026-06-15T12:00:00.000Z';
    await client.activities.update({ activity: { ...value, name: { en: 'Estimates' } } });
    return { ...desktop, id: value.id };
  }

  it('is shown in every view, for reading only, until one goes back', async () => {
    const { client, id } = await createPast();
    const summary = await client.history.lookAt({ moment: { kind: 'day', day: '2026-03-12' } });
    expect(summary).toMatchObject({ readOnlyReason: 'past', asOf: '2026-03-12' });
    expect((await client.activities.get({ id })).name).toEqual({ en: 'Quotes' });
    await expect(client.activities.remove({ id })).rejects.toThrow('register.readOnly');
    await expect(client.history.undo({ language })).rejects.toThrow('register.readOnly');
    expect((await client.history.list({ language })).entries).toHaveLength(3);
    expect(await client.history.lookAt({ moment: null })).toMatchObject({ readOnlyReason: null, asOf: null });
    expect((await client.activities.get({ id })).name).toEqual({ en: 'Estimates' });
  });

  it('is what documents tell, and the date they bear', async () => {
    const { client, context } = await createPast();
    await client.history.lookAt({ moment: { kind: 'day', day: '2026-03-12' } });
    const preview = await client.documents.preview({ document: 'register', language });
    const html = context.shownDocuments.find(new URL(preview.url)) ?? '';
    expect([html.includes('Quotes'), html.includes('Estimates'), html.includes('12 March 2026')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('of which nothing is known leaves the present on screen; so does opening the register again', async () => {
    const { client, context } = await createPast();
    await expect(client.history.lookAt({ moment: { kind: 'day', day: '2026-02-01' } })).rejects.toThrow(
      'history.beforeStart',
    );
    expect((await client.register.summary({})).asOf).toBeNull();
    await client.history.lookAt({ moment: { kind: 'day', day: '2026-03-12' } });
    await client.register.open({ from: 'recent', path: context.session.get().path });
    expect((await client.register.summary({})).asOf).toBeNull();
  });
});

describe('named versions', () => {
  async function createNamed() {
    let now = '2026-03-01T12:00:00.000Z';
    const desktop = createDesktop({ clock: { now: () => now, today: () => now.slice(0, 10) } });
    const { client } = desktop;
    await client.register.create({ name: 'Garage', country: 'FR', language: 'en' });
    const { value } = await client.activities.create({ name: { en: 'Quotes' } });
    const named = { name: 'Validated 1 March', validatedBy: 'Ann', note: '' };
    const { value: version } = await client.history.nameVersion(named);
    await client.activities.update({ activity: { ...value, name: { en: 'Estimates' } } });
    now = '2026-06-15T12:00:00.000Z';
    await client.activities.update({ activity: { ...value, name: { en: 'Offers' } } });
    return { ...desktop, id: value.id, version };
  }
  const on = (day: string) => ({ kind: 'day', day }) as const;

  it('stand in the list of versions and in the list of changes', async () => {
    const { client, version } = await createNamed();
    expect(await client.history.versions({})).toEqual([version]);
    expect(version).toMatchObject({ name: 'Validated 1 March', validatedBy: 'Ann', day: '2026-03-01' });
    const { entries } = await client.history.list({ language });
    expect(entries.map(({ words, version: name }) => [words, name])).toEqual([
      ['rename Estimates to Offers', null],
      ['rename Quotes to Estimates', null],
      ['name the version “Validated 1 March”', 'Validated 1 March'],
      ['add Quotes', null],
      ['create the register', null],
    ]);
  });

  it('are looked at like a day, and told by name', async () => {
    const { client, id, version } = await createNamed();
    const summary = await client.history.lookAt({ moment: { kind: 'version', id: version.id } });
    expect(summary).toMatchObject({
      readOnlyReason: 'past',
      asOf: '2026-03-01',
      asOfVersion: 'Validated 1 March',
    });
    expect((await client.activities.get({ id })).name).toEqual({ en: 'Quotes' });
    expect(await client.history.versions({})).toEqual([version]);
    await client.history.lookAt({ moment: on('2026-03-01') });
    expect((await client.activities.get({ id })).name).toEqual({ en: 'Estimates' });
    expect((await client.register.summary({})).asOfVersion).toBeNull();
  });

  it('are compared with days and with each other, in the order of time', async () => {
    const { client, version } = await createNamed();
    const { value: later } = await client.history.nameVersion({ name: 'Audit', validatedBy: '', note: '' });
    const named = { kind: 'version', id: version.id } as const;
    const audit = { kind: 'version', id: later.id } as const;
    expect(await client.history.difference({ language, from: audit, to: named })).toEqual({
      from: { day: '2026-03-01', version: 'Validated 1 March' },
      to: { day: '2026-06-15', version: 'Audit' },
      sentences: ['Offers: formerly named “Quotes”.'],
    });
    const { sentences } = await client.history.difference({ language, from: named, to: on('2026-03-01') });
    expect(sentences).toEqual(['Estimates: formerly named “Quotes”.']);
  });

  it('lose their name, and get it back when only that is undone', async () => {
    const { client, version } = await createNamed();
    const { seq } = await client.history.removeVersion({ id: version.id });
    expect(await client.history.versions({})).toEqual([]);
    expect((await client.history.state({ language })).undo).toBe(
      'remove the name of the version “Validated 1 March”',
    );
    await client.history.undo({ language, seq });
    expect(await client.history.versions({})).toEqual([version]);
    expect(await client.history.undo({ language, seq })).toBeNull();
    await expect(client.history.removeVersion({ id: 'nobody' as typeof version.id })).rejects.toThrow(
      'version.notFound',
    );
  });

  it('need a name that no other version has', async () => {
    const { client } = await createNamed();
    const named = { name: ' validated 1 MARCH', validatedBy: '', note: '' };
    await expect(client.history.nameVersion(named)).rejects.toThrow('version.nameTaken');
    await expect(client.history.nameVersion({ ...named, name: ' ' })).rejects.toThrow('input.invalid');
  });

  it('and days are told as a document that is saved or printed', async () => {
    const { client, version, folder, answerDialog, printed } = await createNamed();
    const order = { language, from: { kind: 'version', id: version.id }, to: on('2026-06-15') } as const;
    expect(await client.history.saveDifference({ ...order, format: 'pdf' })).toBeNull();
    answerDialog(join(folder, 'changes.html'));
    const saved = await client.history.saveDifference({ ...order, format: 'html' });
    expect(saved).toMatchObject({ fileName: 'changes.html' });
    const html = readFileSync(join(folder, 'changes.html'), 'utf8');
    expect(html).toContain('version “Validated 1 March” of 1 March 2026');
    expect(html).toContain('Formerly named “Quotes”');
    answerDialog(join(folder, 'changes.pdf'));
    await client.history.saveDifference({ ...order, format: 'pdf' });
    expect(readFileSync(join(folder, 'changes.pdf'), 'latin1')).toMatch(/^%PDF-/);
    await client.history.printDifference(order);
    expect(printed).toHaveLength(1);
  });
});

it('a change made with a wrong clock stands in the history at the day of what came before', async () => {
  const { client, context } = await openGarage();
  const { history } = client;
  const write = { now: () => '2000-01-01T12:00:00.000Z' };
  const [first] = readRegister(context.session.get().db).activities;
  if (first === undefined) throw new Error('There are activities.');
  applyChange(context.session.getWritable(), { kind: 'activity.remove', id: first.id }, write);
  const { entries } = await history.list({ language });
  const { removed } = await history.bin({ language });
  const [newest, before] = entries;
  expect([newest?.at, removed[0]?.removedAt]).toEqual([before?.at, before?.at]);
  expect(newest?.at.startsWith('2026-11-22')).toBe(true);
});
