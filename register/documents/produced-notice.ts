/** A notice that was handed out: which one, in what shape, when and where to. What it said can be made again from the register of that moment. */
import * as z from 'zod';
import type { IsoInstant } from '#register/model/dates.ts';
import { languageSchema } from '#register/model/language.ts';
import type { Register } from '#register/model/register.ts';
import { buildDocument } from './build-document.ts';
import { documentFormats, noticeAudiences, papers, type DocumentKind } from './catalogue.ts';
import type { DocumentModel } from './model.ts';

/** What people are given to read; registers are for the authority, who asks for them anew. */
export const noticeDocuments = [
  'notice',
  'short-notice',
  'form-line',
  'newsletter-line',
  'camera-sign',
] as const satisfies readonly DocumentKind[];
export type NoticeDocument = (typeof noticeDocuments)[number];

export function isNoticeDocument(document: DocumentKind): document is NoticeDocument {
  return noticeDocuments.some((notice) => notice === document);
}

export const noticeOptionsSchema = z.strictObject({
  language: languageSchema,
  beside: languageSchema.nullable().default(null),
  audience: z.enum(noticeAudiences).nullable().default(null),
  paper: z.enum(papers).nullable().default(null),
  /** Null: it was printed. */
  format: z.enum(documentFormats).nullable(),
  /** The wording that fitted its page. */
  density: z.literal([0, 1, 2, 3, 4]).default(0),
});
export type NoticeOptions = Readonly<z.infer<typeof noticeOptionsSchema>>;

export interface ProducedNotice {
  readonly document: NoticeDocument;
  readonly options: NoticeOptions;
  readonly producedAt: IsoInstant;
  /** The newest change of the register at that moment. */
  readonly seq: number;
  /** The path of a file; empty: a printer. */
  readonly destination: string;
}

/** The choices by which a notice is known again; how tightly it had to be written is not a choice. */
const shape = ['language', 'beside', 'audience', 'paper', 'format'] as const;
type Shape = Pick<NoticeOptions, (typeof shape)[number]>;

/** One in a shape takes the place of the former, so that its shape names it: `short-notice/fr/-/customers/-/pdf`. */
export function noticeId({ document, options }: Pick<ProducedNotice, 'document' | 'options'>): string {
  return [document, ...shape.map((choice) => options[choice] ?? '-')].join('/');
}

/** Undefined: a notice that this program does not make. */
export function noticeOfId(
  id: string,
): { readonly document: NoticeDocument; readonly options: Shape } | undefined {
  const [name, ...chosen] = id.split('/');
  const document = noticeDocuments.find((known) => known === name);
  const choices = shape.map((choice, at) => [choice, chosen[at] === '-' ? null : chosen[at]]);
  const options = noticeOptionsSchema.safeParse(Object.fromEntries(choices));
  return document === undefined || !options.success ? undefined : { document, options: options.data };
}

/** The notice as this register would have it, under the date of the one that was handed out: a newer date alone changes nothing. */
export function rebuildNotice(
  { document, options, producedAt }: ProducedNotice,
  register: Register,
): DocumentModel {
  const { language, density, beside, audience, paper } = options;
  return buildDocument({
    document,
    register,
    language,
    density,
    date: producedAt.slice(0, 10),
    beside: beside ?? undefined,
    audience: audience ?? undefined,
    paper: paper ?? undefined,
  });
}
