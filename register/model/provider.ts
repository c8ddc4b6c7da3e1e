/** A provider: a company that receives personal data, entered once and linked from every activity that uses it. */
import * as z from 'zod';
import { answers } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { contractSchema } from './contract.ts';
import { countrySchema } from './country.ts';
import { dateSchema } from './dates.ts';
import { toConfirmSchema } from './field-path.ts';
import { providerIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { addressSchema, lineSchema } from './party.ts';
import { transferSchema } from './transfer.ts';

export const providerSchema = z.strictObject({
  id: providerIdSchema,
  /** What people call it: “Mollie”. */
  name: lineSchema,
  legalEntity: lineSchema,
  address: addressSchema,
  /** Country of establishment of the legal entity. */
  country: countrySchema.nullable().default(null),
  email: lineSchema,
  phone: lineSchema,
  website: lineSchema,
  privacyUrl: lineSchema,
  kind: z.enum(codesOf(recipientKinds)).nullable().default(null),
  role: z.enum(codesOf(recipientRoles)).default('unknown'),
  roleReason: localizedTextSchema,
  dataReceived: localizedTextSchema,
  /** Whether it also uses the data for its own purposes (then it is a controller for that use, Art. 28(10)). */
  ownPurposes: z.enum(codesOf(answers)).default('unknown'),
  contract: contractSchema,
  /** Empty with `transfersKnown` yes: data stay in the EEA. */
  transfers: z.array(transferSchema).readonly().default([]),
  /** Whether somebody has established where the data go. */
  transfersKnown: z.enum(codesOf(answers)).default('unknown'),
  /** The catalogue card it came from, and that card's date; null for a user's own entry. */
  catalogueId: z.string().max(64).nullable().default(null),
  catalogueDate: dateSchema.nullable().default(null),
  checkedOn: dateSchema.nullable().default(null),
  note: localizedTextSchema,
  toConfirm: toConfirmSchema,
});
export type Provider = Readonly<z.infer<typeof providerSchema>>;
