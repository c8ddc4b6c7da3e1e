import { copyFileSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyRegisterFile } from '#db/verify.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

async function openGarage() {
  const desktop = createDesktop();
  const made = await desktop.client.register.create({ name: 'Garage', country: 'FR', language: 'fr' });
  if (made === null) throw new Error('Made without a dialog.');
  await desktop.client.activities.create({ name: { fr: 'Devis' } });
  const replace = () => {
    const other = join(desktop.folder, 'other');
    copyFileSync(made.path, other);
    renameSync(other, made.path);
  };
  return { ...desktop, path: made.path, replace };
}

const payments = { name: { fr: 'Paiements' } };

describe('a register whose file is gone', () => {
  it('says so in the summary and with the next change, and saves nothing', async () => {
    const { client, path } = await openGarage();
    expect((await client.register.summary({})).misplacement).toBeNull();
    unlinkSync(path);
    expect((await client.register.summary({})).misplacement).toBe('vanished');
    await expect(client.activities.create(payments)).rejects.toThrow('file.vanished');
    expect((await client.register.summary({})).counts.activities).toBe(1);
  });

  it('is saved under a new name with all that was in it, and gone on with there', async () => {
    const { client, path, answerDialog, folder } = await openGarage();
    unlinkSync(path);
    expect(await client.register.saveUnderNewName({})).toBeNull();
    const rescued = join(folder, 'rescued.trente');
    answerDialog(rescued);
    expect(await client.register.saveUnderNewName({})).toMatchObject({
      path: rescued,
      misplacement: null,
      counts: { activities: 1 },
    });
    const { savedAt } = await client.activities.create(payments);
    expect(await client.register.summary({})).toMatchObject({ savedAt, counts: { activities: 2 } });
    const { recentRegisters } = await client.application.state({});
    expect(recentRegisters[0]?.path).toBe(rescued);
  });

  it('can take its old name again', async () => {
    const { client, path, answerDialog } = await openGarage();
    unlinkSync(path);
    answerDialog(path);
    expect(await client.register.saveUnderNewName({})).toMatchObject({ path, misplacement: null });
    await client.activities.create(payments);
    await client.register.close({});
    expect(await client.register.open({ from: 'recent', path })).toMatchObject({ counts: { activities: 2 } });
  });

  it('never takes the name of a file that is there', async () => {
    const { client, path, answerDialog, folder } = await openGarage();
    unlinkSync(path);
    const letter = join(folder, 'letter.trente');
    writeFileSync(letter, 'Dear customer');
    answerDialog(letter);
    await expect(client.register.saveUnderNewName({})).rejects.toThrow('file.exists');
    expect((await client.register.summary({})).misplacement).toBe('vanished');
  });
});

describe('a register whose file was replaced', () => {
  it('can be read anew, and what was open is in a backup first', async () => {
    const { client, path, folder, replace } = await openGarage();
    await client.activities.create(payments);
    copyFileSync(path, join(folder, 'two'));
    await client.activities.create({ name: { fr: 'Site' } });
    renameSync(join(folder, 'two'), path);
    expect((await client.register.summary({})).misplacement).toBe('replaced');
    expect(await client.register.reopen({})).toMatchObject({ misplacement: null, counts: { activities: 2 } });
    const [backup] = await client.backups.list({});
    expect(backup).toMatchObject({ seq: 4, reason: 'recent' });
    await client.activities.create(payments);
    replace();
    expect(await client.register.open({ from: 'recent', path })).toMatchObject({
      misplacement: null,
      counts: { activities: 3 },
    });
  });

  it('by something that is no register stays open as it was', async () => {
    const { client, path, folder } = await openGarage();
    writeFileSync(join(folder, 'letter'), 'Dear customer, '.repeat(100));
    renameSync(join(folder, 'letter'), path);
    await expect(client.register.reopen({})).rejects.toThrow('file.foreign');
    expect(await client.register.summary({})).toMatchObject({
      misplacement: 'replaced',
      counts: { activities: 1 },
    });
  });

  it('or written over in its place is written no more; what is saved of it is sound', async () => {
    const { client, path, folder, answerDialog } = await openGarage();
    copyFileSync(path, join(folder, 'earlier'));
    await client.activities.create(payments);
    copyFileSync(join(folder, 'earlier'), path);
    await expect(client.activities.create({ name: { fr: 'Site' } })).rejects.toThrow('file.overwritten');
    expect((await client.register.summary({})).misplacement).toBe('overwritten');
    const rescued = join(folder, 'rescued.trente');
    answerDialog(rescued);
    const saved = await client.register.saveUnderNewName({});
    expect(saved?.misplacement).toBeNull();
    expect(verifyRegisterFile(rescued).isIntact).toBe(true);
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, counts: { activities: 1 } });
  });

  it('is left as it is when it is closed: what was open is in a backup', async () => {
    const { client, path, folder, replace, context } = await openGarage();
    const id = String(context.session.get().db.prepare('SELECT id FROM register').pluck().get());
    replace();
    await client.register.close({});
    expect(readdirSync(join(folder, 'backups', id))).toHaveLength(1);
    expect(await client.register.open({ from: 'recent', path })).toMatchObject({ readOnlyReason: null });
  });
});
