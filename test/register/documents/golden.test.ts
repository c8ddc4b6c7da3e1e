import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import { registerCsv } from '#register/documents/csv.ts';
import { renderHtml } from '#register/documents/html.ts';
import { renderMarkdown } from '#register/documents/markdown.ts';
import { renderPasteable } from '#register/documents/pasteable.ts';
import { renderText } from '#register/documents/text.ts';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import type { WorkbookModel } from '#register/documents/workbook/sheet.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { languages } from '#register/model/language.ts';
import { golden } from '#test/helpers/golden.ts';

const date = '2026-11-22';

/** One cell a line, so that a difference shows what changed. */
function cellsOf(workbook: WorkbookModel): string {
  const lines = workbook.sheets.flatMap((sheet) => [
    `# ${sheet.name}`,
    ...[...sheet.rows].flatMap((row, index) =>
      row.map((cell, column) => {
        const { article, heading = '' } = sheet.columns[column] ?? {};
        return `${index + 2} ${heading}${article === undefined ? '' : ` (${article})`}: ${JSON.stringify(cell)}`;
      }),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Both sides of the comparison, by file name. */
function compared(contents: Readonly<Record<string, string>>) {
  return {
    now: contents,
    before: Object.fromEntries(
      Object.entries(contents).map(([name, content]) => [name, golden(name, content)]),
    ),
  };
}

describe('the documents of the examples', () => {
  // Two are enough: one per country and language family; the others are held by the tests of any register.
  for (const name of ['garage-fr', 'webshop-be'] as const) {
    it(`of ${name}: the register, in its own language, is as it was`, async () => {
      const register = await loadExample(name);
      const { language } = register.organisation;
      const model = buildDocument({ document: 'register', register, language, date });
      const { now, before } = compared({
        [`${name}/register-${language}.html`]: renderHtml(model),
        [`${name}/register-${language}.csv`]: registerCsv({ register, language }),
        [`${name}/register-${language}.cells.txt`]: cellsOf(
          buildRegisterWorkbook({ register, language, date }),
        ),
      });
      expect(now).toEqual(before);
    });

    it(`of ${name}: the full notice and the small ones are as they were, in four languages`, async () => {
      const register = await loadExample(name);
      const contents: Record<string, string> = {};
      for (const language of languages) {
        const of = (document: 'notice' | 'form-line' | 'newsletter-line' | 'camera-sign') =>
          buildDocument({ document, register, language, date });
        contents[`${name}/notice-${language}.md`] = renderMarkdown(of('notice'));
        contents[`${name}/notice-${language}.html`] = renderPasteable(of('notice'));
        contents[`${name}/small-notices-${language}.txt`] = (
          ['form-line', 'newsletter-line', 'camera-sign'] as const
        )
          .map((document) => renderText(of(document)))
          .join('\n');
      }
      const { now, before } = compared(contents);
      expect(now).toEqual(before);
    });

    it(`of ${name}: the workbooks in the shape of the authorities are as they were`, async () => {
      const register = await loadExample(name);
      const layout = name === 'garage-fr' ? 'cnil' : 'apd';
      const contents = Object.fromEntries(
        languages.map((language) => [
          `${name}/${layout}-${language}.cells.txt`,
          cellsOf(buildRegisterWorkbook({ register, layout, language, date })),
        ]),
      );
      const { now, before } = compared(contents);
      expect(now).toEqual(before);
    });

    it(`of ${name}: the short notice is as it was, in four languages and at its tightest`, async () => {
      const register = await loadExample(name);
      const own = buildDocument({
        document: 'short-notice',
        register,
        language: register.organisation.language,
        date,
      });
      const contents = { [`${name}/short-notice-${own.language}.json`]: `${JSON.stringify(own, null, 1)}\n` };
      for (const language of languages) {
        const model = buildDocument({ document: 'short-notice', register, language, date });
        const tight = buildDocument({ document: 'short-notice', register, language, date, density: 3 });
        contents[`${name}/short-notice-${language}.txt`] = renderText(model);
        contents[`${name}/short-notice-${language}-tight.html`] = renderHtml(tight);
      }
      const { now, before } = compared(contents);
      expect(now).toEqual(before);
    });
  }
});
