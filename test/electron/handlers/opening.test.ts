import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKnownStates } from '#electron/settings/known-states.ts';
import { createRegisterVerifier } from '#electron/verification/register-verifier.ts';
import { createDesktop, verificationWorker } from '#test/helpers/desktop.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

/** A desktop to which every register is a long one. */
function withLongRegisters() {
  const known = openKnownStates(join(temporaryFolder(), 'known.json'));
  return createDesktop({
    knownStates: known,
    verifier: createRegisterVerifier(verificationWorker, known, 0),
  });
}

/** The path of a register that was never open here. */
async function fromElsewhere(name: 'garage-fr' | 'webshop-be'): Promise<string> {
  const { client } = createDesktop();
  const { path } = (await client.register.openExample({ name })) ?? { path: '' };
  await client.register.close({});
  return path;
}

describe('A long register', () => {
  it('says how far it is while it is read, opens, and is quick the next time', async () => {
    const { client, events } = withLongRegisters();
    const path = await fromElsewhere('garage-fr');
    const told = () => events.flatMap((event) => (event.kind === 'opening' ? [event.done] : []));
    const opened = await client.register.open({ from: 'recent', path });
    expect(opened).toMatchObject({ path, readOnlyReason: null });
    expect(told()[0]).toBe(0);
    expect(told().at(-1)).toBeNull();
    const before = told().length;
    await client.register.close({});
    await client.register.open({ from: 'recent', path });
    expect(told().slice(before)).toEqual([null]);
  });

  it('can be stopped, and what was open stays open', async () => {
    const { client } = withLongRegisters();
    const shown = await client.register.openExample({ name: 'webshop-be' });
    const opening = client.register.open({ from: 'recent', path: await fromElsewhere('garage-fr') });
    await client.register.cancelOpening({});
    await expect(opening).rejects.toMatchObject({ code: 'opening.cancelled' });
    expect((await client.register.summary({})).path).toBe(shown?.path);
  });

  it('gives way to another one that is opened meanwhile: the last one asked for is what is open', async () => {
    const { client } = withLongRegisters();
    const [one, two] = [await fromElsewhere('garage-fr'), await fromElsewhere('webshop-be')];
    const results = await Promise.allSettled([
      client.register.open({ from: 'recent', path: one }),
      client.register.open({ from: 'recent', path: two }),
      client.register.open({ from: 'recent', path: two }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(await client.register.summary({})).toMatchObject({ path: two, readOnlyReason: null });
  });
});

describe('A register that cannot be reached', () => {
  it('is told as such, not as a fault of the program, and its backup is offered', async () => {
    const { client, folder, context } = createDesktop();
    const { path } = (await client.register.openExample({ name: 'garage-fr' })) ?? { path: '' };
    await client.activities.create({ name: { en: 'Loan cars' } });
    await client.register.close({});
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    const lost = join(loop, 'garage.trente');
    await context.recentRegisters.remember(lost, 'Garage', context.recentRegisters.findId(path));
    await expect(client.register.open({ from: 'recent', path: lost })).rejects.toMatchObject({
      code: 'file.unreadable',
    });
    expect(await client.rescue.find({ path: lost })).toMatchObject({ log: null, backup: { changes: 2 } });
  });
});
