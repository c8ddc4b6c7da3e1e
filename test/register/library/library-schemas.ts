/** The shapes that every dated list of the library must have. */
import * as z from 'zod';
import { evidenceMarks } from '#register/library/evidence.ts';
import { countrySchema } from '#register/model/country.ts';
import { dateSchema } from '#register/model/dates.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { retentionBases, retentionUnits, startEvents } from '#register/vocabulary/retention.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';

/** A sentence as it is printed: no blanks at its ends, no double space, no straight apostrophe. */
const sentence = z
  .string()
  .min(1)
  .refine((text) => text === text.trim() && !text.includes('  ') && !text.includes("'"), {
    message: 'untidy text',
  });

export const labelSchema = z.strictObject({ fr: sentence, nl: sentence, en: sentence, de: sentence });
export const markSchema = z.enum(codesOf(evidenceMarks));

/** Printed addresses carry no scheme: the app never opens them by itself. */
const webText = z.string().refine((text) => !text.includes('://') && text === text.trim());

export function listSchema<Row extends z.ZodType>(row: Row) {
  return z.object({
    checkedOn: dateSchema,
    sources: z.array(z.string().min(3)).min(1),
    rows: z.array(row).min(1),
  });
}

const cardTransferSchema = z.strictObject({
  country: countrySchema.nullable(),
  destination: z.string(),
  mechanism: z.enum(codesOf(transferMechanisms)).nullable(),
  fallbackMechanism: z.enum(codesOf(transferMechanisms)).nullable(),
  note: labelSchema.nullable(),
});

export const cardSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  legalEntity: z.string(),
  nationalEntities: z.record(countrySchema, z.string().min(1)).optional(),
  country: countrySchema.nullable(),
  street: z.string().optional(),
  postalCode: z.string().optional(),
  city: z.string().optional(),
  website: webText,
  privacyUrl: webText,
  contractUrl: webText,
  kind: z.enum(codesOf(recipientKinds)),
  role: z.enum(codesOf(recipientRoles)),
  roleReason: labelSchema,
  dataReceived: labelSchema,
  ownPurposes: z.enum(codesOf(answers)),
  transfers: z.array(cardTransferSchema),
  possibleTransfers: z.array(cardTransferSchema.extend({ condition: labelSchema })),
  transfersKnown: z.enum(codesOf(answers)),
  note: labelSchema.nullable(),
  mark: markSchema,
  checkedOn: dateSchema.nullable(),
});

const counted = ['hours', 'days', 'weeks', 'months', 'years'] as const;

export const libraryPeriodSchema = z
  .strictObject({
    amount: z.int().min(1).nullable(),
    unit: z.enum(codesOf(retentionUnits)),
    event: z.enum(codesOf(startEvents)).nullable(),
    basis: z.enum(codesOf(retentionBases)).nullable(),
    statute: z.string(),
    note: labelSchema.optional(),
  })
  .refine(({ unit, amount }) => counted.some((one) => one === unit) === (amount !== null), {
    message: 'an amount goes with a counted unit, and only with one',
  })
  .refine(({ basis, statute }) => basis !== 'statute' || statute !== '', {
    message: 'a statutory period cites its statute',
  });
