/** The worker that makes workbooks: it reads the register, builds the sheets and writes them, and the window stays quick meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSnapshot } from '#db/reads/snapshot.ts';
import type { WorkbookOrder, WorkbookSource } from '#electron/documents/workbook-order.ts';
import { buildProcessorWorkbook, buildRegisterWorkbook } from '#register/documents/workbook.ts';
import type { Register } from '#register/model/register.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What the thread is started with; both ends are this application. */
export interface WorkbookTask {
  readonly order: WorkbookOrder;
  readonly path: string;
}

/** What comes back: nothing, or the system's code and words for what went wrong. */
export interface WorkbookReport {
  readonly error: { readonly code: string; readonly message: string } | null;
}

// The only sender is `exportXlsx`, which hands over exactly this.
const { order, path } = workerData as WorkbookTask;

async function run(): Promise<WorkbookReport> {
  try {
    const { document, source, ...request } = order;
    const build = document === 'register' ? buildRegisterWorkbook : buildProcessorWorkbook;
    await writeWorkbook(build({ ...request, register: registerOf(source) }), path);
    return { error: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

function registerOf(source: WorkbookSource): Register {
  return 'register' in source ? source.register : readSnapshot(source.snapshot);
}

// No await here: the bundle is CommonJS.
void run().then((report) => parentPort?.postMessage(report));
