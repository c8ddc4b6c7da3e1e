/** What is derived from an activity so that lists are quick: its sort keys and its words. Written with it, made anew at any time. */
import type { RecordKind } from '#register/model/listing.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import { activityStatuses, type ActivityStatus } from '#register/vocabulary/activity-status.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { insertInto, insert, listRows, run, type ReadableDb, type WritableDb } from '#db/sql.ts';
import { numberOf, textOf } from '#db/column.ts';
import { readPlacedActivities } from '#db/tables/activity.ts';
import { everyKey, onlyKey } from '#db/tables/owned-rows.ts';
import { readPlacedProcessorActivities } from '#db/tables/processor-activity.ts';
import type { AnyActivity } from '#db/tables/record.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { blankKey, localizedSortKeys, sortKey } from './fold.ts';
import { clearSearch, indexForSearch, removeFromSearch } from './search.ts';

const insertSort = insertInto('activity_sort', [
  'activity_key',
  'record',
  'reference',
  'name_fr',
  'name_nl',
  'name_en',
  'name_de',
  'purpose_fr',
  'purpose_nl',
  'purpose_en',
  'purpose_de',
  'status_rank',
  'updated_on',
  'review_due_on',
]);
const replaceSort = { ...insertSort, sql: insertSort.sql.replace('INSERT', 'INSERT OR REPLACE') };

const statuses = codesOf(activityStatuses);

/**
 * A status sorts by its place in an activity's life, not by its name in some language. Stored: a release that puts the
 * statuses into another order rebuilds the index in a migration.
 */
export function statusRank(status: ActivityStatus): number {
  return statuses.indexOf(status);
}

/** What the list shows as the activity's purpose. */
function mainPurposeOf(activity: AnyActivity): LocalizedText {
  if ('controllers' in activity) return activity.controllers[0]?.processing ?? {};
  return activity.purposes[0]?.description ?? {};
}

export function indexActivity(db: WritableDb, record: RecordKind, key: number, activity: AnyActivity): void {
  const names = localizedSortKeys(activity.name);
  const purposes = localizedSortKeys(mainPurposeOf(activity));
  insert(db, replaceSort, {
    activity_key: key,
    record,
    reference: sortKey(activity.reference),
    name_fr: names.fr,
    name_nl: names.nl,
    name_en: names.en,
    name_de: names.de,
    purpose_fr: purposes.fr,
    purpose_nl: purposes.nl,
    purpose_en: purposes.en,
    purpose_de: purposes.de,
    status_rank: statusRank(activity.status),
    updated_on: activity.updatedOn ?? blankKey,
    review_due_on: activity.reviewDueOn ?? blankKey,
  });
  indexForSearch(db, key, activity);
}

/** The sort keys go with the activity itself (ON DELETE CASCADE). */
export function removeActivityFromIndex(db: WritableDb, key: number): void {
  removeFromSearch(db, key);
}

export function clearActivityIndex(db: WritableDb): void {
  run(db, 'DELETE FROM activity_sort');
  clearSearch(db);
}

/** For a migration that changes what is searched or how it is sorted. */
export function rebuildActivityIndex(db: WritableDb): void {
  clearActivityIndex(db);
  for (const { key, object } of readPlacedActivities(db, everyKey))
    indexActivity(db, 'controller', key, object);
  for (const { key, object } of readPlacedProcessorActivities(db, everyKey))
    indexActivity(db, 'processor', key, object);
}

/** The keys and records of the activities that use a provider, each once. */
export function listKeysUsing(
  db: ReadableDb,
  providerId: ProviderId,
): readonly { readonly key: number; readonly record: RecordKind }[] {
  return listRows(
    db,
    `SELECT key, record FROM activity WHERE key IN (
       SELECT activity_key FROM recipient WHERE provider_id = ?
       UNION SELECT activity_key FROM software WHERE provider_id = ?
       UNION SELECT activity_key FROM cookie WHERE provider_id = ?)
     ORDER BY record, position`,
    providerId,
    providerId,
    providerId,
  ).map((row) => ({
    key: numberOf(row, 'key'),
    record: textOf(row, 'record') === 'processor' ? 'processor' : 'controller',
  }));
}

/** After a provider got another name: the activities that use it are found by the new one. */
export function indexActivitiesUsing(db: WritableDb, providerId: ProviderId): void {
  for (const { key, record } of listKeysUsing(db, providerId)) {
    const read = record === 'controller' ? readPlacedActivities : readPlacedProcessorActivities;
    for (const { object } of read(db, onlyKey(key))) indexForSearch(db, key, object);
  }
}
