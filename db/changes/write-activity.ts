/** Makes, changes and removes activities of either record. */
import type { Activity } from '#register/model/activity.ts';
import { Failure } from '#register/model/failure.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { numberOf } from '#db/column.ts';
import { indexActivity, removeActivityFromIndex } from '#db/lists/activity-index.ts';
import { listRows } from '#db/sql.ts';
import { onlyKey } from '#db/tables/owned-rows.ts';
import { deleteActivityRow, findActivityKey, type Placed } from '#db/tables/record.ts';
import { brokenReference, checkReferences } from './check-references.ts';
import { differenceOf } from './image.ts';
import { imageOf, nextPosition } from './placed-image.ts';
import type { RecordStore } from './record-store.ts';
import { note, type Work } from './work.ts';
import { removeFindingsAbout } from './write-finding.ts';

type Store<Value extends Activity | ProcessorActivity> = RecordStore<Value>;

export function createActivity<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: Store<Value>,
  activity: Value,
): void {
  const { db, today } = work;
  if (findActivityKey(db, store.record, activity.id) !== undefined)
    throw brokenReference({ code: 'reference.duplicateId', id: activity.id });
  checkReferences(db, store.alone(activity));
  const position = nextPosition(db, store.record);
  const dated: Value = { ...activity, createdOn: activity.createdOn ?? today, updatedOn: today };
  const hasChanged = note(work, store.objectKind, activity.id, null, imageOf(dated, position));
  if (hasChanged === undefined) return;
  const key = store.write(db, undefined, position, dated, hasChanged);
  indexActivity(db, store.record, key, dated);
}

export function updateActivity<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: Store<Value>,
  activity: Value,
): void {
  const { db, today } = work;
  const placed = getPlaced(work, store, activity.id);
  checkReferences(db, store.alone(activity));
  const before = imageOf(placed.object, placed.position);
  // The date of the last change is ours to set: what the caller sends for it is no change.
  const asKnown: Value = { ...activity, updatedOn: placed.object.updatedOn };
  if (differenceOf(before, imageOf(asKnown, placed.position)) === undefined) return;
  const dated: Value = { ...activity, updatedOn: today };
  const after = imageOf(dated, placed.position);
  const hasChanged = note(work, store.objectKind, activity.id, before, after);
  if (hasChanged === undefined) return;
  store.write(db, placed.key, placed.position, dated, hasChanged);
  indexActivity(db, store.record, placed.key, dated);
}

/** An activity that names the removed one as its successor loses that link, in the same change. */
export function removeActivity<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: Store<Value>,
  id: Value['id'],
): void {
  const { db } = work;
  const { key, position, object } = getPlaced(work, store, id);
  const predecessors = listRows(
    db,
    'SELECT key FROM activity WHERE record = ? AND replaced_by = ? AND key <> ?',
    store.record,
    id,
    key,
  );
  for (const row of predecessors) {
    const [placed] = store.read(db, onlyKey(numberOf(row, 'key')));
    if (placed !== undefined) updateActivity(work, store, { ...placed.object, replacedBy: null });
  }
  removeFindingsAbout(work, store.objectKind, id);
  note(work, store.objectKind, id, imageOf(object, position), null);
  removeActivityFromIndex(db, key);
  deleteActivityRow(db, key);
}

function getPlaced<Value extends Activity | ProcessorActivity>(
  { db }: Work,
  store: Store<Value>,
  id: Value['id'],
): Placed<Value> {
  const key = findActivityKey(db, store.record, id);
  const placed = key === undefined ? undefined : store.read(db, onlyKey(key))[0];
  if (placed === undefined) throw new Failure(store.notFound, { id });
  return placed;
}
