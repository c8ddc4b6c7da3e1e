import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRegisterId } from '#db/tables/organisation.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';

const idOf = ({ context }: Desktop) => String(findRegisterId(context.session.getPresent().db));
const ownOf = (desktop: Desktop) => join(desktop.folder, 'backups', idOf(desktop));
const open = ({ client }: Desktop, path: string) => client.register.open({ from: 'recent', path });

async function openGarage() {
  const desktop = createDesktop();
  await desktop.client.register.openExample({ name: 'garage-fr' });
  const { path } = desktop.context.session.get();
  return { ...desktop, path };
}

async function edit({ client }: Desktop, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1)
    await client.activities.create({ name: { en: `Step ${turn}` } });
}

async function editAndBackUp(desktop: Desktop, count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await edit(desktop, 1);
    await desktop.client.backups.make({});
  }
}

async function chooseSecond({ client, answerDialog }: Desktop, folder: string) {
  answerDialog(folder);
  return (await client.backups.chooseSecondPlace({ isWanted: true }))?.second;
}

function makeStick({ folder }: Desktop): string {
  const stick = join(folder, 'stick');
  mkdirSync(stick);
  return stick;
}

/** As an earlier version called it. */
const oldNameOf = (name: string) => name.replace(/ [0-9a-f]{12} /, ' ');

async function restoreOldest({ client }: Desktop): Promise<string> {
  const oldest = (await client.backups.list({})).at(-1);
  if (oldest === undefined) throw new Error('There is one.');
  return (await client.backups.restore({ at: oldest.at, seq: oldest.seq })).path;
}

describe('A second place that several registers share', () => {
  it('has a folder for each of them, which no other register counts or thins out', async () => {
    const garage = await openGarage();
    const { client } = garage;
    const stick = makeStick(garage);
    expect(await chooseSecond(garage, stick)).toMatchObject({ count: 1 });
    const [garageFolder = ''] = readdirSync(stick);
    expect(garageFolder).toBe(`Garage Vaubrelle ${idOf(garage)}`);
    const garageBackups = readdirSync(join(stick, garageFolder));
    await client.register.openExample({ name: 'webshop-be' });
    expect(await chooseSecond(garage, stick)).toMatchObject({ count: 1, last: { seq: 1 } });
    await editAndBackUp(garage, 30);
    expect(readdirSync(join(stick, garageFolder))).toEqual(garageBackups);
    expect(readdirSync(stick)).toHaveLength(2);
  });

  it('keeps the folder when the organisation gets another name, and when that very folder is chosen', async () => {
    const garage = await openGarage();
    const { client } = garage;
    const stick = makeStick(garage);
    await chooseSecond(garage, stick);
    const organisation = await client.organisation.get({});
    await client.organisation.update({ organisation: { ...organisation, tradeName: 'Another name' } });
    await client.backups.make({});
    const [name = '', ...others] = readdirSync(stick);
    expect(others).toEqual([]);
    expect(await chooseSecond(garage, join(stick, name))).toMatchObject({ count: 3 });
    expect(readdirSync(join(stick, name)).every((file) => file.endsWith('.trente'))).toBe(true);
  });

  it('does not tell the name of an organisation whose backups are encrypted', async () => {
    const garage = await openGarage();
    await garage.client.protection.turnOn({ passphrase: 'vier Räder und ein Lenkrad' });
    const stick = makeStick(garage);
    await chooseSecond(garage, stick);
    expect(readdirSync(stick)).toEqual([idOf(garage)]);
  });

  it('may hold backups of an earlier version in the folder itself: each register finds its own, and nobody deletes one', async () => {
    const garage = await openGarage();
    const { client, context } = garage;
    const stick = makeStick(garage);
    await client.backups.make({});
    const id = findRegisterId(context.session.get().db);
    const [first = ''] = readdirSync(ownOf(garage));
    renameSync(join(ownOf(garage), first), join(stick, oldNameOf(first)));
    const encrypted = '2020-01-01T10-00-00.000Z 1 recent.trente.locked';
    writeFileSync(join(stick, encrypted), 'nobody can tell whose');
    await chooseSecond(garage, stick);
    const { second } = await client.backups.state({});
    expect(second).toMatchObject({ count: 2, failure: null });
    expect(await client.backups.list({})).toHaveLength(2);
    rmSync(ownOf(garage), { recursive: true });
    rmSync(join(stick, `Garage Vaubrelle ${idOf(garage)}`), { recursive: true });
    expect(context.backups.findLast(id)?.path).toBe(join(stick, oldNameOf(first)));
    await client.backups.preview({ at: context.backups.findLast(id)?.at ?? '', seq: 1, language: 'en' });
    await editAndBackUp(garage, 20);
    await client.register.openExample({ name: 'webshop-be' });
    expect(await chooseSecond(garage, stick)).toMatchObject({ count: 1 });
    await editAndBackUp(garage, 20);
    expect(readdirSync(stick)).toEqual(expect.arrayContaining([encrypted, oldNameOf(first)]));
  });
});

