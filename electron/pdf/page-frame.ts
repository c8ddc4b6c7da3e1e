/** What stands above and below each printed page: organisation, document and date; page x of y. Chromium fills in the numbers. */
import { documentMessages } from '#register/language/document-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import { markup, markupSource, type Markup } from '#register/documents/markup.ts';
import type { DocumentModel } from '#register/documents/model.ts';

export interface DocumentFrame {
  readonly header: string;
  readonly footer: string;
}

/** Undefined for documents of one page, which carry everything themselves. */
export function pageFrame(document: DocumentModel): DocumentFrame | undefined {
  if (document.kind === 'short-notice' || document.kind === 'camera-sign') return undefined;
  const { organisation, title, dateLine } = document;
  return {
    header: markupSource(line(markup`${organisation}`, markup`${title} · ${dateLine}`)),
    footer: markupSource(line(markup``, pageNumbers(document))),
  };
}

/** The message's two numbers become the elements that Chromium fills while it prints. */
function pageNumbers({ language }: DocumentModel): Markup {
  const t = createTranslator(language, documentMessages);
  const [before, between, after] = t('document.page', { page: '\uE000', pages: '\uE000' }).split('\uE000');
  return markup`${before}<span class="pageNumber"></span>${between}<span class="totalPages"></span>${after}`;
}

/** Chromium draws these outside the page's own styles: size, font and side margins are said here. */
function line(left: Markup, right: Markup): Markup {
  return markup`<div style="${style}"><span>${left}</span><span>${right}</span></div>`;
}

const style = [
  'display: flex',
  'justify-content: space-between',
  'gap: 8mm',
  'width: 100%',
  'margin: 0 17mm',
  "font: 8px/1.3 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  'color: #55616d',
].join('; ');
