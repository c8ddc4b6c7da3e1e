/** Workbook model to xlsx through exceljs's streaming writer: real dates, strings that never become formulas, sheets ready to print. */
import ExcelJS from 'exceljs';
import type { Cell as SheetCell, DataValidation, Style, Worksheet } from 'exceljs';
import { looksLikeFormula } from '#register/documents/formula-risk.ts';
import { listsSheetId } from '#register/documents/workbook/lists-sheet.ts';
import type { Cell, Choices, Sheet, WorkbookModel } from '#register/documents/workbook/sheet.ts';
import { cellText } from './cell-text.ts';
import { markTextCells, textFormat } from './quote-prefix.ts';
import { rowHeight } from './row-height.ts';
import {
  bodyFont,
  cellAlignment,
  cellBorder,
  headerFooter,
  headingAlignment,
  headingFill,
  headingFont,
  pageSetup,
  termFont,
  unknownFont,
} from './sheet-look.ts';

const application = 'Trente';

/** Writes the file at `path`; it must not exist yet. The caller moves it to its place once it is whole. */
export async function writeWorkbook(workbook: WorkbookModel, path: string): Promise<void> {
  const made = new Date(`${workbook.date}T00:00:00Z`);
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: path,
    useStyles: true,
    // Without the shared table exceljs writes strings as formula results (`t="str"`).
    useSharedStrings: true,
  });
  // The names in the file are the organisation's and ours, never those of the computer or its user.
  Object.assign(writer, {
    title: cellText(workbook.title),
    subject: cellText(workbook.subject),
    creator: cellText(workbook.organisation) || application,
    lastModifiedBy: application,
    keywords: workbook.keywords.join(', '),
    language: workbook.language,
    created: made,
    modified: made,
    // It opens on the cover, in a window that shows the sheets' names.
    views: [{ x: 0, y: 0, width: 26000, height: 14000, firstSheet: 0, activeTab: 0, visibility: 'visible' }],
  });
  markTextCells(writer);
  for (const sheet of workbook.sheets) writeSheet(writer, sheet, workbook);
  await writer.commit();
}

function writeSheet(writer: ExcelJS.stream.xlsx.WorkbookWriter, sheet: Sheet, workbook: WorkbookModel): void {
  const isTable = sheet.layout === 'table';
  const worksheet = writer.addWorksheet(sheet.name, {
    properties: { defaultRowHeight: 15 },
    pageSetup: pageSetup(sheet),
    headerFooter: headerFooter(workbook, sheet.title),
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: 1, showGridLines: false }],
  });
  const lists = workbook.sheets.find(({ id }) => id === listsSheetId);
  worksheet.columns = sheet.columns.map(({ width }) => ({ width }));
  writeHeadings(worksheet, sheet);
  const rows: Iterable<readonly Cell[]> =
    sheet.rows.length === 0 && sheet.emptyNote !== ''
      ? [[{ kind: 'text', text: sheet.emptyNote, isUnknown: true }]]
      : sheet.rows;
  for (const cells of rows) {
    const row = worksheet.addRow([]);
    row.height = rowHeight(
      cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
      sheet.columns,
    );
    cells.forEach((cell, index) => {
      const target = row.getCell(index + 1);
      writeCell(target, cell, { isTerm: !isTable && index < 2 });
      const choices = (cell.kind === 'text' ? cell.choices : undefined) ?? sheet.columns[index]?.choices;
      if (choices !== undefined && lists !== undefined) target.dataValidation = choiceOf(choices, lists);
    });
    row.commit();
  }
  if (isTable && sheet.rows.length > 0)
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: sheet.rows.length + 1, column: sheet.columns.length },
    };
  worksheet.commit();
}

/** Offers the list and warns of nothing: a cell may hold several values, one a line. */
function choiceOf({ first, last }: Choices, lists: Sheet): DataValidation {
  const sheet = lists.name.replaceAll("'", "''");
  return {
    type: 'list',
    allowBlank: true,
    showErrorMessage: false,
    formulae: [`'${sheet}'!$B$${first}:$B$${last}`],
  };
}

function writeHeadings(worksheet: Worksheet, sheet: Sheet): void {
  const row = worksheet.addRow([]);
  const headings = sheet.columns.map(({ heading, article }) =>
    article === undefined ? heading : `${heading}\n${article}`,
  );
  // Bold takes more room.
  row.height = rowHeight(
    headings,
    sheet.columns.map(({ width }) => ({ width: width * 0.85 })),
  );
  sheet.columns.forEach(({ article }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = cellText(headings[index] ?? '');
    cell.style = {
      font: headingFont,
      fill: headingFill(article !== undefined),
      alignment: headingAlignment,
    };
  });
  row.commit();
}

function writeCell(target: SheetCell, cell: Cell, { isTerm }: { readonly isTerm: boolean }): void {
  switch (cell.kind) {
    case 'date':
      target.value = new Date(`${cell.date}T00:00:00Z`);
      target.style = styles.date;
      return;
    case 'number':
      target.value = cell.number;
      target.style = styles.number;
      return;
    case 'text': {
      target.value = cellText(cell.text);
      const isRisky = looksLikeFormula(cell.text);
      if (cell.isUnknown === true) target.style = styles.unknown;
      else if (isTerm) target.style = isRisky ? styles.riskyTerm : styles.term;
      else target.style = isRisky ? styles.risky : styles.text;
    }
  }
}

const body = { alignment: cellAlignment, border: cellBorder } as const;

/** Each made once: exceljs recognises a style it has met by its identity, and works every other one out anew. */
const styles = {
  text: { ...body, font: bodyFont },
  risky: { ...body, font: bodyFont, numFmt: textFormat },
  term: { ...body, font: termFont },
  riskyTerm: { ...body, font: termFont, numFmt: textFormat },
  unknown: { ...body, font: unknownFont },
  date: { ...body, font: bodyFont, numFmt: 'yyyy-mm-dd' },
  number: { ...body, font: bodyFont, numFmt: '0' },
} as const satisfies Readonly<Record<string, Partial<Style>>>;
