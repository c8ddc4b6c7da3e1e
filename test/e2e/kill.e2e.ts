// The whole app is killed while it saves: what the window was told is saved is in the file, and the file is sound.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Activity } from '#register/model/activity.ts';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { getActivity } from '#db/reads/register.ts';
import { verifyRegister } from '#db/verify.ts';
import type { ActivityId } from '#register/model/ids.ts';
import { addActivity, expect, makeRegister, test } from './fixtures.ts';

const cycles = 10;

test(`nothing that was acknowledged is lost, ${cycles} times`, async ({ desktop }) => {
  test.setTimeout(180_000);
  const first = await desktop.launch();
  await makeRegister(first.page, 'Garage');
  await addActivity(first.page, 'Quotes');
  await first.quit();
  const folder = join(desktop.folder, 'profile', 'registers');
  const path = join(folder, 'Garage.trente');
  let acknowledged = 0;
  let saves = 0;

  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const { page, process } = await desktop.launch();
    const before = acknowledged;
    page.on('console', (message) => {
      const number = /^saved (\d+)$/.exec(message.text())?.[1];
      if (number !== undefined) acknowledged = Number(number);
    });
    const isDead = new Promise((resolve) => process.once('exit', resolve));
    // Saves as fast as it is answered, and says each answer at once.
    const saving = page.evaluate(
      async ([file, from]) => {
        await window.trente.invoke('trente:register.open', { from: 'recent', path: file });
        const list = await window.trente.invoke('trente:activities.list', {
          record: 'controller',
          language: 'en',
        });
        const rows = list.ok ? (list.value as { rows: readonly { id: string }[] }).rows : [];
        const got = await window.trente.invoke('trente:activities.get', { id: rows[0]?.id });
        if (!got.ok) throw new Error(got.failure.code);
        let activity = got.value as Activity;
        for (let number = Number(from) + 1; ; number += 1) {
          const changed = {
            ...activity,
            owner: `person ${number}`,
            note: { en: `note ${number}`.repeat(200) },
          };
          const saved = await window.trente.invoke('trente:activities.update', { activity: changed });
          if (!saved.ok) throw new Error(saved.failure.code);
          activity = (saved.value as { value: Activity }).value;
          console.log(`saved ${number}`);
        }
      },
      [path, String(before)] as const,
    );
    saving.catch(() => undefined);
    await expect.poll(() => acknowledged, { intervals: [5] }).toBeGreaterThan(before);
    await wait(Math.random() * 120);
    process.kill('SIGKILL');
    await isDead;
    saves += acknowledged - before;

    const file = openRegisterFile(path, { access: 'write' });
    try {
      expect(verifyRegister(file.db, 'write')).toMatchObject({ isIntact: true });
      const id = file.db.prepare('SELECT id FROM activity').pluck().get() as ActivityId;
      const { owner, note } = getActivity(file.db, id);
      const found = Number(/\d+$/.exec(owner)?.[0]);
      // The last saves may be on the disk while the window's word of them is still on its way here; never the other way.
      expect(found).toBeGreaterThanOrEqual(acknowledged);
      expect(note.en).toBe(`note ${found}`.repeat(200));
      acknowledged = found;
    } finally {
      closeRegisterFile(file);
    }
  }
  expect(saves).toBeGreaterThan(cycles);
  // A kill may leave the journal of a finished change behind; the next proper use clears it away.
  const last = await desktop.launch({ args: [path] });
  await addActivity(last.page, 'Invoices');
  await last.quit();
  expect(readdirSync(folder)).toEqual(['Garage.trente']);
});
