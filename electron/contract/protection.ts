/** Calls about what only a passphrase opens: backups that are encrypted, and copies to take along. */
import * as z from 'zod';
import type { IsoInstant } from '#register/model/dates.ts';
import { read, scopes, write } from './core.ts';
import type { RegisterSummary } from './register.ts';

export interface ProtectionState {
  /** Null: backups are not encrypted. */
  readonly since: IsoInstant | null;
  /** Backups of this register that lie there as anybody can read them, in both places. */
  readonly plainBackups: number;
}

export interface Protected {
  /** Shown once, to be printed; it is kept nowhere. */
  readonly recoveryCode: string;
  readonly state: ProtectionState;
}

/** Shorter ones are guessed; longer ones are no passphrase. */
const shortestPassphrase = 10;
const passphraseSchema = z.string().trim().min(shortestPassphrase).max(500);
/** A passphrase or a recovery code, as it was typed. */
const secretSchema = z.string().min(1).max(500);

export const protection = {
  state: read<ProtectionState>()(z.strictObject({})),
  /** Also sets another one: then there is a new recovery code too, and earlier backups keep theirs. */
  turnOn: write<Protected>('history')(z.strictObject({ passphrase: passphraseSchema })),
  /** Backups from now on are plain ones; those that are encrypted stay so. */
  turnOff: write<ProtectionState>('history')(z.strictObject({})),
  /** On the user's printer, with what it is for. */
  printCode: read<null>()(z.strictObject({ recoveryCode: z.string().max(40) })),
  /** For one backup, and for all of the same protection while the register is open. */
  unlock: read<null>()(z.strictObject({ at: z.iso.datetime(), seq: z.int().min(0), secret: secretSchema })),
  /** A copy to mail or to carry; null: the dialog was closed. */
  takeCopy: read<string | null>()(z.strictObject({ isLocked: z.boolean() })),
  /** A copy that somebody else took along becomes a register in the application's own folder, and is opened. */
  openCopy: write<RegisterSummary>(...scopes)(z.strictObject({ path: z.string(), secret: secretSchema })),
};
