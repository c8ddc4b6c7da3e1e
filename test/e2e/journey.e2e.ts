// The main job, end to end: record, close, open again, print, and read what was printed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '#test/helpers/pdf-text.ts';
import { readWorkbook } from '#test/helpers/workbook-cells.ts';
import { addActivity, expect, goTo, makeRegister, saveAs, test, waitUntilSaved } from './fixtures.ts';

/** What people really type: accents, quotes, brackets, formulas, line breaks. */
const business = 'Garage «L’Été» & <Söhne>';
const purpose = '=1+1 “Quotes” & <b>repairs</b>';
const note = 'first line\nsecond line é';

test('what is recorded is there again, and comes out as typed', async ({ desktop }) => {
  test.slow();
  const first = await desktop.launch();
  await makeRegister(first.page, business);
  await addActivity(first.page, 'Quotes & orders');
  const { page } = first;
  await page.getByRole('textbox', { name: 'Who answers for it' }).fill('The front desk');
  await page.getByRole('button', { name: 'Add a purpose' }).click();
  const purposes = page.getByRole('region', { name: /^What for/ });
  await purposes.getByRole('textbox').first().fill(purpose);
  await page
    .getByRole('region', { name: /notes$/ })
    .getByRole('textbox', { name: 'Notes' })
    .fill(note);
  // Closing saves what was typed a moment ago.
  await first.quit();

  const second = await desktop.launch();
  await second.page.getByRole('button', { name: business }).first().click();
  await second.page.getByRole('row', { name: /Quotes & orders/ }).click();
  await expect(second.page.getByRole('textbox', { name: 'Who answers for it' })).toHaveValue(
    'The front desk',
  );
  await expect(second.page.getByText(purpose).first()).toBeVisible();
  await waitUntilSaved(second.page);

  await goTo(second.page, 'Documents');
  const workbook = join(desktop.folder, 'register.xlsx');
  await saveAs(second, 'Excel', workbook);
  const sheets = await readWorkbook(workbook);
  const cells = sheets.flatMap(({ rows }) => rows.flat());
  expect(cells.map(({ text }) => text).join('\n')).toContain(purpose);
  expect(cells.map(({ text }) => text)).toContain('Quotes & orders');
  expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);

  const pdf = join(desktop.folder, 'register.pdf');
  await saveAs(second, 'PDF', pdf);
  const { text } = await readPdf(pdf);
  for (const typed of [business, 'Quotes & orders', purpose, 'The front desk'])
    expect(text).toContain(typed.replaceAll(/\s+/g, ' '));

  const json = join(desktop.folder, 'register.json');
  await saveAs(second, 'JSON', json);
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
    organisation: { legalName: business },
    activities: [
      { owner: 'The front desk', note: { en: note }, purposes: [{ description: { en: purpose } }] },
    ],
  });
  expect(second.complaints).toEqual([]);
  await second.quit();
});

test('the short notice of an example is one page in the language asked for', async ({ desktop }) => {
  const running = await desktop.launch();
  const { page } = running;
  await page.getByRole('button', { name: /^Try an example/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Web shop/ })
    .click();
  await goTo(page, 'Documents');
  await page.getByText('Short notice').first().click();
  const path = join(desktop.folder, 'notice.pdf');
  await saveAs(running, 'PDF', path);
  expect(await readPdf(path)).toEqual({
    pages: 1,
    text: expect.stringContaining('Gegevensbeschermingsautoriteit'),
  });
  await running.quit();
});
