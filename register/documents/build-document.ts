/** One entry for every document that is drawn from a model: what the window, the command line and the preview call. */
import type { ActivityId } from '#register/model/ids.ts';
import type { Language } from '#register/model/language.ts';
import type { DocumentKind } from './catalogue.ts';
import { linesOfSection } from './lines.ts';
import type { DocumentModel } from './model.ts';
import { buildNotice } from './notice/build-notice.ts';
import { buildActivityDocument } from './register-document/build-activity.ts';
import { buildProcessorRegister } from './register-document/build-processor-register.ts';
import { buildRegisterDocument } from './register-document/build-register.ts';
import { buildShortNotice, type ShortNoticeRequest } from './short-notice/build-short-notice.ts';
import { buildCameraSign } from './small-notices/camera-sign.ts';
import { buildFormLine, buildNewsletterLine } from './small-notices/lines-to-paste.ts';

/** The documents that have a model; the pack is made of several of them. */
export type BuildableDocument = Exclude<DocumentKind, 'inspection-pack'>;

export type DocumentRequest = ShortNoticeRequest & {
  readonly document: BuildableDocument;
  /** For the document of one activity. */
  readonly activityId?: ActivityId | undefined;
};

export function buildDocument({ document, ...request }: DocumentRequest): DocumentModel {
  switch (document) {
    case 'register':
      return buildRegisterDocument(request);
    case 'processor-register':
      return buildProcessorRegister(request);
    case 'notice':
      return buildNotice(request);
    case 'short-notice':
      return buildShortNotice(request);
    case 'activity':
      return buildActivityDocument(request);
    case 'form-line':
      return buildFormLine(request);
    case 'newsletter-line':
      return buildNewsletterLine(request);
    case 'camera-sign':
      return buildCameraSign(request);
  }
}

/** A text without a variant in the document's language, and the language it stands in instead. */
export interface Substitute {
  readonly text: string;
  readonly language: Language;
}

/** Each once: to be listed before printing. */
export function listSubstitutes(document: DocumentModel): readonly Substitute[] {
  const found = new Map<string, Substitute>();
  for (const line of document.sections.flatMap(linesOfSection))
    for (const { text, language } of line)
      if (language !== undefined && !found.has(text)) found.set(text, { text, language });
  if (document.beside !== undefined)
    for (const substitute of listSubstitutes(document.beside)) found.set(substitute.text, substitute);
  return [...found.values()];
}
