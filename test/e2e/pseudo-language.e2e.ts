// Text that bypasses the catalogues would be in no language but the one it was written in: here it is the only text without marks.
import { expect, type Page } from 'playwright/test';
import { buildPseudoApp, marked, withoutMarked } from '#test/helpers/pseudo-app.ts';
import { test } from './fixtures.ts';

/** What needs no translation: names, files, versions, keys, references of law, dates (Intl writes them), numbers of activities. */
const names: readonly RegExp[] = [
  /^(Trente|Electron|Chromium|SQLite|Français|Nederlands|English|Deutsch|FR|NL|EN|DE)$/,
  /\.trente$|^\/|^\d|^A-\d+( ·)?$/,
  /^[+]*(Alt\+)?([A-Z←→]|↑\/↓|F1)$/,
  /^(Art\.|OJ|COM\() ?[\w()., /-]+$/,
  /^· \d+ \p{L}+ \d+$/u,
];

/** React Aria speaks many languages by itself. */
const ariaWords =
  /^(Show suggestions|Clear search|Increase|Decrease|Dismiss|Calendar|Selected Date: .+|(day|month|year),|dd|mm|yyyy)$/;

function isOurs(text: string): boolean {
  return !names.some((name) => name.test(text)) && !ariaWords.test(text);
}

/** All that is shown or read aloud, as it stands on the page. */
async function listTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) texts.push(node.data);
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
          texts.push(node.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
  });
}

test('every word on every screen comes from the catalogues', async ({ desktop }) => {
  test.setTimeout(240_000);
  const appFolder = await buildPseudoApp();
  const { page, quit } = await desktop.launch({ appFolder });
  const bypassing = new Map<string, string>();
  const look = async (screen: string): Promise<void> => {
    for (const text of await listTexts(page)) {
      const rest = withoutMarked(text).trim();
      if (/\p{L}/u.test(rest) && isOurs(rest)) bypassing.set(rest, screen);
    }
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const proceed = marked('Continue');

  await look('start');
  await page.getByRole('button', { name: marked('New register') }).click();
  await page.getByRole('button', { name: proceed }).waitFor();
  await look('first steps: language');
  await press(proceed);
  await page.getByRole('textbox', { name: marked('Name of your business') }).fill(marked('Parts'));
  await look('first steps: organisation');
  await press(proceed);
  await page.getByRole('radio').first().waitFor();
  await look('first steps: trade');
  await press(proceed);
  await page.getByRole('checkbox').first().waitFor();
  await look('first steps: activities');
  for (const tick of await page.getByRole('checkbox', { checked: true }).all()) await tick.uncheck();
  await press(proceed);
  await page.getByRole('combobox').waitFor();
  await look('first steps: providers');
  await press(proceed);
  await page.getByRole('heading', { level: 1, name: marked('Your register is there') }).waitFor();
  await look('first steps: done');
  await press(marked('Go to the activities'));
  await page.getByRole('heading', { level: 1, name: marked('Activities') }).waitFor();
  await look('activities, empty');

  await page.keyboard.press('Control+N');
  await page.getByRole('dialog').getByRole('textbox').fill(marked('Quotes'));
  await look('a new activity');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: marked('Quotes') }).waitFor();
  const closed = page.getByRole('main').locator('h2 button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  await look('activity');

  for (const key of ['1', '2', '3', '4', '5', '6', '7', ',']) {
    await page.keyboard.press(`Control+${key}`);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await look(`place ${key}`);
  }
  for (const place of ['Am I obliged?', 'About Trente']) {
    await press(marked(place));
    await page.getByRole('heading', { level: 1, name: marked(place) }).waitFor();
    await look(place);
  }
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await look('shortcuts');
  expect([...bypassing].map(([text, screen]) => `${screen}: ${text}`)).toEqual([]);
  await quit();
});