describe('A second place that is gone', () => {
  it('is told before anything is to be written there, is never made anew, and serves again once it is back', async () => {
    const garage = await openGarage();
    const { client } = garage;
    const stick = makeStick(garage);
    await chooseSecond(garage, stick);
    renameSync(stick, `${stick} elsewhere`);
    const missing = {
      count: 0,
      last: null,
      failure: { code: 'backup.placeMissing', parameters: { path: stick } },
    };
    expect((await client.backups.state({})).second).toMatchObject(missing);
    await editAndBackUp(garage, 1);
    expect(await client.backups.state({})).toMatchObject({ changesSince: 0, failure: null, second: missing });
    expect(existsSync(stick)).toBe(false);
    renameSync(`${stick} elsewhere`, stick);
    await client.backups.make({});
    expect((await client.backups.state({})).second).toMatchObject({ count: 2, failure: null });
  });

  it('is not told of another register that chose the same one', async () => {
    const garage = await openGarage();
    const { client } = garage;
    const stick = makeStick(garage);
    await chooseSecond(garage, stick);
    renameSync(stick, `${stick} elsewhere`);
    await client.backups.make({});
    renameSync(`${stick} elsewhere`, stick);
    await client.register.openExample({ name: 'webshop-be' });
    expect(await chooseSecond(garage, stick)).toMatchObject({ count: 1, failure: null });
  });
});

