// Everyday work: by keyboard alone, in each language from the first screen, and a provider added to several activities at once.
import { languages } from '#register/model/language.ts';
import { expect, goTo, openExample, test, waitUntilSaved } from './fixtures.ts';

test('a register is begun and an activity written down without a mouse', async ({ desktop }) => {
  const { page } = await desktop.launch();
  const tabUntil = async (name: RegExp) => {
    const isThere = () =>
      page.evaluate((pattern) => {
        const { activeElement, body } = document;
        // Nothing has the focus yet.
        if (activeElement === body) return false;
        const text = `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''}`;
        return new RegExp(pattern).test(text);
      }, name.source);
    for (let steps = 0; !(await isThere()); steps += 1) {
      expect(steps).toBeLessThan(60);
      await page.keyboard.press('Tab');
    }
  };
  await tabUntil(/^.?New register/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /language/ }).waitFor();
  await tabUntil(/^.?Continue$/);
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Name of your business' });
  await name.waitFor();
  while (!(await name.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('Chez Louis');
  await tabUntil(/^.?Continue$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Finish later' }).waitFor();
  await tabUntil(/^.?Finish later$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('Quotes');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Quotes/ }).waitFor();
  await tabUntil(/^.?Add a purpose$/);
  await page.keyboard.press('Enter');
  // The new row takes the focus by itself.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Answering requests for a price');
  await page.keyboard.press('Control+s');
  await waitUntilSaved(page);
  await page.keyboard.press('Control+1');
  await page.getByRole('heading', { level: 1, name: 'Activities' }).waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('price');
  await expect(page.getByRole('row', { name: /Quotes/ })).toBeVisible();
  await tabUntil(/^.?A-01/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Quotes/ }).waitFor();
});

const firstWords = {
  fr: 'Nouveau registre',
  nl: 'Nieuw register',
  en: 'New register',
  de: 'Neues Verzeichnis',
} as const;

test('the window speaks the language chosen on the first screen, at once and next time', async ({
  desktop,
}) => {
  const { page, quit } = await desktop.launch();
  const names = { fr: 'Français', nl: 'Nederlands', en: 'English', de: 'Deutsch' } as const;
  for (const language of languages) {
    await page.getByText(names[language], { exact: true }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^${firstWords[language]}`) })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await quit();
});

for (const language of languages)
  test(`every screen is in ${language} without a fault`, async ({ desktop }) => {
    const { page, complaints } = await desktop.launch({ language });
    await page.evaluate(() => window.trente.invoke('trente:register.openExample', { name: 'webshop-be' }));
    await page.reload();
    const navigation = page.getByRole('navigation').getByRole('button');
    await navigation.first().waitFor();
    for (let index = 0; index < (await navigation.count()); index += 1) {
      await navigation.nth(index).click();
      await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
    }
    expect(complaints).toEqual([]);
  });

test('a provider is added to three activities in one go', async ({ desktop }) => {
  const { page } = await desktop.launch();
  await openExample(page, /garage/i);
  await goTo(page, 'Providers');
  await page.getByRole('option', { name: /^Brevo/ }).click();
  await page.getByRole('button', { name: /add to activities/i }).click();
  const dialog = page.getByRole('dialog');
  const choices = dialog.getByRole('checkbox');
  await choices.first().waitFor();
  const free = await choices.evaluateAll((boxes) =>
    boxes.flatMap((box, index) =>
      (box as HTMLInputElement).checked || (box as HTMLInputElement).disabled ? [] : [index],
    ),
  );
  for (const index of free.slice(0, 3)) await choices.nth(index).check({ force: true });
  await dialog.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByRole('option', { name: /^Brevo.*4 activities/ })).toBeVisible();
});

test('a text that is too long to paste is refused in words, and what stood there stays', async ({
  desktop,
}) => {
  const { app, page } = await desktop.launch();
  await openExample(page, /garage/i);
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByRole('textbox').fill('Quotes');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Quotes/ }).waitFor();
  const reference = page.getByRole('textbox', { name: 'Reference' });
  await reference.fill('Q-1');
  await app.evaluate(({ clipboard }) => clipboard.writeText('x'.repeat(2_000)));
  await reference.press('End');
  await reference.press('Control+v');
  await expect(page.getByText('the text would have 2,003 characters')).toBeVisible();
  await expect(reference).toHaveValue('Q-1');
  await reference.fill('Q-2');
  await expect(page.getByText('the text would have 2,003 characters')).toBeHidden();
});
