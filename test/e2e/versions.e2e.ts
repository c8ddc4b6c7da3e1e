// Named versions in the real window: named, marked, looked at, compared, saved as PDF, their name removed and brought back.
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addActivity, expect, goTo, makeRegister, test, waitUntilSaved } from './fixtures.ts';

test('a version is named by keyboard, looked at, compared and printed', async ({ desktop }) => {
  test.slow();
  const { page, answerDialogs, complaints } = await desktop.launch();
  await makeRegister(page, 'Garage des Tilleuls');
  await addActivity(page, 'Quotes');
  await goTo(page, 'History');
  await page.getByRole('button', { name: 'Name this version…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Name this version' });
  await dialog.getByRole('button', { name: 'Name it' }).click();
  await expect(dialog.getByText('Please give it a name.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name', exact: false }).first().fill('Validated 12 March');
  await dialog.getByRole('textbox', { name: 'Validated by' }).fill('Anne Lefèvre');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/validated by Anne Lefèvre/)).toBeVisible();
  await expect(page.getByText('Name the version “Validated 12 March”')).toBeVisible();

  await goTo(page, 'Activities');
  await addActivity(page, 'Loan cars');
  await goTo(page, 'History');
  await page.getByRole('button', { name: /^A day From/ }).click();
  await page.getByRole('option', { name: 'Validated 12 March' }).click();
  await expect(page.getByText('Loan cars: new activity.')).toBeVisible();
  const path = join(desktop.folder, 'changes.pdf');
  await answerDialogs(path);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('Saved: changes.pdf')).toBeVisible();
  expect(readFileSync(path, 'latin1')).toMatch(/^%PDF-/);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target))])).toEqual([]);

  await page.getByRole('button', { name: 'Look at the version “Validated 12 March”' }).first().click();
  await expect(page.getByText(/This is the version “Validated 12 March”/)).toBeVisible();
  await goTo(page, 'Activities');
  await expect(page.getByRole('row', { name: /Quotes/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Loan cars/ })).toBeHidden();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(page.getByRole('row', { name: /Loan cars/ })).toBeVisible();

  await goTo(page, 'History');
  const remove = page.getByRole('button', { name: 'Remove the name “Validated 12 March”' });
  await remove.click();
  await expect(remove).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(remove).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a review is stamped with one press, found when it is due, and undone by name', async ({ desktop }) => {
  const { page, complaints } = await desktop.launch();
  await makeRegister(page, 'Garage des Tilleuls');
  await addActivity(page, 'Quotes');
  await page.getByRole('button', { name: 'Checked today, again in a year' }).click();
  await waitUntilSaved(page);
  await goTo(page, 'History');
  await expect(page.getByText('Mark Quotes as reviewed')).toBeVisible();
  await goTo(page, 'Activities');
  await page
    .getByRole('button', { name: /Review due/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'Due now' }).click();
  await expect(page.getByText('No activity matches').first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(page.getByRole('row', { name: /Quotes/ })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText('Undone: mark Quotes as reviewed').first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('an activity that ended long ago is offered for erasure, and stays until somebody erases it', async ({
  desktop,
}) => {
  const { page, complaints } = await desktop.launch();
  await makeRegister(page, 'Garage des Tilleuls');
  await addActivity(page, 'Loyalty card');
  // Ended, it asks when.
  await page.getByRole('button', { name: /^Draft/ }).click();
  await page.getByRole('option', { name: 'Ended', exact: true }).click();
  const end = page.getByRole('group', { name: 'Ended on' });
  await end.getByRole('spinbutton').first().click();
  await page.keyboard.type('31122019');
  await waitUntilSaved(page);
  await goTo(page, 'Activities');
  await expect(page.getByText('1 activity ended five years ago or more: you may erase it.')).toBeVisible();
  await page.getByRole('button', { name: 'Show in the history' }).click();
  await page.getByRole('button', { name: 'Delete Loyalty card' }).click();
  await expect(page.getByText('Ended long ago')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bring back Loyalty card' })).toBeVisible();
  expect(complaints).toEqual([]);
});
