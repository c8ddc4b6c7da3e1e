/** A finding that the user has looked at and put aside with a reason; it counts again when the facts behind it change. */
import * as z from 'zod';
import { dateSchema } from './dates.ts';
import { rowIdSchema, setAsideFindingIdSchema } from './ids.ts';
import { lineSchema } from './party.ts';

export const findingSubjectKinds = [
  'organisation',
  'provider',
  'activity',
  'processorActivity',
  'register',
] as const;

export const setAsideFindingSchema = z.strictObject({
  id: setAsideFindingIdSchema,
  /** Of the checker (`R12`); a rule that a later version no longer has does no harm. */
  rule: z.string().min(1).max(16),
  /** Of the organisation and of the register as a whole there is one: their id is their kind. */
  subject: z.strictObject({ kind: z.enum(findingSubjectKinds), id: rowIdSchema }),
  /** The field inside the subject; empty for the subject as a whole. */
  place: z.string().max(300).default(''),
  /** Fingerprint of the facts under which it was put aside. */
  facts: z.string().max(200).default(''),
  reason: lineSchema,
  setAsideOn: dateSchema,
});
export type SetAsideFinding = Readonly<z.infer<typeof setAsideFindingSchema>>;
