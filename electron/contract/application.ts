/** Calls about the application itself: what it is, how it looks, what was open lately. */
import * as z from 'zod';
import { languageSchema, type Language } from '#register/model/language.ts';
import { read, write, type FailureReport } from './core.ts';
import type { RegisterSummary } from './register.ts';

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

export interface RecentRegister {
  readonly path: string;
  readonly name: string;
  /** False when the file is no longer there: shown so, never dropped silently. */
  readonly exists: boolean;
}

/** The page tells why, asks for a passphrase, or offers what the register can be had back from. */
export interface UnopenedRegister {
  readonly path: string;
  readonly failure: FailureReport;
}

export interface ApplicationState {
  readonly version: string;
  readonly electronVersion: string;
  readonly chromiumVersion: string;
  readonly sqliteVersion: string;
  readonly platform: 'windows' | 'macos' | 'linux';
  readonly language: Language;
  readonly theme: Theme;
  /** Where new registers are made, shown with “show in folder”. */
  readonly registerFolder: string;
  readonly recentRegisters: readonly RecentRegister[];
  /** Null: the first screen (new, open, example). */
  readonly openRegister: RegisterSummary | null;
  /** One that was to be opened by a double click, the menu or another start, and could not be; null: none. */
  readonly unopened: UnopenedRegister | null;
  /** Requests that were refused because they would have left this computer (promise 1). */
  readonly refusedRequests: number;
}

export const application = {
  state: read<ApplicationState>()(z.strictObject({})),
  setPreferences: write<ApplicationState>('application')(
    z.strictObject({ language: languageSchema.optional(), theme: themeSchema.optional() }),
  ),
  /** The answer to the event `closing`. With `isSaved` false the user is asked whether to close all the same. */
  answerClosing: read<null>()(z.strictObject({ isSaved: z.boolean() })),
  forgetRecent: write<ApplicationState>('application')(z.strictObject({ path: z.string() })),
  /** The page has told it. */
  forgetUnopened: write<null>('application')(z.strictObject({})),
};
