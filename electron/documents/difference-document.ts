/** The difference of two moments as a document: its HTML for the printer, or a file. */
import { writeFileAtomically } from '#electron/files/atomic-write.ts';
import { finishPdf } from '#electron/pdf/finish-pdf.ts';
import { buildDifference, type DifferenceRequest } from '#register/documents/difference/build-difference.ts';
import { renderHtml } from '#register/documents/html.ts';
import type { PdfPrinter } from './document-tools.ts';
import { layOutModel } from './lay-out.ts';

export const differenceFormats = ['pdf', 'html'] as const;
export type DifferenceFormat = (typeof differenceFormats)[number];

export function differenceHtml(request: DifferenceRequest, printer: PdfPrinter): string {
  return layOutModel(buildDifference(request), printer).html;
}

/** Whole or not at all. */
export async function writeDifference(
  request: DifferenceRequest,
  format: DifferenceFormat,
  path: string,
  printer: PdfPrinter,
): Promise<void> {
  const model = buildDifference(request);
  if (format === 'html') return writeFileAtomically(path, renderHtml(model));
  const { print } = layOutModel(model, printer);
  return writeFileAtomically(path, await finishPdf(await print(), model));
}
