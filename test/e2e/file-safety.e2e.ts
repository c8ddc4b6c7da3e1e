// The file is safe where it lives: replaced, opened twice, in a synchronised folder; and its backups under a passphrase.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import {
  addActivity,
  expect,
  goTo,
  makeRegister,
  test,
  waitUntilSaved,
  type Desktop,
  type RunningApp,
} from './fixtures.ts';

test.slow();

/** What the page shows has no fault that axe can find. */
async function expectNoFaults({ app, page }: RunningApp): Promise<void> {
  // Transitions over: what fades in has not its contrast yet.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(app.windows()).toHaveLength(1);
}

/** As somebody comes back to the window from another program. */
async function comeBack({ app }: RunningApp): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
}

const fileOf = (desktop: Desktop, name: string) =>
  join(desktop.folder, 'profile', 'registers', `${name}.trente`);

const look = async (page: Page, name: string) => {
  const folder = process.env['TRENTE_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};

test('a file that is replaced is left alone; what was typed stays, and goes on under a new name', async ({
  desktop,
}) => {
  const running = await desktop.launch();
  const { page } = running;
  await makeRegister(page, 'Replaced');
  await addActivity(page, 'Loan cars');
  const path = fileOf(desktop, 'Replaced');
  copyFileSync(path, join(desktop.folder, 'other'));
  renameSync(join(desktop.folder, 'other'), path);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Loan cars and vans');
  await expect(page.getByRole('alert').filter({ hasText: 'Another file has taken the place' })).toBeVisible();
  await expect(page.getByText('Nothing is being saved').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toHaveCount(0);
  await look(page, 'replaced');
  await expectNoFaults(running);
  const rescued = join(desktop.folder, 'Rescued.trente');
  await running.answerDialogs(rescued);
  await page.getByRole('button', { name: /^Save what is open/ }).click();
  await expect(page.getByText('Saved under a new name.').first()).toBeVisible();
  await expect(page.getByText('Rescued.trente').first()).toBeVisible();
  await expect(page.getByRole('row', { name: /Loan cars and vans/ })).toBeVisible();
  await waitUntilSaved(page);
  await running.quit();
});

test('who opens the file that is there now is asked first, and nothing typed before gets into it', async ({
  desktop,
}) => {
  const running = await desktop.launch();
  const { page } = running;
  await makeRegister(page, 'Taken');
  await addActivity(page, 'Loan cars');
  await waitUntilSaved(page);
  const path = fileOf(desktop, 'Taken');
  copyFileSync(path, join(desktop.folder, 'other'));
  renameSync(join(desktop.folder, 'other'), path);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Loan cars and vans');
  await expect(page.getByText('Nothing is being saved').first()).toBeVisible();
  await page.getByRole('button', { name: 'Open the file that is there now' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Loan cars and vans');
  await page.getByRole('button', { name: 'Open the file that is there now' }).click();
  await question.getByRole('button', { name: 'Open without saving it' }).click();
  const row = page.getByRole('row', { name: /Loan cars/ });
  await expect(row).toBeVisible();
  await expect(row).not.toContainText('vans');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await row.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Loan bikes');
  await waitUntilSaved(page);
  await running.quit();
});

test('a file that is moved away is noticed when one comes back to the window, and so is its return', async ({
  desktop,
}) => {
  const running = await desktop.launch();
  const { page } = running;
  await makeRegister(page, 'Moved');
  await addActivity(page, 'Loan cars');
  await waitUntilSaved(page);
  const path = fileOf(desktop, 'Moved');
  renameSync(path, `${path}.away`);
  await comeBack(running);
  await expect(page.getByRole('alert').filter({ hasText: 'not in its place any more' })).toBeVisible();
  await expect(page.getByText('Nothing is being saved').first()).toBeVisible();
  await look(page, 'moved');
  await page.getByRole('button', { name: 'I have put it back' }).click();
  await expect(page.getByText('The file is not in its place yet').first()).toBeVisible();
  renameSync(`${path}.away`, path);
  await page.getByRole('button', { name: 'I have put it back' }).click();
  await expect(page.getByText('not in its place any more')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Loan vans');
  await waitUntilSaved(page);
  await running.quit();
});

test('the second to open a register reads it and hears who has it', async ({ desktop }) => {
  const first = await desktop.launch();
  await makeRegister(first.page, 'Shared');
  await addActivity(first.page, 'Loan cars');
  await waitUntilSaved(first.page);
  const profile = join(desktop.folder, 'other-profile');
  const second = await desktop.launch({
    args: [`--user-data-dir=${profile}`, fileOf(desktop, 'Shared')],
  });
  const { page } = second;
  await expect(page.getByText(/has had this register open since \d/)).toBeVisible();
  await look(page, 'second');
  await expectNoFaults(second);
  await first.quit();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByText(/has had this register open/)).toHaveCount(0);
  await addActivity(page, 'Payments');
  await waitUntilSaved(page);
  await second.quit();
});

test('a register in a synchronised folder says so, and moves home', async ({ desktop }) => {
  const first = await desktop.launch();
  await makeRegister(first.page, 'Synced');
  await addActivity(first.page, 'Loan cars');
  await waitUntilSaved(first.page);
  await first.quit();
  mkdirSync(join(desktop.folder, 'Dropbox'));
  const path = join(desktop.folder, 'Dropbox', 'Synced.trente');
  renameSync(fileOf(desktop, 'Synced'), path);
  const second = await desktop.launch({ args: [path] });
  const { page } = second;
  await expect(page.getByText('lies in a folder that Dropbox synchronises').first()).toBeVisible();
  await look(page, 'synced');
  await page.getByRole('button', { name: 'Move it to this computer…' }).click();
  await look(page, 'synced-dialog');
  await expectNoFaults(second);
  await page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText('The register is on this computer now.').first()).toBeVisible();
  await expect(page.getByText('Dropbox synchronises')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Loan cars/ })).toBeVisible();
  expect([existsSync(path), existsSync(`${path}.moved`)]).toEqual([false, true]);
  expect(existsSync(fileOf(desktop, 'Synced'))).toBe(true);
  await second.quit();
});

test('backups are encrypted by a passphrase, explained before it is set, and come back with the code', async ({
  desktop,
}) => {
  const passphrase = 'vier Räder und ein Lenkrad';
  const running = await desktop.launch();
  const { page } = running;
  await makeRegister(page, 'Locked');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Encrypt backups…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('nobody can open an encrypted backup')).toBeVisible();
  await dialog.getByRole('button', { name: 'Encrypt', exact: true }).click();
  await expect(dialog.getByText('Too short as yet')).toBeVisible();
  await look(page, 'passphrase');
  await expectNoFaults(running);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The same once more').fill(passphrase);
  await dialog.getByText('I understand').click();
  await page.keyboard.press('Enter');
  const code = (await page.locator('.recovery-code').textContent()) ?? '';
  expect(code).toMatch(/^(\w{4}-){6}\w{4}$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.recovery-code')).toBeVisible();
  await look(page, 'recovery-code');
  await expectNoFaults(running);
  await page.getByText('I have printed or written down the code').click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(/^New backups are encrypted since/)).toBeVisible();
  await look(page, 'settings');

  await goTo(page, 'History');
  await page
    .getByRole('button', { name: /^Bring back the backup/ })
    .first()
    .click();
  await dialog.getByLabel('Passphrase or recovery code').fill('something else');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('neither the passphrase nor the recovery code')).toBeVisible();
  await look(page, 'unlock');
  await expectNoFaults(running);
  await dialog.getByLabel('Passphrase or recovery code').fill(code.toLowerCase().replaceAll('-', ' '));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Nothing changed.')).toBeVisible();
  await page.keyboard.press('Escape');

  const copy = join(desktop.folder, 'Copy.trente.locked');
  await running.answerDialogs(copy);
  await page.getByRole('button', { name: /Locked\.trente/ }).click();
  await page.getByRole('menuitem', { name: 'Copy to take along' }).click();
  await look(page, 'take-copy');
  await expectNoFaults(running);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByText(basename(copy)).first()).toBeVisible();
  await page.keyboard.press('Control+O');
  await dialog.getByLabel('Passphrase or recovery code').fill(passphrase);
  await look(page, 'open-copy');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copy.trente', { exact: true }).first()).toBeVisible();
  // Handed over by a second start, as a double click on it does.
  await running.app.evaluate(({ app }, path) => app.emit('second-instance', {}, [], '', { path }), copy);
  await expect(dialog.getByText('Open an encrypted copy')).toBeVisible();
  await page.keyboard.press('Escape');
  expect(readdirSync(join(desktop.folder, 'profile', 'scratch'))).toEqual([]);
  await running.quit();
  // And by one that starts the program.
  const started = await desktop.launch({ args: [copy] });
  await expect(started.page.getByText('Open an encrypted copy')).toBeVisible();
  await started.quit();
});
