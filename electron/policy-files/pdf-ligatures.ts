/**
 * Letters that a PDF draws as one sign (“ft”, “ffi”) and Mozilla's reader gives as nothing: browsers write beside each what it stands for.
 * *Security:* only the pages' own drawing instructions are looked at, inflated within a budget.
 */
import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import type { PdfPage } from '#register/review/pdf-lines.ts';

/** What the reader puts in the place of such a sign. */
const unread = '\u0000';

const largestPage = 16 * 1024 * 1024;

export function hasUnreadSigns(pages: readonly PdfPage[]): boolean {
  return pages.some((page) => page.some(({ text }) => text.includes(unread)));
}

/** Where a page names as many as it leaves unread, they are the same ones in the same order; else it stays as it is. */
export async function readLigatures(
  bytes: Uint8Array,
  pages: readonly PdfPage[],
): Promise<readonly PdfPage[]> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
  const drawn = file.getPages();
  return pages.map((page, index) => {
    const wanted = page.reduce((sum, { text }) => sum + text.split(unread).length - 1, 0);
    const contents = drawn[index]?.node.Contents();
    if (wanted === 0 || contents === undefined) return page;
    const names = streamsOf(contents, file.context).flatMap(namesIn);
    if (names.length !== wanted) return page;
    let next = 0;
    return page.map((piece) => ({
      ...piece,
      text: piece.text.replaceAll(unread, () => {
        next += 1;
        return names[next - 1] ?? unread;
      }),
    }));
  });
}

function streamsOf(contents: PDFObject, context: PDFContext): readonly PDFRawStream[] {
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts.map((part) => context.lookup(part)).filter((part) => part instanceof PDFRawStream);
}

/** `/Span <</ActualText (ft)>> BDC`, as text or as UTF-16 in hexadecimal; a single character is no ligature. */
function namesIn({ dict, contents }: PDFRawStream): readonly string[] {
  const isPlain =
    dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));
  if (!isPlain) return [];
  const instructions = inflateSync(contents, { maxOutputLength: largestPage }).toString('latin1');
  return [...instructions.matchAll(/\/ActualText\s*(?:<([0-9A-Fa-f]{4,64})>|\(([^()\\]{2,16})\))/gu)].flatMap(
    ([, hex, plain]) => {
      const text =
        plain ??
        Buffer.from(hex ?? '', 'hex')
          .swap16()
          .toString('utf16le')
          .replace(/^\uFEFF/u, '');
      return /^\p{L}{2,4}$/u.test(text) ? [text] : [];
    },
  );
}
