/** What differs between the two kinds of activity when they are written; all else is the same for both. */
import type { Activity } from '#register/model/activity.ts';
import type { FailureCode } from '#register/model/failure.ts';
import type { RecordKind } from '#register/model/listing.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import type { ReadableDb, WritableDb } from '#db/sql.ts';
import { readPlacedActivities, writeActivity } from '#db/tables/activity.ts';
import type { KeyRange } from '#db/tables/owned-rows.ts';
import { readPlacedProcessorActivities, writeProcessorActivity } from '#db/tables/processor-activity.ts';
import type { Placed } from '#db/tables/record.ts';
import type { ObjectKind } from './image.ts';

export interface RecordStore<Value extends Activity | ProcessorActivity> {
  readonly record: RecordKind;
  readonly objectKind: Extract<ObjectKind, 'activity' | 'processorActivity'>;
  readonly notFound: FailureCode;
  readonly read: (db: ReadableDb, range: KeyRange) => readonly Placed<Value>[];
  readonly write: (
    db: WritableDb,
    key: number | undefined,
    position: number,
    value: Value,
    hasChanged: (member: string) => boolean,
  ) => number;
  /** A register that holds this activity alone. */
  readonly alone: (value: Value) => Partial<Register>;
}

export const controllerRecord: RecordStore<Activity> = {
  record: 'controller',
  objectKind: 'activity',
  notFound: 'activity.notFound',
  read: readPlacedActivities,
  write: writeActivity,
  alone: (activity) => ({ activities: [activity] }),
};

export const processorRecord: RecordStore<ProcessorActivity> = {
  record: 'processor',
  objectKind: 'processorActivity',
  notFound: 'processorActivity.notFound',
  read: readPlacedProcessorActivities,
  write: writeProcessorActivity,
  alone: (activity) => ({ processorActivities: [activity] }),
};
