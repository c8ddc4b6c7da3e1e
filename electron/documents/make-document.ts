/** A document in one format: text or bytes to write, or what the writer of workbooks has to make. */
import type { DocumentFormat } from '#register/documents/catalogue.ts';
import type { Overflow } from '#register/documents/short-notice/fit-short-notice.ts';
import type { Density } from '#register/documents/model.ts';
import { Failure } from '#register/model/failure.ts';
import { printRegister } from '#register/model/interchange.ts';
import type { PdfPrinter } from './document-tools.ts';
import type { DocumentOrder } from './document-order.ts';
import { layOut } from './lay-out.ts';
import type { WorkbookOrder, WorkbookSource } from './workbook-order.ts';

export type MadeDocument = { readonly overflow?: Overflow | null; readonly density?: Density } & (
  | { readonly content: string | Uint8Array }
  | { readonly workbook: WorkbookOrder }
);

/** Each format's code loads when it is first asked for: none of it is needed to show the window. */
export async function makeDocument(
  order: DocumentOrder,
  format: DocumentFormat,
  printer: PdfPrinter,
): Promise<MadeDocument> {
  switch (format) {
    case 'json':
      return { content: printRegister(order.register) };
    case 'csv': {
      const { registerCsv } = await import('#register/documents/csv.ts');
      return { content: registerCsv(order) };
    }
    case 'xlsx':
      return { workbook: orderWorkbook(order, { register: order.register }) };
    case 'html':
      return { content: await makeHtml(order) };
    case 'md': {
      const { buildDocument } = await import('#register/documents/build-document.ts');
      const { renderMarkdown } = await import('#register/documents/markdown.ts');
      return { content: renderMarkdown(buildDocument(order)) };
    }
    case 'txt': {
      const { buildDocument } = await import('#register/documents/build-document.ts');
      const { renderText } = await import('#register/documents/text.ts');
      return { content: renderText(buildDocument(order)) };
    }
    case 'pdf': {
      const { document, print, overflow } = await layOut(order, printer);
      const { finishPdf } = await import('#electron/pdf/finish-pdf.ts');
      const content = await finishPdf(await print(), document);
      return { content, overflow, density: document.density };
    }
    case 'zip':
      throw new Failure('document.unknown', { document: order.document, format });
  }
}

export function orderWorkbook(
  { document, layout, language, date }: Omit<DocumentOrder, 'register'>,
  source: WorkbookSource,
): WorkbookOrder {
  const kind = document === 'processor-register' ? document : 'register';
  return { document: kind, layout, language, date, source };
}

/** Notices are there to be pasted: into a site, whose own styles apply, or into Word. Registers stand alone, wherever they are sent. */
async function makeHtml(order: DocumentOrder): Promise<string> {
  const { buildDocument } = await import('#register/documents/build-document.ts');
  const document = buildDocument(order);
  switch (order.document) {
    case 'notice':
    case 'form-line':
    case 'newsletter-line':
    case 'short-notice': {
      const { renderPasteable } = await import('#register/documents/pasteable.ts');
      return renderPasteable(document, { isForWord: order.document === 'short-notice' });
    }
    default: {
      const { renderHtml } = await import('#register/documents/html.ts');
      return renderHtml(document);
    }
  }
}
