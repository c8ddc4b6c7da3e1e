import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLockedFileSound } from '#db/backup/lock-file.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';

const passphrase = 'vier Räder und ein Lenkrad';
const language = 'en';

async function openGarage(desktop: Desktop = createDesktop()) {
  await desktop.client.register.create({ name: 'Garage', country: 'FR', language: 'fr' });
  await desktop.client.activities.create({ name: { fr: 'Devis' } });
  const id = String(desktop.context.session.get().db.prepare('SELECT id FROM register').pluck().get());
  const own = join(desktop.folder, 'backups', id);
  const scratch = () => {
    const folder = join(desktop.folder, 'scratch');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  return { ...desktop, own, scratch };
}

async function newestOf({ client }: Desktop) {
  const [newest] = await client.backups.list({});
  if (newest === undefined) throw new Error('There is one.');
  return { entry: newest, which: { at: newest.at, seq: newest.seq } };
}

describe('encrypted backups', () => {
  it('begin with the passphrase; earlier ones stay and are counted', async () => {
    const desktop = await openGarage();
    const { client, own, scratch, folder } = desktop;
    await client.backups.make({});
    expect(await client.protection.state({})).toEqual({ since: null, plainBackups: 1 });
    const { recoveryCode, state } = await client.protection.turnOn({ passphrase });
    expect(recoveryCode).toMatch(/^(\w{4}-){6}\w{4}$/);
    expect(state).toMatchObject({ since: expect.any(String), plainBackups: 1 });
    const { entry } = await newestOf(desktop);
    expect(entry).toMatchObject({ isLocked: true, seq: 2 });
    const name = readdirSync(own).find((file) => file.endsWith('.trente.locked')) ?? '';
    expect(isLockedFileSound(join(own, name))).toBe(true);
    expect(readFileSync(join(own, name)).includes('Garage')).toBe(false);
    expect(scratch()).toEqual([]);
    const kept = readFileSync(join(folder, 'protections.json'), 'utf8');
    expect(kept).not.toContain(passphrase);
    expect(kept).not.toContain(recoveryCode);
    expect((await client.register.verify({})).lastBackup?.path).toContain('.trente.locked');
  });

  it('are made by themselves without asking, and go to the second place too', async () => {
    const desktop = await openGarage();
    const { client, folder, answerDialog, own, rest } = desktop;
    await client.protection.turnOn({ passphrase });
    const second = join(folder, 'stick');
    mkdirSync(second);
    answerDialog(second);
    await client.backups.chooseSecondPlace({ isWanted: true });
    await client.activities.create({ name: { fr: 'Paiements' } });
    rest();
    await client.register.close({});
    expect(readdirSync(own).every((name) => name.endsWith('.trente.locked'))).toBe(true);
    const [name = ''] = readdirSync(second);
    const copies = readdirSync(join(second, name));
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.every((copy) => isLockedFileSound(join(second, name, copy)))).toBe(true);
  });

  it.each(['passphrase', 'recovery code'])('come back with the %s, and with nothing else', async (by) => {
    const desktop = await openGarage();
    const { client, scratch } = desktop;
    const { recoveryCode } = await client.protection.turnOn({ passphrase });
    const { value } = await client.activities.create({ name: { fr: 'Paiements' } });
    const { which } = await newestOf(desktop);
    await expect(client.backups.preview({ ...which, language })).rejects.toThrow('secret.needed');
    await expect(client.backups.restore(which)).rejects.toThrow('secret.needed');
    await expect(client.protection.unlock({ ...which, secret: 'something else' })).rejects.toThrow(
      'secret.wrong',
    );
    const secret = by === 'passphrase' ? passphrase : recoveryCode.toLowerCase();
    await client.protection.unlock({ ...which, secret });
    const preview = await client.backups.preview({ ...which, language });
    expect(preview.sentences).toEqual(['Paiements: activity deleted.']);
    const restored = await client.backups.restore(which);
    expect(verifyRegisterFile(restored.path).isIntact).toBe(true);
    await expect(client.activities.get({ id: value.id })).rejects.toThrow('activity.notFound');
    expect(scratch()).toEqual([]);
    // Another register was opened: what was unlocked is locked again.
    await expect(client.backups.preview({ ...which, language })).rejects.toThrow('secret.needed');
  });

  it('that were altered are never brought back, and leave nothing', async () => {
    const desktop = await openGarage();
    const { client, own, scratch, folder } = desktop;
    await client.protection.turnOn({ passphrase });
    const { which } = await newestOf(desktop);
    await client.protection.unlock({ ...which, secret: passphrase });
    const path = join(own, readdirSync(own)[0] ?? '');
    const bytes = readFileSync(path);
    bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const before = readdirSync(join(folder, 'registers'));
    await expect(client.backups.restore(which)).rejects.toThrow('locked.damaged');
    expect([readdirSync(join(folder, 'registers')), scratch()]).toEqual([before, []]);
    expect((await client.register.verify({})).lastBackup).toBeNull();
  });

  it('keep the passphrase they were made with when another one is set', async () => {
    const desktop = await openGarage();
    const { client } = desktop;
    await client.protection.turnOn({ passphrase });
    const first = await newestOf(desktop);
    await client.activities.create({ name: { fr: 'Paiements' } });
    await client.protection.turnOn({ passphrase: 'a new one, quite another' });
    const second = await newestOf(desktop);
    expect(second.which).not.toEqual(first.which);
    await expect(client.protection.unlock({ ...second.which, secret: passphrase })).rejects.toThrow(
      'secret.wrong',
    );
    await client.protection.unlock({ ...first.which, secret: passphrase });
    await client.backups.preview({ ...first.which, language });
    await expect(client.backups.preview({ ...second.which, language })).rejects.toThrow('secret.needed');
  });

  it('stop when they are turned off, and the encrypted ones stay', async () => {
    const desktop = await openGarage();
    const { client } = desktop;
    await client.protection.turnOn({ passphrase });
    expect(await client.protection.turnOff({})).toEqual({ since: null, plainBackups: 0 });
    await client.activities.create({ name: { fr: 'Paiements' } });
    await client.backups.make({});
    expect((await client.backups.list({})).map(({ isLocked }) => isLocked)).toEqual([false, true]);
  });

  it('are asked for a passphrase worth the name, by whoever can write the register', async () => {
    const desktop = await openGarage();
    await expect(desktop.client.protection.turnOn({ passphrase: '  short  ' })).rejects.toThrow(
      'input.invalid',
    );
    const other = createDesktop();
    const { path } = await desktop.client.register.summary({});
    await other.client.register.open({ from: 'recent', path });
    await expect(other.client.protection.turnOn({ passphrase })).rejects.toThrow('register.readOnly');
  });

  it('have their recovery code printed, and only a code', async () => {
    const { client, printed } = await openGarage();
    const { recoveryCode } = await client.protection.turnOn({ passphrase });
    await client.protection.printCode({ recoveryCode });
    expect(printed[0]).toContain(recoveryCode);
    expect(printed[0]).toContain('Garage');
    await expect(client.protection.printCode({ recoveryCode: '<b>x</b>' })).rejects.toThrow(
      'secret.mistyped',
    );
  });
});

