// The cells of an Excel file as they are in it: their text, and whether any of them would be calculated.
import ExcelJS from 'exceljs';

export interface ReadCell {
  readonly text: string;
  readonly isFormula: boolean;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

export async function readWorkbook(path: string): Promise<readonly ReadSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map((sheet) => {
    const rows: ReadCell[][] = [];
    sheet.eachRow((row) => {
      const cells: ReadCell[] = [];
      row.eachCell({ includeEmpty: true }, (cell) =>
        cells.push({ text: cell.text, isFormula: cell.type === ExcelJS.ValueType.Formula }),
      );
      rows.push(cells);
    });
    return { name: sheet.name, rows };
  });
}
