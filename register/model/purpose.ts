/** A purpose and what makes it lawful: its legal basis, and what that basis asks to be written down (Art. 6, 7, 9, 13(1)(c)-(d)). */
import * as z from 'zod';
import { answers } from '#register/vocabulary/answer.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import {
  marketingAudiences,
  marketingChannels,
  marketingPermissions,
} from '#register/vocabulary/marketing.ts';
import { specialCategoryConditions } from '#register/vocabulary/special-category-condition.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { lineSchema } from './party.ts';

/** Direct marketing has rules of its own beside the GDPR (ePrivacy Art. 13). */
const marketingSchema = z.strictObject({
  channels: z
    .array(z.enum(codesOf(marketingChannels)))
    .readonly()
    .default([]),
  permission: z.enum(codesOf(marketingPermissions)).default('unknown'),
  audience: z.enum(codesOf(marketingAudiences)).default('unknown'),
  /** Offers of other companies. */
  forPartners: z.enum(codesOf(answers)).default('unknown'),
});

export const purposeSchema = z.strictObject({
  id: rowIdSchema,
  description: localizedTextSchema,
  /** Empty: not known. More than one is allowed so that a register can say what an old policy says; the checker flags it. */
  legalBases: z
    .array(z.enum(codesOf(legalBases)))
    .readonly()
    .default([]),
  /** For `legal_obligation` and `public_task`: the text of law (Art. 6(3)). */
  statute: lineSchema,
  /** For `legitimate_interests`: the interest pursued, told to people (Art. 13(1)(d)). */
  legitimateInterest: localizedTextSchema,
  balancingTest: localizedTextSchema,
  /** For special categories or criminal data: the condition of Art. 9(2) or Art. 10, and its text of law. */
  specialCategoryCondition: z.enum(codesOf(specialCategoryConditions)).nullable().default(null),
  specialCategoryStatute: lineSchema,
  consentMethod: z.enum(codesOf(consentMethods)).default('unknown'),
  /** For `consent`: how it is proven (Art. 7(1)) and how it is withdrawn (Art. 7(3)). */
  consentProof: localizedTextSchema,
  consentWithdrawal: localizedTextSchema,
  /** Null: no direct marketing. */
  marketing: marketingSchema.nullable().default(null),
});
export type Purpose = Readonly<z.infer<typeof purposeSchema>>;
