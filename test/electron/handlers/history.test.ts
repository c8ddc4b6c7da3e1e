import { describe, expect, it } from 'vitest';
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
    await activities.update({ activity: { ...old, replacedBy: next.id, endedOn: '2020-01-01' } });
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
