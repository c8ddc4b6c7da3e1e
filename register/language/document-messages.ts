/** The words of documents in four languages: registers, notices, workbooks. */
import de from './de/documents.json' with { type: 'json' };
import en from './en/documents.json' with { type: 'json' };
import fr from './fr/documents.json' with { type: 'json' };
import nl from './nl/documents.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export type DocumentMessageKey = keyof typeof en;

export const documentMessages: Catalogue<DocumentMessageKey> = { fr, nl, en, de };
