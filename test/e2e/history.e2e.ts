// Nothing is lost in the real window: undo by key and from the toast, over a restart; the bin; backups; what changed.
import { addActivity, expect, makeRegister, test, waitUntilSaved } from './fixtures.ts';

test('what is deleted comes back: from the toast, by the key, after a restart, out of the bin', async ({
  desktop,
}) => {
  test.slow();
  const first = await desktop.launch();
  const { page } = first;
  await makeRegister(page, 'Loan garage');
  await addActivity(page, 'Loan cars');
  const row = page.getByRole('row', { name: /Loan cars/ });
  const remove = async () => {
    await page.keyboard.press('Control+1');
    await row.focus();
    await page.keyboard.press('Delete');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Delete/ })
      .click();
  };
  await remove();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row).toBeVisible();
  await remove();
  await expect(row).toBeHidden();
  await page.keyboard.press('Control+Z');
  await expect(row).toBeVisible();
  await expect(page.getByText('Undone: delete Loan cars').first()).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(row).toBeHidden();
  await waitUntilSaved(page);
  await first.quit();

  const second = await desktop.launch();
  const again = second.page;
  await again
    .getByRole('button', { name: /Loan garage/ })
    .first()
    .click();
  await again.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await again.keyboard.press('Control+Z');
  await expect(again.getByRole('row', { name: /Loan cars/ })).toBeVisible();
  await again.keyboard.press('Control+Shift+Z');
  await again.keyboard.press('Control+6');
  await expect(again.getByText(/^Last verified: /)).toBeVisible();
  await again.getByRole('button', { name: 'Bring back Loan cars' }).click();
  await expect(again.getByText('Nothing was deleted.')).toBeVisible();
  await expect(again.getByText('Bring back Loan cars').first()).toBeVisible();
  expect(second.complaints).toEqual([]);
});