describe('a copy to take along', () => {
  it('is a verified register of its own, as anybody can read it', async () => {
    const { client, folder, answerDialog } = await openGarage();
    expect(await client.protection.takeCopy({ isLocked: false })).toBeNull();
    const copy = join(folder, 'for the accountant.trente');
    answerDialog(copy);
    expect(await client.protection.takeCopy({ isLocked: false })).toBe(copy);
    expect(verifyRegisterFile(copy)).toMatchObject({ isIntact: true, counts: { activities: 1 } });
    await expect(client.protection.takeCopy({ isLocked: false })).rejects.toThrow('file.exists');
    await expect(client.protection.takeCopy({ isLocked: true })).rejects.toThrow('secret.notSet');
  });

  it('is taken of a register that is open for reading only, too', async () => {
    const { client, folder } = await openGarage();
    const { path } = await client.register.summary({});
    const other = createDesktop();
    await other.client.register.open({ from: 'recent', path });
    const copy = join(folder, 'copy.trente');
    other.answerDialog(copy);
    expect(await other.client.protection.takeCopy({ isLocked: false })).toBe(copy);
    expect(verifyRegisterFile(copy).isIntact).toBe(true);
  });

  it('that is encrypted opens on another computer with the passphrase alone', async () => {
    const { client, folder, answerDialog, scratch, context } = await openGarage();
    await client.protection.turnOn({ passphrase });
    const copy = join(folder, 'Garage 2026-11-22.trente.locked');
    answerDialog(copy);
    await client.protection.takeCopy({ isLocked: true });
    expect([isLockedFileSound(copy), scratch()]).toEqual([true, []]);
    const other = createDesktop();
    other.answerDialog(copy);
    await expect(other.client.register.open({ from: 'dialog' })).rejects.toMatchObject({
      code: 'secret.needed',
      parameters: { path: copy },
    });
    await expect(other.client.protection.openCopy({ path: copy, secret: 'no' })).rejects.toThrow(
      'secret.wrong',
    );
    const opened = await other.client.protection.openCopy({ path: copy, secret: passphrase });
    expect(opened).toMatchObject({ fileName: 'Garage 2026-11-22.trente', counts: { activities: 1 } });
    expect(opened.readOnlyReason).toBeNull();
    // A backup is named by a time and a number: as a register it gets its organisation's name.
    const { path: backup } = context.backups.list(context.session.get().db)[0] ?? { path: '' };
    const again = await other.client.protection.openCopy({ path: backup, secret: passphrase });
    expect(again.fileName).toBe('Garage 2026-11-22 2.trente');
    expect(existsSync(copy)).toBe(true);
  });
});
