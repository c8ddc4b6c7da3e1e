/** Brings objects to a state that they had, as one piece of work: what undo, redo and the bin have in common. */
import { activitySchema, type Activity } from '#register/model/activity.ts';
import { registerIdSchema } from '#register/model/ids.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { processorActivitySchema, type ProcessorActivity } from '#register/model/processor-activity.ts';
import { providerSchema, type Provider } from '#register/model/provider.ts';
import { indexActivitiesUsing, indexActivity, removeActivityFromIndex } from '#db/lists/activity-index.ts';
import { run, type WritableDb } from '#db/sql.ts';
import {
  findOrganisation,
  findRegisterId,
  writeOrganisation,
  writeRegisterId,
} from '#db/tables/organisation.ts';
import { onlyKey } from '#db/tables/owned-rows.ts';
import {
  deleteProviderRow,
  findProviderKey,
  readPlacedProviders,
  writeProvider,
} from '#db/tables/provider.ts';
import { deleteActivityRow, findActivityKey, type Placed } from '#db/tables/record.ts';
import type { Image, ObjectKind } from './image.ts';
import { registerObjectId } from './import-register.ts';
import { putFindings, putVersions } from './put-annotations.ts';
import { imageOf } from './placed-image.ts';
import { controllerRecord, processorRecord, type RecordStore } from './record-store.ts';
import { note, type Work } from './work.ts';
import { putNotices } from './write-notice.ts';
import { organisationId } from './write-organisation.ts';

/** How an object shall be: members that are not named stay as they are; null: it shall be gone. */
export interface Target {
  readonly objectKind: ObjectKind;
  readonly objectId: string;
  readonly image: Image | null;
}

type Found<Value> = Target & { readonly placed: Placed<Value> | undefined };

/**
 * In an order that no foreign key minds: what refers to a provider goes before it and comes after it. Links between the
 * objects are not looked at again: the state as a whole has been a valid one.
 */
export function putObjects(work: Work, targets: readonly Target[]): void {
  const of = (kind: ObjectKind) => targets.filter(({ objectKind }) => objectKind === kind);
  for (const { image } of of('register')) putRegisterId(work, image);
  for (const { image } of of('organisation')) putOrganisationImage(work, image);
  const providers = of('provider').map((target): Found<Provider> => {
    // The log names providers by their own ids.
    const key = findProviderKey(work.db, target.objectId as Provider['id']);
    const placed = key === undefined ? undefined : readPlacedProviders(work.db, onlyKey(key))[0];
    return { ...target, placed };
  });
  const activities = findRecords(work.db, controllerRecord, of('activity'));
  const processorActivities = findRecords(work.db, processorRecord, of('processorActivity'));

  removeRecords(work, controllerRecord, activities);
  removeRecords(work, processorRecord, processorActivities);
  stepAside(work.db, 'provider', providers);
  stepAside(work.db, 'activity', activities);
  stepAside(work.db, 'activity', processorActivities);
  const renamed = putProviders(work, providers);
  putRecords(work, controllerRecord, activities, (image) => activitySchema.parse(image));
  putRecords(work, processorRecord, processorActivities, (image) => processorActivitySchema.parse(image));
  for (const { objectId, image, placed } of providers) {
    if (image !== null || placed === undefined) continue;
    note(work, 'provider', objectId, imageOf(placed.object, placed.position), null);
    deleteProviderRow(work.db, placed.key);
  }
  for (const id of renamed) indexActivitiesUsing(work.db, id);
  putFindings(work, of('setAsideFinding'));
  putVersions(work, of('version'));
  putNotices(work, of('producedNotice'));
}

function putRegisterId(work: Work, image: Image | null): void {
  // A file always has an id from its first change on; the one before that is never taken back.
  if (image === null || image['id'] === null) return;
  const id = registerIdSchema.parse(image['id']);
  const before = { id: findRegisterId(work.db) ?? null };
  if (note(work, 'register', registerObjectId, before, { id }) !== undefined) writeRegisterId(work.db, id);
}

function putOrganisationImage(work: Work, image: Image | null): void {
  const before = findOrganisation(work.db);
  const after = organisationSchema.parse({ ...before, ...image });
  const hasChanged = note(work, 'organisation', organisationId, before ?? null, after);
  if (hasChanged !== undefined) writeOrganisation(work.db, before === undefined, after, hasChanged);
}

function findRecords<Value extends Activity | ProcessorActivity>(
  db: WritableDb,
  store: RecordStore<Value>,
  targets: readonly Target[],
): readonly Found<Value>[] {
  return targets.map((target) => {
    const key = findActivityKey(db, store.record, target.objectId);
    return { ...target, placed: key === undefined ? undefined : store.read(db, onlyKey(key))[0] };
  });
}

function removeRecords<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: RecordStore<Value>,
  found: readonly Found<Value>[],
): void {
  for (const { objectId, image, placed } of found) {
    if (image !== null || placed === undefined) continue;
    note(work, store.objectKind, objectId, imageOf(placed.object, placed.position), null);
    removeActivityFromIndex(work.db, placed.key);
    deleteActivityRow(work.db, placed.key);
  }
}

/** Two objects cannot share a place, not even while they change places. */
const aside = 1_000_000_000;

function stepAside(
  db: WritableDb,
  table: 'provider' | 'activity',
  found: readonly Found<{ readonly id: string }>[],
): void {
  for (const { image, placed } of found) {
    if (placed === undefined) continue;
    const isLeaving = image === null ? table === 'provider' : placed.position !== placeOf(image, placed);
    if (isLeaving)
      run(db, `UPDATE ${table} SET position = ? WHERE key = ?`, aside + placed.position, placed.key);
  }
}

function placeOf(image: Image, placed: { readonly position: number } | undefined): number {
  const { position } = image;
  if (typeof position === 'number') return position;
  if (placed === undefined) throw new TypeError('an object without a place');
  return placed.position;
}

/** Returns the providers whose activities are found under another name now. */
function putProviders(work: Work, found: readonly Found<Provider>[]): readonly Provider['id'][] {
  return found.flatMap(({ objectId, image, placed }) => {
    if (image === null) return [];
    const { before, after, position } = merge(image, placed);
    const provider = providerSchema.parse(after);
    const hasChanged = note(work, 'provider', objectId, before, imageOf(provider, position));
    if (hasChanged === undefined) return [];
    writeProvider(work.db, placed?.key, position, provider, hasChanged);
    return placed !== undefined && (hasChanged('name') || hasChanged('legalEntity')) ? [provider.id] : [];
  });
}

function putRecords<Value extends Activity | ProcessorActivity>(
  work: Work,
  store: RecordStore<Value>,
  found: readonly Found<Value>[],
  parse: (image: Image) => Value,
): void {
  for (const { objectId, image, placed } of found) {
    if (image === null) continue;
    const { before, after, position } = merge(image, placed);
    const activity = parse(after);
    const hasChanged = note(work, store.objectKind, objectId, before, imageOf(activity, position));
    if (hasChanged === undefined) continue;
    const key = store.write(work.db, placed?.key, position, activity, hasChanged);
    indexActivity(work.db, store.record, key, activity);
  }
}

/** Members that came into the model after the image was made take their “unknown” value when it is parsed. */
function merge(image: Image, placed: Placed<object> | undefined) {
  const before = placed === undefined ? null : imageOf(placed.object, placed.position);
  const { position: _, ...after } = { ...before, ...image };
  return { before, after, position: placeOf(image, placed) };
}
