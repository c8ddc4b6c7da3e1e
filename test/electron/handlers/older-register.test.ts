import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyRegisterFile } from '#db/verify.ts';
import { createDesktop } from '#test/helpers/desktop.ts';
import { unpackSchemaFixture } from '#test/helpers/schema-fixtures.ts';

const digestOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

function createWithOldRegister() {
  const desktop = createDesktop();
  const path = unpackSchemaFixture(1, join(desktop.folder, 'registers', 'old.trente'));
  return { ...desktop, path, open: () => desktop.client.register.open({ from: 'recent', path }) };
}

describe('a register of an earlier version', () => {
  it('opens as ever, and what it was before lies among the backups', async () => {
    const { client, open, path } = createWithOldRegister();
    const before = digestOf(path);
    expect(await open()).toMatchObject({ readOnlyReason: null, counts: { activities: 22 } });
    expect(digestOf(path)).not.toBe(before);
    const [backup, ...more] = await client.backups.list({});
    expect([backup?.reason, more]).toEqual(['migration', []]);
    expect((await client.history.state({ language: 'fr' })).undo).toBe('restaurer «\u00a0Mollie\u00a0»');
    await client.history.nameVersion({ name: 'Validé', validatedBy: '', note: '' });
    await client.register.close({});
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true, schemaVersion: 2 });
  });

  it('opens for reading, untouched, when that backup has no place to go', async () => {
    const { client, open, path, folder } = createWithOldRegister();
    writeFileSync(join(folder, 'backups'), 'not a folder');
    const before = digestOf(path);
    expect(await open()).toMatchObject({ readOnlyReason: 'notBackedUp', counts: { activities: 22 } });
    await expect(client.activities.create({ name: { fr: 'Devis' } })).rejects.toThrow('register.readOnly');
    expect(await client.history.versions({})).toEqual([]);
    await client.register.close({});
    expect(digestOf(path)).toBe(before);
  });
});
