/** Makes a workbook in a worker thread, off the thread that answers the window. */
import { Worker } from 'node:worker_threads';
import type { WorkbookOrder } from '#electron/documents/workbook-order.ts';
import type { WorkbookReport, WorkbookTask } from './xlsx-worker.ts';

export interface XlsxExportOptions {
  /** The worker's file: `xlsx-worker.cjs` of the bundle, `xlsx-worker.ts` in tests. */
  readonly worker: string | URL;
  readonly signal?: AbortSignal;
}

/**
 * Writes the file at `path` and nowhere else; the caller names a temporary file and moves it to its place (see `replaceFile`).
 * Rejects with the system's error (`code`) when the disk refuses, and with the signal's reason when it aborts; the thread is gone then.
 */
export async function exportXlsx(
  order: WorkbookOrder,
  path: string,
  { worker: file, signal }: XlsxExportOptions,
): Promise<void> {
  signal?.throwIfAborted();
  const task: WorkbookTask = { order, path };
  const worker = new Worker(file, { workerData: task });
  const stop = () => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const report = await reportOf(worker);
    if (report.error !== null)
      throw Object.assign(new Error(report.error.message), { code: report.error.code });
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

function reportOf(worker: Worker): Promise<WorkbookReport> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the writer of workbooks stopped (${code})`)));
  });
}
