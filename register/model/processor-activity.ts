/** A category of processing carried out on behalf of other controllers: the processor's record of Art. 30(2). */
import * as z from 'zod';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { recordFields } from './activity.ts';
import { contractSchema } from './contract.ts';
import { processorActivityIdSchema, rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { partySchema } from './party.ts';
import { recipientSchema } from './recipient.ts';
import { securityMeasureSchema } from './security-measure.ts';

const servedControllerSchema = z.strictObject({
  id: rowIdSchema,
  party: partySchema,
  representative: partySchema.nullable().default(null),
  dpo: partySchema.nullable().default(null),
  /** The categories of processing for this controller (Art. 30(2)(b)). */
  processing: localizedTextSchema,
  contract: contractSchema,
});
export type ServedController = Readonly<z.infer<typeof servedControllerSchema>>;

export const processorActivitySchema = z.strictObject({
  id: processorActivityIdSchema,
  ...recordFields,
  replacedBy: processorActivityIdSchema.nullable().default(null),
  controllers: z.array(servedControllerSchema).readonly().default([]),
  /** Not asked by Art. 30(2), but what an honest record says. */
  dataSubjects: z
    .array(z.enum(codesOf(dataSubjects)))
    .readonly()
    .default([]),
  dataCategories: z
    .array(z.enum(codesOf(dataCategories)))
    .readonly()
    .default([]),
  /** Sub-processors (Art. 28(2) and (4)) and their transfers (Art. 30(2)(c)). */
  recipients: z.array(recipientSchema).readonly().default([]),
  hasNoRecipients: z.boolean().default(false),
  securityMeasures: z.array(securityMeasureSchema).readonly().default([]),
});
export type ProcessorActivity = Readonly<z.infer<typeof processorActivitySchema>>;
