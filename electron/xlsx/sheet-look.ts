/** How the sheets look, as plain values (only `write-workbook.ts` knows exceljs): fonts, colours that stay apart in grey, borders, and the print set-up every sheet shares. */
import type { Sheet, WorkbookModel } from '#register/documents/workbook/sheet.ts';
import { xmlText } from './cell-text.ts';

const ink = 'FF17212B';
const quiet = 'FF55616D';
const accent = 'FF16495C';
const required = 'FF7A1F2B';
const hairline = 'FFC6CED5';

const fontName = 'Calibri';

export const bodyFont = { name: fontName, size: 10, color: { argb: ink } };
export const termFont = { ...bodyFont, bold: true };
export const unknownFont = { ...bodyFont, italic: true, color: { argb: quiet } };
export const headingFont = {
  name: fontName,
  size: 10,
  bold: true,
  color: { argb: 'FFFFFFFF' },
};

/** What Art. 30 asks for stands on red, as in the Belgian authority's own model; the heading says so in words too. */
export function headingFill(isRequired: boolean) {
  return {
    type: 'pattern',
    pattern: 'solid',
    fgColor: { argb: isRequired ? required : accent },
  } as const;
}

export const cellBorder = { bottom: { style: 'thin', color: { argb: hairline } } } as const;

export const cellAlignment = { vertical: 'top', horizontal: 'left', wrapText: true } as const;
export const headingAlignment = { ...cellAlignment, vertical: 'middle' } as const;

/** A4, landscape, one page wide, headings repeated on each page. */
export function pageSetup({ frozenColumns, printedColumns, rows }: Sheet) {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: '1:1',
    ...(frozenColumns === 0 ? {} : { printTitlesColumn: `A:${columnLetter(frozenColumns)}` }),
    ...(printedColumns === undefined
      ? {}
      : // exceljs sets a dollar sign before the columns only; without one before the rows the area is not taken.
        { printArea: `A$1:${columnLetter(printedColumns)}$${Math.max(rows.length, 1) + 1}` }),
  } as const;
}

/** Of the first 26 columns. */
function columnLetter(number: number): string {
  return String.fromCharCode(64 + number);
}

/** Organisation and sheet above; date and page below. An ampersand starts a code there, so those of names are doubled. */
export function headerFooter({ organisation, dateLine, pageLine }: WorkbookModel, sheetTitle: string) {
  // Cut before the ampersands are doubled: half of a pair would start a code.
  const text = (typed: string) => xmlText(typed.replace(/\s+/g, ' ').slice(0, 80)).replaceAll('&', '&&');
  return {
    oddHeader: `&L&8${spaced(text(organisation))}&R&8${spaced(text(sheetTitle))}`,
    oddFooter: `&L&8${spaced(text(dateLine))}&R&8${pageLine}`,
  };
}

/** A digit right after the size code would be read as part of the size. */
function spaced(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}
