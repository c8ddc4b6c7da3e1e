/** The answer to a write: what is now on disk, and since when. */
import type { IsoInstant } from '#register/model/dates.ts';

export interface Saved<Value> {
  readonly value: Value;
  /** Null when nothing had changed and nothing was written. */
  readonly savedAt: IsoInstant | null;
}
