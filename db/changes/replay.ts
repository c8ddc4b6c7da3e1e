/** Replays the change log from its first record: what the register must hold, to be compared with its tables or put into new ones. */
import { isSameJson } from '#db/canonical-json.ts';
import { iterateRows, type ReadableDb } from '#db/sql.ts';
import { rowToObjectChange } from './change-log.ts';
import type { Image } from './image.ts';
import { readState, redoObject, type RegisterState } from './state.ts';

/** Every object as the log tells it, whatever the tables hold; not the notices, which are handed out without a record. */
export function replayLog(db: ReadableDb): RegisterState {
  const state = new Map<string, Image>();
  const told = `SELECT * FROM change_object WHERE object_kind <> 'producedNotice' ORDER BY seq, position`;
  for (const row of iterateRows(db, told)) redoObject(state, rowToObjectChange(row));
  return state;
}

/** The first object that is not as the log tells; undefined: the tables hold what was logged, no more and no less. */
export function findUnloggedObject(
  db: ReadableDb,
  note: (done: number) => void = () => undefined,
): string | undefined {
  const told = replayLog(db);
  note(1 / 3);
  const found = readState(db);
  note(2 / 3);
  const differing = [...found].find(([name, image]) => !isSameJson(told.get(name), image));
  return differing?.[0] ?? [...told.keys()].find((name) => !found.has(name));
}
