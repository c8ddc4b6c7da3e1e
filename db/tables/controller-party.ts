/** Other controllers: those who decide jointly with us (Art. 26), and those a processor works for (Art. 30(2)(a)). */
import type { JointController } from '#register/model/activity.ts';
import type { ServedController } from '#register/model/processor-activity.ts';
import { localized, localizedOf, textOf } from '#db/column.ts';
import { insert, insertInto, listRows, run, type ReadableDb, type Row, type WritableDb } from '#db/sql.ts';
import { groupByOwner, type KeyRange, type Owned } from './owned-rows.ts';
import {
  contractColumns,
  contractToRow,
  partyColumns,
  partyToRow,
  rowToContract,
  rowToOptionalParty,
  rowToParty,
} from './party-columns.ts';

const insertJointController = insertInto('joint_controller', [
  'activity_key',
  'position',
  'id',
  ...partyColumns('party'),
  ...contractColumns('arrangement'),
  'share',
]);
const insertServedController = insertInto('served_controller', [
  'activity_key',
  'position',
  'id',
  ...partyColumns('party'),
  ...partyColumns('representative'),
  ...partyColumns('dpo'),
  'processing',
  ...contractColumns('contract'),
]);

function rowToJointController(row: Row): JointController {
  return {
    id: textOf(row, 'id'),
    party: rowToParty(row, 'party'),
    arrangement: rowToContract(row, 'arrangement'),
    share: localizedOf(row, 'share'),
  };
}

function rowToServedController(row: Row): ServedController {
  return {
    id: textOf(row, 'id'),
    party: rowToParty(row, 'party'),
    representative: rowToOptionalParty(row, 'representative'),
    dpo: rowToOptionalParty(row, 'dpo'),
    processing: localizedOf(row, 'processing'),
    contract: rowToContract(row, 'contract'),
  };
}

export function readJointControllers(db: ReadableDb, activities: KeyRange): Owned<JointController> {
  const rows = listRows(
    db,
    'SELECT * FROM joint_controller WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position',
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToJointController);
}

export function writeJointControllers(
  db: WritableDb,
  activityKey: number,
  controllers: readonly JointController[],
): void {
  run(db, 'DELETE FROM joint_controller WHERE activity_key = ?', activityKey);
  controllers.forEach((controller, position) =>
    insert(db, insertJointController, {
      activity_key: activityKey,
      position,
      id: controller.id,
      ...partyToRow('party', controller.party),
      ...contractToRow('arrangement', controller.arrangement),
      share: localized(controller.share),
    }),
  );
}

export function readServedControllers(db: ReadableDb, activities: KeyRange): Owned<ServedController> {
  const rows = listRows(
    db,
    'SELECT * FROM served_controller WHERE activity_key BETWEEN ? AND ? ORDER BY activity_key, position',
    activities.from,
    activities.to,
  );
  return groupByOwner(rows, 'activity_key', rowToServedController);
}

export function writeServedControllers(
  db: WritableDb,
  activityKey: number,
  controllers: readonly ServedController[],
): void {
  run(db, 'DELETE FROM served_controller WHERE activity_key = ?', activityKey);
  controllers.forEach((controller, position) =>
    insert(db, insertServedController, {
      activity_key: activityKey,
      position,
      id: controller.id,
      ...partyToRow('party', controller.party),
      ...partyToRow('representative', controller.representative),
      ...partyToRow('dpo', controller.dpo),
      processing: localized(controller.processing),
      ...contractToRow('contract', controller.contract),
    }),
  );
}
