/** The address of a field inside one object: member names and row ids joined by slashes, as in `purposes/quote/legalBases`. */
import * as z from 'zod';

const fieldPathSchema = z
  .string()
  .regex(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/)
  .max(300);
export type FieldPath = z.infer<typeof fieldPathSchema>;

/** Fields filled by a template or a catalogue card, which the user has not confirmed yet. */
export const toConfirmSchema = z.array(fieldPathSchema).readonly().default([]);
