// What the checker finds, met where one works: beside its field, mended by one click, set aside with a reason, and back when the facts change.
import { AxeBuilder } from '@axe-core/playwright';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { electronLaunch } from '#build/run/launch.ts';
import { addActivity, expect, goTo, openExample, test, waitUntilSaved } from './fixtures.ts';

/** A published policy full of faults, as a register. */
async function importPublished(folder: string, name: string): Promise<string> {
  const { executable, args, env } = electronLaunch({ headless: true });
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...bare } = env;
  const register = join(folder, `${name}.trente`);
  const json = join(import.meta.dirname, '..', 'fixtures', 'as-published', `${name}.json`);
  const profile = `--user-data-dir=${join(folder, 'command-profile')}`;
  const child = spawn(executable, [profile, ...args, 'import', register, json], { cwd: folder, env: bare });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return register;
}

async function expectNoBarriers(page: Page): Promise<void> {
  // Legacy mode: the other one opens a second page, which this app does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => String(target))])).toEqual([]);
}

function fieldAt(page: Page, place: string) {
  return page.locator('.field').filter({ has: page.locator(`[data-place="${place}"]`) });
}

const words = {
  en: {
    toDo: /^To do( \d+)?$/,
    title: 'To do',
    identity: 'Ask for proof of identity only',
    fix: 'Ask only in case of doubt',
    fixed: /^Undo/,
    bases: 'Several bases for one purpose',
    why: /^Why\? Several bases/,
    whyPart: 'What to do',
    setAside: /^Set aside… Several bases/,
    confirm: 'Set aside',
    needsReason: /Please write a reason/,
    aside: /^Set aside \(/,
    open: /^To do \(/,
    byRule: 'By rule',
    formerly: /You set this aside on .*“The lawyer chose both”/,
    bringBack: /^Bring back/,
  },
  fr: {
    toDo: /^À faire( \d+)?$/,
    title: 'À faire',
    identity: 'Ne demandez une preuve d’identité',
    fix: 'Demander seulement en cas de doute',
    fixed: /^Annuler/,
    bases: 'Plusieurs bases',
    why: /^Pourquoi\s\? Plusieurs bases/,
    whyPart: 'Que faire',
    setAside: /^Mettre de côté… Plusieurs bases/,
    confirm: 'Mettre de côté',
    needsReason: /Indiquez un motif/,
    aside: /^Mis de côté \(/,
    open: /^À faire \(/,
    byRule: 'Par règle',
    formerly: /Vous l’aviez mis de côté le .*The lawyer chose both/,
    bringBack: /^Reprendre/,
  },
} as const;

for (const [language, theme] of [
  ['en', 'light'],
  ['fr', 'dark'],
] as const) {
  test(`a finding is met, mended, set aside and comes back (${language}, ${theme})`, async ({ desktop }) => {
    test.setTimeout(180_000);
    const t = words[language];
    const path = await importPublished(desktop.folder, 'repairer-fr');
    const { page, complaints } = await desktop.launch({ language, theme, args: [path] });
    const main = page.getByRole('main');
    const toList = async () => {
      await page.keyboard.press('Control+7');
      await main.getByRole('heading', { level: 1, name: t.title }).waitFor();
      await main.locator('[data-group]').first().waitFor();
    };

    // What is left stands above the list one begins at, and leads to all of it.
    await expect(page.getByRole('button', { name: t.toDo })).toContainText(/\d/);
    await main
      .getByRole('button', { name: language === 'en' ? 'See what is left' : 'Voir ce qui reste' })
      .click();
    await main.locator('[data-group]').first().waitFor();
    await expectNoBarriers(page);

    // To the field by keyboard; there the finding describes it.
    await main.getByRole('button', { name: new RegExp(`^${t.identity}`) }).focus();
    await page.keyboard.press('Enter');
    const identity = fieldAt(page, 'rightsHandling/identityCheck');
    await expect(identity.getByRole('radio').first()).toBeFocused();
    await expect(identity).toHaveAccessibleDescription(new RegExp(t.identity));

    // One click mends it, undo takes that back.
    await identity.getByRole('button', { name: t.fix }).click();
    await expect(main.getByText(t.identity)).toHaveCount(0);
    await page.getByRole('alertdialog').getByRole('button', { name: t.fixed }).click();
    await expect(main.getByText(t.identity)).toHaveCount(1);

    // Set aside, with a reason; without one it is not.
    await toList();
    await main
      .getByRole('button', { name: new RegExp(`^${t.bases}`) })
      .first()
      .click();
    const bases = main.locator('.field').filter({ hasText: t.bases });
    await bases.getByRole('checkbox').first().waitFor();
    await expect(bases.getByRole('checkbox').first()).toBeFocused();
    await bases.getByRole('button', { name: t.why }).click();
    await expect(bases.getByText(t.whyPart)).toBeVisible();
    await expectNoBarriers(page);
    await bases.getByRole('button', { name: t.setAside }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(t.needsReason)).toBeVisible();
    await expectNoBarriers(page);
    await page.keyboard.type('The lawyer chose both');
    await page.keyboard.press('Enter');
    await expect(bases).toHaveCount(0);
    // The focus is where the finding was.
    await expect(main.locator('[data-place$="legalBases"]').first()).toBeVisible();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');

    await toList();
    await main.getByText(t.aside).click();
    await expect(main.getByText('The lawyer chose both')).toBeVisible();
    await expectNoBarriers(page);

    // One more basis: the facts are others now, and it counts again.
    await page.keyboard.press('Alt+ArrowLeft');
    const row = main.locator('[data-row] .row-button').first();
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    const group = main
      .locator('.field')
      .filter({ has: page.locator('[data-place$="legalBases"]') })
      .first();
    const unticked = group.getByRole('checkbox', { checked: false }).first();
    await unticked.focus();
    await page.keyboard.press('Space');
    await expect(group.getByText(t.formerly)).toBeVisible();
    await toList();
    await main.getByText(t.byRule).click();
    await expect(main.getByText(t.formerly)).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('the first point of each rule leads to where it stands', async ({ desktop }) => {
  test.setTimeout(180_000);
  const path = await importPublished(desktop.folder, 'petite-boutique-be');
  const { page } = await desktop.launch({ args: [path] });
  const main = page.getByRole('main');
  const groups = main.locator('[data-group]');
  const toList = async () => {
    await page.keyboard.press('Control+7');
    await main.getByText('By rule').click();
    await groups.first().waitFor();
  };
  await toList();
  const count = await groups.count();
  expect(count).toBeGreaterThan(15);
  for (let index = 0; index < count; index += 1) {
    const first = groups.nth(index).locator('[data-finding]').first();
    const link = first.locator('.text-link');
    // What is about the register as a whole leads nowhere.
    if ((await link.count()) === 0) continue;
    const why = (await first.getByRole('button', { name: /^Why/ }).getAttribute('aria-label')) ?? '';
    await link.click();
    const around = main.locator('.row-inside, .editor-section-body').filter({ has: page.locator(':focus') });
    await expect(around.getByRole('button', { name: why }).first()).toBeVisible();
    await toList();
  }
});

test('a new activity does not scream, and says what it needs as one goes on', async ({ desktop }) => {
  const { page } = await desktop.launch();
  await openExample(page, /garage/i);
  await addActivity(page, 'Loyalty cards');
  const main = page.getByRole('main');
  await expect(main.getByText('To complete').first()).toBeVisible();
  await expect(main.getByText('To correct')).toHaveCount(0);
  await expect(main.getByText('Say what this activity is for.')).toBeVisible();
  await main.getByRole('button', { name: 'Add a purpose' }).click();
  await page.keyboard.type('Give a free wash after ten services');
  await waitUntilSaved(page);
  await expect(main.getByText('Say what this activity is for.')).toHaveCount(0);
  await expect(main.getByText('Choose a legal basis for each purpose.')).toBeVisible();
  await main.getByText('Contract or pre-contractual steps').click();
  await expect(main.getByText('Choose a legal basis for each purpose.')).toHaveCount(0);
});

test('a complete register says so, and what comes next', async ({ desktop }) => {
  const { page } = await desktop.launch();
  await openExample(page, /garage/i);
  await expect(page.getByText('The register is complete')).toBeVisible();
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'To the documents' }).click();
  await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
  await goTo(page, 'Activities');
});
