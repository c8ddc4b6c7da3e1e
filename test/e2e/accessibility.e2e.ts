// Nothing that axe calls serious, on any screen, in light and in dark.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, goTo, openExample, places, test } from './fixtures.ts';

async function listBarriers(page: Page, screen: string): Promise<readonly string[]> {
  // Legacy mode: the other one opens a second page, which this app does not allow.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  // It did look: an empty page has no barriers either.
  expect(passes.length).toBeGreaterThan(10);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${screen}: ${id} ${String(target)} ${failureSummary ?? ''}`),
    );
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen can be used by everybody (${theme})`, async ({ desktop }) => {
    test.setTimeout(180_000);
    const { page } = await desktop.launch({ theme });
    const barriers = [...(await listBarriers(page, 'start'))];
    const look = async (screen: string) => {
      barriers.push(...(await listBarriers(page, screen)));
    };
    await page.getByRole('button', { name: /^New register/ }).click();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await look('first steps: language');
    const goOn = () => page.getByRole('button', { name: 'Continue' }).click();
    await goOn();
    await page.getByRole('textbox', { name: 'Name of your business' }).fill('Garage');
    await page.getByRole('textbox', { name: 'Company number' }).fill('12');
    await look('first steps: organisation');
    await goOn();
    await page.getByText('Web shop').click();
    await look('first steps: trade');
    await goOn();
    await page.getByText('Customer management').waitFor();
    await look('first steps: activities');
    await goOn();
    await page.getByRole('combobox').fill('mol');
    await page.getByRole('option', { name: /^Mollie/ }).click();
    await page.keyboard.press('Escape');
    await look('first steps: providers');
    await goOn();
    await page.getByRole('heading', { level: 1, name: 'Your register is there' }).waitFor();
    await look('first steps: done');
    await page.getByRole('button', { name: 'Open the first activity' }).click();
    await page.getByRole('textbox').first().waitFor();
    await look('a draft to confirm');
    await page.getByRole('button', { name: 'Am I obliged?' }).click();
    await page.getByRole('heading', { level: 2, name: 'Activity by activity' }).waitFor();
    await look('obligation');
    await page.keyboard.press('Control+W');
    await page.getByRole('button', { name: /^Try an example/ }).waitFor();
    await openExample(page, /garage/i);
    for (const place of places) {
      await goTo(page, place);
      await look(place);
    }
    await goTo(page, 'Providers');
    await page.getByRole('option').first().click();
    await page.getByRole('textbox').first().waitFor();
    await look('provider');
    await goTo(page, 'Activities');
    await page.getByRole('row').nth(3).click();
    await page.getByRole('textbox').first().waitFor();
    // Each section opened, so that its fields are looked at too.
    const closed = page.getByRole('main').locator('h2 button[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
    await look('activity');
    await goTo(page, 'Processing for others');
    await page.getByRole('row').nth(1).click();
    await page.getByRole('textbox').first().waitFor();
    await look('processor activity');
    await goTo(page, 'Activities');
    await page.getByRole('button', { name: 'Add activity' }).first().click();
    await look('add an activity');
    expect(barriers).toEqual([]);
  });
}
