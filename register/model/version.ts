/** A named version: a point of the register's history that somebody gave a name (“validated 12 March”). */
import * as z from 'zod';
import { versionIdSchema } from './ids.ts';
import { lineSchema } from './party.ts';

export const versionSchema = z.strictObject({
  id: versionIdSchema,
  name: lineSchema.refine((name) => name.trim() !== ''),
  /** Who validated it; empty when nobody is named. */
  validatedBy: lineSchema,
  note: lineSchema,
});
export type Version = Readonly<z.infer<typeof versionSchema>>;
