// A notice is handed out, the register changes, and the window says which sentence to replace; in the keyboard's reach, without barriers.
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, goTo, openExample, saveAs, test, waitUntilSaved } from './fixtures.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`the back of a quote that is out of date is named, with its sentence (${theme})`, async ({
    desktop,
  }) => {
    test.slow();
    const running = await desktop.launch({ theme });
    const { page } = running;
    await openExample(page, /garage/i);
    await goTo(page, 'Documents');
    await page.getByRole('radio', { name: 'Short notice' }).click({ force: true });
    await saveAs(running, 'PDF', join(desktop.folder, 'quotes.pdf'));
    const handedOut = page.getByRole('region', { name: 'Notices you handed out' });
    await expect(handedOut.getByText('One notice you handed out still says')).toBeVisible();

    await goTo(page, 'Organisation');
    const phone = page.getByRole('textbox', { name: /phone/i }).first();
    await phone.fill('+33 9 99 99 99 99');
    await phone.press('Tab');
    await waitUntilSaved(page);

    await goTo(page, 'Documents');
    await expect(handedOut.getByText('Since then one sentence has changed.')).toBeVisible();
    await expect(handedOut.getByText('Reprint your quotes.')).toBeVisible();
    await handedOut.getByText('See which one').click();
    await expect(handedOut.getByText(/\+33 9 99 99 99 99/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .include('.produced-notices')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await handedOut.getByRole('button', { name: /has been replaced/ }).focus();
    await page.keyboard.press('Enter');
    await expect(handedOut.getByText('One notice you handed out still says')).toBeVisible();
    await handedOut.getByRole('button', { name: /^One notice/ }).click();
    await handedOut.getByRole('button', { name: /^Forget/ }).click();
    await expect(handedOut).toBeHidden();
    await page.keyboard.press('Control+Z');
    await expect(
      page.getByText(/^Undone: forget the notice you handed out: Short notice/).first(),
    ).toBeVisible();
    await expect(handedOut.getByText('One notice you handed out still says')).toBeVisible();
  });
}

test('several notices that are out of date are one line, until one wants to see which', async ({
  desktop,
}) => {
  test.slow();
  const running = await desktop.launch();
  const { page } = running;
  await openExample(page, /garage/i);
  await goTo(page, 'Documents');
  for (const [kind, about] of [
    ['Short notice', 'One page for customers'],
    ['CCTV sign', 'One page to put up'],
  ] as const) {
    await page.getByText(about).click();
    await expect(page.getByRole('radio', { name: kind })).toBeChecked();
    await saveAs(running, 'PDF', join(desktop.folder, `${kind}.pdf`));
  }
  await goTo(page, 'Organisation');
  const phone = page.getByRole('textbox', { name: /phone/i }).first();
  await phone.fill('+33 9 99 99 99 99');
  await phone.press('Tab');
  await waitUntilSaved(page);
  await goTo(page, 'Documents');
  const handedOut = page.getByRole('region', { name: 'Notices you handed out' });
  await expect(handedOut.getByText('2 notices you handed out say something else')).toBeVisible();
  await expect(handedOut.getByText('Put up the new sign.')).toBeHidden();
  await handedOut.getByRole('button', { name: 'See which ones' }).focus();
  await page.keyboard.press('Enter');
  await expect(handedOut.getByText('Put up the new sign.')).toBeVisible();
  await expect(handedOut.getByText('Reprint your quotes.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .include('.produced-notices')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await handedOut.getByRole('button', { name: /^Done: “CCTV sign/ }).click();
  await expect(handedOut.getByText('Since then one sentence has changed.')).toBeVisible();
  await expect(handedOut.getByText('One notice you handed out still says')).toBeVisible();
});
