// When the disk is full or the file is damaged, in a real window: what was typed stays, the message says what to do, and there is a way on.
import { AxeBuilder } from '@axe-core/playwright';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { verifyRegisterFile } from '#db/verify.ts';
import { alterLetter } from '#test/helpers/tampering.ts';
import { addActivity, expect, makeRegister, test, waitUntilSaved, type Desktop } from './fixtures.ts';

test('what was typed stays on the screen while the disk is full, and is saved once there is room', async ({
  desktop,
}) => {
  const disk = join(desktop.folder, 'profile', 'registers');
  mkdirSync(disk, { recursive: true });
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status === 0;
  if (!isMounted) {
    console.warn('Not tried in the window, because this user may not mount a small disk.');
    return;
  }
  try {
    const { page, quit } = await desktop.launch();
    await makeRegister(page, 'Garage');
    await addActivity(page, 'Quotes');
    await page.getByRole('button', { name: 'Add a purpose' }).click();
    // The new row takes the focus by itself.
    const field = page.locator('textarea:focus');
    await field.waitFor();
    await waitUntilSaved(page);
    const { bavail, bsize } = statfsSync(disk);
    const ballast = join(disk, 'ballast');
    writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    // No more than a field takes, and nothing that packs.
    const words = Array.from({ length: 1_900 }, (_, index) =>
      String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000)),
    ).join('');
    await field.fill(words);
    await page.keyboard.press('Control+s');
    const told = page.getByRole('alert').filter({ hasText: 'Not saved' });
    await expect(told).toContainText('The disk is full.');
    await expect(field).toHaveValue(words);
    const path = join(disk, 'Garage.trente');
    expect(verifyRegisterFile(path)).toMatchObject({ isIntact: true });
    rmSync(ballast);
    await told.getByRole('button', { name: 'Try again' }).click();
    await waitUntilSaved(page);
    await quit();
    const file = openRegisterFile(path, { access: 'read' });
    expect(JSON.stringify(readRegister(file.db))).toContain(words);
    closeRegisterFile(file);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});

test('a register that was damaged opens from its last backup, by keyboard, and the damaged file stays', async ({
  desktop,
}) => {
  const first = await desktop.launch();
  await makeRegister(first.page, 'Garage');
  await addActivity(first.page, 'Quotes');
  await waitUntilSaved(first.page);
  await first.quit();
  const folder = join(desktop.folder, 'profile', 'registers');
  const path = join(folder, 'Garage.trente');
  const damaged = readFileSync(path).fill(0, 8_192, 60_000);
  writeFileSync(path, damaged);

  for (const theme of ['light', 'dark'] as const) {
    const { page, quit } = await desktop.launch({ theme });
    const recent = page.getByRole('button', { name: /Garage/ }).first();
    await recent.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'This register does not open' });
    await expect(dialog).toContainText('It was left exactly as it was found');
    await expect(dialog).toContainText(path);
    await expect(dialog).toContainText('Its last backup that is sound');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    if (theme === 'light') {
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await quit();
      continue;
    }
    await dialog.getByRole('button', { name: 'Open the last backup' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await expect(page.getByRole('row', { name: /Quotes/ })).toBeVisible();
    await quit();
  }
  expect(readFileSync(path).equals(damaged)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.trente'))).toHaveLength(2);
});

test.describe('a register in which one letter was changed behind our back', () => {
  /** Its path; the file is closed. */
  async function altered(desktop: Desktop): Promise<string> {
    const { page, quit } = await desktop.launch();
    await makeRegister(page, 'Garage');
    await addActivity(page, 'Quotes');
    await waitUntilSaved(page);
    await quit();
    return alterLetter(join(desktop.folder, 'profile', 'registers', 'Garage.trente'), 'Quotes');
  }

  test('does not open; by a double click on its file it is made anew from its own history', async ({
    desktop,
  }) => {
    const path = await altered(desktop);
    const damaged = readFileSync(path);
    rmSync(join(desktop.folder, 'profile', 'backups'), { recursive: true });
    const { page, quit } = await desktop.launch({ args: [path] });
    const dialog = page.getByRole('alertdialog', { name: 'This register does not open' });
    await expect(dialog).toContainText('A part of this register is not what Trente wrote');
    await expect(dialog).toContainText('Its own history is whole');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await dialog.getByRole('button', { name: 'Make it anew from its history' }).click();
    await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
    await expect(page.getByRole('row', { name: /Quotes/ })).toBeVisible();
    await quit();
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  test('can be looked at as it is, and says above every view what it is', async ({ desktop }) => {
    await altered(desktop);
    const { page, quit } = await desktop.launch();
    await page
      .getByRole('button', { name: /Garage/ })
      .first()
      .click();
    const dialog = page.getByRole('alertdialog', { name: 'This register does not open' });
    await dialog.getByRole('button', { name: 'Look at it as it is' }).click();
    await expect(page.getByRole('row', { name: /#uotes/ })).toBeVisible();
    await expect(page.getByText('This file is damaged and is shown as it was found')).toBeVisible();
    await page.getByRole('button', { name: 'Get it back…' }).click();
    await dialog.getByRole('button', { name: 'Make it anew from its history' }).click();
    await expect(page.getByRole('row', { name: /Quotes/ })).toBeVisible();
    await quit();
  });
});
