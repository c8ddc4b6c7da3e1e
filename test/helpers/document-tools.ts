// Tools for making documents without Chromium: workbooks are real, PDFs are blank pages, as many as a test wants.
import { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentTools } from '#electron/documents/document-tools.ts';
import { exportXlsx } from '#electron/xlsx/export-xlsx.ts';

export interface BlankPdf {
  /** How many pages a document takes. */
  readonly pagesOf?: (html: string) => number;
}

export function documentTools({ pagesOf = () => 1 }: BlankPdf = {}): DocumentTools {
  return {
    printPdf: async (html) => {
      const file = await PDFDocument.create();
      for (let page = 0; page < pagesOf(html); page += 1) file.addPage();
      return file.save({ useObjectStreams: false });
    },
    writeWorkbook: (workbook, path, signal) =>
      exportXlsx(workbook, path, {
        worker: new URL('../../electron/xlsx/xlsx-worker.ts', import.meta.url),
        signal,
      }),
  };
}
