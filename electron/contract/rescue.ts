/** Calls about a register that does not open any more: the newest of its backups that is sound, and the way into it. */
import * as z from 'zod';
import type { IsoInstant } from '#register/model/dates.ts';
import { read, scopes, write } from './core.ts';
import type { RegisterSummary } from './register.ts';

export interface SoundBackup {
  readonly at: IsoInstant;
  /** How many changes it holds. */
  readonly seq: number;
}

/** *Security:* answered for registers that were open on this computer, and for no other path. */
const input = z.strictObject({ path: z.string() });

export const rescue = {
  /** Null: none is known on this computer. */
  find: read<SoundBackup | null>()(input),
  /** As a new file beside the one that does not open, which stays as it is. Fails with `secret.needed` when it is encrypted. */
  open: write<RegisterSummary>(...scopes)(input),
};
