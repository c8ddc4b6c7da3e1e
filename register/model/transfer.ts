/** A transfer of personal data to a third country (Art. 30(1)(e), Chapter V GDPR). */
import * as z from 'zod';
import { answers } from '#register/vocabulary/answer.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { countrySchema } from './country.ts';
import { dateSchema } from './dates.ts';
import { rowIdSchema } from './ids.ts';
import { localizedTextSchema } from './localized-text.ts';
import { lineSchema } from './party.ts';

export const transferSchema = z.strictObject({
  id: rowIdSchema,
  /** Null: the country is not known (yet). */
  country: countrySchema.nullable().default(null),
  /** Who receives the data there, when it is not the recipient itself (a parent company, a support centre). */
  destination: lineSchema,
  /** Null: nobody has looked; that is a finding, not “no transfer” (which is `eea_only`). */
  mechanism: z.enum(codesOf(transferMechanisms)).nullable().default(null),
  /** What carries the transfer if the first mechanism falls (standard clauses behind the DPF). */
  fallbackMechanism: z.enum(codesOf(transferMechanisms)).nullable().default(null),
  /** Reference of the document a person may ask a copy of (Art. 13(1)(f)). */
  document: lineSchema,
  documentUrl: lineSchema,
  /** When the mechanism was last checked: the DPF list, the adequacy list. */
  checkedOn: dateSchema.nullable().default(null),
  impactAssessment: z.enum(codesOf(answers)).default('unknown'),
  note: localizedTextSchema,
});
export type Transfer = Readonly<z.infer<typeof transferSchema>>;
