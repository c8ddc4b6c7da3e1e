/** The paper between the controller and a recipient: Art. 28(3) contract or Art. 26(1) arrangement. */
import * as z from 'zod';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { dateSchema } from './dates.ts';
import { lineSchema } from './party.ts';

export const contractSchema = z
  .strictObject({
    state: z.enum(codesOf(contractStates)).default('unknown'),
    signedOn: dateSchema.nullable().default(null),
    /** Where it can be found: file name, folder, contract number. */
    reference: lineSchema,
    /** Public address of the terms, as text: the app never opens it by itself. */
    url: lineSchema,
  })
  .prefault({});
export type Contract = Readonly<z.infer<typeof contractSchema>>;
