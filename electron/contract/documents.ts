/** Calls about documents: preview, save, print, with progress and cancel. */
import * as z from 'zod';
import {
  documentFormats,
  documentKinds,
  documentLayouts,
  noticeAudiences,
  papers,
} from '#register/documents/catalogue.ts';
import type { ProducedNotice } from '#register/documents/produced-notice.ts';
import type { Substitute } from '#register/documents/build-document.ts';
import type { Overflow } from '#register/documents/short-notice/fit-short-notice.ts';
import type { NoticeChange } from '#register/history/pair-sentences.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { languageSchema } from '#register/model/language.ts';
import { read, write } from './core.ts';

const documentKindSchema = z.enum(documentKinds);
const documentFormatSchema = z.enum(documentFormats);

const choice = {
  language: languageSchema,
  audience: z.enum(noticeAudiences).optional(),
  paper: z.enum(papers).optional(),
  /** A second language on the same page. */
  beside: languageSchema.optional(),
  layout: z.enum(documentLayouts).optional(),
  activityId: activityIdSchema.optional(),
};

/** What can be looked at and printed; the pack is made of several documents. */
const documentRequest = { ...choice, document: documentKindSchema.exclude(['inspection-pack']) };
const jobId = z.string().min(1).max(64);

export interface DocumentPreview {
  readonly title: string;
  /** Address of the document for a frame (`app://preview/…`): the same HTML that is printed, under a policy of its own that allows no script. */
  readonly url: string;
  /** Texts that have no variant in the document's language and are printed in their own: to be read before printing. */
  readonly substitutes: readonly Substitute[];
  /** A document made for one page that does not fit it, not even in its tightest wording. */
  readonly overflow: Overflow | null;
}

export interface SavedDocument {
  readonly path: string;
  readonly fileName: string;
  readonly overflow: Overflow | null;
}

export interface SavedDocuments {
  readonly folder: string;
  readonly fileNames: readonly string[];
}

/** A notice that was handed out, and what the register would say otherwise in it today. */
export interface RememberedNoticeState extends ProducedNotice {
  readonly key: number;
  readonly changes: readonly NoticeChange[];
}

/** Progress of a document under way, sent as an event. */
export interface DocumentProgress {
  readonly jobId: string;
  readonly step: 'reading' | 'building' | 'writing' | 'done';
}

const noticeScopes = ['register', 'documents', 'history'] as const;

export const documents = {
  preview: read<DocumentPreview>()(z.strictObject(documentRequest)),
  /** Asks where to save, then writes: a temporary file first, renamed at the end. Null: the dialog was closed. */
  save: read<SavedDocument | null>()(
    z.strictObject({ ...choice, document: documentKindSchema, format: documentFormatSchema, jobId }),
  ),
  /** Every document in its usual format, into one folder. Null: the dialog was closed. */
  saveAll: read<SavedDocuments | null>()(z.strictObject({ language: languageSchema, jobId })),
  /** A cancelled job leaves no file. */
  cancel: read<null>()(z.strictObject({ jobId })),
  print: read<null>()(z.strictObject(documentRequest)),
  /** The newest first. */
  producedNotices: read<readonly RememberedNoticeState[]>()(z.strictObject({})),
  /** The number is that of the change, so that just it can be undone; null: it was forgotten already. */
  forgetNotice: write<{ readonly seq: number | null }>(...noticeScopes)(z.strictObject({ key: z.int() })),
  /** The user put a new one in its place: it says what the register says now. */
  markNoticeReplaced: write<{ readonly seq: number | null }>(...noticeScopes)(
    z.strictObject({ key: z.int() }),
  ),
  /** A document saved since the application started. */
  showInFolder: read<null>()(z.strictObject({ path: z.string() })),
};
