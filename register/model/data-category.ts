/** A category of personal data in an activity: what it is, how sensitive, where from, and how long (Art. 30(1)(c) and (f)). */
import * as z from 'zod';
import { obligations } from '#register/vocabulary/answer.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { lineSchema } from './party.ts';
import { retentionSchema } from './retention.ts';

export const dataCategorySchema = z.strictObject({
  id: rowIdSchema,
  /** Null: a category of the user's own, told by its description alone. */
  category: z.enum(codesOf(dataCategories)).nullable().default(null),
  description: localizedTextSchema,
  sensitivity: z.enum(codesOf(sensitivities)).default('unknown'),
  /** The law that allows a national number or criminal data (Art. 87, Art. 10). */
  sensitivityStatute: lineSchema,
  sources: z
    .array(z.enum(codesOf(dataSources)))
    .readonly()
    .default([]),
  sourceDescription: localizedTextSchema,
  obligation: z.enum(codesOf(obligations)).default('unknown'),
  /** Why it is needed (data minimisation, Art. 5(1)(c)). */
  justification: localizedTextSchema,
  retention: retentionSchema,
});
export type DataCategory = Readonly<z.infer<typeof dataCategorySchema>>;
