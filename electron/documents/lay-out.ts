/** A document as it is printed: its HTML, in the wording that fits its page, and the PDF of exactly that. */
import { pageFrame } from '#electron/pdf/page-frame.ts';
import { documentOrigin, fontAddress } from '#electron/security/addresses.ts';
import { buildDocument } from '#register/documents/build-document.ts';
import { renderHtml } from '#register/documents/html.ts';
import type { DocumentModel } from '#register/documents/model.ts';
import { fitShortNotice, type Overflow } from '#register/documents/short-notice/fit-short-notice.ts';
import { countPages } from './count-pages.ts';
import type { PdfPrinter } from './document-tools.ts';
import type { DocumentOrder } from './document-order.ts';

export interface LaidOut {
  readonly document: DocumentModel;
  readonly html: string;
  /** A one-page document that takes more, even in its tightest wording: by how much, and what helps. */
  readonly overflow: Overflow | null;
  readonly print: () => Promise<Uint8Array>;
}

export async function layOut(order: DocumentOrder, printer: PdfPrinter): Promise<LaidOut> {
  if (order.document !== 'short-notice') return layOutModel(buildDocument(order), printer);
  // Whether it fits is known only once it is laid out, so it is printed to be measured.
  let last: { readonly html: string; readonly bytes: Uint8Array } | undefined;
  const { document, overflow } = await fitShortNotice(order, async (candidate, scale) => {
    const html = htmlOf(candidate, scale);
    const bytes = await print(candidate, html, printer);
    if (scale === 1) last = { html, bytes };
    return countPages(bytes);
  });
  const html = last?.html ?? htmlOf(document);
  const bytes = last?.bytes;
  return {
    document,
    html,
    overflow,
    print: async () => bytes ?? (await print(document, html, printer)),
  };
}

/** A document that may take as many pages as it needs. */
export function layOutModel(document: DocumentModel, printer: PdfPrinter): LaidOut {
  const html = htmlOf(document);
  return { document, html, overflow: null, print: () => print(document, html, printer) };
}

/** The printing window and the preview find our fonts at the documents' own host. */
function htmlOf(document: DocumentModel, scale = 1): string {
  const fontUrl = (file: string) => `${documentOrigin}${fontAddress}/${file}`;
  return renderHtml(document, scale === 1 ? { fontUrl } : { fontUrl, scale });
}

async function print(document: DocumentModel, html: string, printer: PdfPrinter): Promise<Uint8Array> {
  return printer.printPdf(html, pageFrame(document) ?? {});
}
