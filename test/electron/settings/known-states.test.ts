import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKnownStates } from '#electron/settings/known-states.ts';
import { createDesktop } from '#test/helpers/desktop.ts';
import { alterLetter } from '#test/helpers/tampering.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const digest = (number: number) => number.toString(16).padStart(64, '0');

describe('The states that are known to be sound', () => {
  it('are shared by all that run side by side, and outlive them', () => {
    const path = join(temporaryFolder(), 'settings', 'known.json');
    const [window, command] = [openKnownStates(path), openKnownStates(path)];
    window.add(digest(1));
    command.add(digest(2));
    expect(window.list()).toEqual([digest(2), digest(1)]);
    expect(openKnownStates(path).has(digest(1))).toBe(true);
  });

  it('are the newest two hundred', () => {
    const known = openKnownStates(join(temporaryFolder(), 'known.json'));
    for (let number = 0; number < 205; number += 1) known.add(digest(number));
    known.add(digest(100));
    expect(known.list()).toHaveLength(200);
    expect(known.list()[0]).toBe(digest(100));
    expect([known.has(digest(4)), known.has(digest(5))]).toEqual([false, true]);
  });

  it('are none where their file is not what was written, or cannot be written', () => {
    const path = join(temporaryFolder(), 'known.json');
    writeFileSync(path, '["not a digest"]');
    expect(openKnownStates(path).list()).toEqual([]);
    const nowhere = openKnownStates(join(path, 'known.json'));
    nowhere.add(digest(1));
    expect(nowhere.has(digest(1))).toBe(false);
  });
});

describe('A register that is closed after a change', () => {
  it('is known when it is opened next, and no text of it is in what is remembered', async () => {
    const { client, context, folder } = createDesktop();
    const { path } = (await client.register.openExample({ name: 'garage-fr' })) ?? { path: '' };
    await client.activities.create({ name: { en: 'Loan cars' } });
    await client.register.close({});
    const [left] = context.knownStates.list();
    await client.register.open({ from: 'recent', path });
    expect(context.knownStates.list()[0]).toBe(left);
    expect(readFileSync(join(folder, 'known-states.json'), 'utf8')).toMatch(/^[\s[\]",0-9a-f]+$/);
  });

  it('is not, when the file on the disk is not what was in memory: it is refused when it is opened next', async () => {
    const { client, context } = createDesktop();
    const { path } = (await client.register.openExample({ name: 'garage-fr' })) ?? { path: '' };
    await client.activities.create({ name: { en: 'Loan cars' } });
    const { mtime, atime } = statSync(path);
    alterLetter(path, 'Loan cars');
    // As a disk that goes bad does: nothing tells of it.
    utimesSync(path, atime, mtime);
    const before = context.knownStates.list();
    await client.register.close({});
    expect(context.knownStates.list()).toEqual(before);
    await expect(client.register.open({ from: 'recent', path })).rejects.toMatchObject({
      code: 'file.damaged',
    });
  });
});
