/** Calls about backups: their state, one more now, the second place, and the way back from one. */
import * as z from 'zod';
import type { IsoInstant } from '#register/model/dates.ts';
import { languageSchema } from '#register/model/language.ts';
import { read, scopes, write, type FailureReport } from './core.ts';
import type { RegisterSummary } from './register.ts';

export interface BackupPlace {
  readonly folder: string;
  readonly count: number;
  /** The last one that was verified; null: none yet. */
  readonly last: { readonly at: IsoInstant; readonly seq: number } | null;
  /** Why the last attempt failed; null: it did not. */
  readonly failure: FailureReport | null;
}

export interface BackupState extends BackupPlace {
  /** Changes that no backup holds yet. */
  readonly changesSince: number;
  readonly second: BackupPlace | null;
}

export interface BackupEntry {
  readonly at: IsoInstant;
  readonly seq: number;
  readonly reason: 'recent' | 'manual' | 'import' | 'migration' | 'restore';
  readonly bytes: number;
  /** Its passphrase or recovery code is asked for first. */
  readonly isLocked: boolean;
}

export interface RestorePreview {
  /** What would be different from now, a sentence an entry; empty: nothing. */
  readonly sentences: readonly string[];
  readonly counts: RegisterSummary['counts'];
}

/** Names one backup among those of the open register. */
const which = { at: z.iso.datetime(), seq: z.int().min(0) };

export const backups = {
  state: read<BackupState>()(z.strictObject({})),
  /** The newest first. */
  list: read<readonly BackupEntry[]>()(z.strictObject({})),
  make: write<BackupState>('history')(z.strictObject({})),
  /** Asks for a folder; with `isWanted` false there is no second place any more. Null: the dialog was closed. */
  chooseSecondPlace: write<BackupState | null>('history')(z.strictObject({ isWanted: z.boolean() })),
  preview: read<RestorePreview>()(z.strictObject({ ...which, language: languageSchema })),
  /** Into a new file beside the register, which is then opened; the register itself stays as it is. */
  restore: write<RegisterSummary>(...scopes)(z.strictObject(which)),
};
