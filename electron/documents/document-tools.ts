/** What the making of documents needs from outside: a layout engine for PDF, and a writer of workbooks off the main thread. */
import type { WorkbookOrder } from './workbook-order.ts';

/** What Chromium prints at the top and the bottom of each page, as its own small HTML. */
export interface PageFrame {
  readonly header?: string | undefined;
  readonly footer?: string | undefined;
}

export interface PdfPrinter {
  readonly printPdf: (html: string, frame: PageFrame) => Promise<Uint8Array>;
}

export interface WorkbookWriter {
  /** *Security:* writes to the path it is given and nowhere else. */
  readonly writeWorkbook: (order: WorkbookOrder, path: string, signal: AbortSignal) => Promise<void>;
}

export type DocumentTools = PdfPrinter & WorkbookWriter;
