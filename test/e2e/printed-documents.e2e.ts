// What the printer and a screen reader get: the text of each notice as it can be read back from its PDF, and a register that is built as one.
import { join } from 'node:path';
import { documentMessages } from '#register/language/document-messages.ts';
import { formatDate } from '#register/language/formats.ts';
import { createTranslator } from '#register/language/translator.ts';
import { languages, type Language } from '#register/model/language.ts';
import { golden } from '#test/helpers/golden.ts';
import { elementsOf, readPdfStructure, type StructureElement } from '#test/helpers/pdf-structure.ts';
import { readPdf } from '#test/helpers/pdf-text.ts';
import { expect, openExample, test, type RunningApp } from './fixtures.ts';

const examples = [
  ['garage-fr', /garage/i, 'Garage Vaubrelle'],
  ['webshop-be', /^Web shop/, 'Pimpelveer'],
] as const;

/** As the window saves it. */
async function save(
  { page, answerDialogs }: RunningApp,
  request: Readonly<Record<string, unknown>>,
  path: string,
): Promise<void> {
  await answerDialogs(path);
  const envelope = await page.evaluate((input) => window.trente.invoke('trente:documents.save', input), {
    ...request,
    format: 'pdf',
    jobId: path,
  });
  expect(envelope).toMatchObject({ ok: true, value: { path } });
}

/** A sentence a line, without what depends on where pages end and on which day it is. */
function comparable(text: string, organisation: string, language: Language): string {
  const t = createTranslator(language, documentMessages);
  const number = String.raw`\d+`;
  const today = new Date();
  const day = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`;
  const title = t('fullNotice.title.customers');
  const header = ` ${organisation} ${title} · ${t('notice.dateLine', { date: '(today)' })} `;
  return `${text
    .replaceAll(new RegExp(t('document.page', { page: number, pages: number }), 'g'), '')
    .replaceAll(formatDate(day, language), '(today)')
    .replaceAll(/ +/g, ' ')
    .replaceAll(header, ' ')
    .replaceAll(/(?<=[.;:]) /g, '\n')
    .trim()}\n`;
}

for (const [name, title, organisation] of examples) {
  test(`the notices of ${name} can be read back from their PDF, word for word, in four languages`, async ({
    desktop,
  }) => {
    test.slow();
    const running = await desktop.launch();
    await openExample(running.page, title);
    for (const document of ['short-notice', 'notice'] as const)
      for (const language of languages) {
        const path = join(desktop.folder, `${document}-${language}.pdf`);
        await save(running, { document, language, audience: 'customers' }, path);
        const text = comparable((await readPdf(path)).text, organisation, language);
        expect(text).toBe(golden(`${name}/${document}-${language}.pdf.txt`, text));
      }
  });

  test(`the printed register of ${name} is built so that it can be read aloud`, async ({ desktop }) => {
    test.slow();
    const running = await desktop.launch();
    await openExample(running.page, title);
    const language = name === 'garage-fr' ? 'fr' : 'nl';
    const path = join(desktop.folder, 'register.pdf');
    await save(running, { document: 'register', language }, path);
    const structure = await readPdfStructure(path);
    expect(structure).toMatchObject({ language, showsTitle: true, hasOutline: true });
    const elements = structure.roots.flatMap(elementsOf);
    const all = (role: string) => elements.filter((element) => element.role === role);
    expect(all('H1')).toHaveLength(1);
    expect(all('H2').length).toBeGreaterThan(10);
    for (const table of all('Table')) {
      const cells = elementsOf(table).filter(({ role }) => role === 'TH');
      expect(cells.some(({ isHeaderOf }) => isHeaderOf === 'Column')).toBe(true);
    }
    for (const cell of all('TH')) expect(cell.isHeaderOf).not.toBeNull();
    // A table's headings stand on each of its pages; no other row is torn.
    const isHeadings = ({ children }: StructureElement) =>
      children.every(({ isHeaderOf }) => isHeaderOf === 'Column');
    expect(all('TR').filter((row) => row.pages.length > 1 && !isHeadings(row))).toEqual([]);
    expect(headingsLeftAlone(elements)).toEqual([]);
  });
}

/** Headings with nothing of theirs on their page. Chromium marks one that begins a page at the end of the former too, so its last page counts. */
function headingsLeftAlone(elements: readonly StructureElement[]): readonly number[] {
  // The headings of a table are no more than a heading themselves.
  const columns = new Set(
    elements.filter(({ isHeaderOf }) => isHeaderOf === 'Column').flatMap((cell) => elementsOf(cell)),
  );
  const shown = elements.filter(
    (element) => element.pages.length > 0 && element.children.length === 0 && !columns.has(element),
  );
  const headings = elements.filter(({ role }) => /^H\d$/.test(role));
  return headings.flatMap((heading) => {
    const page = heading.pages.at(-1);
    const inside = new Set(elementsOf(heading));
    const last = Math.max(...shown.map((element, index) => (inside.has(element) ? index : -1)));
    const next = shown[last + 1];
    return page === undefined || next === undefined || next.pages.includes(page) ? [] : [page];
  });
}
