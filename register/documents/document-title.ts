/** What a document is called, without making it: for file names, lists and the document itself. */
import type { DocumentMessageKey } from '#register/language/document-messages.ts';
import type { DocumentKind, NoticeAudience } from './catalogue.ts';

export function titleKey(
  document: Exclude<DocumentKind, 'inspection-pack'>,
  audience: NoticeAudience | undefined,
): DocumentMessageKey {
  switch (document) {
    case 'register':
      return 'register.title';
    case 'processor-register':
      return 'processorRegister.title';
    case 'notice':
      return `fullNotice.title.${audience ?? 'all'}`;
    case 'short-notice':
      return audience === undefined || audience === 'customers'
        ? 'notice.title'
        : `sheetNotice.title.${audience}`;
    case 'activity':
      return 'activityDocument.title';
    case 'form-line':
      return 'formLine.title';
    case 'newsletter-line':
      return 'newsletterLine.title';
    case 'camera-sign':
      return 'cameraSign.title';
  }
}
