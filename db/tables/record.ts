/** The row that activities of both records share (table `activity`), and the parts that hang on either kind. */
import type { Activity } from '#register/model/activity.ts';
import type { RecordKind } from '#register/model/listing.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import {
  codeOf,
  flag,
  flagOf,
  localized,
  localizedOf,
  numberOf,
  optionalIdOf,
  optionalTextOf,
  textOf,
  textsOf,
} from '#db/column.ts';
import {
  getRow,
  insert,
  insertInto,
  run,
  update,
  updateOf,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';
import { replaceCodes } from './code-list.ts';
import { codesIn, type KeyRange } from './owned-rows.ts';
import { readRecipients, writeRecipients } from './recipient.ts';
import { readSecurityMeasures, writeSecurityMeasures } from './security-measure.ts';

export type AnyActivity = Activity | ProcessorActivity;

/** An object with its key in the file and its place in the register's list. */
export interface Placed<Value> {
  readonly key: number;
  readonly position: number;
  readonly object: Value;
}

const toConfirm = { table: 'activity_to_confirm', owner: 'activity_key' };
const columns = [
  'record',
  'id',
  'position',
  'reference',
  'name',
  'description',
  'status',
  'started_on',
  'ended_on',
  'created_on',
  'updated_on',
  'reviewed_on',
  'review_due_on',
  'owner',
  'note',
  'has_no_recipients',
  'replaced_by',
] as const;
const insertActivity = insertInto('activity', columns);
const updateActivity = updateOf('activity', 'key', ['key', ...columns]);

/** What a SELECT from `activity a` must name for `rowToRecord`. */
export const recordColumns = `a.*, ${codesIn(toConfirm.table, toConfirm.owner, 'a.key')} AS to_confirm`;

export function rowToRecord(row: Row) {
  return {
    reference: textOf(row, 'reference'),
    name: localizedOf(row, 'name'),
    description: localizedOf(row, 'description'),
    status: codeOf(activityStatuses, row, 'status'),
    startedOn: optionalTextOf(row, 'started_on'),
    endedOn: optionalTextOf(row, 'ended_on'),
    createdOn: optionalTextOf(row, 'created_on'),
    updatedOn: optionalTextOf(row, 'updated_on'),
    reviewedOn: optionalTextOf(row, 'reviewed_on'),
    reviewDueOn: optionalTextOf(row, 'review_due_on'),
    owner: textOf(row, 'owner'),
    note: localizedOf(row, 'note'),
    toConfirm: textsOf(row, 'to_confirm'),
  };
}

export function rowToPlace<Id extends string>(row: Row) {
  return {
    replacedBy: optionalIdOf<Id>(row, 'replaced_by'),
    hasNoRecipients: flagOf(row, 'has_no_recipients'),
  };
}

function recordToRow(record: RecordKind, position: number, activity: AnyActivity) {
  return {
    record,
    id: activity.id,
    position,
    reference: activity.reference,
    name: localized(activity.name),
    description: localized(activity.description),
    status: activity.status,
    started_on: activity.startedOn,
    ended_on: activity.endedOn,
    created_on: activity.createdOn,
    updated_on: activity.updatedOn,
    reviewed_on: activity.reviewedOn,
    review_due_on: activity.reviewDueOn,
    owner: activity.owner,
    note: localized(activity.note),
    has_no_recipients: flag(activity.hasNoRecipients),
    replaced_by: activity.replacedBy,
  };
}

export function findActivityKey(db: ReadableDb, record: RecordKind, id: string): number | undefined {
  const row = getRow(db, 'SELECT key FROM activity WHERE record = ? AND id = ?', record, id);
  return row === undefined ? undefined : numberOf(row, 'key');
}

export function readSharedParts(db: ReadableDb, activities: KeyRange) {
  return {
    recipients: readRecipients(db, activities),
    securityMeasures: readSecurityMeasures(db, 'activity', activities),
  };
}

/** Writes the activity's own row; returns its key. */
export function writeRecordRow(
  db: WritableDb,
  record: RecordKind,
  key: number | undefined,
  position: number,
  activity: AnyActivity,
): number {
  const row = recordToRow(record, position, activity);
  if (key === undefined) return insert(db, insertActivity, row);
  update(db, updateActivity, { key, ...row });
  return key;
}

/** Writes those shared parts whose members changed. */
export function writeSharedParts(
  db: WritableDb,
  key: number,
  activity: AnyActivity,
  hasChanged: (member: string) => boolean,
): void {
  if (hasChanged('toConfirm')) replaceCodes(db, toConfirm, key, activity.toConfirm);
  if (hasChanged('recipients')) writeRecipients(db, key, activity.recipients);
  if (hasChanged('securityMeasures')) writeSecurityMeasures(db, 'activity', key, activity.securityMeasures);
}

/** Everything that hangs on the activity goes with it (ON DELETE CASCADE). */
export function deleteActivityRow(db: WritableDb, key: number): void {
  run(db, 'DELETE FROM activity WHERE key = ?', key);
}
