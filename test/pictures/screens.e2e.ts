// Takes the pictures of build/docs/pictures: each screen, light and dark, of the examples that the README speaks of.
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Theme } from '#electron/contract/application.ts';
import { goTo, openExample, test } from '#test/e2e/fixtures.ts';

const folder = join(import.meta.dirname, '../../build/docs/pictures');

const themes: readonly Theme[] = ['light', 'dark'];

/** The pointer rests where it lights nothing up; what is still moving is let finish. */
async function takePicture(page: Page, name: string): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}

for (const theme of themes) {
  test(`every screen in ${theme}`, async ({ desktop }) => {
    const { page, quit } = await desktop.launch({ theme, language: 'en' });
    await takePicture(page, `start-${theme}`);
    await openExample(page, /^Web shop/);
    await takePicture(page, `activities-${theme}`);
    await page.getByRole('row').filter({ hasText: 'Online payment' }).click();
    await page.getByRole('heading', { level: 1, name: /payment|betaling/i }).waitFor();
    await takePicture(page, `activity-${theme}`);
    for (const place of ['Providers', 'Organisation', 'History', 'Am I obliged?', 'Settings'] as const) {
      await goTo(page, place);
      await takePicture(page, `${place.toLowerCase().replaceAll(/\W+/g, '-').replace(/-$/, '')}-${theme}`);
    }
    await goTo(page, 'Documents');
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await takePicture(page, `documents-${theme}`);
    await quit();
  });
}
