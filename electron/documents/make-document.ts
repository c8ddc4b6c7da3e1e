/** A document in one format: text or bytes to write, or a workbook for the writer of workbooks. */
import type { DocumentFormat } from '#register/documents/catalogue.ts';
import { Failure } from '#register/model/failure.ts';
import { printRegister } from '#register/model/interchange.ts';
import type { WorkbookModel } from '#register/documents/workbook/sheet.ts';
import { layOut } from './lay-out.ts';
import type { PdfPrinter } from './document-tools.ts';
import type { DocumentOrder } from './document-order.ts';

export type MadeDocument = { readonly isTooLong?: boolean } & (
  | { readonly content: string | Uint8Array }
  | { readonly workbook: WorkbookModel }
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
    case 'xlsx': {
      const { buildRegisterWorkbook } = await import('#register/documents/workbook.ts');
      return { workbook: buildRegisterWorkbook(order) };
    }
    case 'html': {
      const { buildDocument } = await import('#register/documents/build-document.ts');
      const { renderHtml } = await import('#register/documents/html.ts');
      // Without our fonts: the file stands alone wherever it is sent.
      return { content: renderHtml(buildDocument(order)) };
    }
    case 'txt': {
      const { buildDocument } = await import('#register/documents/build-document.ts');
      const { renderText } = await import('#register/documents/text.ts');
      return { content: renderText(buildDocument(order)) };
    }
    case 'pdf': {
      const { document, print, isTooLong } = await layOut(order, printer);
      const { finishPdf } = await import('#electron/pdf/finish-pdf.ts');
      return { content: await finishPdf(await print(), document), isTooLong };
    }
    case 'md':
    case 'zip':
      throw new Failure('document.unknown', { format });
  }
}
