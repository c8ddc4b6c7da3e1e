// The text of a PDF as a reader selects it, one space between words, and how many pages it has.
import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfContent {
  readonly pages: number;
  readonly text: string;
}

export async function readPdf(path: string): Promise<PdfContent> {
  const loading = getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: VerbosityLevel.ERRORS,
  });
  const file = await loading.promise;
  const parts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) parts.push(item.hasEOL ? `${item.str}\n` : item.str);
  }
  await loading.destroy();
  return { pages: file.numPages, text: parts.join('').replaceAll(/\s+/g, ' ') };
}
