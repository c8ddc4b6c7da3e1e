import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { write } from '#electron/handlers/write.ts';
import { readRegister } from '#db/reads/register.ts';
import { verifyRegister } from '#db/verify.ts';
import { createDesktop } from '#test/helpers/desktop.ts';

describe('A place for backups that cannot be written', () => {
  it('costs no change, is told, stops what needs a backup first, and serves again once it can', async () => {
    const { client, context, folder, rest } = createDesktop();
    await client.register.openExample({ name: 'garage-fr' });
    const place = join(folder, 'backups');
    // A file where the folder should be: nobody can make anything in it, root included.
    rmSync(place, { recursive: true, force: true });
    writeFileSync(place, '');
    const { value } = await client.activities.create({ name: { en: 'Loan cars' } });
    rest();
    expect(await client.activities.get({ id: value.id })).toEqual(value);
    expect((await client.backups.state({})).failure?.code).toMatch(/^(backup|file)\./);
    const { db } = context.session.get();
    const before = readRegister(db);
    const emptied = { ...before, activities: [] };
    expect(() => write(context, { kind: 'register.import', register: emptied })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^(backup|file)\./) }),
    );
    expect(readRegister(db)).toEqual(before);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
    rmSync(place);
    await client.activities.create({ name: { en: 'Tyres' } });
    rest();
    expect(await client.backups.state({})).toMatchObject({ failure: null, count: 1, changesSince: 0 });
  });
});
