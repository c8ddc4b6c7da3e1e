// A published policy checked in a real window: pasted, opened, dropped; judged, compared, taken over and taken back; by keyboard and for everybody.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { pdfFile, wordFile } from '#test/helpers/policy-files.ts';
import { expect, openExample, test } from './fixtures.ts';

const policy = readFileSync(join(import.meta.dirname, '../fixtures/policies/faulty-web-shop-nl.md'), 'utf8');
const eightWeeks = 'Wij reageren binnen acht weken.';

async function openReview(page: Page): Promise<void> {
  await openExample(page, /web shop/i);
  await page.keyboard.press('Control+8');
  await page.getByRole('heading', { level: 1, name: 'Check a published policy' }).waitFor();
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
}

const part = (page: Page, name: RegExp) => page.getByRole('radio', { name });

test('a pasted policy is judged, compared and taken over with the keyboard alone, and nothing of it is kept', async ({
  desktop,
}) => {
  test.setTimeout(120_000);
  const { page, complaints, quit } = await desktop.launch();
  await openReview(page);
  await expectNoBarriers(page);

  const text = page.getByRole('textbox', { name: 'Text of the policy' });
  await text.focus();
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), policy);
  await page.getByRole('button', { name: 'Check', exact: true }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText(eightWeeks)).toBeVisible();
  await expect(page.getByText('line 45').first()).toBeVisible();
  await expect(page.getByText('Language of the text: Dutch')).toBeVisible();
  const why = page
    .getByRole('listitem')
    .filter({ hasText: eightWeeks })
    .getByRole('button', { name: /^Why/ });
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Art. 12(3) GDPR')).toBeVisible();
  await expectNoBarriers(page);

  // The four parts are one stop for the tab key; the arrows walk through them.
  await part(page, /^What was found/).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Klaviyo')).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('The policy names Adyen; the register does not.')).toBeVisible();
  await expect(page.getByText('The register has Mollie; the policy does not name it.')).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press('ArrowRight');

  const takeAdyen = page.getByRole('button', { name: 'Take over: Provider: Adyen' });
  await takeAdyen.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Taken over, to be confirmed: Provider: Adyen')).toBeVisible();
  await expect(takeAdyen).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Take over: / }).first()).toBeFocused();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: /^Providers/ }).click();
  await expect(page.getByText('Adyen').first()).toBeVisible();

  // Back again, the review is still there; undo gives back what it could add.
  await page.keyboard.press('Control+8');
  await expect(page.getByText(eightWeeks)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await part(page, /^To take over/).focus();
  await page.keyboard.press('Space');
  await expect(takeAdyen).toBeVisible();

  await page.getByRole('button', { name: 'Check another one' }).click();
  await expect(text).toHaveValue('');
  expect(complaints).toEqual([]);
  await quit();
  // Not a word of it is on the disk, in the register least of all.
  const { globSync } = await import('node:fs');
  for (const file of globSync('**/*', { cwd: desktop.folder })) {
    const path = join(desktop.folder, file);
    if (statSync(path).isFile()) expect(readFileSync(path).includes('binnen acht weken'), file).toBe(false);
  }
});

test('a policy comes from a file too: Word, PDF, and what cannot be read says why', async ({ desktop }) => {
  test.setTimeout(120_000);
  const { page, answerDialogs } = await desktop.launch();
  await openReview(page);
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file…' }).click();
    const chooser = await choosing;
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await expect(page.getByText(name)).toBeVisible();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
  };
  const lines = policy.split(/\n+/u);
  const bare = (line: string) => line.replace(/^[#\s-]+/u, '');
  const asWord = (line: string) => ({
    text: bare(line),
    ...(line.startsWith('#') ? { style: 'Kop2' } : {}),
  });
  await open('beleid.docx', wordFile(lines.map(asWord)));
  await expect(page.getByRole('listitem').filter({ hasText: eightWeeks })).toContainText(/paragraph \d+/);

  await page.getByRole('button', { name: 'Check another one' }).click();
  await open('beleid.pdf', await pdfFile([lines.slice(0, 10).map(bare), lines.slice(10).map(bare)]));
  await expect(page.getByRole('listitem').filter({ hasText: eightWeeks })).toContainText('page 2');
  await answerDialogs(join(desktop.folder, 'review.html'));
  await page.getByRole('button', { name: 'Save as a web page' }).click();
  await expect(page.getByText(/review\.html/)).toBeVisible();
  expect(readFileSync(join(desktop.folder, 'review.html'), 'utf8')).toContain(eightWeeks);

  await page.getByRole('button', { name: 'Check another one' }).click();
  await open('scan.pdf', await pdfFile([[], []]));
  await expect(page.getByRole('alert')).toContainText('it is a picture, as a scanner makes it');
  await expectNoBarriers(page);
});

test('a file that is dropped on the box is read, and the country can be another one', async ({ desktop }) => {
  const { page } = await desktop.launch();
  await openReview(page);
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'beleid.md', { type: 'text/markdown' }));
    return data;
  }, policy);
  await page
    .getByRole('textbox', { name: 'Text of the policy' })
    .dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('beleid.md')).toBeVisible();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('Country: Belgium')).toBeVisible();
  await page.getByRole('button', { name: /Country of the business/ }).click();
  await page.getByRole('option', { name: 'Netherlands', exact: true }).click();
  await expect(page.getByText('Country: Netherlands')).toBeVisible();
});
