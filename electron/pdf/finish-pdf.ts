/** What Chromium leaves undone in a PDF: metadata without a browser's name in it, an XMP packet, tags packed into object streams. */
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { DocumentModel } from '#register/documents/model.ts';
import { xmpPacket } from './xmp-packet.ts';

const application = 'Trente';

/**
 * Same pages, same structure tree. The dates are the document's own, so that the same document gives the same bytes;
 * tags in object streams take a fifth of the room.
 */
export async function finishPdf(pdf: Uint8Array, document: DocumentModel): Promise<Uint8Array> {
  const { title, subtitle, organisation, language, keywords } = document;
  const made = new Date(`${document.date}T00:00:00Z`);
  const file = await PDFDocument.load(pdf, { updateMetadata: false });
  file.setTitle(organisation === '' ? title : `${title} – ${organisation}`, { showInWindowTitleBar: true });
  if (organisation !== '') file.setAuthor(organisation);
  file.setSubject(subtitle);
  file.setKeywords([keywords.join(', ')]);
  file.setCreator(application);
  file.setProducer(application);
  file.setCreationDate(made);
  file.setModificationDate(made);
  file.setLanguage(language);
  const packet = xmpPacket({
    title: file.getTitle() ?? title,
    author: organisation,
    subject: subtitle,
    keywords,
    language,
    application,
    date: made.toISOString(),
  });
  const metadata = file.context.stream(new TextEncoder().encode(packet), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  file.catalog.set(PDFName.of('Metadata'), file.context.register(metadata));
  return file.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}
