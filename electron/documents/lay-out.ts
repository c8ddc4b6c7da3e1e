/** A document as it is printed: its HTML, in the wording that fits its page, and the PDF of exactly that. */
import { pageFrame } from '#electron/pdf/page-frame.ts';
import { documentOrigin, fontAddress } from '#electron/security/addresses.ts';
import { buildDocument } from '#register/documents/build-document.ts';
import { renderHtml } from '#register/documents/html.ts';
import type { DocumentModel } from '#register/documents/model.ts';
import { fitShortNotice } from '#register/documents/short-notice/fit-short-notice.ts';
import { countPages } from './count-pages.ts';
import type { PdfPrinter } from './document-tools.ts';
import type { DocumentOrder } from './document-order.ts';

export interface LaidOut {
  readonly document: DocumentModel;
  readonly html: string;
  /** A one-page document that takes more, even in its tightest wording. */
  readonly isTooLong: boolean;
  readonly print: () => Promise<Uint8Array>;
}

export async function layOut(order: DocumentOrder, printer: PdfPrinter): Promise<LaidOut> {
  if (order.document !== 'short-notice') {
    const document = buildDocument(order);
    const html = htmlOf(document);
    return { document, html, isTooLong: false, print: () => print(document, html, printer) };
  }
  // Whether it fits is known only once it is laid out, so it is printed to be measured.
  let last: { readonly html: string; readonly bytes: Uint8Array } | undefined;
  const { document, pages } = await fitShortNotice(order, async (candidate) => {
    const html = htmlOf(candidate);
    last = { html, bytes: await print(candidate, html, printer) };
    return countPages(last.bytes);
  });
  const html = last?.html ?? htmlOf(document);
  const bytes = last?.bytes;
  return {
    document,
    html,
    isTooLong: pages > 1,
    print: async () => bytes ?? (await print(document, html, printer)),
  };
}

/** The printing window and the preview find our fonts at the documents' own host. */
function htmlOf(document: DocumentModel): string {
  return renderHtml(document, { fontUrl: (file) => `${documentOrigin}${fontAddress}/${file}` });
}

async function print(document: DocumentModel, html: string, printer: PdfPrinter): Promise<Uint8Array> {
  return printer.printPdf(html, pageFrame(document) ?? {});
}
