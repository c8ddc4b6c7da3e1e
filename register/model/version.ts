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
/** On the command line a version is called by its name. */
export function isSameVersionName(one: string, other: string): boolean {
  const fold = (name: string) => name.trim().normalize('NFC').toLowerCase();
  return fold(one) === fold(other);
}

export type Version = Readonly<z.infer<typeof versionSchema>>;
