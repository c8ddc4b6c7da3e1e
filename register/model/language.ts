/** The four languages of the interface, of each document, and of free text. */
import * as z from 'zod';

export const languages = ['fr', 'nl', 'en', 'de'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;
