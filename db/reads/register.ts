/** Reads a register, whole or by object. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import { Failure } from '#register/model/failure.ts';
import type { ActivityId, ProcessorActivityId } from '#register/model/ids.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { interchangeVersion, type Register } from '#register/model/register.ts';
import { numberOf, optionalTextOf } from '#db/column.ts';
import { getRow, inReadTransaction, type ReadableDb } from '#db/sql.ts';
import { readPlacedActivities } from '#db/tables/activity.ts';
import { findRegisterId, getOrganisation } from '#db/tables/organisation.ts';
import { everyKey, onlyKey } from '#db/tables/owned-rows.ts';
import { readPlacedProcessorActivities } from '#db/tables/processor-activity.ts';
import { readPlacedProviders } from '#db/tables/provider.ts';
import { findActivityKey } from '#db/tables/record.ts';
import { readPlacedFindings } from '#db/tables/set-aside-finding.ts';

/** The whole register as it stands at one moment; its interchange form is this value printed. */
export function readRegister(db: ReadableDb): Register {
  return inReadTransaction(db, () => ({
    format: 'trente-register',
    version: interchangeVersion,
    id: findRegisterId(db) ?? null,
    organisation: getOrganisation(db),
    providers: readPlacedProviders(db, everyKey).map(({ object }) => object),
    activities: readPlacedActivities(db, everyKey).map(({ object }) => object),
    processorActivities: readPlacedProcessorActivities(db, everyKey).map(({ object }) => object),
    setAsideFindings: readPlacedFindings(db).map(({ object }) => object),
  }));
}

export function getActivity(db: ReadableDb, id: ActivityId): Activity {
  return inReadTransaction(db, () => {
    const key = findActivityKey(db, 'controller', id);
    const placed = key === undefined ? undefined : readPlacedActivities(db, onlyKey(key))[0];
    if (placed === undefined) throw new Failure('activity.notFound', { id });
    return placed.object;
  });
}

export function getProcessorActivity(db: ReadableDb, id: ProcessorActivityId): ProcessorActivity {
  return inReadTransaction(db, () => {
    const key = findActivityKey(db, 'processor', id);
    const placed = key === undefined ? undefined : readPlacedProcessorActivities(db, onlyKey(key))[0];
    if (placed === undefined) throw new Failure('processorActivity.notFound', { id });
    return placed.object;
  });
}

export interface RegisterCounts {
  readonly activities: number;
  readonly processorActivities: number;
  readonly providers: number;
  readonly changes: number;
}

export function countRegister(db: ReadableDb): RegisterCounts {
  const row = getRow(
    db,
    `SELECT (SELECT count(*) FROM activity WHERE record = 'controller') AS activities,
       (SELECT count(*) FROM activity WHERE record = 'processor') AS processor_activities,
       (SELECT count(*) FROM provider) AS providers,
       (SELECT count(*) FROM change) AS changes`,
  );
  if (row === undefined) throw new Failure('file.damaged', { detail: 'counts' });
  return {
    activities: numberOf(row, 'activities'),
    processorActivities: numberOf(row, 'processor_activities'),
    providers: numberOf(row, 'providers'),
    changes: numberOf(row, 'changes'),
  };
}

/** When the register was last changed; making the file is its first change. */
export function readLastChangeAt(db: ReadableDb): IsoInstant | null {
  const row = getRow(db, 'SELECT at FROM change ORDER BY seq DESC LIMIT 1');
  return row === undefined ? null : optionalTextOf(row, 'at');
}
