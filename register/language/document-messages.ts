/** The words of documents in four languages: what all share, what registers and their layouts say, what notices say. */
import deDocuments from './de/documents.json' with { type: 'json' };
import deNotices from './de/notices.json' with { type: 'json' };
import deRegisters from './de/registers.json' with { type: 'json' };
import enDocuments from './en/documents.json' with { type: 'json' };
import enNotices from './en/notices.json' with { type: 'json' };
import enRegisters from './en/registers.json' with { type: 'json' };
import frDocuments from './fr/documents.json' with { type: 'json' };
import frNotices from './fr/notices.json' with { type: 'json' };
import frRegisters from './fr/registers.json' with { type: 'json' };
import nlDocuments from './nl/documents.json' with { type: 'json' };
import nlNotices from './nl/notices.json' with { type: 'json' };
import nlRegisters from './nl/registers.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type DocumentMessageKey = keyof typeof enDocuments | keyof typeof enNotices | keyof typeof enRegisters;

export const documentMessages: Catalogue<DocumentMessageKey> = {
  fr: { ...frDocuments, ...frRegisters, ...frNotices },
  nl: { ...nlDocuments, ...nlRegisters, ...nlNotices },
  en: { ...enDocuments, ...enRegisters, ...enNotices },
  de: { ...deDocuments, ...deRegisters, ...deNotices },
};
