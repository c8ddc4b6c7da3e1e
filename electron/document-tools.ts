/** The tools that documents are made with: Chromium for PDF, a worker thread for workbooks. Each is set up when first used. */
import { app } from 'electron';
import type { DocumentTools } from './documents/document-tools.ts';
import type { Printer } from './handlers/context.ts';
import { findBundle } from './paths.ts';
import { createDocumentPrinter } from './print-document.ts';
import { listBundledFiles } from './security/bundled-files.ts';
import { fontAddress } from './security/addresses.ts';

export function createDocumentTools(): DocumentTools & Printer {
  const bundle = findBundle();
  let printer: ReturnType<typeof createDocumentPrinter> | undefined;
  const prepare = async () => {
    await app.whenReady();
    printer ??= createDocumentPrinter(listBundledFiles(bundle.fonts, fontAddress));
    return printer;
  };
  return {
    printPdf: async (html, frame) => (await prepare()).printPdf(html, frame),
    print: async (html) => (await prepare()).print(html),
    writeWorkbook: async (order, path, signal) => {
      const { exportXlsx } = await import('./xlsx/export-xlsx.ts');
      await exportXlsx(order, path, { worker: bundle.workbookWorker, signal });
    },
  };
}
