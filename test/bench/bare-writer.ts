// The floor of the xlsx benchmark: exceljs's streaming writer, and nothing but the cells.
import { parentPort, workerData } from 'node:worker_threads';
import ExcelJS from 'exceljs';

type CellValue = string | number | Date;

// The only one who starts this thread is the benchmark beside it.
const { cells, path } = workerData as {
  readonly cells: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }[];
  readonly path: string;
};

const start = performance.now();
const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
for (const { name, rows } of cells) {
  const sheet = writer.addWorksheet(name);
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
}
await writer.commit();
parentPort?.postMessage(performance.now() - start);
