// A first register as a new user makes it: by the keyboard in French, with the mouse and an interruption in Dutch.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { registerSchema, type Register } from '#register/model/register.ts';
import { readPdf } from '#test/helpers/pdf-text.ts';
import { readWorkbook } from '#test/helpers/workbook-cells.ts';
import { test, type RunningApp } from './fixtures.ts';

async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

interface DocumentWords {
  readonly documents: string;
  readonly excel: string;
}

/** Saves the register in three forms, and gives back what its own form says. */
async function exportRegister(
  { page, answerDialogs }: RunningApp,
  folder: string,
  words: DocumentWords,
): Promise<Register> {
  await page.getByRole('button', { name: new RegExp(`^${words.documents}$`) }).click();
  await heading(page, words.documents);
  for (const [button, file] of [
    ['PDF', 'register.pdf'],
    [words.excel, 'register.xlsx'],
    ['JSON', 'register.json'],
  ] as const) {
    await answerDialogs(join(folder, file));
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByText(file).first()).toBeVisible();
  }
  return registerSchema.parse(JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')));
}

test('ten activities in French, without touching the mouse', async ({ desktop }) => {
  const running = await desktop.launch({ language: 'fr' });
  const { page } = running;
  const { keyboard } = page;
  await keyboard.press('Control+Shift+N');
  await heading(page, /^Quelle langue/);
  await keyboard.press('Enter');

  await heading(page, /^Qui tient le registre/);
  await keyboard.type('Garage des Tilleuls');
  await keyboard.press('Tab');
  await keyboard.type('Fran');
  await keyboard.press('Enter');
  const number = page.getByRole('textbox', { name: 'SIREN ou SIRET' });
  await number.focus();
  await keyboard.type('732829321');
  await expect(page.getByText('Le chiffre de contrôle ne correspond pas')).toBeVisible();
  await keyboard.press('Backspace');
  await keyboard.type('0');
  await expect(page.getByText('SIREN 732 829 320')).toBeVisible();
  await keyboard.press('Enter');

  await heading(page, /^Quel est votre métier/);
  await keyboard.press('Space');
  await expect(page.getByRole('radio', { name: /^Garage, réparation/ })).toBeChecked();
  await keyboard.press('Enter');

  await heading(page, /^Que faites-vous/);
  await expect(page.getByText('10 choisies')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Devis/ })).toBeChecked();
  await keyboard.press('Enter');

  await heading(page, /^Qui vous aide/);
  await keyboard.press('Tab');
  await keyboard.type('mol');
  await expect(page.getByRole('option', { name: /^Mollie/ })).toBeVisible();
  await keyboard.press('Enter');
  await keyboard.type('ovh');
  await keyboard.press('Enter');
  await keyboard.type('Cabinet Dupont');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.getByText('3 choisis')).toBeVisible();
  await keyboard.press('Control+Enter');

  await heading(page, 'Votre registre est là');
  await expect(page.getByText('10 activités et 3 prestataires')).toBeVisible();
  await keyboard.press('Enter');

  // The first draft: one field by one key, then the rest of its section.
  await heading(page, /Gestion des clients/);
  const waiting = page.getByRole('region', { name: /^Nom et état/ }).getByText('1 à confirmer');
  await expect(waiting).toBeVisible();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).focus();
  await keyboard.press('Control+Enter');
  await expect(waiting).toBeHidden();
  const purposes = page.getByRole('region', { name: /^Pour quoi faire/ });
  await purposes.getByRole('button', { name: /^Confirmer la section/ }).focus();
  await keyboard.press('Enter');
  await expect(purposes.getByText(/à confirmer/)).toHaveCount(0);

  const register = await exportRegister(running, desktop.folder, {
    documents: 'Documents',
    excel: 'Excel',
  });
  expect(register.organisation).toMatchObject({
    legalName: 'Garage des Tilleuls',
    country: 'FR',
    sector: 'garage',
    companyNumber: '732 829 320',
    language: 'fr',
  });
  expect(register.activities).toHaveLength(10);
  expect(register.activities.every(({ toConfirm }) => toConfirm.length > 0)).toBe(true);
  const mollie = register.providers.find(({ name }) => name === 'Mollie');
  const payment = register.activities.find(({ templateId }) => templateId === 'T05');
  expect(payment?.recipients.map(({ party }) => party)).toContainEqual({
    kind: 'provider',
    providerId: mollie?.id,
  });
  expect((await readPdf(join(desktop.folder, 'register.pdf'))).text).toContain('Ordres de réparation');
  const sheets = await readWorkbook(join(desktop.folder, 'register.xlsx'));
  const cells = sheets.flatMap(({ rows }) => rows.flat()).map(({ text }) => text);
  expect(cells).toContain('Facturation et comptabilité');
  expect(running.complaints).toEqual([]);
  await running.quit();
});

