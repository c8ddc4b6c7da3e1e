/** Lays documents out without a window: HTML in, PDF pages or a print job out. No script runs, nothing is kept. */
import { BrowserWindow, session, WebContentsView, type PrintToPDFOptions, type WebContents } from 'electron';
import { Failure } from '#register/model/failure.ts';
import { serveApp } from './app-protocol.ts';
import type { Printer } from './handlers/context.ts';
import type { PdfPrinter } from './documents/document-tools.ts';
import { pagePreferences } from './security/page-preferences.ts';
import type { BundledFiles } from './security/bundled-files.ts';
import { createShownDocuments, type ShownDocuments } from './security/shown-documents.ts';

/** Without `persist:` a session lives in memory only. */
const partition = 'documents';

/** Its session needs the application to be ready; it is made when the first document is. */
export function createDocumentPrinter(fonts: BundledFiles): PdfPrinter & Printer {
  const documents = createShownDocuments();
  let prepared = false;
  const prepare = () => {
    if (prepared) return;
    prepared = true;
    serveApp(session.fromPartition(partition), { pages: new Map(), fonts, documents });
  };
  return {
    printPdf: async (html, { header, footer }) => {
      prepare();
      // A bare view needs no window, so it works where there is no display at all.
      const view = new WebContentsView({ webPreferences });
      const hasFrame = header !== undefined || footer !== undefined;
      return withDocument(view.webContents, documents, html, () =>
        view.webContents.printToPDF({
          ...page,
          displayHeaderFooter: hasFrame,
          // An empty template would be replaced by Chromium's own, which prints the address and the time.
          headerTemplate: header ?? '<span></span>',
          footerTemplate: footer ?? '<span></span>',
        }),
      ).finally(() => view.webContents.close());
    },
    print: async (html) => {
      prepare();
      const window = new BrowserWindow({ show: false, webPreferences });
      return withDocument(window.webContents, documents, html, () => printPages(window.webContents)).finally(
        () => window.destroy(),
      );
    },
  };
}

const webPreferences = { ...pagePreferences, javascript: false, partition, images: true } as const;

/** Margins come from the document's own `@page` rules. */
const page: PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

async function withDocument<Result>(
  contents: WebContents,
  documents: ShownDocuments,
  html: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const address = documents.show(html);
  try {
    await contents.loadURL(address);
    return await work();
  } finally {
    documents.forget(address);
  }
}

/** The user may close the system's dialog: that is no failure. */
function printPages(contents: WebContents): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print({ pageSize: 'A4', printBackground: true }, (isDone, reason) => {
      if (isDone || /cancel/i.test(reason)) resolve(isDone);
      else reject(new Failure('document.impossible', { detail: reason }));
    });
  });
}
