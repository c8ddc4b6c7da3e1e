import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '#electron/xlsx/write-workbook.ts';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import type { Cell, WorkbookModel } from '#register/documents/workbook/sheet.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { readZipText } from '#test/helpers/zip-text.ts';
import { filledRegister } from '#test/helpers/filled-register.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const date = '2026-11-22';

function workbookOf(rows: readonly (readonly Cell[])[], more: Partial<WorkbookModel> = {}): WorkbookModel {
  return {
    title: 'Record',
    subject: 'Article 30',
    organisation: 'Müller & Söhne',
    language: 'en',
    date,
    dateLine: 'As at 22 November 2026',
    keywords: ['record', 'GDPR'],
    pageLine: 'Page &P of &N',
    sheets: [
      {
        id: 'one',
        name: 'One',
        title: 'First & only',
        layout: 'table',
        columns: (rows[0] ?? [{}]).map((_, index) => ({ heading: `Column ${index + 1}`, width: 20 })),
        rows,
        emptyNote: 'None recorded',
        frozenColumns: 1,
      },
    ],
    ...more,
  };
}

async function written(workbook: WorkbookModel) {
  const path = join(temporaryFolder(), 'register.xlsx');
  await writeWorkbook(workbook, path);
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile(path);
  return { path, read, parts: readZipText(readFileSync(path)) };
}

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

