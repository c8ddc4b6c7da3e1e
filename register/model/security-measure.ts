/** A security measure in the general terms of Art. 32(1): a coded one, a text of the user's own, or both. */
import * as z from 'zod';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';

export const securityMeasureSchema = z.strictObject({
  id: rowIdSchema,
  measure: z.enum(codesOf(securityMeasures)).nullable().default(null),
  description: localizedTextSchema,
});
export type SecurityMeasure = Readonly<z.infer<typeof securityMeasureSchema>>;
