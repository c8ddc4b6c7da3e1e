import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRegisterId } from '#db/tables/organisation.ts';
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

/** As an earlier version called it. */
const oldNameOf = (name: string) => name.replace(/ [0-9a-f]{12} /, ' ');

async function restoreOldest({ client }: Desktop): Promise<string> {
  const oldest = (await client.backups.list({})).at(-1);
  if (oldest === undefined) throw new Error('There is one.');
  return (await client.backups.restore({ at: oldest.at, seq: oldest.seq })).path;
}

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

  it('do not let the backups of each other go', async () => {
    const garage = await openGarage();
    const { client } = garage;
    await client.backups.make({});
    await edit(garage, 2);
    await client.backups.make({});
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
