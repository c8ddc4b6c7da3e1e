/** The documents one can make, and what the window calls them. */
import type { DocumentFormat, DocumentKind } from '#register/documents/catalogue.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import { useMessages } from '#renderer/language.tsx';

export type { DocumentFormat, DocumentKind };

/** In the order people need them. */
export const shownKinds: readonly DocumentKind[] = [
  'register',
  'short-notice',
  'notice',
  'inspection-pack',
  'processor-register',
  'activity',
  'form-line',
  'newsletter-line',
  'camera-sign',
];

const formatWords: Readonly<Record<Exclude<DocumentFormat, 'md' | 'zip'>, WindowMessage>> = {
  pdf: 'format.pdf',
  xlsx: 'format.xlsx',
  html: 'format.html',
  txt: 'format.txt',
  csv: 'format.csv',
  json: 'format.json',
};

/** The names of the documents, with what each is for. */
export function useDocumentWords() {
  const t = useMessages(windowMessages);
  const view = useMessages(documentViewMessages);
  return {
    title: (kind: DocumentKind): string => {
      if (kind === 'register') return t('document.register');
      return kind === 'short-notice' ? t('document.short-notice') : view(`kind.${kind}`);
    },
    about: (kind: DocumentKind): string => {
      if (kind === 'register') return t('document.register.about');
      return kind === 'short-notice' ? t('document.short-notice.about') : view(`kind.${kind}.about`);
    },
    format: (format: DocumentFormat, kind: DocumentKind): string => {
      if (format === 'html' && kind === 'short-notice') return view('format.word');
      return format === 'md' || format === 'zip' ? view(`format.${format}`) : t(formatWords[format]);
    },
  };
}