test('in Dutch, interrupted, put off, taken up again, and nothing is lost', async ({ desktop }) => {
  const first = await desktop.launch({ language: 'nl' });
  const { page } = first;
  await page.getByRole('button', { name: /^Nieuw register/ }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('textbox', { name: 'Naam van uw bedrijf' }).fill('Webshop Voorbeeld');
  await page.getByRole('combobox', { name: 'Land' }).fill('Belg');
  await page.getByRole('option', { name: 'België' }).click();
  await page.getByRole('textbox', { name: /^Ondernemingsnummer/ }).fill('0123456748');
  await expect(page.getByText('Het controlecijfer klopt niet')).toBeVisible();
  await page.getByRole('button', { name: 'Verder' }).click();
  await heading(page, 'Wat voor bedrijf is het?');
  await page.getByText('Webshop', { exact: true }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await heading(page, 'Wat doet u hiervan?');
  await page.getByText('Sociale media', { exact: true }).click();
  await page.getByText('Cookies en webstatistieken').click();
  // Closed in the middle of a step: what was ticked has not been written into the register yet.
  await first.quit();

  const second = await desktop.launch({ language: 'nl' });
  await second.page.getByRole('button', { name: /^Webshop Voorbeeld/ }).click();
  await heading(second.page, 'Wat doet u hiervan?');
  await expect(second.page.getByRole('checkbox', { name: /^Sociale media/ })).toBeChecked();
  await expect(second.page.getByRole('checkbox', { name: /^Cookies en/ })).not.toBeChecked();
  await second.page.getByRole('button', { name: 'Verder' }).click();
  await heading(second.page, 'Wie helpt u?');
  await second.page.getByRole('button', { name: 'Later afwerken' }).click();
  await heading(second.page, 'Activiteiten');
  await expect(second.page.getByRole('row', { name: /A-02 Bestellingen/ })).toBeVisible();
  await second.page.getByRole('button', { name: 'De eerste stappen voortzetten' }).click();
  await heading(second.page, 'Wie helpt u?');
  await second.page.getByText('Mollie', { exact: true }).click();
  await second.page.getByText('bpost', { exact: true }).click();
  await second.page.getByRole('button', { name: 'Verder' }).click();

  // Back to change one's mind: an untouched draft goes again.
  await heading(second.page, 'Uw register is er');
  await second.page.getByRole('button', { name: 'Activiteiten', exact: true }).click();
  await heading(second.page, 'Wat doet u hiervan?');
  await second.page.getByText('Sociale media', { exact: true }).click();
  await second.page.getByRole('button', { name: 'Verder' }).click();
  await heading(second.page, 'Wie helpt u?');
  await second.page.getByRole('button', { name: 'Verder' }).click();
  await heading(second.page, 'Uw register is er');
  await second.page.getByRole('button', { name: 'Naar de activiteiten' }).click();
  await heading(second.page, 'Activiteiten');
  await expect(second.page.getByText('De eerste stappen zijn niet klaar')).toHaveCount(0);

  const register = await exportRegister(second, desktop.folder, {
    documents: 'Documenten',
    excel: 'Excel',
  });
  const templates = register.activities.map(({ templateId }) => templateId);
  expect(templates.length).toBeGreaterThanOrEqual(10);
  expect(templates).toContain('T03');
  expect(templates).not.toContain('T19');
  expect(templates).not.toContain('T20');
  expect(register.organisation.companyNumber).toBe('0123456748');
  expect(register.providers.map(({ name }) => name).toSorted()).toEqual(['Mollie', 'bpost']);
  expect((await readPdf(join(desktop.folder, 'register.pdf'))).text).toContain('Mollie');
  expect([...first.complaints, ...second.complaints]).toEqual([]);
  await second.quit();
});

test('in the editor: a template, a period with its law, a card read before it is added', async ({
  desktop,
}) => {
  const running = await desktop.launch({ language: 'en' });
  const { page } = running;
  const { keyboard } = page;
  await page.getByRole('button', { name: /^New register/ }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Name of your business' }).fill('Parts BV');
  await page.getByRole('combobox', { name: 'Country' }).fill('Netherl');
  await page.getByRole('option', { name: 'Netherlands', exact: true }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await heading(page, /^What kind of business/);
  await page.getByRole('button', { name: 'Finish later' }).click();
  await heading(page, 'Activities');

  await keyboard.press('Control+N');
  await page.getByRole('dialog').getByRole('textbox').waitFor();
  await keyboard.type('camera');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await heading(page, /CCTV/);

  const data = page.getByRole('region', { name: /^Which data/ });
  await data.getByRole('combobox').last().fill('invoic');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await data.getByRole('button', { name: /^Invoices/ }).click();
  const proposals = data.getByRole('region', { name: 'Propose a period' });
  await expect(proposals.getByText('AWR').first()).toBeVisible();
  await proposals
    .getByRole('button', { name: /^Use: / })
    .first()
    .click();
  await expect(data.getByText('From standard period N1')).toBeVisible();
  await expect(data.getByRole('textbox', { name: 'Number' }).last()).toHaveValue('7');

  const recipients = page.getByRole('region', { name: /^Who else gets them/ });
  await recipients.getByRole('combobox').last().fill('mol');
  await keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Mollie' });
  await expect(card.getByText('it is not a processor')).toBeVisible();
  await keyboard.press('Enter');
  await expect(recipients.getByRole('button', { name: /^Mollie/ }).first()).toBeVisible();

  // An entry that says something else than its card is shown as such, and counts.
  await keyboard.press('Control+3');
  await page.getByRole('option', { name: /^Mollie/ }).click();
  await expect(page.getByText('Started from the catalogue’s card')).toBeVisible();
  await page.getByRole('textbox', { name: 'Legal entity' }).fill('Mollie of ours');
  await page.getByRole('button', { name: /^The catalogue/ }).click();
  await expect(page.getByText('Card: Mollie B.V.')).toBeVisible();
  await page.getByRole('button', { name: 'Take the card’s: Legal entity' }).click();
  await expect(page.getByRole('textbox', { name: 'Legal entity' })).toHaveValue('Mollie B.V.');

  await page.getByRole('button', { name: 'Am I obliged?' }).click();
  await expect(page.getByText('Yes. 1 activity of 1 must be in the register.')).toBeVisible();
  await expect(page.getByText('not occasional').first()).toBeVisible();
  expect(running.complaints).toEqual([]);
  await running.quit();
});
