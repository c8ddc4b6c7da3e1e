/** How high a row must be for its fullest cell: programs differ in whether they work it out themselves, so it is said. */
import type { SheetColumn } from '#register/documents/workbook/sheet.ts';

const lineHeight = 13.2;
const padding = 4;
/** Column widths count the digits of an 11 pt font; running text of 10 pt takes less, words at the line end a little more. */
const charactersPerUnit = 1.08;
/** Excel's limit. */
const highest = 409;

/** In points. A line holds about as many characters as its column is wide; words that do not fit go to the next line. */
export function rowHeight(texts: readonly string[], columns: readonly Pick<SheetColumn, 'width'>[]): number {
  const lines = texts.map((text, index) => lineCount(text, columns[index]?.width ?? 10));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + padding);
}

function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * charactersPerUnit))), 0);
}
