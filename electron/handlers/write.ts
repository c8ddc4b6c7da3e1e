/** A write to the open register; the answer says since when it is on disk. */
import type { Saved } from '#electron/contract/saved.ts';
import { applyChange } from '#db/changes/apply-change.ts';
import type { Change } from '#db/changes/change.ts';
import type { ReadableDb } from '#db/sql.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import type { Context } from './context.ts';

/** Null: nothing had changed. */
export function write({ session, clock, refresh, backups }: Context, change: Change): IsoInstant | null {
  const db = session.getWritable();
  // What replaces everything is preceded by a backup of everything; without one it does not happen.
  if (change.kind === 'register.import') backups.make(db, 'import');
  const applied = applyChange(db, change, { now: clock.now });
  if (applied === null) return null;
  // The menu names what undo would take back.
  refresh();
  backups.noteChange(db);
  return applied.at;
}

/** Writes, then reads back: what the window shows as saved is what the file holds. */
export function writeAndRead<Value>(
  context: Context,
  change: Change,
  read: (db: ReadableDb) => Value,
): Saved<Value> {
  const savedAt = write(context, change);
  return { value: read(context.session.get().db), savedAt };
}
