/** Calls about documents: preview, save, print, with progress and cancel. */
import * as z from 'zod';
import { languageSchema } from '#register/model/language.ts';
import { read } from './core.ts';

export const documentKindSchema = z.enum(['register', 'short-notice']);
export const documentFormatSchema = z.enum(['xlsx', 'pdf', 'html', 'txt', 'csv', 'json']);

const documentRequest = { document: documentKindSchema, language: languageSchema };

export interface DocumentPreview {
  readonly title: string;
  /** Address of the document for a frame (`app://preview/…`): the same HTML that is printed, under a policy of its own that allows no script. */
  readonly url: string;
  /** Texts that have no variant in the document's language and are printed in their own. */
  readonly substitutes: number;
  /** A document made for one page that does not fit it, not even in its tightest wording. */
  readonly isTooLong: boolean;
}

export interface SavedDocument {
  readonly path: string;
  readonly fileName: string;
  readonly isTooLong: boolean;
}

/** Progress of a document under way, sent as an event. */
export interface DocumentProgress {
  readonly jobId: string;
  readonly step: 'reading' | 'building' | 'writing' | 'done';
}

export const documents = {
  preview: read<DocumentPreview>()(z.strictObject(documentRequest)),
  /** Asks where to save, then writes: a temporary file first, renamed at the end. Null: the dialog was closed. */
  save: read<SavedDocument | null>()(
    z.strictObject({ ...documentRequest, format: documentFormatSchema, jobId: z.string().min(1).max(64) }),
  ),
  /** A cancelled job leaves no file. */
  cancel: read<null>()(z.strictObject({ jobId: z.string().min(1).max(64) })),
  print: read<null>()(z.strictObject(documentRequest)),
  /** A document saved since the application started. */
  showInFolder: read<null>()(z.strictObject({ path: z.string() })),
};
