import { PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finishPdf } from '#electron/pdf/finish-pdf.ts';
import { pageFrame } from '#electron/pdf/page-frame.ts';
import { buildDocument } from '#register/documents/build-document.ts';
import { registerWith } from '#test/helpers/documents.ts';

const register = registerWith({ organisation: { tradeName: 'Müller & <Söhne>' } });
const document = buildDocument({ document: 'register', register, language: 'de', date: '2026-11-22' });

/** What Chromium hands over: a tagged file with a browser's name in it. */
async function printed(): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  file.addPage();
  file.setCreator('Mozilla/5.0 (X11; Linux x64) Trente/0.1.0 Chrome/130 Electron/33');
  file.setProducer('Skia/PDF m130');
  file.catalog.set(PDFName.of('MarkInfo'), file.context.obj({ Marked: true }));
  return file.save({ useObjectStreams: false });
}

describe('a finished PDF', () => {
  it('says whose it is, in which language, and nothing of the program that drew it', async () => {
    const file = await PDFDocument.load(await finishPdf(await printed(), document), {
      updateMetadata: false,
    });
    expect({
      title: file.getTitle(),
      author: file.getAuthor(),
      subject: file.getSubject(),
      keywords: file.getKeywords(),
      creator: file.getCreator(),
      producer: file.getProducer(),
      made: file.getCreationDate()?.toISOString(),
      language: file.catalog.get(PDFName.of('Lang'))?.toString(),
    }).toEqual({
      title: 'Verzeichnis von Verarbeitungstätigkeiten – Müller & <Söhne>',
      author: 'Müller & <Söhne>',
      subject: 'Artikel 30 der Datenschutz-Grundverordnung (DSGVO)',
      keywords: 'Verzeichnis, DSGVO, Artikel 30, Verarbeitungstätigkeiten, Datenschutz',
      creator: 'Trente',
      producer: 'Trente',
      made: '2026-11-22T00:00:00.000Z',
      language: '(de)',
    });
    expect(file.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('Marked true');
    expect(file.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain(
      'DisplayDocTitle true',
    );
  });

  it('says it once more as XMP, escaped', async () => {
    const file = await PDFDocument.load(await finishPdf(await printed(), document));
    const stream = file.catalog.lookup(PDFName.of('Metadata'));
    if (!(stream instanceof PDFRawStream)) throw new Error('no metadata stream');
    const packet = new TextDecoder().decode(decodePDFRawStream(stream).decode());
    expect(packet).toContain('<rdf:li>Müller &amp; &lt;Söhne&gt;</rdf:li>');
    expect(packet).toContain('<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag></dc:language>');
    expect(packet).not.toMatch(/pdfuaid|Mozilla|Skia/);
  });

  it('is the same for the same document', async () => {
    const pages = await printed();
    expect(await finishPdf(pages, document)).toEqual(await finishPdf(pages, document));
  });
});

describe('what stands above and below each page', () => {
  it('is organisation, document, date and page x of y, escaped', () => {
    const frame = pageFrame(document);
    expect(frame?.header).toContain('<span>Müller &amp; &lt;Söhne&gt;</span>');
    expect(frame?.header).toContain(
      '<span>Verzeichnis von Verarbeitungstätigkeiten · Stand: 22. November 2026</span>',
    );
    expect(frame?.footer).toContain(
      'Seite <span class="pageNumber"></span> von <span class="totalPages"></span>',
    );
  });

  it('is nothing on the one page of a short notice', () => {
    const notice = buildDocument({ document: 'short-notice', register, language: 'de', date: '2026-11-22' });
    expect(pageFrame(notice)).toBeUndefined();
  });
});
