import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyRegisterFile } from '#db/verify.ts';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';
import { smallDisk } from '#test/helpers/hostile-places.ts';

async function openInDropbox(desktop: Desktop = createDesktop()) {
  mkdirSync(join(desktop.folder, 'Dropbox'));
  const path = join(desktop.folder, 'Dropbox', 'Garage.trente');
  desktop.answerDialog(path);
  const garage = { name: 'Garage', country: 'FR', language: 'fr', place: 'ask' } as const;
  const summary = await desktop.client.register.create(garage);
  await desktop.client.activities.create({ name: { fr: 'Devis' } });
  return { ...desktop, path, summary, home: join(desktop.folder, 'registers') };
}

describe('a register in a synchronised folder', () => {
  it('is said to be in one, until the user decides to leave it there', async () => {
    const { client, summary, path } = await openInDropbox();
    expect(summary?.place).toEqual({ kind: 'dropbox', isLeft: false });
    await client.places.leave({});
    expect((await client.register.summary({})).place).toEqual({ kind: 'dropbox', isLeft: true });
    await client.register.close({});
    expect((await client.register.open({ from: 'recent', path }))?.place?.isLeft).toBe(true);
  });

  it('moves home: a verified copy is gone on with, and the old file cannot be taken for it', async () => {
    const { client, path, home } = await openInDropbox();
    const { summary, oldPath } = await client.places.moveHome({ isOldRenamed: true });
    expect(summary).toMatchObject({
      path: join(home, 'Garage.trente'),
      place: null,
      readOnlyReason: null,
      counts: { activities: 1 },
    });
    expect([existsSync(path), oldPath]).toEqual([false, `${path}.moved`]);
    const { recentRegisters } = await client.application.state({});
    expect(recentRegisters.map((recent) => recent.path)).toEqual([summary.path]);
    expect(verifyRegisterFile(oldPath).counts.activities).toBe(1);
    await client.activities.create({ name: { fr: 'Paiements' } });
    expect(verifyRegisterFile(summary.path).counts.activities).toBe(2);
  });

  it('leaves the old file as it is, when asked to, and never takes the place of another one', async () => {
    const { client, path, home } = await openInDropbox();
    writeFileSync(join(home, 'Garage.trente'), 'another one');
    const { summary, oldPath } = await client.places.moveHome({ isOldRenamed: false });
    expect([summary.fileName, oldPath, existsSync(path)]).toEqual(['Garage 2.trente', path, true]);
    expect(readdirSync(join(path, '..'))).toEqual(['Garage.trente']);
  });

  it('stays where it is, open and whole, when the move fails', async () => {
    const { client, path, home } = await openInDropbox();
    renameSync(home, `${home}-away`);
    writeFileSync(home, 'a file where the folder should be');
    await expect(client.places.moveHome({ isOldRenamed: true })).rejects.toThrow('file.exists');
    expect(await client.register.summary({})).toMatchObject({ path, misplacement: null });
    await client.activities.create({ name: { fr: 'Paiements' } });
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.trente'))).toEqual([
      'Garage.trente',
    ]);
  });

  it('stays where it is when there is no room at home', async () => {
    const disk = smallDisk(64);
    if (disk === undefined) return;
    const { facts } = createDesktop().context;
    const desktop = createDesktop({ facts: { ...facts, registerFolder: disk } });
    const { client, path } = await openInDropbox(desktop);
    await expect(client.places.moveHome({ isOldRenamed: true })).rejects.toThrow('file.diskFull');
    expect([existsSync(path), readdirSync(disk)]).toEqual([true, []]);
    expect(await client.register.summary({})).toMatchObject({ path, misplacement: null });
    await client.activities.create({ name: { fr: 'Paiements' } });
  });

  it('is not moved while another window has it', async () => {
    const { path } = await openInDropbox();
    const other = createDesktop();
    await other.client.register.open({ from: 'recent', path });
    await expect(other.client.places.moveHome({ isOldRenamed: true })).rejects.toThrow('register.readOnly');
    expect(existsSync(path)).toBe(true);
  });
});
