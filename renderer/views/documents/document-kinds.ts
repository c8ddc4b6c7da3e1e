/** The documents one can make, and in which formats each of them comes. */
import type * as z from 'zod';
import type { documentFormatSchema, documentKindSchema } from '#electron/contract/documents.ts';
import type { WindowMessage } from '#register/language/window-messages.ts';

export type DocumentKind = z.infer<typeof documentKindSchema>;
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

export interface DocumentDescription {
  readonly kind: DocumentKind;
  readonly title: WindowMessage;
  readonly about: WindowMessage;
  /** The usual one first. */
  readonly formats: readonly DocumentFormat[];
}

export const documentDescriptions: readonly DocumentDescription[] = [
  {
    kind: 'register',
    title: 'document.register',
    about: 'document.register.about',
    formats: ['pdf', 'xlsx', 'csv', 'json'],
  },
  {
    kind: 'short-notice',
    title: 'document.short-notice',
    about: 'document.short-notice.about',
    formats: ['pdf', 'html', 'txt'],
  },
];