describe('a workbook on disk', () => {
  it('gives back what was typed, whatever it is', async () => {
    const typed = [
      '=1+1',
      '+33 1 99 00 42 10',
      '-1',
      '@SUM(A1)',
      '\tindented',
      '=cmd|’ /C calc’!A0',
      '<b>&amp;</b> "q" \'a\'',
      'one\ntwo',
      'é ß € – 🚗',
      '_x0041_ is not A',
      ' leading and trailing ',
    ];
    const { read, parts } = await written(workbookOf(typed.map((value) => [text(value)])));
    const sheet = read.getWorksheet('One');
    const values = typed.map((_, index) => sheet?.getCell(index + 2, 1).value);
    expect(values).toEqual(typed);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).not.toMatch(/<f[ >]|t="str"/);
    expect(xml.match(/t="s"/g)).toHaveLength(typed.length + 1);
  });

  it('marks text that looks like a formula, so that editing its cell does not run it', async () => {
    const { parts } = await written(workbookOf([[text('=1+1')], [text('plain')]]));
    const formats = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf quotePrefix="1" numFmtId="49"/g)];
    expect(formats).toHaveLength(1);
  });

  it('drops what XML cannot carry and cuts what a cell cannot hold, with a mark', async () => {
    const { read } = await written(
      workbookOf([
        [text('a\u0000b\u0007c\uD800d\uFFFE\uFFFF')],
        [text('x'.repeat(40_000))],
        [text('a\r\nb\rc')],
      ]),
    );
    const sheet = read.getWorksheet('One');
    expect(sheet?.getCell(2, 1).value).toBe('abc\uFFFDd');
    const long = sheet?.getCell(3, 1).text ?? '';
    expect([long.length, long.endsWith('x […]')]).toEqual([32_767, true]);
    expect(sheet?.getCell(4, 1).value).toBe('a\nb\nc');
  });

  it('holds true dates and numbers', async () => {
    const { read } = await written(
      workbookOf([
        [
          { kind: 'date', date: '2024-02-29' },
          { kind: 'number', number: 3 },
        ],
      ]),
    );
    const sheet = read.getWorksheet('One');
    expect(sheet?.getCell('A2').value).toEqual(new Date('2024-02-29T00:00:00Z'));
    expect(sheet?.getCell('A2').numFmt).toBe('yyyy-mm-dd');
    expect(sheet?.getCell('B2').value).toBe(3);
  });

  it('is ready to read and to print', async () => {
    const { read, parts } = await written(workbookOf([[text('a'), text('b')]]));
    const sheet = read.getWorksheet('One');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet?.autoFilter).toBe('A1:B2');
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet?.getCell('A2').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('&amp;L&amp;8Müller &amp;&amp; Söhne&amp;R&amp;8First &amp;&amp; only');
    expect(xml).toContain('&amp;R&amp;8Page &amp;P of &amp;N');
    expect(parts.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  it('names the organisation and the application, never the computer’s user', async () => {
    const { parts } = await written(workbookOf([[text('a')]]));
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>Müller &amp; Söhne</dc:creator>');
    expect(core).toContain('<dc:title>Record</dc:title>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(core).toContain('<cp:lastModifiedBy>Trente</cp:lastModifiedBy>');
    expect(core).toContain('2026-11-22T00:00:00Z');
  });

  it('prints any name of the organisation above the sheets', async () => {
    const organisation = `${'x'.repeat(79)}&&\u0000\uFFFE`;
    const { parts } = await written(workbookOf([[text('a')]], { organisation }));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(/<oddHeader>&amp;L&amp;8(x+)(.*?)&amp;R/.exec(sheet)?.slice(1)).toEqual([
      'x'.repeat(79),
      '&amp;&amp;',
    ]);
    expect([...parts.values()].join('')).not.toMatch(/\uFFFE/);
  });

  it('says that a list is empty rather than showing nothing', async () => {
    const { read } = await written(workbookOf([]));
    expect(read.getWorksheet('One')?.getCell('A2').value).toBe('None recorded');
  });

  it('holds every cell of an example as the model has it', async () => {
    const register = await loadExample('webshop-be');
    const workbook = buildRegisterWorkbook({ register, language: 'nl', date });
    const { read } = await written(workbook);
    expect(read.worksheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    for (const sheet of workbook.sheets) {
      const found = read.getWorksheet(sheet.name);
      [...sheet.rows].forEach((row, index) =>
        row.forEach((cell, column) => {
          const { value } = found?.getCell(index + 2, column + 1) ?? { value: undefined };
          const expected =
            cell.kind === 'text'
              ? cell.text
              : cell.kind === 'number'
                ? cell.number
                : new Date(`${cell.date}T00:00:00Z`);
          expect(value).toEqual(expected);
        }),
      );
    }
  });
});

describe('the sheets of the authorities', () => {
  it.each(['standard', 'cnil', 'apd'] as const)(
    'in the layout %s offer the values of their lists',
    async (layout) => {
      const register = await loadExample('garage-fr');
      const workbook = buildRegisterWorkbook({ register, layout, language: 'fr', date });
      const { parts, read } = await written(workbook);
      expect(read.worksheets).toHaveLength(workbook.sheets.length);
      const offers = [...parts]
        .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
        .flatMap(([, xml]) => [...xml.matchAll(/<dataValidation .*?<formula1>(.*?)<\/formula1>/g)])
        .map(([, formula = '']) => formula.replaceAll('&apos;', "'"));
      expect(offers.length).toBeGreaterThan(0);
      const lists = workbook.sheets.find(({ id }) => id === 'lists');
      for (const formula of offers)
        expect(formula).toMatch(new RegExp(`^'${lists?.name}'!\\$B\\$\\d+:\\$B\\$\\d+$`));
    },
  );
});

describe('whatever is typed into a register', () => {
  it.each(
    (['standard', 'cnil', 'apd'] as const).flatMap((layout) =>
      ['=', '+', '-', '@', '\t=', '\r='].map((sign) => [layout, JSON.stringify(sign), sign] as const),
    ),
  )('is text in each cell of the layout %s, although it begins with %s', async (layout, _, sign) => {
    const { register } = filledRegister(sign);
    const workbook = buildRegisterWorkbook({ register, layout, language: 'en', date });
    const { parts, read } = await written(workbook);
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBe(workbook.sheets.length);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]|t="str"/);
    const cells = read.worksheets.flatMap((sheet) => {
      const texts: string[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)));
      return texts;
    });
    // They are there, as typed: a return becomes the line break that a cell can hold.
    expect(cells.filter((cell) => cell.startsWith(sign.replace('\r', '\n'))).length).toBeGreaterThan(20);
  });
});
