/** One step from a version of the file to the next. */
import type { WritableDb } from '#db/sql.ts';

export interface Migration {
  /** The `user_version` a file has afterwards. */
  readonly version: number;
  /** Why the file had to change: one sentence for those who come later. */
  readonly reason: string;
  /** Runs inside the one transaction of all pending steps; must use SQL of its own, never today's reading functions. */
  readonly migrate: (db: WritableDb) => void;
}
