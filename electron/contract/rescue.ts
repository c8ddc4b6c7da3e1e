/** Calls about a register that does not open any more: what it can be had back from, and the ways into it. */
import * as z from 'zod';
import type { IsoInstant } from '#register/model/dates.ts';
import { read, scopes, write } from './core.ts';
import type { RegisterSummary } from './register.ts';

/** Where a register can be had back from, and how much of it: the number of changes, and when the last of them was made. */
export interface RescueSource {
  readonly changes: number;
  readonly at: IsoInstant;
}

export interface RescueSources {
  /** The damaged file's own change log, which is whole and holds everything; null: it is damaged too. */
  readonly log: RescueSource | null;
  /** The newest backup that is sound; null: none is known on this computer. `at`: when it was made. */
  readonly backup: RescueSource | null;
  /** From which of the two it comes back most whole. */
  readonly best: 'log' | 'backup';
  /** What is left of it makes sense, and can at least be read. */
  readonly isLegible: boolean;
}

const input = z.strictObject({ path: z.string() });

/** *Security:* these read the file that `register.open` would open, and write beside it or in the application's own folder only. */
export const rescue = {
  find: read<RescueSources>()(input),
  /**
   * As a new file beside the one that does not open, which stays as it is. Fails with `secret.needed` when the backup is
   * encrypted, with `backup.notFound` and `file.damaged` when there is nothing to have it back from.
   */
  open: write<RegisterSummary>(...scopes)(input.extend({ from: z.enum(['log', 'backup']) })),
  /** The damaged file as it is, for reading only. */
  look: write<RegisterSummary>(...scopes)(input),
};
