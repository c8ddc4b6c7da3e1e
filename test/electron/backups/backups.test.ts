import { describe, expect, it } from 'vitest';
import { createDesktop, type Desktop } from '#test/helpers/desktop.ts';

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