describe('Two files of one register', () => {
  it('each get their backups: the one that was restored, from its first change on', async () => {
    const garage = await openGarage();
    const { client, rest } = garage;
    await client.backups.make({});
    await edit(garage, 30);
    await client.backups.make({});
    const path = await restoreOldest(garage);
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 1 }, changesSince: 0 });
    await edit(garage, 1);
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 1 }, changesSince: 1 });
    await edit(garage, 19);
    rest();
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 21 }, changesSince: 0 });
    await edit(garage, 1);
    await client.register.close({});
    await open(garage, path);
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 22 }, changesSince: 0 });
    await open(garage, garage.path);
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 31 }, changesSince: 0 });
  });

  it('are told what lies beyond their end, and which backup is their own', async () => {
    const garage = await openGarage();
    const { client } = garage;
    await client.backups.make({});
    await edit(garage, 3);
    await client.backups.make({});
    expect(await client.register.verify({})).toMatchObject({ isIntact: true, longerBackup: null });
    await restoreOldest(garage);
    const restored = await client.register.verify({});
    expect(restored).toMatchObject({ isIntact: true, faults: [], longerBackup: { changes: 4 } });
    expect(restored.lastBackup?.path).toMatch(/ 1 manual\.trente$/);
    await edit(garage, 1);
    expect(await client.register.verify({})).toMatchObject({ longerBackup: null });
  });

  it('do not let the backups of each other go', async () => {
    const garage = await openGarage();
    const { client } = garage;
    await client.backups.make({});
    await edit(garage, 2);
    await client.backups.make({});
    const stick = makeStick(garage);
    await chooseSecond(garage, stick);
    const others = readdirSync(ownOf(garage)).filter((name) => name.includes(' 3 '));
    await restoreOldest(garage);
    await editAndBackUp(garage, 30);
    expect(readdirSync(ownOf(garage))).toEqual(expect.arrayContaining(others));
    expect(readdirSync(ownOf(garage)).length).toBeLessThan(25);
    await open(garage, garage.path);
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 3 }, changesSince: 0 });
  });

  it('are told apart where they hold as many changes', async () => {
    const garage = await openGarage();
    const { client, folder, answerDialog } = garage;
    const copy = join(folder, 'registers', 'copy.trente');
    answerDialog(copy);
    await client.protection.takeCopy({ isLocked: false });
    await edit(garage, 5);
    await open(garage, copy);
    await edit(garage, 5);
    expect(await client.backups.state({})).toMatchObject({ last: null, changesSince: 6 });
    await client.register.close({});
    await open(garage, copy);
    expect(await client.backups.state({})).toMatchObject({ count: 2, last: { seq: 6 }, changesSince: 0 });
  });

  it('are told apart when their backups are encrypted, too', async () => {
    const garage = await openGarage();
    const { client, folder, answerDialog } = garage;
    await client.protection.turnOn({ passphrase: 'vier Räder und ein Lenkrad' });
    const copy = join(folder, 'registers', 'copy.trente');
    answerDialog(copy);
    await client.protection.takeCopy({ isLocked: false });
    await edit(garage, 5);
    await open(garage, copy);
    expect(await client.backups.state({})).toMatchObject({ last: { seq: 1 }, changesSince: 0 });
    await edit(garage, 5);
    await client.register.close({});
    const names = readdirSync(ownOf(await reopened(garage, copy)));
    expect(names.filter((name) => name.endsWith(' 6 recent.trente.locked'))).toHaveLength(2);
  });

  it('know backups that an earlier version named by their number alone', async () => {
    const garage = await openGarage();
    const { client } = garage;
    await edit(garage, 2);
    await client.register.close({});
    await open(garage, garage.path);
    const own = ownOf(garage);
    for (const name of readdirSync(own)) renameSync(join(own, name), join(own, oldNameOf(name)));
    expect(await client.backups.state({})).toMatchObject({ count: 1, last: { seq: 3 }, changesSince: 0 });
    await client.register.close({});
    expect(readdirSync(own)).toHaveLength(1);
  });
});

async function reopened(desktop: Desktop, path: string): Promise<Desktop> {
  await open(desktop, path);
  return desktop;
}

describe('A change', () => {
  it('in a register that was opened just after a change in another one gets its backup', async () => {
    const garage = await openGarage();
    const { client, rest } = garage;
    await edit(garage, 1);
    await client.register.openExample({ name: 'webshop-be' });
    await edit(garage, 1);
    rest();
    expect(await client.backups.state({})).toMatchObject({ count: 1, last: { seq: 2 }, changesSince: 0 });
  });
});

describe('A backup that is opened as a register', () => {
  it('is copied into the folder for registers, and stays what it was', async () => {
    const garage = await openGarage();
    const { client, folder } = garage;
    await client.backups.make({});
    const own = ownOf(garage);
    const backup = join(own, readdirSync(own)[0] ?? '');
    await edit(garage, 1);
    const opened = await open(garage, backup);
    expect(opened).toMatchObject({ path: join(folder, 'registers', 'Garage Vaubrelle 2026-11-22.trente') });
    await editAndBackUp(garage, 14);
    expect(verifyRegisterFile(opened?.path ?? '').counts.changes).toBe(15);
    expect(await client.register.summary({})).toMatchObject({ misplacement: null });
  });

  it('is copied from a second place as well, and opened in place from anywhere else', async () => {
    const garage = await openGarage();
    const { folder } = garage;
    const stick = makeStick(garage);
    await chooseSecond(garage, stick);
    const [name = ''] = readdirSync(stick);
    const [backup = ''] = readdirSync(join(stick, name));
    const copied = await open(garage, join(stick, name, backup));
    expect(copied?.path).toBe(join(folder, 'registers', 'Garage Vaubrelle 2026-11-22.trente'));
    copyFileSync(join(stick, name, backup), join(folder, backup));
    expect(await open(garage, join(folder, backup))).toMatchObject({ path: join(folder, backup) });
  });
});
