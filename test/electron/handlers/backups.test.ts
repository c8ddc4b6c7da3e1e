import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyRegisterFile } from '#db/verify.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

const language = 'en';

async function openGarage() {
  const desktop = createDesktop();
  await desktop.client.register.openExample({ name: 'garage-fr' });
  const id = readId(desktop);
  return { ...desktop, own: join(desktop.folder, 'backups', id) };
}

function readId({ context }: ReturnType<typeof createDesktop>): string {
  const row = context.session.get().db.prepare('SELECT id FROM register').pluck().get();
  return String(row);
}

describe('backups', () => {
  it('are made by themselves after the first change, verified, and not again at once', async () => {
    const { client, rest, own, events } = await openGarage();
    expect(await client.backups.state({})).toMatchObject({ count: 0, last: null, second: null });
    await client.activities.create({ name: { en: 'Payments' } });
    rest();
    const [name = ''] = readdirSync(own);
    expect(name).toMatch(/^2026-11-22T.* 2 recent\.trente$/);
    expect(verifyRegisterFile(join(own, name)).isIntact).toBe(true);
    expect(events.at(-1)).toEqual({ kind: 'changed', scopes: ['history'] });
    await client.activities.create({ name: { en: 'Site' } });
    rest();
    expect(await client.backups.state({})).toMatchObject({
      count: 1,
      changesSince: 1,
      last: { seq: 2 },
      failure: null,
    });
  });

  it('hold the last change when the register is closed', async () => {
    const { client, own } = await openGarage();
    await client.activities.create({ name: { en: 'Payments' } });
    await client.register.close({});
    expect(readdirSync(own)).toHaveLength(1);
  });

  it('go to a second place as well, and a place that is gone costs nothing but a word', async () => {
    const { client, folder, answerDialog, own } = await openGarage();
    const second = join(folder, 'stick');
    mkdirSync(second);
    answerDialog(second);
    expect((await client.backups.chooseSecondPlace({ isWanted: true }))?.second).toMatchObject({ count: 1 });
    const [name = ''] = readdirSync(second);
    expect(readdirSync(join(second, name))).toEqual(readdirSync(own));
    answerDialog(join(folder, 'file', 'below'));
    writeFileSync(join(folder, 'file'), '');
    const state = await client.backups.chooseSecondPlace({ isWanted: true });
    expect(state?.failure).toBeNull();
    expect(state?.second?.failure?.code).toMatch(/^(backup|file)\./);
    expect((await client.backups.chooseSecondPlace({ isWanted: false }))?.second).toBeNull();
  });

  it('show what would change, and come back as a new register beside the old one', async () => {
    const { client, context } = await openGarage();
    await client.backups.make({});
    const { value } = await client.activities.create({ name: { en: 'Payments' } });
    const [backup] = await client.backups.list({});
    if (backup === undefined) throw new Error('There is one.');
    const which = { at: backup.at, seq: backup.seq };
    const preview = await client.backups.preview({ ...which, language });
    expect(preview.sentences).toEqual(['Payments: activity deleted.']);
    const before = context.session.get().path;
    const restored = await client.backups.restore(which);
    expect(restored.path).not.toBe(before);
    expect(existsSync(before)).toBe(true);
    await expect(client.activities.get({ id: value.id })).rejects.toThrow('activity.notFound');
    await client.register.open({ from: 'recent', path: before });
    expect(await client.activities.get({ id: value.id })).toEqual(value);
  });

  it('that are damaged are never brought back', async () => {
    const { client, own, folder } = await openGarage();
    await client.backups.make({});
    const [name = ''] = readdirSync(own);
    const bytes = readFileSync(join(own, name));
    bytes.fill(0xff, 20_000, 24_000);
    writeFileSync(join(own, name), bytes);
    const [backup] = await client.backups.list({});
    if (backup === undefined) throw new Error('There is one.');
    const before = readdirSync(join(folder, 'registers'));
    await expect(client.backups.restore({ at: backup.at, seq: backup.seq })).rejects.toThrow(
      /file\.|backup\./,
    );
    expect(readdirSync(join(folder, 'registers'))).toEqual(before);
    await expect(client.backups.restore({ at: '2020-01-01T00:00:00.000Z', seq: 1 })).rejects.toThrow(
      'backup.notFound',
    );
  });
});
