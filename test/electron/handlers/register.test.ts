import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';

const garage = { name: 'Garage des Tilleuls', country: 'FR', language: 'fr' } as const;

async function makeGarage({ client }: Desktop) {
  const summary = await client.register.create(garage);
  if (summary === null) throw new Error('A register is made without a dialog.');
  return summary;
}

describe('a new register', () => {
  it('is a file in the application’s own folder, named after the organisation, and open', async () => {
    const desktop = createDesktop();
    const summary = await makeGarage(desktop);
    expect(summary).toEqual({
      path: join(desktop.folder, 'registers', 'Garage des Tilleuls.trente'),
      fileName: 'Garage des Tilleuls.trente',
      organisationName: 'Garage des Tilleuls',
      country: 'FR',
      language: 'fr',
      counts: { activities: 0, processorActivities: 0, providers: 0 },
      savedAt: '2026-11-22T09:01:00.000Z',
      readOnlyReason: null,
      heldBy: null,
      place: null,
      misplacement: null,
      asOf: null,
      asOfVersion: null,
      firstSteps: null,
    });
    expect(await desktop.client.register.summary({})).toEqual(summary);
    expect((await desktop.client.application.state({})).openRegister).toEqual(summary);
  });

  it('never writes over another one of the same name', async () => {
    const desktop = createDesktop();
    const first = await makeGarage(desktop);
    const second = await makeGarage(desktop);
    expect([first.fileName, second.fileName]).toEqual([
      'Garage des Tilleuls.trente',
      'Garage des Tilleuls 2.trente',
    ]);
  });

  it('can be put elsewhere, and is not made when the dialog is closed', async () => {
    const desktop = createDesktop();
    expect(await desktop.client.register.create({ ...garage, place: 'ask' })).toBeNull();
    const path = join(desktop.folder, 'elsewhere.trente');
    desktop.answerDialog(path);
    expect((await desktop.client.register.create({ ...garage, place: 'ask' }))?.path).toBe(path);
  });

  it('gets a file name that every system can hold', async () => {
    const { client } = createDesktop();
    const summary = await client.register.create({ ...garage, name: 'A/B: <“Tyres” & Co>? ' });
    expect(summary?.fileName).toBe('A B “Tyres” & Co.trente');
    expect(summary?.organisationName).toBe('A/B: <“Tyres” & Co>? ');
  });
});

describe('an example', () => {
  it('is copied into a register of one’s own', async () => {
    const { client } = createDesktop();
    const summary = await client.register.openExample({ name: 'webshop-be' });
    expect(summary?.counts.activities).toBeGreaterThanOrEqual(10);
    expect(summary?.readOnlyReason).toBeNull();
  });

  it('that nobody knows names those there are', async () => {
    const { client } = createDesktop();
    await expect(client.register.openExample({ name: 'bakery-it' })).rejects.toMatchObject({
      code: 'example.unknown',
      parameters: { name: 'bakery-it', possible: expect.stringContaining('garage-fr') },
    });
  });
});

describe('opening a register', () => {
  it('brings back what was saved, and puts it first among the recent ones', async () => {
    const desktop = createDesktop();
    const { client } = desktop;
    const { path } = await makeGarage(desktop);
    const created = await client.activities.create({ name: { fr: 'Devis' } });
    await client.register.close({});
    await client.register.create({ ...garage, name: 'Another' });
    const reopened = await client.register.open({ from: 'recent', path });
    expect(reopened).toMatchObject({ path, counts: { activities: 1 }, savedAt: created.savedAt });
    const { recentRegisters } = await client.application.state({});
    expect(recentRegisters.map(({ name, exists }) => ({ name, exists }))).toEqual([
      { name: 'Garage des Tilleuls', exists: true },
      { name: 'Another', exists: true },
    ]);
  });

  it('opens the one that is open as it is', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    const again = await desktop.client.register.open({ from: 'recent', path });
    expect(again?.readOnlyReason).toBeNull();
  });

  it('asks for a file, and changes nothing when the dialog is closed', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    expect(await desktop.client.register.open({ from: 'dialog' })).toBeNull();
    desktop.answerDialog(path);
    expect((await desktop.client.register.open({ from: 'dialog' }))?.path).toBe(path);
  });

  it('keeps the one that is open when the other cannot be opened', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    const foreign = join(desktop.folder, 'letter.trente');
    writeFileSync(foreign, 'Dear customer, '.repeat(100));
    await expect(desktop.client.register.open({ from: 'recent', path: foreign })).rejects.toMatchObject({
      code: 'file.foreign',
      parameters: { path: foreign },
    });
    expect((await desktop.client.register.summary({})).path).toBe(path);
  });

  it('says that a file is gone, and goes on listing it as gone until it is forgotten', async () => {
    const desktop = createDesktop();
    const { client } = desktop;
    const { path } = await makeGarage(desktop);
    await client.register.close({});
    rmSync(path);
    await expect(client.register.open({ from: 'recent', path })).rejects.toMatchObject({
      code: 'file.notFound',
    });
    expect((await client.application.state({})).recentRegisters).toEqual([
      { path, name: 'Garage des Tilleuls', exists: false },
    ]);
    expect((await client.application.forgetRecent({ path })).recentRegisters).toEqual([]);
  });

  it('tells why it is open for reading only, and refuses to write then', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    const other = createDesktop();
    const summary = await other.client.register.open({ from: 'recent', path });
    expect(summary).toMatchObject({
      readOnlyReason: 'locked',
      heldBy: { who: 'Marie (PC-GARAGE)', since: '2026-11-22T13:05:00.000Z' },
    });
    await expect(other.client.activities.create({ name: { fr: 'Devis' } })).rejects.toMatchObject({
      code: 'register.readOnly',
    });
  });
});

