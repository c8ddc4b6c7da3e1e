/** Calls about the place where a register lies, when another program copies what is in it, or it is on another computer. */
import * as z from 'zod';
import { scopes, write } from './core.ts';
import type { RegisterSummary } from './register.ts';

export interface MovedRegister {
  readonly summary: RegisterSummary;
  /** Where the old file lies now; under its old name when it could not be renamed. */
  readonly oldPath: string;
}

export const places = {
  /** A verified copy in the application's own folder, which is gone on with. */
  moveHome: write<MovedRegister>(...scopes)(z.strictObject({ isOldRenamed: z.boolean() })),
  /** It stays where it is, and the note about it goes. */
  leave: write<null>('application', 'register')(z.strictObject({})),
};
