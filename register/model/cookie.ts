/** A cookie or other tracker: name, purpose, lifetime, who sets it, on what permission (ePrivacy Art. 5(3); CJEU C-673/17 for the lifetime). */
import * as z from 'zod';
import { cookieClasses, cookieConsents } from '#register/vocabulary/cookie-class.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { providerIdSchema, rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { lineSchema } from './party.ts';
import { retentionPeriodSchema } from './retention.ts';

export const cookieSchema = z.strictObject({
  id: rowIdSchema,
  /** The technical name, or a pattern: `_ga`, `_ga_*`. */
  name: lineSchema,
  cookieClass: z.enum(codesOf(cookieClasses)).default('unknown'),
  purpose: localizedTextSchema,
  lifetime: retentionPeriodSchema.nullable().default(null),
  /** The third party that reads it; null: first party or not known. */
  providerId: providerIdSchema.nullable().default(null),
  consent: z.enum(codesOf(cookieConsents)).default('unknown'),
});
export type Cookie = Readonly<z.infer<typeof cookieSchema>>;
