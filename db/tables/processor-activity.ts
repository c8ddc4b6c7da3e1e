/** Activities of the processor's record, whole. */
import type { ProcessorActivityId } from '#register/model/ids.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { codesOf, idOf, numberOf } from '#db/column.ts';
import { listRows, type ReadableDb, type WritableDb } from '#db/sql.ts';
import { replaceCodes } from './code-list.ts';
import { readServedControllers, writeServedControllers } from './controller-party.ts';
import { codesIn, type KeyRange } from './owned-rows.ts';
import {
  readSharedParts,
  recordColumns,
  rowToPlace,
  rowToRecord,
  writeRecordRow,
  writeSharedParts,
  type Placed,
} from './record.ts';

const subjects = { table: 'processed_data_subject', owner: 'activity_key' };
const categories = { table: 'processed_data_category', owner: 'activity_key' };

/** In the order of the register. */
export function readPlacedProcessorActivities(
  db: ReadableDb,
  range: KeyRange,
): readonly Placed<ProcessorActivity>[] {
  const shared = readSharedParts(db, range);
  const controllers = readServedControllers(db, range);
  return listRows(
    db,
    `SELECT ${recordColumns},
       ${codesIn(subjects.table, subjects.owner, 'a.key')} AS data_subjects,
       ${codesIn(categories.table, categories.owner, 'a.key')} AS data_categories
     FROM activity a WHERE a.record = 'processor' AND a.key BETWEEN ? AND ? ORDER BY a.position`,
    range.from,
    range.to,
  ).map((row) => {
    const key = numberOf(row, 'key');
    const { replacedBy, hasNoRecipients } = rowToPlace<ProcessorActivityId>(row);
    const object: ProcessorActivity = {
      id: idOf(row, 'id'),
      ...rowToRecord(row),
      replacedBy,
      controllers: controllers.of(key),
      dataSubjects: codesOf(dataSubjects, row, 'data_subjects'),
      dataCategories: codesOf(dataCategories, row, 'data_categories'),
      recipients: shared.recipients.of(key),
      hasNoRecipients,
      securityMeasures: shared.securityMeasures.of(key),
    };
    return { key, position: numberOf(row, 'position'), object };
  });
}

/** Writes a new activity (`key` undefined) or those parts of a known one whose members changed; returns its key. */
export function writeProcessorActivity(
  db: WritableDb,
  known: number | undefined,
  position: number,
  activity: ProcessorActivity,
  hasChanged: (member: string) => boolean,
): number {
  const key = writeRecordRow(db, 'processor', known, position, activity);
  writeSharedParts(db, key, activity, hasChanged);
  if (hasChanged('controllers')) writeServedControllers(db, key, activity.controllers);
  if (hasChanged('dataSubjects')) replaceCodes(db, subjects, key, activity.dataSubjects);
  if (hasChanged('dataCategories')) replaceCodes(db, categories, key, activity.dataCategories);
  return key;
}
