import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';
import { alterLetter } from '#test/helpers/tampering.ts';

/** A register with a change, its backup, and the path of its file, which is closed. */
async function closedGarage(): Promise<Desktop & { readonly path: string }> {
  const desktop = createDesktop();
  const { path } = (await desktop.client.register.openExample({ name: 'garage-fr' })) ?? { path: '' };
  await desktop.client.activities.create({ name: { en: 'Loan cars' } });
  await desktop.client.register.close({});
  return { ...desktop, path };
}

const namesIn = async ({ client }: Desktop) => {
  const { rows } = await client.activities.list({ record: 'controller', language: 'en', search: 'Loan' });
  return rows.map(({ name }) => name.en);
};

describe('A register whose file was damaged', () => {
  it('does not open, and its last backup does, as a new file beside it', async () => {
    const garage = await closedGarage();
    const { client, path } = garage;
    const damaged = readFileSync(path).fill(0, 8_192, 400_960);
    writeFileSync(path, damaged);
    await expect(client.register.open({ from: 'recent', path })).rejects.toMatchObject({
      code: 'file.damaged',
      parameters: { path },
    });
    expect(await client.rescue.find({ path })).toMatchObject({
      log: null,
      backup: { changes: 2 },
      isLegible: false,
    });
    const opened = await client.rescue.open({ path, from: 'backup' });
    expect(dirname(opened.path)).toBe(dirname(path));
    expect(opened.path).not.toBe(path);
    expect(await namesIn(garage)).toEqual(['Loan cars']);
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('takes the newest backup that is sound, not the newest', async () => {
    const { client, path, folder } = await closedGarage();
    await client.register.open({ from: 'recent', path });
    await client.activities.create({ name: { en: 'Tyres' } });
    await client.register.close({});
    const [id = ''] = readdirSync(join(folder, 'backups'));
    const backups = join(folder, 'backups', id);
    const newest = join(backups, readdirSync(backups).toSorted().at(-1) ?? '');
    writeFileSync(newest, readFileSync(newest).fill(0xff, 20_000, 24_000));
    writeFileSync(path, '');
    await expect(client.register.open({ from: 'recent', path })).rejects.toMatchObject({
      code: 'file.foreign',
    });
    expect(await client.rescue.find({ path })).toMatchObject({ log: null, backup: { changes: 2 } });
  });
});

describe('A register in which one letter is another one', () => {
  it('does not open, and is made anew from its own history, with changes that no backup holds', async () => {
    const garage = await closedGarage();
    const { client, path, folder } = garage;
    rmSync(join(folder, 'backups'), { recursive: true });
    const damaged = readFileSync(alterLetter(path, 'Loan cars'));
    await expect(client.register.open({ from: 'recent', path })).rejects.toMatchObject({
      code: 'file.damaged',
      parameters: { path },
    });
    expect(await client.rescue.find({ path })).toEqual({
      log: { changes: 2, at: expect.any(String) },
      backup: null,
      best: 'log',
      isLegible: true,
    });
    const opened = await client.rescue.open({ path, from: 'log' });
    expect(dirname(opened.path)).toBe(dirname(path));
    expect(opened.readOnlyReason).toBeNull();
    expect(await namesIn(garage)).toEqual(['Loan cars']);
    expect((await client.history.state({ language: 'en' })).undo).not.toBeNull();
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it('can be looked at as it is, is not written to, and can be had back from there', async () => {
    const { client, path } = await closedGarage();
    alterLetter(path, 'Loan cars');
    const shown = await client.rescue.look({ path });
    expect(shown).toMatchObject({ path, readOnlyReason: 'damaged' });
    await expect(client.activities.create({ name: { en: 'Tyres' } })).rejects.toMatchObject({
      code: 'register.readOnly',
    });
    const opened = await client.rescue.open({ path, from: 'log' });
    expect(opened.readOnlyReason).toBeNull();
  });
});

describe('A damaged register of which another file went its own way', () => {
  it('comes back from its own history, not from the longer one of the other file', async () => {
    const garage = await closedGarage();
    const { client, path } = garage;
    await client.register.open({ from: 'recent', path });
    const [backup] = await client.backups.list({});
    if (backup === undefined) throw new Error('There is one.');
    await client.activities.create({ name: { en: 'Tyres' } });
    await client.register.close({});
    await client.register.open({ from: 'recent', path });
    await client.backups.restore({ at: backup.at, seq: backup.seq });
    for (const name of ['Loan bikes', 'Loan vans', 'Loan boats'])
      await client.activities.create({ name: { en: name } });
    await client.register.close({});
    alterLetter(path, 'Tyres');
    expect(await client.rescue.find({ path })).toMatchObject({
      log: { changes: 3 },
      backup: { changes: 3 },
      best: 'log',
    });
  });
});

describe('A register that is open', () => {
  it('needs no rescue, and keeps its lock', async () => {
    const { client } = createDesktop();
    const { path } = (await client.register.openExample({ name: 'garage-fr' })) ?? { path: '' };
    for (const call of [
      () => client.rescue.find({ path }),
      () => client.rescue.open({ path, from: 'log' }),
      () => client.rescue.look({ path }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'file.locked' });
  });
});

describe('A register whose folder is gone', () => {
  it('comes back from its backup into the folder for registers', async () => {
    const garage = await closedGarage();
    const { client, folder } = garage;
    const stick = join(folder, 'stick');
    mkdirSync(stick);
    garage.answerDialog(join(stick, 'shop.trente'));
    const { path } = (await client.register.openExample({ name: 'webshop-be', place: 'ask' })) ?? {
      path: '',
    };
    await client.activities.create({ name: { en: 'Loan cars' } });
    await client.register.close({});
    rmSync(stick, { recursive: true });
    await expect(client.register.open({ from: 'recent', path })).rejects.toMatchObject({
      code: 'file.notFound',
    });
    const opened = await client.rescue.open({ path, from: 'backup' });
    expect(dirname(opened.path)).toBe(join(folder, 'registers'));
    expect(await namesIn(garage)).toEqual(['Loan cars']);
  });
});

describe('A register without a backup', () => {
  it('says so, and so does one that was never open here', async () => {
    const { client, folder } = createDesktop();
    const { path } = (await client.register.openExample({ name: 'garage-fr' })) ?? { path: '' };
    await client.register.close({});
    rmSync(join(folder, 'backups'), { recursive: true, force: true });
    expect(await client.rescue.find({ path })).toMatchObject({ backup: null });
    const never = join(folder, 'never.trente');
    expect(await client.rescue.find({ path: never })).toMatchObject({
      log: null,
      backup: null,
      isLegible: false,
    });
    await expect(client.rescue.open({ path: never, from: 'backup' })).rejects.toMatchObject({
      code: 'backup.notFound',
    });
    await expect(client.rescue.open({ path: never, from: 'log' })).rejects.toMatchObject({
      code: 'file.notFound',
    });
  });
});
