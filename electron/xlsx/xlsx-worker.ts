/** The worker that writes workbooks: exceljs is loaded here only, and the window stays quick while it works. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkbookModel } from '#register/documents/workbook/sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What the thread is started with; both ends are this application. */
export interface WorkbookOrder {
  readonly workbook: WorkbookModel;
  readonly path: string;
}

/** What comes back: nothing, or the system's code and words for what went wrong. */
export interface WorkbookReport {
  readonly error: { readonly code: string; readonly message: string } | null;
}

// The only sender is `exportXlsx`, which hands over exactly this.
const order = workerData as WorkbookOrder;

async function run(): Promise<WorkbookReport> {
  try {
    await writeWorkbook(order.workbook, order.path);
    return { error: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

// No await here: the bundle is CommonJS.
void run().then((report) => parentPort?.postMessage(report));