describe('a register that is open elsewhere', () => {
  it('is looked at again: as it is now, and to be written once it is closed there', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    const other = createDesktop();
    await other.client.register.open({ from: 'recent', path });
    await desktop.client.activities.create({ name: { fr: 'Devis' } });
    expect(await other.client.register.reopen({})).toMatchObject({
      readOnlyReason: 'locked',
      counts: { activities: 1 },
    });
    await desktop.client.register.close({});
    expect(await other.client.register.reopen({})).toMatchObject({ readOnlyReason: null, heldBy: null });
    await other.client.activities.create({ name: { fr: 'Paiements' } });
  });

  it('leaves nothing beside it when it is closed', async () => {
    const desktop = createDesktop();
    await makeGarage(desktop);
    const folder = join(desktop.folder, 'registers');
    expect(readdirSync(folder)).toContain('.Garage des Tilleuls.trente.open');
    await desktop.client.register.close({});
    expect(readdirSync(folder)).toEqual(['Garage des Tilleuls.trente']);
  });
});

describe('without an open register', () => {
  it('every call about its content says so', async () => {
    const { client } = createDesktop();
    const calls = [
      () => client.register.summary({}),
      () => client.organisation.get({}),
      () => client.providers.list({}),
      () => client.activities.list({ record: 'controller', language: 'fr' }),
      () => client.activities.create({ name: { fr: 'Devis' } }),
      () => client.documents.preview({ document: 'register', language: 'fr' }),
      () => client.register.showInFolder({}),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'register.notOpen' });
  });
});

describe('closing and looking after a register', () => {
  it('leaves one complete file behind', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    await desktop.client.register.close({});
    expect(existsSync(`${path}-journal`)).toBe(false);
    // Nothing holds it any more: a copy is a register too.
    const copy = join(desktop.folder, 'copy.trente');
    copyFileSync(path, copy);
    expect((await desktop.client.register.open({ from: 'recent', path: copy }))?.readOnlyReason).toBeNull();
    expect(readFileSync(copy).length).toBeGreaterThan(0);
  });

  it('verifies it while it is open', async () => {
    const desktop = createDesktop();
    await desktop.client.register.openExample({ name: 'garage-fr' });
    expect(await desktop.client.register.verify({})).toMatchObject({
      isIntact: true,
      faults: [],
      counts: { changes: 1 },
      lastBackup: null,
    });
  });

  it('names the newest backup that is still sound', async () => {
    const { client, folder, context } = createDesktop();
    await client.register.openExample({ name: 'garage-fr' });
    await client.backups.make({});
    await client.activities.create({ name: { fr: 'Devis' } });
    await client.backups.make({});
    const [newest, earlier] = await client.backups.list({});
    if (newest === undefined || earlier === undefined) throw new Error('There are two.');
    const { lastBackup } = await client.register.verify({});
    expect(lastBackup?.at).toBe(newest.at);
    expect(lastBackup?.path).toContain(join(folder, 'backups'));
    const path = context.backups.list(context.session.get().db)[0]?.path ?? '';
    writeFileSync(path, readFileSync(path).fill(0xff, 20_000, 24_000));
    expect((await client.register.verify({})).lastBackup?.at).toBe(earlier.at);
  });

  it('shows it in its folder', async () => {
    const desktop = createDesktop();
    const { path } = await makeGarage(desktop);
    await desktop.client.register.showInFolder({});
    expect(desktop.shownInFolder).toEqual([path]);
  });
});
