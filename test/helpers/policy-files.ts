// Word files and PDFs made on the spot, good and hostile, and the reader of policies with its real worker.
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { deflateRawSync, crc32 } from 'node:zlib';
import { createPolicyReader, type PolicyReader } from '#electron/policy-files/policy-reader.ts';

export function policyReader(seconds?: number): PolicyReader {
  const worker = new URL('../../electron/policy-files/policy-worker.ts', import.meta.url);
  return createPolicyReader(worker, seconds);
}

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the list of files claims; absent: the truth. */
  readonly claimedSize?: number;
}

/** A zip as the least of programs writes it. */
export function zipFile(parts: readonly ZipPart[]): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content, claimedSize } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(crc32(bytes), 14);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(claimedSize ?? bytes.length, 22);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    header.copy(entry, 10, 8, 26);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(bytes), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claimedSize ?? bytes.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    local.push(header, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, end]);
}

export interface WordParagraph {
  readonly text: string;
  /** The id of its style: `Titre1`. */
  readonly style?: string;
  readonly isItem?: true;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function wordParagraph({ text, style, isItem }: WordParagraph): string {
  const shape = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    isItem === true ? '<w:numPr><w:ilvl w:val="0"/></w:numPr>' : '',
  ].join('');
  return `<w:p><w:pPr>${shape}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

export function wordDocument(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
}

const styles =
  '<w:styles><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style></w:styles>';

export function wordFile(paragraphs: readonly WordParagraph[], further: readonly ZipPart[] = []): Uint8Array {
  return zipFile([
    { name: 'word/styles.xml', content: styles },
    { name: 'word/document.xml', content: wordDocument(paragraphs.map(wordParagraph).join('')) },
    ...further,
  ]);
}

/** One page for each list of paragraphs; a page without any holds a picture’s worth of nothing. */
export async function pdfFile(pages: readonly (readonly string[])[]): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const paragraphs of pages) {
    const page = file.addPage([595, 842]);
    let y = 800;
    for (const paragraph of paragraphs) {
      for (const line of wrapped(paragraph.replaceAll(/[^\u0020-\u00ff’“”–€]/gu, ' '))) {
        page.drawText(line, { x: 50, y, size: 10, font });
        y -= 12;
      }
      y -= 12;
    }
  }
  return file.save();
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 95) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
